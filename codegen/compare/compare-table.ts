import type { Difference, Judgement, Keys } from './change.ts';
import { sides } from './compare-values.ts';
import { isSame, type Json, keysOf, objectAt } from './json.ts';
import { keeps, replaces, rewords } from './judgements.ts';

/** Compares two versions of the catalogue of operations, fact by fact. */
export function compareOperations(before: Json, after: Json): Difference[] {
  const [old, now] = [objectAt(before, 'operations'), objectAt(after, 'operations')];
  const entries = keysOf(old, now).flatMap((id): Difference[] => {
    const keys = ['operations', id];
    if (!(id in old)) return [{ ...keeps('Nobody calls it yet.'), keys, field: 'operation', after: id }];
    if (!(id in now)) {
      return [
        { ...replaces('Its calls are not told any more.', 'risky', 'breaking'), keys, field: 'operation', before: id },
      ];
    }
    const [one, other] = [objectAt(old, id), objectAt(now, id)];
    return keysOf(one, other).flatMap((name) => field(name, one, other, keys, judgeFact(name)));
  });
  return [...compareProse(before, after), ...field('defaultNodes', before, after, [], otherNodes), ...entries];
}

const otherNodes = replaces('Workloads made without naming operations get other nodes, and so another Logic ID.');

function judgeFact(name: string): Judgement {
  if (name === 'description' || name === 'excluded') return rewords;
  if (name === 'span' || name === 'operationName') return replaces('Its calls are told by other spans.', 'risky');
  if (name === 'role' || name === 'signature')
    return replaces('The id of its node changes, and every id made of that.');
  return replaces('Its calls are told in another way.', 'risky', 'risky');
}

/** Compares two versions of who runs the models behind a host. */
export function compareProviders(before: Json, after: Json): Difference[] {
  const other = replaces('Calls count for another provider.', 'compatible', 'risky');
  const [old, now] = [objectAt(before, 'hosts'), objectAt(after, 'hosts')];
  return [
    ...compareProse(before, after),
    ...field('default', before, after, [], other),
    ...keysOf(old, now).flatMap((host) => field(host, old, now, ['hosts'], other)),
  ];
}

function compareProse(before: Json, after: Json): Difference[] {
  return ['title', 'description'].flatMap((name) => field(name, before, after, [], rewords));
}

function field(name: string, before: Json, after: Json, keys: Keys, judgement: Judgement): Difference[] {
  const [old, now] = [before[name], after[name]];
  return isSame(old, now) ? [] : [{ ...judgement, keys: [...keys, name], field: name, ...sides(old, now) }];
}
