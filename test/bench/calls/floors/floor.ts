import type { Tracer } from '@opentelemetry/api';
import type OpenAI from 'openai';
import type { FloorMode } from '../task.ts';

/** What a floor is made of. */
interface FloorParts {
  readonly tracer: Tracer;
  readonly mode: FloorMode;
  /** What answers the client. */
  readonly fetch: typeof fetch;
  newClient(fetch: typeof globalThis.fetch): OpenAI;
}

/** The least that gives a span with the same attributes and events, written by hand around one call. */
export type Floor = (parts: FloorParts) => () => PromiseLike<unknown>;
