import type { JsonObject } from './json-value.ts';
import type { ResourceStore } from './resource-store.ts';
import type { Script } from './script.ts';
import type { Turn } from './turn.ts';

/** A request as the answers see it. */
export interface Call {
  readonly method: string;
  /** The path below the version, decoded: `['threads', 'thread_1', 'messages']`. */
  readonly segments: readonly string[];
  /** What stood where the route has a `:name`. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The members of the JSON object or of the form that was sent; empty for any other body. */
  readonly fields: JsonObject;
  /** Equal for equal requests. */
  readonly seed: string;
  /** Name of the Azure deployment in the path. */
  readonly deployment?: string;
  /** What a script wants the model to say. */
  readonly turn?: Turn;
  readonly store: ResourceStore;
}

/** What is answered to one method of one path. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Segments below the version; one that begins with a colon takes anything: `files/:id/content`. */
  readonly path: string;
  readonly answer: (call: Call) => Script;
}
