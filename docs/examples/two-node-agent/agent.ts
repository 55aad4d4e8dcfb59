import type OpenAI from 'openai';
import { OpenAIWorkload } from '../../../src/index.ts';

/** Summarizes a text, then criticizes the summary. */
export function buildAgent(client: OpenAI) {
  const identity = { name: 'Review Agent', version: '1.0.0', orgNamespace: 'acme' };
  const workload = OpenAIWorkload.fromOpenAI(client, { ...identity, operations: [] });

  async function ask(input: string): Promise<string> {
    const response = await workload.client.responses.create({ model: 'gpt-4o-mini', input });
    return response.output_text;
  }

  workload.addNode(
    async (text: string, { runtime }) => runtime.emit('critique', await ask(`Summarize: ${text}`)),
    'summarize',
    'writer',
  );
  workload.addNode((summary: string) => ask(`Criticize: ${summary}`), 'critique', 'critic');
  workload.addEdge('summarize', 'critique');
  return workload;
}
