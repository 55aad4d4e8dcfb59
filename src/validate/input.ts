import type { Place } from './findings.ts';
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
  /** A whole document was read; it may have held no span. */
  | { readonly kind: 'document' }
  /** Logs or metrics, which are not checked. */
  | { readonly kind: 'other_signal' }
  /** A line, or a JSON document, that is no telemetry: a log line in between. */
  | { readonly kind: 'skipped'; readonly place: Place }
  | { readonly kind: 'unreadable'; readonly message: string; readonly place: Place };

/** One way in which telemetry is written down. To read another, add a file with one of these and list it. */
export interface InputFormat {
  readonly name: string;
  /** Tells by the first bytes, at least 4096 if there are so many, whether an input is of this format. */
  recognizes(head: Uint8Array): boolean;
  read(chunks: Chunks, file: string): AsyncIterable<InputItem>;
}

/** Thrown by a reader when no more can be read. What came before it counts. The message holds nothing of the input. */
export class UnreadableInput extends Error {
  override readonly name = 'UnreadableInput';
}
