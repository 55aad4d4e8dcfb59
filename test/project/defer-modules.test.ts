import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';
import { afterAll, describe, expect, it } from 'vitest';
import { deferModules } from '../../build/defer-modules.ts';
import { PROJECT } from '../support/schema-project.ts';

mkdirSync(join(PROJECT, '.codon'), { recursive: true });
const folder = mkdtempSync(join(PROJECT, '.codon/test-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Builds modules of which `late` is deferred and `entry` is not. @returns texts by file names, without hashes */
async function buildModules(modules: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  for (const [name, text] of Object.entries(modules)) writeFileSync(join(folder, `${name}.ts`), text);
  const [entry = '', ...late] = ['entry', ...Object.keys(modules).filter((name) => name.startsWith('late'))].map(
    (name) => join(folder, name),
  );
  const { plugin } = deferModules(entry, late);
  const { output } = await build({
    input: [entry, ...late].map((path) => `${path}.ts`),
    external: /^[^./]/,
    plugins: [plugin],
    write: false,
    logLevel: 'silent',
  });
  return Object.fromEntries(output.map((file) => [file.fileName, String('code' in file ? file.code : file.source)]));
}

const entry = "import { answer } from './late.ts';\nexport const ask = () => answer();";
const late = 'export function answer() { return 42; }';

describe('the deferring of modules', () => {
  it('takes a module out of what imports it', async () => {
    const files = await buildModules({ entry, late });
    expect(files['entry.js']).toContain('from "#deferred"');
    expect(files['entry.js']).not.toContain('42');
    expect(files['deferred/later.js']).toContain('export const answer =');
    expect(files['deferred/now.js']).toContain('export { answer } from');
  });

  it('takes types for what they are', async () => {
    const typed = `export type Answer = number;\nexport interface Question {}\n${late}`;
    await expect(buildModules({ entry, late: typed })).resolves.toBeDefined();
  });

  it.each([
    'export const more = 1;',
    'export class More {}',
    'export default 1;',
    "export * from './more.ts';",
    'const more = 1; export { more };',
  ])('refuses a module that also says %j', async (statement) => {
    const modules = { entry, more: 'export const one = 1;', late: `${late}\n${statement}` };
    await expect(buildModules(modules)).rejects.toThrow(
      /late\.ts cannot be deferred: it may export nothing but functions/,
    );
  });

  it('refuses a module that needs another one', async () => {
    const later = `import { other } from './late-too.ts';\nexport function answer() { return other(); }`;
    const modules = { entry, late: later, 'late-too': 'export function other() { return 42; }' };
    await expect(buildModules(modules)).rejects.toThrow(/late\.ts cannot be deferred: it leads to what is deferred/);
  });

  it('refuses a module that needs a package which the entry does not import', async () => {
    const hashing = "import { hash } from 'node:crypto';";
    const modules = { entry, late: `${hashing}\nexport function answer() { return hash('md5', ''); }` };
    await expect(buildModules(modules)).rejects.toThrow(
      /late\.ts cannot be deferred: it needs node:crypto, which .*entry/,
    );
    const both = { ...modules, entry: `${hashing}\n${entry}\nexport const digest = hash;` };
    await expect(buildModules(both)).resolves.toBeDefined();
  });
});
