import { DiagLogLevel, diag } from '@opentelemetry/api';
import { describe, expect, test, vi } from 'vitest';
import {
  CodonWorkload,
  instrumentOpenAI,
  RedactingSpanProcessor,
  redactingExporter,
  uninstrumentOpenAI,
  withTelemetryContext,
} from '../../src/index.ts';

/** As a program in JavaScript gives it: TypeScript refuses it before. */
const wrong = (value: unknown) => value as never;
const exporter = { export() {} };

describe('an argument of another kind', () => {
  test.each<[string, () => unknown, string]>([
    ['a client', () => instrumentOpenAI(wrong(undefined)), 'expects a client of the openai package'],
    ['a processor', () => new RedactingSpanProcessor(wrong(exporter)), 'expects the span processor'],
    ['an exporter', () => redactingExporter(wrong(undefined)), 'expects a span exporter'],
    ['values', () => withTelemetryContext(wrong(null), () => 1), 'expects an object of what is known'],
    ['a function', () => withTelemetryContext({ userId: 'u-1' }, wrong(undefined)), 'and a function'],
  ])('is refused instead of %s', (_, use, message) => {
    expect(use).toThrow(TypeError);
    expect(use).toThrow(message);
  });

  test('is refused instead of the options of a run', async () => {
    const workload = new CodonWorkload({ name: 'Doc Agent', version: '1.0.0' });
    workload.addNode(() => 1, 'count', 'analyzer');
    const message = 'options must be an object; it may have deploymentId, ';
    await expect(workload.execute('one', wrong(undefined))).rejects.toThrow(message);
    await expect(workload.executeStreaming('one', wrong('prod')).next()).rejects.toThrow(message);
  });

  test('was never instrumented', () => {
    expect(uninstrumentOpenAI(wrong(undefined))).toBe(false);
  });
});

test('a value of the context that has no name here is left out, and said once, without what it is called', () => {
  const warn = vi.fn();
  const logger = { error() {}, warn, info() {}, debug() {}, verbose() {} };
  diag.setLogger(logger, { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
  try {
    for (const values of [{ userID: 'k1tten' }, { secret: 'k1tten' }]) {
      expect(withTelemetryContext(wrong(values), () => 'result')).toBe('result');
    }
  } finally {
    diag.disable();
  }
  expect(warn.mock.calls).toEqual([[expect.stringContaining('there are conversationId, userId, ')]]);
});
