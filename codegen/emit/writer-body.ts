import type { WrittenUse } from '../model/dialect-view.ts';
import { camelCase, localName } from '../model/identifier.ts';
import type { Condition, Scalar } from '../model/model.ts';
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
  readonly fixed?: Readonly<Record<string, Scalar>>;
}

/**
 * The statements of a writer: for each attribute read, check, write or report. A straight line, so that the cost of a
 * call is the cost of the attributes it has.
 */
export function writerBody(set: SetToWrite): string[] {
  const written = new Map(set.uses.map((use) => [use.attribute.key, use]));
  const wholes = new Set(set.uses.flatMap(({ attribute }) => attribute.partOf).filter((key) => written.has(key)));
  const ordered = [...set.uses].sort((a, b) => depth(a, written) - depth(b, written));
  return [
    `const attributes: ${set.contentAs === 'value' ? 'EventAttributes' : 'Attributes'} = {};`,
    ...ordered.flatMap((use) => writeAttribute(use, set, wholes)),
    ...Object.entries(set.fixed ?? {}).map(([key, value]) => `attributes[${quote(key)}] = ${literal(value)};`),
    ...set.conditions.flatMap((condition) => checkCondition(condition, written, set)),
    'return attributes;',
  ];
}

/** Wholes are written before their parts, so that a part can be compared with what was written. */
function depth(use: WrittenUse, written: ReadonlyMap<string, WrittenUse>): number {
  const above = use.attribute.partOf.flatMap((key) => written.get(key) ?? []);
  return above.length === 0 ? 0 : 1 + Math.max(...above.map((whole) => depth(whole, written)));
}

function writeAttribute(use: WrittenUse, set: SetToWrite, wholes: ReadonlySet<string>): string[] {
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
    ...acceptLines(use, set, check, reject),
    level === 'required' ? `} else report(${quote(attribute.key)}, 'is required');` : '}',
  ];
}

function acceptLines(
  { attribute, rule, writtenKey }: WrittenUse,
  set: SetToWrite,
  check: string,
  reject: string,
): string[] {
  const value = localName(attribute.property);
  const target = `attributes[${quote(writtenKey)}]`;
  if (rule.type === 'template') {
    return [
      `  if (${check}) {`,
      `    for (const name of Object.keys(${value})) {`,
      `      if (name !== '') attributes[${quote(`${writtenKey}.`)} + name] = ${value}[name] as string;`,
      '    }',
      `  } else ${reject}`,
    ];
  }
  if (rule.type === 'json' && set.contentAs === 'text') {
    return [
      `  const text = ${check === 'true' ? '' : `!(${check}) ? undefined : `}jsonText(${value});`,
      `  if (text !== undefined) ${target} = text;`,
      `  else ${reject}`,
    ];
  }
  if (check === 'true') return [`  ${target} = ${value};`];
  return [`  if (${check}) ${target} = ${value};`, `  else ${reject}`];
}

/** Reports what a condition asks for and the record lacks. */
function checkCondition(condition: Condition, written: ReadonlyMap<string, WrittenUse>, set: SetToWrite): string[] {
  const { key, values } = condition.when;
  const use = written.get(key);
  if (use === undefined && !set.otherKeys?.has(key)) return [];
  const source = use === undefined ? `record.${camelCase(key)}` : `attributes[${quote(use.writtenKey)}]`;
  const test =
    values === undefined
      ? `${source} !== undefined`
      : `(${values.map((value) => `${source} === ${literal(value)}`).join(' || ')})`;
  return condition.required.flatMap((required) => {
    const target = written.get(required);
    if (target === undefined && !set.otherKeys?.has(required)) return [];
    const place = target === undefined ? `record.${camelCase(required)}` : `attributes[${quote(target.writtenKey)}]`;
    const missing = `${place} === undefined`;
    return [`if (${test} && ${missing}) report(${quote(required)}, ${quote(`is required with ${key}`)});`];
  });
}
