import type { CheckedItem } from './checked-item.ts';
import type { KeyLists } from './key-lists.ts';
import type { LogRecord } from './normalize-log.ts';
import type { Metric } from './normalize-metric.ts';
import type { Span } from './normalize-span.ts';

/** The bytes of a file, in pieces of any size. A piece may be overwritten by the next one. */
export type Chunks = AsyncIterable<Uint8Array>;

/** Something to validate: a name to report it by, and its bytes. */
export interface Source {
  /** How places name it; `-` for standard input. */
  readonly file: string;
  /** Starts reading. Called once. */
  open(): Chunks;
}

/** What a reader finds in its input, in the order of the input. It may have had some of it checked already. */
export type InputItem =
  | { readonly kind: 'span'; readonly span: Span }
  | { readonly kind: 'metric'; readonly metric: Metric }
  | { readonly kind: 'log'; readonly log: LogRecord }
  | CheckedItem;

/** What readers of one run share. */
export interface ReadContext {
  readonly keyLists: KeyLists;
  /** Tells whether the telemetry of a service and an instrumentation scope is wanted. Default: all is. */
  readonly selects?: ((service: string | undefined, scope: string | undefined) => boolean) | undefined;
  /** Where whole lines of JSON are checked by other threads. Default: nowhere. */
  readonly batches?: BatchChecker | undefined;
}

/** Whole lines of an input. */
export interface LineBatch {
  readonly file: string;
  /** Number of the first line, from 1. */
  readonly firstLine: number;
  /** Ends in a line feed, unless the input ends with it. */
  readonly bytes: Uint8Array;
}

/** Checks lines of JSON elsewhere, several batches at the same time. */
export interface BatchChecker {
  /** Bytes of a batch that is worth sending; 0 as long as none is. */
  readonly batchSize: number;
  /** Batches that may be under way at the same time. */
  readonly capacity: number;
  /** Is told what was read, sent or not. */
  note(bytes: number): void;
  /**
   * Reads and checks a batch, as if a document could begin with its first line.
   *
   * @returns undefined when it takes none now; a promise of undefined when a document goes on beyond the batch, or the
   * batch could not be checked
   */
  check(batch: LineBatch): Promise<readonly CheckedItem[] | undefined> | undefined;
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
