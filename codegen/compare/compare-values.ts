import type { Difference, Judgement, Keys } from './change.ts';
import { arrayAt, canonicalText, isSame, type Json, objectAt } from './json.ts';
import { keeps, narrows, replaces, widens } from './judgements.ts';

/** The values a rule lists, and whether others are allowed besides. */
interface Values {
  readonly list: readonly unknown[];
  readonly open: boolean;
}

/** Compares the values that a rule lists: `const`, `enum` and the open enumeration. */
export function compareValues(before: Json, after: Json, keys: Keys): Difference[] {
  const [old, now] = [readValues(before), readValues(after)];
  if (isSame(old, now)) return [];
  const judgement = judge(old, now);
  const place = ['const', 'enum', 'anyOf'].find((keyword) => keyword in after) ?? 'enum';
  return [
    {
      ...judgement,
      keys: [...keys, place],
      field: 'values',
      ...(old !== undefined && { before: show(old) }),
      ...(now !== undefined && { after: show(now) }),
    },
  ];
}

function readValues(json: Json): Values | undefined {
  if ('const' in json) return { list: [json.const], open: false };
  if ('enum' in json) return { list: arrayAt(json, 'enum'), open: false };
  const [first] = arrayAt(json, 'anyOf');
  return first === undefined ? undefined : { list: arrayAt(first as Json, 'enum'), open: true };
}

function judge(old: Values | undefined, now: Values | undefined): Judgement {
  const closedBefore = old?.open === false;
  const closedAfter = now?.open === false;
  if (!closedBefore && closedAfter) return narrows('Only the listed values are allowed now.');
  if (closedBefore && !closedAfter) return widens('Any value may occur now, not only the listed ones.');
  const { added, removed } = compareLists(old?.list ?? [], now?.list ?? []);
  if (closedBefore) {
    if (added.length > 0 && removed.length > 0)
      return replaces('Some values are new, and others not allowed any more.');
    if (removed.length > 0) return narrows('Values are not allowed any more.');
    return added.length > 0 ? widens('Values may occur that readers have not met.') : keeps('The order differs.');
  }
  return removed.length > 0
    ? narrows('Values are not well known any more; they are still allowed.', 'risky')
    : keeps('Other values were allowed before, too.');
}

function show({ list, open }: Values): string {
  return `${list.map((value) => JSON.stringify(value)).join(', ')}${open ? ' or any other' : ''}`;
}

/** What one list has that the other lacks. */
export function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
): { readonly added: unknown[]; readonly removed: unknown[] } {
  const [old, now] = [new Set(before.map(canonicalText)), new Set(after.map(canonicalText))];
  return {
    added: after.filter((value) => !old.has(canonicalText(value))),
    removed: before.filter((value) => !now.has(canonicalText(value))),
  };
}

/** Compares what limits a single value: least and most, lengths, pattern, and the one value that is not allowed. */
export function compareLimits(before: Json, after: Json, keys: Keys): Difference[] {
  const least = ['minimum', 'minLength'].flatMap((name) => limit(name, before, after, keys, 1));
  const most = ['maximum', 'maxLength'].flatMap((name) => limit(name, before, after, keys, -1));
  const except = (json: Json): Json => ('not' in json ? { not: objectAt(json, 'not') } : {});
  return [
    ...least,
    ...most,
    ...compareConstraint('pattern', before, after, keys),
    ...compareConstraint('not', except(before), except(after), keys),
  ];
}

function limit(name: string, before: Json, after: Json, keys: Keys, sign: 1 | -1): Difference[] {
  const [old, now] = [before[name], after[name]];
  if (isSame(old, now)) return [];
  const rank = (value: unknown) => (typeof value === 'number' ? sign * value : Number.NEGATIVE_INFINITY);
  const judgement =
    rank(now) > rank(old)
      ? narrows('Values that were within the limit are not any more.')
      : widens('Values may occur that were beyond the limit.');
  return [{ ...judgement, keys: [...keys, name], field: name, ...sides(old, now) }];
}

/** Compares a constraint of which only presence can be judged. */
export function compareConstraint(name: string, before: Json, after: Json, keys: Keys): Difference[] {
  const [old, now] = [before[name], after[name]];
  if (isSame(old, now)) return [];
  return [{ ...judgeConstraint(old, now), keys: [...keys, name], field: name, ...sides(old, now) }];
}

function judgeConstraint(old: unknown, now: unknown): Judgement {
  if (old === undefined) return narrows('A constraint was added.');
  if (now === undefined) return widens('A constraint is gone.');
  return replaces('It cannot be told whether the new constraint allows less or more.');
}

/** Before and after, each where it is there. */
export function sides(before: unknown, after: unknown): Pick<Difference, 'before' | 'after'> {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}
