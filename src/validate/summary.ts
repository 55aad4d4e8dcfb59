import type { CoverageReport } from './coverage.ts';
import type { Expectation } from './expectations.ts';
import type { FindingId, FindingLevel, Place } from './findings.ts';

/** Something that could not be read at all, such as a file that does not exist. */
interface Failure {
  readonly file: string;
  readonly message: string;
}

/** How many records of one kind of telemetry were read, and what became of them. */
export interface RecordCounts {
  /** All that were read: the sum of the others. */
  read: number;
  checked: number;
  /** In an owned namespace, but of no known type; the attributes were checked one by one. */
  unmatched: number;
  /** Of other namespaces; not checked. */
  foreign: number;
}

/** What a run has read and found, in numbers. */
export interface Summary {
  /** Inputs that were read, be it in part. */
  files: number;
  /** OTLP messages, empty ones included. */
  documents: number;
  readonly spans: RecordCounts;
  /** Data points of metrics. */
  readonly points: RecordCounts;
  readonly logs: RecordCounts;
  /** Spans, metrics and logs of services and scopes that were not to be checked. */
  filtered: number;
  /** Checked spans by the conventions' name of their type. */
  readonly spanTypes: Map<string, number>;
  /** Findings by level, reported or not. */
  readonly levels: Record<FindingLevel, number>;
  /** Findings by id. */
  readonly findings: Map<FindingId, number>;
  /** What was expected, and how often it occurred. These findings are not in the counts above. */
  expected: readonly Expectation[];
  coverage: CoverageReport;
  /** Lines and documents between the messages that are no telemetry. */
  skipped: { count: number; first: Place | undefined };
  /** How many spans were looked at for duplicates, where that is not all of them. */
  duplicatesKnownUpTo: number | undefined;
  readonly failures: Failure[];
}

/** The summary of a run that has not begun. */
export function createSummary(): Summary {
  const none = (): RecordCounts => ({ read: 0, checked: 0, unmatched: 0, foreign: 0 });
  return {
    files: 0,
    documents: 0,
    spans: none(),
    points: none(),
    logs: none(),
    filtered: 0,
    spanTypes: new Map(),
    levels: { violation: 0, improvement: 0, information: 0 },
    findings: new Map(),
    expected: [],
    coverage: { types: [], unknownAttributes: new Map() },
    skipped: { count: 0, first: undefined },
    duplicatesKnownUpTo: undefined,
    failures: [],
  };
}
