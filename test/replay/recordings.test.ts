import type { OpenAI } from 'openai';
import { expect, it } from 'vitest';
import { dialectIds } from '../../src/telemetry/dialects.ts';
import type { FakeOpenAI } from '../../src/testing/fake-openai/fake-openai.ts';
import { type Program, type Sdk, useClientPair } from '../support/client-pair.ts';
import { describeRecorded } from '../support/describe-recorded.ts';
import { loadRecordings, type Recording, scriptOf } from '../support/recordings.ts';
import { toldInEvents } from '../support/told-in-events.ts';
import { collect } from '../support/use-fake-openai.ts';
import { findContent, recordedContent } from './recorded-content.ts';
import { factsInOpenInference, recordedFacts } from './recorded-facts.ts';

const paths = /^(?:\/v1|\/openai\/deployments\/([^/]+))\/(chat\/completions|responses|embeddings)(?:\?|$)/;

const recordings = loadRecordings(({ request }) => paths.test(request.path));
const { runBoth } = useClientPair();

describeRecorded('recorded calls', () => {
  it.each(recordings.map((one) => [one.name, one] as const))('%s', async (_name, recording) => {
    const facts = recordedFacts(recording);
    const content = recordedContent(recording);
    const setup = {
      scripts: [scriptOf(recording)],
      create: (sdk: Sdk, server: FakeOpenAI) => connect(recording, sdk, server),
    };
    for (const dialect of dialectIds) {
      for (const captureContent of ['none', 'both'] as const) {
        const { telemetry, requests, error } = await runBoth(replay(recording), { ...setup, dialect, captureContent });
        expect(requests.map(({ path }) => path)).toEqual([recording.request.path.split('?')[0]]);
        expect(telemetry.spans).toHaveLength(1);
        const attributes = dialect === 'openinference' ? factsInOpenInference(facts, recording) : facts;
        const told = telemetry.spans[0]?.attributes ?? {};
        expect(Object.fromEntries(Object.keys(attributes).map((key) => [key, told[key]]))).toEqual(attributes);
        expect('error.type' in told).toBe(error !== undefined);
        const emitted = await telemetry.serialize();
        const leaked = findContent(content, emitted);
        if (captureContent === 'none')
          expect({ leaked, told: toldInEvents(telemetry) }).toEqual({ leaked: [], told: [] });
        else if (!recording.request.path.includes('/embeddings')) expect(leaked).not.toEqual([]);
      }
    }
  });
});

function connect({ request }: Recording, sdk: Sdk, server: FakeOpenAI): OpenAI {
  const shared = { apiKey: 'test', maxRetries: 0, logLevel: 'off' } as const;
  const deployment = paths.exec(request.path)?.[1];
  if (deployment === undefined) return new sdk.OpenAI({ baseURL: server.baseURL, ...shared });
  const apiVersion = new URLSearchParams(request.path.split('?')[1]).get('api-version') ?? '';
  return new sdk.AzureOpenAI({ endpoint: server.origin, apiVersion, deployment, ...shared });
}

/** Makes the recorded call again and reads all of its answer. */
function replay({ request }: Recording): Program<unknown> {
  return async (client) => {
    const result = await send(client, request);
    return isIterable(result) ? collect(result) : result;
  };
}

// A recorded body is what the SDK sent: it has the type that the method takes.
function send(client: OpenAI, { path, body }: Recording['request']): PromiseLike<unknown> {
  switch (paths.exec(path)?.[2]) {
    case 'responses':
      return client.responses.create(body as OpenAI.Responses.ResponseCreateParams);
    case 'embeddings':
      return client.embeddings.create(body as OpenAI.EmbeddingCreateParams);
    default:
      return client.chat.completions.create(body as OpenAI.ChatCompletionCreateParams);
  }
}

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
