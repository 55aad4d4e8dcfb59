import { describe, expect, it } from 'vitest';
import { dialectIds } from '../../src/telemetry/dialects.ts';
import { type Program, useClientPair } from '../support/client-pair.ts';
import { onlySpan } from '../support/only-span.ts';
import { loadRecordings, type Recording, recordingsMissing, scriptOf } from '../support/recordings.ts';
import { toldInEvents } from '../support/told-in-events.ts';
import { collect } from '../support/use-fake-openai.ts';
import { findContent, recordedContent } from './recorded-content.ts';
import { recordedFacts } from './recorded-facts.ts';
import { recordedResourceFacts } from './recorded-resource-facts.ts';
import { findMethod, sendRecorded } from './send-recorded.ts';

const paths = /^\/v1\/(?:completions|images|assistants|threads)(?:[/?]|$)/;

const recordings = loadRecordings(({ request }) => paths.test(request.path));
const skipped = recordingsMissing();
const { runBoth } = useClientPair();

if (skipped !== undefined) it.skip(skipped, () => {});

describe.skipIf(skipped)('recorded calls of other families', () => {
  it.each(recordings.map((one) => [one.name, one] as const))('%s', async (_name, recording) => {
    const { request } = recording;
    const { span } = findMethod(request);
    const facts = span === 'inference' ? recordedFacts(recording) : recordedResourceFacts(recording, span);
    const content = recordedContent(recording);
    for (const dialect of dialectIds) {
      for (const captureContent of ['none', 'both'] as const) {
        const scripts = [scriptOf(recording)];
        const run = await runBoth(replay(recording), { scripts, dialect, captureContent });
        expect(run.requests).toMatchObject([
          { method: request.method, path: request.path.split('?')[0], body: request.body ?? undefined },
        ]);
        const told = onlySpan(run).attributes;
        // OpenInference has names of its own for some of the facts, and none for others.
        if (dialect !== 'openinference') {
          expect(Object.fromEntries(Object.keys(facts).map((key) => [key, told[key]]))).toEqual(facts);
        }
        expect('error.type' in told).toBe(run.error !== undefined);
        const leaked = findContent(content, await run.telemetry.serialize());
        if (captureContent === 'none' || span === 'api-call') {
          expect({ leaked, told: toldInEvents(run.telemetry) }).toEqual({ leaked: [], told: [] });
        } else expect(leaked).not.toEqual([]);
      }
    }
  });
});

/** Makes the recorded call again and reads all of its answer: a stream, a list, or one thing. */
function replay({ request }: Recording): Program<unknown> {
  return async (client) => {
    const result = await sendRecorded(client, request);
    return isIterable(result) ? collect(result) : result;
  };
}

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
