import type { SchemaFile } from '../load/read-schema-files.ts';
import { checkSensitivity } from './check-sensitivity.ts';
import { checkMoments, checkNamed, checkUse } from './check-set.ts';
import type {
  Attribute,
  AttributeSet,
  AttributeUse,
  Condition,
  Event,
  Level,
  Metric,
  Scalar,
  SpanKind,
  SpanType,
} from './model.ts';
import type { Problems } from './problems.ts';
import { checkMeasure, type MeasureJson, resolveMeasure } from './resolve-measure.ts';

/** An attribute in a set, as the profile allows it. */
interface UseJson {
  readonly $ref: string;
  readonly enum?: readonly Scalar[];
  readonly const?: Scalar;
  readonly not?: { readonly const: Scalar };
  readonly 'x-requirement'?: Exclude<Level, 'required'>;
  readonly 'x-condition'?: string;
  readonly 'x-sampling'?: true;
  readonly 'x-note'?: string;
}

interface ConditionJson {
  readonly if: {
    readonly properties: Record<string, { readonly const?: Scalar; readonly enum?: readonly Scalar[] }>;
    readonly required: readonly string[];
  };
  readonly then: { readonly required: readonly string[] };
}

interface SetJson {
  readonly $ref?: string;
  readonly title: string;
  readonly description: string;
  readonly properties?: Record<string, UseJson>;
  readonly required?: readonly string[];
  readonly dependentRequired?: Record<string, readonly string[]>;
  readonly allOf?: readonly ConditionJson[];
  readonly 'x-span'?: {
    readonly type: string;
    readonly name: string;
    readonly kind: SpanKind;
    readonly kindMayBe?: readonly SpanKind[];
    readonly discriminator: string;
    readonly failure?: string;
  };
  readonly 'x-metric'?: Pick<Metric, 'name' | 'instrument' | 'unit' | 'valueType' | 'buckets' | 'recorded'> & {
    readonly of?: readonly string[];
    readonly measures?: MeasureJson;
  };
  readonly 'x-event'?: Pick<Event, 'name' | 'severityNumber'> & { readonly carrier?: 'span' };
}

/** Span types, metrics and events, their attributes resolved against the catalogue. */
export function buildAttributeSets(
  files: readonly SchemaFile[],
  attributes: ReadonlyMap<string, Attribute>,
  problems: Problems,
): { spans: SpanType[]; metrics: Metric[]; events: Event[] } {
  const spans: SpanType[] = [];
  const metrics: Metric[] = [];
  const events: Event[] = [];
  for (const file of files) {
    const json = file.json as unknown as SetJson;
    if (json['x-span'] !== undefined) {
      const { type, name, kind, kindMayBe = [], discriminator, failure } = json['x-span'];
      const set = toSet(file, attributes, problems);
      spans.push({
        ...set,
        type,
        nameTemplate: name,
        kinds: [kind, ...kindMayBe],
        discriminator,
        ...(failure !== undefined && { failure }),
      });
      checkNamed(
        [
          ...templateKeys(name).map((key) => [key, ['x-span', 'name']] as const),
          [discriminator, ['x-span', 'discriminator']],
          ...(failure === undefined ? [] : [[failure, ['x-span', 'failure']] as const]),
        ],
        set,
        file,
        problems,
      );
    }
    if (json['x-metric'] !== undefined) metrics.push(toMetric(file, json['x-metric'], attributes, problems));
  }
  for (const metric of metrics) checkMeasure(metric, spans, problems);
  for (const file of files) {
    const json = file.json as unknown as SetJson;
    if (json['x-event'] === undefined) continue;
    const sameAsSpan = json.$ref?.replace(/^.*\/spans\//, '').replace(/\.schema\.json$/, '');
    const span = spans.find(({ id }) => id === sameAsSpan);
    if (sameAsSpan !== undefined && span === undefined) {
      problems.add(file, ['$ref'], `names the span type "${sameAsSpan}", which no file defines`);
    }
    const set = toSet(file, attributes, problems);
    events.push({
      ...set,
      carrier: 'log',
      ...json['x-event'],
      ...(span !== undefined && { sameAsSpan: span.id, uses: span.uses, conditions: span.conditions }),
    });
  }
  return { spans, metrics, events };
}

function toMetric(
  file: SchemaFile,
  json: NonNullable<SetJson['x-metric']>,
  attributes: ReadonlyMap<string, Attribute>,
  problems: Problems,
): Metric {
  const { of = [], measures: measuresJson, ...rest } = json;
  const measures = resolveMeasure(measuresJson, file, attributes, problems);
  return { ...toSet(file, attributes, problems), ...rest, of, ...(measures !== undefined && { measures }) };
}

/** The attribute keys in `{braces}` of a span's name template. */
export function templateKeys(template: string): string[] {
  return [...template.matchAll(/\{([^}]+)\}/g)].map(([, key]) => key as string);
}

