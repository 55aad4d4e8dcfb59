import { exitCodes } from './exit-codes.ts';

/** Where receivers of OTLP over HTTP listen by default. */
export const LOCAL_ENDPOINT = 'http://127.0.0.1:4318';

/** What `codon-telemetry emit --help` shows. */
export function emitHelp(): string {
  return `Sends an example of every span type, metric and event, as OTLP in JSON: to see your telemetry in a
backend before you have any, or to test a pipeline. The values are the examples in the schemas. The
generated code writes them, and its validators check them before they leave.

Usage: codon-telemetry emit [OPTIONS]

Options:
  --schemas DIR   Your schemas. Without it, and without a config file, the package's alone.
  --contract DIR  The code that generate made from your schemas. Default telemetry/generated.
  --endpoint URL  Base of an OTLP/HTTP receiver. Default ${LOCAL_ENDPOINT}.
  --file FILE     Write to a file instead, one message a line; - is standard output. With --endpoint,
                  both.
  --dialect ID    The names to write: genai-0.1 (default), or another one that the schemas have.
  -h, --help      Show this.

Exit codes:
  ${exitCodes.clean}  Sent.
  ${exitCodes.failed}  Not done: wrong options, an example that breaks its schema, no generated code, a receiver that
     does not take it.

Examples:
  codon-telemetry emit
  codon-telemetry emit --file examples.jsonl
  codon-telemetry emit --file - | codon-telemetry validate -
`;
}
