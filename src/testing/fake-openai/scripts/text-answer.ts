import type { Script } from '../script.ts';
import type { Turn } from '../turn.ts';

/**
 * The model says this text, whichever API is called and whether or not it is streamed.
 *
 * @param turn - what else the answer holds: usage, model, finish reason.
 * @example textAnswer('Hello', { model: 'gpt-4o', usage: { prompt_tokens: 7 } })
 */
export function textAnswer(text: string, turn: Omit<Turn, 'text'> = {}): Script {
  return { turn: { ...turn, text } };
}
