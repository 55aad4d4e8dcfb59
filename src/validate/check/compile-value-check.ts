import type { AttributeFacts } from '../../../generated/contract.ts';
import { type AttributeValue, MAX_VALUE_DEPTH } from '../read/normalize-value.ts';
import { checkContent } from './check-content.ts';
import type { DialectIndex } from './dialect-index.ts';
import type { Draft } from './draft.ts';
import { printableKey } from './printable.ts';
import { compileTypeTest, describeType } from './value-type.ts';

/** Says what is wrong with the value of an attribute, as far as that does not depend on what it is recorded on. */
export type ValueCheck = (value: AttributeValue) => Draft | undefined;

/** Makes the check of one attribute. */
export function compileValueCheck(index: DialectIndex, attribute: string, facts: AttributeFacts): ValueCheck {
  const name = printableKey(attribute);
  const { type, values } = facts;
  const isOfType = compileTypeTest(type);
  const checkMeaning = compileMeaningCheck(index, attribute, facts);
  const notFinite: Draft = { id: 'invalid_format', attribute, message: `${name} must be a finite number.` };
  const known = new Set<unknown>(values);
  const notKnown: Draft = {
    id: 'undefined_enum_variant',
    attribute,
    message: `${name} has a value that is not well known.`,
  };
  return (value) => {
    if (value.kind === 'too deep') {
      return { id: 'invalid_format', attribute, message: `${name} nests deeper than ${MAX_VALUE_DEPTH} levels.` };
    }
    if (!isOfType(value)) {
      return { id: 'type_mismatch', attribute, message: `${name} must be ${type}, but is ${describeType(value)}.` };
    }
    if (value.kind !== 'string' && hasNonFinite(value.value)) return notFinite;
    if (checkMeaning !== undefined) return checkMeaning(value);
    return values !== undefined && !isWellKnown(known, value.value) ? notKnown : undefined;
  };
}

function compileMeaningCheck(index: DialectIndex, attribute: string, facts: AttributeFacts): ValueCheck | undefined {
  if (facts.type !== 'json') return undefined;
  const validate = facts.content === undefined ? undefined : index.validators.content[facts.content];
  return (value) => checkContent(validate, attribute, value);
}

function hasNonFinite(value: unknown): boolean {
  return Array.isArray(value) ? value.some(hasNonFinite) : typeof value === 'number' && !Number.isFinite(value);
}

function isWellKnown(known: ReadonlySet<unknown>, value: unknown): boolean {
  return Array.isArray(value) ? value.every((item) => known.has(item)) : known.has(value);
}
