import { toFile } from 'openai';
import { describe, expect, it } from 'vitest';
import { failedResponse } from '../../src/testing/fake-openai/scripts/failed-response.ts';
import { CHAT, collect, failureOf, TOOL, useFakeOpenAI, WEATHER_INSTANCE } from '../support/use-fake-openai.ts';

const fake = useFakeOpenAI();

describe('assistants', () => {
  async function startThread() {
    const tools = [TOOL];
    const plain = await fake.client.beta.assistants.create({ model: 'gpt-4o' });
    const skilled = await fake.client.beta.assistants.create({ model: 'gpt-4o', tools });
    const thread = await fake.client.beta.threads.create({ messages: CHAT.messages });
    return { plain: plain.id, skilled: skilled.id, thread: thread.id };
  }

  it('takes a run from queued to completed, with a message and a step', async () => {
    const { plain, thread } = await startThread();
    const run = await fake.client.beta.threads.runs.create(thread, { assistant_id: plain });
    const look = () => fake.client.beta.threads.runs.retrieve(run.id, { thread_id: thread });
    expect([run.status, (await look()).status, (await look()).status]).toEqual(['queued', 'in_progress', 'completed']);
    expect((await look()).usage?.total_tokens).toBeGreaterThan(0);
    const messages = await collect(fake.client.beta.threads.messages.list(thread));
    expect(messages.map((message) => message.role)).toEqual(['assistant', 'user']);
    const steps = await collect(fake.client.beta.threads.runs.steps.list(run.id, { thread_id: thread }));
    expect(steps.map((step) => step.type)).toEqual(['message_creation']);
  });

  it('waits for the outputs of tools', async () => {
    const { skilled, thread } = await startThread();
    const run = await fake.client.beta.threads.runs.createAndPoll(thread, { assistant_id: skilled });
    const call = run.required_action?.submit_tool_outputs.tool_calls[0];
    expect(run.status).toBe('requires_action');
    expect(JSON.parse(call?.function.arguments ?? '')).toEqual(WEATHER_INSTANCE);
    const tool_outputs = [{ tool_call_id: call?.id ?? '', output: 'sunny' }];
    const done = await fake.client.beta.threads.runs.submitToolOutputsAndPoll(run.id, {
      thread_id: thread,
      tool_outputs,
    });
    expect(done.status).toBe('completed');
    const steps = await collect(fake.client.beta.threads.runs.steps.list(run.id, { thread_id: thread }));
    expect(steps.map((step) => step.status)).toEqual(['completed', 'completed']);
  });

  it('streams runs, tools included', async () => {
    const { plain, skilled, thread } = await startThread();
    const talk = fake.client.beta.threads.runs.stream(thread, { assistant_id: plain });
    expect((await talk.finalRun()).status).toBe('completed');
    expect(await talk.finalMessages()).toHaveLength(1);
    const work = fake.client.beta.threads.runs.stream(thread, { assistant_id: skilled });
    const { id, required_action } = await work.finalRun();
    const tool_call_id = required_action?.submit_tool_outputs.tool_calls[0]?.id ?? '';
    const outputs = { thread_id: thread, tool_outputs: [{ tool_call_id, output: 'sunny' }] };
    const end = fake.client.beta.threads.runs.submitToolOutputsStream(id, outputs);
    expect((await end.finalRun()).status).toBe('completed');
    const events = await collect(await fake.client.beta.threads.createAndRun({ assistant_id: plain, stream: true }));
    expect(events[0]?.event).toBe('thread.created');
    expect(events.at(-1)?.event).toBe('thread.run.completed');
  });

  it('cancels runs and fails them when the script says so', async () => {
    const { plain, thread } = await startThread();
    const run = await fake.client.beta.threads.runs.create(thread, { assistant_id: plain });
    expect((await fake.client.beta.threads.runs.cancel(run.id, { thread_id: thread })).status).toBe('cancelling');
    expect((await fake.client.beta.threads.runs.poll(run.id, { thread_id: thread })).status).toBe('cancelled');
    fake.server.next(failedResponse('rate_limit_exceeded'));
    const failed = await fake.client.beta.threads.runs.createAndPoll(thread, { assistant_id: plain });
    expect(failed).toMatchObject({ status: 'failed', last_error: { code: 'rate_limit_exceeded' } });
  });
});

