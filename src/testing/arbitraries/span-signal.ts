import { isOwned } from '../../validate/check/dialect-index.ts';
import { renderSpanName } from '../../validate/check/render-span-name.ts';
import { KeyLists } from '../../validate/read/key-lists.ts';
import { normalizeReadableSpan } from '../../validate/read/normalize-readable-span.ts';
import { knownValue, plainAttributes, rightValues } from './attribute-breakages.ts';
import type { Draft } from './attributes-arbitrary.ts';
import { scopeBreakages } from './scope-breakages.ts';
import type { Signal } from './signal.ts';
import type { SpanExample } from './span-example.ts';
import type { SpanFacts } from './span-facts.ts';

const kindNumbers = { internal: 0, server: 1, client: 2, producer: 3, consumer: 4 } as const;
const UNSET = 0;
const ERROR = 2;

/** How spans are made, and broken. */
export const spanSignal: Signal<SpanFacts, SpanExample> = {
  noun: 'span',
  create: createSpan,
  breakages: {
    ...scopeBreakages<SpanExample>(),
    conditionally_required_attribute_not_present: ({ failure }) =>
      failure === undefined ? [] : [{ frame: (span) => ({ ...span, status: { code: ERROR } }) }],
    status_mismatch: ({ failure, dialect }) => {
      if (failure === undefined) return [];
      const value = knownValue(dialect.attributes[failure]);
      return [{ frame: (span) => ({ ...span, attributes: { ...span.attributes, [failure]: value } }) }];
    },
    kind_mismatch: (type) => (isAlone(type) ? [{ frame: (span) => ({ ...span, kind: kindNumbers.consumer }) }] : []),
    name_mismatch: ({ facts }) =>
      facts.nameUnchecked === true ? [] : [{ frame: (span) => ({ ...span, name: `${span.name} again` }) }],
    truncated: () => [{ frame: (span) => ({ ...span, droppedAttributesCount: 1 }) }],
    unmatched_span: (type) =>
      plainAttributes(type)
        .filter(({ key, values }) => values === undefined && isOwned(type.namespaces, key))
        .map(({ key, type: kind }) => ({ attributes: () => ({ [key]: rightValues[kind] }) })),
  },
};

/** The span of a type that has these attributes: named and with the status that they give. */
function createSpan({ facts, dialect }: SpanFacts, attributes: Draft, choice: number): SpanExample {
  const hasFailed = facts.failure !== undefined && Object.hasOwn(attributes, facts.failure);
  const example: SpanExample = {
    name: '',
    kind: kindNumbers[facts.kinds[choice % facts.kinds.length] ?? 'internal'],
    status: { code: hasFailed ? ERROR : UNSET },
    attributes,
    droppedAttributesCount: 0,
    instrumentationScope: { name: 'example', schemaUrl: dialect.schemaUrl },
  };
  const read = normalizeReadableSpan(example, new KeyLists());
  return { ...example, name: renderSpanName(facts.nameTemplate, read.attributes) ?? 'example' };
}

/** Whether no other type of the dialect is told by the same value of the same attribute, or by any. */
function isAlone({ dialect, facts }: SpanFacts): boolean {
  return !dialect.spans.some(
    ({ id, discriminator, values }) =>
      id !== facts.id && discriminator === facts.discriminator && values.some((value) => facts.values.includes(value)),
  );
}
