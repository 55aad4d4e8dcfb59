import type { Difference } from './change.ts';
import { type Json, objectAt } from './json.ts';
import { replaces } from './judgements.ts';

/** Which attributes go on under another name, as `x-deprecated.renamedTo` says. */
export interface Renames {
  /** The new name of an attribute; undefined where it has none. */
  successor(key: string): string | undefined;
  /**
   * The difference that stands for a rename.
   *
   * @param announced - whether the old version knew both names, so that everyone had time to move.
   */
  judge(key: string, announced: boolean): Omit<Difference, 'keys'>;
}

/** Reads the renames of two versions; what the newer one says counts more. */
export function readRenames(before: ReadonlyMap<string, Json>, after: ReadonlyMap<string, Json>): Renames {
  const successors = new Map<string, string>();
  for (const [key, json] of [...before, ...after]) {
    const { renamedTo } = objectAt(json, 'x-deprecated');
    if (typeof renamedTo === 'string') successors.set(key, renamedTo);
  }
  return {
    successor: (key) => successors.get(key),
    judge(key, announced) {
      const successor = successors.get(key) ?? key;
      const judgement = announced
        ? replaces('The old name is gone; both were there before, so that everyone could move.', 'risky', 'risky')
        : replaces('The old name is not allowed any more, and readers find the value under the new one only.');
      return { ...judgement, renamed: true, field: 'name', before: key, after: successor };
    },
  };
}
