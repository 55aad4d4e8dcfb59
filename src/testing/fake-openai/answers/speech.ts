import { createHash } from 'node:crypto';
import { countTokens } from '../count-tokens.ts';
import { asText } from '../json-value.ts';
import type { Call, Route } from '../route.ts';
import type { Script } from '../script.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  opus: 'audio/ogg',
  aac: 'audio/aac',
  flac: 'audio/flac',
  wav: 'audio/wav',
  pcm: 'audio/pcm',
};
const BYTES_PER_TOKEN = 64;
const MAX_TOKENS = 4096;
const BYTES_PER_EVENT = 256;

/** `/audio/speech`: bytes that stand for sound, more of them for a longer text. */
export const speechRoutes: readonly Route[] = [{ method: 'POST', path: 'audio/speech', answer: createSpeech }];

function createSpeech({ fields }: Call): Script {
  const input = asText(fields.input);
  const tokens = Math.min(countTokens(input) + 1, MAX_TOKENS);
  const sound = createHash('shake256', { outputLength: tokens * BYTES_PER_TOKEN })
    .update(input)
    .digest();
  if (fields.stream_format !== 'sse') {
    const type = CONTENT_TYPES[asText(fields.response_format, 'mp3')] ?? 'audio/mpeg';
    return { body: sound, headers: { 'content-type': type } };
  }
  const deltas = Array.from({ length: Math.ceil(sound.length / BYTES_PER_EVENT) }, (_, index) => ({
    type: 'speech.audio.delta',
    audio: sound.subarray(index * BYTES_PER_EVENT, (index + 1) * BYTES_PER_EVENT).toString('base64'),
  }));
  const usage = { input_tokens: tokens, output_tokens: tokens * 2, total_tokens: tokens * 3 };
  return { sse: [...deltas, { type: 'speech.audio.done', usage }] };
}
