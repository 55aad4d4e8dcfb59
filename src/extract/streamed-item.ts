import type { MessagePart } from '../../generated/content.ts';
import { BoundedText } from './bounded-text.ts';
import { cutWithin, keepWhole } from './cut.ts';
import { count, type Fields, label, text } from './read.ts';
import { appendItem } from './response-items.ts';
import type { TextBudget } from './text-budget.ts';

/** One piece of an item that arrives in deltas: a content part, a thought, or what a tool is called with. */
interface StreamedPiece {
  readonly kind: string;
  readonly index: number;
  readonly written: BoundedText;
}

/** What an item is whose beginning was missed, by the kind of its pieces. */
const TYPE_BY_KIND: ReadonlyMap<string, string> = new Map([
  ['output_text', 'message'],
  ['refusal', 'message'],
  ['reasoning_text', 'reasoning'],
  ['summary_text', 'reasoning'],
  ['arguments', 'function_call'],
  ['input', 'custom_tool_call'],
  ['code', 'code_interpreter_call'],
]);

/** One output item of a streamed response. */
export class StreamedItem {
  readonly index: number;
  readonly #budget: TextBudget;
  readonly #labels: Record<string, string> = {};
  #pieces: StreamedPiece[] = [];
  /** The item as it is when done, which says more than its deltas. */
  #done: MessagePart[] | undefined;

  constructor(index: number, budget: TextBudget) {
    this.index = index;
    this.#budget = budget;
  }

  /** Takes what an item is called when it is added: its pieces come later. */
  begin(item: Fields): void {
    for (const key of ['type', 'id', 'call_id', 'name', 'server_label']) {
      const value = label(item[key]);
      if (value !== undefined) this.#labels[key] = value;
    }
  }

  /** @param kind type of the content part, or name of the item's property, that the delta continues */
  add(kind: string, event: Fields): void {
    const piece = text(event.delta);
    if (piece === undefined || this.#done !== undefined) return;
    this.#piece(kind, count(event.content_index ?? event.summary_index) ?? 0)?.written.add(piece);
  }

  complete(item: Fields): void {
    for (const piece of this.#pieces) this.#budget.release(piece.written.kept);
    this.#pieces = [];
    this.#done = [];
    appendItem(this.#done, item, cutWithin(this.#budget));
  }

  appendTo(parts: MessagePart[]): void {
    if (this.#done !== undefined) parts.push(...this.#done);
    else if (this.#pieces.length > 0 || this.#labels.type !== undefined) appendItem(parts, this.#toItem(), keepWhole);
  }

  #piece(kind: string, index: number): StreamedPiece | undefined {
    const known = this.#pieces.find((piece) => piece.index === index && piece.kind === kind);
    if (known !== undefined || !this.#budget.takeSlot()) return known;
    const piece = { kind, index, written: new BoundedText(this.#budget) };
    this.#pieces.push(piece);
    return piece;
  }

  /** The item as an answer that is not streamed has it. */
  #toItem(): Fields {
    const content: Fields[] = [];
    const summary: Fields[] = [];
    const item: Record<string, unknown> = { content, summary };
    this.#pieces.sort((a, b) => a.index - b.index);
    for (const { kind, written } of this.#pieces) {
      const value = written.toString();
      if (kind === 'summary_text') summary.push({ type: kind, text: value });
      else if (kind === 'output_text' || kind === 'reasoning_text') content.push({ type: kind, text: value });
      else if (kind === 'refusal') content.push({ type: kind, refusal: value });
      else item[kind] = value;
    }
    return { type: TYPE_BY_KIND.get(this.#pieces[0]?.kind ?? ''), ...item, ...this.#labels };
  }
}
