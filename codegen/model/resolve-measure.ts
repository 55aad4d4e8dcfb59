import type { SchemaFile } from '../load/read-schema-files.ts';
import type { Attribute, Measure, Metric, SpanType } from './model.ts';
import type { Problems } from './problems.ts';

/** What a metric records, as the profile allows it. */
export type MeasureJson =
  | string
  | {
      readonly by: string;
      readonly whole: string;
      readonly parts?: Readonly<Record<string, string>>;
      readonly rest: string;
    };

type Place = readonly (string | number)[];

const MEASURES: Place = ['x-metric', 'measures'];

/** Looks up the attributes that a metric's numbers come from; those that no file defines are problems. */
export function resolveMeasure(
  json: MeasureJson | undefined,
  file: SchemaFile,
  attributes: ReadonlyMap<string, Attribute>,
  problems: Problems,
): Measure | undefined {
  const find = (key: string, place: Place): Attribute | undefined => {
    const attribute = attributes.get(key);
    if (attribute === undefined) problems.add(file, place, `names "${key}", which no file defines`);
    return attribute;
  };
  if (json === undefined) return undefined;
  if (json === 'duration' || json === 'chunk_interval') return { kind: json };
  if (typeof json === 'string') {
    const attribute = find(json, MEASURES);
    return attribute && { kind: 'attribute', attribute };
  }
  const by = find(json.by, [...MEASURES, 'by']);
  const whole = find(json.whole, [...MEASURES, 'whole']);
  const parts = Object.entries(json.parts ?? {}).flatMap(([value, key]) => {
    const attribute = find(key, [...MEASURES, 'parts', value]);
    return attribute === undefined ? [] : [{ value, attribute }];
  });
  return by && whole && { kind: 'parts', by, whole, parts, rest: json.rest };
}

/** A number must be on the spans that are measured, and the name of its part on the metric. */
export function checkMeasure(metric: Metric, spans: readonly SpanType[], problems: Problems): void {
  const { of, measures, file: path } = metric;
  for (const id of of) {
    const span = spans.find((each) => each.id === id);
    if (span === undefined) {
      problems.add({ path }, ['x-metric', 'of'], `names the span type "${id}", which no file defines`);
      continue;
    }
    for (const { key, rule } of measures === undefined ? [] : measuredAttributes(measures)) {
      if (!span.uses.some(({ attribute }) => attribute.key === key)) {
        problems.add({ path }, MEASURES, `names "${key}", which spans of type "${id}" do not carry`);
      } else if (rule.type !== 'int' && rule.type !== 'double') {
        problems.add({ path }, MEASURES, `names "${key}", which holds no number`);
      }
    }
  }
  if (measures?.kind !== 'parts') return;
  const { by } = measures;
  if (metric.uses.some(({ attribute }) => attribute.key === by.key)) return;
  problems.add({ path }, [...MEASURES, 'by'], `names "${by.key}", which this metric does not carry; add it`);
}

/** The attributes that a metric's numbers come from. */
function measuredAttributes(measures: Measure): readonly Attribute[] {
  switch (measures.kind) {
    case 'attribute':
      return [measures.attribute];
    case 'parts':
      return [measures.whole, ...measures.parts.map(({ attribute }) => attribute)];
    default:
      return [];
  }
}
