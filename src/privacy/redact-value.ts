import { isDescription, showsValues } from './redact-descriptions.ts';
import type { Tally } from './redact-findings.ts';
import { redactKey, redactNumber, redactString, SECRET_KEY_RULE, SECRET_MARK } from './redact-string.ts';
import { guard, type RedactionEngine } from './redact-text.ts';

const DEEPEST_NESTING = 64;

/** Stands in place of what is nested too deep to be looked at. */
export const TOO_DEEP = '[TOO DEEP]';

/** Stands in place of an object inside of itself. */
export const CIRCULAR = '[CIRCULAR]';

type Entries = readonly (readonly [key: string, value: unknown])[];

/**
 * Hides the secrets of any value: objects, lists, maps and sets with all that is in them. What is given is not changed;
 * what has no secret is returned as it is.
 */
export function redactValue(engine: RedactionEngine, value: unknown, tally: Tally): unknown {
  return new ValueWalk(engine, tally).walk(value, '', 0);
}

class ValueWalk {
  readonly #engine: RedactionEngine;
  readonly #tally: Tally;
  /** What was made of each object; until that is known, what stands for it inside of itself. */
  readonly #done = new Map<object, unknown>();
  /** How many descriptions of secrets the value that is walked stands in. */
  #descriptions = 0;

  constructor(engine: RedactionEngine, tally: Tally) {
    this.#engine = engine;
    this.#tally = tally;
  }

  walk(value: unknown, hint: string, depth: number): unknown {
    switch (typeof value) {
      case 'string':
        return redactString(this.#engine, value, hint, 0, this.#tally);
      case 'number':
      case 'bigint':
        return redactNumber(this.#engine, String(value), hint, this.#tally) ?? value;
      case 'object':
        return value === null ? value : this.#object(value, hint, depth);
      default:
        return value;
    }
  }

  #object(value: object, hint: string, depth: number): unknown {
    if (value instanceof String) return this.walk(value.valueOf(), hint, depth);
    if (value instanceof Date || ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return value;
    const known = this.#done.get(value);
    if (known !== undefined) return known;
    if (depth >= DEEPEST_NESTING) return TOO_DEEP;
    this.#done.set(value, CIRCULAR);
    const redacted = guard(this.#engine, () => this.#members(value, hint, depth + 1));
    this.#done.set(value, redacted);
    return redacted;
  }

  #members(value: object, hint: string, depth: number): unknown {
    if (Array.isArray(value)) return this.#list(value, hint, depth) ?? value;
    if (value instanceof Map) return this.#map(value, hint, depth) ?? value;
    if (value instanceof Set) {
      const list = this.#list([...value], hint, depth);
      return list === undefined ? value : new Set(list);
    }
    if ('toJSON' in value && typeof value.toJSON === 'function') {
      const json: unknown = value.toJSON();
      const redacted = json === value ? this.#plain(value, hint, depth) : this.walk(json, hint, depth);
      return redacted === json || redacted === undefined ? value : redacted;
    }
    return this.#plain(value, hint, depth) ?? value;
  }

  #plain(value: object, holder: string, depth: number): object | undefined {
    const entries = value instanceof Error ? errorEntries(value) : Object.entries(value);
    const redacted = this.#entries(entries, holder, depth);
    return redacted === undefined ? undefined : Object.fromEntries(redacted);
  }

  /** A list with its secrets hidden, undefined where it has none. */
  #list(list: readonly unknown[], hint: string, depth: number): unknown[] | undefined {
    let changed: unknown[] | undefined;
    for (let index = 0; index < list.length; index += 1) {
      const redacted = this.walk(list[index], hint, depth);
      if (Object.is(redacted, list[index])) continue;
      changed ??= [...list];
      changed[index] = redacted;
    }
    return changed;
  }

  #map(map: ReadonlyMap<unknown, unknown>, holder: string, depth: number): Map<unknown, unknown> | undefined {
    let changed = false;
    const entries = [...map].map(([key, value]): [unknown, unknown] => {
      const newKey = this.walk(key, '', depth);
      const newValue = typeof key === 'string' ? this.#member(key, value, holder, depth) : this.walk(value, '', depth);
      changed ||= !Object.is(newKey, key) || !Object.is(newValue, value);
      return [newKey, newValue];
    });
    return changed ? new Map(entries) : undefined;
  }

  #entries(entries: Entries, holder: string, depth: number): Entries | undefined {
    let changed = false;
    let taken: Set<string> | undefined;
    const redacted = entries.map(([key, value]): [string, unknown] => {
      const plainKey = redactKey(this.#engine, key, this.#tally);
      let newKey = key;
      if (plainKey !== key) {
        taken ??= new Set(entries.map(([name]) => name));
        newKey = freeKey(plainKey, taken);
      }
      const newValue = this.#member(key, value, holder, depth);
      changed ||= newKey !== key || !Object.is(newValue, value);
      return [newKey, newValue];
    });
    return changed ? redacted : undefined;
  }

  #member(key: string, value: unknown, holder: string, depth: number): unknown {
    if (this.#descriptions > 0 && showsValues(key)) return this.#hide(value);
    if (!this.#engine.isSecretKey(key)) return this.walk(value, key, depth);
    if (!isDescription(holder, value)) return this.#hide(value);
    this.#descriptions += 1;
    const redacted = this.walk(value, key, depth);
    this.#descriptions -= 1;
    return redacted;
  }

  #hide(value: unknown): unknown {
    if (value === undefined || value === null || value === '' || typeof value === 'function') return value;
    if (typeof value === 'string' && this.#engine.rules.isMark(value)) return value;
    this.#tally[SECRET_KEY_RULE] = (this.#tally[SECRET_KEY_RULE] ?? 0) + 1;
    return SECRET_MARK;
  }
}

/** What an error says, which its own enumerable properties do not show. */
function errorEntries(error: Error): Entries {
  const { name, message, stack, cause } = error;
  return [['name', name], ['message', message], ['stack', stack], ['cause', cause], ...Object.entries(error)];
}

/** Two keys may become the same mark: the second gets a number. */
function freeKey(key: string, taken: Set<string>): string {
  let free = key;
  for (let number = 2; taken.has(free); number += 1) free = `${key} ${number}`;
  taken.add(free);
  return free;
}
