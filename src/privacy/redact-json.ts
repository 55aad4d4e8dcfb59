import type { Tally } from './redact-findings.ts';
import { isHarmless } from './redact-scan.ts';
import { redactKey, redactNumber, redactString, SECRET_KEY_RULE, SECRET_MARK } from './redact-string.ts';
import type { RedactionEngine } from './redact-text.ts';

const DEEPEST_NESTING = 128;

/**
 * Hides the secrets of JSON text, value by value. All else stays as it is, letter for letter: white space, the order of
 * properties, numbers that JavaScript cannot hold.
 *
 * @param depth - how many strings of JSON this one stands in.
 * @returns undefined where the text is not JSON.
 */
export function redactJson(engine: RedactionEngine, text: string, depth: number, tally: Tally): string | undefined {
  try {
    return new JsonRedaction(engine, text, depth, tally).run();
  } catch (error) {
    if (error instanceof NotJson) return undefined;
    throw error;
  }
}

class NotJson extends Error {}

const QUOTE = 34;
/** Base64 media are longer, and longer texts are seldom without a trace of anything. */
const LONGEST_HARMLESS = 256;

const SPACE = 32;
const COMMA = 44;
const COLON = 58;
const BRACKET = 91;
const END_BRACKET = 93;
const BRACE = 123;
const END_BRACE = 125;

const scalar = /true|false|null|-?(?:0|[1-9]\d{0,999})(?:\.\d{1,999})?(?:[eE][+-]?\d{1,9})?/y;

class JsonRedaction {
  readonly #engine: RedactionEngine;
  readonly #text: string;
  readonly #depth: number;
  readonly #tally: Tally;
  #at = 0;
  #copied = 0;
  #result = '';

  constructor(engine: RedactionEngine, text: string, depth: number, tally: Tally) {
    this.#engine = engine;
    this.#text = text;
    this.#depth = depth;
    this.#tally = tally;
  }

  run(): string {
    this.#value('', 0);
    this.#space();
    if (this.#at < this.#text.length) throw new NotJson();
    return this.#copied === 0 ? this.#text : this.#result + this.#text.slice(this.#copied);
  }

  #value(hint: string, nesting: number): void {
    this.#space();
    const first = this.#text.charCodeAt(this.#at);
    if (first === BRACE) this.#object(nesting);
    else if (first === BRACKET) this.#list(hint, nesting);
    else if (first === QUOTE) this.#string(hint);
    else this.#scalar(hint);
  }

  #object(nesting: number): void {
    this.#open(nesting);
    while (!this.#closes(END_BRACE)) {
      const key = this.#key();
      this.#expect(COLON);
      if (this.#engine.isSecretKey(key)) this.#hideValue(nesting + 1);
      else this.#value(key, nesting + 1);
      if (!this.#continues(END_BRACE)) return;
    }
  }

  #list(hint: string, nesting: number): void {
    this.#open(nesting);
    while (!this.#closes(END_BRACKET)) {
      this.#value(hint, nesting + 1);
      if (!this.#continues(END_BRACKET)) return;
    }
  }

  #key(): string {
    this.#space();
    const start = this.#at;
    const key = this.#token();
    this.#replace(start, key, redactKey(this.#engine, key, this.#tally));
    return key;
  }

  #string(hint: string): void {
    const start = this.#at;
    if (this.#passHarmless(start)) return;
    const text = this.#token();
    this.#replace(start, text, redactString(this.#engine, text, hint, this.#depth + 1, this.#tally));
  }

