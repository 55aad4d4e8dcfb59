import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { it } from 'vitest';
import { OpenAIWorkload } from '../../src/workload/openai-workload.ts';
import { CHAT, useFakeOpenAI } from '../support/use-fake-openai.ts';

const fake = useFakeOpenAI();
it('x', async () => {
  const exporter = new InMemorySpanExporter();
  trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] }));
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  const workload = OpenAIWorkload.fromOpenAI(fake.client, { name: 'Doc', version: '1', deploymentId: 'prod', orgNamespace: 'acme', telemetry: {captureContent: true} });
  const ask = workload.node({ name: 'ask', role: 'r', orgNamespace: 'acme' }, (q: string) => workload.client.chat.completions.create(CHAT));
  const gen = workload.node({ name: 'gen', role: 'r' }, async function* (q: string) { await ask(q); yield 1; yield 2; });
  await workload.run({}, async () => { await ask('hi'); for await (const x of gen('b')) console.log(x); await workload.client.chat.completions.create(CHAT); });
  await workload.client.embeddings.create({model: 'text-embedding-3-small', input: 'x'});
  await workload.execute(CHAT, { deploymentId: 'prod', entryNodes: ['chat.completions.create']});
  for (const s of exporter.getFinishedSpans()) console.log(s.name, s.spanContext().spanId, s.parentSpanContext?.spanId, JSON.stringify(s.attributes, null, 1));
});
