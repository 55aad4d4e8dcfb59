/** What the schemas say, resolved: the only thing that emitters read. Plain frozen data. */
export interface Model {
  /** Every attribute, sorted by key. */
  readonly attributes: readonly Attribute[];
  readonly spans: readonly SpanType[];
  readonly metrics: readonly Metric[];
  readonly events: readonly Event[];
  readonly dialects: readonly Dialect[];
  readonly operations: readonly Operation[];
  /** Operations that become the nodes of a workload made from a client, in order. */
  readonly defaultNodes: readonly string[];
  readonly providers: readonly Providers[];
  /** Schemas of the JSON text that attributes hold. */
  readonly content: readonly PlainSchema[];
  readonly nodes: readonly PlainSchema[];
  /** Namespaces our catalogues own, without the final dot. */
  readonly namespaces: readonly string[];
}

export type Scalar = string | number | boolean;

/** OpenTelemetry's attribute types, JSON text, and families of attributes (`template`). */
export type ValueType =
  | 'string'
  | 'int'
  | 'double'
  | 'boolean'
  | 'string[]'
  | 'int[]'
  | 'double[]'
  | 'boolean[]'
  | 'json'
  | 'template';

/** What a value must be. */
export interface ValueRule {
  readonly type: ValueType;
  /** The only values allowed. */
  readonly values?: readonly Scalar[];
  /** Values with a meaning of their own; others are allowed. */
  readonly wellKnown?: readonly Scalar[];
  /** A value that is not allowed. */
  readonly except?: Scalar;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  /** Id of the content schema of JSON text; absent where any JSON may stand. */
  readonly content?: string;
}

export type Sensitivity = 'none' | 'content' | 'personal' | 'secret';
export type Level = 'required' | 'conditionally_required' | 'recommended' | 'opt_in';

export interface Attribute {
  readonly key: string;
  /** Name of the property that holds it in a record. */
  readonly property: string;
  /** Name of the constant that holds its key. */
  readonly constant: string;
  readonly file: string;
  readonly rule: ValueRule;
  readonly description: string;
  readonly examples: readonly unknown[];
  readonly deprecated?: { readonly renamedTo?: string; readonly note?: string };
  readonly sensitivity: Sensitivity;
  readonly stability: 'development' | 'stable';
  readonly unit?: string;
  readonly partOf: readonly string[];
  readonly source?: string;
}

/** An attribute in a span type, metric or event. */
export interface AttributeUse {
  readonly attribute: Attribute;
  /** The attribute's rule, narrowed by the set. */
  readonly rule: ValueRule;
  readonly level: Level;
  readonly condition?: string;
  /** Set at the start of a span, where a sampler sees it. */
  readonly sampling: boolean;
  readonly note?: string;
}

/** If `when` holds, each of `required` must be present. */
export interface Condition {
  readonly when: { readonly key: string; readonly values?: readonly Scalar[] };
  readonly required: readonly string[];
}

export interface AttributeSet {
  /** File name without endings: `fetch-response`. */
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly uses: readonly AttributeUse[];
  readonly conditions: readonly Condition[];
}

export type SpanKind = 'internal' | 'client' | 'server' | 'producer' | 'consumer';

export interface SpanType extends AttributeSet {
  readonly type: string;
  readonly nameTemplate: string;
  /** The usual kind first. */
  readonly kinds: readonly [SpanKind, ...SpanKind[]];
  readonly discriminator: string;
  readonly failure?: string;
}

export interface Metric extends AttributeSet {
  readonly name: string;
  readonly instrument: 'counter' | 'updowncounter' | 'histogram' | 'gauge';
  readonly unit: string;
  readonly valueType: 'int' | 'double';
  readonly buckets?: readonly number[];
  /** Ids of the span types whose calls it measures; empty where another part of the program records it. */
  readonly of: readonly string[];
  /** What is recorded; absent where another part of the program knows the number. */
  readonly measures?: Measure;
}

/** Where the numbers of a metric come from. */
export type Measure =
  | { readonly kind: 'duration' | 'chunk_interval' }
  | { readonly kind: 'attribute'; readonly attribute: Attribute }
  | {
      readonly kind: 'parts';
      /** Names the part. */
      readonly by: Attribute;
      readonly whole: Attribute;
      readonly parts: readonly { readonly value: string; readonly attribute: Attribute }[];
      /** Names what no part accounts for. */
      readonly rest: string;
    };

export interface Event extends AttributeSet {
  readonly name: string;
  /** What carries it: a log record, or the span that is under way. */
  readonly carrier: 'log' | 'span';
  /** Of an event in a log. */
  readonly severityNumber?: number;
  /** Id of the span type whose attributes it takes over. */
  readonly sameAsSpan?: string;
}

export interface DialectAttribute {
  readonly name?: string;
  readonly type?: ValueType;
  readonly omit?: string;
}

export interface Dialect {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly schemaUrl: string;
  readonly attributes: ReadonlyMap<string, DialectAttribute>;
  readonly spans: ReadonlyMap<
    string,
    { readonly type?: string; readonly writtenAs?: string; readonly attributes: ReadonlyMap<string, DialectAttribute> }
  >;
  readonly metrics: ReadonlyMap<
    string,
    { readonly omit?: string; readonly name?: string; readonly add: Readonly<Record<string, Scalar>> }
  >;
  readonly events: ReadonlyMap<string, { readonly omit?: string; readonly name?: string }>;
}

export interface Operation {
  /** Dotted path on the client: `chat.completions.create`. */
  readonly id: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Who runs the models behind a host. */
export interface Providers {
  readonly file: string;
  readonly fallback: string;
  /** Host pattern, in which `*` stands for any characters, to provider; the first that matches counts. */
  readonly hosts: ReadonlyMap<string, string>;
}

/** A plain JSON Schema file. */
export interface PlainSchema {
  readonly id: string;
  readonly file: string;
  readonly schema: Readonly<Record<string, unknown>>;
}
