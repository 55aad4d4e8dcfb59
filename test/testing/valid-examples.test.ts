import { fc } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { contract } from '../../generated/contract.ts';
import { eventNearMisses, events } from '../../src/testing/arbitraries/events.ts';
import { metricNearMisses, metrics } from '../../src/testing/arbitraries/metrics.ts';
import { nearMisses } from '../../src/testing/arbitraries/near-misses.ts';
import { spans } from '../../src/testing/arbitraries/spans.ts';
import { checkTelemetry, type Telemetry } from '../../src/testing/check-telemetry.ts';
import { SpanChecker } from '../../src/validate/check/span-checker.ts';

const checker = new SpanChecker();
const everything = contract.dialects.flatMap(({ id: dialect, spans: types, metrics: known, events: told }) => [
  ...types.map(({ id }) => ({ dialect, signal: 'span', id })),
  ...known.map(({ id }) => ({ dialect, signal: 'metric', id })),
  ...told.map(({ id }) => ({ dialect, signal: 'event', id })),
]);

/** Valid telemetry of one type. */
async function examples(signal: string, dialect: string, id: string): Promise<fc.Arbitrary<Telemetry>> {
  const nothing: Telemetry = { spans: [], metrics: [], logs: [] };
  if (signal === 'metric')
    return (await metrics(fc, { dialect, metric: id })).map((metric) => ({ ...nothing, metrics: [metric] }));
  if (signal === 'event')
    return (await events(fc, { dialect, event: id })).map((event) => ({ ...nothing, logs: [event] }));
  return (await spans(fc, { dialect, type: id })).map((span) => ({ ...nothing, spans: [span] }));
}

describe('what keeps to the contract has no violation', () => {
  it.each(everything)('$signal $id in $dialect', async ({ dialect, signal, id }) => {
    await fc.assert(
      fc.asyncProperty(await examples(signal, dialect, id), async (telemetry) => {
        const found = await checkTelemetry(telemetry);
        expect(found.filter(({ finding }) => finding.level === 'violation')).toEqual([]);
        for (const span of telemetry.spans) expect((await checker.checkWhenLoaded(span)).typeId).toBe(id);
      }),
      { numRuns: 15 },
    );
  });
});

it('what does not exist is refused by name', async () => {
  await expect(spans(fc, { dialect: 'none' })).rejects.toThrow(/^dialect must be one of genai-0.1/);
  await expect(spans(fc, { type: 'none' })).rejects.toThrow(/^type must be one of agent-graph/);
  await expect(nearMisses(fc, 'unit_mismatch')).rejects.toThrow(/^no such span can have the finding unit_mismatch/);
  await expect(metrics(fc, { metric: 'none' })).rejects.toThrow(/^metric must be one of attempts/);
  await expect(metricNearMisses(fc, 'name_mismatch')).rejects.toThrow(/^no such metric/);
  await expect(events(fc, { event: 'none' })).rejects.toThrow(/^event must be one of attempt/);
  await expect(eventNearMisses(fc, 'kind_mismatch')).rejects.toThrow(/^no such event/);
});
