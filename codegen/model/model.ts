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
  /** When a number is recorded, in words. */
  readonly recorded?: string;
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

/** How a dialect writes an attribute; what is absent is as in the catalogue. */
export interface DialectAttribute {
  readonly name?: string;
  /** Another name where another attribute of the span's start has a value. */
  readonly nameWhen?: { readonly key: string; readonly value: string; readonly name: string };
  readonly type?: ValueType;
  /** Other words for values: canonical to written. */
  readonly values?: ReadonlyMap<string, string>;
  /** Of an array only this element is written. */
  readonly element?: 'first';
  /** The member that the value is of the JSON object that the attribute `name` holds. */
  readonly member?: string;
  /** Id of the list that the value becomes below `name`. */
  readonly list?: string;
  /** The value is one item of the list: the fixed fields, and itself under a name. */
  readonly asItem?: { readonly fixed: Readonly<Record<string, Scalar>>; readonly under: string };
  /** Further attributes that hold the same value. */
  readonly also: readonly string[];
  /** Fixed attributes that stand beside it. */
  readonly with: FixedAttributes;
  /** What of the value is lost. */
  readonly loses?: string;
  readonly omit?: string;
}

export type FixedAttributes = Readonly<Record<string, Scalar>>;

/** How a dialect writes a span type. */
export interface DialectSpan {
  readonly type?: string;
  /** Template of the span's name, where it differs. */
  readonly name?: string;
  readonly writtenAs?: string;
  readonly add: FixedAttributes;
  readonly attributes: ReadonlyMap<string, DialectAttribute>;
}

/** How the items of a list become attributes of their own. */
export interface DialectList {
  readonly id: string;
  readonly description: string;
  readonly fields: ListFields;
  readonly parts?: {
    /** The property of an item that holds its parts. */
    readonly from: string;
    /** A part that is written into its item when it is the only one. */
    readonly alone?: ListPart;
    /** A part that becomes an item of its own. */
    readonly apart?: ListPart;
    /** All other parts, by the lists they go to. */
    readonly lists: ReadonlyMap<string, readonly ListPart[]>;
  };
}

/** Parts with these values, or any others, and their fields. */
export interface ListPart {
  readonly of?: Readonly<Record<string, Scalar>>;
  readonly fields: ListFields;
}

/** Attributes below an item's place, and what each holds. */
export type ListFields = ReadonlyMap<string, ListField>;

export type ListField = { readonly optional?: true } & (
  | {
      readonly from: string;
      readonly type?: 'string' | 'number';
      readonly as?: 'text' | 'structure' | 'json';
    }
  | {
      readonly const: Scalar;
      /** What others write in its place. */
      readonly or?: readonly Scalar[];
    }
  | { readonly whole: true; readonly nestBelow?: string }
  | { readonly rest: true }
);

export interface Dialect {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly schemaUrl: string;
  /** The namespaces it owns, where they are not those of the catalogues. */
  readonly namespaces?: readonly string[];
  readonly attributes: ReadonlyMap<string, DialectAttribute>;
  readonly lists: ReadonlyMap<string, DialectList>;
  /** Attributes that hold the sum of others. */
  readonly sums: ReadonlyMap<string, readonly string[]>;
  readonly spans: ReadonlyMap<string, DialectSpan>;
  readonly metrics: ReadonlyMap<
    string,
    { readonly omit?: string; readonly name?: string; readonly add: FixedAttributes }
  >;
  readonly events: ReadonlyMap<string, { readonly omit?: string; readonly name?: string }>;
}

export interface Operation {
  /** Dotted path on the client: `chat.completions.create`. */
  readonly id: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Who runs the models behind a host. */
interface Providers {
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
