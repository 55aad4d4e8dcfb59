import { exitCodes } from './exit-codes.ts';

/** What `codon-telemetry import --help` shows. */
export function importHelp(): string {
  return `Carries an OpenTelemetry Weaver registry over into schemas that lie on top of the package's:
attributes, spans, metrics and events of definition files of version 2. Groups are written out. What
the package defines already is referred to. The rest is listed: what has no counterpart here, and what
had to be decided, such as how sensitive an attribute is, which a registry does not tell.

Usage: codon-telemetry import [OPTIONS] SOURCE

SOURCE is a YAML file, or a folder with YAML files.

Options:
  --out DIR   Folder of schemas to write to. Default telemetry/schemas.
  --force     Overwrite files that are there.
  -h, --help  Show this.

It needs a package that applications do without: npm i -D yaml

Exit codes:
  ${exitCodes.clean}  Written; the list says what to look at.
  ${exitCodes.findings}  Written, but the schemas cannot be used yet; the messages say why.
  ${exitCodes.failed}  Not done: wrong options, no registry, files that are there already.

Examples:
  codon-telemetry import registry/
  codon-telemetry import --out telemetry/schemas model.yaml
`;
}
