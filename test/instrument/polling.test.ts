import OpenAI, { toFile } from 'openai';
import { describe, expect, it } from 'vitest';
import { instrumentOpenAI } from '../../src/index.ts';
import { useClientPair } from '../support/client-pair.ts';
import { findViolations } from '../support/find-violations.ts';
import { onlySpan } from '../support/only-span.ts';
import { TelemetryCapture } from '../support/telemetry.ts';
import { useFakeOpenAI } from '../support/use-fake-openai.ts';

const { runBoth } = useClientPair();
const fake = useFakeOpenAI();

const THREAD = { messages: [{ role: 'user' as const, content: 'What is the weather in Paris?' }] };
const QUICK = { pollIntervalMs: 1 };

/** A run, or something else that is worked on, with a status. */
const run = (status: string) => ({
  json: { id: 'run_1', object: 'thread.run', thread_id: 'thread_1', assistant_id: 'asst_1', status, model: 'gpt-4o' },
});
const batch = (status: string) => ({
  json: { id: 'vsfb_1', object: 'vector_store.files_batch', vector_store_id: 'vs_1', status },
});

describe('a helper that waits', () => {
  it('for a run is one span until the run has ended, its polls counted', async () => {
    const result = await runBoth(
      (client) => client.beta.threads.runs.createAndPoll('thread_1', { assistant_id: 'asst_1' }, QUICK),
      { scripts: ['queued', 'queued', 'in_progress', 'completed'].map(run) },
    );
    expect(onlySpan(result)).toMatchObject({
      name: expect.stringMatching(/^invoke_agent/),
      attributes: {
        'codon.openai.poll.count': 3,
        'codon.openai.run.id': 'run_1',
      },
    });
    expect(onlySpan(result).events).toEqual([]);
  });

  it('counts repetitions of each of its requests', async () => {
    const result = await runBoth(
      (client) => client.beta.threads.createAndRunPoll({ assistant_id: 'asst_1', thread: THREAD }, QUICK),
      {
        client: { maxRetries: 2 },
        scripts: [{ status: 500 }, run('queued'), { status: 503 }, run('queued'), run('requires_action')],
      },
    );
    expect(onlySpan(result).attributes).toMatchObject({
      'codon.openai.poll.count': 2,
      'http.request.resend_count': 2,
    });
    expect(onlySpan(result).events.map(({ attributes }) => attributes?.['codon.openai.attempt.number'])).toEqual([
      1, 2, 1, 2,
    ]);
  });

  it('fails with its request', async () => {
    const result = await runBoth<unknown>(
      (client) => client.beta.threads.runs.poll('run_1', { thread_id: 'thread_1' }, QUICK),
      { scripts: [run('in_progress'), { status: 404 }] },
    );
    expect(onlySpan(result).attributes).toMatchObject({ 'error.type': '404', 'codon.openai.poll.count': 2 });
  });

  it('for uploads at the same time is one span as well', async () => {
    const telemetry = new TelemetryCapture();
    // Not compared with a bare client: each upload has a boundary of its own.
    const client = instrumentOpenAI(new OpenAI({ baseURL: fake.server.baseURL, apiKey: 'test' }), telemetry.providers);
    fake.server.next({ match: '/files' }, { match: '/files' }, batch('in_progress'), batch('completed'));
    const files = await Promise.all(['a', 'b'].map((name) => toFile(Buffer.from(name), `${name}.txt`)));
    await client.vectorStores.fileBatches.uploadAndPoll('vs_1', { files }, QUICK);
    expect(onlySpan({ telemetry }).attributes).toMatchObject({
      'codon.openai.operation': 'vectorStores.fileBatches.uploadAndPoll',
      'codon.openai.poll.count': 1,
    });
    expect(fake.server.requests).toHaveLength(4);
    expect(await findViolations(telemetry)).toEqual([]);
  });

  it('does not hide calls that are made beside it', async () => {
    const result = await runBoth(
      async (client) => {
        const waiting = client.beta.threads.runs.poll('run_1', { thread_id: 'thread_1' }, QUICK);
        await client.models.list();
        await waiting;
        return (await client.models.list()).data.length;
      },
      { scripts: [{ ...run('completed'), match: '/runs/' }] },
    );
    expect(result.telemetry.spans.map(({ name }) => name).toSorted()).toEqual([
      expect.stringMatching(/^invoke_agent/),
      'models.list',
      'models.list',
    ]);
  });
});
