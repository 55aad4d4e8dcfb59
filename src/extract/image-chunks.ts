import type { OutputMessages } from '../../generated/content.ts';
import type { InferenceContent, InferenceRecord } from '../../generated/spans/inference.ts';
import type { ChunkReader, StreamOptions } from './extractor.ts';
import { decodedSize, imagePart } from './media-parts.ts';
import { type Fields, fields, label, MAX_ENTRIES, text } from './read.ts';
import { readUsage, type UsageFacts } from './usage.ts';

/** Reads the events of images that are made or changed. Partial images are sketches of the one that completes. */
export class ImageChunks implements ChunkReader<InferenceRecord, InferenceContent> {
  readonly #usage: UsageFacts = {};
  readonly #messages: OutputMessages = [];
  readonly #keepsContent: boolean;
  #size = 0;

  constructor(options: StreamOptions) {
    this.#keepsContent = options.content;
  }

  add(chunk: unknown): void {
    const event = fields(chunk);
    if (label(event.type)?.endsWith('.completed')) this.#complete(event);
  }

  finish(record: InferenceRecord, content: InferenceContent | undefined): void {
    Object.assign(record, this.#usage);
    if (this.#size > 0) record.codonOpenaiMediaSize = this.#size;
    if (content !== undefined && this.#messages.length > 0) content.genAiOutputMessages = this.#messages;
  }

  #complete(event: Fields): void {
    readUsage(event.usage, this.#usage);
    const base64 = text(event.b64_json);
    if (base64 === undefined) return;
    this.#size += decodedSize(base64);
    if (!this.#keepsContent || this.#messages.length === MAX_ENTRIES) return;
    this.#messages.push({ role: 'assistant', parts: [imagePart(base64, label(event.output_format))] });
  }
}
