import { type GeneratedFile, header } from './generated-file.ts';

/** What all generated writers share. The same for any schemas. */
export function emitRuntime(): GeneratedFile {
  return { path: 'runtime.ts', text: `${header('codegen/emit/emit-runtime.ts')}${text}` };
}

const text = `
/** A value OpenTelemetry accepts for an attribute of a span or a metric. */
export type AttributeValue = string | number | boolean | readonly string[] | readonly number[] | readonly boolean[];

/** Attributes by their written key. */
export type Attributes = Record<string, AttributeValue>;

/** Attributes of a log event, whose values may have structure. */
export type EventAttributes = Record<string, unknown>;

/**
 * Told of each value that was left out.
 *
 * @param attribute - canonical key of the attribute.
 * @param expected - what its schema asks for, in words; never a value.
 */
export type Report = (attribute: string, expected: string) => void;

/**
 * Writes one span type in one dialect. \`Start\` and \`Full\` are the records it reads. What it writes is added to the
 * attributes it is given, which it returns.
 */
export interface SpanWriter<Start, Full extends Start> {
  /** The dialect's name of the span type. */
  readonly type: string;
  readonly kind: 'internal' | 'client' | 'server' | 'producer' | 'consumer';
  /** The span's name. */
  name(record: Start): string;
  /** The attributes that a sampler may want. */
  start(record: Start, report: Report, attributes?: Attributes, texts?: JsonTexts): Attributes;
  /** All other attributes. */
  end(record: Full, report: Report, attributes?: Attributes, texts?: JsonTexts): Attributes;
}

/**
 * Writes the attributes of one metric in one dialect. \`Full\` is the record of a data point, \`Call\` that of a call which
 * is measured at its end.
 */
export interface MetricWriter<Full, Call = Full> {
  readonly name: string;
  readonly description: string;
  readonly instrument: 'counter' | 'updowncounter' | 'histogram' | 'gauge';
  readonly unit: string;
  readonly valueType: 'int' | 'double';
  /** Bucket boundaries, as advice to the SDK. */
  readonly buckets?: readonly number[];
  /** Ids of the span types whose calls it measures. */
  readonly of: readonly string[];
  /** Each chunk of a stream but the first is measured, by the seconds since the one before it. */
  readonly perChunk?: true;
  attributes(record: Full, report: Report): Attributes;
  /**
   * Gives the numbers of a call that has ended, each with the record of its data point. None where the call lacks them.
   *
   * @param seconds - how long the call took
   */
  measure?(record: Call, seconds: number, tell: (value: number, record: Full) => void): void;
}

/** Writes one log event in one dialect. */
export interface EventWriter<Full> {
  readonly name: string;
  readonly severityNumber: number;
  /** Id of the span type whose calls it tells; absent where it stands for something else. */
  readonly of?: string;
  attributes(record: Full, report: Report, attributes?: EventAttributes, texts?: JsonTexts): EventAttributes;
}

/** Writes one event on a span in one dialect. */
export interface SpanEventWriter<Full> {
  readonly name: string;
  attributes(record: Full, report: Report, attributes?: Attributes, texts?: JsonTexts): Attributes;
}

export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

export function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

export function isArrayOf(value: unknown, isElement: (element: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index += 1) if (!isElement(value[index])) return false;
  return true;
}

export function isStringRecord(value: unknown): value is Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const entry of Object.values(value)) if (typeof entry !== 'string') return false;
  return true;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether an object has no other property than these. */
export function hasOnly(value: Readonly<Record<string, unknown>>, names: readonly string[]): boolean {
  for (const name of Object.keys(value)) if (!names.includes(name)) return false;
  return true;
}

/** Length in code points, as JSON Schema counts it. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** A value as JSON text; undefined where it has none (cycles, big integers, functions). */
export function jsonText(value: unknown, texts?: JsonTexts): string | undefined {
  if (texts !== undefined) return texts.textOf(value);
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** The JSON texts of one record, for several writers: each value is written as text once. */
export class JsonTexts {
  #known: Map<unknown, string | undefined> | undefined;

  textOf(value: unknown): string | undefined {
    const known = this.#known?.get(value);
    if (known !== undefined) return known;
    const text = jsonText(value);
    this.#known ??= new Map();
    this.#known.set(value, text);
    return text;
  }
}

/** An object whose properties nobody has looked at. */
export type Fields = Readonly<Record<string, unknown>>;

/** Writes an attribute, unless there is nothing to write. */
export function setIfThere(attributes: EventAttributes, key: string, value: string | number | undefined): void {
  if (value !== undefined) attributes[key] = value;
}

export function ifString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function ifNumber(value: unknown): number | undefined {
  return Number.isFinite(value) ? (value as number) : undefined;
}

/** Writes an attribute as JSON text, unless there is nothing to write. */
export function setJson(
  attributes: EventAttributes,
  key: string,
  value: unknown,
  report: Report,
  of: string,
  texts?: JsonTexts,
): void {
  if (value === undefined) return;
  const text = jsonText(value, texts);
  if (text === undefined) report(of, 'values that JSON has');
  else attributes[key] = text;
}

/** Writes a string as it is, anything else as JSON text. */
export function setTextOrJson(attributes: EventAttributes, key: string, value: unknown, report: Report, of: string): void {
  if (typeof value === 'string') attributes[key] = value;
  else setJson(attributes, key, value, report, of);
}

/** All but some of an object's properties; undefined where there are no others. */
export function restOf(value: Fields, taken: readonly string[]): Fields | undefined {
  const rest = Object.entries(value).filter(([name]) => !taken.includes(name));
  return rest.length === 0 ? undefined : Object.fromEntries(rest);
}

/** An object in which all but one property stand below that property's value. */
export function nestBelow(value: Fields, name: string): Fields {
  const { [name]: kind, ...rest } = value;
  return typeof kind === 'string' && kind !== name ? { [name]: kind, [kind]: rest } : value;
}
`;
