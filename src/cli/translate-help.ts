import { translatedDialects } from '../translate/load-dialect.ts';
import { exitCodes } from './exit-codes.ts';

/** What `codon-telemetry translate --help` shows. */
export function translateHelp(): string {
  return `Writes recorded telemetry in the names of another dialect. Attributes of spans and log events that a
dialect knows are rewritten, data points go to the metrics that the new dialect has for them, and their
scope gets its schema URL. Attributes it does not know, and all else, stay as they are. What the new
dialect cannot say of a span is left out and counted; metrics and events that it lacks stay, in a scope
of the old schema URL.

Usage: codon-telemetry translate --to DIALECT [OPTIONS] FILE...

FILE holds OTLP JSON, as validate reads it, packed or not; - is standard input. The result is one
message a line on standard output; what is no telemetry is left out, and counted. Messages are read one
at a time, so that files may be of any size.

Options:
  --to DIALECT    Write this dialect: ${translatedDialects.join(', ')}.
  --from DIALECT  Read this dialect. Default: the one that the schema URL names, else the first of
                  genai-1.41, openinference, genai-0.1 that knows the span's type.
  -h, --help      Show this.

Exit codes:
  ${exitCodes.clean}  Translated.
  ${exitCodes.failed}  Not done, or not in full: wrong options, an input that cannot be read, no telemetry.

Examples:
  codon-telemetry translate --to genai-0.1 traces.jsonl > translated.jsonl
  codon-telemetry translate --from genai-1.41 --to openinference traces.jsonl.gz
`;
}
