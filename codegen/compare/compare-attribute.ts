import type { Difference, Judgement } from './change.ts';
import { compareConstraint, compareLimits, compareLists, compareValues, sides } from './compare-values.ts';
import { arrayAt, isSame, type Json, objectAt } from './json.ts';
import { narrows, replaces, rewords, widens } from './judgements.ts';

type Judge = (before: unknown, after: unknown) => Judgement;

/** Compares two definitions of one attribute, field by field. */
export function compareAttribute(key: string, before: Json, after: Json): Difference[] {
  const keys = ['$defs', key];
  const type = compareField('type', typeOf(before), typeOf(after), judgeType);
  return [
    ...type,
    // Values and limits say nothing about the change where the type is another one altogether.
    ...(type.some(({ direction }) => direction === 'replaces')
      ? []
      : [...compareValues(before, after, []), ...compareLimits(before, after, [])]),
    ...compareConstraint('content', contentOf(before), contentOf(after), []),
    ...compareParts(before, after),
    ...Object.entries(judges).flatMap(([name, judge]) => compareField(name, before[name], after[name], judge)),
    ...compareField('x-deprecated', deprecationOf(before), deprecationOf(after), judgeDeprecation),
  ].map((difference) => ({ ...difference, keys: [...keys, ...difference.keys] }));
}

function compareField(name: string, before: unknown, after: unknown, judge: Judge): Difference[] {
  if (isSame(before, after)) return [];
  return [{ ...judge(before, after), keys: [name], field: name.replace(/^x-/, ''), ...sides(before, after) }];
}

const scalarTypes: Readonly<Record<string, string>> = { integer: 'int', number: 'double' };

/** OpenTelemetry's name of the type; schemas write integers and families in JSON Schema's way. */
function typeOf(json: Json): string {
  if ('contentMediaType' in json) return 'json';
  const { type = 'string' } = json;
  if (type === 'object') return 'template';
  const scalar = String(type === 'array' ? objectAt(json, 'items').type : type);
  return `${scalarTypes[scalar] ?? scalar}${type === 'array' ? '[]' : ''}`;
}

function judgeType(before: unknown, after: unknown): Judgement {
  if (isWider(before, after)) return widens('Fractions may occur where there were integers.');
  if (isWider(after, before)) return narrows('Fractions are not allowed any more.');
  return replaces('Values of the old type are wrong, and readers get values of another type.');
}

/** Of two types that differ. */
function isWider(before: unknown, after: unknown): boolean {
  return String(before).replace('int', 'double') === after;
}

function contentOf(json: Json): Json {
  const reference = objectAt(json, 'contentSchema').$ref;
  return typeof reference === 'string' ? { content: reference.replace(/^.*\//, '') } : {};
}

function compareParts(before: Json, after: Json): Difference[] {
  const [old, now] = [arrayAt(before, 'x-part-of'), arrayAt(after, 'x-part-of')];
  const { added, removed } = compareLists(old, now);
  const judged = [
    ...added.map((whole) => ({ ...narrows('It may not be larger than this any more.'), after: whole })),
    ...removed.map((whole) => ({ ...widens('It may be larger than this now.'), before: whole })),
  ];
  return judged.map((difference) => ({ ...difference, keys: ['x-part-of'], field: 'part of' }));
}

function deprecationOf(json: Json): Json | undefined {
  return json.deprecated === true || 'x-deprecated' in json ? objectAt(json, 'x-deprecated') : undefined;
}

function judgeDeprecation(before: unknown, after: unknown): Judgement {
  if (after === undefined) return widens('It is in use again.', 'compatible');
  const { renamedTo } = after as Json;
  if (before !== undefined && (before as Json).renamedTo === renamedTo) return rewords;
  const reason = renamedTo === undefined ? 'It is on its way out.' : `It will be ${String(renamedTo)}; move to that.`;
  return narrows(reason, 'risky', 'risky');
}

const sensitivities = ['none', 'content', 'personal', 'secret'];

function judgeSensitivity(before: unknown, after: unknown): Judgement {
  return sensitivities.indexOf(String(after)) > sensitivities.indexOf(String(before))
    ? narrows('It may be held back or redacted now, and moves in the record.', 'risky', 'risky')
    : widens('What was held back or redacted may leave the process now.', 'risky', 'breaking');
}

const judges: Readonly<Record<string, Judge>> = {
  'x-sensitivity': judgeSensitivity,
  'x-stability': (_before, after) =>
    after === 'stable'
      ? narrows('It will not change any more.', 'compatible')
      : widens('It may change without notice.', 'risky'),
  'x-unit': (before, after) =>
    before === undefined || after === undefined
      ? replaces('It may be that the numbers mean something else.', 'risky', 'risky')
      : replaces('The same number means something else.'),
  description: () => rewords,
  examples: () => rewords,
  'x-source': () => rewords,
};
