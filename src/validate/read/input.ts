import type { Place } from '../findings.ts';
import type { KeyLists } from './key-lists.ts';
import type { LogRecord } from './normalize-log.ts';
import type { Metric } from './normalize-metric.ts';
import type { Span } from './normalize-span.ts';

/** The bytes of a file, in pieces of any size. */
export type Chunks = AsyncIterable<Uint8Array>;

/** Something to validate: a name to report it by, and its bytes. */
export interface Source {
  /** How places name it; `-` for standard input. */
  readonly file: string;
  /** Starts reading. Called once. */
  open(): Chunks;
}

/** What a reader finds in its input, in the order of the input. */
export type InputItem =
  | { readonly kind: 'span'; readonly span: Span }
  | { readonly kind: 'metric'; readonly metric: Metric }
  | { readonly kind: 'log'; readonly log: LogRecord }
  /** A whole document was read; it may have held nothing. */
  | { readonly kind: 'document' }
  /** Spans, metrics and logs that are not to be checked. */
  | { readonly kind: 'filtered'; readonly count: number }
  /** A line, or a JSON document, that is no telemetry: a log line in between. */
  | { readonly kind: 'skipped'; readonly place: Place }
  | { readonly kind: 'unreadable'; readonly message: string; readonly place: Place };

/** What readers of one run share. */
export interface ReadContext {
  readonly keyLists: KeyLists;
  /** Tells whether the telemetry of a service and an instrumentation scope is wanted. Default: all is. */
  readonly selects?: ((service: string | undefined, scope: string | undefined) => boolean) | undefined;
}

/** One way in which telemetry is written down. To read another, add a file with one of these and list it. */
export interface InputFormat {
  readonly name: string;
  /** Tells by the first bytes, at least 4096 if there are so many, whether an input is of this format. */
  recognizes(head: Uint8Array): boolean;
  /** Gives what it reads in batches: one at a time would cost more than the reading. */
  read(chunks: Chunks, file: string, context: ReadContext): AsyncIterable<readonly InputItem[]>;
}

/** Thrown by a reader when no more can be read. What came before it counts. The message holds nothing of the input. */
export class UnreadableInput extends Error {
  override readonly name = 'UnreadableInput';
}
