import type { Arbitrary } from 'fast-check';
import type { FindingId } from '../../validate/findings.ts';
import type { FastCheck } from '../redaction/fast-check.ts';
import type { MetricExample, MetricOptions } from './metric-example.ts';
import { type KnownMetric, metricSignal } from './metric-signal.ts';
import { describeRecord, listIds, loadDialect } from './record-facts.ts';
import { brokenOf, examplesOf, findingIdsOf } from './signal.ts';

/** A metric that breaks the contract in one way, and the finding that it must give, and no other. */
export interface MetricNearMiss {
  readonly metric: MetricExample;
  readonly finding: FindingId;
}

/** Kinds of findings that a single metric can give. */
export const metricNearMissIds: readonly FindingId[] = findingIdsOf(metricSignal);

/**
 * Metrics that keep to the contract, with one data point each, of one metric or of any.
 *
 * @param fc - the module `fast-check`
 * @throws {RangeError} for a dialect or a metric that does not exist
 *
 * @example
 * ```ts
 * const attempts = await metrics(fc, { metric: 'attempts' });
 * fc.assert(fc.property(attempts, (metric) => myDashboard.accepts(metric)));
 * ```
 */
export async function metrics(fc: FastCheck, options: MetricOptions = {}): Promise<Arbitrary<MetricExample>> {
  return examplesOf(fc, metricSignal, await metricsOf(options));
}

/**
 * Metrics that break the contract in one way. A metric that shares its name with another one is not among them: what
 * breaks the one may be right for the other.
 *
 * @param fc - the module `fast-check`
 * @param findingId - the one finding they give: one of `metricNearMissIds`
 * @throws {RangeError} for a dialect or a metric that does not exist, or one that cannot be broken in this way
 */
export async function metricNearMisses(
  fc: FastCheck,
  findingId: FindingId,
  options: MetricOptions = {},
): Promise<Arbitrary<MetricNearMiss>> {
  const alone = (await metricsOf(options)).filter(
    ({ dialect, facts }) => dialect.metrics.filter(({ name }) => name === facts.name).length === 1,
  );
  return brokenOf(fc, metricSignal, alone, findingId).map(({ example, finding }) => ({ metric: example, finding }));
}

async function metricsOf({ metric, ...options }: MetricOptions): Promise<readonly KnownMetric[]> {
  const loaded = await loadDialect(options);
  const known = loaded.dialect.metrics;
  const wanted = known.filter(({ id, name }) => metric === undefined || id === metric || name === metric);
  if (wanted.length === 0) throw new RangeError(`metric must be one of ${listIds(known)}`);
  return wanted.flatMap((facts) => {
    const validate = loaded.validators.metrics[facts.id];
    return validate === undefined ? [] : [{ ...describeRecord(loaded, validate, facts.attributes), facts }];
  });
}
