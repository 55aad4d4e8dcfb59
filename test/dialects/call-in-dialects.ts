import OpenAI from 'openai';
import { expect, vi } from 'vitest';
import { instrumentOpenAI } from '../../src/instrument/instrument-openai.ts';
import type { InstrumentOptions } from '../../src/options.ts';
import type { DialectId } from '../../src/telemetry/dialects.ts';
import type { FakeOpenAI } from '../../src/testing/fake-openai/fake-openai.ts';
import { findViolations } from '../support/find-violations.ts';
import { TelemetryCapture } from '../support/telemetry.ts';

/** Makes calls with a client that is told in one or more dialects; expects telemetry that breaks no schema. */
export async function callInDialects(
  server: FakeOpenAI,
  dialects: readonly DialectId[],
  program: (client: OpenAI) => PromiseLike<unknown>,
  options: InstrumentOptions = {},
): Promise<TelemetryCapture> {
  const telemetry = new TelemetryCapture();
  const client = new OpenAI({ baseURL: server.baseURL, apiKey: 'test', maxRetries: 0, logLevel: 'off' });
  await program(instrumentOpenAI(client, { ...telemetry.providers, dialect: dialects, ...options }));
  await vi.waitFor(() => expect(telemetry.openSpans).toBe(0), { interval: 5 });
  expect(await findViolations(telemetry, dialects)).toEqual([]);
  return telemetry;
}
