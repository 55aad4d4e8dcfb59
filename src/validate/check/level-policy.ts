import { type FindingId, type FindingLevel, findingKinds, isOnByDefault } from '../findings.ts';
import { matchesPattern } from '../match-pattern.ts';

/** Gives findings another level, or switches them off. What is left out fits anything. */
export interface LevelRule {
  readonly id?: FindingId | undefined;
  /** Key of the attribute as findings show it; a final `*` stands for any ending. */
  readonly attribute?: string | undefined;
  /** Name of the span type, the metric or the event; a final `*` stands for any ending. */
  readonly signal?: string | undefined;
  readonly level: FindingLevel | 'off';
}

/** What a finding is about, as far as rules ask. */
export interface FindingSubject {
  readonly id: FindingId;
  readonly attribute?: string | undefined;
  readonly signal?: string | undefined;
}

/** How much findings weigh in one run. */
export class LevelPolicy {
  readonly #rules: readonly LevelRule[];

  /**
   * @param rules - the last one that fits counts
   * @param enable - kinds of findings that are off by default, and wanted
   */
  constructor(rules: readonly LevelRule[] = [], enable: readonly FindingId[] = []) {
    this.#rules = [...enable.map((id): LevelRule => ({ id, level: findingKinds[id].level })), ...rules];
  }

  /** The level of a finding, or undefined when it is not wanted. */
  levelOf(subject: FindingSubject): FindingLevel | undefined {
    const rule = this.#rules.findLast((candidate) => fits(candidate, subject));
    const level = rule?.level ?? (isOnByDefault(subject.id) ? findingKinds[subject.id].level : 'off');
    return level === 'off' ? undefined : level;
  }
}

/** Tells whether a rule about findings is about this one. */
export function fits(rule: Omit<LevelRule, 'level'>, { id, attribute, signal }: FindingSubject): boolean {
  if (rule.id !== undefined && rule.id !== id) return false;
  if (rule.attribute !== undefined && !matchesPattern(rule.attribute, attribute)) return false;
  return rule.signal === undefined || matchesPattern(rule.signal, signal);
}
