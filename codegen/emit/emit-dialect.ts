import { type WrittenUse, writtenSpan, writtenSums, writtenUses } from '../model/dialect-view.ts';
import { camelCase, pascalCase } from '../model/identifier.ts';
import type { Dialect, Event, Metric, Model, SpanType } from '../model/model.ts';
import { recordNames } from './emit-records.ts';
import { type GeneratedFile, header } from './generated-file.ts';
import { importLine, mentions } from './import-line.ts';
import { listWriter } from './list-writer.ts';
import { measureParts } from './measure-body.ts';
import { nameBody } from './name-body.ts';
import { docText } from './tsdoc.ts';
import { constStatement, functionStatement, type Statement, typescriptText } from './typescript-text.ts';
import { literal, quote } from './value-check.ts';
import { attributesType, type SetToWrite, writerBody } from './writer-body.ts';

/** One module a dialect: straight-line writers for every span type, metric and event. */
export function emitDialect(dialect: Dialect, model: Model): GeneratedFile {
  const spans = model.spans.map((span) => spanWriters(span, dialect, model));
  const metrics = model.metrics.flatMap((metric) => metricWriter(metric, dialect) ?? []);
  const [spanEvents, logEvents] = (['span', 'log'] as const).map((carrier) =>
    model.events.filter((event) => event.carrier === carrier).flatMap((event) => eventWriter(event, dialect) ?? []),
  ) as [Part[], Part[]];
  const statements = [
    ...[...spans, ...metrics, ...logEvents, ...spanEvents].flatMap((part) => part.statements),
    ...[...dialect.lists.values()].map(listWriter),
  ];
  const body = typescriptText([
    ...statements,
    dialectConstant(dialect, { spans, spanEvents, metrics, events: logEvents }),
  ]);
  return {
    path: `dialects/${dialect.id}.ts`,
    text: [
      header(`${dialect.file} and the span types, metrics and events of schemas/`),
      imports(body, model),
      body,
    ].join(''),
  };
}

/** Functions written for one span type, metric or event, and the entry for them in the dialect's table. */
interface Part {
  readonly statements: Statement[];
  readonly entry: string;
}

function spanWriters(span: SpanType, dialect: Dialect, model: Model): Part {
  const { target, uses, add } = writtenSpan(span, dialect, model);
  const names = recordNames(span.id);
  const sums = writtenSums(uses, dialect);
  const set = (moment: 'start' | 'end'): SetToWrite => {
    const now = uses.filter(({ sampling }) => sampling === (moment === 'start'));
    const keys = new Set(now.map(({ writtenKey }) => writtenKey));
    return {
      uses: now,
      otherKeys: new Set(uses.filter((use) => !now.includes(use)).map((use) => use.attribute.key)),
      conditions:
        moment === 'end' ? target.conditions : target.conditions.filter((condition) => isWithin(condition, uses)),
      contentAs: 'text',
      sums: sums.filter(({ of }) => of.every((key) => keys.has(key))),
      ...(moment === 'start' && { fixed: add }),
    };
  };
  const end = set('end');
  const full = `${names.record} & ${names.content}`;
  const name = pascalCase(span.id);
  const type = dialect.spans.get(target.id)?.type ?? target.type;
  return {
    statements: [
      functionStatement(
        `name${name}`,
        { record: names.start },
        'string',
        nameBody(target, dialect, span),
        docText(`The name of a span of type ${type}.`),
      ),
      writerStatement(
        `write${name}Start`,
        names.start,
        set('start'),
        `What a span of type ${type} carries from its start.`,
      ),
      writerStatement(
        `write${name}End`,
        full,
        { ...end, conditions: end.conditions.filter((condition) => !isWithin(condition, uses)) },
        `What a span of type ${type} carries when it has ended.`,
      ),
    ],
    entry:
      `${quote(span.id)}: { type: ${quote(type)}, kind: ${quote(target.kinds[0])}, name: name${name}, ` +
      `start: write${name}Start, end: write${name}End } satisfies SpanWriter<${names.start}, ${full}>`,
  };
}

/** A function that writes a set of attributes, and adds them to others where it is given some. */
function writerStatement(name: string, record: string, set: SetToWrite, description: string): Statement {
  const type = attributesType(set);
  const body = writerBody(set);
  const parameters = {
    record,
    report: 'Report',
    attributes: `${type} = {}`,
    ...(mentions(body.join('\n'), 'texts') && { 'texts?': 'JsonTexts' }),
  };
  return functionStatement(name, parameters, type, body, docText(description));
}

function isWithin(condition: SpanType['conditions'][number], uses: readonly WrittenUse[]): boolean {
  const start = new Set(uses.filter(({ sampling }) => sampling).map(({ attribute }) => attribute.key));
  return start.has(condition.when.key) && condition.required.every((key) => start.has(key));
}

