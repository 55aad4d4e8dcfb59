import type { Finding } from '../../src/validate/findings.ts';
import type { Source } from '../../src/validate/read/input.ts';
import { type ValidateOptions, type Validation, validateStream } from '../../src/validate/validate-files.ts';
import { loadTinyValidators, tinyContract } from './tiny-contract.ts';

/** OTLP JSON as a test writes it: anything. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export const schemaUrl = 'https://example.com/tiny/1';

/** A value of an attribute in OTLP JSON, from a plain one. Integers are ints. */
export function anyValue(value: string | number | boolean | readonly string[]): Json {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'number')
    return Number.isSafeInteger(value) ? { intValue: String(value) } : { doubleValue: value };
  return { arrayValue: { values: value.map(anyValue) } };
}

export function attributeList(values: Readonly<Record<string, string | number | boolean | readonly string[]>>): Json[] {
  return Object.entries(values).map(([key, value]) => ({ key, value: anyValue(value) }));
}

/** The attributes of a span that has nothing to object to. */
const goodAttributes = { 'acme.op': 'talk', 'acme.model': 'm1', 'acme.whole': 4, 'acme.ratio': 0.5 } as const;

/** A span that has nothing to object to, with changes. */
export function span(changes: Readonly<Record<string, Json>> = {}): Json {
  return {
    traceId: '5b8efff798038103d269b633813fc60c',
    spanId: 'eee19b7ec3c1b174',
    name: 'talk m1',
    kind: 3,
    attributes: attributeList(goodAttributes),
    ...changes,
  };
}

/** A good span with other attributes: added, replaced, or left out where undefined. */
export function spanWith(
  values: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>,
): Json {
  const all = Object.entries({ ...goodAttributes, ...values });
  return span({
    attributes: all.flatMap(([key, value]) => (value === undefined ? [] : [{ key, value: anyValue(value) }])),
  });
}

/** A good span with one attribute in OTLP's own notation. */
export function spanWithRaw(key: string, value: Json): Json {
  return span({ attributes: [...attributeList(goodAttributes), { key, value }] });
}

/** An export request. */
export function message(spans: readonly Json[], url: string | undefined = schemaUrl): Json {
  return { resourceSpans: [{ scopeSpans: [{ ...(url === undefined ? {} : { schemaUrl: url }), spans }] }] };
}

/** A data point that has nothing to object to. */
export function point(changes: Readonly<Record<string, Json>> = {}): Json {
  return { attributes: attributeList({ 'acme.op': 'talk' }), count: '1', sum: 0.5, ...changes };
}

/** An export request with one metric, which has nothing to object to, with changes. */
export function metricMessage(changes: Readonly<Record<string, Json | undefined>> = {}): Json {
  const metric = { name: 'acme.time', unit: 's', histogram: { dataPoints: [point()] }, ...changes };
  return { resourceMetrics: [{ scopeMetrics: [{ schemaUrl, metrics: [withoutUndefined(metric)] }] }] };
}

/** An export request with one event, which has nothing to object to, with changes. */
export function logMessage(changes: Readonly<Record<string, Json>> = {}): Json {
  const record = { eventName: 'acme.happened', attributes: attributeList({ 'acme.op': 'talk' }), ...changes };
  return { resourceLogs: [{ scopeLogs: [{ schemaUrl, logRecords: [record] }] }] };
}

function withoutUndefined(object: Readonly<Record<string, Json | undefined>>): Json {
  return Object.fromEntries(
    Object.entries(object).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

/** Bytes as a source, in pieces of the given size. */
function bytesSource(bytes: Uint8Array, pieceSize = 1 << 16, file = 'test.json'): Source {
  return {
    file,
    async *open() {
      for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
    },
  };
}

export interface Run extends Validation {
  readonly findings: readonly Finding[];
}

/** Validates a text, or bytes, by the tiny contract. */
export async function validate(
  input: string | Uint8Array,
  options: Partial<ValidateOptions> & { readonly pieceSize?: number } = {},
): Promise<Run> {
  const findings: Finding[] = [];
  const bytes = typeof input === 'string' ? Buffer.from(input) : input;
  const validation = await validateStream(bytesSource(bytes, options.pieceSize), {
    contract: tinyContract,
    loadValidators: loadTinyValidators,
    report: (finding) => void findings.push(finding),
    ...options,
  });
  return { ...validation, findings };
}

/** Validates spans in one message. */
export function validateSpans(spans: readonly Json[], options: Partial<ValidateOptions> = {}): Promise<Run> {
  return validate(JSON.stringify(message(spans)), options);
}
