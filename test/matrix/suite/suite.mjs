// Runs beside the built package on every combination of the matrix: plain node:test, for majors of Node without more.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, afterEach, before, describe, it } from 'node:test';
import { instrumentOpenAI, traceTool } from '@codon/instrumentation-openai';
import { OpenAIInstrumentation } from '@codon/instrumentation-openai/instrumentation';
import {
  rateLimited,
  serverError,
  startFakeOpenAI,
  textAnswer,
  toolCalls,
} from '@codon/instrumentation-openai/testing';
import * as imported from 'openai';
import { capture } from './capture.mjs';
import { clientMethods } from './client-methods.mjs';
import './exporters.mjs';
import { tracedBy } from './traced-by.mjs';
import './user-project.mjs';

const required = createRequire(import.meta.url)('openai');
const builds = [
  ['import', imported],
  ['require', required],
];

const CHAT = { model: 'gpt-4o-mini', messages: [{ role: 'user', content: 'Hi' }] };
const PARAMETERS = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };

let server;
before(async () => {
  server = await startFakeOpenAI();
});
afterEach(() => server.reset());
after(() => server.close());

function tracedClient({ OpenAI }, options = {}) {
  const telemetry = capture();
  const client = new OpenAI({ baseURL: server.baseURL, apiKey: 'test', maxRetries: 2 });
  return { telemetry, client: instrumentOpenAI(client, { ...telemetry.providers, ...options }) };
}

async function collect(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks;
}

