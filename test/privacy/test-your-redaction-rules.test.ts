import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { makeGuideProject, see } from '../support/guide-project.ts';
import { fencesOf } from '../support/markdown-pages.ts';

vi.setConfig({ testTimeout: 120_000 });

const fences = fencesOf('docs/guides/test-your-redaction-rules.md');
const [failure, places] = fences.filter(({ language }) => language === 'text').map(({ text }) => text.trimEnd());
const commands = fences.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.trim().split('\n'));

let folder: string;
beforeAll(() => {
  folder = makeGuideProject(fences);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The words behind a command of the guide. */
function argumentsOf(command: string): readonly string[] {
  const line = commands.find((each) => each.includes(`${command} `)) ?? '';
  return line.slice(line.indexOf(command) + command.length + 1).split(' ');
}

test('the rule does what the guide says', async () => {
  const text = fences.find(({ place }) => place === 'ticket.ts')?.text ?? '';
  const [, call = '', result = ''] = /redactor\.text\('(.*)'\)\.text; \/\/ '(.*)'/.exec(text) ?? [];
  const check = `import { expect, test } from 'vitest';\nimport { redactor } from './ticket.ts';
test('it', () => expect(redactor.text(${JSON.stringify(call)}).text).toBe(${JSON.stringify(result)}));\n`;
  writeFileSync(join(folder, 'ticket.ts'), text.replace('const redactor', 'export const redactor'));
  writeFileSync(join(folder, 'result.test.ts'), check);
  expect(result).toBe('see [TICKET]');
  expect(see(folder, 'node_modules/vitest/vitest.mjs', ['run', 'result.test.ts'])).toMatchObject({ status: 0 });
});

test('the rule keeps the laws', () => {
  const { status, output } = see(folder, 'node_modules/vitest/vitest.mjs', ['run', 'ticket.test.ts']);
  expect(output).toContain('1 passed');
  expect(status).toBe(0);
});

test('what breaks a law is told word for word', () => {
  const { status, output } = see(folder, 'node_modules/vitest/vitest.mjs', ['run', 'loose.test.ts']);
  expect(output).toContain(failure);
  expect(status).toBe(1);
});

test('the places of secrets are named word for word', () => {
  const { status, stdout } = runCli(folder, argumentsOf('codon-telemetry'));
  expect(stdout.trimEnd()).toBe(places);
  expect(status).toBe(1);
});

test('the long run prints its seed', () => {
  const repeated = commands.find((command) => command.startsWith('REDACTION_SEED=')) ?? '';
  const [, seed = ''] = /REDACTION_SEED=(\d+) /.exec(repeated) ?? [];
  const { status, output } = see(folder, 'test/privacy/run-laws.ts', [], { REDACTION_SEED: seed, REDACTION_RUNS: '2' });
  expect(output).toContain(`to repeat: REDACTION_SEED=${seed} REDACTION_RUNS=2 npm run test:laws\n`);
  expect(output).toContain(`redaction laws: REDACTION_SEED=${seed} REDACTION_RUNS=2`);
  expect(status).toBe(0);
});
