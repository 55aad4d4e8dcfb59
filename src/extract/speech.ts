import type { MessagePart } from '../../generated/content.ts';
import type { InferenceContent, InferenceRecord } from '../../generated/spans/inference.ts';
import { appendText } from './append-content.ts';
import { cutEach } from './cut.ts';
import type { Extractor } from './extractor.ts';
import { blobPart } from './media-parts.ts';
import { count, type Fields, fields, label } from './read.ts';
import { readRequestModel } from './request-settings.ts';

/** Reads `audio.speech.create(body, options)`. The answer is the raw response: its body is the caller's to read. */
export const speech: Extractor<InferenceRecord, InferenceContent> = {
  start(args, record) {
    readRequestModel(args[0], record);
  },

  request() {},

  requestContent(args, content, limits) {
    const { input, instructions } = fields(args[0]);
    const cut = cutEach(limits);
    const spoken: MessagePart[] = [];
    appendText(spoken, input, cut);
    if (spoken.length > 0) content.genAiInputMessages = [{ role: 'user', parts: spoken }];
    const manner: MessagePart[] = [];
    appendText(manner, instructions, cut);
    if (manner.length > 0) content.genAiSystemInstructions = manner;
  },

  response(body, record) {
    const size = sizeTold(fields(body));
    if (size !== undefined) record.codonOpenaiMediaSize = size;
  },

  responseContent(body, content) {
    const answer = fields(body);
    const type = header(answer, 'content-type')?.split(';', 1)[0];
    if (!type?.startsWith('audio/')) return;
    content.genAiOutputMessages = [{ role: 'assistant', parts: [blobPart('audio', sizeTold(answer), type)] }];
  },
};

/** Most speech is sent while it is made, and its size is told nowhere. */
function sizeTold(response: Fields): number | undefined {
  const length = header(response, 'content-length');
  return length === undefined ? undefined : count(Number(length));
}

function header(response: Fields, name: string): string | undefined {
  const { headers } = response;
  const { get } = fields(headers);
  return typeof get === 'function' ? label(get.call(headers, name)) : undefined;
}
