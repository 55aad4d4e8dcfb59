/**
 * One labelled text. What looks like a credential is stored in pieces, so that a scanner that walks this repository
 * does not take a made-up key for a real one; {@link join} puts them together.
 */
export interface CorpusEntry {
  /** BCP 47 code of the language the sentence is in, or the format it is written in. */
  readonly language: string;
  /** What stands before the value. */
  readonly before: string;
  /** The value: of a positive the secret itself, of a look-alike what could be mistaken for one. */
  readonly value: readonly string[];
  /** Index of the piece that must not be left, of a positive. */
  readonly secret: number;
  /** What stands after the value. */
  readonly after: string;
  /** Kept out of tuning: only the final figures may look at it. */
  readonly heldOut: boolean;
}

/** The labelled texts of one rule. */
export interface RuleCorpus {
  readonly rule: string;
  /** Texts whose value must be hidden. */
  readonly positives: readonly CorpusEntry[];
  /** Texts the rule must leave alone. */
  readonly lookAlikes: readonly CorpusEntry[];
}

/** The whole text of an entry. */
export function join(entry: CorpusEntry): string {
  return entry.before + entry.value.join('') + entry.after;
}
