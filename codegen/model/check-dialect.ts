import type { SchemaFile } from '../load/read-schema-files.ts';
import { writtenUses } from './dialect-view.ts';
import type { Attribute, AttributeSet, Dialect, DialectAttribute, Event, Metric, SpanType } from './model.ts';
import type { Problems } from './problems.ts';

/** What a dialect may speak of. */
export interface Vocabulary {
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly spans: readonly SpanType[];
  readonly metrics: readonly Metric[];
  readonly events: readonly Event[];
}

/** What a dialect asks for and no writer can do: two attributes under one name, a span type that is not there. */
export function checkDialect(dialect: Dialect, vocabulary: Vocabulary, file: SchemaFile, problems: Problems): void {
  checkTypes(dialect.attributes, vocabulary, ['attributes'], file, problems);
  for (const [id, { writtenAs, attributes }] of dialect.spans) {
    checkTypes(attributes, vocabulary, ['spans', id, 'attributes'], file, problems);
    if (writtenAs !== undefined) checkStandIn(id, writtenAs, dialect, vocabulary, file, problems);
  }
  for (const span of vocabulary.spans) {
    if (dialect.spans.get(span.id)?.writtenAs === undefined) checkNames(span, dialect, file, problems, span.id);
  }
  for (const metric of vocabulary.metrics) {
    checkNames(metric, dialect, file, problems, undefined, Object.keys(dialect.metrics.get(metric.id)?.add ?? {}));
  }
  for (const event of vocabulary.events) checkNames(event, dialect, file, problems, event.sameAsSpan);
}

/** A writer converts nothing; every integer is a number without it. */
function checkTypes(
  attributes: ReadonlyMap<string, DialectAttribute>,
  vocabulary: Vocabulary,
  place: readonly string[],
  file: SchemaFile,
  problems: Problems,
): void {
  for (const [key, { type }] of attributes) {
    const own = vocabulary.attributes.get(key)?.rule.type;
    if (type === undefined || own === undefined || type === own || (type === 'double' && own === 'int')) continue;
    problems.add(file, [...place, key, 'type'], 'must be the type in the catalogue, or "number" for an integer');
  }
}

/** What stands in for a span type must be in the dialect, and may only require what that span type carries. */
function checkStandIn(
  id: string,
  writtenAs: string,
  dialect: Dialect,
  { spans }: Vocabulary,
  file: SchemaFile,
  problems: Problems,
): void {
  const place = ['spans', id, 'writtenAs'];
  const source = spans.find((span) => span.id === id);
  const target = spans.find((span) => span.id === writtenAs);
  if (target === undefined) problems.add(file, place, `names the span type "${writtenAs}", which no file defines`);
  else if (dialect.spans.get(writtenAs)?.writtenAs !== undefined) {
    problems.add(file, place, `names the span type "${writtenAs}", which this dialect does not have either`);
  }
  if (source === undefined || target === undefined) return;
  const carried = new Set(source.uses.map(({ attribute }) => attribute.key));
  const required = writtenUses(target, dialect, target.id).filter(({ level }) => level === 'required');
  for (const { attribute } of required) {
    if (carried.has(attribute.key)) continue;
    problems.add(file, place, `"${writtenAs}" requires "${attribute.key}", which "${id}" does not carry; add it there`);
  }
}

function checkNames(
  set: AttributeSet,
  dialect: Dialect,
  file: SchemaFile,
  problems: Problems,
  spanId?: string,
  added: readonly string[] = [],
): void {
  const owners = new Map(added.map((key) => [key, key]));
  for (const { attribute, writtenKey } of writtenUses(set, dialect, spanId)) {
    const other = owners.get(writtenKey);
    if (other !== undefined) {
      const renamed = [attribute.key, other].find((key) => dialect.attributes.has(key));
      const place = renamed === undefined ? [] : ['attributes', renamed];
      problems.add(
        file,
        place,
        `"${other}" and "${attribute.key}" are both written as "${writtenKey}" in ${set.file}; rename one of them`,
      );
    }
    owners.set(writtenKey, attribute.key);
  }
}
