import { context, propagation } from '@opentelemetry/api';
import type OpenAI from 'openai';
import { describe, expect, it, vi } from 'vitest';
import { traceTool } from '../../src/instrument/trace-tool.ts';
import { withTelemetryContext } from '../../src/telemetry/telemetry-context.ts';
import { type Program, useClientPair } from '../support/client-pair.ts';
import { onlySpan } from '../support/only-span.ts';
import { TelemetryCapture } from '../support/telemetry.ts';
import { CHAT, collect } from '../support/use-fake-openai.ts';

const { runBoth } = useClientPair();

const ALL = {
  conversationId: 'c-1',
  userId: 'u-1',
  sessionId: 's-1',
  tags: ['beta'],
  metadata: { feature: 'search' },
  promptName: 'greet',
  promptVersion: '2',
  agentName: 'guide',
};
const chat = (client: OpenAI) => client.chat.completions.create(CHAT);

describe('withTelemetryContext', () => {
  it.each<[string, Program<unknown>]>([
    ['a chat', chat],
    ['embeddings', (client) => client.embeddings.create({ model: 'small', input: 'x' })],
    ['a search', (client) => client.vectorStores.search('vs_1', { query: 'x' })],
    ['any other call', (client) => client.files.list()],
    ['making an agent', (client) => client.beta.assistants.create({ model: 'gpt-4o' })],
  ])('puts its values on the span of %s', async (_name, call) => {
    const { telemetry } = await runBoth((...args) => withTelemetryContext(ALL, () => call(...args)));
    expect(onlySpan({ telemetry }).attributes).toMatchObject({
      'gen_ai.conversation.id': 'c-1',
      'user.id': 'u-1',
      'session.id': 's-1',
      'codon.openai.tags': ['beta'],
      'codon.openai.metadata.feature': 'search',
      'gen_ai.prompt.name': 'greet',
      'gen_ai.prompt.version': '2',
      'gen_ai.agent.name': 'guide',
    });
  });

  it('tells who is served only where personal data may be told', async () => {
    const { telemetry } = await runBoth((client) => withTelemetryContext(ALL, () => chat(client)), {
      personalData: 'drop',
    });
    expect(await telemetry.serialize()).not.toMatch(/"[us]-1"/);
  });

  it('names the agent that runs a tool, on its span and its metric', async () => {
    const telemetry = new TelemetryCapture();
    withTelemetryContext(ALL, () => traceTool('weigh', () => 3, telemetry.providers)());
    const expected = { 'gen_ai.agent.name': 'guide', 'gen_ai.tool.name': 'weigh' };
    expect(onlySpan({ telemetry }).attributes).toMatchObject(expected);
    const [metric] = (await telemetry.metrics()).filter(({ descriptor }) => descriptor.unit === 's');
    expect(metric?.dataPoints[0]?.attributes).toMatchObject(expected);
  });

  it('nests: inner values beat outer ones, tags and metadata add up', async () => {
    const { telemetry } = await runBoth((client) =>
      withTelemetryContext(ALL, () =>
        withTelemetryContext(
          { conversationId: 'c-2', tags: ['night', 'beta'], metadata: { team: 'a' }, promptName: 'leave' },
          () => chat(client),
        ),
      ),
    );
    const { attributes } = onlySpan({ telemetry });
    expect(attributes).toMatchObject({
      'gen_ai.conversation.id': 'c-2',
      'codon.openai.tags': ['beta', 'night'],
      'codon.openai.metadata.feature': 'search',
      'codon.openai.metadata.team': 'a',
      'gen_ai.prompt.name': 'leave',
    });
    expect(attributes).not.toHaveProperty(['gen_ai.prompt.version']);
  });

  it('follows promises and streams, and ends with its function', async () => {
    const { telemetry } = await runBoth(async (client) => {
      await withTelemetryContext({ tags: ['in'] }, async () => {
        await Promise.resolve();
        await collect(await client.chat.completions.create({ ...CHAT, stream: true }));
      });
      await chat(client);
    });
    expect(telemetry.spans.map(({ attributes }) => attributes['codon.openai.tags'])).toEqual([['in'], undefined]);
  });

  it('gives way to what a request says itself', async () => {
    const { telemetry } = await runBoth((client) =>
      withTelemetryContext(ALL, () =>
        client.responses.create({
          prompt: { id: 'pmpt_1' },
          conversation: 'conv_1',
          model: 'gpt-4o-mini',
          input: 'Hi',
        }),
      ),
    );
    const { attributes } = onlySpan({ telemetry });
    expect(attributes).toMatchObject({ 'gen_ai.conversation.id': 'conv_1', 'gen_ai.prompt.name': 'pmpt_1' });
    expect(attributes).not.toHaveProperty(['gen_ai.prompt.version']);
  });

  it('gives back what the function gives or throws', () => {
    expect(withTelemetryContext({}, () => 7)).toBe(7);
    expect(() =>
      withTelemetryContext({}, () => {
        throw new RangeError('mine');
      }),
    ).toThrow('mine');
  });
});

describe('baggage', () => {
  const carried = propagation.createBaggage({
    'user.id': { value: 'u-9' },
    tenant: { value: 'acme' },
    secret: { value: 'hidden' },
  });
  const inBaggage = <T>(fn: () => T): T => context.with(propagation.setBaggage(context.active(), carried), fn);

  it('is not looked at unless it is allowed', async () => {
    const { telemetry } = await runBoth((client) => inBaggage(() => chat(client)));
    expect(await telemetry.serialize()).not.toMatch(/u-9|acme|hidden/);
  });

  it('gives what is allowed of it', async () => {
    const { telemetry } = await runBoth((client) => inBaggage(() => chat(client)), {
      baggage: ['user.id', 'tenant', 'absent'],
    });
    expect(onlySpan({ telemetry }).attributes).toMatchObject({
      'user.id': 'u-9',
      'codon.openai.metadata.tenant': 'acme',
    });
    expect(await telemetry.serialize()).not.toContain('hidden');
  });

  it('is allowed by the environment too, and gives way to what the program says', async () => {
    vi.stubEnv('CODON_BAGGAGE', 'user.id, tenant');
    const { telemetry } = await runBoth((client) =>
      inBaggage(() => withTelemetryContext({ userId: 'u-1' }, () => chat(client))),
    );
    vi.unstubAllEnvs();
    expect(onlySpan({ telemetry }).attributes).toMatchObject({
      'user.id': 'u-1',
      'codon.openai.metadata.tenant': 'acme',
    });
  });
});
