import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { generate } from '../../codegen/generate.ts';
import { SchemaError } from '../../codegen/load/schema-error.ts';
import { syntaxErrors } from '../support/check-typescript.ts';
import { mutation } from '../support/mutate-schemas.ts';
import { cleanUpProjects, smallProject } from '../support/schema-project.ts';

cleanUpProjects();

describe('schemas with anything in them', () => {
  test.prop([fc.array(mutation, { minLength: 1, maxLength: 2 })], { numRuns: 60, endOnFailure: true })(
    'are generated from, or refused with a place',
    async (mutations) => {
      const project = smallProject();
      for (const { path, pointer, value } of mutations) trySet(project, path, pointer, value);
      try {
        const files = await generate(project.options);
        const modules = files.filter(({ path }) => path.endsWith('.ts'));
        expect(modules.flatMap(({ path, text }) => syntaxErrors(path, text))).toEqual([]);
      } catch (error) {
        if (!(error instanceof SchemaError)) throw error;
        expect(error.problems.every(({ file, message }) => file !== '' && message !== '')).toBe(true);
      }
    },
  );
});

/** A second mutation may have nowhere to go after the first. */
function trySet(project: ReturnType<typeof smallProject>, path: string, pointer: string, value: unknown): void {
  try {
    project.set(path, pointer, value);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}
