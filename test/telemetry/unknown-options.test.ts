import OpenAI from 'openai';
import { describe, expect, test } from 'vitest';
import { createRedactor, initializeTelemetry, instrumentOpenAI, OpenAIWorkload, traceTool } from '../../src/index.ts';
import { OpenAIInstrumentation } from '../../src/instrumentation.ts';

/** As a program in JavaScript gives them: TypeScript refuses them before. */
const misspelt = (options: object) => options as Record<string, never>;

const agent = { name: 'Doc Agent', version: '1.0.0' };

describe('an option with an unknown name', () => {
  test.each<[string, () => unknown, string]>([
    ['instrumentOpenAI', () => instrumentOpenAI(newClient(), misspelt({ captureContents: true })), 'captureContents'],
    ['OpenAIInstrumentation', () => new OpenAIInstrumentation(misspelt({ redactions: {} })), 'redactions'],
    ['traceTool', () => traceTool('look_up', () => 1, misspelt({ dialects: 'openinference' })), 'dialects'],
    [
      'fromOpenAI',
      () => OpenAIWorkload.fromOpenAI(newClient(), { ...agent, ...misspelt({ deploymentID: 'prod' }) }),
      'deploymentID',
    ],
    ['createRedactor', () => createRedactor(misspelt({ secretKey: ['pin'] })), 'secretKey'],
  ])('is refused by %s, by its name', (_, use, name) => {
    expect(use).toThrow(TypeError);
    expect(use).toThrow(`"${name}"`);
  });

  test('is refused by initializeTelemetry, by its name', async () => {
    await expect(initializeTelemetry(misspelt({ service: 'shop' }))).rejects.toThrow('"service"');
  });

  test('does not matter where it is undefined', () => {
    expect(instrumentOpenAI(newClient(), misspelt({ captureContents: undefined }))).toBeInstanceOf(OpenAI);
  });
});

function newClient(): OpenAI {
  return new OpenAI({ apiKey: 'none' });
}
