import type { Script } from '../script.ts';
import type { Turn } from '../turn.ts';

/** The model refuses, in these words. */
export function refusal(words: string, turn: Omit<Turn, 'refusal'> = {}): Script {
  return { turn: { ...turn, refusal: words } };
}
