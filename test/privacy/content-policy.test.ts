import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { instrumentOpenAI, OptionError, withTelemetryContext } from '../../src/index.ts';
import type { InstrumentOptions } from '../../src/options.ts';
import type { CapturedContent } from '../../src/privacy/content-policy.ts';
import { limitContent } from '../../src/privacy/limit-content.ts';
import { TelemetryCapture } from '../support/telemetry.ts';
import { CHAT, useFakeOpenAI } from '../support/use-fake-openai.ts';

const fake = useFakeOpenAI();
const ASK = { ...CHAT, messages: [{ role: 'user' as const, content: 'I am ann@example.com and bob@example.com' }] };
const KEY = 'a key of sixteen letters';

async function ask(options: InstrumentOptions, body = ASK): Promise<TelemetryCapture> {
  const telemetry = new TelemetryCapture();
  const client = instrumentOpenAI(fake.client.withOptions({}), { ...telemetry.providers, ...options });
  await client.chat.completions.create(body).catch(() => undefined);
  return telemetry;
}

async function attributesOf(options: InstrumentOptions, body = ASK) {
  return (await ask(options, body)).spans[0]?.attributes ?? {};
}

afterEach(() => vi.unstubAllEnvs());

describe('redaction', () => {
  it('is on where content is, and tells how much it hid by which rule, on the span and in a counter', async () => {
    const telemetry = await ask({ captureContent: true });
    const attributes = telemetry.spans[0]?.attributes ?? {};
    expect(String(attributes['gen_ai.input.messages'])).toContain('I am [EMAIL] and [EMAIL]');
    expect(attributes['codon.openai.redaction.count']).toBe(2);
    expect(attributes['codon.openai.redaction.rules']).toEqual(['email=2']);
    const counter = (await telemetry.metrics()).find(({ descriptor }) => descriptor.name === 'codon.openai.redactions');
    expect(counter?.dataPoints.map(({ value, attributes }) => [value, attributes])).toEqual([
      [2, { 'codon.openai.redaction.rule': 'email' }],
    ]);
  });

  it('says nothing where nothing was hidden', async () => {
    expect(Object.keys(await attributesOf({ captureContent: true }, CHAT)).join()).not.toContain('redaction');
  });

  it('can be switched off, by option and by environment', async () => {
    const off = await attributesOf({ captureContent: true, redaction: false });
    expect(String(off['gen_ai.input.messages'])).toContain('ann@example.com');
    vi.stubEnv('CODON_REDACTION', 'off');
    const offToo = await attributesOf({ captureContent: true });
    expect(String(offToo['gen_ai.input.messages'])).toContain('ann@example.com');
    const on = await attributesOf({ captureContent: true, redaction: {} });
    expect(String(on['gen_ai.input.messages'])).not.toContain('ann@example.com');
  });

  it('takes groups, rules and functions of the user', async () => {
    const rules = [{ id: 'ticket', pattern: 'T-[0-9]{4}', replacement: { mark: '[TICKET]' } }];
    const custom = (text: string) => text.replaceAll('Bob', 'B.');
    const redaction = { groups: ['keys'], rules, custom } as const;
    const body = { ...ASK, messages: [{ role: 'user' as const, content: 'T-1234 of Bob, ann@example.com' }] };
    const attributes = await attributesOf({ captureContent: true, redaction }, body);
    expect(String(attributes['gen_ai.input.messages'])).toContain('[TICKET] of B., ann@example.com');
  });

  it('costs the content, never the call, where a function fails', async () => {
    const onFailure = vi.fn();
    const custom = () => {
      throw new Error('ann@example.com');
    };
    const telemetry = await ask({ captureContent: 'both', redaction: { custom, onFailure } });
    expect(telemetry.spans[0]?.status.code).toBe(0);
    expect(await telemetry.serialize()).not.toContain('example.com');
    expect(onFailure.mock.calls).toEqual([['custom']]);
  });

  it('hides in the text of an error, too', async () => {
    fake.server.next({ status: 400, json: { error: { message: 'no such user: ann@example.com' } } });
    const [span] = (await ask({ captureContent: true })).spans;
    expect(span?.status.message).toBe('400 no such user: [EMAIL]');
    fake.server.next({ status: 400, json: { error: { message: 'no such user: ann@example.com' } } });
    expect((await ask({})).spans[0]?.status.message).toBeUndefined();
  });

  it('is not made ready where content is not recorded', () => {
    const client = fake.client.withOptions({});
    const rules = [{ id: 'bad', pattern: '(', replacement: { mark: '[BAD]' } }];
    expect(() => instrumentOpenAI(client, { redaction: { rules } })).toThrow('redaction rule "bad"');
    expect(() => instrumentOpenAI(client, { redaction: 'yes' as never })).toThrow(OptionError);
  });
});

