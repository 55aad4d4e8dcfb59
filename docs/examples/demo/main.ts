// A small agent, traced and checked. `npm run demo` runs it against an embedded server; `npm run demo -- --live` against
// the real API, with OPENAI_API_KEY.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import OpenAI from 'openai';
import { instrumentOpenAI } from '../../../src/index.ts';
import { runAgent } from './agent.ts';
import { chooseServer } from './choose-server.ts';
import { OtlpFileExporter } from './otlp-file-exporter.ts';
import { printTrace } from './print-trace.ts';
import { validateTrace } from './validate-trace.ts';

const live = process.argv.includes('--live');
if (live && !process.env.OPENAI_API_KEY) {
  console.error('--live needs OPENAI_API_KEY in the environment; set it, or leave --live out');
  process.exit(2);
}

const file = '.codon/demo-trace.jsonl';
mkdirSync(dirname(file), { recursive: true });

// 1. OpenTelemetry, as an application sets it up.
const memory = new InMemorySpanExporter();
const provider = new TracerProvider({
  resource: resourceFromAttributes({ 'service.name': 'codon-demo' }),
  spanProcessors: [
    new SimpleSpanProcessor({ exporter: new OtlpFileExporter(file) }),
    new SimpleSpanProcessor({ exporter: memory }),
  ],
});
trace.setGlobalTracerProvider(provider);
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());

// 2. One line instruments the client.
await using server = await chooseServer(live);
const client = instrumentOpenAI(new OpenAI(server.clientOptions));

// 3. The agent knows nothing of it.
await runAgent(client, server);
await provider.forceFlush();

// 4. What came out is a trace that keeps its contract.
const findings = await validateTrace(file);
printTrace(memory.getFinishedSpans(), findings);
console.log(`\nwritten to ${file}; check it yourself: npx codon-telemetry validate ${file}`);
process.exitCode = findings.some(({ level }) => level === 'violation') ? 1 : 0;
