import type { Arbitrary } from 'fast-check';
import type { AttributeFacts } from '../../../generated/contract.ts';
import type { AttributeValue } from '../../../generated/runtime.ts';
import { renderSpanName } from '../../validate/check/render-span-name.ts';
import { KeyLists } from '../../validate/read/key-lists.ts';
import { normalizeReadableSpan } from '../../validate/read/normalize-readable-span.ts';
import type { FastCheck } from '../redaction/fast-check.ts';
import type { SpanExample } from './span-example.ts';
import type { SpanFacts } from './span-facts.ts';
import { valueArbitrary } from './value-arbitrary.ts';

const kindNumbers = { internal: 0, server: 1, client: 2, producer: 3, consumer: 4 } as const;
const UNSET = 0;
const ERROR = 2;
const MOST_REPAIRS = 20;

/** Attributes that are being put together. */
export type Draft = Record<string, AttributeValue>;

/**
 * Spans of one type that keep to the contract.
 *
 * @param complete - whether all that is always recommended is there, and nothing has failed
 */
export function spanArbitrary(fc: FastCheck, span: SpanFacts, complete = false): Arbitrary<SpanExample> {
  const { facts, attributes, required, recommended } = span;
  const isThere = (key: string): boolean => required.has(key) || (complete && recommended.has(key));
  const pools = attributes.map((attribute) =>
    fc.record({
      value: valueArbitrary(fc, span, attribute),
      isThere: fc.boolean(),
      name: fc.stringMatching(/^[a-z]{1,6}$/),
    }),
  );
  return fc.tuple(fc.tuple(...pools), fc.nat(facts.kinds.length - 1)).map(([pool, kind]) => {
    const values = new Map<string, AttributeValue>();
    const draft: Draft = {};
    for (const [index, { value, isThere: isChosen, name }] of pool.entries()) {
      const attribute = attributes[index] as AttributeFacts;
      if (complete && attribute.key === facts.failure) continue;
      const key = attribute.type === 'template' ? `${attribute.key}.${name}` : attribute.key;
      values.set(key, value);
      if (isThere(attribute.key) || isChosen) draft[key] = value;
    }
    mend(span, draft, values);
    return exampleOf(span, draft, facts.kinds[kind]);
  });
}

/** The span of a type that has these attributes: named and with the status that they give. */
export function exampleOf(span: SpanFacts, attributes: Draft, kind = span.facts.kinds[0]): SpanExample {
  const { facts, dialect } = span;
  const hasFailed = facts.failure !== undefined && Object.hasOwn(attributes, facts.failure);
  const example: SpanExample = {
    name: '',
    kind: kindNumbers[kind ?? 'internal'],
    status: { code: hasFailed ? ERROR : UNSET },
    attributes,
    droppedAttributesCount: 0,
    instrumentationScope: { name: 'example', schemaUrl: dialect.schemaUrl },
  };
  const read = normalizeReadableSpan(example, new KeyLists());
  return { ...example, name: renderSpanName(facts.nameTemplate, read.attributes) ?? 'example' };
}

/** Adds what others demand, and takes away what cannot stand beside them, as the validator says. */
function mend({ validate, required }: SpanFacts, draft: Draft, values: ReadonlyMap<string, AttributeValue>): void {
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
