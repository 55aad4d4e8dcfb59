import { describe, expect, it } from 'vitest';
import { loadModel } from '../../codegen/generate.ts';
import { cleanUpProjects, problemsOf, smallProject } from '../support/schema-project.ts';

cleanUpProjects();

const SPAN = 'spans/order.schema.json';
const CONTENT = 'content/note.schema.json';

describe('files that do not go together', () => {
  const catalogue = (keys: readonly string[]) => ({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://schemas.example.com/0.1.0/attributes/other.schema.json',
    title: 'Other',
    description: 'More.',
    $defs: Object.fromEntries(
      keys.map((key) => [
        key,
        { type: 'string', description: 'A value.', 'x-sensitivity': 'none', 'x-stability': 'stable' },
      ]),
    ),
  });

  it.each([
    ['acme.code', 'is already defined in schemas/attributes/acme.schema.json; keep one of the two'],
    ['acme_code._', '"acme_code._" and "acme.code" would both become the identifier acmeCode; rename one of them'],
    [
      'acme.tier.values',
      '"acme.tier.values" and "acme.tier" would both become the identifier ACME_TIER_VALUES; rename one of them',
    ],
  ])('names both owners of %s', (key, message) => {
    const project = smallProject();
    project.write('attributes/other.schema.json', catalogue([key]));
    expect(problemsOf(() => loadModel(project.options))).toEqual([
      `schemas/attributes/other.schema.json#/$defs/${key}: ${message}`,
    ]);
  });

  it('says that a file is not JSON', () => {
    const project = smallProject();
    project.write(SPAN, '{ "title": "Order", }');
    expect(problemsOf(() => loadModel(project.options))).toEqual([
      expect.stringMatching(/^schemas\/spans\/order\.schema\.json: is not JSON: /),
    ]);
  });

  it('reads a file that begins with a byte order mark', () => {
    const project = smallProject();
    const bare = '{ "$defs": { "A": { "type": "strin" } } }';
    project.write('content/marked.schema.json', bare);
    const problems = problemsOf(() => loadModel(project.options));
    project.write('content/marked.schema.json', `\uFEFF${bare}`);
    expect(problemsOf(() => loadModel(project.options))).toEqual(problems);
    expect(problems).not.toEqual([]);
  });

  it('says that a file is no JSON object', () => {
    const project = smallProject();
    project.write(SPAN, '[]');
    expect(problemsOf(() => loadModel(project.options))).toEqual([
      'schemas/spans/order.schema.json: is not a JSON object',
    ]);
  });

  it('says that a key stands in a file twice', () => {
    const project = smallProject();
    project.write('content/twice.schema.json', '{ "$defs": { "A": { "x": [0, { "a/b": 1, "c": 2, "a/b": 3 }] } } }');
    expect(problemsOf(() => loadModel(project.options))).toEqual([
      'schemas/content/twice.schema.json#/$defs/A/x/1/a~1b: stands here a second time; keep one of the two',
    ]);
  });

  it.each(["it's", 'two\nlines', 'a b', '__proto__', 'Order', 'a$b'])('refuses a file named %j', (name) => {
    const project = smallProject();
    project.write(`dialects/${name}.json`, '{}');
    expect(problemsOf(() => loadModel(project.options)).join('\n')).toContain(
      'has a name that generated code cannot take over',
    );
  });

  it('refuses a file named by a word of JavaScript', () => {
    const project = smallProject();
    project.write('content/default.schema.json', {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://schemas.example.com/0.1.0/x',
      title: 'Words',
      description: 'Words.',
      type: 'string',
    });
    expect(problemsOf(() => loadModel(project.options))).toContain(
      'schemas/content/default.schema.json: is named by a word of JavaScript; rename the file',
    );
  });

  it('finds definitions of one name in two files', () => {
    const project = smallProject();
    project.write('content/letter.schema.json', {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://schemas.example.com/0.1.0/x',
      title: 'Letter',
      description: 'A letter.',
      $defs: { NotePart: { type: 'string' } },
    });
    expect(problemsOf(() => loadModel(project.options))).toEqual([
      'schemas/content/note.schema.json#/$defs/NotePart: "NotePart" is already defined in schemas/content/letter.schema.json; rename one of them',
    ]);
  });

  it('finds definitions that refer to nothing but themselves', () => {
    const project = smallProject();
    project.set(CONTENT, '/$defs/Loop', { anyOf: [{ type: 'string' }, { $ref: '#/$defs/Loop' }] });
    expect(problemsOf(() => loadModel(project.options))).toEqual([
      'schemas/content: "Loop" refers to nothing but itself',
    ]);
  });
});
