import { type Attributes, context } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import OpenAI from 'openai';
import { beforeAll, describe, expect, test } from 'vitest';
import { findScenario, scenarios } from './scenarios.ts';
import type { Mode } from './task.ts';
import { bareCall, type Call, floorCall, ourCall, type VariantParts } from './variants.ts';

/** What depends on the clock. */
const timed: ReadonlySet<string> = new Set(['gen_ai.response.time_to_first_chunk', 'codon.openai.attempt.wait_ms']);

const cases = Object.entries(scenarios).flatMap(([name, { modes }]) => modes.map((mode) => ({ name, mode })));

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
});

describe('the floor tells what this package tells', () => {
  test.each(cases)('$name, $mode', async ({ name, mode }) => {
    const byHand = await tell(floorCall, name, mode);
    expect(byHand).toHaveLength(1);
    expect(await tell(ourCall, name, mode)).toEqual(byHand);
  });
});

test('the bare client tells nothing', async () => {
  expect(await tell(bareCall, 'chat/small', 'default')).toEqual([]);
});

/** What one call tells, but for ids and times. */
async function tell(variant: (parts: VariantParts) => Call | Promise<Call>, name: string, mode: Mode) {
  const exporter = new InMemorySpanExporter();
  const tracerProvider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });
  const newClient = (send: typeof fetch) =>
    new OpenAI({ apiKey: 'bench', baseURL: 'https://api.openai.com/v1', fetch: send, maxRetries: 1 });
  const call = await variant({ scenario: findScenario(name), mode, tracerProvider, newClient });
  await call();
  await tracerProvider.forceFlush();
  return exporter.getFinishedSpans().map(({ name: title, kind, status, attributes, events }) => ({
    title,
    kind,
    status,
    attributes: withoutTimes(attributes),
    events: events.map((event) => ({ name: event.name, attributes: withoutTimes(event.attributes ?? {}) })),
  }));
}

/** A time is told by its unit only. */
function withoutTimes(attributes: Attributes): Record<string, unknown> {
  const entries = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, timed.has(key) ? typeof value : value]));
}
