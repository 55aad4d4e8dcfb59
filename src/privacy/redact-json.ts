import { endOfHarmless } from './end-of-harmless.ts';
import { JsonReader, NotJson } from './json-reader.ts';
import { isDescription, showsValues } from './redact-descriptions.ts';
import type { Tally } from './redact-findings.ts';
import { FEWEST_DIGITS, redactKey, redactNumber, redactString, SECRET_KEY_RULE, SECRET_MARK } from './redact-string.ts';
import type { RedactionEngine } from './redact-text.ts';

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

/** Base64 media are longer, and longer texts are seldom without a trace of anything. */
const LONGEST_HARMLESS = 256;

// As in the reader: V8 13 reads an imported constant anew each time.
const SPACE = 32;
const QUOTE = 34;
const BRACKET = 91;
const END_BRACKET = 93;
const BRACE = 123;
const END_BRACE = 125;

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

  constructor(engine: RedactionEngine, text: string, depth: number, tally: Tally) {
    this.#engine = engine;
    this.#reader = new JsonReader(text);
    this.#text = text;
    this.#depth = depth;
    this.#tally = tally;
  }

  run(): string {
    this.#value('', 0);
    if (!this.#reader.atEnd) throw new NotJson();
    return this.#copied === 0 ? this.#text : this.#result + this.#text.slice(this.#copied);
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
    const raw = this.#reader.raw(nesting);
    this.#reader.at = start;
    try {
      return isDescription(holder, JSON.parse(raw));
    } catch {
      throw new NotJson();
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
    const text = this.#reader.string();
    this.#replace(start, text, redactString(this.#engine, text, hint, this.#depth + 1, this.#tally));
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
    const raw = this.#reader.raw(nesting);
    const start = this.#reader.at - raw.length;
    if (raw === 'null' || raw === '""' || (raw.startsWith('"') && this.#engine.rules.isMark(raw.slice(1, -1)))) return;
    this.#tally[SECRET_KEY_RULE] = (this.#tally[SECRET_KEY_RULE] ?? 0) + 1;
    this.#replace(start, raw, SECRET_MARK);
  }

  #replace(start: number, before: string, after: string): void {
    if (before === after) return;
    this.#result += this.#text.slice(this.#copied, start) + JSON.stringify(after);
    this.#copied = this.#reader.at;
  }
}
