import { exitCodes } from './exit-codes.ts';

/** What `codon-telemetry diff --help` shows. */
export function diffHelp(): string {
  return `Tells what differs between two versions of schemas, field by field, and what each change means for
those who emit telemetry and for those who read it:

  compatible  Nothing to do.
  risky       Somebody should look: a condition in words, buckets, a deprecation, a sensitivity.
  breaking    Emitters fail the checks, or readers meet what they were promised not to meet.

Redaction rules are compared as well: what they hide no more is breaking for emitters.

Attributes that go on under another name are recognised by "x-deprecated": { "renamedTo": ... }, in
either version.

Usage: codon-telemetry diff [OPTIONS] OLD NEW

OLD and NEW are folders with schemas, or a git revision and a path in it, such as
origin/main:telemetry/schemas. They need not follow today's profile, nor be complete.

Options:
  --format FORMAT  text (default), markdown for a pull request, json for programs.
  --fail-on LEVEL  Fail on changes that are breaking, or risky and worse, for either side. Default none.
  -h, --help       Show this.

Exit codes:
  ${exitCodes.clean}  Compared, and nothing at or above the level.
  ${exitCodes.findings}  Changes at or above the level.
  ${exitCodes.failed}  Not done: wrong options, a folder or revision without schemas.

Examples:
  codon-telemetry diff origin/main:telemetry/schemas telemetry/schemas
  codon-telemetry diff --fail-on breaking --format markdown v1.2.0:schemas v1.3.0:schemas
`;
}
