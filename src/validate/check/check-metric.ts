import type { DataPoint, Metric } from '../read/normalize-metric.ts';
import { checkAbsences, checkRecord } from './check-record.ts';
import type { Checked } from './check-span.ts';
import { isOwned } from './dialect-index.ts';
import { printableKey } from './printable.ts';
import { RecordFindings } from './record-findings.ts';
import type { RecordPlans } from './record-plans.ts';
import type { MetricRecordType } from './record-type.ts';

/** What was found about one data point. */
export interface CheckedPoint extends Checked {
  readonly point: DataPoint;
}

/**
 * Checks the data points of a metric that is in an owned namespace, or has an attribute in one. What is wrong with the
 * metric itself is said of its first point.
 */
export function* checkMetric(plans: RecordPlans, metric: Metric, showValues = false): Generator<CheckedPoint> {
  const candidates = withFittingFrame(plans.index.metrics.get(metric.name) ?? [], metric);
  const said = new Set<string>();
  for (const point of metric.points) {
    const checks = (candidates.length === 0 ? [undefined] : candidates).map((type) =>
      checkPoint(plans, metric, type, point, showValues),
    );
    const best = checks.reduce((one, other) => (violations(other) < violations(one) ? other : one));
    // Points differ in the values of attributes, which matters to none but the one who asked to see values.
    const problems = best.problems.filter(({ message, value }) => {
      const key = `${message}\n${value ?? ''}`;
      return !said.has(key) && said.add(key);
    });
    yield { point, plan: best.plan, problems };
  }
}

function checkPoint(
  plans: RecordPlans,
  metric: Metric,
  type: MetricRecordType | undefined,
  point: DataPoint,
  showValues: boolean,
): Checked {
  const plan = plans.planFor('metric', type, point.attributes.keys);
  const found = new RecordFindings(plan, point, showValues);
  for (const fault of metric.faults) found.add({ id: 'unreadable_input', message: `It is not OTLP: ${fault}.` });
  checkRecord(plan, point, found);
  if (type !== undefined) checkFrame(type, metric, point, found);
  else if (isOwned(plans.index.namespaces, metric.name)) {
    const message = `${printableKey(metric.name)} is not a metric of ${plans.index.dialect.id}.`;
    found.add({ id: 'missing_metric', message });
  }
  checkAbsences(plan, found);
  return { plan, problems: found.problems };
}

/** Checks what is around the attributes: the instrument, the unit, the type of the numbers. */
function checkFrame({ facts }: MetricRecordType, metric: Metric, point: DataPoint, found: RecordFindings): void {
  const { name, instrument, unit, valueType } = facts;
  if (metric.instrument !== undefined && metric.instrument !== instrument) {
    const message = `${name} must be recorded by a ${instrument}, but is by a ${metric.instrument}.`;
    found.add({ id: 'unexpected_instrument', message });
  }
  if (metric.unit !== unit) {
    found.add({ id: 'unit_mismatch', message: `${name} must be in the unit "${unit}", but is in another.` });
  }
  // An int is as good as a double, but not the reverse.
  if (valueType === 'int' && point.numberKind === 'double') {
    found.add({ id: 'type_mismatch', message: `${name} must be recorded as int, but is as double.` });
  }
}

/** Of metrics that share a name, those with the metric's unit and instrument, or all if there are none. */
function withFittingFrame(types: readonly MetricRecordType[], metric: Metric): readonly MetricRecordType[] {
  const fitting = types.filter(({ facts }) => facts.unit === metric.unit && facts.instrument === metric.instrument);
  return fitting.length > 0 ? fitting : types;
}

function violations({ problems }: Checked): number {
  return problems.filter(({ level }) => level === 'violation').length;
}
