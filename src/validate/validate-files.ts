import type { DialectSource } from './check/dialect-plans.ts';
import type { MinimumCoverage } from './coverage-shares.ts';
import type { ExpectedFinding } from './expectations.ts';
import type { Finding, FindingLevel } from './findings.ts';
import type { InputFormat, Source } from './read/input.ts';
import type { Summary } from './summary.ts';
import { type CheckSetup, createBatchCheck } from './threads/create-batch-check.ts';
import { type BatchServer, SecondThread, type ThreadSizes } from './threads/second-thread.ts';
import { ValidationRun } from './validation-run.ts';
import type { FailOn, Verdict } from './verdict.ts';

/** How telemetry is validated. */
export interface ValidateOptions extends DialectSource, CheckSetup {
  /** Takes each finding as it is made. What it returns is waited for, so that a slow report slows the reading. */
  readonly report?: (finding: Finding) => void | Promise<void>;
  /** The level from which on findings fail the run. Default `violation`. */
  readonly failOn?: FailOn;
  /** The level from which on findings are reported; the others are counted. Default `information`. */
  readonly minLevel?: FindingLevel;
  /** Whether a run without any span may pass. Default false. */
  readonly allowEmpty?: boolean;
  /** Findings that are accepted. Each has to occur. */
  readonly expected?: readonly ExpectedFinding[];
  /** What has to be seen. */
  readonly minimumCoverage?: MinimumCoverage;
  /** What findings about the run itself name as their place. Default `-`. */
  readonly configFile?: string;
  /** How many spans are remembered to find duplicates. Default 1,000,000, which takes 16 MB. */
  readonly rememberedSpans?: number;
  /** Formats that are read. Default all. */
  readonly formats?: readonly InputFormat[];
  /** Starts a thread that serves batches by the same contract and options. Default: this thread does all. */
  readonly startServer?: () => BatchServer;
  /** When that thread is started, and how much it gets at a time. */
  readonly threadSizes?: ThreadSizes;
  /** Is told how much was read, every few records. */
  readonly onProgress?: (summary: Summary) => void;
}

/** The outcome of a run. */
export interface Validation {
  readonly verdict: Verdict;
  readonly summary: Summary;
}

/**
 * Reads telemetry from one source, checks each record by the contract, and reports what it finds. Memory does not grow
 * with the input. Bad input becomes a finding or a failure in the summary; nothing is thrown for it.
 *
 * @example
 * const { verdict } = await validateStream(source, { contract, loadValidators, report: console.log });
 */
export function validateStream(source: Source, options: ValidateOptions): Promise<Validation> {
  return validateFiles([source], options);
}

/** Does the same for several sources, one after the other. */
export async function validateFiles(sources: Iterable<Source>, options: ValidateOptions): Promise<Validation> {
  const { startServer, threadSizes } = options;
  const second = startServer && new SecondThread(startServer, createBatchCheck(options, options), threadSizes);
  try {
    const run = new ValidationRun(options, second);
    for (const source of sources) await run.read(source);
    return await run.finish();
  } finally {
    await second?.close();
  }
}
