import { createRequire } from 'node:module';
import { context, diag, trace } from '@opentelemetry/api';
import { AlwaysOffSampler, SamplingDecision } from '@opentelemetry/sdk-trace';
import { describe, expect, it, vi } from 'vitest';
import { useClientPair } from '../support/client-pair.ts';
import { onlySpan } from '../support/only-span.ts';
import { openaiMajor } from '../support/openai-major.ts';
import { TelemetryCapture } from '../support/telemetry.ts';
import { collect } from '../support/use-fake-openai.ts';
import { eachCall, plainCalls, streamedCalls } from './calls.ts';
import { eachHostileProvider, spansWithoutAttributes } from './hostile-providers.ts';

const { runBoth } = useClientPair();

async function readAll(result: unknown): Promise<unknown> {
  return Symbol.asyncIterator in Object(result) ? collect(result as AsyncIterable<unknown>) : result;
}

describe('38. suppressTracing', () => {
  // The copy that the SDK brings.
  const core = createRequire(createRequire(import.meta.url).resolve('@opentelemetry/sdk-trace'))('@opentelemetry/core');

  it.each(eachCall)('silences span, metrics and event: %s', async (_name, call) => {
    const { telemetry } = await runBoth(
      (client) => context.with(core.suppressTracing(context.active()), async () => readAll(await call(client))),
      { captureContent: 'both' },
    );
    expect({ spans: telemetry.spans, metrics: await telemetry.metrics(), logs: telemetry.logs }).toEqual({
      spans: [],
      metrics: [],
      logs: [],
    });
  });
});

describe('sampling', () => {
  it.each(eachCall)('a call that is not sampled behaves the same and has no span: %s', async (_name, call) => {
    const telemetry = new TelemetryCapture({ sampler: new AlwaysOffSampler() });
    await runBoth(async (client) => readAll(await call(client)), { telemetry, captureContent: 'both' });
    expect(telemetry.spans).toEqual([]);
    expect((await telemetry.metrics()).length).toBeGreaterThan(0);
  });

  it('a sampler sees what the call is', async () => {
    const seen: unknown[] = [];
    const sampler = {
      shouldSample: (...args: unknown[]) => {
        seen.push(args[4]);
        return { decision: SamplingDecision.NOT_RECORD };
      },
    };
    await runBoth((client) => plainCalls.chat(client), { telemetry: new TelemetryCapture({ sampler }) });
    expect(seen).toMatchObject([
      { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'gpt-4o-mini', 'server.address': '127.0.0.1' },
    ]);
  });
});

describe('context', () => {
  // openai 4 has no `withOptions()`.
  it.skipIf(openaiMajor < 5).each(eachCall)(
    'the call’s span is active inside the call and not after it: %s',
    async (_name, call) => {
      const inside: (string | undefined)[] = [];
      const run = await runBoth(async (client) => {
        const watching = client.withOptions({
          fetch: (url, init) => {
            inside.push(trace.getActiveSpan()?.spanContext().spanId);
            return fetch(url, init);
          },
        });
        await readAll(await call(watching));
        return trace.getActiveSpan() === undefined;
      });
      expect(run.value).toBe(true);
      expect(inside.at(-1)).toBe(onlySpan(run).spanContext().spanId);
    },
  );

  it('the active span is the parent', async () => {
    const telemetry = new TelemetryCapture();
    const tracer = telemetry.providers.tracerProvider.getTracer('program');
    const parent = tracer.startSpan('parent');
    await runBoth(
      (client) =>
        context
          .with(trace.setSpan(context.active(), parent), async () => readAll(await streamedCalls.chat(client)))
          .finally(() => parent.end()),
      { telemetry },
    );
    const [child] = telemetry.spans.filter(({ name }) => name !== 'parent');
    expect(child?.parentSpanContext?.spanId).toBe(parent.spanContext().spanId);
  });
});

describe.each(eachHostileProvider)('39. %s', (_name, providers) => {
  it.each(eachCall)('reaches no caller: %s', async (_call, call) => {
    const run = await runBoth(async (client) => readAll(await call(client)), {
      ...providers(),
      captureContent: 'both',
    });
    expect(run.error).toBeUndefined();
  });

  it('nor one whose call fails or whose stream is left', async () => {
    const failed = await runBoth((client) => plainCalls.chat(client), { ...providers(), scripts: [{ status: 400 }] });
    expect(failed.error).toMatchObject({ status: 400 });
    const left = await runBoth(async (client) => {
      for await (const _chunk of await streamedCalls.response(client)) return 'left';
    }, providers());
    expect(left.value).toBe('left');
  });
});

it.each(eachCall)('39. a span ends even when its attributes cannot be set: %s', async (_name, call) => {
  const end = vi.fn();
  await runBoth(async (client) => readAll(await call(client)), { tracerProvider: spansWithoutAttributes(end) });
  expect(end).toHaveBeenCalledOnce();
});

it('a span that ends with the headers does not end before it began', async () => {
  const warn = vi.fn();
  diag.setLogger({ warn, error: warn, info: () => {}, debug: () => {}, verbose: () => {} });
  await runBoth(async (client) => {
    const quick = client.withOptions({ fetch: async () => Response.json({}) });
    for (let count = 0; count < 50; count += 1) await plainCalls.chat(quick).asResponse();
  });
  diag.disable();
  expect(warn).not.toHaveBeenCalled();
});