describe('personal data', () => {
  const known = async (options: InstrumentOptions) => {
    const { 'user.id': user, 'session.id': session } = await withTelemetryContext(
      { userId: 'u-1', sessionId: 's-1' },
      () => attributesOf(options, CHAT),
    );
    return [user, session];
  };
  const hmac = (text: string) => createHmac('sha256', KEY).update(text).digest('hex');

  it('is recorded where the application gives it', async () => {
    expect(await known({})).toEqual(['u-1', 's-1']);
  });

  it('can be dropped', async () => {
    expect(await known({ personalData: 'drop' })).toEqual([undefined, undefined]);
    vi.stubEnv('CODON_PERSONAL_DATA', 'drop');
    expect(await known({})).toEqual([undefined, undefined]);
  });

  it('can be pseudonymised, with a key of the user', async () => {
    expect(await known({ personalData: { pseudonymise: KEY } })).toEqual([hmac('u-1'), hmac('s-1')]);
    vi.stubEnv('CODON_PERSONAL_DATA', 'pseudonymise');
    vi.stubEnv('CODON_PSEUDONYM_KEY', KEY);
    expect(await known({})).toEqual([hmac('u-1'), hmac('s-1')]);
  });

  it('is dropped where the environment asks for a pseudonym without a key that is long enough', async () => {
    vi.stubEnv('CODON_PERSONAL_DATA', 'pseudonymise');
    vi.stubEnv('CODON_PSEUDONYM_KEY', 'short');
    expect(await known({})).toEqual([undefined, undefined]);
    expect(() => instrumentOpenAI(fake.client.withOptions({}), { personalData: { pseudonymise: 'short' } })).toThrow(
      'option "personalData" must be "drop", "record" or { pseudonymise: key } with a key of at least 16 characters',
    );
  });

  it('is never read from requests', async () => {
    const body = { ...CHAT, user: 'u-7-of-request', safety_identifier: 's-7-of-request' };
    expect(await (await ask({ captureContent: 'both' }, body as typeof ASK)).serialize()).not.toContain('7-of-request');
  });
});

describe('onContent', () => {
  it('gets redacted content with its span, and its answer is recorded instead', async () => {
    const seen: CapturedContent[] = [];
    const onContent = (content: CapturedContent) => {
      seen.push(content);
      return `s3://prompts/${content.spanId}`;
    };
    const telemetry = await ask({ captureContent: 'both', onContent });
    const [span] = telemetry.spans;
    const { traceId = '', spanId = '' } = span?.spanContext() ?? {};
    expect(seen).toMatchObject([{ traceId, spanId, spanType: 'inference' }]);
    expect(JSON.stringify(seen[0]?.attributes['gen_ai.input.messages'])).toContain('[EMAIL]');
    expect(span?.attributes['codon.openai.content.reference']).toBe(`s3://prompts/${spanId}`);
    expect(span?.attributes).not.toHaveProperty('gen_ai.input.messages');
    expect(span?.attributes['codon.openai.redaction.count']).toBe(2);
    expect(telemetry.logs[0]?.attributes['codon.openai.content.reference']).toBe(`s3://prompts/${spanId}`);
    expect(telemetry.logs[0]?.attributes).not.toHaveProperty('gen_ai.input.messages');
  });

  it('keeps the text of an error away from span and events, too', async () => {
    fake.server.next({ status: 400, json: { error: { message: 'no plan called Bluebird' } } });
    const telemetry = await ask({ captureContent: 'both', onContent: () => 's3://prompts/1' });
    expect(telemetry.spans[0]?.status).toEqual({ code: 2 });
    expect(telemetry.logs.map(({ eventName }) => eventName)).toContain('gen_ai.client.operation.exception');
    expect(await telemetry.serialize()).not.toContain('Bluebird');
  });

  it('lets content be recorded when it answers nothing', async () => {
    const attributes = await attributesOf({ captureContent: true, onContent: () => undefined });
    expect(attributes).toHaveProperty('gen_ai.input.messages');
  });

  it.each<[string, () => unknown]>([
    ['throws', () => expect.fail('stored nowhere')],
    ['answers with a promise', async () => 's3://later'],
    ['answers with an empty text', () => ''],
  ])('costs the content, never the call, when it %s', async (_name, onContent) => {
    const attributes = await attributesOf({ captureContent: true, onContent: onContent as never });
    expect(attributes['gen_ai.response.id']).toBeDefined();
    expect(attributes).not.toHaveProperty('gen_ai.input.messages');
  });

  it('is not asked without capture', async () => {
    const onContent = vi.fn();
    await ask({ onContent });
    expect(onContent).not.toHaveBeenCalled();
  });
});

