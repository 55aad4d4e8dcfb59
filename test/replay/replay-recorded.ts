import type { Program } from '../support/client-pair.ts';
import type { Recording } from '../support/recordings.ts';
import { collect } from '../support/use-fake-openai.ts';
import { sendRecorded } from './send-recorded.ts';

/** Makes a recorded call again and reads all of its answer: a stream, a list, or one thing. */
export function replayRecorded({ request }: Recording): Program<unknown> {
  return async (client) => {
    const result = await sendRecorded(client, request);
    return isIterable(result) ? collect(result) : result;
  };
}

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
