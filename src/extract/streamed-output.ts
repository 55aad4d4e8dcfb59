import type { MessagePart, OutputMessages } from '../../generated/content.ts';
import { count, MAX_ENTRIES } from './read.ts';
import { assistantMessage } from './response-items.ts';
import { StreamedItem } from './streamed-item.ts';
import type { TextBudget } from './text-budget.ts';

/** The output of a response, while it is streamed. */
export class StreamedOutput {
  readonly #items: StreamedItem[] = [];
  readonly #budget: TextBudget;

  constructor(budget: TextBudget) {
    this.#budget = budget;
  }

  /** The item at a place in the output; undefined when there are too many. */
  item(outputIndex: unknown): StreamedItem | undefined {
    const index = count(outputIndex) ?? 0;
    // Deltas go to the newest item, as a rule.
    for (let i = this.#items.length - 1; i >= 0; i--) {
      if (this.#items[i]?.index === index) return this.#items[i];
    }
    if (this.#items.length === MAX_ENTRIES) return undefined;
    const item = new StreamedItem(index, this.#budget);
    this.#items.push(item);
    return item;
  }

  messages(finishReason: string | undefined): OutputMessages | undefined {
    const parts: MessagePart[] = [];
    for (const item of this.#items.toSorted((a, b) => a.index - b.index)) item.appendTo(parts);
    return assistantMessage(parts, finishReason);
  }
}
