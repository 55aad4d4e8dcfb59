type Json = Readonly<Record<string, unknown>>;
type Report = (attribute: string, expected: string) => void;
type Write = (record: Json, report: Report) => Json;

/** The part of a generated dialect that examples are written with: the code that a project ships. */
export interface DialectWriters {
  readonly id: string;
  readonly schemaUrl: string;
  readonly spans: Readonly<Record<string, SpanWriter>>;
  readonly spanEvents: Readonly<Record<string, { readonly name: string; readonly attributes: Write }>>;
  readonly metrics: Readonly<Record<string, MetricWriter>>;
  readonly events: Readonly<Record<string, EventWriter>>;
}

interface SpanWriter {
  readonly type: string;
  readonly kind: string;
  name(record: Json): string;
  readonly start: Write;
  readonly end: Write;
}

export interface MetricWriter {
  readonly name: string;
  readonly description: string;
  readonly instrument: string;
  readonly unit: string;
  readonly valueType: string;
  readonly buckets?: readonly number[];
  readonly attributes: Write;
}

interface EventWriter {
  readonly name: string;
  readonly severityNumber: number;
  /** Id of the span type that it tells. */
  readonly of?: string;
  readonly attributes: Write;
}

/** What examples are checked with: generated, too. */
export interface DialectValidators {
  readonly spans: Readonly<Record<string, Validator>>;
  readonly metrics: Readonly<Record<string, Validator>>;
  readonly events: Readonly<Record<string, Validator>>;
}

interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}
