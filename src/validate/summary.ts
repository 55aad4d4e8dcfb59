import type { Finding, FindingId, FindingLevel, Place } from './findings.ts';

/** Something that could not be read at all, such as a file that does not exist. */
interface Failure {
  readonly file: string;
  readonly message: string;
}

/** What a run has read and found, in numbers. */
export interface Summary {
  /** Inputs that were read, be it in part. */
  files: number;
  /** OTLP messages with spans, or empty ones. */
  documents: number;
  spans: {
    /** All that were read: the sum of the others. */
    read: number;
    checked: number;
    /** In an owned namespace, but of no known type; the attributes were checked one by one. */
    unmatched: number;
    /** Without any attribute in an owned namespace; not checked. */
    foreign: number;
  };
  /** Checked spans by the conventions' name of their type. */
  readonly spanTypes: Map<string, number>;
  /** Findings by level, reported or not. */
  readonly levels: Record<FindingLevel, number>;
  /** Findings by id. */
  readonly findings: Map<FindingId, number>;
  /** Lines and documents between the messages that are no telemetry. */
  skipped: { count: number; first: Place | undefined };
  /** Messages with logs or metrics. */
  otherSignals: number;
  /** How many spans were looked at for duplicates, where that is not all of them. */
  duplicatesKnownUpTo: number | undefined;
  readonly failures: Failure[];
}

/** The summary of a run that has not begun. */
export function createSummary(): Summary {
  return {
    files: 0,
    documents: 0,
    spans: { read: 0, checked: 0, unmatched: 0, foreign: 0 },
    spanTypes: new Map(),
    levels: { violation: 0, improvement: 0, information: 0 },
    findings: new Map(),
    skipped: { count: 0, first: undefined },
    otherSignals: 0,
    duplicatesKnownUpTo: undefined,
    failures: [],
  };
}

/** Counts a finding. */
export function countFinding(summary: Summary, { id, level }: Finding): void {
  summary.levels[level] += 1;
  summary.findings.set(id, (summary.findings.get(id) ?? 0) + 1);
}
