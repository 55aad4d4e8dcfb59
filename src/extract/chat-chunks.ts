import type { OutputMessages } from '../../generated/content.ts';
import type { InferenceContent, InferenceRecord } from '../../generated/spans/inference.ts';
import { type ChatFacts, readChatHeader } from './chat-facts.ts';
import { chatOutputMessages } from './chat-messages.ts';
import { keepWhole } from './cut.ts';
import type { ChunkReader, StreamOptions } from './extractor.ts';
import { blobPart } from './media-parts.ts';
import { count, type Fields, fields, isObject, items, label, MAX_ENTRIES } from './read.ts';
import { StreamedChoice } from './streamed-choice.ts';
import { TextBudget } from './text-budget.ts';

/** Where a choice of a chunk has what continues it. */
export type DeltaOf = (choice: Fields) => Fields;

/** Reads the chunks of a chat completion. */
export class ChatChunks implements ChunkReader<InferenceRecord, InferenceContent> {
  readonly #facts: ChatFacts = {};
  readonly #choices: StreamedChoice[] = [];
  /** Undefined when no content is wanted. */
  readonly #budget: TextBudget | undefined;
  readonly #deltaOf: DeltaOf;

  constructor(options: StreamOptions, deltaOf: DeltaOf = (choice) => fields(choice.delta)) {
    this.#deltaOf = deltaOf;
    this.#budget = options.content ? new TextBudget(options.limits.maxContentLength) : undefined;
  }

  add(chunk: unknown): void {
    if (!isObject(chunk)) return;
    readChatHeader(chunk, this.#facts);
    // Chunks with usage or filter results only have no choices, or none in the list.
    const choices = items(chunk.choices);
    for (let i = 0; i < choices.length && i < MAX_ENTRIES; i++) this.#addChoice(fields(choices[i]), i);
  }

  finish(record: InferenceRecord, content: InferenceContent | undefined): void {
    this.#choices.sort((a, b) => a.index - b.index);
    const reasons = this.#choices.flatMap((choice) => choice.finishReason ?? []);
    Object.assign(record, this.#facts);
    if (reasons.length > 0) record.genAiResponseFinishReasons = reasons;
    if (content === undefined || this.#budget === undefined) return;
    const messages = this.#messages();
    if (messages !== undefined) content.genAiOutputMessages = messages;
  }

  #addChoice(choice: Fields, position: number): void {
    const state = this.#choice(count(choice.index) ?? position);
    if (state === undefined) return;
    state.finishReason = label(choice.finish_reason) ?? state.finishReason;
    if (this.#budget !== undefined) state.add(this.#deltaOf(choice), this.#budget);
  }

  #choice(index: number): StreamedChoice | undefined {
    for (let i = 0; i < this.#choices.length; i++) {
      if (this.#choices[i]?.index === index) return this.#choices[i];
    }
    if (this.#choices.length === MAX_ENTRIES) return undefined;
    const choice = new StreamedChoice(index);
    this.#choices.push(choice);
    return choice;
  }

  #messages(): OutputMessages | undefined {
    const messages = chatOutputMessages(
      this.#choices.map((choice) => choice.toChoice()),
      keepWhole,
    );
    this.#choices.forEach((choice, i) => {
      if (choice.audioSize > 0) messages?.[i]?.parts.push(blobPart('audio', choice.audioSize));
    });
    return messages;
  }
}
