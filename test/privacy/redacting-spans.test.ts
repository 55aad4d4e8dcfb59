import { type Attributes, SpanStatusCode } from '@opentelemetry/api';
import { JsonTraceSerializer } from '@opentelemetry/otlp-transformer';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
  type SpanExporter,
  type SpanProcessor,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { describe, expect, it } from 'vitest';
import { RedactingSpanProcessor, redactingExporter, type SpanRedactionOptions } from '../../src/index.ts';
import { pointsOf } from '../support/metric-points.ts';
import { TelemetryCapture } from '../support/telemetry.ts';
import { plantedSecrets, rulesOfSecretsLeftIn } from './planted-secrets.ts';

const EMAIL = 'ann@example.com';

/** Both ways to put redaction between spans and what they are sent to. */
const ways: Readonly<Record<string, (exporter: SpanExporter, options: SpanRedactionOptions) => SpanProcessor>> = {
  RedactingSpanProcessor: (exporter, options) =>
    new RedactingSpanProcessor(new SimpleSpanProcessor({ exporter }), options),
  redactingExporter: (exporter, options) => new SimpleSpanProcessor({ exporter: redactingExporter(exporter, options) }),
};

describe.each(Object.entries(ways))('%s', (_name, way) => {
  /** What is exported of a span that says a text wherever a span can. */
  async function exported(text: string, options: SpanRedactionOptions = {}, attributes: Attributes = {}) {
    const exporter = new InMemorySpanExporter();
    const seen: ReadableSpan[] = [];
    const watching = new SimpleSpanProcessor({ exporter: new InMemorySpanExporter() });
    watching.onEnd = (span: ReadableSpan) => void seen.push(span);
    const provider = new TracerProvider({
      resource: resourceFromAttributes({ 'service.name': 'shop', 'deployment.note': text }),
      spanProcessors: [way(exporter, options), watching],
    });
    const tracer = provider.getTracer('other');
    const linked = tracer.startSpan('linked');
    linked.end();
    exporter.reset();
    const span = tracer.startSpan(`ask ${text}`, {
      attributes: { note: text, list: [text, 'fine'], count: 7, ...attributes },
      links: [{ context: linked.spanContext(), attributes: { why: text } }],
    });
    span.addEvent(`said ${text}`, { words: text });
    span.recordException(new TypeError(text));
    span.setStatus({ code: SpanStatusCode.ERROR, message: text });
    span.end();
    await provider.forceFlush();
    const [view] = exporter.getFinishedSpans();
    if (view === undefined) throw new Error('nothing was exported');
    const json = Buffer.from(JsonTraceSerializer.serializeRequest([view]) ?? []).toString('utf8');
    return { view, json, original: seen.at(-1) };
  }

  it.each(plantedSecrets.map((secret) => [secret.rule, secret] as const))(
    'no secret of %s is exported, wherever it stands',
    async (_rule, { text }) => {
      for (const captureContent of [false, true]) {
        const { json } = await exported(text, { captureContent });
        expect(rulesOfSecretsLeftIn(json)).toEqual([]);
      }
    },
  );

  it('leaves everything else, and the span itself, as they are', async () => {
    const { view, original } = await exported(EMAIL, { captureContent: true }, { 'gen_ai.request.model': 'gpt-4o' });
    expect(original?.attributes.note).toBe(EMAIL);
    expect(view.spanContext()).toEqual(original?.spanContext());
    expect(view.startTime).toEqual(original?.startTime);
    expect(view.name).toBe('ask [EMAIL]');
    expect(view.attributes).toEqual({
      note: '[EMAIL]',
      list: ['[EMAIL]', 'fine'],
      count: 7,
      'gen_ai.request.model': 'gpt-4o',
    });
    expect(view.status).toEqual({ code: SpanStatusCode.ERROR, message: '[EMAIL]' });
    expect(view.links[0]?.context).toEqual(original?.links[0]?.context);
    expect(view.resource.attributes['service.name']).toBe('shop');
    expect(view.resource).toBe((await exported(EMAIL)).view.resource === view.resource ? undefined : view.resource);
  });

  const written: Attributes = {
    'gen_ai.input.messages': '[{"role":"user","parts":[{"type":"text","content":"hello"}]}]',
    'gen_ai.prompt.0.content': 'hello',
    'input.value.text': 'hello',
    'user.id': 'u-1',
    'server.address': '10.1.2.3',
    'http.request.header.authorization': 'k1tten',
  };

  it('treats what the schemas declare as they say', async () => {
    const contentAttributes = ['input.value'];
    const off = (await exported('fine', { contentAttributes, personalData: 'drop' }, written)).view;
    expect(off.attributes).toEqual({
      note: 'fine',
      list: ['fine', 'fine'],
      count: 7,
      'server.address': '10.1.2.3',
      'http.request.header.authorization': '[SECRET]',
    });
    expect(off.status).toEqual({ code: SpanStatusCode.ERROR });
    expect(off.events.map(({ attributes }) => attributes)).toEqual([
      { words: 'fine' },
      { 'exception.type': 'TypeError' },
    ]);
    const on = (await exported('fine', { contentAttributes, captureContent: true }, written)).view;
    expect(on.attributes).toMatchObject({ ...written, 'http.request.header.authorization': '[SECRET]' });
  });

  it('counts what it hides, by rule, and nothing where nothing is hidden', async () => {
    const telemetry = new TelemetryCapture();
    const options = { captureContent: true, meterProvider: telemetry.providers.meterProvider };
    await exported('fine', options);
    expect(await countsOf(telemetry)).toEqual({});
    await exported(EMAIL, options, { password: 'k1tten' });
    // In the name, the status, two attributes, the link, the event and its name, the exception's message and its stack.
    expect(await countsOf(telemetry)).toEqual({ email: 9, 'secret-key': 1 });
  });

  it('exports no words at all of a span that cannot be read', async () => {
    const redaction = { rules: [{ id: 'x', pattern: 'x', replacement: { mark: '[X]' } }] };
    const { json } = await exported(EMAIL, { redaction, contentAttributes: [] }, { broken: EMAIL });
    expect(json).not.toContain(EMAIL);
  });
});

async function countsOf(telemetry: TelemetryCapture): Promise<Readonly<Record<string, number | undefined>>> {
  const points = await pointsOf(telemetry, 'codon.openai.redactions');
  return Object.fromEntries(
    points.map(({ attributes, value }) => [attributes['codon.openai.redaction.rule'] as string, value]),
  );
}
