import { fc } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { contract } from '../../generated/contract.ts';
import { eventNearMisses, eventNearMissIds } from '../../src/testing/arbitraries/events.ts';
import { metricNearMisses, metricNearMissIds } from '../../src/testing/arbitraries/metrics.ts';
import { nearMisses, nearMissIds } from '../../src/testing/arbitraries/near-misses.ts';
import { checkTelemetry, type Telemetry } from '../../src/testing/check-telemetry.ts';
import { type FindingId, findingKinds, isOnByDefault } from '../../src/validate/findings.ts';
import { findingsOfInput, inputNearMisses, inputNearMissIds } from './input-near-misses.ts';

/** Telemetry of one thing, which must have one finding. */
type Miss = fc.Arbitrary<{ readonly telemetry: Partial<Telemetry>; readonly finding: FindingId }>;

/** A kind of signal: what can be the matter with one of it, and those of a dialect with which something is. */
interface Signal {
  readonly name: 'span' | 'metric' | 'event';
  readonly ids: readonly FindingId[];
  readonly broken: (id: FindingId, dialect: string) => Promise<Miss>;
}

const signals: readonly Signal[] = [
  {
    name: 'span',
    ids: nearMissIds,
    broken: async (id, dialect) =>
      (await nearMisses(fc, id, { dialect })).map(({ span, finding }) => ({ telemetry: { spans: [span] }, finding })),
  },
  {
    name: 'metric',
    ids: metricNearMissIds,
    broken: async (id, dialect) =>
      (await metricNearMisses(fc, id, { dialect })).map(({ metric, finding }) => ({
        telemetry: { metrics: [metric] },
        finding,
      })),
  },
  {
    name: 'event',
    ids: eventNearMissIds,
    broken: async (id, dialect) =>
      (await eventNearMisses(fc, id, { dialect })).map(({ event, finding }) => ({
        telemetry: { logs: [event] },
        finding,
      })),
  },
];

/** A missing schema URL is read as the first dialect, and one without a version is of that dialect or of none. */
const oneUrl: readonly FindingId[] = ['no_schema_url'];
const ownUrl: readonly FindingId[] = ['deprecated', 'unknown_schema_url', ...oneUrl];
const numbersOnly: readonly FindingId[] = ['rule_broken', 'content_invalid', 'opt_in_attribute_not_present'];
const attemptOnly: readonly FindingId[] = [
  'conditionally_required_attribute_not_present',
  'recommended_attribute_not_present',
];

/** What no span, metric or event of a dialect can have, as its schemas are. */
const impossible: Readonly<Record<string, Readonly<Record<Signal['name'], readonly FindingId[]>>>> = {
  'genai-0.1': { span: [], metric: numbersOnly, event: [] },
  'genai-1.41': { span: oneUrl, metric: [...oneUrl, ...numbersOnly], event: oneUrl },
  openinference: {
    span: ownUrl,
    metric: [...ownUrl, ...numbersOnly],
    event: [...ownUrl, ...numbersOnly, ...attemptOnly],
  },
};

const cases = contract.dialects.flatMap(({ id: dialect }) =>
  signals.flatMap((signal) => signal.ids.map((id) => ({ dialect, signal: signal.name, id, broken: signal.broken }))),
);

describe('near misses give their finding and no other', () => {
  it.each(cases)('$id of a $signal in $dialect', async ({ dialect, signal, id, broken }) => {
    if (impossible[dialect]?.[signal].includes(id)) {
      await expect(broken(id, dialect)).rejects.toThrow(`no such ${signal} can have the finding ${id}`);
      return;
    }
    await fc.assert(
      fc.asyncProperty(await broken(id, dialect), async ({ telemetry, finding }) => {
        const enable = isOnByDefault(id) ? [] : [id];
        const found = await checkTelemetry({ spans: [], metrics: [], logs: [], ...telemetry }, undefined, enable);
        const ids = found.map((each) => each.finding.id);
        // What is off by default is the matter with many attributes at once.
        expect(enable.length === 0 ? ids : [...new Set(ids)]).toEqual([finding]);
      }),
      { numRuns: 20 },
    );
  });

  it.each(inputNearMissIds)('%s of an input', async (id) => {
    await fc.assert(
      fc.asyncProperty(await inputNearMisses(id), async (input) => {
        expect(await findingsOfInput(input)).toEqual([id]);
      }),
      { numRuns: 20 },
    );
  });
});

it('every finding has a near miss', () => {
  const missed = new Set([...signals.flatMap(({ ids }) => ids), ...inputNearMissIds]);
  expect([...missed].sort()).toEqual(Object.keys(findingKinds).sort());
});
