import { spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../cli/run-cli.ts';
import type { Fence } from './markdown-pages.ts';
import type { Outcome } from './run-node.ts';
import { PROJECT } from './schema-project.ts';

/** Where the sources of this package's entries are, by patterns of their names. */
export const alias = [
  { find: '^@codon/instrumentation-openai$', replacement: join(PROJECT, 'src/index.ts') },
  { find: '^@codon/instrumentation-openai/testing$', replacement: join(PROJECT, 'src/testing/index.ts') },
];
const config = `const alias = ${JSON.stringify(alias)}.map(({ find, replacement }) => ({ find: new RegExp(find), replacement }));
export default { resolve: { alias } };
`;

/** The project of someone who follows a guide: the blocks that name a file are there, and this package is installed. */
export function makeGuideProject(fences: readonly Fence[]): string {
  const folder = makeFolder({ 'package.json': { type: 'module' }, 'vitest.config.js': config });
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
  for (const { place, text } of fences) if (place !== '') writeFileSync(join(folder, place), text);
  return folder;
}

/**
 * Runs a program of this project in a folder.
 *
 * @returns what a person sees in a terminal without colours
 */
export function see(
  folder: string,
  program: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Pick<Outcome, 'status'> & { readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(PROJECT, program), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', CI: '', ...settings },
  });
  return { status, output: `${stdout}${stderr}` };
}
