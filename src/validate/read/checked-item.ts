import type { FoundProblem, Place, SignalType } from '../findings.ts';

/** What a record was taken for, and the keys it has. Holds data alone, so that it can be sent between threads. */
export interface RecordKind {
  /** Id of the dialect. */
  readonly dialect: string;
  readonly signalType: SignalType;
  /** Name of the span type, the metric or the event; undefined where none fits. */
  readonly type: string | undefined;
  readonly keys: readonly string[];
}

/** A span, a data point or a log record after its check. */
export interface CheckedRecord {
  readonly kind: 'checked';
  readonly record: RecordKind;
  readonly problems: readonly FoundProblem[];
  readonly traceId: string | undefined;
  readonly spanId: string | undefined;
  readonly place: Place;
}

/** What is left of an input once its records were checked, in the order of the input. */
export type CheckedItem =
  | CheckedRecord
  /** Records of other namespaces, which are not checked. */
  | { readonly kind: 'foreign'; readonly signalType: SignalType; readonly count: number }
  /** A whole document was read; it may have held nothing. */
  | { readonly kind: 'document' }
  /** Spans, metrics and logs that are not to be checked. */
  | { readonly kind: 'filtered'; readonly count: number }
  /** A line, or a JSON document, that is no telemetry: a log line in between. */
  | { readonly kind: 'skipped'; readonly place: Place }
  | { readonly kind: 'unreadable'; readonly message: string; readonly place: Place };
