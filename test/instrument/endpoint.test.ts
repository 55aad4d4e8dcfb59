import { expect, it } from 'vitest';
import { readEndpoint } from '../../src/instrument/endpoint.ts';

const nothing = { isAzure: false, deployment: undefined, apiVersion: undefined };

it.each([
  ['https://api.openai.com/v1', 'api.openai.com', 443, 'openai'],
  ['https://eu.api.openai.com/v1', 'eu.api.openai.com', 443, 'openai'],
  ['http://localhost:11434/v1', 'localhost', 11_434, 'openai'],
  ['https://openrouter.ai/api/v1', 'openrouter.ai', 443, 'openrouter'],
  ['https://generativelanguage.googleapis.com/v1beta/openai/', 'generativelanguage.googleapis.com', 443, 'gcp.gemini'],
  [
    'https://bedrock-runtime.eu-west-1.amazonaws.com/openai/v1',
    'bedrock-runtime.eu-west-1.amazonaws.com',
    443,
    'aws.bedrock',
  ],
  ['https://bedrock-mantle.eu-west-1.api.aws/openai/v1', 'bedrock-mantle.eu-west-1.api.aws', 443, 'aws.bedrock'],
  ['http://user:secret@proxy.acme.example/v1?key=secret', 'proxy.acme.example', 80, 'openai'],
])('33. reads host, port and provider of %s', (baseURL, address, port, provider) => {
  expect(readEndpoint({ baseURL })).toEqual({ address, port, provider, ...nothing });
});

it.each([undefined, null, '', 'no address', 42])('takes %j for an address it does not know', (baseURL) => {
  expect(readEndpoint({ baseURL })).toEqual({ address: undefined, port: undefined, provider: 'openai', ...nothing });
});

it('knows Azure by its host, and its deployment and version by the address', () => {
  expect(
    readEndpoint({
      baseURL: 'https://acme.openai.azure.com/openai/deployments/gpt-4o%20eu/',
      _options: { defaultQuery: { 'api-version': '2024-10-21' } },
    }),
  ).toMatchObject({ provider: 'azure.ai.openai', deployment: 'gpt-4o eu', apiVersion: '2024-10-21' });
});

it('knows Azure behind a gateway by its client', () => {
  expect(
    readEndpoint({ baseURL: 'https://gateway.acme.example/openai', apiVersion: '2024-10-21', deploymentName: 'eu' }),
  ).toMatchObject({ provider: 'azure.ai.openai', deployment: 'eu', apiVersion: '2024-10-21' });
});

it.each([
  ['bedrock', 'aws.bedrock'],
  ['vertex', 'gcp.vertex_ai'],
  ['acme', 'openai'],
])('knows the adapter %s behind a gateway', (name, provider) => {
  expect(readEndpoint({ baseURL: 'https://gateway.acme.example/v1', _provider: { name } }).provider).toBe(provider);
});
