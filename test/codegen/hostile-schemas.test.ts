import { join } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { compareWithDisk, generate, writeDifferences } from '../../codegen/generate.ts';
import { syntaxErrors, typeErrors } from '../support/check-typescript.ts';
import { hostileSchemas } from '../support/hostile-schemas.ts';
import { hostileText, hostileTexts } from '../support/hostile-text.ts';
import { runNode } from '../support/run-node.ts';
import { cleanUpProjects, PROJECT, type SchemaProject, smallProject } from '../support/schema-project.ts';

cleanUpProjects();

// Imports everything that was generated, writes records with it, and tells what happened to the canary.
const PROGRAM = `
import { readdirSync } from 'node:fs';
const folder = process.cwd() + '/generated';
const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts'));
for (const name of files) {
  const module = await import(folder + '/' + name);
  for (const value of Object.values(module)) {
    for (const span of Object.values(value?.spans ?? {})) {
      const report = () => {};
      span.name?.({}); span.start?.({ acmeKind: 'x' }, report); span.end?.({ acmeTier: 'x', acmeCode: 'y' }, report);
    }
  }
}
const { providerOfHost } = await import(folder + '/providers.ts');
providerOfHost('api.acme.example');
console.log(files.length > 10, globalThis.__pwned, Object.keys(Object.prototype).length);
`;

async function generateFrom(schemas: Readonly<Record<string, unknown>>): Promise<{
  project: SchemaProject;
  files: Awaited<ReturnType<typeof generate>>;
}> {
  const project = smallProject();
  for (const [path, json] of Object.entries(schemas)) project.write(path, json);
  return { project, files: await generate(project.options) };
}

async function write({ project, files }: Awaited<ReturnType<typeof generateFrom>>): Promise<string> {
  writeDifferences(files, compareWithDisk(files, project.options), project.options.root);
  return project.options.root;
}

const manyTexts = fc.array(hostileText, { minLength: 50, maxLength: 120 });

/** Every hostile text, each time beginning elsewhere, so that each reaches another place. */
const rotations = [0, 11, 22, 33, 44].map((start) => [...hostileTexts.slice(start), ...hostileTexts.slice(0, start)]);

describe('text of schemas', () => {
  test.prop([manyTexts], { numRuns: 20, endOnFailure: true })(
    'never breaks the syntax of what is generated',
    async (texts) => {
      const { files } = await generateFrom(hostileSchemas(texts));
      const modules = files.filter(({ path }) => path.endsWith('.ts'));
      expect(modules.flatMap(({ path, text }) => syntaxErrors(path, text))).toEqual([]);
    },
  );

  it.each(rotations)('never becomes code', async (...texts) => {
    const root = await write(await generateFrom(hostileSchemas(texts)));
    const outcome = runNode(root, ['--input-type=module', '--eval', PROGRAM]);
    expect(outcome).toEqual({ status: 0, stdout: 'true undefined 0\n', stderr: '' });
  });

  // Each was found by the law above: a backslash before a closing quote, and a word that is empty.
  it.each(['\\ {acme.kind} */ code /*', 'order  {acme.kind} '])('names a span %j', async (name) => {
    const { project } = await generateFrom({});
    project.set('spans/order.schema.json', '/x-span/name', name);
    const files = await generate(project.options);
    expect(files.flatMap(({ path, text }) => (path.endsWith('.ts') ? syntaxErrors(path, text) : []))).toEqual([]);
  });

  it('never breaks the types of what is generated', async () => {
    const roots = await Promise.all(rotations.map(async (texts) => write(await generateFrom(hostileSchemas(texts)))));
    const patterns = roots.map((root) => join(root, 'generated/**/*.ts'));
    expect(typeErrors(join(PROJECT, 'tsconfig.json'), patterns)).toEqual([]);
  });

  test.prop([manyTexts], { numRuns: 10, endOnFailure: true })(
    'is written in such a way that the disk agrees afterwards',
    async (texts) => {
      const generated = await generateFrom(hostileSchemas(texts));
      await write(generated);
      expect(compareWithDisk(generated.files, generated.project.options)).toEqual([]);
    },
  );
});

describe('names of schemas', () => {
  const plain = { type: 'boolean', description: 'A value.', 'x-sensitivity': 'none', 'x-stability': 'stable' };
  // Each becomes a name that means something in the generated code.
  const names = ['class._', 'record._', 'report._', 'attributes._', 'text._', 'is.string', 'json.text', 'is.note'];

  it('may mean something in the generated code', async () => {
    const project = smallProject();
    for (const name of [...names, 'undefined._', 'await._', 'code.point.length', 'constructor.prototype']) {
      project.set('attributes/acme.schema.json', `/$defs/${name}`, plain);
      project.set('spans/order.schema.json', `/properties/${name}`, {
        $ref: `../attributes/acme.schema.json#/$defs/${name}`,
        'x-requirement': 'opt_in',
      });
    }
    const root = await write({ project, files: await generate(project.options) });
    expect(typeErrors(join(PROJECT, 'tsconfig.json'), [join(root, 'generated/**/*.ts')])).toEqual([]);
    const program = `
      const { acme1 } = await import(process.cwd() + '/generated/dialects/acme-1.ts');
      const record = { acmeNote: [{ kind: 'text' }], acmeCode: 'abc', isString: true, isNote: true, text: true, class: true };
      console.log(JSON.stringify(acme1.spans.order.end(record, (...said) => console.log(...said))));`;
    expect(runNode(root, ['--input-type=module', '--eval', program])).toEqual({
      status: 0,
      stderr: '',
      stdout: `${JSON.stringify({ 'acme.code': 'abc', 'acme.note': '[{"kind":"text"}]', 'class._': true, 'text._': true, 'is.string': true, 'is.note': true })}\n`,
    });
  });

  it('may be 5,000', async () => {
    const project = smallProject();
    const keys = Array.from({ length: 5000 }, (_, index) => `acme.many.n${index}`);
    const uses = keys.map((key) => [
      key,
      { $ref: `../attributes/many.schema.json#/$defs/${key}`, 'x-requirement': 'opt_in' },
    ]);
    project.write('attributes/many.schema.json', {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://schemas.example.com/0.1.0/attributes/many.schema.json',
      title: 'Many',
      description: 'Many attributes.',
      $defs: Object.fromEntries(keys.map((key) => [key, plain])),
    });
    project.write('spans/many.schema.json', {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://schemas.example.com/0.1.0/spans/many.schema.json',
      title: 'Many',
      description: 'Carries many attributes.',
      type: 'object',
      'x-span': { type: 'acme.many', name: 'many', kind: 'internal', discriminator: 'acme.many.n0' },
      properties: Object.fromEntries(uses),
      additionalProperties: false,
    });
    const files = await generate(project.options);
    expect(files.flatMap(({ path, text }) => (path.endsWith('.ts') ? syntaxErrors(path, text) : []))).toEqual([]);
    expect(files.find(({ path }) => path.endsWith('spans/many.ts'))?.text).toContain('acmeManyN4999?: boolean');
  });
});
