import type { ChunkReader, Extractor } from './extractor.ts';

/**
 * An extractor that does not throw even when what it reads does.
 *
 * Readers guard against any value. What is left are getters and proxies of the caller that throw on reading: then
 * whatever was read before stands, and the rest is missing.
 */
export function shieldExtractor<R, C>(extractor: Extractor<R, C>): Extractor<R, C> {
  const { failure, stream } = extractor;
  return Object.freeze({
    start: (args, record) => attempt(() => extractor.start(args, record)),
    request: (args, record) => attempt(() => extractor.request(args, record)),
    requestContent: (args, content, limits) => attempt(() => extractor.requestContent(args, content, limits)),
    response: (body, record) => attempt(() => extractor.response(body, record)),
    responseContent: (body, content, limits) => attempt(() => extractor.responseContent(body, content, limits)),
    ...(failure && { failure: (body) => attempt(() => failure(body)) }),
    ...(stream && { stream: (options) => new ShieldedReader(stream(options)) }),
  } satisfies Extractor<R, C>);
}

class ShieldedReader<R, C> implements ChunkReader<R, C> {
  readonly #reader: ChunkReader<R, C>;

  constructor(reader: ChunkReader<R, C>) {
    this.#reader = reader;
  }

  // Spelled out: once a chunk is too often for a closure.
  add(chunk: unknown): void {
    try {
      this.#reader.add(chunk);
    } catch {
      // As in `attempt`.
    }
  }

  finish(record: R, content: C | undefined): void {
    attempt(() => this.#reader.finish(record, content));
  }

  failure(): string | undefined {
    return this.#reader.failure?.();
  }
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    // The caller's own getter threw. It throws again where the caller's call needs the value.
    return undefined;
  }
}
