import { type FindingSubject, fits } from './check/level-policy.ts';
import { type Finding, type FindingId, findingKinds } from './findings.ts';

/** Findings that are known and accepted, with the reason. */
export interface ExpectedFinding {
  readonly id: FindingId;
  /** Key of the attribute as findings show it; a final `*` stands for any ending. Default: any. */
  readonly attribute?: string | undefined;
  /** Name of the span type, the metric or the event; a final `*` stands for any ending. Default: any. */
  readonly signal?: string | undefined;
  readonly reason: string;
}

/** What was expected, and how often it occurred. */
export interface Expectation extends ExpectedFinding {
  count: number;
}

/** Sorts out expected findings, and tells which did not occur. */
export class Expectations {
  readonly all: readonly Expectation[];

  constructor(expected: readonly ExpectedFinding[]) {
    this.all = expected.map((one) => ({ ...one, count: 0 }));
  }

  /** Tells whether a finding is expected, and counts it. */
  take(finding: Finding): boolean {
    const match = this.all.find((expectation) => fits(expectation, subjectOf(finding)));
    if (match !== undefined) match.count += 1;
    return match !== undefined;
  }

  /** A finding for each expectation that was not met: it has outlived its reason, and would hide a later mistake. */
  *unmet(file: string): Generator<Finding> {
    for (const { id, attribute, signal, count } of this.all) {
      if (count > 0) continue;
      const what = [id, attribute, signal].filter((word) => word !== undefined).join(', ');
      yield {
        id: 'expected_finding_absent',
        level: findingKinds.expected_finding_absent.level,
        message: `The expected finding did not occur: ${what}. Strike it from "expected".`,
        attribute,
        place: { file },
      };
    }
  }
}

function subjectOf({ id, attribute, signalType, spanType, signalName }: Finding): FindingSubject {
  return { id, attribute, signal: signalType === 'span' ? spanType : signalName };
}
