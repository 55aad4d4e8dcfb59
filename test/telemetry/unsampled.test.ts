import {
  type Context,
  context,
  type Span,
  type SpanContext,
  TraceFlags,
  type TraceState,
  trace,
} from '@opentelemetry/api';
import { AlwaysOffSampler, ParentBasedSampler, type Sampler, SamplingDecision } from '@opentelemetry/sdk-trace';
import OpenAI from 'openai';
import { describe, expect, it } from 'vitest';
import { instrumentOpenAI } from '../../src/index.ts';
import { TelemetryCapture } from '../support/telemetry.ts';

const CHAT = { model: 'gpt-4o-mini', messages: [{ role: 'user' as const, content: 'Hi' }] };
const ANSWER = { id: 'c-1', object: 'chat.completion', created: 1, model: CHAT.model, choices: [] };
const OUTER: SpanContext = { traceId: '1'.repeat(32), spanId: '2'.repeat(16), traceFlags: TraceFlags.NONE };

/** What is seen where the request of a call is sent. */
interface Seen {
  readonly active: Span | undefined;
  /** Of a span that is begun there, as instrumentation of HTTP does. */
  readonly inner: SpanContext;
}

async function sendInside(outer: Context, sampler: Sampler): Promise<Seen> {
  const { tracerProvider } = new TelemetryCapture({ sampler }).providers;
  const seen: Seen[] = [];
  const client = new OpenAI({
    apiKey: 'k',
    fetch: async () => {
      const inner = tracerProvider.getTracer('http').startSpan('POST').spanContext();
      seen.push({ active: trace.getActiveSpan(), inner });
      return Response.json(ANSWER);
    },
  });
  instrumentOpenAI(client, { tracerProvider });
  await context.with(outer, () => client.chat.completions.create(CHAT));
  expect(seen).toHaveLength(1);
  return seen[0] as Seen;
}

const off = new ParentBasedSampler({ root: new AlwaysOffSampler() });
const active = context.active();
const local = trace.wrapSpanContext(OUTER);
const remote = trace.wrapSpanContext({ ...OUTER, isRemote: true });

describe('a call that is not sampled', () => {
  it('begins a trace in which nothing is sampled', async () => {
    const { active: span, inner } = await sendInside(active, off);
    expect(inner).toMatchObject({ traceId: span?.spanContext().traceId, traceFlags: TraceFlags.NONE });
  });

  it('leaves the context as it is inside a local span that is not recorded either', async () => {
    const { active: span, inner } = await sendInside(trace.setSpan(active, local), off);
    expect(span).toBe(local);
    expect(inner).toMatchObject({ traceId: OUTER.traceId, traceFlags: TraceFlags.NONE });
  });

  it('is what is around its requests where the outer span comes from elsewhere', async () => {
    const { active: span, inner } = await sendInside(trace.setSpan(active, remote), off);
    expect(span?.spanContext()).toMatchObject({ traceId: OUTER.traceId, traceFlags: TraceFlags.NONE });
    expect(span?.spanContext().isRemote).toBeUndefined();
    expect(inner.traceFlags).toBe(TraceFlags.NONE);
  });

  it('hides an outer span that is recorded, so that nobody writes upon it what is the call’s', async () => {
    const provider = new TelemetryCapture().providers.tracerProvider;
    const recorded = provider.getTracer('outer').startSpan('outer');
    const { active: span } = await sendInside(trace.setSpan(active, recorded), new AlwaysOffSampler());
    expect(span).not.toBe(recorded);
    expect(span?.isRecording()).toBe(false);
  });

  it('carries on the trace state that its sampler gives', async () => {
    const given: TraceState = { get: () => 'b', set: () => given, unset: () => given, serialize: () => 'a=b' };
    const sampler = { shouldSample: () => ({ decision: SamplingDecision.NOT_RECORD, traceState: given }) };
    const { active: span } = await sendInside(trace.setSpan(active, local), sampler);
    expect(span?.spanContext().traceState).toBe(given);
  });
});
