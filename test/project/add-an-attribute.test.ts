import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareWithDisk, generate, loadModel, writeDifferences } from '../../codegen/generate.ts';
import { typeErrors } from '../support/check-typescript.ts';
import { fencesOf } from '../support/markdown-pages.ts';
import { runNode } from '../support/run-node.ts';
import { cleanUpProjects, copyOfSchemas, PROJECT, problemsOf, type SchemaProject } from '../support/schema-project.ts';

cleanUpProjects();

const fences = fencesOf('docs/guides/add-an-attribute.md');

function fence(language: string): string {
  return fences.find((each) => each.language === language)?.text ?? '';
}

/** A copy of our schemas with the JSON of the guide put where the guide says. */
function followGuide(): SchemaProject {
  const project = copyOfSchemas();
  for (const { place, text } of fences.filter(({ language }) => language === 'json')) {
    const [file = '', pointer] = place.replace(/^schemas\//, '').split('#');
    if (pointer === undefined) project.write(file, text);
    else {
      for (const [key, value] of Object.entries(JSON.parse(text) as object)) {
        project.set(file, `${pointer}/${key}`, value);
      }
    }
  }
  return project;
}

async function generateFromGuide() {
  const { options } = followGuide();
  const files = await generate(options);
  writeDifferences(files, compareWithDisk(files, options), options.root);
  return {
    root: options.root,
    text: (path: string) => readFileSync(join(options.root, path), 'utf8'),
  };
}

// Writes with the builder, and asks the validator about a right and a wrong value.
const PROGRAM = `
import { genai01 } from './generated/dialects/genai-0.1.ts';
import { loadValidators } from './generated/validators/index.ts';
const said = [];
const build = (tier) => genai01.spans.inference.end({ acmeOrderTier: tier }, (key) => said.push(key));
const { spans } = await loadValidators('genai-0.1');
const wrong = (tier) => {
  spans.inference({ 'acme.order.tier': tier });
  return spans.inference.errors.some(({ instancePath }) => instancePath === '/acme.order.tier');
};
console.log(JSON.stringify({
  written: build('gold')['acme.order.tier'],
  left: build('lead')['acme.order.tier'] ?? 'out',
  reported: said.includes('acme.order.tier'),
  wrong: [wrong('gold'), wrong('lead'), wrong(1)],
}));
`;

describe('the guide that adds an attribute', () => {
  it('has five steps', () => {
    const headings = readFileSync(join(PROJECT, 'docs/guides/add-an-attribute.md'), 'utf8').match(/^## \d\. /gm);
    expect(headings).toEqual(['## 1. ', '## 2. ', '## 3. ', '## 4. ', '## 5. ']);
  });

  it('gives a typed property with its prose, a constant and rows in the reference', async () => {
    const { text } = await generateFromGuide();
    expect(text('generated/spans/inference.ts')).toMatch(
      /\* How fast the order behind the call is to be answered\.[^/]*@example "gold"[^/]*\*\/\s+acmeOrderTier\?: 'gold' \| 'silver' \| undefined;/,
    );
    expect(text('generated/attributes.ts')).toContain("export const ACME_ORDER_TIER = 'acme.order.tier';");
    expect(text('docs/reference/attributes.md')).toContain('| `acme.order.tier` | a string, one of "gold", "silver" |');
    expect(text('docs/reference/spans.md')).toContain('| `acme.order.tier` | recommended |');
  });

  it('gives a builder that writes it and a validator that judges it', async () => {
    const { root } = await generateFromGuide();
    const { stdout, stderr } = runNode(root, ['--input-type=module', '--eval', PROGRAM]);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      written: 'gold',
      left: 'out',
      reported: true,
      wrong: [false, true, true],
    });
  });

  it('shows code that compiles, and does not with a wrong value', async () => {
    const { root } = await generateFromGuide();
    const code = fence('typescript');
    mkdirSync(join(root, 'src'));
    writeFileSync(join(root, 'src/right.ts'), code);
    writeFileSync(join(root, 'src/wrong.ts'), code.replace("'gold'", "'lead'"));
    const errors = (file: string) => typeErrors(join(PROJECT, 'tsconfig.json'), [join(root, file)]);
    expect(errors('src/right.ts')).toEqual([]);
    expect(errors('src/wrong.ts').join('\n')).toContain('"lead\\"');
  });

  it('shows what is said when the sensitivity is left out', () => {
    const project = followGuide();
    project.set('attributes/acme.schema.json', '/$defs/acme.order.tier/x-sensitivity', undefined);
    expect(problemsOf(() => loadModel(project.options))).toEqual([fence('text').trim()]);
  });
});