for (const [name, sdk] of builds) {
  describe(`the client that ${name} gives`, () => {
    it('tells a call, its answer and its metrics', async () => {
      const { client, telemetry } = tracedClient(sdk);
      const { data, response } = await client.chat.completions.create(CHAT).withResponse();
      assert.equal(data.choices.length, 1);
      assert.equal(response.status, 200);
      const [span] = telemetry.spans;
      assert.equal(span.name, 'chat gpt-4o-mini');
      assert.equal(span.attributes['gen_ai.usage.input_tokens'], data.usage.prompt_tokens);
      assert.match(span.attributes['codon.openai.request.id'], /^req_/);
      const metrics = await telemetry.metricNames();
      assert.ok(metrics.includes('gen_ai.client.inference.duration') && metrics.includes('codon.openai.attempts'));
    });

    it('tells streams when they have ended', async () => {
      const { client, telemetry } = tracedClient(sdk);
      const stream = await client.chat.completions.create({ ...CHAT, stream: true });
      assert.ok((await collect(stream)).length > 1);
      assert.ok(
        (await collect(await client.responses.create({ model: 'gpt-4o', input: 'Hi', stream: true }))).length > 1,
      );
      for await (const _ of await client.chat.completions.create({ ...CHAT, stream: true })) break;
      const outcomes = telemetry.spans.map(({ attributes }) => attributes['codon.openai.stream.outcome']);
      assert.deepEqual(outcomes, ['completed', 'completed', 'cancelled']);
      assert.equal(telemetry.open(), 0);
    });

    it('keeps parse, embeddings, pages and raw answers', async () => {
      const { client, telemetry } = tracedClient(sdk);
      const completions = client.chat.completions.parse ? client.chat.completions : client.beta.chat.completions;
      const schema = { type: 'json_schema', json_schema: { name: 'w', strict: true, schema: PARAMETERS } };
      assert.equal((await completions.parse({ ...CHAT, response_format: schema })).choices.length, 1);
      assert.equal((await client.embeddings.create({ model: 'text-embedding-3-small', input: 'a' })).data.length, 1);
      assert.ok((await collect(await client.models.list())).length > 0);
      assert.equal((await client.models.list().asResponse()).status, 200);
      assert.equal(telemetry.open(), 0);
      assert.deepEqual(telemetry.names(), [
        'chat gpt-4o-mini',
        'embeddings text-embedding-3-small',
        'models.list',
        'models.list',
      ]);
    });

    it('tells each page', async () => {
      const { client, telemetry } = tracedClient(sdk);
      const page = (ids) => ({ json: { object: 'list', data: ids.map((id) => ({ id })), has_more: ids.length > 0 } });
      server.next(page(['a']), page(['b']), page([]));
      assert.equal((await collect(client.files.list())).length, 2);
      assert.deepEqual(telemetry.names(), ['files.list', 'files.list', 'files.list']);
    });

    it('tells attempts and errors', async () => {
      const { client, telemetry } = tracedClient(sdk);
      server.next(rateLimited(), serverError());
      await client.chat.completions.create(CHAT);
      server.next({ status: 404 });
      await assert.rejects(client.models.retrieve('none'), sdk.NotFoundError ?? sdk.OpenAI.NotFoundError);
      const [retried, failed] = telemetry.spans;
      assert.equal(retried.attributes['http.request.resend_count'], 2);
      assert.equal(retried.events.length, 3);
      assert.equal(failed.attributes['error.type'], '404');
    });

    it('tells a helper that waits as one span', async () => {
      const { client, telemetry } = tracedClient(sdk);
      const run = (status) => ({ json: { id: 'run_1', object: 'thread.run', thread_id: 'thread_1', status } });
      server.next(run('queued'), run('in_progress'), run('completed'));
      const body = { assistant_id: 'asst_1' };
      const ended = await client.beta.threads.runs.createAndPoll('thread_1', body, { pollIntervalMs: 1 });
      assert.equal(ended.status, 'completed');
      assert.equal(telemetry.spans.length, 1);
      assert.equal(telemetry.spans[0].attributes['codon.openai.poll.count'], 2);
    });

    for (const stream of [false, true]) {
      it(`tells the functions of runTools${stream ? ', streamed' : ''}`, async () => {
        const { client, telemetry } = tracedClient(sdk);
        const completions = client.chat.completions.runTools ? client.chat.completions : client.beta.chat.completions;
        server.next(toolCalls([{ name: 'get_weather', arguments: { city: 'Paris' } }]), textAnswer('Sunny.'));
        const getWeather = {
          name: 'get_weather',
          parameters: PARAMETERS,
          parse: JSON.parse,
          function: ({ city }) => city,
        };
        const runner = completions.runTools({ ...CHAT, stream, tools: [{ type: 'function', function: getWeather }] });
        assert.equal(await runner.finalContent(), 'Sunny.');
        assert.deepEqual(telemetry.names(), ['chat gpt-4o-mini', 'execute_tool get_weather', 'chat gpt-4o-mini']);
        assert.match(telemetry.spans[1].attributes['gen_ai.tool.call.id'], /^call_/);
      });
    }

    it('knows Azure, and clones', async () => {
      const telemetry = capture();
      const azure = new sdk.AzureOpenAI({
        endpoint: server.origin,
        apiKey: 'k',
        apiVersion: '2024-10-21',
        deployment: 'eu',
      });
      await instrumentOpenAI(azure, telemetry.providers).chat.completions.create(CHAT);
      assert.equal(telemetry.spans[0].attributes['codon.openai.deployment'], 'eu');
      const { client, telemetry: other } = tracedClient(sdk);
      // openai 4 has no withOptions.
      await (client.withOptions?.({ timeout: 9000 }) ?? client).models.list();
      assert.deepEqual(other.names(), ['models.list']);
    });

    it('has no method that the catalogue does not know', async () => {
      const catalogue = './node_modules/@codon/instrumentation-openai/schemas/operations/openai.json';
      const { operations } = JSON.parse(readFileSync(new URL(catalogue, import.meta.url), 'utf8'));
      const known = new Set(Object.entries(operations).flatMap(([path, { aliases = [] }]) => [path, ...aliases]));
      const unknown = clientMethods(tracedClient(sdk).client).filter((path) => !known.has(path));
      assert.deepEqual(unknown, []);
    });
  });
}

it('OpenAIInstrumentation tells every client', async () => {
  const telemetry = capture();
  const instrumentation = new OpenAIInstrumentation(telemetry.providers);
  const { OpenAI } = createRequire(import.meta.url)('openai');
  await new OpenAI({ baseURL: server.baseURL, apiKey: 'test' }).models.list();
  assert.equal(traceTool('double', (n) => 2 * n)(21), 42);
  instrumentation.disable();
  await new OpenAI({ baseURL: server.baseURL, apiKey: 'test' }).models.list();
  assert.deepEqual(telemetry.names(), ['models.list', 'execute_tool double']);
});

for (const program of ['traced-program.mjs', 'traced-program.cjs']) {
  it(`register tells both builds: ${program}`, async () => {
    assert.deepEqual(await tracedBy(program, server.baseURL), ['models.list', 'models.list']);
  });
}
