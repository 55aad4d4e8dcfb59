import type { Arbitrary } from 'fast-check';
import type { AttributeFacts } from '../../../generated/contract.ts';
import type { AttributeValue } from '../../../generated/runtime.ts';
import type { FastCheck } from '../redaction/fast-check.ts';
import type { RecordFacts } from './record-facts.ts';
import { valueArbitrary } from './value-arbitrary.ts';

const MOST_REPAIRS = 20;

/** Of which a family of attributes may have one. */
const names = ['a', 'name', 'other-name'];

/** Attributes that are being put together. */
export type Draft = Record<string, AttributeValue>;

/** Puts attributes together, with some that are given. The same one gives the same attributes. */
export type AttributesMaker = (given?: Draft) => Draft;

/**
 * Attributes that keep to the contract.
 *
 * @param complete - whether all that is always recommended is there, and nothing has failed
 */
export function attributesArbitrary(fc: FastCheck, record: RecordFacts, complete: boolean): Arbitrary<AttributesMaker> {
  const { attributes, required, recommended, failure } = record;
  const isThere = (key: string): boolean => required.has(key) || (complete && recommended.has(key));
  const pools = attributes.map((attribute) =>
    fc.record({
      value: valueArbitrary(fc, record, attribute),
      isThere: fc.boolean(),
      name: fc.constantFrom(...names),
    }),
  );
  return fc.tuple(...pools).map((pool) => (given = {}) => {
    const values = new Map<string, AttributeValue>();
    const draft: Draft = {};
    for (const [index, { value, isThere: isChosen, name }] of pool.entries()) {
      const attribute = attributes[index] as AttributeFacts;
      if (complete && attribute.key === failure) continue;
      const key = attribute.type === 'template' ? `${attribute.key}.${name}` : attribute.key;
      values.set(key, value);
      if (isThere(attribute.key) || isChosen) draft[key] = value;
    }
    Object.assign(draft, given);
    mend(record, draft, values);
    return draft;
  });
}

/** Adds what others demand, and takes away what cannot stand beside them, as the validator says. */
function mend({ validate, required }: RecordFacts, draft: Draft, values: ReadonlyMap<string, AttributeValue>): void {
  for (let round = 0; round < MOST_REPAIRS && !validate(draft); round += 1) {
    for (const { keyword, params, instancePath } of validate.errors ?? []) {
      const missing = String(params.missingProperty);
      const key = instancePath.split('/')[1]?.replaceAll('~1', '/').replaceAll('~0', '~');
      if (keyword === 'required' || keyword === 'dependentRequired') {
        const value = values.get(missing);
        const demanding = params.property;
        if (value !== undefined) draft[missing] = value;
        else if (typeof demanding === 'string') delete draft[demanding];
      } else if (key !== undefined && typeof params.limit === 'number') draft[key] = params.limit;
      else if (key !== undefined && !required.has(key)) delete draft[key];
    }
  }
}
