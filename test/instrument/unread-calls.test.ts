import { expect, it } from 'vitest';
import { instrumentOpenAI } from '../../src/instrument/instrument-openai.ts';
import { TelemetryCapture } from '../support/telemetry.ts';
import { CHAT, useFakeOpenAI } from '../support/use-fake-openai.ts';

const fake = useFakeOpenAI();
const IDLE = 1000;

it.each([0, 1])('a stream left after %i chunks lasts until it was left, not until that was noticed', async (chunks) => {
  const telemetry = new TelemetryCapture();
  const client = instrumentOpenAI(fake.client.withOptions({}), { ...telemetry.providers, streamIdleTimeout: IDLE });
  const stream = await client.chat.completions.create({ ...CHAT, stream: true });
  const iterator = stream[Symbol.asyncIterator]();
  for (let read = 0; read < chunks; read++) await iterator.next();
  await expect.poll(() => telemetry.spans.length, { timeout: 5000 }).toBe(1);
  const [span] = telemetry.spans;
  expect(span?.attributes['codon.openai.stream.outcome']).toBe('abandoned');
  const [seconds = 9, nanoseconds = 0] = span?.duration ?? [];
  expect(seconds * 1e3 + nanoseconds / 1e6).toBeLessThan(IDLE * 0.9);
  // Still here: collected, it would have ended otherwise.
  expect(stream.controller.signal.aborted).toBe(false);
});
