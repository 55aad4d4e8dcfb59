/** The keys of a record's attributes, in their order. Records with the same keys share one list. */
export interface KeyList {
  /** Each key once, where it first stands. */
  readonly keys: readonly string[];
  /** Where each key is in `keys`. */
  readonly positions: ReadonlyMap<string, number>;
  /** Keys that stand there more than once. */
  readonly repeated: ReadonlySet<string>;
  /** For each key of the record, repeated ones included, its place in `keys`. */
  readonly places: readonly number[];
}

/** One step on the way through a list of keys. */
export interface KeyStep {
  readonly previous: KeyStep | undefined;
  readonly key: string;
  readonly next: Map<string, KeyStep>;
  /** The step that was taken last from here: most records have the keys of the one before. */
  latest: KeyStep | undefined;
  list: KeyList | undefined;
}

/** Steps that are remembered. Beyond, lists are made for one record each, so that odd keys cannot fill the memory. */
const MOST_STEPS = 20_000;
const LONGEST_REMEMBERED_KEY = 256;

/**
 * Tells which records have the same keys. Programs write few different lists of keys, and what can be said by keys alone
 * need then be worked out only once for each.
 */
export class KeyLists {
  readonly start: KeyStep = createStep(undefined, '');
  #steps = 0;

  /** The step that a key leads to. */
  follow(step: KeyStep, key: string): KeyStep {
    if (step.latest?.key === key) return step.latest;
    let next = step.next.get(key);
    if (next === undefined) {
      next = createStep(step, key);
      if (this.#steps >= MOST_STEPS || key.length > LONGEST_REMEMBERED_KEY) return next;
      this.#steps += 1;
      step.next.set(key, next);
    }
    step.latest = next;
    return next;
  }
}

/** The list of the keys that led to a step. */
export function listKeys(step: KeyStep): KeyList {
  step.list ??= createList(step);
  return step.list;
}

function createStep(previous: KeyStep | undefined, key: string): KeyStep {
  return { previous, key, next: new Map(), latest: undefined, list: undefined };
}

function createList(last: KeyStep): KeyList {
  const all: string[] = [];
  for (let step = last; step.previous !== undefined; step = step.previous) all.push(step.key);
  const positions = new Map<string, number>();
  const repeated = new Set<string>();
  const places = all.reverse().map((key) => {
    const known = positions.get(key);
    if (known !== undefined) repeated.add(key);
    const place = known ?? positions.size;
    positions.set(key, place);
    return place;
  });
  return { keys: [...positions.keys()], positions, repeated, places };
}
