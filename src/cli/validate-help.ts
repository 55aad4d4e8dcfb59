import { type FindingKind, findingKinds } from '../validate/findings.ts';
import { exitCodes } from './exit-codes.ts';

/** What `codon-telemetry validate --help` shows. */
export function validateHelp(): string {
  return `Checks recorded spans by the contract: each span is matched to its span type, and what that type
does not allow or advises against is reported. Values of attributes are never shown.

Usage: codon-telemetry validate [OPTIONS] FILE...

FILE holds OTLP JSON, as the Collector's file exporter writes it: one message a line, one message,
several after another, an array of messages; gzip is unpacked. Log lines in between are skipped and
counted. - is standard input. Lines are read one at a time, so that files may be of any size.

Options:
  --format FORMAT   text (default) for people, json for programs.
  --fail-on LEVEL   Fail on findings of this level or above: violation (default), improvement,
                    information; none never fails because of a finding.
  --allow-empty     Pass an input without any span, which otherwise fails.
  --enable ID       Report findings that are off by default. May be repeated.
  -h, --help        Show this.

Exit codes:
  ${exitCodes.clean}  Clean: no finding at or above the level.
  ${exitCodes.findings}  Findings at or above the level.
  ${exitCodes.failed}  Not done: wrong options, a file that cannot be read, or no span at all.

Examples:
  codon-telemetry validate traces.jsonl
  codon-telemetry validate --fail-on improvement --format json traces/*.json.gz
  my-service | codon-telemetry validate -

Findings:
${listFindings()}
`;
}

function listFindings(): string {
  const kinds: [string, FindingKind][] = Object.entries(findingKinds);
  return kinds
    .map(
      ([id, { level, meaning, offByDefault }]) => `  ${id} (${level}${offByDefault ? ', off' : ''})\n      ${meaning}`,
    )
    .join('\n');
}
