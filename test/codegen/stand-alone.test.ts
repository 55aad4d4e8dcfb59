import { expect, it } from 'vitest';
import { compareWithDisk, generate, writeDifferences } from '../../codegen/generate.ts';
import { runNode } from '../support/run-node.ts';
import { cleanUpProjects, smallProject } from '../support/schema-project.ts';

cleanUpProjects();

const many = Array.from({ length: 250 }, (_, number) => `value-${number}`);

const PROGRAM = `
const { contentNote, spanOrder } = await import(process.cwd() + '/generated/probe.ts');
console.log(['value-0', 'value-249', 'value-250'].map((value) => [
  spanOrder({ 'acme.kind': 'order', 'acme.code': value }), contentNote([{ kind: value }]),
]).join(' '));
`;

it('what is generated imports no package, however many values and whichever limits there are', async () => {
  const project = smallProject();
  project.set('attributes/acme.schema.json', '/$defs/acme.code', {
    description: 'A value.',
    'x-sensitivity': 'none',
    'x-stability': 'stable',
    type: 'string',
    enum: many,
    minLength: 2,
    maxLength: 20,
  });
  project.set('attributes/acme.schema.json', '/$defs/acme.tier/anyOf/0/enum', many);
  project.set('content/note.schema.json', '/$defs/NotePart/properties/kind/enum', many);
  project.set('content/note.schema.json', '/$defs/NotePart/properties/size', { not: { enum: many } });
  const files = await generate(project.options);
  const imported = files.flatMap(({ text }) =>
    [...text.matchAll(/(?:from|import\() ?'([^']+)'/g)].map(([, path]) => path),
  );
  expect(imported.length).toBeGreaterThan(10);
  expect(imported.filter((path) => !path?.startsWith('.'))).toEqual([]);
  const probe = {
    path: 'generated/probe.ts',
    text: "export { spanOrder } from './validators/acme-1.ts';\nexport { note as contentNote } from './validators/content.ts';\n",
  };
  writeDifferences([...files, probe], compareWithDisk([...files, probe], project.options), project.options.root);
  const { stdout, stderr } = runNode(project.options.root, ['--input-type=module', '--eval', PROGRAM]);
  expect({ stdout, stderr }).toEqual({ stdout: 'true,true true,true false,false\n', stderr: '' });
});
