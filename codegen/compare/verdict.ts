import { type Change, type Impact, isAtLeast, worst } from './change.ts';

/** The worst that happens to each side. */
export interface Verdict {
  readonly emitters: Impact;
  readonly readers: Impact;
}

/** Sums up changes. */
export function judgeChanges(changes: readonly Change[]): Verdict {
  return {
    emitters: worst(changes.map(({ emitters }) => emitters)),
    readers: worst(changes.map(({ readers }) => readers)),
  };
}

/** Whether a verdict is as bad as a limit, for either side. */
export function fails({ emitters, readers }: Verdict, limit: Impact): boolean {
  return isAtLeast(worst([emitters, readers]), limit);
}
