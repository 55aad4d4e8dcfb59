import { expect, it } from 'vitest';
import { dialectIds } from '../../src/telemetry/dialects.ts';
import { useClientPair } from '../support/client-pair.ts';
import { describeRecorded } from '../support/describe-recorded.ts';
import { onlySpan } from '../support/only-span.ts';
import { loadRecordings, scriptOf } from '../support/recordings.ts';
import { toldInEvents } from '../support/told-in-events.ts';
import { findContent, recordedContent } from './recorded-content.ts';
import { recordedFacts } from './recorded-facts.ts';
import { recordedResourceFacts } from './recorded-resource-facts.ts';
import { replayRecorded } from './replay-recorded.ts';
import { findMethod } from './send-recorded.ts';

const paths = /^\/v1\/(?:completions|images|assistants|threads)(?:[/?]|$)/;

const recordings = loadRecordings(({ request }) => paths.test(request.path));
const { runBoth } = useClientPair();

describeRecorded('recorded calls of other families', () => {
  it.each(recordings.map((one) => [one.name, one] as const))('%s', async (_name, recording) => {
    const { request } = recording;
    const { span } = findMethod(request);
    const facts = span === 'inference' ? recordedFacts(recording) : recordedResourceFacts(recording, span);
    const content = recordedContent(recording);
    for (const dialect of dialectIds) {
      for (const captureContent of ['none', 'both'] as const) {
        const scripts = [scriptOf(recording)];
        const run = await runBoth(replayRecorded(recording), { scripts, dialect, captureContent });
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
