import type { InferenceContent, InferenceRecord } from '../../generated/spans/inference.ts';
import { BoundedText } from './bounded-text.ts';
import { textPart } from './content-parts.ts';
import type { ChunkReader, StreamOptions } from './extractor.ts';
import { fields, text } from './read.ts';
import { assistantMessage } from './response-items.ts';
import { TextBudget } from './text-budget.ts';
import { readTranscriptUsage, type TranscriptUsage } from './transcript-usage.ts';

/** Reads the events of a transcription. The last one has the whole text once more. */
export class TranscriptChunks implements ChunkReader<InferenceRecord, InferenceContent> {
  readonly #usage: TranscriptUsage = {};
  readonly #options: StreamOptions;
  #written: BoundedText;

  constructor(options: StreamOptions) {
    this.#options = options;
    this.#written = this.#blank();
  }

  add(chunk: unknown): boolean {
    const event = fields(chunk);
    switch (event.type) {
      case 'transcript.text.delta':
        return this.#write(event.delta);
      case 'transcript.text.segment':
        // Its text came in deltas before.
        return text(event.text) !== undefined;
      case 'transcript.text.done':
        readTranscriptUsage(event, this.#usage);
        if (text(event.text) !== undefined) this.#written = this.#blank();
        return this.#write(event.text);
      default:
        return false;
    }
  }

  finish(record: InferenceRecord, content: InferenceContent | undefined): void {
    Object.assign(record, this.#usage);
    const written = this.#written.toString();
    const messages = assistantMessage(written === '' ? [] : [textPart(written)], undefined);
    if (content !== undefined && messages !== undefined) content.genAiOutputMessages = messages;
  }

  #blank(): BoundedText {
    return new BoundedText(new TextBudget(this.#options.limits.maxContentLength));
  }

  #write(value: unknown): boolean {
    const piece = text(value);
    if (piece !== undefined && this.#options.content) this.#written.add(piece);
    return piece !== undefined;
  }
}
