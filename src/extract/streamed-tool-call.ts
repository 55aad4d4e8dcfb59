import { BoundedText } from './bounded-text.ts';
import { type Fields, fields, label, text } from './read.ts';
import type { TextBudget } from './text-budget.ts';

/** One tool call of a streamed chat completion: its name comes first, then its arguments in pieces. */
export class StreamedToolCall {
  readonly index: number;
  readonly #input: BoundedText;
  #id: string | undefined;
  #name: string | undefined;
  #custom = false;

  constructor(index: number, budget: TextBudget) {
    this.index = index;
    this.#input = new BoundedText(budget);
  }

  /** Whether a delta with the same index is of this call: some hosts number all their calls 0. */
  continuedBy(delta: Fields): boolean {
    const id = label(delta.id);
    const startsAnew = id !== undefined && this.#id !== undefined && id !== this.#id;
    return !(startsAnew && label(fields(delta.function ?? delta.custom).name) !== undefined);
  }

  add(delta: Fields): void {
    this.#id ??= label(delta.id);
    const called = fields(delta.function ?? delta.custom);
    if (delta.custom !== undefined) this.#custom = true;
    this.#name ??= label(called.name);
    const piece = text(called.arguments) ?? text(called.input);
    if (piece !== undefined) this.#input.add(piece);
  }

  /** The call as an answer that is not streamed has it. */
  toCall(): Fields {
    const input = this.#input.toString();
    return this.#custom
      ? { id: this.#id, type: 'custom', custom: { name: this.#name, input } }
      : { id: this.#id, type: 'function', function: { name: this.#name, arguments: input } };
  }
}
