import { describe, expect, it } from 'vitest';
import { instrumentOpenAI } from '../../src/instrument/instrument-openai.ts';
import { dialectIds } from '../../src/telemetry/dialects.ts';
import { TelemetryCapture } from '../support/telemetry.ts';
import { callOperation, endings, plantedBody, plantedClient, plantedOperations } from './planted-calls.ts';

const MARKER = 'zebra-quartz-4711';

describe.each(Object.entries(endings))('where the server %s', (_name, end) => {
  it.each(dialectIds)('nothing that people or models wrote is told without capture, in %s', async (dialect) => {
    const telemetry = new TelemetryCapture();
    const client = plantedClient((url) => end(MARKER, url));
    const options = { dialect, attempts: 'spans', captureContent: 'none', streamIdleTimeout: 50 } as const;
    instrumentOpenAI(client, { ...telemetry.providers, ...options });
    for (const operation of plantedOperations) await callOperation(client, operation, plantedBody(MARKER));
    await expect.poll(() => telemetry.openSpans, { timeout: 5000 }).toBe(0);
    expect(new Set(telemetry.spans.map(({ name }) => name)).size).toBeGreaterThan(150);
    expect(await telemetry.serialize()).not.toContain(MARKER);
  });
});

it('with capture the same calls do tell it: the marker stands where it can be seen', async () => {
  const telemetry = new TelemetryCapture();
  const client = plantedClient((url) => endings.answers(MARKER, url));
  instrumentOpenAI(client, { ...telemetry.providers, captureContent: 'both' });
  for (const operation of plantedOperations) await callOperation(client, operation, plantedBody(MARKER));
  const told = telemetry.spans.filter(({ attributes }) => JSON.stringify(attributes).includes(MARKER));
  expect(told.length).toBeGreaterThan(10);
});
