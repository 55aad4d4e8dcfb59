import { jsonPointer } from '../load/json-pointer.ts';
import type { Change, Difference } from './change.ts';

/** Says of a difference in which file it is, and what it is about. */
export function toChange(file: string, subject: string, { keys, renamed, ...difference }: Difference): Change {
  return { file, pointer: jsonPointer(keys), subject, kind: kindOf(difference, renamed), ...difference };
}

function kindOf({ before, after }: Omit<Difference, 'keys'>, renamed: true | undefined): Change['kind'] {
  if (renamed) return 'renamed';
  if (before === undefined && after !== undefined) return 'added';
  return after === undefined && before !== undefined ? 'removed' : 'changed';
}
