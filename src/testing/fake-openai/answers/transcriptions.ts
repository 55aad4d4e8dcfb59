import { countTokens, splitTokens } from '../count-tokens.ts';
import { asFlag, asText } from '../json-value.ts';
import { isFormFile } from '../read-form.ts';
import type { Call, Route } from '../route.ts';
import type { Script } from '../script.ts';

const HEARD = 'What was said, word for word: naïve café, 東京, 🚀 and all.';
const TRANSLATED = 'What was said, in English: a naive café, Tokyo and all.';

/** `/audio/transcriptions` and `/audio/translations`: the same words for any sound. */
export const transcriptionRoutes: readonly Route[] = [
  { method: 'POST', path: 'audio/transcriptions', answer: (call) => createTranscript(call, HEARD) },
  { method: 'POST', path: 'audio/translations', answer: (call) => createTranscript(call, TRANSLATED) },
];

function createTranscript({ fields, deployment }: Call, text: string): Script {
  const seconds = isFormFile(fields.file) ? Math.max(1, Math.ceil(fields.file.bytes.length / 1000)) : 1;
  const isWhisper = asText(fields.model, deployment ?? 'whisper-1').startsWith('whisper');
  const usage = isWhisper ? { type: 'duration', seconds } : tokenUsage(text, asText(fields.prompt), seconds);
  if (asFlag(fields.stream) && !isWhisper) {
    const deltas = splitTokens(text).map((delta) => ({ type: 'transcript.text.delta', delta }));
    return { sse: [...deltas, { type: 'transcript.text.done', text, usage }] };
  }
  const segment = { id: 0, start: 0, end: seconds, text };
  switch (fields.response_format) {
    case 'text':
      return { text: `${text}\n` };
    case 'srt':
      return { text: `1\n00:00:00,000 --> 00:00:01,000\n${text}\n\n` };
    case 'vtt':
      return { text: `WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n${text}\n\n` };
    case 'verbose_json':
      return {
        json: {
          ...{ task: 'transcribe', language: 'english', duration: seconds, text },
          segments: [{ ...segment, ...{ seek: 0, tokens: [1, 2], temperature: 0 }, ...qualities }],
          usage: { type: 'duration', seconds },
        },
      };
    case 'diarized_json':
      return {
        json: {
          ...{ task: 'transcribe', duration: seconds, text },
          segments: [{ ...segment, id: 'seg_0', type: 'transcript.text.segment', speaker: 'A' }],
          usage,
        },
      };
    default:
      return { json: { text, usage } };
  }
}

const qualities = { avg_logprob: -0.25, compression_ratio: 1.1, no_speech_prob: 0.01 };

function tokenUsage(text: string, prompt: string, seconds: number) {
  const details = { text_tokens: countTokens(prompt), audio_tokens: seconds * 10 };
  const input = details.text_tokens + details.audio_tokens;
  const output = countTokens(text);
  return {
    type: 'tokens',
    input_tokens: input,
    input_token_details: details,
    output_tokens: output,
    total_tokens: input + output,
  };
}
