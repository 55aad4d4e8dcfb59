import { pascalCase } from '../model/identifier.ts';
import type { DialectList, ListField, ListFields, ListPart, Scalar } from '../model/model.ts';
import { docText } from './tsdoc.ts';
import { functionStatement, type Statement } from './typescript-text.ts';
import { literal, quote } from './value-check.ts';

/** The function that writes a list: `messages` gives `flattenMessages`. */
export function flattenName(listId: string): string {
  return `flatten${pascalCase(listId)}`;
}

/** A function that writes each field of each item as an attribute of its own. */
export function listWriter(list: DialectList): Statement {
  return functionStatement(
    flattenName(list.id),
    {
      attributes: 'EventAttributes',
      name: 'string',
      first: 'number',
      items: 'readonly object[]',
      report: 'Report',
      of: 'string',
    },
    'number',
    [
      'let next = first;',
      'for (const item of items as readonly Fields[]) {',
      ...indent(list.parts === undefined ? openItem(list.fields) : itemWithParts(list.fields, list.parts)),
      '}',
      'return next;',
    ],
    docText(`${list.description} Returns the place of the next item.`),
  );
}

function openItem(fields: ListFields): string[] {
  return [`const at = \`\${name}.\${next}.\`;`, 'next += 1;', ...fieldLines(fields, 'at', 'item')];
}

function itemWithParts(fields: ListFields, parts: NonNullable<DialectList['parts']>): string[] {
  const { alone, apart } = parts;
  const all = `item[${quote(parts.from)}] as readonly Fields[]`;
  const together = writeTogether(parts);
  if (apart === undefined) return [`const parts = ${all};`, ...openItem(fields), ...together];
  const test = partTest(apart.of, 'part');
  return [
    `const all = ${all};`,
    `const parts = all.filter((part) => !(${test}));`,
    'if (parts.length > 0 || all.length === 0) {',
    ...indent([...openItem(fields), ...together]),
    '}',
    'for (const part of all) {',
    `  if (!(${test})) continue;`,
    ...indent([...openItem(fields), ...fieldLines(apart.fields, 'at', 'part')]),
    '}',
  ];

  function writeTogether({ lists }: typeof parts): string[] {
    const distributed = distributeParts(lists);
    if (alone === undefined) return distributed;
    return [
      'const [only] = parts;',
      `if (parts.length === 1 && only !== undefined && ${partTest(alone.of, 'only')}) {`,
      ...indent(fieldLines(alone.fields, 'at', 'only')),
      '} else {',
      ...indent(distributed),
      '}',
    ];
  }
}

/** Each part goes to the first list that takes parts of its make; one without conditions takes the rest. */
function distributeParts(lists: ReadonlyMap<string, readonly ListPart[]>): string[] {
  const makes = [...lists].flatMap(([key, list], place) => list.map((make) => ({ ...make, key, place })));
  const conditional = makes.filter(({ of }) => of !== undefined);
  const rest = makes.find(({ of }) => of === undefined);
  const branch = ({ key, place, fields }: (typeof makes)[number]) => [
    `  const within = \`\${at}${key}.\${next${place}}.\`;`,
    `  next${place} += 1;`,
    ...indent(fieldLines(fields, 'within', 'part')),
  ];
  return [
    ...[...lists.keys()].map((_key, place) => `let next${place} = 0;`),
    'for (const part of parts) {',
    ...indent([
      ...conditional.flatMap((make, index) => [
        `${index === 0 ? '' : '} else '}if (${partTest(make.of, 'part')}) {`,
        ...branch(make),
      ]),
      ...(rest === undefined ? [] : conditional.length === 0 ? ['{', ...branch(rest)] : ['} else {', ...branch(rest)]),
      '}',
    ]),
    '}',
  ];
}

/** The expression that is true for a part of a make. */
function partTest(of: Readonly<Record<string, Scalar>> | undefined, part: string): string {
  const tests = Object.entries(of ?? {}).map(([name, value]) => `${part}[${quote(name)}] === ${literal(value)}`);
  return tests.length === 0 ? 'true' : tests.join(' && ');
}

function fieldLines(fields: ListFields, at: string, item: string): string[] {
  const taken = [...fields.values()].flatMap((field) => ('from' in field ? [quote(field.from)] : []));
  return [...fields].map(([key, field]) => {
    const target = `${at} + ${quote(key)}`;
    if ('const' in field) return `attributes[${target}] = ${literal(field.const)};`;
    return fieldLine(field, target, item, taken);
  });
}

function fieldLine(
  field: Exclude<ListField, { const: Scalar }>,
  target: string,
  item: string,
  taken: readonly string[],
): string {
  const asJson = (value: string) => `setJson(attributes, ${target}, ${value}, report, of);`;
  if ('rest' in field) return asJson(`restOf(${item}, [${taken.join(', ')}])`);
  if ('whole' in field) {
    return asJson(field.nestBelow === undefined ? item : `nestBelow(${item}, ${quote(field.nestBelow)})`);
  }
  const value = `${item}[${quote(field.from)}]`;
  if (field.as === 'json') return asJson(value);
  if (field.as !== undefined) return `setTextOrJson(attributes, ${target}, ${value}, report, of);`;
  return `setIfThere(attributes, ${target}, ${field.type === 'number' ? 'ifNumber' : 'ifString'}(${value}));`;
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
