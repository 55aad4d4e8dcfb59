import { BoundedText } from './bounded-text.ts';
import type { ContentLimits } from './extractor.ts';
import { TextBudget } from './text-budget.ts';

/** Shortens a text that is too long to head and tail, and returns any other as it is. */
export type Cut = (text: string) => string;

/** Cuts each text to the limit by itself. */
export function cutEach(limits: ContentLimits): Cut {
  const limit = limits.maxContentLength;
  return (text) => (text.length <= limit ? text : cutWithin(new TextBudget(limit))(text));
}

/** Cuts all texts together to what a budget has left. */
export function cutWithin(budget: TextBudget): Cut {
  return (text) => {
    const bounded = new BoundedText(budget);
    bounded.add(text);
    return bounded.toString();
  };
}

/** For texts that were bounded before. */
export function keepWhole(text: string): string {
  return text;
}
