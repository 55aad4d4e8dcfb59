import { describe, expect, it } from 'vitest';
import { findMethod, sendRecorded } from '../replay/send-recorded.ts';
import { type Program, useClientPair } from '../support/client-pair.ts';
import { loadRecordings, type Recording, recordingsMissing, scriptOf } from '../support/recordings.ts';
import { collect } from '../support/use-fake-openai.ts';
import { plantInRecording } from './plant-in-recording.ts';
import { plantedSecrets, rulesOfSecretsLeftIn } from './planted-secrets.ts';

const recordings = loadRecordings(({ request }) => request.path.startsWith('/v1/'));
const skipped = recordingsMissing();
const { runBoth } = useClientPair();
const captureContent = 'both';

if (skipped !== undefined) it.skip(skipped, () => {});

describe.skipIf(skipped)('recorded calls in which every text has a secret', () => {
  it.each(recordings.map((one, index) => [one.name, one, index] as const))(
    '%s tells none of them, in no signal',
    async (_name, recording, index) => {
      let count = index;
      const planted = plantInRecording(recording, () => {
        count += 1;
        return plantedSecrets[count % plantedSecrets.length]?.text ?? '';
      });
      const scripts = [scriptOf(planted)];
      const { telemetry } = await runBoth(replay(planted), { scripts, captureContent });
      expect(rulesOfSecretsLeftIn(await telemetry.serialize())).toEqual([]);
      if (!tellsContent(recording)) return;
      // Without redaction the same call tells them: they stand where they would be seen.
      const bare = await runBoth(replay(planted), { scripts, captureContent, redaction: false });
      expect(rulesOfSecretsLeftIn(await bare.telemetry.serialize())).not.toEqual([]);
      expect(telemetry.spans[0]?.attributes['codon.openai.redaction.count']).toBeGreaterThan(0);
    },
  );
});

function tellsContent({ request }: Recording): boolean {
  const { span } = findMethod(request);
  return span !== 'api-call' && span !== 'embeddings';
}

/** Makes the call and reads all of its answer: a stream, a list, or one thing. */
function replay({ request }: Recording): Program<unknown> {
  return async (client) => {
    const result = await sendRecorded(client, request);
    return isIterable(result) ? collect(result) : result;
  };
}

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
