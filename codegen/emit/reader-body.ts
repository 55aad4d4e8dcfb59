import { type WrittenUse, writtenSums } from '../model/dialect-view.ts';
import { localName } from '../model/identifier.ts';
import type { Attribute, Dialect, ValueRule } from '../model/model.ts';
import { contentCheckName } from './emit-dialect.ts';
import { gatherName } from './list-reader.ts';
import { checkExpression, literal, quote } from './value-check.ts';

/** What one reader reads. */
export interface SetToRead {
  readonly spanId: string;
  readonly uses: readonly WrittenUse[];
  readonly dialect: Dialect;
  /** The catalogue: deprecated attributes that were renamed are read as what they are called now. */
  readonly catalogue: readonly Attribute[];
  /** Name of the type of the record. */
  readonly type: string;
}

/** The statements of a reader: for each attribute find, check and take over. The inverse of the writer's. */
export function readerBody(set: SetToRead): string[] {
  const { uses, type } = set;
  const objects = [...new Set(uses.flatMap(({ how, writtenKey }) => (how.member === undefined ? [] : [writtenKey])))];
  const object = (key: string) => objects.indexOf(key);
  const copies = [...new Set(uses.flatMap(({ how }) => how.also))];
  return [
    `const record: { -readonly [Property in keyof ${type}]?: ${type}[Property] } = {};`,
    ...objects.flatMap((key, place) => [
      `const $object${place} = jsonObject(attributes[${quote(key)}]);`,
      `let $understood${place} = 0;`,
    ]),
    ...uses.flatMap((use) => readAttribute(use, set, object)),
    ...copies.flatMap((key) => readCopy(key, set)),
    ...sayNothing(set),
    // Of an object with members of others only a part is said elsewhere.
    ...objects.map(
      (key, place) =>
        `if ($object${place} !== undefined && Object.keys($object${place}).length === $understood${place}) seen(${quote(key)});`,
    ),
    'return record;',
  ];
}

function readAttribute(use: WrittenUse, set: SetToRead, objectPlace: (key: string) => number): string[] {
  const { attribute, how, writtenKey } = use;
  const key = quote(writtenKey);
  if (how.asItem !== undefined) {
    // Where others share the list, it cannot be told from their items.
    if (set.uses.some((other) => other !== use && other.writtenKey === writtenKey)) return [];
    const { fixed, under } = how.asItem;
    const items = `partsOf(${gatherName(how.list ?? '')}(attributes, ${key}), ${JSON.stringify(fixed)}, ${quote(under)})`;
    return takeOver(use, set, items, `seenBelow(attributes, ${key}, seen);`);
  }
  if (how.list !== undefined) {
    return takeOver(use, set, `${gatherName(how.list)}(attributes, ${key})`, `seenBelow(attributes, ${key}, seen);`);
  }
  if (how.member !== undefined) {
    const place = objectPlace(writtenKey);
    return takeOver(use, set, `$object${place}?.[${quote(how.member)}]`, `$understood${place} += 1;`);
  }
  if (attribute.rule.type === 'template' && use.writtenType !== 'json') {
    return takeOver(use, set, `familyAt(attributes, ${key})`, `seenBelow(attributes, ${key}, seen);`);
  }
  const keys = how.nameWhen === undefined ? [writtenKey] : [how.nameWhen.name, writtenKey];
  const names = keys.map((name) => [name, `attributes[${quote(name)}]`] as const);
  return [
    ...names.flatMap(([name, source], place) => {
      const lines = takeOver(use, set, source, `seen(${quote(name)});`);
      return place === 0 ? lines : orElse(attribute, lines);
    }),
    ...formerNames(use, set.catalogue).flatMap((former) => orElse(attribute, formerLines(former, use, set))),
  ];
}

/** Finds a value, and takes it over if it keeps its rule. */
function takeOver(use: WrittenUse, { type }: SetToRead, source: string, seen: string, condition = ''): string[] {
  const { attribute, rule } = use;
  const value = localName(attribute.property);
  const check = checkExpression(rule, value, contentCheckName);
  return [
    '{',
    `  const ${value} = ${said(use, source)} as ${type}[${quote(attribute.property)}];`,
    `  if (${value} !== undefined${check === 'true' ? '' : ` && ${check}`}${condition}) {`,
    `    record.${attribute.property} = ${value};`,
    `    ${seen}`,
    '  }',
    '}',
  ];
}

