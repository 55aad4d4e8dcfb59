import { type FindingKind, findingKinds } from '../validate/findings.ts';
import { reportFormats } from '../validate/report/reports.ts';
import { exitCodes } from './exit-codes.ts';
import { CONFIG_FILE } from './project-config.ts';
import { LONGEST_IDLE } from './validate-arguments.ts';

/** What `codon-telemetry validate --help` shows. */
export function validateHelp(): string {
  return `Checks telemetry by the contract: each span is matched to its span type, each metric and event to its
name, and what these do not allow or advise against is reported. Values of attributes are not shown.

Usage: codon-telemetry validate [OPTIONS] FILE...
       codon-telemetry validate [OPTIONS] --listen [ADDRESS]

FILE holds OTLP: JSON, as the Collector's file exporter writes it (one message a line, one message,
several after another, an array of messages; log lines in between are skipped and counted), or
protobuf (one message, gRPC frames, messages with their lengths). Gzip and, from Node.js 22.15 on,
zstd are unpacked. - is standard input. Files may be of any size.

--listen receives OTLP over HTTP instead, JSON and protobuf, on 127.0.0.1:4318 unless ADDRESS (PORT,
HOST:PORT) says otherwise. It ends on SIGINT or SIGTERM, and with
  --spans N         when N spans were received,
  --idle SECONDS    when there was no request for that long, ${LONGEST_IDLE} at most.

Options:
  --listen [ADDRESS]
                    Receive OTLP over HTTP instead of reading files.
  --format NAME     Write this report to standard output; text by default.
  --report NAME[=FILE]
                    Write this report, to FILE if one is named. May be repeated.
  --fail-on LEVEL   Fail on findings of this level or above: violation (default), improvement,
                    information; none never fails because of a finding.
  --min-level LEVEL Report findings of this level or above. All are counted.
  --enable ID       Report findings that are off by default. May be repeated.
  --allow-empty     Pass an input without any span, and any metric or event of the contract, which otherwise
                    fails.
  --min-spans N     Fail when fewer than N spans are of a known type. By default a run passes in which
                    none is.
  --dialect ID      Spans are written in this dialect (genai-0.1, genai-1.41, openinference). May be
                    repeated, where one span is written in several: attributes of any of them pass.
                    What has no schema URL is judged by the first.
  --show-values     Show the values that findings are about. They may be anybody's words.
  --threads 2       Check large files of JSON lines with two threads: a quarter faster, for 80 MB more.
  --contract DIR    Check by the code that generate wrote to DIR. By default that of the project, if
                    the configuration says where, and else the package's own.
  --config FILE     Read this configuration, not ${CONFIG_FILE}.
  --no-config       Read none.
  -h, --help        Show this.

Reports:
${listReports()}

The section "validate" of the configuration sets other levels, names what to check, lists findings
that are expected, and demands a coverage. Options beat it. Its schema is in the package:
schemas/validate/config.schema.json

Exit codes:
  ${exitCodes.clean}  Clean: no finding at or above the level.
  ${exitCodes.findings}  Findings at or above the level. Input that is damaged or refused is one: unreadable_input.
  ${exitCodes.failed}  Not done: wrong options, a file that cannot be opened, or nothing to check: no span, and no
     metric or event of the contract.

Examples:
  codon-telemetry validate traces.jsonl
  codon-telemetry validate --fail-on improvement --format json traces/*.json.gz
  codon-telemetry validate --report text --report sarif=telemetry.sarif traces.binpb
  codon-telemetry validate --listen --spans 100 --idle 30 &
  OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4318 npm test; wait

Findings:
${listFindings()}
`;
}

function listReports(): string {
  return Object.entries(reportFormats)
    .map(([name, { audience }]) => `  ${name.padEnd(9)} for ${audience}`)
    .join('\n');
}

function listFindings(): string {
  const kinds: [string, FindingKind][] = Object.entries(findingKinds);
  return kinds
    .map(
      ([id, { level, meaning, offByDefault }]) => `  ${id} (${level}${offByDefault ? ', off' : ''})\n      ${meaning}`,
    )
    .join('\n');
}
