import type { Attribute, Measure, Metric } from '../model/model.ts';
import { cell, code, paragraph } from './markdown.ts';

/** How a metric is measured, for the reference: its instrument, when a number is recorded and which one. */
export function describeMetric(metric: Metric): string[] {
  const { name, instrument, unit, valueType, buckets, measures, recorded } = metric;
  const bounds = buckets === undefined ? '' : ` Buckets: ${buckets.join(', ')}.`;
  return [
    `Metric ${code(name)}, ${instrument} of ${valueType}, unit ${code(unit)}.${bounds}`,
    ...(measures === undefined ? [] : describeMeasure(measures, metric)),
    ...(recorded === undefined ? [] : [paragraph(recorded)]),
  ];
}

function describeMeasure(measures: Measure, metric: Metric): string[] {
  const calls = metric.of.map((id) => `[${cell(id)}](spans.md#${cell(id)})`).join(', ');
  const end = `Recorded at the end of each call whose span is of type ${calls}`;
  switch (measures.kind) {
    case 'duration':
      return [
        `${end}, from its start: of calls that fail, and of streams that are left or cut off, too.${byError(metric)}`,
      ];
    case 'chunk_interval':
      return [
        `Recorded while a stream is read, in calls whose span is of type ${calls}: for each chunk but the first, how long it came after the one before it.`,
      ];
    case 'attribute':
      return [`${end}: the number that is ${key(measures.attribute)} on the span. ${unlessKnown}`];
    case 'parts':
      return [
        `${end}: the number that is ${key(measures.whole)} on the span, in parts by ${key(measures.by)}. ${unlessKnown}`,
        [
          ...measures.parts.map(({ value, attribute }) => `- ${code(value)}: ${key(attribute)}`),
          `- ${code(measures.rest)}: what no other part accounts for; all of it where the parts add up to more than the whole`,
        ].join('\n'),
      ];
  }
}

const unlessKnown = 'A call that lacks it, such as one that failed before an answer came, records nothing.';

function byError({ uses }: Metric): string {
  const error = uses.find(({ attribute }) => attribute.key === 'error.type');
  return error === undefined ? '' : ` Those that fail have ${key(error.attribute)}.`;
}

function key(attribute: Attribute): string {
  return code(attribute.key);
}
