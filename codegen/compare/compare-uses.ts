import type { Difference, Judgement, Keys } from './change.ts';
import { compareLimits, compareLists, compareValues, sides } from './compare-values.ts';
import { arrayAt, isSame, type Json, objectAt } from './json.ts';
import { keeps, narrows, replaces, rewords, widens } from './judgements.ts';
import type { Renames } from './renames.ts';

const levels = ['opt_in', 'recommended', 'conditionally_required', 'required'];

/** Compares which attributes a span type, metric or event carries, and how strongly it requires each. */
export function compareUses(before: Json, after: Json, renames: Renames): Difference[] {
  const [old, now] = [objectAt(before, 'properties'), objectAt(after, 'properties')];
  const successors = new Set<string>();
  const gone = Object.keys(old).flatMap((key): Difference[] => {
    if (key in now) return [];
    const successor = renames.successor(key);
    if (successor === undefined || !(successor in now)) return [removal(key, levelOf(before, key))];
    successors.add(successor);
    const wasThere = successor in old;
    return [
      { ...renames.judge(key, wasThere), keys: ['properties', successor] },
      ...(wasThere ? [] : compareUse(use(before, key), use(after, successor), ['properties', successor])),
    ];
  });
  const kept = Object.keys(now).flatMap((key): Difference[] => {
    if (key in old) return compareUse(use(before, key), use(after, key), ['properties', key]);
    return successors.has(key) ? [] : [addition(key, levelOf(after, key))];
  });
  return [...gone, ...kept, ...compareConditions(before, after)];
}

/** What a set says of one attribute, and its level. */
interface Use {
  readonly json: Json;
  readonly level: string;
}

function use(set: Json, key: string): Use {
  return { json: objectAt(objectAt(set, 'properties'), key), level: levelOf(set, key) };
}

function levelOf(set: Json, key: string): string {
  if (arrayAt(set, 'required').includes(key)) return 'required';
  return String(objectAt(objectAt(set, 'properties'), key)['x-requirement'] ?? 'recommended');
}

function removal(key: string, level: string): Difference {
  const judgement = widens('It is not allowed here any more.', level === 'opt_in' ? 'risky' : 'breaking', 'breaking');
  return { ...judgement, keys: ['properties', key], field: 'attribute', before: key };
}

function addition(key: string, level: string): Difference {
  return { ...judgeAddition(level), keys: ['properties', key], field: 'attribute', after: key };
}

function judgeAddition(level: string): Judgement {
  if (level === 'required') return narrows('Whoever does not set it breaks the contract.');
  if (level === 'conditionally_required') return narrows('It must be set where its condition holds.', 'risky');
  return keeps('It may be left out.');
}

function compareUse(before: Use, after: Use, keys: Keys): Difference[] {
  const [old, now] = [before.json, after.json];
  const text = (name: string, field: string, judge: Judgement): Difference[] =>
    isSame(old[name], now[name]) ? [] : [{ ...judge, keys: [...keys, name], field, ...sides(old[name], now[name]) }];
  return [
    ...compareLevel(before.level, after.level, keys),
    ...compareValues(old, now, keys),
    ...compareLimits(old, now, keys),
    // With another level comes another condition, or none.
    ...(before.level === after.level ? text('x-condition', 'condition', judgeCondition(after.level)) : []),
    ...text('x-sampling', 'sampling', now['x-sampling'] === true ? neededAtStart : notAtStart),
    ...text('x-note', 'note', rewords),
  ];
}

function judgeCondition(level: string): Judgement {
  return level === 'conditionally_required'
    ? replaces('It is required in other cases, as far as words can tell.', 'risky', 'risky')
    : keeps('It is to be expected in other cases, as far as words can tell.', 'compatible', 'risky');
}

const neededAtStart = narrows('It must be known when the span starts.', 'risky');
const notAtStart = widens('Samplers cannot count on it any more.', 'risky');

function compareLevel(before: string, after: string, keys: Keys): Difference[] {
  if (before === after) return [];
  const judgement = levels.indexOf(after) > levels.indexOf(before) ? judgeRaise(after) : judgeLowering(before);
  return [{ ...judgement, keys: [...keys, 'x-requirement'], field: 'requirement', before, after }];
}

function judgeRaise(after: string): Judgement {
  if (after === 'required') return narrows('Whoever does not set it breaks the contract.');
  if (after === 'conditionally_required') return narrows('It must be set where its condition holds.', 'risky');
  return narrows('It is asked for now, and may still be left out.', 'compatible');
}

function judgeLowering(before: string): Judgement {
  return widens('Readers cannot count on it as they could.', before === 'required' ? 'breaking' : 'risky');
}

/** Requirements that hang on another attribute, written in one of two ways. */
function compareConditions(before: Json, after: Json): Difference[] {
  const { added, removed } = compareLists(conditionsOf(before), conditionsOf(after));
  return [
    ...added.map((condition) => ({ ...narrows('Attributes are required in more cases.'), after: condition })),
    ...removed.map((condition) => ({ ...widens('Attributes are required in fewer cases.'), before: condition })),
  ].map((difference) => ({ ...difference, keys: ['allOf'], field: 'condition' }));
}

function conditionsOf(set: Json): string[] {
  const dependent = Object.entries(objectAt(set, 'dependentRequired')).flatMap(([key, required]) =>
    (Array.isArray(required) ? required : []).map((each) => `${key} is present: ${String(each)} is required`),
  );
  const conditional = arrayAt(set, 'allOf').flatMap((condition) => {
    const tests = objectAt(objectAt(condition as Json, 'if'), 'properties');
    const required = arrayAt(objectAt(condition as Json, 'then'), 'required');
    return Object.entries(tests).flatMap(([key, test]) =>
      required.map((each) => `${key} is ${describeTest(test as Json)}: ${String(each)} is required`),
    );
  });
  return [...dependent, ...conditional];
}

function describeTest(test: Json): string {
  const values = 'const' in test ? [test.const] : arrayAt(test, 'enum');
  return values
    .map((value) => JSON.stringify(value))
    .sort()
    .join(' or ');
}
