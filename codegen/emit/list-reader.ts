import { pascalCase } from '../model/identifier.ts';
import type { DialectList, ListField, ListFields, ListPart, Scalar } from '../model/model.ts';
import { docText } from './tsdoc.ts';
import { functionStatement, type Statement } from './typescript-text.ts';
import { literal, quote } from './value-check.ts';

/** The function that reads a list: `messages` gives `gatherMessages`. */
export function gatherName(listId: string): string {
  return `gather${pascalCase(listId)}`;
}

/** A function that puts the items of a list together again from the attributes of their fields. */
export function listReader(list: DialectList): Statement {
  return functionStatement(
    gatherName(list.id),
    { attributes: 'Said', name: 'string' },
    'Said[] | undefined',
    [
      'const items: Said[] = [];',
      'for (const at of itemsAt(attributes, name)) {',
      ...indent(list.parts === undefined ? readPlain(list.fields) : readWithParts(list.fields, list.parts)),
      '}',
      'return items.length === 0 ? undefined : items;',
    ],
    docText(list.description),
  );
}

function readPlain(fields: ListFields): string[] {
  return [onlyIf(presence(fields, 'at'), `items.push({ ${membersOf(fields, 'at').join(', ')} });`)];
}

function readWithParts(fields: ListFields, { from, alone, apart, lists }: NonNullable<DialectList['parts']>): string[] {
  const own = [apart, alone].filter((part) => part !== undefined);
  return [
    'const parts: Said[] = [];',
    ...chain(own, 'at'),
    ...[...lists].flatMap(([key, makes]) => [
      `for (const part of itemsAt(at, ${quote(key)})) {`,
      // As the writer tries them: those without conditions come last. What is none of them is left out.
      ...indent(
        chain(
          [...makes].sort((a, b) => Number(a.of === undefined) - Number(b.of === undefined)),
          'part',
        ),
      ),
      '}',
    ]),
    onlyIf(presence(fields, 'at'), `items.push({ ${[...membersOf(fields, 'at'), `${from}: parts`].join(', ')} });`),
  ];
}

/** Takes an item as the first of some makes whose fields are there. */
function chain(makes: readonly ListPart[], at: string): string[] {
  return makes.map(({ of, fields }, place) => {
    const fixed = Object.entries(of ?? {}).map(([name, value]) => `${name}: ${literal(value)}`);
    const push = `parts.push({ ${[...fixed, ...membersOf(fields, at)].join(', ')} });`;
    return `${place === 0 ? '' : 'else '}${onlyIf(presence(fields, at), push)}`;
  });
}

function onlyIf(test: string, statement: string): string {
  return test === '' ? statement : `if (${test}) ${statement}`;
}

/** The expression that is true where all fields are that reading needs; empty where it needs none. */
function presence(fields: ListFields, at: string): string {
  const tests = [...fields].flatMap(([key, field]) => {
    const value = `${at}[${quote(key)}]`;
    if (field.optional) return [];
    if ('const' in field) return [isOneOf(value, [field.const, ...(field.or ?? [])])];
    return 'whole' in field ? [`jsonObject(${value}) !== undefined`] : [`${value} !== undefined`];
  });
  return tests.join(' && ');
}

function isOneOf(value: string, known: readonly Scalar[]): string {
  const tests = known.map((each) => `${value} === ${literal(each)}`);
  return tests.length === 1 ? tests.join() : `(${tests.join(' || ')})`;
}

/** The members of the object that fields make: what stands for the whole or the rest, then each field. */
function membersOf(fields: ListFields, at: string): string[] {
  const whole: string[] = [];
  const single: string[] = [];
  for (const [key, field] of fields) {
    const value = `${at}[${quote(key)}]`;
    if ('rest' in field) whole.push(`...jsonObject(${value})`);
    else if ('whole' in field) {
      const object = `jsonObject(${value})`;
      whole.push(`...${field.nestBelow === undefined ? object : `unnest(${object}, ${quote(field.nestBelow)})`}`);
    } else if ('from' in field) {
      const member = `${field.from}: ${readValue(field, value)}`;
      single.push(field.optional ? `...(${value} !== undefined && { ${member} })` : member);
    }
  }
  // An item that is there as a whole has these fields, too.
  return [...fields.values()].some((field) => 'whole' in field) ? whole : [...whole, ...single];
}

function readValue({ as }: Exclude<ListField, { const: Scalar } | { whole: true } | { rest: true }>, value: string) {
  if (as === 'json') return `jsonOrText(${value})`;
  return as === 'structure' ? `structureOrText(${value})` : value;
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
