import { BoundedText } from './bounded-text.ts';
import { decodedSize } from './media-parts.ts';
import { type Fields, fields, isObject, items, label, text } from './read.ts';
import { StreamedToolCall } from './streamed-tool-call.ts';
import type { TextBudget } from './text-budget.ts';

/** One choice of a streamed chat completion. */
export class StreamedChoice {
  readonly index: number;
  finishReason: string | undefined;
  /** Bytes of audio, which are counted and not kept. */
  audioSize = 0;
  readonly #calls: StreamedToolCall[] = [];
  #role: string | undefined;
  #content: BoundedText | undefined;
  #refusal: BoundedText | undefined;
  #reasoning: BoundedText | undefined;
  #transcript: BoundedText | undefined;
  #function: StreamedToolCall | undefined;

  constructor(index: number) {
    this.index = index;
  }

  add(delta: Fields, budget: TextBudget): void {
    this.#role ??= label(delta.role);
    this.#content = append(this.#content, delta.content, budget);
    this.#refusal = append(this.#refusal, delta.refusal, budget);
    this.#reasoning = append(this.#reasoning, text(delta.reasoning_content) ?? delta.reasoning, budget);
    if (isObject(delta.audio)) {
      this.#transcript = append(this.#transcript, delta.audio.transcript, budget);
      if (typeof delta.audio.data === 'string') this.audioSize += decodedSize(delta.audio.data);
    }
    for (const call of items(delta.tool_calls)) this.#addCall(fields(call), budget);
    if (isObject(delta.function_call)) {
      this.#function ??= new StreamedToolCall(0, budget);
      this.#function.add({ function: delta.function_call });
    }
  }

  /** The choice as an answer that is not streamed has it, but for the audio's bytes. */
  toChoice(): Fields {
    return {
      finish_reason: this.finishReason,
      message: {
        role: this.#role,
        reasoning_content: this.#reasoning?.toString(),
        content: this.#content?.toString(),
        refusal: this.#refusal?.toString(),
        audio: this.#transcript && { transcript: this.#transcript.toString() },
        tool_calls: this.#calls.map((call) => call.toCall()),
        function_call: this.#function?.toCall().function,
      },
    };
  }

  #addCall(delta: Fields, budget: TextBudget): void {
    const known = this.#findCall(delta);
    if (known !== undefined) {
      known.add(delta);
      return;
    }
    if (!budget.takeSlot()) return;
    const call = new StreamedToolCall(typeof delta.index === 'number' ? delta.index : this.#calls.length, budget);
    call.add(delta);
    this.#calls.push(call);
  }

  /** Deltas of several calls come interleaved. Without an index, one with a name starts a call, any other continues. */
  #findCall(delta: Fields): StreamedToolCall | undefined {
    if (typeof delta.index !== 'number') {
      const starts = label(fields(delta.function ?? delta.custom).name) !== undefined;
      return starts ? undefined : this.#calls.at(-1);
    }
    const index = delta.index;
    const known = this.#calls.findLast((call) => call.index === index);
    return known?.continuedBy(delta) ? known : undefined;
  }
}

function append(known: BoundedText | undefined, piece: unknown, budget: TextBudget): BoundedText | undefined {
  if (typeof piece !== 'string' || piece === '') return known;
  const bounded = known ?? new BoundedText(budget);
  bounded.add(piece);
  return bounded;
}
