import type { SchemaFile } from '../load/read-schema-files.ts';
import { templateKeys } from './build-attribute-sets.ts';
import { writtenUses } from './dialect-view.ts';
import type {
  Attribute,
  AttributeSet,
  Dialect,
  DialectAttribute,
  Event,
  FixedAttributes,
  Metric,
  SpanType,
} from './model.ts';
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
  checkHows(dialect.attributes, dialect, vocabulary, ['attributes'], file, problems);
  for (const [id, { writtenAs, attributes, name }] of dialect.spans) {
    checkHows(attributes, dialect, vocabulary, ['spans', id, 'attributes'], file, problems);
    if (writtenAs !== undefined) checkStandIn(id, writtenAs, dialect, vocabulary, file, problems);
    const span = vocabulary.spans.find((each) => each.id === id);
    const keys = new Set(span?.uses.map(({ attribute }) => attribute.key));
    for (const key of templateKeys(name ?? '')) {
      if (!keys.has(key)) problems.add(file, ['spans', id, 'name'], `names "${key}", which "${id}" does not carry`);
    }
  }
  for (const [key, parts] of dialect.sums) {
    for (const part of parts) {
      const type = vocabulary.attributes.get(part)?.rule.type;
      if (type !== 'int' && type !== 'double') problems.add(file, ['sums', key], `"${part}" is no number to add up`);
    }
  }
  for (const span of vocabulary.spans) {
    if (dialect.spans.get(span.id)?.writtenAs !== undefined) continue;
    checkNames(span, dialect, file, problems, span.id);
    checkWords(span, dialect, file, problems);
    checkNameWhen(span, dialect, file, problems, span.id);
  }
  for (const metric of vocabulary.metrics) {
    if (dialect.metrics.get(metric.id)?.omit !== undefined) continue;
    checkNames(metric, dialect, file, problems, undefined, dialect.metrics.get(metric.id)?.add);
    checkNameWhen(metric, dialect, file, problems);
  }
  for (const event of vocabulary.events) {
    if (dialect.events.get(event.id)?.omit !== undefined) continue;
    checkNames(event, dialect, file, problems, event.sameAsSpan);
    checkNameWhen(event, dialect, file, problems, event.sameAsSpan);
  }
}

/** A writer converts little: every integer is a number without it, and a family of attributes can be one JSON text. */
function checkHows(
  attributes: ReadonlyMap<string, DialectAttribute>,
  dialect: Dialect,
  vocabulary: Vocabulary,
  place: readonly string[],
  file: SchemaFile,
  problems: Problems,
): void {
  for (const [key, { type, values, element, list, nameWhen }] of attributes) {
    const own = vocabulary.attributes.get(key)?.rule.type;
    if (own === undefined) continue;
    const isKept = type === undefined || type === own || (type === 'double' && own === 'int');
    if (!isKept && !(type === 'json' && own === 'template')) {
      const other = own === 'template' ? '"json" for a family of attributes' : '"number" for an integer';
      problems.add(file, [...place, key, 'type'], `must be the type in the catalogue, or ${other}`);
    }
    if (values !== undefined && own !== 'string') problems.add(file, [...place, key, 'values'], 'is for texts only');
    if (element !== undefined && !own.endsWith('[]')) problems.add(file, [...place, key, 'element'], 'is for arrays');
    if (list !== undefined && !dialect.lists.has(list)) {
      problems.add(file, [...place, key, 'list'], `names the list "${list}", which this dialect does not have`);
    } else if (list !== undefined && own !== 'json') problems.add(file, [...place, key, 'list'], 'is for JSON content');
    if (nameWhen !== undefined && vocabulary.attributes.get(nameWhen.key)?.rule.type !== 'string') {
      problems.add(file, [...place, key, 'nameWhen'], `names "${nameWhen.key}", which is no attribute with a text`);
    }
  }
}

/** A span type is told by the words for its discriminator's values, so each of them needs one. Elsewhere a value is its own. */
function checkWords(span: SpanType, dialect: Dialect, file: SchemaFile, problems: Problems): void {
  for (const { attribute, rule, how } of writtenUses(span, dialect, span.id)) {
    if (attribute.key !== span.discriminator) continue;
    const missing = how.values && rule.values?.find((value) => !how.values?.has(String(value)));
    if (missing !== undefined) {
      problems.add(file, ['attributes', attribute.key, 'values'], `has no word for "${missing}" of ${span.file}`);
    }
  }
}

/** A name that depends on a value needs one that can be there. */
function checkNameWhen(
  set: AttributeSet,
  dialect: Dialect,
  file: SchemaFile,
  problems: Problems,
  spanId?: string,
): void {
  for (const { attribute, how } of writtenUses(set, dialect, spanId)) {
    if (how.nameWhen === undefined) continue;
    const { key, value } = how.nameWhen;
    const told = set.uses.find((use) => use.attribute.key === key);
    if (told !== undefined && told.rule.values?.includes(value) !== false) continue;
    const message = `"${key}" is never "${value}" in ${set.file}; name it where it can be`;
    problems.add(file, ['attributes', attribute.key, 'nameWhen'], message);
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
  added: FixedAttributes = {},
): void {
  const owners = new Map(Object.keys(added).map((key) => [key, key]));
  for (const { attribute, writtenKey, how } of writtenUses(set, dialect, spanId)) {
    // Members of one object and values of one list share its name.
    const kind = how.member ?? (how.list === undefined ? '' : '[]');
    const own = [`${writtenKey} ${kind}`.trim(), ...(how.nameWhen === undefined ? [] : [how.nameWhen.name])];
    for (const key of own) {
      const other = owners.get(key) ?? (kind === '' ? undefined : owners.get(writtenKey));
      if (other !== undefined && kind !== '[]') {
        const renamed = [attribute.key, other].find((each) => dialect.attributes.has(each));
        const place = renamed === undefined ? [] : ['attributes', renamed];
        problems.add(
          file,
          place,
          `"${other}" and "${attribute.key}" are both written as "${writtenKey}" in ${set.file}; rename one of them`,
        );
      }
      owners.set(key, attribute.key);
    }
  }
}
