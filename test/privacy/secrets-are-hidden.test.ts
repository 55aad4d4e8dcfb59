import { describe, expect, it } from 'vitest';
import { type Operation, operations } from '../../generated/operations.ts';
import { instrumentOpenAI } from '../../src/instrument/instrument-openai.ts';
import { traceTool } from '../../src/instrument/trace-tool.ts';
import type { Turn } from '../../src/testing/fake-openai/turn.ts';
import { useClientPair } from '../support/client-pair.ts';
import { TelemetryCapture } from '../support/telemetry.ts';
import { CHAT, collect } from '../support/use-fake-openai.ts';
import { WorkloadFixture } from '../support/workload-fixture.ts';
import { callOperation, endings, plantedBody, plantedClient, plantedOperations } from './planted-calls.ts';
import { plantedSecrets, rulesOfSecretsLeftIn } from './planted-secrets.ts';

const { runBoth } = useClientPair();
const captureContent = 'both';
const rules = plantedSecrets.map((secret) => [secret.rule, secret] as const);

/** Operations whose spans have a place for content. */
const tellingOperations = plantedOperations.filter(
  (name) => (operations as Record<string, Operation>)[name]?.span !== 'api-call',
);

describe.each(Object.entries(endings))('where the server %s', (_name, end) => {
  it.each(rules)('no secret of %s is told by any operation', async (_rule, { text }) => {
    const telemetry = new TelemetryCapture();
    const client = plantedClient((url) => end(text, url));
    instrumentOpenAI(client, { ...telemetry.providers, captureContent, streamIdleTimeout: 50 });
    for (const operation of tellingOperations) await callOperation(client, operation, plantedBody(text));
    await expect.poll(() => telemetry.openSpans, { timeout: 5000 }).toBe(0);
    expect(telemetry.spans.length).toBeGreaterThanOrEqual(tellingOperations.length);
    expect(rulesOfSecretsLeftIn(await telemetry.serialize())).toEqual([]);
  });
});

describe('streams', () => {
  it.each(rules)('no secret of %s is told, wherever the chunks are torn', async (_rule, { text }) => {
    const args = JSON.stringify({ note: text });
    const turn: Turn = { text, reasoning: text, toolCalls: [{ name: 'send', arguments: args }] };
    for (const stream of [chat, response]) {
      const { telemetry } = await runBoth(stream, { scripts: [{ turn, writeSize: 7 }], captureContent });
      expect(rulesOfSecretsLeftIn(await telemetry.serialize())).toEqual([]);
      const [span] = telemetry.spans;
      expect(span?.attributes['codon.openai.redaction.count']).toBeGreaterThan(1);
    }
  });

  it('a secret in the middle of more than is recorded is not told in part', async () => {
    for (const { text } of plantedSecrets) {
      const turn: Turn = { text: `${'so it is. '.repeat(24)}${text} ${'so it is. '.repeat(24)}` };
      for (let maxContentLength = 256; maxContentLength < 700; maxContentLength += 37) {
        const { telemetry } = await runBoth(chat, { scripts: [{ turn }], captureContent, maxContentLength });
        expect(rulesOfSecretsLeftIn(await telemetry.serialize())).toEqual([]);
      }
    }
  }, 120_000);
});

const chat: Parameters<typeof runBoth>[0] = async (client) =>
  collect(await client.chat.completions.create({ ...CHAT, stream: true }));
const response: Parameters<typeof runBoth>[0] = async (client) =>
  collect(await client.responses.create({ model: 'gpt-4o-mini', input: 'Hi', stream: true }));

describe('tools', () => {
  it.each(rules)('no secret of %s is told of arguments, results and errors', async (_rule, { text }) => {
    const telemetry = new TelemetryCapture();
    const options = { ...telemetry.providers, captureContent, description: text } as const;
    traceTool(
      'echo',
      (input: unknown) => ({ input, list: [text] }),
      options,
    )({ [text]: text, json: `{"a":"b"}${text}` });
    const broken = traceTool(
      'fail',
      (): never => {
        throw new TypeError(text);
      },
      options,
    );
    expect(() => broken()).toThrow(text);
    expect(rulesOfSecretsLeftIn(await telemetry.serialize())).toEqual([]);
    expect(telemetry.spans.map(({ status }) => status.message === undefined)).toEqual([true, false]);
  });
});

describe('nodes', () => {
  const fixture = new WorkloadFixture();

  it.each(rules)('no secret of %s is told of input, output and errors', async (_rule, { text }) => {
    const workload = fixture.workload({}, { captureContent });
    workload.addNode(
      (message, { runtime }) => {
        runtime.telemetry.extraAttributes.note = message;
        if (String(message).includes('fail')) throw new Error(text);
        return { answer: text, long: `${'x '.repeat(1000)}${text}` };
      },
      'ask',
      'agent',
    );
    await workload.execute({ question: text }, { deploymentId: 'prod', entryNodes: ['ask'] });
    await workload.execute(`fail ${text}`, { deploymentId: 'prod', entryNodes: ['ask'] }).catch(() => undefined);
    expect(fixture.spans.some(({ name }) => name.startsWith('codon.node'))).toBe(true);
    expect(rulesOfSecretsLeftIn(await fixture.telemetry.serialize())).toEqual([]);
  });
});
