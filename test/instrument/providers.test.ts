import OpenAI, { AzureOpenAI, BedrockOpenAI } from 'openai';
import { bedrock } from 'openai/providers/bedrock';
import { describe, expect, it } from 'vitest';
import { useClientPair } from '../support/client-pair.ts';
import { onlySpan } from '../support/only-span.ts';
import { CHAT } from '../support/use-fake-openai.ts';

const { runBoth } = useClientPair();

const AZURE = { apiKey: 'k', apiVersion: '2024-10-21' };

describe('33. AzureOpenAI', () => {
  it.each([
    ['the model as deployment', {}, 'gpt-4o-mini'],
    ['the deployment of the client', { deployment: 'chat-eu' }, 'chat-eu'],
  ])('tells %s', async (_name, options, deployment) => {
    const run = await runBoth((client) => client.chat.completions.create(CHAT), {
      create: (sdk, { origin }) => new sdk.AzureOpenAI({ ...AZURE, endpoint: origin, ...options }),
    });
    expect(onlySpan(run).attributes).toMatchObject({
      'gen_ai.provider.name': 'azure.ai.openai',
      'gen_ai.request.model': 'gpt-4o-mini',
      'codon.openai.deployment': deployment,
      'codon.openai.api_version': '2024-10-21',
      'server.address': '127.0.0.1',
    });
    expect(run.requests[0]?.path).toContain(`/deployments/${deployment}/`);
  });

  it('tells no deployment of calls that go to none', async () => {
    const run = await runBoth(async (client) => (await client.models.list()).data.length, {
      create: (sdk, { origin }) => new sdk.AzureOpenAI({ ...AZURE, endpoint: origin, deployment: 'chat-eu' }),
    });
    expect(onlySpan(run).attributes).not.toHaveProperty(['codon.openai.deployment']);
    expect(onlySpan(run).attributes['codon.openai.api_version']).toBe('2024-10-21');
  });

  it('31. stays traced, and Azure, in clones', async () => {
    const run = await runBoth((client) => client.withOptions({ timeout: 9000 }).chat.completions.create(CHAT), {
      create: (sdk, { origin }) => new sdk.AzureOpenAI({ ...AZURE, endpoint: origin, deployment: 'chat-eu' }),
    });
    expect(onlySpan(run).attributes['codon.openai.deployment']).toBe('chat-eu');
  });
});

it('Bedrock is told by its client, and its responses are traced', async () => {
  expect(BedrockOpenAI.prototype).toBeInstanceOf(OpenAI);
  const run = await runBoth(
    async (client) => {
      await client.responses.create({ model: 'openai.gpt-oss-20b', input: 'Hi' });
      const stream = client.responses.stream({ model: 'openai.gpt-oss-20b', input: 'Hi' });
      return (await stream.finalResponse()).output_text;
    },
    { create: (sdk, { baseURL }) => new sdk.BedrockOpenAI({ baseURL, apiKey: 'k' }), provider: 'aws.bedrock' },
  );
  expect(run.telemetry.spans).toHaveLength(2);
});

it('a provider that a client is given is told', async () => {
  const run = await runBoth((client) => client.responses.create({ model: 'openai.gpt-oss-20b', input: 'Hi' }), {
    create: (sdk, { baseURL }) => new sdk.OpenAI({ provider: bedrock({ baseURL, apiKey: 'k' }) }),
  });
  expect(onlySpan(run).attributes['gen_ai.provider.name']).toBe('aws.bedrock');
});

it('an option says who the provider is, where the host does not', async () => {
  const run = await runBoth((client) => client.chat.completions.create(CHAT), { provider: 'groq' });
  expect(onlySpan(run).attributes['gen_ai.provider.name']).toBe('groq');
  expect(AzureOpenAI.prototype).toBeInstanceOf(OpenAI);
});