function toSet(file: SchemaFile, attributes: ReadonlyMap<string, Attribute>, problems: Problems): AttributeSet {
  const json = file.json as unknown as SetJson;
  const required = new Set(json.required ?? []);
  if (json.$ref !== undefined && json['x-event'] === undefined) {
    problems.add(file, ['$ref'], 'only an event can take over the attributes of another file; list them here');
  }
  const uses = Object.entries(json.properties ?? {}).flatMap(([key, use]) => {
    const attribute = attributes.get(key);
    if (attribute === undefined) {
      problems.add(
        file,
        ['properties', key, '$ref'],
        `refers to an attribute that no file defines; add "${key}" to a file in attributes/`,
      );
      return [];
    }
    checkUse(file, key, { ...use }, attribute, problems);
    if (required.has(key) === (use['x-requirement'] !== undefined)) {
      problems.add(
        file,
        ['properties', key],
        required.has(key)
          ? 'is listed in "required" and has an "x-requirement"; keep one of the two'
          : 'has no requirement level; add "x-requirement", or list it in "required"',
      );
    }
    return [toUse(attribute, use, required.has(key))];
  });
  const set: AttributeSet = {
    id: file.id,
    file: file.path,
    title: json.title,
    description: json.description,
    uses,
    conditions: toConditions(json),
  };
  checkNamed(
    [...[...required].map((key) => [key, ['required']] as const), ...conditionKeys(json)],
    set,
    file,
    problems,
  );
  checkMoments(set, file, problems);
  checkSensitivity(set, file, problems);
  return set;
}

/** Each key that a condition names, and the keyword it stands in. */
function conditionKeys(json: SetJson): (readonly [string, readonly (string | number)[]])[] {
  const dependent = Object.entries(json.dependentRequired ?? {}).flatMap(([key, required]) =>
    [key, ...required].map((each) => [each, ['dependentRequired', key]] as const),
  );
  const conditional = (json.allOf ?? []).flatMap(({ if: test, then }, place) => [
    ...[...Object.keys(test.properties), ...test.required].map((key) => [key, ['allOf', place, 'if']] as const),
    ...then.required.map((key) => [key, ['allOf', place, 'then', 'required']] as const),
  ]);
  return [...dependent, ...conditional];
}

function toUse(attribute: Attribute, use: UseJson, required: boolean): AttributeUse {
  const except = use.not?.const;
  const listed = use.const === undefined ? (use.enum ?? attribute.rule.values) : [use.const];
  const values = listed?.filter((value) => value !== except);
  const condition = use['x-condition'];
  const note = use['x-note'];
  return {
    attribute,
    rule: {
      ...attribute.rule,
      ...(values !== undefined && { values }),
      ...(values === undefined && except !== undefined && { except }),
    },
    level: required ? 'required' : (use['x-requirement'] ?? 'recommended'),
    ...(condition !== undefined && { condition }),
    sampling: use['x-sampling'] === true,
    ...(note !== undefined && { note }),
  };
}

function toConditions(json: SetJson): Condition[] {
  const dependent = Object.entries(json.dependentRequired ?? {}).map(([key, required]) => ({
    when: { key },
    required,
  }));
  const conditional = (json.allOf ?? []).flatMap(({ if: test, then }) =>
    Object.entries(test.properties).map(([key, value]) => ({
      when: { key, values: value.enum ?? (value.const === undefined ? [] : [value.const]) },
      required: then.required,
    })),
  );
  return [...dependent, ...conditional];
}
