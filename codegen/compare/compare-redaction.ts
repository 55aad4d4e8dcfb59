import type { Change, Difference, Judgement } from './change.ts';
import { sides } from './compare-values.ts';
import { arrayAt, isSame, type Json, keysOf, objectAt } from './json.ts';
import { keeps, narrows, replaces, rewords, widens } from './judgements.ts';
import { toChange } from './to-change.ts';

/** A file of redaction rules. */
export interface RuleFile {
  /** Name without folder and ending. */
  readonly id: string;
  readonly json: Json;
}

/** A rule, and where it stands. */
interface PlacedRule {
  readonly file: string;
  readonly index: number;
  readonly json: Json;
}

/**
 * What differs between two versions of redaction rules. A rule is known by its id, wherever it stands. What is hidden no
 * more is breaking for emitters: it leaves their process.
 */
export function compareRedaction(before: readonly RuleFile[], after: readonly RuleFile[]): Change[] {
  const [old, now] = [rulesOf(before), rulesOf(after)];
  const successors = readSuccessors(old, now);
  const renamedTo = new Set(successors.values());
  const gone = [...old].flatMap(([id, rule]): Change[] => {
    if (now.has(id)) return [];
    const successor = successors.get(id);
    if (successor === undefined) return [changeOf(rule, id, { ...removed, keys: [], field: 'rule', before: id })];
    const difference = { ...rename, renamed: true, keys: ['id'], field: 'id', before: id, after: successor } as const;
    return [changeOf(now.get(successor) ?? rule, successor, difference)];
  });
  const kept = [...now].flatMap(([id, rule]): Change[] => {
    const origin = old.get(id);
    if (origin !== undefined) return compareRule(origin.json, rule.json).map((each) => changeOf(rule, id, each));
    return renamedTo.has(id) ? [] : [changeOf(rule, id, { ...added, keys: [], field: 'rule', after: id })];
  });
  return [...gone, ...kept, ...compareHeads(before, after)];
}

function rulesOf(files: readonly RuleFile[]): Map<string, PlacedRule> {
  return new Map(
    files.flatMap(({ id: file, json }) =>
      arrayAt(json, 'rules').map((rule, index): [string, PlacedRule] => {
        // The group of a file switches its rules, so that it is a fact about each.
        const facts: Json = { ...(rule as Json), group: json.group };
        return [String(facts.id), { file, index, json: facts }];
      }),
    ),
  );
}

/** A rule that is gone goes on where a new one says the same of everything that counts. */
function readSuccessors(old: ReadonlyMap<string, PlacedRule>, now: ReadonlyMap<string, PlacedRule>) {
  const fresh = [...now].filter(([id]) => !old.has(id));
  return new Map(
    [...old].flatMap(([id, { json }]): [string, string][] => {
      if (now.has(id)) return [];
      const same = fresh.find(([, other]) => isSame(essence(json), essence(other.json)));
      return same === undefined ? [] : [[id, same[0]]];
    }),
  );
}

function essence({ id: _id, title: _title, examples: _examples, ...rule }: Json): Json {
  return rule;
}

function compareRule(before: Json, after: Json): Difference[] {
  return keysOf(before, after).flatMap((name): Difference[] => {
    const [old, now] = [before[name], after[name]];
    if (name === 'id' || isSame(old, now)) return [];
    if (name === 'replacement') return compareReplacement(objectAt(before, name), objectAt(after, name));
    const judgement = judges[name]?.(old, now) ?? unclear;
    return [{ ...judgement, keys: [name], field: name, ...sides(old, now) }];
  });
}

function compareReplacement(before: Json, after: Json): Difference[] {
  return keysOf(before, after).flatMap((name): Difference[] => {
    const [old, now] = [before[name], after[name]];
    if (isSame(old, now)) return [];
    const readable = name === 'keepLast' && Number(now ?? 0) > Number(old ?? 0);
    return [{ ...(readable ? showsMore : marks), keys: ['replacement', name], field: name, ...sides(old, now) }];
  });
}

function compareHeads(before: readonly RuleFile[], after: readonly RuleFile[]): Change[] {
  const old = new Map(before.map(({ id, json }) => [id, json]));
  return after.flatMap(({ id, json }) => {
    const other = old.get(id);
    if (other === undefined) return [];
    const names = keysOf(other, json).filter((name) => name !== 'rules' && name !== 'group');
    return names
      .filter((name) => !isSame(other[name], json[name]))
      .map((name) => ({ ...rewords, keys: [name], field: name, ...sides(other[name], json[name]) }))
      .map((difference) => toChange(`redaction/${id}`, `redaction rules ${id}`, difference));
  });
}

function changeOf({ file, index, json }: PlacedRule, id: string, difference: Difference): Change {
  const keys = difference.keys[0] === 'group' ? ['group'] : ['rules', index, ...difference.keys];
  // Both halves of a rename stand in the newer file.
  return toChange(`redaction/${file}`, `redaction rule ${String(json.id ?? id)}`, { ...difference, keys });
}

const removed = widens('What it hid leaves the process now.', 'risky', 'breaking');
const added = narrows('What it knows is hidden now.', 'compatible');
const rename = replaces('What it hides is counted under another name.', 'compatible', 'risky');
const unclear = replaces('It cannot be told whether it hides less; run its laws.', 'risky', 'risky');
const hidesLess = widens('Some of what it hid leaves the process now.', 'risky', 'breaking');
const hidesMore = narrows('It hides more than it did.', 'compatible', 'risky');
const showsMore = widens('More of what it hides can be read now.', 'risky', 'breaking');
const marks = keeps('What stands in place of a secret is another text.', 'compatible', 'risky');

type Judge = (before: unknown, after: unknown) => Judgement;

/** A test that was added lets matches pass; one that is gone lets none pass any more. */
const test: Judge = (before, after) => {
  if (before === undefined) return hidesLess;
  return after === undefined ? hidesMore : unclear;
};

const judges: Readonly<Record<string, Judge>> = {
  title: () => rewords,
  examples: () => rewords,
  group: () => replaces('It is switched on and off with another group.', 'risky', 'compatible'),
  ignoreCase: (_before, after) => (after === true ? hidesMore : hidesLess),
  maxLength: () => keeps('Only texts that are cut are held back by another length.', 'risky', 'compatible'),
  check: test,
  context: test,
  unless: test,
  anchors: test,
};
