import type { Difference, Judgement, Keys } from './change.ts';
import { sides } from './compare-values.ts';
import { isSame, type Json, keysOf, objectAt } from './json.ts';
import { keeps, narrows, replaces, rewords, widens } from './judgements.ts';

/** Tells whether the old schemas define an attribute, span type, metric or event: what is new is nobody's habit. */
export type IsKnown = (section: Section, name: string) => boolean;
type Section = 'attributes' | 'spans' | 'metrics' | 'events';

/** Compares how two versions of a dialect write things. */
export function compareDialect(before: Json, after: Json, isKnown: IsKnown): Difference[] {
  const sections = (['attributes', 'spans', 'metrics', 'events'] as const).flatMap((section) => {
    const [old, now] = [objectAt(before, section), objectAt(after, section)];
    return keysOf(old, now).flatMap((name) =>
      compareEntry(objectAt(old, name), objectAt(now, name), [section, name], isKnown(section, name)),
    );
  });
  const facts = ['title', 'description'].flatMap((name) => field(name, before, after, [], () => rewords));
  const whole = Object.entries(wholes).flatMap(([name, judgement]) => field(name, before, after, [], () => judgement));
  return [...facts, ...whole, ...sections];
}

const wholes: Readonly<Record<string, Judgement>> = {
  schemaUrl: replaces('Whoever looks for the old schema URL does not find it.', 'risky', 'risky'),
  namespaces: replaces('Other attributes that no file defines are unknown.', 'risky', 'risky'),
  lists: replaces('Items of lists are written in another way.'),
  sums: replaces('Sums are made of other numbers.', 'risky', 'risky'),
};

function compareEntry(before: Json, after: Json, keys: Keys, known: boolean): Difference[] {
  const [old, now] = [objectAt(before, 'attributes'), objectAt(after, 'attributes')];
  return [
    ...Object.entries(judges).flatMap(([name, judge]) =>
      field(name, before, after, keys, known ? judge : () => keeps('It is new itself.')),
    ),
    ...keysOf(old, now).flatMap((name) =>
      compareEntry(objectAt(old, name), objectAt(now, name), [...keys, 'attributes', name], known),
    ),
  ];
}

type Judge = (before: unknown, after: unknown) => Judgement;

function field(name: string, before: Json, after: Json, keys: Keys, judge: Judge): Difference[] {
  const [old, now] = [before[name], after[name]];
  if (isSame(old, now)) return [];
  return [{ ...judge(old, now), keys: [...keys, name], field: name, ...sides(old, now) }];
}

const judges: Readonly<Record<string, Judge>> = {
  name: () => replaces('It is written under another name.'),
  type: () => replaces('Its value is written with another type.'),
  nameWhen: () => replaces('It is written under another name.'),
  values: () => replaces('Its values are written in other words.'),
  element: () => replaces('Another part of its value is written.'),
  member: () => replaces('It is written in another place.'),
  list: () => replaces('It is written in another place.'),
  asItem: () => replaces('It is written in another form.'),
  also: () => replaces('Other attributes hold its value, too.', 'risky', 'risky'),
  with: () => replaces('Other fixed attributes are written with it.', 'risky', 'risky'),
  loses: () => rewords,
  add: () => replaces('Other fixed attributes are written with it.', 'risky', 'risky'),
  writtenAs: () => replaces('Another span type stands in for it.'),
  omit: (before, after) => {
    if (before !== undefined && after !== undefined) return rewords;
    return after === undefined
      ? narrows('It is written now, and what asks for it applies.', 'risky')
      : widens('It is not written any more.', 'breaking', 'breaking');
  },
};
