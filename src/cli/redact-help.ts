import { exitCodes } from './exit-codes.ts';

/** What `codon-telemetry redact --help` shows. */
export function redactHelp(): string {
  return `Shows where redaction would hide something in a file, and by which rule. What stands
there is never shown.

Usage: codon-telemetry redact [OPTIONS] FILE...

Reads text, JSON, JSON lines and OTLP JSON, told apart by themselves; - is standard input. In JSON, names of
properties count: the value of "password" would be hidden whatever it is.

Options:
  --rules FILE        Rules beside the default ones: JSON in their form, or a module that exports rules.
                      May be given several times.
  --format text|json  json gives one object a line: file, line, place, rule, count; the last one has the
                      totals. Default text.
  -h, --help          Show this.

Exit codes:
  ${exitCodes.clean}  Nothing would be hidden.
  ${exitCodes.findings}  Something would be hidden.
  ${exitCodes.failed}  A file could not be read, or the command line is wrong.

Examples:
  codon-telemetry redact prompts.jsonl
  codon-telemetry redact --rules ticket.ts --format json trace.jsonl
`;
}
