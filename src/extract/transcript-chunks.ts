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

  /** The text of segments came in deltas before. */
  add(chunk: unknown): void {
    const event = fields(chunk);
    if (event.type === 'transcript.text.delta') this.#write(event.delta);
    else if (event.type === 'transcript.text.done') {
      readTranscriptUsage(event, this.#usage);
      if (text(event.text) !== undefined) this.#written = this.#blank();
      this.#write(event.text);
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

  #write(value: unknown): void {
    const piece = text(value);
    if (piece !== undefined && this.#options.content) this.#written.add(piece);
  }
}
