import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace';
import OpenAI from 'openai';
import { describe, expect, test } from 'vitest';
import {
  CodonWorkload,
  createRedactor,
  initializeTelemetry,
  instrumentOpenAI,
  OpenAIWorkload,
  RedactingSpanProcessor,
  redactingExporter,
  SchemaCheckProcessor,
  traceTool,
} from '../../src/index.ts';
import { OpenAIInstrumentation } from '../../src/instrumentation.ts';

/** As a program in JavaScript gives them: TypeScript refuses them before. */
const misspelt = (options: object) => options as Record<string, never>;

const exporter = new InMemorySpanExporter();
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
    [
      'RedactingSpanProcessor',
      () => new RedactingSpanProcessor(new SimpleSpanProcessor({ exporter }), misspelt({ personaldata: 'drop' })),
      'personaldata',
    ],
    ['redactingExporter', () => redactingExporter(exporter, misspelt({ contentAttribute: ['x'] })), 'contentAttribute'],
    ['SchemaCheckProcessor', () => new SchemaCheckProcessor(misspelt({ samplerate: 0.1 })), 'samplerate'],
    ['run', () => newWorkload().run(misspelt({ deployment_id: 'prod' }), () => 1), 'deployment_id'],
    ['createRedactor', () => createRedactor(misspelt({ secretKey: ['pin'] })), 'secretKey'],
  ])('is refused by %s, by its name', (_, use, name) => {
    expect(use).toThrow(TypeError);
    expect(use).toThrow(`"${name}"`);
  });

  test('is refused by initializeTelemetry, by its name', async () => {
    await expect(initializeTelemetry(misspelt({ service: 'shop' }))).rejects.toThrow('"service"');
  });

  test('is refused by execute, by its name, as Python has it', async () => {
    const workload = new CodonWorkload(agent);
    workload.addNode(() => 1, 'count', 'analyzer');
    const options = { deploymentId: 'prod', ...misspelt({ max_steps: 3 }) };
    await expect(workload.execute('one', options)).rejects.toThrow('"max_steps"');
  });

  test('does not matter where it is undefined', () => {
    expect(instrumentOpenAI(newClient(), misspelt({ captureContents: undefined }))).toBeInstanceOf(OpenAI);
  });
});

function newWorkload(): OpenAIWorkload {
  return OpenAIWorkload.fromOpenAI(newClient(), { ...agent, deploymentId: 'staging' });
}

function newClient(): OpenAI {
  return new OpenAI({ apiKey: 'none' });
}