/** What was written, in the catalogue's words and shape. */
function said({ how, rule, writtenType }: WrittenUse, source: string): string {
  if (how.list !== undefined || how.member !== undefined) return source;
  if (writtenType === 'json') return `jsonValue(${source})`;
  if (how.element !== undefined) return `(${source} === undefined ? undefined : [${source}])`;
  const words = firstWords(how.values, rule);
  if (words.length === 0) return source;
  return `(${words.map(([word, canonical]) => `${source} === ${quote(word)} ? ${quote(canonical)} : `).join('')}${source})`;
}

/** For each word the first value that it stands for, of those that the rule lets happen. */
function firstWords(words: WrittenUse['how']['values'], { values: allowed }: ValueRule): [string, string][] {
  const first = new Map<string, string>();
  for (const [canonical, word] of words ?? []) {
    if ((allowed === undefined || allowed.includes(canonical)) && !first.has(word)) first.set(word, canonical);
  }
  return [...first];
}

function orElse({ property }: Attribute, lines: readonly string[]): string[] {
  return [`if (record.${property} === undefined) {`, ...lines.slice(1, -1), '}'];
}

/** Attributes that were renamed to this one. */
function formerNames({ attribute, how }: WrittenUse, catalogue: readonly Attribute[]): readonly Attribute[] {
  if (how.values !== undefined || how.element !== undefined) return [];
  return catalogue.filter(
    (each) => each.deprecated?.renamedTo === attribute.key && each.rule.type === attribute.rule.type,
  );
}

/** A well-known value of the former attribute that the present one does not know means something else now. */
function formerLines(former: Attribute, use: WrittenUse, set: SetToRead): string[] {
  const value = localName(use.attribute.property);
  const known = use.attribute.rule.wellKnown ?? [];
  const gone = (former.rule.wellKnown ?? []).filter((each) => !known.includes(each));
  const condition = gone.map((each) => ` && ${value} !== ${literal(each)}`).join('');
  return takeOver(use, set, `attributes[${quote(former.key)}]`, `seen(${quote(former.key)});`, condition);
}

/** A copy is read where none of those that write it is said in its own place: another program may write it alone. */
function readCopy(key: string, set: SetToRead): string[] {
  const writers = set.uses.filter(({ how }) => how.also.includes(key));
  const [first] = writers;
  if (first === undefined || first.how.asItem !== undefined) return [];
  const plain: WrittenUse = { ...first, how: { also: [], with: {} }, writtenType: first.rule.type };
  const seen = `seen(${quote(key)});`;
  return [
    `if (${writers.map(({ attribute }) => `record.${attribute.property}`).join(' === undefined && ')} === undefined) {`,
    ...takeOver(plain, set, `attributes[${quote(key)}]`, seen).slice(1, -1),
    `} else if (attributes[${quote(key)}] !== undefined) ${seen}`,
  ];
}

/** What a writer puts beside values says nothing that they do not say. */
function sayNothing({ uses, dialect, spanId }: SetToRead): string[] {
  const fixed = new Set(uses.flatMap(({ how }) => Object.keys(how.with)));
  const beside = [...fixed].map((key) => {
    const owners = uses.filter(({ how }) => Object.hasOwn(how.with, key));
    return [key, owners.map(({ attribute }) => `record.${attribute.property} !== undefined`).join(' || ')] as const;
  });
  const sums = writtenSums(uses, dialect).map(({ key, of }) => {
    const parts = uses.filter(({ writtenKey }) => of.includes(writtenKey));
    return [key, parts.map(({ attribute }) => `record.${attribute.property} !== undefined`).join(' && ')] as const;
  });
  const always = Object.entries(dialect.spans.get(spanId)?.add ?? {}).map(
    ([key, value]) => [key, `attributes[${quote(key)}] === ${literal(value)}`] as const,
  );
  return [
    ...[...beside, ...sums].map(
      ([key, test]) => `if (attributes[${quote(key)}] !== undefined && (${test})) seen(${quote(key)});`,
    ),
    ...always.map(([key, test]) => `if (${test}) seen(${quote(key)});`),
  ];
}
