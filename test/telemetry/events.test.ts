import { trace } from '@opentelemetry/api';
import { SamplingDecision } from '@opentelemetry/sdk-trace';
import OpenAI from 'openai';
import { describe, expect, it } from 'vitest';
import { instrumentOpenAI } from '../../src/instrument/instrument-openai.ts';
import { recordEvaluation } from '../../src/instrument/record-evaluation.ts';
import { traceTool } from '../../src/instrument/trace-tool.ts';
import { unauthorized } from '../../src/testing/fake-openai/scripts/unauthorized.ts';
import { useClientPair } from '../support/client-pair.ts';
import { TelemetryCapture } from '../support/telemetry.ts';
import { CHAT, collect, TOOL } from '../support/use-fake-openai.ts';

const { runBoth } = useClientPair();

const SECRET = 'the number of my card';
const asking = { ...CHAT, messages: [{ role: 'user' as const, content: SECRET }] };
const refuse = (client: OpenAI) => client.chat.completions.create(asking);
const REFUSAL = { status: 400, json: { error: { message: `Bad: ${SECRET}`, type: 'invalid_request_error' } } };

function named({ logs }: TelemetryCapture, name: string) {
  return logs.filter(({ eventName }) => eventName === name);
}

describe('gen_ai.client.inference.operation.details', () => {
  const NAME = 'gen_ai.client.inference.operation.details';

  it('carries what the span carries, its content with structure', async () => {
    const { telemetry } = await runBoth(
      (client) => client.chat.completions.create({ ...asking, temperature: 0.5, tools: [TOOL], tool_choice: 'none' }),
      { captureContent: 'both' },
    );
    const [event] = named(telemetry, NAME);
    const [span] = telemetry.spans;
    expect(event).toMatchObject({ severityNumber: 5, spanContext: { spanId: span?.spanContext().spanId } });
    expect(event?.attributes['gen_ai.input.messages']).toEqual([
      { role: 'user', parts: [{ type: 'text', content: SECRET }] },
    ]);
    const asText = Object.entries(event?.attributes ?? {}).map(([key, value]) => {
      const hasStructure = key.endsWith('.messages') || key.endsWith('.definitions');
      return [key, hasStructure ? JSON.stringify(value) : value];
    });
    expect(Object.fromEntries(asText)).toEqual(span?.attributes);
  });

  it.each(['none', 'span'] as const)('is not there where content goes to %s', async (captureContent) => {
    const { telemetry } = await runBoth(refuse, { captureContent });
    expect(named(telemetry, NAME)).toEqual([]);
  });
});

describe('gen_ai.client.operation.exception', () => {
  const NAME = 'gen_ai.client.operation.exception';

  it('tells the class of what was thrown, and no word of it', async () => {
    const { telemetry } = await runBoth(refuse, { scripts: [REFUSAL] });
    const [event, ...others] = named(telemetry, NAME);
    expect(others).toEqual([]);
    expect(event).toMatchObject({ severityNumber: 13, attributes: { 'exception.type': 'BadRequestError' } });
    expect(Object.keys(event?.attributes ?? {})).toEqual(['exception.type']);
    expect(event?.spanContext?.spanId).toBe(telemetry.spans[0]?.spanContext().spanId);
    expect(await telemetry.serialize()).not.toContain(SECRET);
  });

  it('tells message and stack where events carry content', async () => {
    const { telemetry } = await runBoth(refuse, { scripts: [REFUSAL], captureContent: 'event' });
    const [event] = named(telemetry, NAME);
    expect(event?.attributes['exception.message']).toBe(`400 Bad: ${SECRET}`);
    expect(event?.attributes['exception.stacktrace']).toContain(' at ');
  });

  it('tells streams that fail', async () => {
    const script = { sse: [{ error: { message: SECRET, code: 'server_error' } }] };
    const { telemetry } = await runBoth(
      async (client) => collect(await client.chat.completions.create({ ...CHAT, stream: true })),
      { scripts: [script] },
    );
    expect(named(telemetry, NAME)).toMatchObject([{ attributes: { 'exception.type': 'APIError' } }]);
  });

  it('is there when the span is sampled out and nothing is measured', async () => {
    const off = { shouldSample: () => ({ decision: SamplingDecision.NOT_RECORD }), toString: () => 'off' };
    const telemetry = new TelemetryCapture({ sampler: off });
    const { loggerProvider, tracerProvider } = telemetry.providers;
    const client = instrumentOpenAI(
      new OpenAI({ apiKey: 'k', baseURL: 'http://127.0.0.1:1', maxRetries: 0, logLevel: 'off' }),
      { loggerProvider, tracerProvider },
    );
    await expect(client.chat.completions.create(CHAT)).rejects.toThrow();
    expect(named(telemetry, NAME)).toMatchObject([{ attributes: { 'exception.type': 'APIConnectionError' } }]);
  });

  it('is not there for calls that are no GenAI operation, nor where nothing fails', async () => {
    const { telemetry } = await runBoth(
      async (client) => {
        await client.files.list().catch(() => {});
        await client.chat.completions.create(CHAT);
      },
      { scripts: [unauthorized()] },
    );
    expect(telemetry.logs).toEqual([]);
  });
});

