import { createRequire } from 'node:module';
import { OpenAI } from 'openai';
import { expect, it } from 'vitest';
import { instrumentOpenAI, uninstrumentOpenAI } from '../../src/instrument/instrument-openai.ts';
import { TelemetryCapture } from '../support/telemetry.ts';
import { CHAT, useFakeOpenAI } from '../support/use-fake-openai.ts';

const fake = useFakeOpenAI();

function createClient(): OpenAI {
  return new OpenAI({ baseURL: fake.server.baseURL, apiKey: 'test', maxRetries: 0 });
}

function ask(client: OpenAI) {
  return client.chat.completions.create(CHAT);
}

it('instrumenting twice is once, with the first options', async () => {
  const [first, second] = [new TelemetryCapture(), new TelemetryCapture()];
  const client = createClient();
  expect(instrumentOpenAI(client, first.providers)).toBe(client);
  expect(instrumentOpenAI(client, second.providers)).toBe(client);
  await ask(client);
  expect([first.spans.length, second.spans.length]).toEqual([1, 0]);
});

it('tells no calls of other clients', async () => {
  const [mine, other] = [new TelemetryCapture(), new TelemetryCapture()];
  instrumentOpenAI(createClient(), mine.providers);
  await ask(createClient());
  await ask(instrumentOpenAI(createClient(), other.providers));
  expect([mine.spans.length, other.spans.length]).toEqual([0, 1]);
});

it('ends with uninstrumentOpenAI; a call under way is told to its end, and the client can be instrumented again', async () => {
  const telemetry = new TelemetryCapture();
  const client = instrumentOpenAI(createClient(), telemetry.providers);
  const underWay = ask(client);
  expect(uninstrumentOpenAI(client)).toBe(true);
  expect(uninstrumentOpenAI(client)).toBe(false);
  await underWay;
  await ask(client);
  expect(telemetry.spans).toHaveLength(1);
  await ask(instrumentOpenAI(client, telemetry.providers));
  expect(telemetry.spans).toHaveLength(2);
  expect(telemetry.openSpans).toBe(0);
});

it.each<[string, (client: OpenAI) => OpenAI]>([
  ['a proxy', (client) => new Proxy(client, {})],
  ['a copy', (client) => ({ ...client }) as OpenAI],
])('reaches a client through %s, and lets go of it', async (_name, wrap) => {
  const telemetry = new TelemetryCapture();
  const wrapper = wrap(createClient());
  expect(instrumentOpenAI(wrapper, telemetry.providers)).toBe(wrapper);
  await ask(wrapper);
  expect(telemetry.spans).toHaveLength(1);
  expect(uninstrumentOpenAI(wrapper)).toBe(true);
  await ask(wrapper);
  expect(telemetry.spans).toHaveLength(1);
});

it('instruments what is made by withOptions() through a proxy, where openai lets it', async () => {
  const telemetry = new TelemetryCapture();
  const older = createRequire(import.meta.url)('openai5') as typeof import('openai');
  const client = new older.OpenAI({ baseURL: fake.server.baseURL, apiKey: 'test', maxRetries: 0 });
  const wrapper = instrumentOpenAI(new Proxy(client, {}), telemetry.providers);
  await ask(wrapper.withOptions({ timeout: 9000 }));
  expect(telemetry.spans).toHaveLength(1);
});

it('refuses a wrapper that hides its client', () => {
  const hide = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(owner, key) {
        const value: unknown = Reflect.get(owner, key);
        return typeof value === 'object' && value !== null ? hide(value) : value;
      },
    });
  expect(() => instrumentOpenAI(hide(createClient()))).toThrow(TypeError);
});

it('leaves clients and their classes looking as they did', () => {
  const bare = createRequire(import.meta.url)('openai') as typeof import('openai');
  const looks = (client: object) => {
    const found: unknown[] = [];
    for (let level: object | null = client; level !== null; level = Object.getPrototypeOf(level)) {
      for (const [key, { value, ...flags }] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
        found.push([key, flags, typeof value === 'function' ? [value.name, value.length] : typeof value]);
      }
    }
    return found;
  };
  const [ours, theirs] = [instrumentOpenAI(createClient()), new bare.OpenAI({ apiKey: 'test' })];
  expect(looks(ours)).toEqual(looks(theirs));
  expect(looks(ours.chat.completions)).toEqual(looks(theirs.chat.completions));
  expect(looks(ours.responses)).toEqual(looks(theirs.responses));
  expect(looks(ours.beta.threads.runs)).toEqual(looks(theirs.beta.threads.runs));
});

it('refuses what is no client, and options that cannot be', () => {
  expect(() => instrumentOpenAI({})).toThrow(TypeError);
  expect(() => instrumentOpenAI(createClient(), { captureContent: 'all' as 'both' })).toThrow('captureContent');
});