describe('what clients make', () => {
  it('keeps files, their content and their order', async () => {
    const contents = ['a', 'bb', 'ccc', 'dddd', 'eeeee'];
    const made: string[] = [];
    for (const content of contents) {
      const file = await fake.client.files.create({
        file: await toFile(Buffer.from(content), `${content}.txt`),
        purpose: 'batch',
      });
      expect(file).toMatchObject({ filename: `${content}.txt`, bytes: content.length, purpose: 'batch' });
      made.push(file.id);
    }
    expect(await (await fake.client.files.content(made[2] ?? '')).text()).toBe('ccc');
    expect((await collect(fake.client.files.list({ limit: 2, order: 'asc' }))).map((file) => file.id)).toEqual(made);
    expect(fake.server.requests.filter(({ method, path }) => method === 'GET' && path === '/v1/files')).toHaveLength(3);
    expect(await fake.client.files.delete(made[0] ?? '')).toMatchObject({ object: 'file', deleted: true });
    expect(await failureOf(fake.client.files.retrieve(made[0] ?? ''))).toMatchObject({ status: 404 });
  });

  it('uploads in parts', async () => {
    const upload = await fake.client.uploads.create({
      bytes: 3,
      filename: 'a.txt',
      mime_type: 'text/plain',
      purpose: 'batch',
    });
    const part = await fake.client.uploads.parts.create(upload.id, { data: await toFile(Buffer.from('abc')) });
    expect(part.upload_id).toBe(upload.id);
    const complete = await fake.client.uploads.complete(upload.id, { part_ids: [part.id] });
    expect(complete).toMatchObject({ status: 'completed', file: { object: 'file', filename: 'a.txt' } });
    expect((await fake.client.uploads.cancel(upload.id)).status).toBe('cancelled');
  });

  it('moves batches, fine-tuning jobs and eval runs on', async () => {
    const batch = await fake.client.batches.create({
      completion_window: '24h',
      endpoint: '/v1/responses',
      input_file_id: 'file-1',
    });
    const states = [batch, await fake.client.batches.retrieve(batch.id), await fake.client.batches.retrieve(batch.id)];
    expect(states.map(({ status }) => status)).toEqual(['validating', 'in_progress', 'completed']);
    expect((await fake.client.batches.cancel(batch.id)).status).toBe('cancelling');
    const job = await fake.client.fineTuning.jobs.create({ model: 'gpt-4o-mini', training_file: 'file-1' });
    await fake.client.fineTuning.jobs.retrieve(job.id);
    expect((await fake.client.fineTuning.jobs.retrieve(job.id)).status).toBe('succeeded');
    expect(await collect(fake.client.fineTuning.jobs.listEvents(job.id))).toHaveLength(3);
    expect(await collect(fake.client.fineTuning.jobs.checkpoints.list(job.id))).toHaveLength(1);
    expect((await fake.client.fineTuning.jobs.cancel(job.id)).status).toBe('cancelled');
    const config = { type: 'custom' as const, item_schema: {} };
    const evaluation = await fake.client.evals.create({ data_source_config: config, testing_criteria: [] });
    const source = { type: 'jsonl' as const, source: { type: 'file_id' as const, id: 'file-1' } };
    const run = await fake.client.evals.runs.create(evaluation.id, { data_source: source });
    expect((await fake.client.evals.runs.retrieve(run.id, { eval_id: evaluation.id })).status).toBe('in_progress');
    expect((await fake.client.evals.runs.cancel(run.id, { eval_id: evaluation.id })).status).toBe('canceled');
    expect(await fake.client.evals.delete(evaluation.id)).toEqual({
      object: 'eval.deleted',
      deleted: true,
      eval_id: evaluation.id,
    });
  });

  it('searches vector stores', async () => {
    const store = await fake.client.vectorStores.create({ name: 'docs' });
    const file = await fake.client.vectorStores.files.createAndPoll(store.id, {
      file_id: 'file-1',
      attributes: { a: 1 },
    });
    expect(file).toMatchObject({ id: 'file-1', status: 'completed' });
    expect(await collect(fake.client.vectorStores.search(store.id, { query: 'weather' }))).toMatchObject([
      { file_id: 'file-1', attributes: { a: 1 } },
    ]);
    expect(await collect(fake.client.vectorStores.files.content(file.id, { vector_store_id: store.id }))).toHaveLength(
      1,
    );
    const batch = await fake.client.vectorStores.fileBatches.createAndPoll(store.id, {
      file_ids: ['file-1', 'file-2'],
    });
    expect(batch).toMatchObject({ status: 'completed', file_counts: { total: 2, completed: 2 } });
    expect(
      await collect(fake.client.vectorStores.fileBatches.listFiles(batch.id, { vector_store_id: store.id })),
    ).toHaveLength(2);
    expect(await fake.client.vectorStores.delete(store.id)).toMatchObject({ object: 'vector_store.deleted' });
  });

  it('keeps conversations and containers', async () => {
    const { id } = await fake.client.conversations.create({
      metadata: { a: 'b' },
      items: [{ role: 'user', content: 'Hi' }],
    });
    const added = await fake.client.conversations.items.create(id, { items: [{ role: 'user', content: 'there' }] });
    expect(added.data).toHaveLength(1);
    expect(await collect(fake.client.conversations.items.list(id))).toHaveLength(2);
    expect(await fake.client.conversations.items.delete(added.last_id, { conversation_id: id })).toMatchObject({
      id,
      metadata: { a: 'b' },
    });
    expect(await fake.client.conversations.delete(id)).toMatchObject({ object: 'conversation.deleted' });
    const container = await fake.client.containers.create({ name: 'box' });
    const file = await fake.client.containers.files.create(container.id, {
      file: await toFile(Buffer.from('hi'), 'a.txt'),
    });
    expect(file).toMatchObject({ container_id: container.id, path: '/mnt/data/a.txt', bytes: 2 });
    const content = await fake.client.containers.files.content.retrieve(file.id, { container_id: container.id });
    expect(await content.text()).toBe('hi');
  });

  it('knows models, and something about everything else', async () => {
    expect((await collect(fake.client.models.list())).length).toBeGreaterThan(3);
    expect((await fake.client.models.retrieve('gpt-5')).id).toBe('gpt-5');
    expect(await fake.client.models.delete('ft:gpt-4o')).toMatchObject({ deleted: true });
    expect(await fake.client.videos.create({ prompt: 'a cat' })).toMatchObject({ object: 'video' });
    expect(await fake.client.videos.retrieve('video_1')).toMatchObject({ id: 'video_1', object: 'video' });
    expect(await collect(fake.client.videos.list())).toEqual([]);
    expect(await fake.client.videos.delete('video_1')).toMatchObject({
      id: 'video_1',
      object: 'video.deleted',
      deleted: true,
    });
    expect(await (await fake.client.videos.downloadContent('video_1')).text()).toBe('content of video\n');
  });
});
