import type { Difference, Judgement } from './change.ts';
import { compareLists, sides } from './compare-values.ts';
import { arrayAt, isSame, type Json, objectAt } from './json.ts';
import { keeps, narrows, replaces, rewords, widens } from './judgements.ts';

type Judge = (before: unknown, after: unknown) => Judgement;

/** Compares what files say of span types, metrics and events besides their attributes. */
export function compareHead(before: Json, after: Json): Difference[] {
  const fields = Object.entries(judges).flatMap(([path, judge]): Difference[] => {
    const keys = path.split('/');
    const [old, now] = [valueAt(before, keys), valueAt(after, keys)];
    if (isSame(old, now)) return [];
    return [{ ...judge(old, now), keys, field: fieldNames[path] ?? String(keys.at(-1)), ...sides(old, now) }];
  });
  return [...fields, ...compareKinds(objectAt(before, 'x-span'), objectAt(after, 'x-span'))];
}

function valueAt(json: Json, [first = '', second]: readonly string[]): unknown {
  return second === undefined ? json[first] : objectAt(json, first)[second];
}

function compareKinds(before: Json, after: Json): Difference[] {
  const kinds = (json: Json) => ('kind' in json ? [json.kind, ...arrayAt(json, 'kindMayBe')] : []);
  const [old, now] = [kinds(before), kinds(after)];
  if (isSame(old, now)) return [];
  return [
    { ...judgeKinds(old, now), keys: ['x-span', 'kind'], field: 'kind', before: old.join(', '), after: now.join(', ') },
  ];
}

function judgeKinds(old: readonly unknown[], now: readonly unknown[]): Judgement {
  const { added, removed } = compareLists(old, now);
  if (added.length > 0 && removed.length > 0) return replaces('Spans of the old kind are wrong now.');
  if (added.length > 0) return widens('Spans of another kind may occur.', 'risky');
  if (removed.length > 0) return narrows('Spans of a kind that was accepted are not any more.');
  return keeps('Another kind is the usual one.', 'risky', 'risky');
}

const identity: Judge = () => replaces('It is another thing now for everyone who knew it by the old name.');

const fieldNames: Readonly<Record<string, string>> = { 'x-event/severityNumber': 'severity', $ref: 'same as' };

const judges: Readonly<Record<string, Judge>> = {
  title: () => rewords,
  description: () => rewords,
  $ref: () => replaces('It takes over the attributes of another file.'),
  'x-span/type': identity,
  'x-span/name': () => replaces('Spans are found under another name.', 'risky'),
  'x-span/discriminator': () => replaces('Spans of this type are recognised by another attribute.'),
  'x-span/failure': (before, after) => {
    if (before === undefined) return narrows('Failures must be told by this attribute.');
    return after === undefined
      ? widens('Failures need not be told by this attribute any more.')
      : replaces('Failures are told by another attribute.');
  },
  'x-metric/name': identity,
  'x-metric/instrument': () => replaces('Queries over another instrument give other results.'),
  'x-metric/unit': () => replaces('The same number means something else.'),
  'x-metric/valueType': (_before, after) =>
    after === 'double'
      ? widens('Fractions may occur where there were integers.')
      : narrows('Fractions are not allowed any more.'),
  'x-metric/of': () => replaces('Other calls are measured.', 'risky', 'risky'),
  'x-metric/measures': () => replaces('Something else is measured.'),
  'x-metric/buckets': () => keeps('Histograms with other buckets cannot be added up exactly.', 'compatible', 'risky'),
  'x-event/name': identity,
  'x-event/severityNumber': () => replaces('Filters by severity may miss it, or meet it anew.', 'risky', 'risky'),
  'x-event/carrier': () => replaces('It is found in another place.'),
};
