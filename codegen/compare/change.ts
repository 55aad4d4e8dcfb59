/** What a change means for one side: nothing, something to look at, or something that fails. */
export type Impact = 'compatible' | 'risky' | 'breaking';

/**
 * How what is allowed after relates to what was allowed before: less, more, something else, or the same. What narrows
 * keeps every promise made to readers.
 */
type Direction = 'narrows' | 'widens' | 'replaces' | 'keeps';

/** What is to be thought of a difference. */
export interface Judgement {
  readonly direction: Direction;
  /** For code that writes telemetry by the old schemas, checked by the new ones. */
  readonly emitters: Impact;
  /** For code, queries and dashboards made for the old schemas that meet telemetry by the new ones. */
  readonly readers: Impact;
  /** One sentence: who is hit, and how. */
  readonly reason: string;
}

export type Keys = readonly (string | number)[];

/** One field that differs, with its place inside the file. */
export interface Difference extends Judgement {
  readonly keys: Keys;
  /** What differs, in a word or two. */
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
  /** Set where before and after are two names of one thing. */
  readonly renamed?: true;
}

/** One difference between two versions of the schemas. */
export interface Change extends Judgement {
  readonly kind: 'added' | 'removed' | 'changed' | 'renamed';
  /** Folder and id of the file: `spans/inference`. */
  readonly file: string;
  /** JSON pointer into the file, `''` for the whole of it. */
  readonly pointer: string;
  /** What it is about: `acme.tier on span type inference`. */
  readonly subject: string;
  readonly field: string;
  /** Absent where nothing was there. */
  readonly before?: unknown;
  /** Absent where nothing is there any more. */
  readonly after?: unknown;
}

const impacts: readonly Impact[] = ['compatible', 'risky', 'breaking'];

/** The worst of several impacts; `compatible` of none. */
export function worst(found: readonly Impact[]): Impact {
  return impacts[Math.max(0, ...found.map((impact) => impacts.indexOf(impact)))] ?? 'compatible';
}

/** Whether an impact is as bad as another one, or worse. */
export function isAtLeast(impact: Impact, limit: Impact): boolean {
  return impacts.indexOf(impact) >= impacts.indexOf(limit);
}
