import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { contentCheckName } from '../../codegen/emit/emit-dialect.ts';
import { loadModel } from '../../codegen/generate.ts';
import * as checks from '../../generated/content-checks.ts';
import { loadValidators } from '../../generated/validators/index.ts';
import { contentArbitrary, nearContentArbitrary } from '../support/plain-arbitrary.ts';
import { OPTIONS } from '../support/schema-project.ts';

const model = loadModel(OPTIONS);
const { content } = await loadValidators(model.dialects[0]?.id ?? '');
const options = { numRuns: 200, endOnFailure: true };
const ids = Object.keys(content).map((id) => ({ id }));

describe.each(ids)('the check of $id', ({ id }) => {
  const check = new Map<string, (value: unknown) => boolean>(Object.entries(checks)).get(contentCheckName(id));
  const validate = content[id];
  if (check === undefined || validate === undefined) throw new Error('nothing was generated for it');

  test.prop([contentArbitrary(id, model)], options)('accepts what follows the schema', (json) => {
    expect(check(json)).toBe(true);
    expect(validate(json)).toBe(true);
  });

  test.prop([fc.oneof(nearContentArbitrary(id, model), fc.jsonValue({ maxDepth: 4 }))], options)(
    'agrees with the validator on any JSON',
    (json) => {
      const accepted = check(json);
      if (validate(json)) expect(accepted || hasUnsafeNumber(json)).toBe(true);
      else expect(accepted).toBe(false);
    },
  );
});

/** The checks are stricter here: a counter beyond 2^53 cannot be told from its neighbours. */
function hasUnsafeNumber(json: unknown): boolean {
  if (typeof json === 'number') return Number.isInteger(json) && !Number.isSafeInteger(json);
  return typeof json === 'object' && json !== null && Object.values(json).some(hasUnsafeNumber);
}
