import type { Contract } from '../../generated/contract.ts';
import type { DialectValidators } from '../../generated/validators/index.ts';
import type { LevelRule } from './check/level-policy.ts';
import type { MinimumCoverage } from './coverage-shares.ts';
import type { ExpectedFinding } from './expectations.ts';
import type { Finding, FindingId, FindingLevel } from './findings.ts';
import type { InputFormat, ReadContext, Source } from './read/input.ts';
import type { Summary } from './summary.ts';
import { ValidationRun } from './validation-run.ts';
import type { FailOn, Verdict } from './verdict.ts';

/** How telemetry is validated. */
export interface ValidateOptions {
  readonly contract: Contract;
  /** Loads the validators of a dialect, when the first record of that dialect is met. */
  readonly loadValidators: (dialect: string) => Promise<DialectValidators>;
  /** Takes each finding as it is made. What it returns is waited for, so that a slow report slows the reading. */
  readonly report?: (finding: Finding) => void | Promise<void>;
  /** The level from which on findings fail the run. Default `violation`. */
  readonly failOn?: FailOn;
  /** The level from which on findings are reported; the others are counted. Default `information`. */
  readonly minLevel?: FindingLevel;
  /** Whether a run without any span may pass. Default false. */
  readonly allowEmpty?: boolean;
  /** Kinds of findings that are off by default, and wanted here. */
  readonly enable?: readonly FindingId[];
  /** Other levels for some findings. The last rule that fits counts. */
  readonly levels?: readonly LevelRule[];
  /** Findings that are accepted. Each has to occur. */
  readonly expected?: readonly ExpectedFinding[];
  /** What has to be seen. */
  readonly minimumCoverage?: MinimumCoverage;
  /** Tells whether the telemetry of a service and an instrumentation scope is wanted. Default: all is. */
  readonly selects?: ReadContext['selects'];
  /** Whether findings carry the value they are about. Default false: values may be anybody's words. */
  readonly showValues?: boolean;
  /** What findings about the run itself name as their place. Default `-`. */
  readonly configFile?: string;
  /** How many spans are remembered to find duplicates. Default 1,000,000, which takes 16 MB. */
  readonly rememberedSpans?: number;
  /** Formats that are read. Default all. */
  readonly formats?: readonly InputFormat[];
  /** Is told how much was read, about every quarter of a megabyte. */
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
  const run = new ValidationRun(options);
  for (const source of sources) await run.read(source);
  return run.finish();
}
