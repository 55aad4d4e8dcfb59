import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { alias, makeGuideProject, see } from '../support/guide-project.ts';
import { fencesOf } from '../support/markdown-pages.ts';
import { PROJECT } from '../support/schema-project.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const fences = fencesOf('docs/guides/check-in-your-tests.md');
const [broken, diff] = fences.filter(({ language }) => language === 'text').map(({ text }) => text);

let folder: string;
beforeAll(() => {
  folder = makeGuideProject(fences.filter(({ place }) => place.endsWith('.ts')));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a person sees who runs the tests of a file, in a terminal without colours. */
function runTests(file: string) {
  return see(folder, 'node_modules/vitest/vitest.mjs', ['run', file]);
}

test.each(['question.test.ts', 'reader.test.ts'])('%s passes', (file) => {
  expect(runTests(file)).toMatchObject({ status: 0, output: expect.stringContaining('1 passed') });
});

test('what is broken is told word for word', () => {
  const { status, output } = runTests('broken.test.ts');
  expect(status).toBe(1);
  expect(output.replace(/[0-9a-f]{16}\)/, '…)')).toContain(broken?.trimEnd());
});

test('a matcher shows a diff word for word', () => {
  const text = fences.find(({ place }) => place === 'broken.test.ts')?.text ?? '';
  const matching = text
    .replace("import { test } from 'vitest';", "import { expect, test } from 'vitest';\nexpect.extend(matchers);")
    .replace('captureTelemetry }', 'captureTelemetry, matchers }')
    .replace('await telemetry.finish();', 'await expect(telemetry).toHaveNoFindings("violation");');
  writeFileSync(join(folder, 'matching.test.ts'), matching);
  const { output } = runTests('matching.test.ts');
  expect(output.replaceAll(/ +$/gm, '')).toContain(diff?.trimEnd().replaceAll(/ +$/gm, ''));
});

test('a contract that generate wrote does as well, in its types too', () => {
  expect(runCli(folder, ['init'])).toMatchObject({ status: 0 });
  expect(runCli(folder, ['generate'])).toMatchObject({ status: 0, stderr: '' });
  expect(runTests('own.test.ts')).toMatchObject({ status: 0, output: expect.stringContaining('2 passed') });
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(PROJECT, 'tsconfig.json'),
      compilerOptions: {
        rootDir: '/',
        paths: Object.fromEntries(alias.map(({ find, replacement }) => [find.replace(/[\\^$]/g, ''), [replacement]])),
      },
      include: ['own.test.ts', 'vitest.d.ts'],
    }),
  );
  const tsc = join(PROJECT, 'node_modules/typescript/bin/tsc');
  const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', '.'], { cwd: folder, encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});