describe('gen_ai.execute_tool.exception', () => {
  const fails = () => {
    throw new RangeError(SECRET);
  };

  it.each(['none', 'event'] as const)('tells a tool that fails; content: %s', (captureContent) => {
    const telemetry = new TelemetryCapture();
    expect(() => traceTool('weigh', fails, { ...telemetry.providers, captureContent })()).toThrow(RangeError);
    const [event] = telemetry.logs;
    expect(event).toMatchObject({ eventName: 'gen_ai.execute_tool.exception', severityNumber: 13 });
    expect(event?.attributes['exception.type']).toBe('RangeError');
    expect(event?.attributes['exception.message']).toBe(captureContent === 'event' ? SECRET : undefined);
    expect(event?.spanContext?.spanId).toBe(telemetry.spans[0]?.spanContext().spanId);
  });

  it('is left out of the old conventions, which lack it', () => {
    const telemetry = new TelemetryCapture();
    expect(() => traceTool('weigh', fails, { ...telemetry.providers, dialect: 'genai-1.41' })()).toThrow();
    expect(telemetry.logs).toEqual([]);
  });
});

describe('recordEvaluation', () => {
  const RESULT = { name: 'relevance', scoreValue: 0.8, scoreLabel: 'pass', explanation: SECRET, responseId: 'r-1' };

  it('tells the judgement as an event of the span that is judged', async () => {
    const { telemetry } = await runBoth(refuse);
    const [span] = telemetry.spans;
    if (span === undefined) throw new Error('no span was recorded');
    const { loggerProvider } = telemetry.providers;
    recordEvaluation(span, RESULT, { loggerProvider });
    recordEvaluation(span.spanContext(), RESULT, { loggerProvider, captureContent: 'event' });
    expect(telemetry.logs).toMatchObject([
      {
        eventName: 'gen_ai.evaluation.result',
        attributes: {
          'gen_ai.evaluation.name': 'relevance',
          'gen_ai.evaluation.score.value': 0.8,
          'gen_ai.evaluation.score.label': 'pass',
          'gen_ai.response.id': 'r-1',
        },
      },
      { attributes: { 'gen_ai.evaluation.explanation': SECRET } },
    ]);
    expect(telemetry.logs[0]?.attributes).not.toHaveProperty(['gen_ai.evaluation.explanation']);
    for (const { spanContext } of telemetry.logs) expect(spanContext?.spanId).toBe(span.spanContext().spanId);
  });

  it('hides secrets by the rules that it is given, made ready once', () => {
    const telemetry = new TelemetryCapture();
    const span = trace.wrapSpanContext({ traceId: '1'.repeat(32), spanId: '2'.repeat(16), traceFlags: 1 });
    const rules = [{ id: 'ticket', pattern: 'T-[0-9]{4}', replacement: { mark: '[TICKET]' } }];
    const options = {
      loggerProvider: telemetry.providers.loggerProvider,
      captureContent: 'event',
      redaction: { rules },
    } as const;
    for (const explanation of ['T-1234 is right', 'ann@example.com is not']) {
      recordEvaluation(span, { name: 'relevance', explanation }, options);
    }
    const told = telemetry.logs.map(({ attributes }) => attributes['gen_ai.evaluation.explanation']);
    expect(told).toEqual(['[TICKET] is right', '[EMAIL] is not']);
  });

  it('leaves out what breaks its schema, and never throws for it', () => {
    const { loggerProvider } = new TelemetryCapture().providers;
    const span = trace.wrapSpanContext({ traceId: '1'.repeat(32), spanId: '2'.repeat(16), traceFlags: 1 });
    expect(() =>
      recordEvaluation(span, { name: 'relevance', scoreValue: Number.NaN }, { loggerProvider }),
    ).not.toThrow();
    expect(() => recordEvaluation(span, { name: 'relevance' })).not.toThrow();
  });
});
