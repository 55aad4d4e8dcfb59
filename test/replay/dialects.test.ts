import OpenAI from 'openai';
import { expect, it, vi } from 'vitest';
import { loadModel } from '../../codegen/generate.ts';
import { dialectLosses } from '../../codegen/model/dialect-losses.ts';
import { instrumentOpenAI } from '../../src/instrument/instrument-openai.ts';
import { dialectIds } from '../../src/telemetry/dialects.ts';
import { describeRecorded } from '../support/describe-recorded.ts';
import { loadReaders } from '../support/load-readers.ts';
import { onlySpan } from '../support/only-span.ts';
import { loadRecordings, type Recording, scriptOf } from '../support/recordings.ts';
import { OPTIONS } from '../support/schema-project.ts';
import { TelemetryCapture } from '../support/telemetry.ts';
import { collect, useFakeOpenAI } from '../support/use-fake-openai.ts';
import { findMethod, sendRecorded } from './send-recorded.ts';
import { toldTexts } from './told-texts.ts';

// Calls to Azure go through clients of its own; other tests make them.
const recordings = loadRecordings(({ request }) => request.path.startsWith('/v1/'));
const fake = useFakeOpenAI();

const model = loadModel(OPTIONS);
const dialects = await loadReaders(model);

describeRecorded('a recorded call says in each dialect what it says in the others', () => {
  it.each(recordings.map((one) => [one.name, one] as const))('%s', async (_name, recording) => {
    const { span: spanId } = findMethod(recording.request);
    const { attributes } = onlySpan({ telemetry: await replay(recording) });
    const [canonical, ...others] = dialects.map((dialect) => {
      const { dialect: facts, translations } = dialect;
      const losses = dialectLosses(facts, model).filter((loss) => loss.spanId === spanId);
      return {
        id: dialect.id,
        lost: new Set(losses.map(({ key }) => key)),
        record: translations[spanId]?.read(attributes) ?? {},
      };
    });
    const { uses } = model.spans.find(({ id }) => id === spanId) ?? { uses: [] };
    for (const { id, lost, record } of others) {
      for (const { attribute } of uses) {
        if (lost.has(attribute.key) || canonical?.lost.has(attribute.key)) continue;
        expect(record[attribute.property], `${attribute.key} in ${id}`).toEqual(canonical?.record[attribute.property]);
      }
      expect(toldTexts(record), id).toEqual(toldTexts(canonical?.record ?? {}));
    }
  });
});

/** Makes a recorded call again, told in all dialects at once. */
async function replay(recording: Recording): Promise<TelemetryCapture> {
  const telemetry = new TelemetryCapture();
  const client = new OpenAI({ baseURL: fake.server.baseURL, apiKey: 'test', maxRetries: 0, logLevel: 'off' });
  instrumentOpenAI(client, { ...telemetry.providers, dialect: dialectIds, captureContent: 'span' });
  fake.server.next(scriptOf(recording));
  const result = await Promise.resolve(sendRecorded(client, recording.request)).catch(() => undefined);
  if (isIterable(result)) await collect(result).catch(() => undefined);
  await vi.waitFor(() => expect(telemetry.openSpans).toBe(0), { interval: 5 });
  return telemetry;
}

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
