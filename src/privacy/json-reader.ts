/** Thrown where a text is not JSON. */
export class NotJson extends Error {
  /** Whether it is JSON as far as it goes: its end is missing. */
  readonly isCut: boolean;

  constructor(isCut = false) {
    super();
    this.isCut = isCut;
  }
}

const QUOTE = 34;
const BRACKET = 91;
const END_BRACKET = 93;
const BRACE = 123;
const END_BRACE = 125;

const END = -1;
const SPACE = 32;
const COMMA = 44;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const BACKSLASH = 92;

const DEEPEST_NESTING = 128;

/** To look for the end of a longer one is faster by other means. */
const LONGEST_SHORT = 32;

/** What may be left of a number or a word whose end is missing. */
const begunScalar = /[-+.\w]{0,1000}$/y;

const scalar = /true|false|null|-?(?:0|[1-9]\d{0,999})(?:\.\d{1,999})?(?:[eE][+-]?\d{1,9})?/y;

/**
 * Reads JSON text part by part, and knows where each part stands. Never looks beyond the end: that would make each look
 * slower.
 */
export class JsonReader {
  readonly text: string;
  /** Where the next part begins. */
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  get atEnd(): boolean {
    return this.next() === END;
  }

  /** Goes past white space, and gives the code of the character behind it; {@link END} at the end. */
  next(): number {
    if (this.at < this.text.length) {
      const code = this.text.charCodeAt(this.at);
      if (code > SPACE) return code;
    }
    return this.#nextBehindSpace();
  }

  #nextBehindSpace(): number {
    const { length } = this.text;
    for (; this.at < length; this.at += 1) {
      const code = this.text.charCodeAt(this.at);
      if (code !== SPACE && code !== 10 && code !== 13 && code !== 9) return code;
    }
    return END;
  }

  /** Goes past a text, if it stands there. */
  pass(expected: string): boolean {
    const end = this.at + expected.length;
    if (end > this.text.length) return false;
    // Texts that are expected are short: to compare them here is faster than to ask for it.
    for (let index = 0; index < expected.length; index += 1) {
      if (this.text.charCodeAt(this.at + index) !== expected.charCodeAt(index)) return false;
    }
    this.at = end;
    return true;
  }

  /** Begins an object or a list. */
  open(nesting: number): void {
    if (nesting >= DEEPEST_NESTING) throw new NotJson();
    this.at += 1;
  }

  /** Whether an object or list ends before its first entry. */
  closes(end: number): boolean {
    if (this.next() !== end) return false;
    this.at += 1;
    return true;
  }

  /** Whether another entry follows. */
  continues(end: number): boolean {
    if (this.closes(end)) return false;
    this.#expect(COMMA);
    return true;
  }

  /** Reads the name of a member; its colon is next. */
  name(): string {
    return this.#shortString() ?? this.string();
  }

  colon(): void {
    this.#expect(COLON);
  }

  /** Reads a string and gives what it says. */
  string(): string {
    if (this.next() !== QUOTE) throw this.#failure();
    const start = this.at;
    let end = this.text.indexOf('"', start + 1);
    while (end > 0 && this.#isEscaped(end)) end = this.text.indexOf('"', end + 1);
    if (end < 0) throw new NotJson(true);
    this.at = end + 1;
    const inner = this.text.slice(start + 1, end);
    if (!inner.includes('\\')) return inner;
    try {
      return JSON.parse(`"${inner}"`) as string;
    } catch {
      throw new NotJson();
    }
  }

  /** Reads a string that is short and has no escapes, as most names are. */
  #shortString(): string | undefined {
    if (this.next() !== QUOTE) return undefined;
    const start = this.at;
    const last = Math.min(this.text.length, start + LONGEST_SHORT);
    for (let end = start + 1; end < last; end += 1) {
      const code = this.text.charCodeAt(end);
      if (code === BACKSLASH) return undefined;
      if (code !== QUOTE) continue;
      this.at = end + 1;
      return this.text.slice(start + 1, end);
    }
    return undefined;
  }

  #isEscaped(quote: number): boolean {
    let slashes = 0;
    while (this.text.charCodeAt(quote - 1 - slashes) === BACKSLASH) slashes += 1;
    return slashes % 2 === 1;
  }

  /** Goes past a number, `true`, `false` or `null`. */
  passBare(): void {
    scalar.lastIndex = this.at;
    if (!scalar.test(this.text)) throw this.#failure();
    this.at = scalar.lastIndex;
  }

  /**
   * Goes past a number without sign and exponent.
   *
   * @returns how many digits it has; none where it has a fraction; undefined where there is no such number.
   */
  passPlainNumber(): number | undefined {
    const start = this.at;
    const point = this.#endOfDigits(start);
    // Zero may not stand before other digits.
    if (point === start || (point > start + 1 && this.text.charCodeAt(start) === ZERO)) return undefined;
    const hasFraction = this.text.charCodeAt(point) === POINT;
    const end = hasFraction ? this.#endOfDigits(point + 1) : point;
    const code = this.text.charCodeAt(end);
    if (code !== COMMA && code !== END_BRACE && code !== END_BRACKET) return undefined;
    if (hasFraction && end === point + 1) return undefined;
    this.at = end;
    return hasFraction ? 0 : end - start;
  }

  #endOfDigits(from: number): number {
    const { length } = this.text;
    let at = from;
    for (; at < length; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code < ZERO || code > NINE) break;
    }
    return at;
  }

  /** Reads any value, as it stands there. */
  raw(nesting: number): string {
    this.next();
    const start = this.at;
    this.#skip(nesting);
    return this.text.slice(start, this.at);
  }

  #skip(nesting: number): void {
    const first = this.next();
    if (first === QUOTE) this.string();
    else if (first !== BRACE && first !== BRACKET) this.passBare();
    else {
      const end = first === BRACE ? END_BRACE : END_BRACKET;
      this.open(nesting);
      while (!this.closes(end)) {
        if (end === END_BRACE) {
          this.next();
          this.name();
          this.colon();
        }
        this.#skip(nesting + 1);
        if (!this.continues(end)) return;
      }
    }
  }

  #expect(sign: number): void {
    if (this.next() !== sign) throw this.#failure();
    this.at += 1;
  }

  #failure(): NotJson {
    begunScalar.lastIndex = this.at;
    return new NotJson(begunScalar.test(this.text));
  }
}
