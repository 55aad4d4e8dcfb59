import { TracerProvider } from '@opentelemetry/sdk-trace';
import { expect, it } from 'vitest';
import { instrumentOpenAI, traceTool } from '../../src/index.ts';
import { TelemetryCapture } from '../support/telemetry.ts';
import { CHAT, useFakeOpenAI } from '../support/use-fake-openai.ts';

const fake = useFakeOpenAI();

it('a span processor that throws costs neither metrics nor events', async () => {
  const telemetry = new TelemetryCapture();
  const processor = {
    onStart() {},
    onEnd() {
      throw new Error('broken');
    },
    async forceFlush() {},
    async shutdown() {},
  };
  const tracerProvider = new TracerProvider({ spanProcessors: [processor] });
  const providers = { ...telemetry.providers, tracerProvider };
  const options = { ...providers, captureContent: 'both', attempts: 'spans' } as const;
  const client = instrumentOpenAI(fake.client.withOptions({ maxRetries: 1 }), options);
  fake.server.next({ status: 500 });
  await client.chat.completions.create(CHAT);
  expect(traceTool('add', (a: number, b: number) => a + b, options)(1, 2)).toBe(3);
  const fail = () => {
    throw new TypeError('no');
  };
  expect(traceTool('fail', fail, options)).toThrow(TypeError);
  expect(telemetry.logs).toHaveLength(2);
  const metrics = await telemetry.metrics();
  const named = (name: string) => metrics.find(({ descriptor }) => descriptor.name === name)?.dataPoints ?? [];
  expect(named('gen_ai.client.inference.duration')).toHaveLength(1);
  expect(named('gen_ai.execute_tool.duration')).toHaveLength(2);
  const open = metrics.find(({ descriptor: { name } }) => name.includes('open_spans'));
  expect(open?.dataPoints.map(({ value }) => value)).toEqual(open?.dataPoints.map(() => 0));
  expect(open?.dataPoints).not.toEqual([]);
});
