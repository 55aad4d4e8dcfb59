import type { AttributeFacts } from '../../../generated/contract.ts';
import type { KeyList } from '../read/key-lists.ts';
import { type DialectIndex, findFacts, isCurrent, isOwned } from './dialect-index.ts';
import type { Draft } from './draft.ts';
import { printableKey } from './printable.ts';
import type { RecordType } from './record-type.ts';

/** Checks what can be said by the keys of a record alone: which are unknown, withdrawn, or there twice. */
export function* checkKeys(index: DialectIndex, type: RecordType | undefined, list: KeyList): Generator<Draft> {
  for (const attribute of list.keys) {
    const owned = isOwned(index.namespaces, attribute);
    if (!owned && !type?.uses.has(attribute)) continue;
    const name = printableKey(attribute);
    if (list.repeated.has(attribute)) {
      yield { id: 'duplicate_attribute', attribute, message: `${name} stands there more than once.` };
    }
    const facts = findFacts(index.dialect, attribute);
    if ((facts === undefined || facts.deprecated !== undefined) && isCurrent(index.alongside, attribute)) continue;
    if (facts === undefined) {
      if (owned) yield { id: 'missing_attribute', attribute, message: explainUnknown(index, attribute) };
      continue;
    }
    if (facts.deprecated !== undefined) {
      yield { id: 'deprecated', attribute, message: `${name} is deprecated.${advice(facts)}` };
    }
    if (facts.stability !== 'stable') yield { id: 'not_stable', attribute, message: `${name} is not stable.` };
  }
}

/** Names what a record of a type would better have. */
export function* checkAdvice({ attributes, name, failure }: RecordType, { positions }: KeyList): Generator<Draft> {
  // A recommendation that holds under a condition cannot be decided here, and a call that failed has no answer to tell of.
  const hasAnswer = failure === undefined || !positions.has(failure);
  for (const { key, level, condition } of attributes) {
    if (positions.has(key)) continue;
    if (level === 'recommended' && condition === undefined && hasAnswer) {
      yield {
        id: 'recommended_attribute_not_present',
        attribute: key,
        message: `${key} is recommended on ${name}, but absent.`,
      };
    } else if (level === 'opt_in') {
      yield {
        id: 'opt_in_attribute_not_present',
        attribute: key,
        message: `${key} may be recorded on ${name}, but is absent.`,
      };
    }
  }
}

function explainUnknown(index: DialectIndex, key: string): string {
  const others = index.othersThatKnow(key);
  const elsewhere = others.length === 0 ? '' : ` It is known in ${others.join(', ')}.`;
  return `${printableKey(key)} is not an attribute of ${index.dialect.id}.${elsewhere}`;
}

function advice({ deprecated }: AttributeFacts): string {
  if (deprecated?.renamedTo !== undefined) return ` Use ${deprecated.renamedTo}.`;
  return deprecated?.note === undefined ? '' : ` ${deprecated.note}`;
}
