// In this file openai is imported first, so that no hook of an instrumentation made later can have seen it.
import * as openai from 'openai';
import { expect, it } from 'vitest';
import { OpenAIInstrumentation } from '../../src/instrumentation.ts';
import { TelemetryCapture } from '../support/telemetry.ts';
import { CHAT, useFakeOpenAI } from '../support/use-fake-openai.ts';

const fake = useFakeOpenAI();

it('manuallyInstrument reaches a copy of openai that was imported before', async () => {
  const telemetry = new TelemetryCapture();
  const instrumentation = new OpenAIInstrumentation(telemetry.providers);
  instrumentation.manuallyInstrument(openai);
  const client = new openai.OpenAI({ baseURL: fake.server.baseURL, apiKey: 'test', maxRetries: 0 });
  await client.chat.completions.create(CHAT);
  instrumentation.disable();
  expect(telemetry.spans.map(({ name }) => name)).toEqual(['chat gpt-4o-mini']);
});
