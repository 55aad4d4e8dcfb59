import { SchemaError, type SchemaProblem } from '../load/schema-error.ts';
import { camelCase } from '../model/identifier.ts';
import type { AttributeSet, Event, Model } from '../model/model.ts';
import { exampleRecord } from './example-record.ts';
import type { DialectValidators, DialectWriters, MetricWriter } from './writers.ts';

type Json = Readonly<Record<string, unknown>>;

/** An example of everything that a dialect has, as its writers write it. */
export interface Examples {
  readonly spans: readonly ExampleSpan[];
  readonly metrics: readonly { readonly writer: MetricWriter; readonly attributes: Json }[];
  readonly events: readonly ExampleEvent[];
}

/** One span, before it is put into OTLP's form. */
export interface ExampleSpan {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly failed: boolean;
  readonly attributes: Json;
  readonly events: readonly ExampleEvent[];
}

interface ExampleEvent {
  readonly name: string;
  readonly attributes: Json;
  /** Of an event in the log. */
  readonly severityNumber?: number;
  /** Id of the span type that it tells. */
  readonly of?: string;
}

/**
 * Writes an example of every span type, metric and event, and a failed one of every span type whose spans may fail. What
 * the writers leave out, or the validators object to, is a problem of the schema's examples.
 *
 * @throws {SchemaError} naming the files whose examples do not keep their own rules.
 */
export function writeExamples(model: Model, writers: DialectWriters, validators: DialectValidators): Examples {
  const problems: SchemaProblem[] = [];
  const check = (
    set: AttributeSet,
    validate: DialectValidators['spans'][string] | undefined,
    attributes: Json,
  ): Json => {
    if (validate?.(attributes) === false) {
      for (const { instancePath, message = 'is wrong' } of validate.errors ?? []) {
        problems.push(toProblem(set, `${instancePath.slice(1)} ${message}`.trim()));
      }
    }
    return attributes;
  };
  const reportTo = (set: AttributeSet) => (key: string, expected: string) => {
    problems.push(toProblem(set, `${key} must be ${expected}`.replace('must be is', 'is')));
  };
  const event = (set: Event, kind: 'spanEvents' | 'events'): ExampleEvent[] => {
    const writer = writers[kind][set.id];
    if (writer === undefined) return [];
    const attributes = writer.attributes(exampleRecord(set, model.content), reportTo(set));
    return [{ ...writer, attributes: check(set, validators.events[set.id], attributes) }];
  };
  const onSpans = model.events.flatMap((set) => event(set, 'spanEvents'));
  const telling = new Set(model.operations.map(({ facts }) => facts.span));
  const spans = model.spans.flatMap((set) => {
    const writer = writers.spans[set.id];
    if (writer === undefined) return [];
    const full = exampleRecord(set, model.content);
    return (set.failure === undefined ? [false] : [false, true]).map((failed): ExampleSpan => {
      const record = failed || set.failure === undefined ? full : without(full, camelCase(set.failure));
      const report = reportTo(set);
      const attributes = { ...writer.start(record, report), ...writer.end(record, report) };
      check(set, validators.spans[set.id], attributes);
      const events = telling.has(set.id) ? onSpans : [];
      return { id: set.id, name: writer.name(record), kind: writer.kind, failed, attributes, events };
    });
  });
  const metrics = model.metrics.flatMap((set) => {
    const writer = writers.metrics[set.id];
    if (writer === undefined) return [];
    const attributes = writer.attributes(exampleRecord(set, model.content), reportTo(set));
    return [{ writer, attributes: check(set, validators.metrics[set.id], attributes) }];
  });
  const events = model.events.flatMap((set) => event(set, 'events'));
  if (problems.length > 0) throw new SchemaError(problems);
  return { spans, metrics, events };
}

function without(record: Json, property: string): Json {
  const { [property]: _, ...rest } = record;
  return rest;
}

function toProblem({ file }: AttributeSet, message: string): SchemaProblem {
  return { file, pointer: '', message: `its example is not valid: ${message}; correct "examples" of the attribute` };
}