function metricWriter(metric: Metric, dialect: Dialect): Part | undefined {
  const how = dialect.metrics.get(metric.id) ?? { add: {} };
  if (how.omit !== undefined) return undefined;
  const name = pascalCase(metric.id);
  const uses = writtenUses(metric, dialect);
  const measure = measureParts(metric);
  return {
    statements: [
      writerStatement(
        `write${name}`,
        `${name}Attributes`,
        { uses, conditions: metric.conditions, contentAs: 'text', fixed: how.add },
        metric.description,
      ),
      ...measure.statements,
    ],
    entry:
      `${quote(metric.id)}: { name: ${quote(how.name ?? metric.name)}, description: ${quote(metric.description)}, ` +
      `instrument: ${quote(metric.instrument)}, unit: ${quote(metric.unit)}, valueType: ${quote(metric.valueType)}, ` +
      `${metric.buckets === undefined ? '' : `buckets: [${metric.buckets.map(literal).join(', ')}], `}` +
      `of: [${metric.of.map(quote).join(', ')}], ${measure.entry}attributes: write${name} } ` +
      `satisfies MetricWriter<${name}Attributes${measure.recordType === undefined ? '' : `, ${measure.recordType}`}>`,
  };
}

function eventWriter(event: Event, dialect: Dialect): Part | undefined {
  const how = dialect.events.get(event.id) ?? {};
  if (how.omit !== undefined) return undefined;
  const name = pascalCase(event.id);
  const record = eventRecord(event);
  const onSpan = event.carrier === 'span';
  return {
    statements: [
      writerStatement(
        `write${name}Event`,
        record,
        {
          uses: writtenUses(event, dialect, event.sameAsSpan),
          conditions: event.conditions,
          contentAs: onSpan ? 'text' : 'value',
        },
        event.description,
      ),
    ],
    entry:
      `${quote(event.id)}: { name: ${quote(how.name ?? event.name)}, ` +
      `${onSpan ? '' : logFacts(event)}attributes: write${name}Event } ` +
      `satisfies ${onSpan ? 'SpanEventWriter' : 'EventWriter'}<${record}>`,
  };
}

function logFacts({ severityNumber, sameAsSpan }: Event): string {
  return `severityNumber: ${severityNumber}, ${sameAsSpan === undefined ? '' : `of: ${quote(sameAsSpan)}, `}`;
}

function eventRecord(event: Event): string {
  if (event.sameAsSpan === undefined) return `${pascalCase(event.id)}Attributes`;
  const names = recordNames(event.sameAsSpan);
  return `${names.record} & ${names.content}`;
}

function dialectConstant(dialect: Dialect, parts: Readonly<Record<string, readonly Part[]>>): Statement {
  const tables = Object.entries(parts).map(
    ([name, entries]) => `  ${name}: {\n${entries.map(({ entry }) => `    ${entry},\n`).join('')}  },\n`,
  );
  return constStatement(
    camelCase(dialect.id),
    `{\n  id: ${quote(dialect.id)},\n  schemaUrl: ${quote(dialect.schemaUrl)},\n${tables.join('')}} as const`,
    docText(dialect.description),
  );
}

const runtimeTypes = [
  'Attributes',
  'EventAttributes',
  'EventWriter',
  'Fields',
  'JsonTexts',
  'MetricWriter',
  'Report',
  'SpanEventWriter',
  'SpanWriter',
];
const runtimeFunctions = [
  'codePointLength',
  'ifNumber',
  'ifString',
  'isArrayOf',
  'isBoolean',
  'isString',
  'isStringRecord',
  'jsonText',
  'nestBelow',
  'restOf',
  'setIfThere',
  'setJson',
  'setTextOrJson',
];

/** Imports exactly the names that the body uses. */
function imports(body: string, model: Model): string {
  const checks = model.content.map(({ id }) => contentCheckName(id));
  const attributesOf = (id: string) => [`${pascalCase(id)}Attributes`];
  return [
    importLine(body, checks, '../content-checks.ts'),
    ...model.events.map(({ id }) => importLine(body, attributesOf(id), `../events/${id}.ts`, 'type')),
    ...model.metrics.map(({ id }) => importLine(body, attributesOf(id), `../metrics/${id}.ts`, 'type')),
    importLine(body, runtimeTypes, '../runtime.ts', 'type'),
    importLine(body, runtimeFunctions, '../runtime.ts'),
    ...model.spans.map(({ id }) => importLine(body, Object.values(recordNames(id)), `../spans/${id}.ts`, 'type')),
    '\n',
  ].join('');
}

/** `input-messages` gives `isInputMessages`. */
export function contentCheckName(id: string): string {
  return `is${pascalCase(id)}`;
}
