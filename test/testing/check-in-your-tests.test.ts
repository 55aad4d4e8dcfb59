import { spawnSync } from 'node:child_process';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeFolder, runCli } from '../cli/run-cli.ts';
import { fencesOf } from '../support/markdown-pages.ts';
import { PROJECT } from '../support/schema-project.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const fences = fencesOf('docs/guides/check-in-your-tests.md');
const [broken, diff] = fences.filter(({ language }) => language === 'text').map(({ text }) => text);
const alias = [
  { find: /^@codon\/instrumentation-openai$/.source, replacement: join(PROJECT, 'src/index.ts') },
  { find: /^@codon\/instrumentation-openai\/testing$/.source, replacement: join(PROJECT, 'src/testing/index.ts') },
];

let folder: string;
beforeAll(() => {
  folder = makeFolder({
    'package.json': { type: 'module' },
    'vitest.config.js': `const alias = ${JSON.stringify(alias)}.map(({ find, replacement }) => ({ find: new RegExp(find), replacement }));
export default { resolve: { alias } };\n`,
  });
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
  for (const { place, text } of fences) if (place.endsWith('.ts')) writeFileSync(join(folder, place), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a person sees who runs the tests of a file, in a terminal without colours. */
function runTests(file: string) {
  const vitest = join(PROJECT, 'node_modules/vitest/vitest.mjs');
  const env = { ...process.env, NO_COLOR: '1', CI: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [vitest, 'run', file], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { status, output: `${stdout}${stderr}` };
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
