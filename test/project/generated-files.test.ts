import { describe, expect, it } from 'vitest';
import { projectFiles, projectText } from '../support/project-files.ts';
import { PROJECT } from '../support/schema-project.ts';

const modules = projectFiles('generated', '.ts');
const pages = projectFiles('docs/reference', '.md');

describe('generated files', () => {
  it.each(modules)('%s says where it comes from and how to change it', (path) => {
    const [first = '', second = ''] = projectText(path).split('\n');
    expect(first).toMatch(/^\/\/ @generated from (schemas|codegen)\/.* Do not edit\.$/);
    expect(second).toMatch(/^\/\/ To change it, edit .* and run `npm run generate`\.$/);
  });

  it.each(pages)('%s says where it comes from and how to change it', (path) => {
    const [first] = projectText(path).split('\n');
    expect(first).toMatch(/^<!-- @generated from schemas\/\. Do not edit\. .*`npm run generate`\. -->$/);
  });

  it.each([...modules, ...pages])('%s holds no path of a machine', (path) => {
    expect(projectText(path)).not.toContain(PROJECT);
  });

  it.each(modules)('%s is a real ES module', (path) => {
    expect(projectText(path)).not.toMatch(/\brequire\(|\bmodule\.exports\b/);
  });
});
