import { fc } from '@fast-check/vitest';
import { anyValue, type Json, message, span } from './otlp.ts';

const key = fc.constantFrom(
  'acme.op',
  'acme.model',
  'acme.whole',
  'acme.part',
  'acme.mode',
  'acme.tags',
  'acme.nowhere',
  'http.route',
);
const plain = fc.oneof(
  fc.string(),
  fc.constant('talk'),
  fc.integer(),
  fc.boolean(),
  fc.array(fc.string(), { maxLength: 3 }),
);
const attribute = fc.tuple(key, plain).map(([name, value]): Json => ({ key: name, value: anyValue(value) }));

/** Spans of which most have something to object to. */
export const spans: fc.Arbitrary<Json> = fc
  .record({
    traceId: fc.constantFrom('5b8efff798038103d269b633813fc60c', ''),
    spanId: fc.stringMatching(/^[0-9a-f]{16}$/),
    name: fc.string(),
    kind: fc.integer({ min: 0, max: 5 }),
    attributes: fc.array(attribute, { maxLength: 6 }),
  })
  .map(span);

/** Several messages. */
export const messages = fc.array(
  fc.array(spans, { maxLength: 3 }).map((list) => message(list)),
  { minLength: 1, maxLength: 4 },
);

/** Ways in which messages stand in a file. */
export const framings: Readonly<Record<string, (all: readonly Json[]) => string>> = {
  'one a line': (all) => all.map((one) => JSON.stringify(one)).join('\n'),
  'CRLF and blank lines': (all) => all.map((one) => `${JSON.stringify(one)}\r\n\r\n`).join(''),
  'a byte order mark': (all) => `\uFEFF${all.map((one) => JSON.stringify(one)).join('\n')}`,
  'an array': (all) => JSON.stringify(all),
  'a pretty array': (all) => JSON.stringify(all, null, 2),
  'an array, one a line': (all) => `[\n${all.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`,
  'pretty, one after another': (all) => all.map((one) => JSON.stringify(one, null, 2)).join('\n'),
  'with tabs': (all) => all.map((one) => JSON.stringify(one, null, '\t')).join('\r\n'),
  'all on one line': (all) => all.map((one) => JSON.stringify(one)).join(' '),
  'log lines in between': (all) => all.map((one) => `[12:00] INFO {"a":\n${JSON.stringify(one)}\nbye\n`).join(''),
  'one object': (all) => JSON.stringify({ resourceSpans: all.flatMap(resourceSpansOf) }),
};

function resourceSpansOf(one: Json): readonly Json[] {
  const request: unknown = one;
  return (request as { resourceSpans: Json[] }).resourceSpans;
}
