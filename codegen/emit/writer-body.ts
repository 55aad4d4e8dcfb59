import { standsAlone, type WrittenSum, type WrittenUse } from '../model/dialect-view.ts';
import { camelCase, localName } from '../model/identifier.ts';
import type { Condition, FixedAttributes } from '../model/model.ts';
import { acceptLines, fixedLines, type WriterFrame } from './accept-lines.ts';
import { contentCheckName } from './emit-dialect.ts';
import { checkExpression, expectation, literal, quote } from './value-check.ts';

/** What one writer function writes. */
export interface SetToWrite {
  readonly uses: readonly WrittenUse[];
  /** Attributes of the same set that the other moment's writer writes. */
  readonly otherKeys?: ReadonlySet<string>;
  readonly conditions: readonly Condition[];
  /** JSON content: as text on spans, as it is on events. */
  readonly contentAs: 'text' | 'value';
  readonly fixed?: FixedAttributes;
  readonly sums?: readonly WrittenSum[];
}

/** The type of what a set is written into. */
export function attributesType({ contentAs }: SetToWrite): 'Attributes' | 'EventAttributes' {
  return contentAs === 'value' ? 'EventAttributes' : 'Attributes';
}

/**
 * The statements of a writer: for each attribute read, check, write or report. A straight line, so that the cost of a
 * call is the cost of the attributes it has.
 */
export function writerBody(set: SetToWrite): string[] {
  const written = new Map(set.uses.map((use) => [use.attribute.key, use]));
  const wholes = new Set(set.uses.flatMap(({ attribute }) => attribute.partOf).filter((key) => written.has(key)));
  const inOrder = [...set.uses].sort((a, b) => depth(a, written) - depth(b, written) || listPlace(a) - listPlace(b));
  const objects = variablesFor(
    '$object',
    set.uses.filter(({ how }) => how.member !== undefined),
  );
  const places = variablesFor(
    '$place',
    set.uses.filter(({ how }) => how.list !== undefined),
  );
  const frame: WriterFrame = { contentAs: set.contentAs, variables: new Map([...objects, ...places]) };
  return [
    ...[...objects.values()].map((name) => `const ${name}: Record<string, unknown> = {};`),
    ...[...places.values()].map((name) => `let ${name} = 0;`),
    ...inOrder.flatMap((use) => writeAttribute(use, frame, wholes)),
    ...[...objects].map(
      ([key, name]) => `if (Object.keys(${name}).length > 0) attributes[${quote(key)}] = JSON.stringify(${name});`,
    ),
    ...(set.sums ?? []).map(sumLine),
    ...fixedLines(set.fixed ?? {}),
    ...set.conditions.flatMap((condition) => checkCondition(condition, written, set)),
    'return attributes;',
  ];
}

/** Lists come last, in the dialect's order, so that those that share one follow each other. */
function listPlace({ how, place }: WrittenUse): number {
  return how.list === undefined ? -2 : place;
}

/** A local variable for each key. No property has a name with a dollar sign. */
function variablesFor(prefix: string, uses: readonly WrittenUse[]): Map<string, string> {
  const keys = [...new Set(uses.map(({ writtenKey }) => writtenKey))];
  return new Map(keys.map((key, index) => [key, `${prefix}${index}`]));
}

function sumLine({ key, of }: WrittenSum): string {
  const parts = of.map((part) => `attributes[${quote(part)}]`);
  const test = parts.map((part) => `${part} !== undefined`).join(' && ');
  return `if (${test}) attributes[${quote(key)}] = ${parts.map((part) => `(${part} as number)`).join(' + ')};`;
}

/** Wholes are written before their parts, so that a part can be compared with what was written. */
function depth(use: WrittenUse, written: ReadonlyMap<string, WrittenUse>): number {
  const above = use.attribute.partOf.flatMap((key) => written.get(key) ?? []);
  return above.length === 0 ? 0 : 1 + Math.max(...above.map((whole) => depth(whole, written)));
}

function writeAttribute(use: WrittenUse, frame: WriterFrame, wholes: ReadonlySet<string>): string[] {
  const { attribute, rule, level } = use;
  const value = localName(attribute.property);
  const isWhole = wholes.has(attribute.key);
  const bounds = attribute.partOf
    .filter((key) => wholes.has(key))
    .map((key) => localName(camelCase(key)))
    .map((whole) => ` && !(${whole} !== undefined && ${value} > ${whole})`)
    .join('');
  const check = checkExpression(rule, value, contentCheckName) + bounds;
  const expected =
    attribute.partOf.length === 0
      ? expectation(rule)
      : `${expectation(rule)}, not more than ${attribute.partOf.join(' or ')}`;
  const report = `report(${quote(attribute.key)}, ${quote(expected)});`;
  // A whole that was rejected must not bound its parts.
  const reject = isWhole ? `{ ${report} ${value} = undefined; }` : report;
  return [
    `${isWhole ? 'let' : 'const'} ${value} = record.${attribute.property};`,
    `if (${value} !== undefined) {`,
    ...acceptLines(use, frame, check, reject),
    level === 'required' ? `} else report(${quote(attribute.key)}, 'is required');` : '}',
  ];
}

/** Reports what a condition asks for and the record lacks. */
function checkCondition(condition: Condition, written: ReadonlyMap<string, WrittenUse>, set: SetToWrite): string[] {
  const { key, values } = condition.when;
  const source = placeOf(key, written, set);
  if (source === undefined) return [];
  const test =
    values === undefined
      ? `${source} !== undefined`
      : `(${values.map((value) => `${source} === ${literal(value)}`).join(' || ')})`;
  return condition.required.flatMap((required) => {
    const place = placeOf(required, written, set);
    if (place === undefined) return [];
    return [`if (${test} && ${place} === undefined) report(${quote(required)}, ${quote(`is required with ${key}`)});`];
  });
}

/** Where a value can be seen: among the attributes where it stands there as it is, else in the record. */
function placeOf(key: string, written: ReadonlyMap<string, WrittenUse>, set: SetToWrite): string | undefined {
  const use = written.get(key);
  if (use === undefined) return set.otherKeys?.has(key) ? `record.${camelCase(key)}` : undefined;
  const { how, writtenKey } = use;
  const isPlain = standsAlone(use) && how.values === undefined && how.nameWhen === undefined;
  return isPlain ? `attributes[${quote(writtenKey)}]` : `record.${camelCase(key)}`;
}
