import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFiles, projectText } from './project-files.ts';
import { PROJECT } from './schema-project.ts';

/** A fenced block of a page. */
export interface Fence {
  readonly page: string;
  /** What stands behind the opening backticks: `ts`, `sh`. */
  readonly language: string;
  /** The rest of that line: the file that the block belongs to. */
  readonly place: string;
  readonly text: string;
}

/** The pages people write: README, CHANGELOG and docs/, without the generated reference. */
export const pages: readonly string[] = [
  ...['README.md', 'CHANGELOG.md'].filter((path) => existsSync(join(PROJECT, path))),
  ...projectFiles('docs', '.md').filter((path) => !path.startsWith('docs/reference/')),
];

/** The fenced blocks of a page. */
export function fencesOf(page: string): Fence[] {
  return [...projectText(page).matchAll(/^```(\w*) ?([^\n]*)\n(.*?)^```$/gms)].map(
    ([, language = '', place = '', text = '']) => ({ page, language, place, text }),
  );
}

/** A page without its fenced blocks. */
export function proseOf(page: string): string {
  return projectText(page).replace(/^```.*?^```$/gms, '');
}
