import type { MessagePart } from '../../generated/content.ts';
import type { InferenceContent, InferenceRecord } from '../../generated/spans/inference.ts';
import { appendText } from './append-content.ts';
import { cutEach } from './cut.ts';
import type { Extractor } from './extractor.ts';
import { fields } from './read.ts';
import { readRequestModel, readSharedSettings } from './request-settings.ts';
import { assistantMessage } from './response-items.ts';
import { TranscriptChunks } from './transcript-chunks.ts';
import { readTranscriptUsage } from './transcript-usage.ts';
import { uploadParts, uploadSize } from './uploads.ts';

/** Reads `audio.transcriptions.create(body, options)` and `audio.translations.create(body, options)`. */
export const transcriptions: Extractor<InferenceRecord, InferenceContent> = {
  start(args, record) {
    readRequestModel(args[0], record);
  },

  request(args, record) {
    const body = fields(args[0]);
    readSharedSettings(body, record);
    const size = uploadSize(body.file);
    if (size !== undefined) record.codonOpenaiMediaSize = size;
  },

  requestContent(args, content, limits) {
    const { file, prompt } = fields(args[0]);
    const parts: MessagePart[] = [];
    appendText(parts, prompt, cutEach(limits));
    parts.push(...uploadParts(file, 'audio'));
    if (parts.length > 0) content.genAiInputMessages = [{ role: 'user', parts }];
  },

  response(body, record) {
    readTranscriptUsage(fields(body), record);
  },

  responseContent(body, content, limits) {
    const parts: MessagePart[] = [];
    // Subtitles and plain text come as they are.
    appendText(parts, typeof body === 'string' ? body : fields(body).text, cutEach(limits));
    const messages = assistantMessage(parts, undefined);
    if (messages !== undefined) content.genAiOutputMessages = messages;
  },

  stream: (options) => new TranscriptChunks(options),
};
