import { beforeAll, describe, expect, it } from 'vitest';
import { captureTelemetry, type TelemetryCapture } from '../../src/testing/capture-telemetry.ts';
import { matchers, type TelemetryMatchers } from '../../src/testing/matchers.ts';

declare module 'vitest' {
  // biome's rule on empty interfaces does not apply: this one merges.
  interface Matchers<R, T> extends TelemetryMatchers {}
}

expect.extend(matchers);

const GOOD = { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.tool.name': 'get_weather' };

async function captured(name: string, attributes: Record<string, string>): Promise<TelemetryCapture> {
  const telemetry = await captureTelemetry();
  telemetry.clientOptions.tracerProvider?.getTracer('own').startSpan(name, { attributes }).end();
  return telemetry;
}

async function messageOf(assertion: Promise<void>): Promise<string> {
  return assertion.then(
    () => '',
    (error: unknown) => String(error),
  );
}

describe('matchers', () => {
  let good: TelemetryCapture;
  beforeAll(async () => {
    good = await captured('execute_tool get_weather', GOOD);
  });

  it('accept what is right', async () => {
    await expect(good.spans[0]).toMatchSpanSchema('execute-tool');
    await expect(good).toMatchSpanSchema('gen_ai.execute_tool');
    await expect(good).toHaveNoFindings('improvement');
    await expect(good).toContainNoSecrets();
    await expect('plain text').toContainNoSecrets();
  });

  it('name another type', async () => {
    const message = await messageOf(expect(good).toMatchSpanSchema('inference'));
    expect(message).toContain('spans[0] is of type execute-tool (gen_ai.execute_tool), not inference');
  });

  it('list findings by id and level', async () => {
    const broken = await captured('execute_tool', { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.foo': 'bar' });
    const message = await messageOf(expect(broken).toHaveNoFindings());
    expect(message).toContain('violation missing_attribute (spans[0] gen_ai.execute_tool');
    expect(message).toContain('violation required_attribute_not_present');
    expect(message).not.toContain('bar');
  });

  it('name where secrets are and which rule knows them, and not the secrets', async () => {
    const leak = await captured('execute_tool', { ...GOOD, 'gen_ai.tool.call.id': 'ann@example.com' });
    const message = await messageOf(expect(leak).toContainNoSecrets());
    expect(message).toMatch(/spans\[0\] gen_ai\.tool\.call\.id holds email × 1/);
    expect(message).not.toContain('ann@');
    await expect(leak).not.toContainNoSecrets();
  });

  it('give a diff of types, and no value', async () => {
    const broken = await captured('execute_tool', { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.foo': 'bar' });
    const result = await matchers.toMatchSpanSchema(broken, 'inference');
    expect(result).toMatchObject({
      pass: false,
      actual: {
        'spans[0] gen_ai.execute_tool': { 'gen_ai.foo': 'string', 'gen_ai.tool.name': 'absent' },
        'spans[0] type': { type: 'execute-tool (gen_ai.execute_tool)' },
      },
      expected: {
        'spans[0] gen_ai.execute_tool': { 'gen_ai.foo': 'absent', 'gen_ai.tool.name': 'string' },
        'spans[0] type': { type: 'inference' },
      },
    });
    expect(JSON.stringify(result)).not.toContain('bar');
    expect(await matchers.toMatchSpanSchema(good)).not.toHaveProperty('actual');
  });

  it('look at all signals of a capture', async () => {
    const telemetry = await captureTelemetry();
    const meter = telemetry.clientOptions.meterProvider.getMeter('own');
    meter.createHistogram('codon.openai.attempts', { unit: '{attempt}' }).record(1);
    const message = await messageOf(expect(telemetry).toHaveNoFindings('violation'));
    expect(message).toContain('codon.openai.attempts must be recorded by a counter, but is by a histogram');
  });

  it('pass over the address of a server in the test itself', async () => {
    const local = await captured('chat', { 'server.address': '127.0.0.1' });
    await expect(local).toContainNoSecrets();
    const other = await captured('chat', { 'server.address': '203.0.113.7' });
    await expect(other).not.toContainNoSecrets();
  });

  it('want a span to look at', async () => {
    const nothing = await captureTelemetry();
    const message = await messageOf(expect(nothing).toMatchSpanSchema('inference'));
    expect(message).toContain('the span to match its schema "inference", but:\n  - there is no span;');
    await expect(expect([]).toMatchSpanSchema()).rejects.toThrow('there is no span');
    await expect(nothing).not.toMatchSpanSchema('inference');
    await expect(nothing).toHaveNoFindings();
  });

  it('know no other levels', async () => {
    const message = 'toHaveNoFindings expects one of the levels violation, improvement, information';
    // @ts-expect-error A caller without types.
    await expect(expect(good).toHaveNoFindings('error')).rejects.toThrow(new TypeError(message));
    // @ts-expect-error A caller without types.
    await expect(expect(good).not.toHaveNoFindings('error')).rejects.toThrow(new TypeError(message));
  });

  it('refuse what is no span', async () => {
    // @ts-expect-error A caller without types.
    await expect(matchers.toHaveNoFindings(7)).rejects.toThrow('expected a span, spans, or captured telemetry');
  });
});
