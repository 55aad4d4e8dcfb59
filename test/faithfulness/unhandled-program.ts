// A program of its own: what becomes of an unhandled rejection is decided once for a process. Run with `bare` or
// `instrumented`, it plays every scenario and prints what it saw as JSON.
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { OpenAI } from 'openai';
import type { Script } from '../../src/testing/fake-openai/script.ts';
import { startFakeOpenAI } from '../../src/testing/fake-openai/start-fake-openai.ts';
import { eachCall, eachStreamedCall } from './calls.ts';

/** What one scenario came to. */
export interface Sighting {
  readonly unhandled: readonly string[];
  readonly handledLater: number;
  readonly openSpans: number;
}

type Scenario = readonly [name: string, play: (client: OpenAI) => unknown, script: Script];

const refused: Script = { status: 400 };
const cut: Script = { turn: { text: 'one two three four five' }, cutAfter: 3 };
const ignore = () => {};

const chat = { model: 'gpt-4o-mini', messages: [{ role: 'user' as const, content: 'Hi' }] };
const response = { model: 'gpt-4o-mini', input: 'Hi' };

const scenarios: readonly Scenario[] = [
  ...eachCall.flatMap(([name, call]): Scenario[] => [
    [`${name}, never awaited`, (client) => void call(client), refused],
    [`${name}, never awaited, dropped`, (client) => void call(client), { drop: true }],
    [`${name}, answered, never awaited`, (client) => void call(client), {}],
    [`${name}, caught`, (client) => call(client).catch(ignore), refused],
    [`${name}, caught twice`, (client) => catchTwice(call(client)), refused],
    [`${name}, caught late`, (client) => catchLate(call(client)), refused],
    [`${name}, then without catch`, (client) => void call(client).then(ignore), refused],
    [`${name}, finally without catch`, (client) => void call(client).finally(ignore), refused],
    [`${name}, asResponse`, (client) => void call(client).asResponse(), refused],
    [`${name}, asResponse caught`, (client) => call(client).asResponse().catch(ignore), refused],
    [`${name}, withResponse`, (client) => void call(client).withResponse(), refused],
    [`${name}, withResponse caught`, (client) => call(client).withResponse().catch(ignore), refused],
    [`${name}, an answer that is no JSON`, (client) => void call(client).then(ignore), { sse: ['data: {\n\n'] }],
  ]),
  ...eachStreamedCall.flatMap(([name, call]): Scenario[] => [
    [`${name}, cut and caught`, async (client) => readAll(await call(client)).catch(ignore), cut],
    [`${name}, cut and not caught`, async (client) => void readAll(await call(client)), cut],
    [`${name}, cut and never read`, (client) => call(client).then(ignore), cut],
    [`${name}, left early`, async (client) => readOne(await call(client)), cut],
    [`${name}, next() not caught`, async (client) => nextAll(await call(client)), cut],
    [`${name}, tee, one branch caught`, async (client) => teeOnce(await call(client)), cut],
  ]),
  ['list, never awaited', (client) => void client.chat.completions.list(), refused],
  ['list, caught', (client) => client.chat.completions.list().catch(ignore), refused],
  ['list, iterated', (client) => readAll(client.chat.completions.list()).catch(ignore), refused],
  ['parse, never awaited', (client) => void client.chat.completions.parse(chat), refused],
  ['parse, caught', (client) => client.chat.completions.parse(chat).catch(ignore), refused],
  ['responses.parse, never awaited', (client) => void client.responses.parse(response), refused],
  ['responses.parse, caught', (client) => client.responses.parse(response).catch(ignore), refused],
  ['stream(), nobody listens', (client) => void client.chat.completions.stream(chat), refused],
  ['stream(), caught', (client) => client.chat.completions.stream(chat).done().catch(ignore), refused],
  ['stream(), cut', (client) => client.chat.completions.stream(chat).done().catch(ignore), cut],
  ['responses.stream(), nobody listens', (client) => void client.responses.stream(response), refused],
  ['responses.stream(), caught', (client) => client.responses.stream(response).done().catch(ignore), refused],
  [
    'runTools, caught',
    (client) =>
      client.chat.completions
        .runTools({ ...chat, tools: [] })
        .done()
        .catch(ignore),
    refused,
  ],
];

async function catchTwice(promise: Promise<unknown>): Promise<void> {
  await promise.catch(ignore);
  await promise.catch(ignore);
}

/** Once the process has seen that nobody did, or after so long that it never will. */
async function catchLate(promise: Promise<unknown>): Promise<void> {
  await Promise.race([once(process, 'unhandledRejection'), setTimeout(2000, undefined, { ref: false })]);
  await promise.catch(ignore);
}

async function readAll(items: AsyncIterable<unknown>): Promise<void> {
  for await (const _item of items);
}

async function readOne(items: AsyncIterable<unknown>): Promise<void> {
  for await (const _item of items) break;
}

async function nextAll(items: AsyncIterable<unknown>): Promise<void> {
  const iterator = items[Symbol.asyncIterator]();
  for (let count = 0; count < 6; count += 1) void iterator.next();
}

async function teeOnce(stream: { tee(): [AsyncIterable<unknown>, AsyncIterable<unknown>] }): Promise<void> {
  const [left] = stream.tee();
  await readAll(left).catch(ignore);
}

async function play([name, run, script]: Scenario, prepare: Prepare): Promise<[string, Sighting]> {
  const unhandled: string[] = [];
  let handledLater = 0;
  const note = (reason: unknown) => unhandled.push(reason instanceof Error ? reason.constructor.name : typeof reason);
  const noteHandled = () => (handledLater += 1);
  process.on('unhandledRejection', note).on('rejectionHandled', noteHandled);
  await using server = await startFakeOpenAI();
  server.next(script);
  const { client, countOpenSpans } = prepare(
    new OpenAI({ baseURL: server.baseURL, apiKey: 'test', maxRetries: 0, logLevel: 'off' }),
  );
  await run(client);
  while (server.requests.length === 0) await setTimeout(5);
  await setTimeout(60);
  process.off('unhandledRejection', note).off('rejectionHandled', noteHandled);
  return [name, { unhandled, handledLater, openSpans: countOpenSpans() }];
}

type Prepare = (client: OpenAI) => { client: OpenAI; countOpenSpans: () => number };

/** Loaded only where it is wanted: the bare program has nothing of the instrumentation in it. */
async function instrumenting(): Promise<Prepare> {
  const { instrumentOpenAI } = await import('../../src/instrument/instrument-openai.ts');
  const { TelemetryCapture } = await import('../support/telemetry.ts');
  return (client) => {
    const telemetry = new TelemetryCapture();
    instrumentOpenAI(client, { ...telemetry.providers, captureContent: 'both', streamIdleTimeout: 10 });
    return { client, countOpenSpans: () => telemetry.openSpans };
  };
}

const prepare: Prepare =
  process.argv[2] === 'instrumented' ? await instrumenting() : (client) => ({ client, countOpenSpans: () => 0 });
const sightings: Record<string, Sighting> = {};
// The first call of a process is slow; it is made here, so that the time each scenario gets is enough.
await play(['first call', (client) => client.chat.completions.create(chat), {}], prepare);
for (const scenario of scenarios) {
  const [name, sighting] = await play(scenario, prepare);
  sightings[name] = sighting;
}
process.stdout.write(JSON.stringify(sightings));
