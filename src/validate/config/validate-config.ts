import type { LevelRule } from '../check/level-policy.ts';
import type { MinimumCoverage } from '../coverage-shares.ts';
import type { ExpectedFinding } from '../expectations.ts';
import type { FindingId, FindingLevel } from '../findings.ts';
import type { FailOn } from '../verdict.ts';

/** Services and instrumentation scopes by name; a final `*` stands for any ending. */
export interface Selection {
  readonly services?: readonly string[];
  readonly scopes?: readonly string[];
}

/** Whose telemetry is to be checked. */
export interface Selections {
  readonly include?: Selection;
  readonly exclude?: Selection;
}

/** The section `validate` of `codon-telemetry.config.json`. See schemas/validate/config.schema.json. */
interface ValidateConfig extends Selections {
  /** Folder of generated code to check by. Relative to the file. Default: `generate.out`, if there is a contract. */
  readonly contract?: string;
  /** Ids of the dialects that are written, where one record is written in several. See `DialectSource`. */
  readonly dialects?: readonly string[];
  readonly failOn?: FailOn;
  readonly minLevel?: FindingLevel;
  readonly allowEmpty?: boolean;
  readonly enable?: readonly FindingId[];
  /** As on the command line: `text`, or `sarif=FILE`. */
  readonly reports?: readonly string[];
  readonly levels?: readonly LevelRule[];
  readonly expected?: readonly ExpectedFinding[];
  readonly minimumCoverage?: MinimumCoverage;
}

/** The configuration of a project, as far as validating asks. */
export interface ProjectSections {
  readonly generate?: { readonly out?: string };
  readonly validate?: ValidateConfig;
}
