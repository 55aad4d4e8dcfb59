/**
 * Limits that hold while content is read.
 */
export interface ContentLimits {
  /** UTF-16 code units that one string may have; longer ones keep their head and tail. For a stream: all strings together. */
  readonly maxContentLength: number;
  /** Whether tool definitions carry descriptions and parameters. They are large and often repeated. Default: false. */
  readonly toolSchemas?: boolean | undefined;
}

/** What a reader of one stream needs to know. */
export interface StreamOptions {
  /** Off: the reader keeps no text at all. */
  readonly content: boolean;
  readonly limits: ContentLimits;
}

/**
 * Reads what one family of OpenAI methods is called with and answers.
 *
 * No method throws, changes what it reads or keeps a reference to it.
 */
export interface Extractor<R, C> {
  /** What a sampler may want, before the span starts. Cheap. */
  start(args: readonly unknown[], record: R): void;
  /** The request's settings. Worth calling only when the span records. */
  request(args: readonly unknown[], record: R): void;
  /** The request's messages, instructions and tools. */
  requestContent(args: readonly unknown[], content: C, limits: ContentLimits): void;
  /** The parsed answer, when it is not a stream. */
  response(body: unknown, record: R): void;
  /** What the model wrote. */
  responseContent(body: unknown, content: C, limits: ContentLimits): void;
  /** The error code when the answer itself tells of a failure, `_OTHER` when it gives none. */
  failure?(body: unknown): string | undefined;
  /** A reader for one stream. Absent when the family never streams. */
  stream?(options: StreamOptions): ChunkReader<R, C>;
}

/** The state of one stream. Its memory is bounded, whatever the stream's length. */
export interface ChunkReader<R, C> {
  /** Reads one chunk. */
  add(chunk: unknown): void;
  /** Writes what was seen so far; also after a break-off. */
  finish(record: R, content: C | undefined): void;
  /** The error code when the stream itself told of a failure, `_OTHER` when it gave none. */
  failure?(): string | undefined;
}
