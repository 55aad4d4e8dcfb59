import { context, trace } from '@opentelemetry/api';
import { describe, expect, it } from 'vitest';
import { OptionError, traceTool } from '../../src/index.ts';
import { findViolations } from '../support/find-violations.ts';
import { onlySpan } from '../support/only-span.ts';
import { TelemetryCapture } from '../support/telemetry.ts';

const telemetryOf = () => new TelemetryCapture();

describe('traceTool', () => {
  it('gives a sync function a span, and changes nothing of the call', async () => {
    const telemetry = telemetryOf();
    const owner = {
      unit: 'C',
      getWeather: traceTool(
        'get_weather',
        function (this: { unit: string }, city: string, days: number) {
          return `${city} ${days} ${this.unit}`;
        },
        { ...telemetry.providers, captureContent: true, callId: 'call_1', description: 'Looks it up.' },
      ),
    };
    expect(owner.getWeather('Oslo', 3)).toBe('Oslo 3 C');
    expect(onlySpan({ telemetry }).attributes).toEqual({
      'gen_ai.operation.name': 'execute_tool',
      'gen_ai.tool.name': 'get_weather',
      'gen_ai.tool.type': 'function',
      'gen_ai.tool.call.id': 'call_1',
      'gen_ai.tool.description': 'Looks it up.',
      'gen_ai.tool.call.arguments': '["Oslo",3]',
      'gen_ai.tool.call.result': '"Oslo 3 C"',
    });
    expect(await findViolations(telemetry)).toEqual([]);
  });

  it('gives an async function a span that lasts until its promise is settled', async () => {
    const telemetry = telemetryOf();
    const seen: unknown[] = [];
    const tool = traceTool(
      'search',
      async (query: string) => {
        await null;
        seen.push(trace.getSpan(context.active())?.spanContext().spanId);
        return [query];
      },
      telemetry.providers,
    );
    const pending = tool('x');
    expect(telemetry.spans).toHaveLength(0);
    expect(await pending).toEqual(['x']);
    expect(seen).toEqual([onlySpan({ telemetry }).spanContext().spanId]);
  });

  it('passes on what a function throws, at once or later', async () => {
    const telemetry = telemetryOf();
    const error = new RangeError('too far');
    const fail = () => {
      throw error;
    };
    expect(() => traceTool('a', fail, telemetry.providers)()).toThrow(error);
    await expect(traceTool('b', async () => fail(), telemetry.providers)()).rejects.toBe(error);
    expect(telemetry.spans).toMatchObject([
      { status: { code: 2 }, attributes: { 'error.type': 'RangeError' } },
      { status: { code: 2 }, attributes: { 'error.type': 'RangeError' } },
    ]);
    expect(await telemetry.serialize()).not.toContain('too far');
  });

  it('keeps name, length and properties of the function', () => {
    const tool = traceTool(
      't',
      Object.assign(function look(_a: number, _b: number) {}, { schema: { type: 'object' } }),
    );
    expect([tool.name, tool.length, tool.schema]).toEqual(['look', 2, { type: 'object' }]);
  });

  it('leaves thenables that are no promises to their caller', () => {
    const telemetry = telemetryOf();
    const askedTooEarly = () => {
      throw new Error('asked too early');
    };
    const lazy = Object.fromEntries([['then', askedTooEarly]]);
    expect(traceTool('query', () => lazy, telemetry.providers)()).toBe(lazy);
    onlySpan({ telemetry });
  });

  it('survives what cannot be read or written', async () => {
    const telemetry = telemetryOf();
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    const tool = traceTool('t', (value: unknown) => value, { ...telemetry.providers, captureContent: true });
    expect(tool(hostile)).toBe(hostile);
    expect(tool(cycle)).toBe(cycle);
    expect(tool(10n)).toBe(10n);
    expect(telemetry.openSpans).toBe(0);
    expect(await findViolations(telemetry)).toEqual([]);
  });

  it('refuses what is no tool, and bad options', () => {
    expect(() => traceTool('', () => 1)).toThrow(TypeError);
    expect(() => traceTool('t', 1 as never)).toThrow(TypeError);
    expect(() => traceTool('t', () => 1, { attempts: 'some' as never })).toThrow(OptionError);
  });
});
