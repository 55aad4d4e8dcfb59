import type { JsonObject } from './json-value.ts';
import { stableId } from './stable-id.ts';

/** One change of state that a resource goes through when it is looked at. */
export type Step = (value: JsonObject) => JsonObject;

/** Something a client made, and what will become of it. */
export interface Resource {
  value: JsonObject;
  /** Steps yet to come; each retrieval takes one. */
  steps: Step[];
  /** Content of a file. */
  readonly bytes?: Uint8Array;
}

/** What clients made on one server. */
export class ResourceStore {
  #collections = new Map<string, Map<string, Resource>>();
  #deleted = new Set<string>();
  #occurrences = new Map<string, number>();

  /** A new identifier: the same request made again gets another one, a new server fed the same requests the same ones. */
  newId(prefix: string, seed: string): string {
    const key = `${prefix}\n${seed}`;
    const occurrence = this.#occurrences.get(key) ?? 0;
    this.#occurrences.set(key, occurrence + 1);
    return stableId(prefix, `${seed}\n${occurrence}`);
  }

  put(collection: string, id: string, resource: Resource): void {
    const resources = this.#collections.get(collection) ?? new Map<string, Resource>();
    this.#collections.set(collection, resources.set(id, resource));
    this.#deleted.delete(`${collection}/${id}`);
  }

  get(collection: string, id: string): Resource | undefined {
    return this.#collections.get(collection)?.get(id);
  }

  /** In the order of making. */
  list(collection: string): JsonObject[] {
    return [...(this.#collections.get(collection)?.values() ?? [])].map(({ value }) => value);
  }

  delete(collection: string, id: string): void {
    this.#collections.get(collection)?.delete(id);
    this.#deleted.add(`${collection}/${id}`);
  }

  isDeleted(collection: string, id: string): boolean {
    return this.#deleted.has(`${collection}/${id}`);
  }
}
