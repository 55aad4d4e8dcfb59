import type { Impact, Judgement } from './change.ts';

// The usual judgement of each direction. Where a field has another one, its comparison says so.

/** Less is allowed than before. */
export function narrows(reason: string, emitters: Impact = 'breaking', readers: Impact = 'compatible'): Judgement {
  return { direction: 'narrows', emitters, readers, reason };
}

/** More is allowed than before. */
export function widens(reason: string, readers: Impact = 'breaking', emitters: Impact = 'compatible'): Judgement {
  return { direction: 'widens', emitters, readers, reason };
}

/** Something else is allowed than before. */
export function replaces(reason: string, emitters: Impact = 'breaking', readers: Impact = 'breaking'): Judgement {
  return { direction: 'replaces', emitters, readers, reason };
}

/** The same is allowed as before. */
export function keeps(reason: string, emitters: Impact = 'compatible', readers: Impact = 'compatible'): Judgement {
  return { direction: 'keeps', emitters, readers, reason };
}

/** Prose differs. */
export const rewords: Judgement = keeps('Only the wording differs.');
