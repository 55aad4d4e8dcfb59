import type { Finding } from '../findings.ts';
import type { Summary } from '../summary.ts';
import type { FailOn, Verdict } from '../verdict.ts';

/** Where a report is written to. What it returns is waited for. */
export type Write = (text: string) => void | Promise<void>;

/** One way of telling what was found. To tell it another way, add a file with one of these and list it in reports.ts. */
export interface Report {
  /** Takes a finding as it is made. */
  finding(finding: Finding): void | Promise<void>;
  /** Takes the end of the run. */
  end(summary: Summary, verdict: Verdict): void | Promise<void>;
}

/** How a report is made. */
export interface ReportOptions {
  readonly write: Write;
  /** Whether terminal colours are welcome. */
  readonly color: boolean;
  /** The level from which on findings fail the run. */
  readonly failOn: FailOn;
}
