import { type Finding, findingLevels } from '../findings.ts';

/** Findings that say the same of different records. */
export interface FindingGroup {
  readonly first: Finding;
  /** The first few of them. */
  readonly some: readonly Finding[];
  readonly count: number;
}

interface OpenGroup extends FindingGroup {
  readonly some: Finding[];
  count: number;
}

/** Groups that are kept, so that a run over bad data does not fill the memory. */
const MOST_GROUPS = 1000;
/** Findings that are kept of a group. */
const MOST_OF_GROUP = 10;

/** Puts findings together that say the same. */
export class FindingGroups {
  /** By message first: it is nearly always enough, and nothing has to be joined for it. */
  readonly #groups = new Map<string, OpenGroup[]>();
  #size = 0;
  #leftOver = 0;

  /** How many findings were in groups beyond the limit. */
  get leftOver(): number {
    return this.#leftOver;
  }

  add(finding: Finding): void {
    const alike = this.#groups.get(finding.message);
    const group = alike?.find(({ first }) => saysTheSame(first, finding));
    if (group !== undefined) {
      group.count += 1;
      if (group.some.length < MOST_OF_GROUP) group.some.push(finding);
    } else if (this.#size < MOST_GROUPS) {
      this.#size += 1;
      const created = { first: finding, some: [finding], count: 1 };
      if (alike === undefined) this.#groups.set(finding.message, [created]);
      else alike.push(created);
    } else this.#leftOver += 1;
  }

  /** The groups, the heaviest first, and of those that weigh the same the most frequent. */
  sorted(): FindingGroup[] {
    return [...this.#groups.values()].flat().sort(byWeight);
  }
}

/** Orders groups by level, then by count. */
export function byWeight(a: FindingGroup, b: FindingGroup): number {
  const rank = (group: FindingGroup) => findingLevels.indexOf(group.first.level);
  return rank(a) - rank(b) || b.count - a.count;
}

function saysTheSame(one: Finding, other: Finding): boolean {
  return (
    one.id === other.id &&
    one.level === other.level &&
    one.spanType === other.spanType &&
    one.signalName === other.signalName
  );
}
