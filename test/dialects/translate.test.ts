import { gzipSync } from 'node:zlib';
import type OpenAI from 'openai';
import { describe, expect, test } from 'vitest';
import { loadModel } from '../../codegen/generate.ts';
import { dialectLosses } from '../../codegen/model/dialect-losses.ts';
import type { Dialect } from '../../codegen/model/model.ts';
import { contract } from '../../generated/contract.ts';
import { loadValidators } from '../../generated/validators/index.ts';
import type { DialectId } from '../../src/telemetry/dialects.ts';
import { parseExact } from '../../src/translate/parse-exact.ts';
import { validateStream } from '../../src/validate/validate-files.ts';
import { OPTIONS } from '../support/schema-project.ts';
import { CHAT, collect, useFakeOpenAI } from '../support/use-fake-openai.ts';
import { callInDialects } from './call-in-dialects.ts';
import { runTranslate as translate } from './run-translate.ts';

const fake = useFakeOpenAI();

interface OtlpSpan {
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

function message(attributes: Readonly<Record<string, unknown>>, more: object = {}, scope: object = {}): string {
  const list = Object.entries(attributes).map(([key, value]) => ({ key, value }));
  const span = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331', name: 'x', kind: 3, ...more };
  return JSON.stringify({ resourceSpans: [{ scopeSpans: [{ ...scope, spans: [{ ...span, attributes: list }] }] }] });
}

function spansOf(text: string): OtlpSpan[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => JSON.parse(line).resourceSpans)
    .flatMap(({ scopeSpans }) => scopeSpans)
    .flatMap(({ spans }) => spans);
}

function attributesOf(text: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(spansOf(text)[0]?.attributes.map(({ key, value }) => [key, value]) ?? []);
}

const model = loadModel(OPTIONS);
const former = model.dialects.find(({ id }) => id === 'genai-1.41') as Dialect;

const FORMER = { schemaUrl: 'https://opentelemetry.io/schemas/1.41.0' };
const CHAT_SPAN = {
  'gen_ai.operation.name': { stringValue: 'chat' },
  'gen_ai.provider.name': { stringValue: 'openai' },
};

describe('translate', () => {
  test('renames what was renamed, and leaves everything else as it was', async () => {
    const kept = {
      'gen_ai.request.temperature': { intValue: '1' },
      'app.note': { stringValue: 'mine' },
      'gen_ai.request.seed': { stringValue: 'no seed' },
    };
    const input = message(
      {
        ...CHAT_SPAN,
        ...kept,
        'gen_ai.usage.input_tokens': { intValue: 100 },
        'gen_ai.usage.cache_creation.input_tokens': { intValue: '40' },
      },
      { startTimeUnixNano: '1700000000123456789', events: [{ name: 'e' }] },
      FORMER,
    );
    const { status, out, err } = await translate(input, '--to', 'genai-0.1');
    expect({ status, err }).toEqual({ status: 0, err: '1 of 1 spans were translated to genai-0.1.\n' });
    expect(attributesOf(out)).toEqual({
      ...CHAT_SPAN,
      ...kept,
      'gen_ai.usage.input_tokens': { intValue: 100 },
      'gen_ai.usage.cache_write.input_tokens': { intValue: '40' },
    });
    expect(spansOf(out)[0]).toMatchObject({ startTimeUnixNano: '1700000000123456789', events: [{ name: 'e' }] });
    expect(out).toContain('"schemaUrl":"https://opentelemetry.io/schemas/gen-ai/0.1.0"');
  });

  test('leaves spans of no known type, other signals and their scopes alone', async () => {
    const foreign = message(
      { 'http.request.method': { stringValue: 'GET' } },
      {},
      { schemaUrl: 'https://example.com/1' },
    );
    const metrics = '{"resourceMetrics":[{"scopeMetrics":[]}]}';
    const { out, err } = await translate(`${foreign}\n${metrics}\n`, '--to', 'genai-0.1');
    expect(out).toBe(`${foreign}\n${metrics}\n`);
    expect(err).toBe('0 of 1 spans were translated to genai-0.1.\n');
  });

  test('leaves what is in the dialect already as it is', async () => {
    const scope = { schemaUrl: 'https://opentelemetry.io/schemas/gen-ai/0.1.0' };
    const input = message({ ...CHAT_SPAN, 'gen_ai.usage.cache_creation.input_tokens': { intValue: '4' } }, {}, scope);
    expect((await translate(input, '--to', 'genai-0.1')).out).toBe(`${input}\n`);
  });

  test('tells a dialect without a schema URL by what spans carry', async () => {
    const input = message({
      'openinference.span.kind': { stringValue: 'LLM' },
      'llm.model_name': { stringValue: 'gpt-4o' },
      'llm.input_messages.0.message.role': { stringValue: 'user' },
      'llm.input_messages.0.message.content': { stringValue: 'Hi' },
      'llm.token_count.prompt': { intValue: '3' },
    });
    const { out } = await translate(input, '--to', 'genai-0.1');
    expect(attributesOf(out)).toEqual({
      'gen_ai.operation.name': { stringValue: 'chat' },
      'gen_ai.request.model': { stringValue: 'gpt-4o' },
      'gen_ai.usage.input_tokens': { intValue: '3' },
      'gen_ai.input.messages': { stringValue: '[{"role":"user","parts":[{"type":"text","content":"Hi"}]}]' },
    });
  });

  test('counts what the new dialect cannot say', async () => {
    const input = message({ ...CHAT_SPAN, 'gen_ai.response.id': { stringValue: 'r' } }, {}, FORMER);
    const { out, err } = await translate(input, '--to', 'openinference');
    expect(attributesOf(out)).toMatchObject({ 'openinference.span.kind': { stringValue: 'LLM' } });
    expect(err).toBe(
      '1 of 1 spans were translated to openinference. 1 values were left out, which openinference cannot say.\n',
    );
  });

  test('reads packed input, skips log lines, keeps long numbers exact', async () => {
    const input = message(CHAT_SPAN, {}, FORMER).replace(
      '"kind":3',
      '"kind":3,"startTimeUnixNano":1700000000123456789',
    );
    const { status, out, err } = await translate(gzipSync(`starting\n${input}\n`), '--to', 'genai-0.1');
    expect(status).toBe(0);
    expect(out).toContain('"startTimeUnixNano":"1700000000123456789"');
    expect(err).toContain('-: 1 lines or documents that are no telemetry were left out.');
  });

  test('leaves out JSON that is no telemetry', async () => {
    const input = message(CHAT_SPAN, {}, FORMER);
    const log = '{"level":"info","msg":"x"}';
    const { status, out, err } = await translate(`${log}\n${input}\n${log}\n{}\n`, '--to', 'genai-0.1');
    expect(status).toBe(0);
    expect(out).not.toContain('level');
    expect(out).toContain('\n{}\n');
    expect(err).toContain('-: 2 lines or documents that are no telemetry were left out.');
  });

  test.each(['', 'starting', '{"level":"info"}', '{}', '{"resourceSpans":[{"scopeSpans":[]}]}'])(
    'ends with 2 where nothing was to be translated: %s',
    async (input) => {
      const { status, err } = await translate(input, '--to', 'genai-0.1');
      expect(status).toBe(2);
      expect(err).toContain('Failed: there is no telemetry in the input.');
    },
  );

  test.each([
    ['{"resourceSpans": [', 'The document that begins here has no end; the input was cut.'],
    ['{"resourceSpans": nonsense}', 'The document that begins here is not valid JSON.'],
    ['\u0000\u0001\u0002', 'It is binary; only OTLP JSON can be translated.'],
    ['PK\u0003\u0004\u0000', 'It is a zip archive. Unpack it first.'],
    [Buffer.from('\uFEFF{}', 'utf16le'), 'It is UTF-16 text. Convert it to UTF-8'],
  ])('says what it cannot read: %j', async (input, problem) => {
    const { status, err } = await translate(input, '--to', 'genai-0.1');
    expect(status).toBe(2);
    expect(err).toContain(problem);
  });

  test.each([
    [[], 'Say which dialect to write: --to genai-0.1 | genai-1.41 | openinference.'],
    [['--to', 'genai-9'], '--to cannot be "genai-9"; it is one of genai-0.1, genai-1.41, openinference.'],
    [['--to', 'genai-0.1', '-'], 'Name - only once.'],
  ])('refuses the options %j', async (args, problem) => {
    const { status, err } = await translate('', ...args);
    expect({ status, err }).toMatchObject({ status: 2, err: expect.stringContaining(problem) });
  });
});

