import OpenAI from 'openai';
import { describe, expect, it } from 'vitest';
import { startFakeOpenAI } from '../../src/testing/fake-openai/start-fake-openai.ts';
import type * as Workloads from '../../src/workload/openai-workload.ts';
import { type HttpReceiver, startReceiver } from '../support/otlp-receiver.ts';
import { CHAT } from '../support/use-fake-openai.ts';
import { violationsIn } from '../support/violations-in.ts';
import { useTelemetry } from './use-telemetry.ts';

const fresh = useTelemetry();

/** A run with a node, a call in it and a call beside it, as the global providers send it. */
async function runWorkload(): Promise<void> {
  const { OpenAIWorkload } = await fresh.load<typeof Workloads>('../../src/workload/openai-workload.ts');
  await using server = await startFakeOpenAI();
  const client = new OpenAI({ baseURL: server.baseURL, apiKey: 'test' });
  const workload = OpenAIWorkload.fromOpenAI(client, {
    name: 'Doc Agent',
    version: '1.0.0',
    deploymentId: 'prod',
    telemetry: { captureContent: true },
  });
  const ask = workload.node({ name: 'ask', role: 'writer' }, () => workload.client.chat.completions.create(CHAT));
  await workload.run({}, async () => {
    await ask();
    await workload.client.embeddings.create({ model: 'text-embedding-3-small', input: 'x' });
  });
}

function tracesOf({ received }: HttpReceiver): string {
  return received
    .filter(({ path }) => path.endsWith('/v1/traces'))
    .map(({ body }) => JSON.stringify(body))
    .join('\n');
}

describe('a run of a workload, on the wire', () => {
  it.each(['http/protobuf', 'http/json'] as const)(
    'is valid as %s, under the organization of the key',
    async (protocol) => {
      await using server = await startReceiver((response) =>
        response.end(JSON.stringify({ organization_id: 'org-1', namespace: 'acme' })),
      );
      const telemetry = await fresh.start({
        apiKey: 'key-1',
        endpoint: server.url,
        orgLookupUrl: server.url,
        protocol,
        signals: ['traces'],
      });
      await runWorkload();
      await telemetry.flush();
      const traces = tracesOf(server);
      expect(await violationsIn(traces)).toEqual([]);
      for (const name of ['agent.graph', 'codon.node.ask', 'chat gpt-4o-mini', 'embeddings text-embedding-3-small']) {
        expect(traces).toContain(`"name":"${name}"`);
      }
      expect(traces.match(/"key":"org.namespace","value":\{"stringValue":"acme"\}/g)?.length).toBe(5);
      expect(traces.match(/"key":"codon.organization.id","value":\{"stringValue":"org-1"\}/g)?.length).toBe(5);
    },
  );
});
