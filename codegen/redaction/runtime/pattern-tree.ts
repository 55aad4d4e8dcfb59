/** A regular expression, taken apart. `source` of a part is what to write to get it back. */
export type PatternNode =
  | { readonly kind: 'character'; readonly source: string }
  | { readonly kind: 'assertion'; readonly source: string; readonly looks: 'ahead' | 'behind' | 'here' }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | {
      readonly kind: 'repeat';
      readonly item: PatternNode;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
    }
  | { readonly kind: 'keep'; readonly item: PatternNode };

/** Thrown when a pattern says something that redaction rules may not say. Carries no text of the pattern. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

/**
 * Takes a pattern apart.
 *
 * @throws {PatternError} for back references, named groups other than `keep`, and property escapes.
 */
export function parsePattern(source: string): PatternNode {
  const reader = new PatternReader(source);
  const tree = reader.choice();
  if (!reader.atEnd()) throw new PatternError('has a closing parenthesis too many');
  return tree;
}

/** The longest text that a pattern can match, in UTF-16 code units; infinite where a repetition has no upper bound. */
export function longestMatch(node: PatternNode): number {
  switch (node.kind) {
    case 'character':
      return 1;
    case 'assertion':
      return 0;
    case 'sequence':
      return node.items.reduce((sum, item) => sum + longestMatch(item), 0);
    case 'choice':
      return Math.max(...node.options.map(longestMatch));
    case 'repeat': {
      const item = longestMatch(node.item);
      return item === 0 ? 0 : item * node.max;
    }
    case 'keep':
      return longestMatch(node.item);
  }
}

/** The shortest text that a pattern can match, in UTF-16 code units. */
export function shortestMatch(node: PatternNode): number {
  switch (node.kind) {
    case 'character':
      return 1;
    case 'assertion':
      return 0;
    case 'sequence':
      return node.items.reduce((sum, item) => sum + shortestMatch(item), 0);
    case 'choice':
      return Math.min(...node.options.map(shortestMatch));
    case 'repeat':
      return shortestMatch(node.item) * node.min;
    case 'keep':
      return shortestMatch(node.item);
  }
}

class PatternReader {
  #position = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  atEnd(): boolean {
    return this.#position >= this.#source.length;
  }

  choice(): PatternNode {
    const options = [this.#sequence()];
    while (this.#take('|')) options.push(this.#sequence());
    return options.length === 1 && options[0] !== undefined ? options[0] : { kind: 'choice', options };
  }

  #sequence(): PatternNode {
    const items: PatternNode[] = [];
    while (!this.atEnd() && !this.#ahead('|') && !this.#ahead(')')) items.push(this.#repeat(this.#atom()));
    return items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'sequence', items };
  }

  #repeat(item: PatternNode): PatternNode {
    const [min, max] = this.#bounds() ?? [1, 1];
    if (min === 1 && max === 1) return item;
    return { kind: 'repeat', item, min, max, lazy: this.#take('?') };
  }

  #bounds(): readonly [number, number] | undefined {
    if (this.#take('*')) return [0, Number.POSITIVE_INFINITY];
    if (this.#take('+')) return [1, Number.POSITIVE_INFINITY];
    if (this.#take('?')) return [0, 1];
    const braces = this.#match(/\{(\d+)(?:(,)(\d*))?\}/y);
    if (braces === undefined) return undefined;
    const min = Number(braces[1]);
    if (braces[2] === undefined) return [min, min];
    return [min, braces[3] === '' ? Number.POSITIVE_INFINITY : Number(braces[3])];
  }

  #atom(): PatternNode {
    const assertion = this.#match(/\(\?(<?)[=!]/y);
    if (assertion !== undefined) {
      const start = this.#position - assertion[0].length;
      this.choice();
      this.#close();
      const looks = assertion[1] === '<' ? 'behind' : 'ahead';
      return { kind: 'assertion', source: this.#source.slice(start, this.#position), looks };
    }
    if (this.#take('(?<keep>')) return { kind: 'keep', item: this.#group() };
    if (this.#take('(?:')) return this.#group();
    if (this.#ahead('(?')) throw new PatternError('has a group that is neither plain, (?:, a look-around nor (?<keep>');
    if (this.#take('(')) return this.#group();
    return this.#single();
  }

  #group(): PatternNode {
    const inner = this.choice();
    this.#close();
    return inner;
  }

  #single(): PatternNode {
    const here = this.#match(/\^|\$|\\[bB]/y);
    if (here !== undefined) return { kind: 'assertion', source: here[0], looks: 'here' };
    if (this.#match(/\\(?:[1-9]|k<|[pP]\{)/y) !== undefined) {
      throw new PatternError('has a back reference or a property escape; write the characters out');
    }
    const character = this.#match(/\[(?:\\.|[^\]\\])*\]|\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|c[A-Za-z]|.)|./sy);
    if (character === undefined) throw new PatternError('ends too early');
    return { kind: 'character', source: character[0] };
  }

  #close(): void {
    if (!this.#take(')')) throw new PatternError('lacks a closing parenthesis');
  }

  #ahead(text: string): boolean {
    return this.#source.startsWith(text, this.#position);
  }

  #take(text: string): boolean {
    const found = this.#ahead(text);
    if (found) this.#position += text.length;
    return found;
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#position;
    const found = pattern.exec(this.#source) ?? undefined;
    if (found !== undefined) this.#position += found[0].length;
    return found;
  }
}

/** A pattern as source again. */
export function printPattern(node: PatternNode): string {
  switch (node.kind) {
    case 'character':
    case 'assertion':
      return node.source;
    case 'sequence':
      return node.items.map(printPattern).join('');
    case 'choice':
      return `(?:${node.options.map(printPattern).join('|')})`;
    case 'repeat':
      return node.max === 0
        ? ''
        : `(?:${printPattern(node.item)})${printBounds(node.min, node.max)}${node.lazy ? '?' : ''}`;
    case 'keep':
      return `(?:${printPattern(node.item)})`;
  }
}

function printBounds(min: number, max: number): string {
  return `{${min},${max === Number.POSITIVE_INFINITY ? '' : max}}`;
}