describe('what clients tell', () => {
  async function work(client: OpenAI): Promise<void> {
    await client.chat.completions.create({ ...CHAT, temperature: 0.5, seed: 3 });
    await collect(await client.chat.completions.create({ ...CHAT, stream: true }));
    await client.responses.create({ model: 'gpt-4o', input: 'Hello' });
    await client.embeddings.create({ model: 'small', input: 'x' });
    await client.vectorStores.search('vs_1', { query: 'Oslo', max_num_results: 2 });
    await client.files.list();
  }

  async function told(...dialects: DialectId[]): Promise<string> {
    const telemetry = await callInDialects(fake.server, dialects, work, { captureContent: 'span' });
    return Buffer.from(telemetry.serializeSpans()).toString();
  }

  async function violationsIn(text: string): Promise<string[]> {
    const found: string[] = [];
    async function* open() {
      yield Buffer.from(text);
    }
    const report = ({ level, message: problem }: { level: string; message: string }) => {
      if (level === 'violation') found.push(problem);
    };
    await validateStream({ file: '-', open }, { contract, loadValidators, report });
    return found;
  }

  test.each([
    ['genai-1.41', 'genai-0.1'],
    ['genai-0.1', 'genai-1.41'],
    ['genai-0.1', 'openinference'],
    ['openinference', 'genai-0.1'],
    ['openinference', 'genai-1.41'],
  ] as const)('in %s keeps the contract of %s when it is translated', async (from, to) => {
    const { status, out } = await translate(await told(from), '--to', to);
    expect(status).toBe(0);
    expect(await violationsIn(out)).toEqual([]);
    expect(spansOf(out)).toHaveLength(6);
  });

  test('in 1.41 is what it would have been in 0.1, but for what 1.41 cannot say', async () => {
    const { out } = await translate(await told('genai-1.41'), '--to', 'genai-0.1');
    const lost = new Set(dialectLosses(former, model).map(({ key }) => key));
    const plain = (text: string) =>
      spansOf(text).map(({ name, attributes }) => [
        name,
        attributes
          .map(({ key }) => key)
          .filter((key) => !lost.has(key))
          .sort(),
      ]);
    fake.server.reset();
    expect(plain(out)).toEqual(plain(await told('genai-0.1')));
  });
});

describe('parseExact', () => {
  test('keeps long integers as texts, and everything else as it is', () => {
    const text =
      '{"a":1234567890123456789,"b":-12345678901234567,"c":0.1234567890123456,"d":"9999999999999999999","e":12}';
    expect(parseExact(text)).toEqual({
      a: '1234567890123456789',
      b: '-12345678901234567',
      c: 0.1234567890123456,
      d: '9999999999999999999',
      e: 12,
    });
  });

  test('gives nothing for what is no JSON', () => {
    expect(parseExact('{"a":')).toBeUndefined();
  });
});
