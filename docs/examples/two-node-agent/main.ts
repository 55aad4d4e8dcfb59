// Runs the agent of the guide to workloads against an embedded server and shows its trace and its ledger:
// `node docs/examples/two-node-agent/main.ts`.
import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import OpenAI from 'openai';
import {
  CODON_NODE_STATUS_CODE,
  CODON_TOKENS_TOTAL,
  GEN_AI_USAGE_INPUT_TOKENS,
} from '../../../generated/attributes.ts';
import { startFakeOpenAI } from '../../../src/testing/fake-openai/start-fake-openai.ts';
import { buildAgent } from './agent.ts';
import { printTree } from './print-tree.ts';

const exporter = new InMemorySpanExporter();
trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] }));
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());

await using server = await startFakeOpenAI();
const workload = buildAgent(new OpenAI({ baseURL: server.baseURL, apiKey: 'no-key-needed' }));
console.log(`${workload.agentClassId} · Logic ID ${workload.logicId.slice(0, 12)}…`);

const report = await workload.execute('Sales grew in spring.', { deploymentId: 'docs' });

console.log('\nTrace');
printTree(exporter.getFinishedSpans(), [CODON_NODE_STATUS_CODE, CODON_TOKENS_TOTAL, GEN_AI_USAGE_INPUT_TOKENS]);

console.log('\nLedger');
for (const { eventType, sourceNode, targetNode } of report.ledger) {
  console.log(`  ${eventType} ${sourceNode}${targetNode === null ? '' : ` → ${targetNode}`}`);
}