describe('limits', () => {
  const long = 'so it goes on and on. '.repeat(200);
  const body = { ...CHAT, messages: [1, 2, 3].map((n) => ({ role: 'user' as const, content: `${n} ${long}` })) };
  const lengthOf = (text: unknown) => JSON.stringify(text).length;

  it('hold for a message, a span and tokens', async () => {
    const byMessage = await attributesOf({ captureContent: true, maxMessageLength: 1000 }, body);
    const messages = JSON.parse(String(byMessage['gen_ai.input.messages'])) as unknown[];
    expect(messages).toHaveLength(3);
    for (const message of messages) expect(lengthOf(message)).toBeLessThanOrEqual(1000);
    const bySpan = await attributesOf({ captureContent: true, maxSpanContentLength: 2000 }, body);
    const content = ['gen_ai.input.messages', 'gen_ai.output.messages'].map((key) => String(bySpan[key] ?? ''));
    expect(content.join('').length).toBeLessThanOrEqual(2000);
    const byTokens = await attributesOf({ captureContent: true, maxContentTokens: 500 }, body);
    expect(Buffer.byteLength(String(byTokens['gen_ai.input.messages']))).toBeLessThanOrEqual(500);
  });

  it('keep head and tail, and say how much is missing of what there was', async () => {
    const one = { ...CHAT, messages: [{ role: 'user' as const, content: `first ${'x, y. '.repeat(50_000)}last` }] };
    const { 'gen_ai.input.messages': text } = await attributesOf({ captureContent: true, maxContentLength: 512 }, one);
    const { content } = JSON.parse(String(text))[0].parts[0] as { content: string };
    expect(content).toMatch(/^first .*…\[\d+ more\]….* last$/);
    const left = Number(/\[(\d+) more\]/.exec(content)?.[1]);
    const total = content.replace(/…\[\d+ more\]…/, '').length + left;
    // Marks of what was cut in between count as what they stand for.
    expect(Math.abs(total - (one.messages[0]?.content.length ?? 0))).toBeLessThan(32);
  });

  it('always give something that fits, or nothing', () => {
    const limits = fc.record({
      attribute: fc.integer({ min: 256, max: 2000 }),
      message: fc.option(fc.integer({ min: 256, max: 2000 }), { nil: undefined }),
      span: fc.option(fc.integer({ min: 256, max: 2000 }), { nil: undefined }),
      tokens: fc.option(fc.integer({ min: 256, max: 2000 }), { nil: undefined }),
    });
    const text = fc.string({ unit: 'binary', maxLength: 1500 });
    const content = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(text, fc.array(fc.record({ text }))));
    fc.assert(
      fc.property(content, limits, (given, limit) => {
        const before = structuredClone(given);
        const limited = limitContent(given, limit);
        expect(given).toEqual(before);
        const texts = Object.values(limited).map((value) => JSON.stringify(value));
        for (const each of texts) {
          expect(each.length).toBeLessThanOrEqual(limit.attribute);
          expect(Buffer.byteLength(each)).toBeLessThanOrEqual(limit.tokens ?? Number.POSITIVE_INFINITY);
        }
        expect(texts.join('').length).toBeLessThanOrEqual(limit.span ?? Number.POSITIVE_INFINITY);
        const items = Object.values(limited).filter(Array.isArray).flat();
        for (const item of items) expect(lengthOf(item)).toBeLessThanOrEqual(limit.message ?? Number.POSITIVE_INFINITY);
      }),
    );
  });
});
