import { describe, expect, it } from 'vitest';
import { loadModel } from '../../codegen/generate.ts';
import { cleanUpProjects, copyOfSchemas, problemsOf, smallProject } from '../support/schema-project.ts';
import { wrongSchemaCases } from './wrong-schema-cases.ts';

cleanUpProjects();

/** What the generator says after one value was changed, or removed, in the small schemas. */
function after(path: string, pointer: string, value: unknown): string[] {
  const project = smallProject();
  project.set(path, pointer, value);
  return problemsOf(() => loadModel(project.options));
}

describe('schemas that are right', () => {
  it('has nothing to say about the small ones', () => {
    expect(problemsOf(() => loadModel(smallProject().options))).toEqual([]);
  });

  it('has nothing to say about ours', () => {
    expect(problemsOf(() => loadModel(copyOfSchemas().options))).toEqual([]);
  });
});

describe('a schema that is wrong', () => {
  it.each(wrongSchemaCases)('says where and what to do about %s', (_what, path, pointer, value, message) => {
    expect(after(path, pointer, value)).toContain(`schemas/${path}${message}`);
  });

  it('tells every problem in one run', () => {
    const project = smallProject();
    project.set('attributes/acme.schema.json', '/$defs/acme.code/x-sensitivity', undefined);
    project.set('spans/order.schema.json', '/properties/acme.total/x-requirement', 'mandatory');
    expect(problemsOf(() => loadModel(project.options))).toHaveLength(2);
  });
});
