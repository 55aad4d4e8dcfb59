import { expect, it } from 'vitest';
import { replayRecorded } from '../replay/replay-recorded.ts';
import { findMethod } from '../replay/send-recorded.ts';
import { useClientPair } from '../support/client-pair.ts';
import { describeRecorded } from '../support/describe-recorded.ts';
import { loadRecordings, type Recording, scriptOf } from '../support/recordings.ts';
import { plantInRecording } from './plant-in-recording.ts';
import { plantedSecrets, rulesOfSecretsLeftIn } from './planted-secrets.ts';

const recordings = loadRecordings(({ request }) => request.path.startsWith('/v1/'));
const { runBoth } = useClientPair();
const captureContent = 'both';

describeRecorded('recorded calls in which every text has a secret', () => {
  it.each(recordings.map((one, index) => [one.name, one, index] as const))(
    '%s tells none of them, in no signal',
    async (_name, recording, index) => {
      let count = index;
      const planted = plantInRecording(recording, () => {
        count += 1;
        return plantedSecrets[count % plantedSecrets.length]?.text ?? '';
      });
      const scripts = [scriptOf(planted)];
      const { telemetry } = await runBoth(replayRecorded(planted), { scripts, captureContent });
      expect(rulesOfSecretsLeftIn(await telemetry.serialize())).toEqual([]);
      if (!tellsContent(recording)) return;
      // Without redaction the same call tells them: they stand where they would be seen.
      const bare = await runBoth(replayRecorded(planted), { scripts, captureContent, redaction: false });
      expect(rulesOfSecretsLeftIn(await bare.telemetry.serialize())).not.toEqual([]);
      expect(telemetry.spans[0]?.attributes['codon.openai.redaction.count']).toBeGreaterThan(0);
    },
  );
});

function tellsContent({ request }: Recording): boolean {
  const { span } = findMethod(request);
  return span !== 'api-call' && span !== 'embeddings';
}
