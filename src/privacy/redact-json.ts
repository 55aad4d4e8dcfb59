import { endOfHarmless } from './end-of-harmless.ts';
import { JsonReader, NotJson } from './json-reader.ts';
import { isDescription, showsValues } from './redact-descriptions.ts';
import type { Tally } from './redact-findings.ts';
import { FEWEST_DIGITS, redactKey, redactNumber, redactString, SECRET_KEY_RULE, SECRET_MARK } from './redact-string.ts';
import type { RedactionEngine } from './redact-text.ts';

/** JSON text without its secrets. */
export interface RedactedJson {
  readonly text: string;
  /** False where the end of the text is missing: then it was read as far as it goes. */
  readonly isWhole: boolean;
  /** Where the text ends within a value that was hidden for its name: whether that is a string. */
  readonly endsInSecret: 'string' | 'value' | undefined;
}

/**
 * Hides the secrets of JSON text, value by value. All else stays as it is, letter for letter: white space, the order of
 * properties, numbers that JavaScript cannot hold.
 *
 * @param depth - how many strings of JSON this one stands in.
 * @returns undefined where the text is not JSON, nor the beginning of it.
 */
export function redactJson(
  engine: RedactionEngine,
  text: string,
  depth: number,
  tally: Tally,
): RedactedJson | undefined {
  if (depth >= DEEPEST_JSON || !mayBeJson(text)) return undefined;
  const found: Tally = {};
  const redacted = new JsonRedaction(engine, text, depth, found).run();
  if (redacted !== undefined) for (const [id, count] of Object.entries(found)) tally[id] = (tally[id] ?? 0) + count;
  return redacted;
}