  /** Goes past a string that is short and has nothing in it that could be a secret, as most have. */
  #passHarmless(start: number): boolean {
    const { rules, custom } = this.#engine;
    const end = this.#text.indexOf('"', start + 1);
    if (end < 0 || end - start > LONGEST_HARMLESS || custom !== undefined) return false;
    const first = this.#text.charCodeAt(start + 1);
    // JSON in a string is taken apart, where names count.
    if (first <= SPACE || first === BRACE || first === BRACKET) return false;
    if (!isHarmless(rules, this.#text, start + 1, end)) return false;
    this.#at = end + 1;
    return true;
  }

  #scalar(hint: string): void {
    const start = this.#at;
    const raw = this.#bare();
    const { rules, custom } = this.#engine;
    if (custom === undefined && isHarmless(rules, this.#text, start, this.#at)) return;
    const redacted = redactNumber(this.#engine, raw, hint, this.#tally);
    if (redacted !== undefined) this.#replace(start, raw, redacted);
  }

  #hideValue(nesting: number): void {
    this.#space();
    const start = this.#at;
    this.#skip(nesting);
    const raw = this.#text.slice(start, this.#at);
    if (raw === 'null' || raw === '""' || (raw.startsWith('"') && this.#engine.rules.isMark(raw.slice(1, -1)))) return;
    this.#tally[SECRET_KEY_RULE] = (this.#tally[SECRET_KEY_RULE] ?? 0) + 1;
    this.#replace(start, raw, SECRET_MARK);
  }

  #skip(nesting: number): void {
    this.#space();
    const first = this.#text.charCodeAt(this.#at);
    if (first === QUOTE) this.#token();
    else if (first !== BRACE && first !== BRACKET) this.#bare();
    else {
      const end = first === BRACE ? END_BRACE : END_BRACKET;
      this.#open(nesting);
      while (!this.#closes(end)) {
        if (end === END_BRACE) {
          this.#space();
          this.#token();
          this.#expect(COLON);
        }
        this.#skip(nesting + 1);
        if (!this.#continues(end)) return;
      }
    }
  }

  /** Reads a string and gives what it says. */
  #token(): string {
    const start = this.#at;
    if (this.#text.charCodeAt(start) !== QUOTE) throw new NotJson();
    let end = this.#text.indexOf('"', start + 1);
    while (end > 0 && this.#isEscaped(end)) end = this.#text.indexOf('"', end + 1);
    if (end < 0) throw new NotJson();
    this.#at = end + 1;
    const inner = this.#text.slice(start + 1, end);
    if (!inner.includes('\\')) return inner;
    try {
      return JSON.parse(`"${inner}"`) as string;
    } catch {
      throw new NotJson();
    }
  }

  #isEscaped(quote: number): boolean {
    let slashes = 0;
    while (this.#text.charCodeAt(quote - 1 - slashes) === 92) slashes += 1;
    return slashes % 2 === 1;
  }

  #bare(): string {
    const start = this.#at;
    scalar.lastIndex = start;
    if (!scalar.test(this.#text)) throw new NotJson();
    this.#at = scalar.lastIndex;
    return this.#text.slice(start, this.#at);
  }

  #open(nesting: number): void {
    if (nesting >= DEEPEST_NESTING) throw new NotJson();
    this.#at += 1;
  }

  /** Whether an object or list ends before its first entry. */
  #closes(end: number): boolean {
    this.#space();
    if (this.#text.charCodeAt(this.#at) !== end) return false;
    this.#at += 1;
    return true;
  }

  /** Whether another entry follows. */
  #continues(end: number): boolean {
    if (this.#closes(end)) return false;
    this.#expect(COMMA);
    return true;
  }

  #expect(sign: number): void {
    this.#space();
    if (this.#text.charCodeAt(this.#at) !== sign) throw new NotJson();
    this.#at += 1;
  }

  #space(): void {
    let code = this.#text.charCodeAt(this.#at);
    while (code === 32 || code === 10 || code === 13 || code === 9) {
      this.#at += 1;
      code = this.#text.charCodeAt(this.#at);
    }
  }

  #replace(start: number, before: string, after: string): void {
    if (before === after) return;
    this.#result += this.#text.slice(this.#copied, start) + JSON.stringify(after);
    this.#copied = this.#at;
  }
}
