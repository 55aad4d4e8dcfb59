import type { InferenceRecord } from '../../generated/spans/inference.ts';
import { type Fields, fields, number } from './read.ts';
import { readUsage, type UsageFacts } from './usage.ts';

/** What a transcription has used: tokens, or the length of the sound. */
export type TranscriptUsage = UsageFacts & Pick<InferenceRecord, 'codonOpenaiAudioSeconds'>;

/** What is billed by its length says so in its usage; verbose answers tell the length beside it. */
export function readTranscriptUsage(answer: Fields, usage: TranscriptUsage): void {
  readUsage(answer.usage, usage);
  const seconds = number(fields(answer.usage).seconds) ?? number(answer.duration);
  if (seconds !== undefined && seconds >= 0) usage.codonOpenaiAudioSeconds = seconds;
}
