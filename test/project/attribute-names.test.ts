import { describe, expect, it } from 'vitest';
import { loadModel } from '../../codegen/generate.ts';
import { literalsOf, projectFiles } from '../support/project-files.ts';
import { OPTIONS } from '../support/schema-project.ts';

const model = loadModel(OPTIONS);
const keys = new Set([
  ...model.attributes.map(({ key }) => key),
  ...model.dialects.flatMap(({ attributes }) => [...attributes.values()].flatMap(({ name }) => name ?? [])),
]);
const owned = model.attributes.filter(({ key }) => model.namespaces.some((name) => key.startsWith(`${name}.`)));

describe('names of attributes', () => {
  it('knows the namespaces we own', () => {
    expect(model.namespaces).toEqual(expect.arrayContaining(['codon', 'gen_ai', 'openai']));
    expect(owned.length).toBeGreaterThan(50);
  });

  it('are not typed by hand in src', () => {
    const typed = projectFiles('src', '.ts').flatMap((path) =>
      literalsOf(path)
        .filter((text) => keys.has(text) || /^(gen_ai|codon)\.[a-z_]+\./.test(text))
        .map((text) => `${path}: ${text}`),
    );
    expect(typed).toEqual([]);
  });
});
