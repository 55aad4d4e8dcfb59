import type { Arbitrary } from 'fast-check';
import type { AttributeFacts } from '../../../generated/contract.ts';
import type { AttributeValue } from '../../../generated/runtime.ts';
import type { ValidationError, Validator } from '../../../generated/validators/index.ts';
import type { FastCheck } from '../redaction/fast-check.ts';
import { contentArbitrary } from './content-arbitrary.ts';
import { errorsOf, type RecordFacts } from './record-facts.ts';

const LARGEST = 1_000_000;

/** No value of a contract. */
export const ODD_TEXT = '?';

/**
 * Values that an attribute of a record may have, well-known ones where it has such. What the facts do not say of
 * limits, the validator answers to values that are wrong on purpose.
 */
export function valueArbitrary(
  fc: FastCheck,
  record: RecordFacts,
  attribute: AttributeFacts,
): Arbitrary<AttributeValue> {
  const { key, type } = attribute;
  const { validate, discriminator, validators } = record;
  const isDiscriminator = key === discriminator?.key && discriminator.values.length > 0;
  const wellKnown = isDiscriminator ? discriminator.values : attribute.values;
  const allowed = wellKnown?.filter((value) => type !== 'string' || errorsOf(validate, key, value).length === 0);
  // Where the record allows none of the well-known values, the validator says what it does allow.
  const listed = allowed?.length === 0 ? undefined : allowed;
  return anyValue().filter((value) => errorsOf(validate, key, value).length === 0);

  function anyValue(): Arbitrary<AttributeValue> {
    switch (type) {
      case 'string':
        return listed === undefined
          ? textArbitrary(fc, errorsOf(validate, key, ODD_TEXT), validate, key)
          : fc.constantFrom(...listed);
      case 'int':
        return fc.integer(limitsOf(validate, key));
      case 'double': {
        const { min, max } = limitsOf(validate, key);
        return fc.double({ min, max, noNaN: true });
      }
      case 'boolean':
        return fc.boolean();
      case 'string[]':
        return fc.array(listed === undefined ? fc.string() : fc.constantFrom(...listed.map(String)), { maxLength: 3 });
      case 'int[]':
        return fc.array(fc.nat(LARGEST), { maxLength: 3 });
      case 'double[]':
        return fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 3 });
      case 'boolean[]':
        return fc.array(fc.boolean(), { maxLength: 3 });
      case 'json':
        return contentArbitrary(
          fc,
          attribute.content === undefined ? undefined : validators.content[attribute.content],
        );
      case 'template':
        return fc.string();
    }
  }
}

/** What the numbers of an attribute must keep to. */
function limitsOf(validate: Validator, key: string): { readonly min: number; readonly max: number } {
  return {
    min: limitIn(errorsOf(validate, key, -LARGEST), 'minimum') ?? 0,
    max: limitIn(errorsOf(validate, key, LARGEST), 'maximum') ?? LARGEST,
  };
}

/** The limit that an error of a keyword names. */
export function limitIn(errors: readonly ValidationError[], keyword: string): number | undefined {
  const limit = errors.find((error) => error.keyword === keyword)?.params.limit;
  return typeof limit === 'number' ? limit : undefined;
}

function textArbitrary(
  fc: FastCheck,
  errors: readonly ValidationError[],
  validate: Validator,
  key: string,
): Arbitrary<AttributeValue> {
  for (const { keyword, params } of errors) {
    if (keyword === 'enum') return fc.constantFrom(...(params.allowedValues as string[]));
    if (keyword === 'const') return fc.constant(String(params.allowedValue));
    if (keyword === 'pattern') return fc.stringMatching(new RegExp(String(params.pattern), 'u'));
  }
  return fc.string({ minLength: limitIn(errorsOf(validate, key, ''), 'minLength') ?? 0 });
}
