import { describe, expect, it } from 'vitest';
import { projectFiles, projectText } from '../support/project-files.ts';
import { PROJECT } from '../support/schema-project.ts';

const modules = projectFiles('generated', '.ts');
const pages = projectFiles('docs/reference', '.md');

/** The paths whose text does not match. */
function without(paths: readonly string[], pattern: RegExp): string[] {
  return paths.filter((path) => !pattern.test(projectText(path)));
}

describe('generated files', () => {
  it('say where they come from and how to change them', () => {
    const lines =
      /^\/\/ @generated from (schemas|codegen)\/.* Do not edit\.\n\/\/ To change it, edit .* and run `npm run generate`\.\n/;
    expect(modules.length).toBeGreaterThan(30);
    expect(without(modules, lines)).toEqual([]);
  });

  it('say so in Markdown too', () => {
    const line = /^<!-- @generated from schemas\/\. Do not edit\. .*`npm run generate`\. -->\n/;
    expect(pages.length).toBeGreaterThan(4);
    expect(without(pages, line)).toEqual([]);
  });

  it('hold no path of a machine', () => {
    expect([...modules, ...pages].filter((path) => projectText(path).includes(PROJECT))).toEqual([]);
  });

  it('are real ES modules', () => {
    expect(modules.filter((path) => /\brequire\(|\bmodule\.exports\b/.test(projectText(path)))).toEqual([]);
  });
});
