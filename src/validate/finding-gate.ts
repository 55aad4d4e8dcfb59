import type { LevelPolicy } from './check/level-policy.ts';
import { Expectations, type ExpectedFinding } from './expectations.ts';
import type { Finding, FindingLevel } from './findings.ts';
import type { Summary } from './summary.ts';
import { isAtLeast } from './verdict.ts';

/** What decides about findings that were made. */
export interface GateOptions {
  readonly minLevel?: FindingLevel;
  readonly expected?: readonly ExpectedFinding[];
  readonly report?: (finding: Finding) => void | Promise<void>;
}

/** Counts what is found and hands it on, less what was expected and what weighs too little. */
export class FindingGate {
  readonly expectations: Expectations;
  readonly #summary: Summary;
  readonly #minLevel: FindingLevel;
  readonly #report: GateOptions['report'];
  #pending: Promise<void>[] = [];

  constructor(summary: Summary, { minLevel = 'information', expected = [], report }: GateOptions) {
    this.expectations = new Expectations(expected);
    this.#summary = summary;
    this.#minLevel = minLevel;
    this.#report = report;
  }

  /** Takes a finding whose level was decided when it was made. */
  pass(finding: Finding): void {
    if (this.expectations.all.length > 0 && this.expectations.take(finding)) return;
    const { levels, findings } = this.#summary;
    levels[finding.level] += 1;
    findings.set(finding.id, (findings.get(finding.id) ?? 0) + 1);
    if (!isAtLeast(finding.level, this.#minLevel)) return;
    const pending = this.#report?.(finding);
    if (pending !== undefined) this.#pending.push(pending);
  }

  /** Takes a finding about the input or the run, whose level is for the policy to decide. */
  passBy(policy: LevelPolicy, finding: Finding): void {
    const level = policy.levelOf(finding);
    if (level !== undefined) this.pass({ ...finding, level });
  }

  /** Waits until the report has taken everything. */
  async settle(): Promise<void> {
    if (this.#pending.length === 0) return;
    const pending = this.#pending;
    this.#pending = [];
    await Promise.all(pending);
  }
}
