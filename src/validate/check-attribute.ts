import type { AttributeFacts } from '../../generated/contract.ts';
import { checkContent } from './check-content.ts';
import { type DialectIndex, findFacts, isOwned } from './dialect-index.ts';
import type { Draft } from './draft.ts';
import { type AttributeValue, MAX_VALUE_DEPTH } from './normalize-value.ts';
import { printableKey } from './printable.ts';
import { describeType, isOfType } from './value-type.ts';

/** Checks what can be said about an attribute without knowing the span type: is it known, is its value of its type. */
export function* checkAttribute(index: DialectIndex, attribute: string, value: AttributeValue): Generator<Draft> {
  const name = printableKey(attribute);
  const facts = findFacts(index.dialect, attribute);
  if (facts === undefined) {
    if (isOwned(index.namespaces, attribute))
      yield { id: 'missing_attribute', attribute, message: unknown(index, attribute) };
    return;
  }
  if (facts.deprecated !== undefined)
    yield { id: 'deprecated', attribute, message: `${name} is deprecated.${advice(facts)}` };
  if (facts.stability !== 'stable') yield { id: 'not_stable', attribute, message: `${name} is not stable.` };
  yield* checkValue(index, facts, attribute, value);
}

function* checkValue(
  index: DialectIndex,
  facts: AttributeFacts,
  attribute: string,
  value: AttributeValue,
): Generator<Draft> {
  const name = printableKey(attribute);
  if (value.kind === 'too deep') {
    yield { id: 'invalid_format', attribute, message: `${name} nests deeper than ${MAX_VALUE_DEPTH} levels.` };
  } else if (!isOfType(facts.type, value)) {
    yield { id: 'type_mismatch', attribute, message: `${name} must be ${facts.type}, but is ${describeType(value)}.` };
  } else if (hasNonFinite(value.value)) {
    yield { id: 'invalid_format', attribute, message: `${name} must be a finite number.` };
  } else if (facts.type === 'json') {
    yield* checkContent(index.validators, facts, attribute, value);
  } else if (facts.values !== undefined && !isWellKnown(facts.values, value.value)) {
    yield { id: 'undefined_enum_variant', attribute, message: `${name} has a value that is not well known.` };
  }
}

function unknown(index: DialectIndex, key: string): string {
  const others = index.othersThatKnow(key);
  const elsewhere = others.length === 0 ? '' : ` It is known in ${others.join(', ')}.`;
  return `${printableKey(key)} is not an attribute of ${index.dialect.id}.${elsewhere}`;
}

function advice({ deprecated }: AttributeFacts): string {
  if (deprecated?.renamedTo !== undefined) return ` Use ${deprecated.renamedTo}.`;
  return deprecated?.note === undefined ? '' : ` ${deprecated.note}`;
}

function hasNonFinite(value: unknown): boolean {
  return Array.isArray(value) ? value.some(hasNonFinite) : typeof value === 'number' && !Number.isFinite(value);
}

function isWellKnown(values: readonly unknown[], value: unknown): boolean {
  return Array.isArray(value) ? value.every((item) => values.includes(item)) : values.includes(value);
}
