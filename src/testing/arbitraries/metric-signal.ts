import type { MetricFacts } from '../../../generated/contract.ts';
import type { Draft } from './attributes-arbitrary.ts';
import type { HistogramExample, MetricExample } from './metric-example.ts';
import type { RecordFacts } from './record-facts.ts';
import { scopeBreakages } from './scope-breakages.ts';
import type { Signal } from './signal.ts';

/** A metric of the contract, with what making one takes. */
export interface KnownMetric extends RecordFacts {
  readonly facts: MetricFacts;
}

const HISTOGRAM = 0;
const GAUGE = 2;
const SUM = 3;
const INT = 0;
const DOUBLE = 1;

/** How metrics are made, and broken. */
export const metricSignal: Signal<KnownMetric, MetricExample> = {
  noun: 'metric',
  create: createMetric,
  breakages: {
    ...scopeBreakages<MetricExample>(),
    unit_mismatch: () => [{ frame: (metric) => described(metric, { unit: `${metric.descriptor.unit}/odd` }) }],
    unexpected_instrument: ({ facts }) => [
      { frame: (metric) => recordedBy(metric, facts.instrument === 'gauge' ? 'counter' : 'gauge') },
    ],
    missing_metric: ({ namespaces }) =>
      namespaces.map((name) => ({ frame: (metric) => described(metric, { name: `${name}.no_such_metric` }) })),
    // A histogram does not tell how its numbers were recorded.
    type_mismatch: ({ facts }) =>
      facts.valueType === 'int' && facts.instrument !== 'histogram'
        ? [{ frame: (metric) => described(metric, { valueType: DOUBLE }) }]
        : [],
  },
};

function createMetric({ facts, dialect }: KnownMetric, attributes: Draft, choice: number): MetricExample {
  const { name, unit, instrument, valueType } = facts;
  const value = instrument === 'histogram' ? histogramOf(choice) : choice;
  return {
    descriptor: { name, unit, valueType: valueType === 'int' ? INT : DOUBLE },
    ...dataOf(instrument),
    dataPoints: [{ attributes, value }],
    instrumentationScope: { name: 'example', schemaUrl: dialect.schemaUrl },
  };
}

/** How the SDK tells by which instrument a metric was recorded. */
function dataOf(instrument: MetricFacts['instrument']): Pick<MetricExample, 'dataPointType' | 'isMonotonic'> {
  if (instrument === 'histogram') return { dataPointType: HISTOGRAM };
  if (instrument === 'gauge') return { dataPointType: GAUGE };
  return { dataPointType: SUM, isMonotonic: instrument === 'counter' };
}

function histogramOf(value: number): HistogramExample {
  return { buckets: { boundaries: [], counts: [1] }, count: 1, sum: value, min: value, max: value };
}

function described(metric: MetricExample, facts: Partial<MetricExample['descriptor']>): MetricExample {
  return { ...metric, descriptor: { ...metric.descriptor, ...facts } };
}

/** Recorded by another instrument, which holds a plain number. */
function recordedBy(metric: MetricExample, instrument: 'gauge' | 'counter'): MetricExample {
  const [{ attributes }] = metric.dataPoints;
  return { ...metric, ...dataOf(instrument), dataPoints: [{ attributes, value: 1 }] };
}
