import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { NodeTelemetryPayload } from '../../src/workload/node-telemetry-payload.ts';

describe('NodeTelemetryPayload', () => {
  it('adds tokens up, and keeps a count of 0', () => {
    const telemetry = new NodeTelemetryPayload();
    expect(telemetry).toMatchObject({ inputTokens: undefined, totalTokens: undefined, statusCode: 'OK' });
    telemetry.recordTokens({ inputTokens: 0, outputTokens: 0 });
    expect(telemetry).toMatchObject({ inputTokens: 0, outputTokens: 0, totalTokens: 0 });
    telemetry.recordTokens({ inputTokens: 10, outputTokens: 2, totalTokens: 13 });
    telemetry.recordTokens({ inputTokens: 5 });
    expect(telemetry).toMatchObject({ inputTokens: 15, outputTokens: 2, totalTokens: 13 });
  });

  it('takes no counts that are none', () => {
    const telemetry = new NodeTelemetryPayload();
    telemetry.recordTokens({ inputTokens: -1, outputTokens: Number.NaN, totalTokens: null });
    expect(telemetry).toMatchObject({ inputTokens: undefined, outputTokens: undefined, totalTokens: undefined });
  });

  it("adds up the provider's own report at every level", () => {
    const telemetry = new NodeTelemetryPayload();
    const details = { cached_tokens: 4 };
    telemetry.recordTokens({ tokenUsage: { prompt_tokens: 10, details, tier: 'a', more: 1 } });
    telemetry.recordTokens({
      tokenUsage: { prompt_tokens: 1, details: { cached_tokens: 0, new: 1 }, tier: 'b', more: null },
    });
    expect(telemetry.tokenUsage).toEqual({
      prompt_tokens: 11,
      details: { cached_tokens: 4, new: 1 },
      tier: 'b',
      more: 1,
    });
    expect(details).toEqual({ cached_tokens: 4 });
  });

  it('changes only what is told of the model', () => {
    const telemetry = new NodeTelemetryPayload();
    telemetry.setModelInfo({ modelName: 'gpt-4o', vendor: 'openai' });
    telemetry.setModelInfo({ identifier: 'gpt-4o-2024-05-13' });
    expect(telemetry).toMatchObject({
      modelName: 'gpt-4o',
      modelVendor: 'openai',
      modelIdentifier: 'gpt-4o-2024-05-13',
    });
  });

  it('writes the raw attributes that are there, or nothing', () => {
    const telemetry = new NodeTelemetryPayload();
    expect(telemetry.toRawAttributesJson()).toBeUndefined();
    const call = { url: 'u' };
    telemetry.addNetworkCall(call);
    call.url = 'changed';
    expect(telemetry.toRawAttributesJson()).toBe('{"network_calls":[{"url":"u"}]}');
    telemetry.recordTokens({ tokenUsage: { total: 3 } });
    telemetry.extraAttributes.self = telemetry.extraAttributes;
    expect(JSON.parse(telemetry.toRawAttributesJson() ?? '')).toEqual({
      token_usage: { total: 3 },
      network_calls: [{ url: 'u' }],
      extra: { self: '[circular]' },
    });
  });

  it('is bounded: network calls beyond a thousand and parts beyond 65,536 characters are left out', () => {
    const telemetry = new NodeTelemetryPayload();
    for (let index = 0; index < 2000; index += 1) telemetry.addNetworkCall({ index });
    telemetry.extraAttributes.long = 'x'.repeat(70_000);
    expect(telemetry.networkCalls).toHaveLength(1000);
    expect(Object.keys(JSON.parse(telemetry.toRawAttributesJson() ?? ''))).toEqual(['network_calls']);
  });

  test.prop([fc.nat({ max: 12 }), fc.constantFrom('x', '😀', 'é')])(
    'is whole JSON, wherever the bound falls',
    (shift, text) => {
      const telemetry = new NodeTelemetryPayload();
      const times = Math.floor(65_530 / text.length);
      telemetry.extraAttributes.note = 'x'.repeat(shift) + text.repeat(times - shift + 5);
      const json = telemetry.toRawAttributesJson();
      if (json !== undefined) expect(Object.keys(JSON.parse(json))).toEqual(['extra']);
    },
  );
});
