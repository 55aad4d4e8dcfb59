import { cutText, MAX_TEXT_LENGTH } from './cut-text.ts';

/** How deep a value is followed. Deeper ones would only fill the text with brackets. */
const MAX_DEPTH = 200;

const CIRCULAR = '"[circular]"';
const UNREADABLE = '"[unreadable]"';
const TOO_DEEP = '"[too deep]"';

/**
 * Writes any value as JSON of at most `maxLength` characters, for a log or a span. It does no more work than the length
 * needs, and never throws: what JSON cannot hold, binary data too, is named instead, and a text that would be longer ends in three dots. A
 * value that JSON can hold, and that fits, is written as `JSON.stringify` writes it.
 *
 * @param maxLength - UTF-16 code units; default 2048
 * @example boundedJson({ total: 12n, self: undefined }) // '{"total":12}'
 */
export function boundedJson(value: unknown, maxLength: number = MAX_TEXT_LENGTH): string {
  const writer = new Writer(maxLength);
  writer.write(value);
  return cutText(writer.text, maxLength);
}

class Writer {
  text = '';
  readonly #maxLength: number;
  readonly #ancestors = new Set<object>();

  constructor(maxLength: number) {
    this.#maxLength = maxLength;
  }

  write(value: unknown): void {
    if (value === null || typeof value !== 'object') this.text += this.#scalar(value);
    else if (this.#ancestors.has(value)) this.text += CIRCULAR;
    else if (this.#ancestors.size >= MAX_DEPTH) this.text += TOO_DEEP;
    else this.#writeWithin(value);
  }

  #scalar(value: unknown): string {
    if (typeof value === 'string') return JSON.stringify(value.slice(0, this.#maxLength + 1));
    if (typeof value === 'bigint') return cutText(value.toString(), this.#maxLength + 1);
    return JSON.stringify(value) ?? 'null';
  }

  #writeWithin(value: object): void {
    const start = this.text.length;
    this.#ancestors.add(value);
    try {
      this.#writeObject(value);
    } catch {
      // A getter, a proxy or a toJSON of the user's threw.
      this.text = this.text.slice(0, start) + UNREADABLE;
    }
    this.#ancestors.delete(value);
  }

  #writeObject(value: object): void {
    if (Array.isArray(value)) this.#writeArray(value);
    else if (ArrayBuffer.isView(value)) this.text += `"[${value.byteLength} bytes]"`;
    else if ('toJSON' in value && typeof value.toJSON === 'function') this.write(value.toJSON(''));
    else if (value instanceof Error) this.#writeMembers({ name: value.name, message: value.message });
    else this.#writeMembers(value);
  }

  #writeArray(items: readonly unknown[]): void {
    this.text += '[';
    for (let index = 0; index < items.length && !this.#isFull(); index += 1) {
      if (index > 0) this.text += ',';
      this.write(items[index]);
    }
    this.text += ']';
  }

  #writeMembers(value: object): void {
    let separator = '{';
    for (const key of Object.keys(value)) {
      if (this.#isFull()) break;
      const member = read(value, key);
      if (isLeftOut(member)) continue;
      this.text += `${separator}${this.#scalar(key)}:`;
      this.write(member);
      separator = ',';
    }
    this.text += separator === '{' ? '{}' : '}';
  }

  #isFull(): boolean {
    return this.text.length > this.#maxLength;
  }
}

/** One getter that throws should not hide its siblings. */
function read(value: object, key: string): unknown {
  try {
    return Reflect.get(value, key);
  } catch {
    return '[unreadable]';
  }
}

function isLeftOut(member: unknown): boolean {
  return member === undefined || typeof member === 'function' || typeof member === 'symbol';
}
