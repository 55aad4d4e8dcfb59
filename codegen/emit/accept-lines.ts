import type { WrittenUse } from '../model/dialect-view.ts';
import { camelCase, localName } from '../model/identifier.ts';
import type { FixedAttributes, ValueRule } from '../model/model.ts';
import { flattenName } from './list-writer.ts';
import { literal, quote } from './value-check.ts';

/** What the lines that write one attribute share with the rest of their writer. */
export interface WriterFrame {
  /** JSON content: as text on spans, as it is on events. */
  readonly contentAs: 'text' | 'value';
  /** Local variables by written key: the objects that members go to, and the next places in lists. */
  readonly variables: ReadonlyMap<string, string>;
}

/**
 * The lines that write one value that is there, or report it.
 *
 * @param check - expression that is true when the value keeps its rule
 * @param reject - statement for a value that does not
 */
export function acceptLines(use: WrittenUse, frame: WriterFrame, check: string, reject: string): string[] {
  const value = localName(use.attribute.property);
  const { how, rule, writtenKey, writtenType } = use;
  const variable = frame.variables.get(writtenKey) as string;
  if (how.list !== undefined) return checked(check, listLines(use, how.list, value, variable), reject);
  if (how.member !== undefined) return checked(check, [`${variable}[${quote(how.member)}] = ${value};`], reject);
  if (rule.type === 'template' && writtenType !== 'json') {
    return checked(check, familyLines(writtenKey, value), reject, true);
  }
  if (rule.type === 'template') {
    return checked(check, onlyWhere(`Object.keys(${value}).length > 0`, use, `JSON.stringify(${value})`), reject, true);
  }
  if (rule.type === 'json' && frame.contentAs === 'text') {
    const text = `  const text = ${check === 'true' ? '' : `!(${check}) ? undefined : `}jsonText(${value}, texts);`;
    return [text, ...checked('text !== undefined', assignments(use, 'text'), reject)];
  }
  if (how.element === 'first') {
    return checked(check, onlyWhere(`${value}.length > 0`, use, `${value}[0] as string`), reject, true);
  }
  return checked(check, assignments(use, written(how.values, rule, value)), reject);
}

/** A check around statements, on as few lines as they need. */
function checked(check: string, statements: readonly string[], reject: string, alwaysBlock = false): string[] {
  const [only] = statements;
  if (check === 'true') return statements.map((statement) => `  ${statement}`);
  if (statements.length === 1 && !alwaysBlock) return [`  if (${check}) ${only}`, `  else ${reject}`];
  return [`  if (${check}) {`, ...statements.map((statement) => `    ${statement}`), `  } else ${reject}`];
}

/** The assignments where there is something to write: an empty family or array says nothing. */
function onlyWhere(test: string, use: WrittenUse, value: string): string[] {
  const [only, ...others] = assignments(use, value);
  return [`if (${test}) ${others.length === 0 ? only : `{ ${[only, ...others].join(' ')} }`}`];
}

/** Writes a value under its key and under every further one, and what stands beside it. */
function assignments({ how, writtenKey }: WrittenUse, value: string): string[] {
  return [
    `attributes[${keyExpression(how.nameWhen, writtenKey)}] = ${value};`,
    ...how.also.map((key) => `attributes[${quote(key)}] = ${value};`),
    ...fixedLines(how.with),
  ];
}

/** Statements that write attributes with fixed values. */
export function fixedLines(fixed: FixedAttributes): string[] {
  return Object.entries(fixed).map(([key, value]) => `attributes[${quote(key)}] = ${literal(value)};`);
}

function keyExpression(when: WrittenUse['how']['nameWhen'], key: string): string {
  if (when === undefined) return quote(key);
  return `record.${camelCase(when.key)} === ${literal(when.value)} ? ${quote(when.name)} : ${quote(key)}`;
}

function familyLines(key: string, value: string): string[] {
  return [
    `for (const name of Object.keys(${value})) {`,
    `  if (name !== '') attributes[${quote(`${key}.`)} + name] = ${value}[name] as string;`,
    '}',
  ];
}

function listLines({ attribute, how, writtenKey }: WrittenUse, list: string, value: string, index: string): string[] {
  const fixed = Object.entries(how.asItem?.fixed ?? {}).map(([name, each]) => `${name}: ${literal(each)}, `);
  const items = how.asItem === undefined ? value : `[{ ${fixed.join('')}${how.asItem.under}: ${value} }]`;
  const copies = how.also.map(
    (key) => `setJson(attributes, ${quote(key)}, ${value}, report, ${quote(attribute.key)}, texts);`,
  );
  return [
    `${index} = ${flattenName(list)}(attributes, ${quote(writtenKey)}, ${index}, ${items}, report, ${quote(attribute.key)});`,
    ...copies,
    ...fixedLines(how.with),
  ];
}

/** A value in the dialect's words; only the words that the rule lets happen are asked for. */
function written(words: WrittenUse['how']['values'], { values: allowed }: ValueRule, value: string): string {
  const grouped = new Map<string, string[]>();
  for (const [canonical, word] of words ?? []) {
    if (allowed !== undefined && !allowed.includes(canonical)) continue;
    grouped.set(word, [...(grouped.get(word) ?? []), `${value} === ${quote(canonical)}`]);
  }
  const tests = [...grouped].map(([word, alternatives]) => `${alternatives.join(' || ')} ? ${quote(word)} : `);
  return `${tests.join('')}${value}`;
}
