import type { InputMessages, MessagePart, OutputMessages } from '../../generated/content.ts';
import type { InferenceContent, InferenceRecord } from '../../generated/spans/inference.ts';
import { appendText } from './append-content.ts';
import { type Cut, cutEach } from './cut.ts';
import type { Extractor } from './extractor.ts';
import { ImageChunks } from './image-chunks.ts';
import { appendImage, imageSize } from './image-parts.ts';
import { type Fields, fields, items, label, MAX_ENTRIES } from './read.ts';
import { readChoiceCount, readRequestModel } from './request-settings.ts';
import { uploadParts, uploadSize } from './uploads.ts';
import { readUsage } from './usage.ts';

/** Reads `images.generate`, `images.edit` and `images.createVariation`, each called with `(body, options)`. */
export const images: Extractor<InferenceRecord, InferenceContent> = {
  start(args, record) {
    readRequestModel(args[0], record);
  },

  request(args, record) {
    const body = fields(args[0]);
    readChoiceCount(body, record);
    if (body.stream === true) record.genAiRequestStream = true;
    const size = uploadSize(sentImages(body));
    if (size !== undefined) record.codonOpenaiMediaSize = size;
  },

  requestContent(args, content, limits) {
    const messages = promptMessages(fields(args[0]), cutEach(limits));
    if (messages !== undefined) content.genAiInputMessages = messages;
  },

  response(body, record) {
    const answer = fields(body);
    readUsage(answer.usage, record);
    // What was made counts before what it was made from.
    const size = imageSize(items(answer.data));
    if (size > 0) record.codonOpenaiMediaSize = size;
  },

  responseContent(body, content, limits) {
    const messages = imageMessages(fields(body), cutEach(limits));
    if (messages !== undefined) content.genAiOutputMessages = messages;
  },

  stream: (options) => new ImageChunks(options),
};

/** The images that are to be changed, and the mask that says where. */
function sentImages(body: Fields): readonly unknown[] {
  const { image, mask } = body;
  return [...(Array.isArray(image) ? image.slice(0, MAX_ENTRIES) : [image]), mask];
}

function promptMessages(body: Fields, cut: Cut): InputMessages | undefined {
  const parts: MessagePart[] = [];
  appendText(parts, body.prompt, cut);
  parts.push(...uploadParts(sentImages(body), 'image'));
  return parts.length > 0 ? [{ role: 'user', parts }] : undefined;
}

/** One message an image. */
function imageMessages(answer: Fields, cut: Cut): OutputMessages | undefined {
  const list = items(answer.data);
  const format = label(answer.output_format);
  const messages: OutputMessages = [];
  for (let i = 0; i < list.length && messages.length < MAX_ENTRIES; i++) {
    const parts: MessagePart[] = [];
    appendImage(parts, fields(list[i]), format, cut);
    if (parts.length > 0) messages.push({ role: 'assistant', parts });
  }
  return messages.length > 0 ? messages : undefined;
}
