import { exitCodes } from './exit-codes.ts';

/** What `codon-telemetry generate --help` shows. */
export function generateHelp(): string {
  return `Writes TypeScript modules from your schemas, laid on top of the package's: record types, checked
writers for each dialect, validators and the contract. The folder stands alone: it imports nothing.

Usage: codon-telemetry generate [OPTIONS]

A file of yours with folder and name of one of the package's extends it, such as
spans/inference.schema.json: it holds only what it adds ("properties", "required") or narrows
("enum", "x-requirement"). What would loosen the package's contract is an error that names file
and place. New files define attributes, span types, metrics and events of your own. Files in redaction/
hold redaction rules; their examples are tried and their patterns proven fast, and the module
redaction-rules has them for the option redaction: { rules }.

Options:
  --schemas DIR            Your schemas. Default telemetry/schemas.
  --out DIR                Where the modules go. Default telemetry/generated. Files there that were not
                           generated are left alone.
  --import-extension EXT   How import statements end: js (default), or ts for projects that run
                           TypeScript as it is.
  --check                  Write nothing; fail when a file is not current.
  --watch                  Write again after each change, until ended. A broken schema is told and
                           waited for.
  -h, --help               Show this.

Defaults may stand in codon-telemetry.config.json:
  { "schemas": "telemetry/schemas", "generate": { "out": "src/telemetry" } }

It needs two packages that applications do without:
  npm i -D ts-morph json-schema-to-typescript
For redaction rules with patterns that are new, it needs one more: npm i -D recheck

Exit codes:
  ${exitCodes.clean}  The files are current, or were written.
  ${exitCodes.findings}  With --check: a file is changed, missing or orphaned.
  ${exitCodes.failed}  Not done: wrong options, schemas that cannot be used, a package that is missing.

Examples:
  codon-telemetry generate
  codon-telemetry generate --check
  codon-telemetry generate --schemas schemas --out src/telemetry --watch
`;
}
