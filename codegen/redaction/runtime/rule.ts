/** A test that a pattern cannot make, by name. */
export type RedactionCheck =
  | 'luhn'
  | 'iban'
  | 'internationalPhone'
  | 'nationalPhone'
  | 'ipv6'
  | 'jwt'
  | 'pem'
  | 'random'
  | 'mixed'
  | 'assigned'
  | 'urlPassword'
  | 'connection';

/** A short piece of which every match contains one: only where it is found is the pattern tried. */
export interface RedactionAnchor {
  /** Characters, classes in brackets, `\d`, `\w`; at its beginning one negative lookbehind of one class. */
  readonly text: string;
  /** The characters a match may have before the anchor, as a class in brackets. */
  readonly lead?: string;
  /** How many of them at most. */
  readonly upTo?: number;
}

/** Words near a match. Case does not matter; a star at either end lets a word go on there. */
export interface RedactionWords {
  readonly words: readonly string[];
  /** How many characters before a match are looked at. */
  readonly within: number;
  /** How many characters after it. Default: none. */
  readonly after?: number;
  /** A match that contains this text needs no such word. */
  readonly exempt?: string;
}

/** What a secret looks like, how it is told from what only resembles it, and what stands in its place. */
export interface RedactionRule {
  /** What counts are kept by: lower-case words joined by hyphens. */
  readonly id: string;
  readonly title?: string;
  /** The group that switches the rule. Default: none, the rule is always on. */
  readonly group?: string;
  /**
   * Source of a regular expression without flags; every repetition is bounded. A group named `keep`, at its beginning,
   * is what stands before the secret and stays.
   */
  readonly pattern: string;
  /** Letters match in either case. Default: false. */
  readonly ignoreCase?: boolean;
  /** Default: none, and the pattern is tried all over a text, which is slower. */
  readonly anchors?: readonly RedactionAnchor[];
  readonly check?: RedactionCheck;
  /** Words that must stand near a match. */
  readonly context?: RedactionWords;
  /** Words that must not stand right before a match. */
  readonly unless?: RedactionWords;
  readonly replacement: {
    /** What stands in place of the secret: capital letters in brackets, such as `[EMAIL]`. */
    readonly mark: string;
    /** How many of the last characters stay readable, inside the mark. Default: 0. */
    readonly keepLast?: number;
    /** The mark carries a keyed hash, so that equal secrets stay recognisable as equal. Default: false. */
    readonly hash?: boolean;
  };
  /** The longest text the pattern can match, in UTF-16 code units. Default: what the pattern says. */
  readonly maxLength?: number;
}