function mayBeJson(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first > SPACE) return first === BRACE || first === BRACKET || first === QUOTE;
  return /^\s{1,64}[{["]/.test(text);
}

/** Base64 media are longer, and longer texts are seldom without a trace of anything. */
const LONGEST_HARMLESS = 256;

// As in the reader: V8 13 reads an imported constant anew each time.
const SPACE = 32;
const QUOTE = 34;
const BRACKET = 91;
const END_BRACKET = 93;
const BRACE = 123;
const END_BRACE = 125;

/** How often JSON may stand in a string of JSON and still be taken apart. */
export const DEEPEST_JSON = 4;

/** Names that are remembered of one text. */
const MOST_NAMES = 256;

/** A harmless name, and the one that was read behind it last. */
interface ExpectedName {
  readonly name: string;
  /** With quotes and colon. */
  readonly written: string;
  next: ExpectedName | undefined;
}

class JsonRedaction {
  readonly #engine: RedactionEngine;
  readonly #reader: JsonReader;
  readonly #text: string;
  readonly #depth: number;
  readonly #tally: Tally;
  readonly #names = new Map<string, ExpectedName>();
  /** The harmless name that was read last. */
  #expected: ExpectedName = { name: '', written: '', next: undefined };
  #copied = 0;
  #result = '';
  /** How many descriptions of secrets the place that is read stands in. */
  #descriptions = 0;
  #endsInSecret: RedactedJson['endsInSecret'];

  constructor(engine: RedactionEngine, text: string, depth: number, tally: Tally) {
    this.#engine = engine;
    this.#reader = new JsonReader(text);
    this.#text = text;
    this.#depth = depth;
    this.#tally = tally;
  }

  run(): RedactedJson | undefined {
    const isWhole = this.#goThrough();
    if (isWhole === undefined) return undefined;
    const text = this.#copied === 0 ? this.#text : this.#result + this.#text.slice(this.#copied);
    return { text, isWhole, endsInSecret: this.#endsInSecret };
  }

  /** @returns whether the text is whole; undefined where it is not JSON. */
  #goThrough(): boolean | undefined {
    try {
      this.#value('', 0);
      return this.#reader.atEnd ? true : undefined;
    } catch (error) {
      if (!(error instanceof NotJson)) throw error;
      return error.isCut ? false : undefined;
    }
  }

  #value(hint: string, nesting: number): void {
    const first = this.#reader.next();
    if (first === BRACE) this.#object(hint, nesting);
    else if (first === BRACKET) this.#list(hint, nesting);
    else if (first === QUOTE) this.#string(hint);
    else this.#scalar(hint);
  }

  #object(holder: string, nesting: number): void {
    this.#reader.open(nesting);
    while (!this.#reader.closes(END_BRACE)) {
      this.#member(holder, nesting + 1);
      if (!this.#reader.continues(END_BRACE)) return;
    }
  }

  #list(hint: string, nesting: number): void {
    this.#reader.open(nesting);
    while (!this.#reader.closes(END_BRACKET)) {
      this.#value(hint, nesting + 1);
      if (!this.#reader.continues(END_BRACKET)) return;
    }
  }

  #member(holder: string, nesting: number): void {
    this.#reader.next();
    if (this.#descriptions === 0 && this.#passExpectedName()) this.#value(this.#expected.name, nesting);
    else this.#newMember(holder, nesting);
  }

  #newMember(holder: string, nesting: number): void {
    const start = this.#reader.at;
    const name = this.#reader.name();
    const isKnown = this.#engine.harmlessKeys.has(name);
    if (!isKnown) this.#replace(start, name, redactKey(this.#engine, name, this.#tally));
    this.#reader.colon();
    if (isKnown) this.#expect(name, this.#text.slice(start, this.#reader.at));
    if (this.#descriptions > 0 && showsValues(name)) this.#hideValue(nesting);
    else if (isKnown || !this.#engine.isSecretKey(name)) this.#value(name, nesting);
    else if (this.#isDescription(holder, nesting)) this.#description(name, nesting);
    else this.#hideValue(nesting);
  }

  /** Goes past a harmless name that stands where it stood before: behind the same other one, written in the same way. */
  #passExpectedName(): boolean {
    const { next } = this.#expected;
    if (next === undefined || !this.#reader.pass(next.written)) return false;
    this.#expected = next;
    return true;
  }

  /** Remembers which name came behind which: records have the same names in the same order, again and again. */
  #expect(name: string, written: string): void {
    let expected = this.#names.get(written);
    if (expected === undefined) {
      expected = { name, written, next: undefined };
      if (this.#names.size < MOST_NAMES) this.#names.set(written, expected);
    }
    this.#expected.next = expected;
    this.#expected = expected;
  }

  /** Looks ahead: the value is read again afterwards. */
  #isDescription(holder: string, nesting: number): boolean {
    const start = this.#reader.at;
    try {
      return isDescription(holder, JSON.parse(this.#reader.raw(nesting)));
    } catch (error) {
      if (isCut(error)) return false;
      throw new NotJson();
    } finally {
      this.#reader.at = start;
    }
  }

  #description(name: string, nesting: number): void {
    this.#descriptions += 1;
    this.#value(name, nesting);
    this.#descriptions -= 1;
  }

  #string(hint: string): void {
    const start = this.#reader.at;
    if (this.#passHarmless(start)) return;
    let text: string;
    try {
      text = this.#reader.string();
    } catch (error) {
      if (isCut(error)) this.#cutString(start);
      throw error;
    }
    this.#replace(start, text, redactString(this.#engine, text, hint, this.#depth + 1, this.#tally));
  }

  /** JSON in a string whose end is missing is taken apart as far as it goes. All else is left to the rules of text. */
  #cutString(start: number): void {
    const text = readCutString(this.#text.slice(start + 1));
    const redacted = text && redactJson(this.#engine, text, this.#depth + 1, this.#tally);
    if (redacted) this.#replaceRest(start, JSON.stringify(redacted.text).slice(0, -1));
  }

  /** Goes past a string that is short and has nothing in it that could be a secret, as most have. */
  #passHarmless(start: number): boolean {
    const { rules, custom } = this.#engine;
    const limit = Math.min(this.#text.length, start + LONGEST_HARMLESS) - 1;
    if (custom !== undefined || start >= limit) return false;
    const first = this.#text.charCodeAt(start + 1);
    // JSON in a string is taken apart, where names count.
    if (first <= SPACE || first === BRACE || first === BRACKET) return false;
    const end = endOfHarmless(rules, this.#text, start + 1, limit);
    if (end < 0 || this.#text.charCodeAt(end) !== QUOTE) return false;
    this.#reader.at = end + 1;
    return true;
  }

  #scalar(hint: string): void {
    const start = this.#reader.at;
    const digits = this.#reader.passPlainNumber();
    if (digits === undefined) this.#reader.passBare();
    else if (digits < FEWEST_DIGITS) return;
    const { rules, custom } = this.#engine;
    const end = this.#reader.at;
    if (custom === undefined && endOfHarmless(rules, this.#text, start, end) === end) return;
    const raw = this.#text.slice(start, end);
    const redacted = redactNumber(this.#engine, raw, hint, this.#tally);
    if (redacted !== undefined) this.#replace(start, raw, redacted);
  }

  #hideValue(nesting: number): void {
    this.#reader.next();
    const start = this.#reader.at;
    let raw: string;
    try {
      raw = this.#reader.raw(nesting);
    } catch (error) {
      if (isCut(error)) this.#hideRest(start);
      throw error;
    }
    if (raw === 'null' || raw === '""' || (raw.startsWith('"') && this.#engine.rules.isMark(raw.slice(1, -1)))) return;
    this.#countSecret();
    this.#replace(start, raw, SECRET_MARK);
  }

  /** The text ends within a secret. */
  #hideRest(start: number): void {
    if (start === this.#text.length) return;
    this.#countSecret();
    this.#endsInSecret = this.#text.charCodeAt(start) === QUOTE ? 'string' : 'value';
    this.#replaceRest(start, JSON.stringify(SECRET_MARK));
  }

  #countSecret(): void {
    this.#tally[SECRET_KEY_RULE] = (this.#tally[SECRET_KEY_RULE] ?? 0) + 1;
  }

  #replace(start: number, before: string, after: string): void {
    if (before === after) return;
    this.#result += this.#text.slice(this.#copied, start) + JSON.stringify(after);
    this.#copied = this.#reader.at;
  }

  #replaceRest(start: number, written: string): void {
    this.#result += this.#text.slice(this.#copied, start) + written;
    this.#copied = this.#text.length;
  }
}

function isCut(error: unknown): boolean {
  return error instanceof NotJson && error.isCut;
}

/** What a string says whose end is missing; undefined where it is none. Of an escape no part is left. */
function readCutString(inner: string): string | undefined {
  try {
    return JSON.parse(`"${inner.replace(/(?<!\\)((?:\\\\)*)\\(?:u[0-9A-Fa-f]{0,3})?$/, '$1')}"`) as string;
  } catch {
    return undefined;
  }
}
