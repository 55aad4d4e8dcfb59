import { compileProfile } from '../ajv.ts';
import type { SchemaFile } from './read-schema-files.ts';
import { SchemaError, type SchemaProblem } from './schema-error.ts';

type ProfileError = ReturnType<ReturnType<typeof compileProfile>>[number];

/**
 * Checks every file against the definition of the profile that is named after its folder.
 *
 * @throws {SchemaError} with file and JSON pointer of each problem, and what to do about it.
 */
export function checkProfile(files: readonly SchemaFile[], profile: object): void {
  const check = compileProfile(profile);
  const problems = files.flatMap((file) =>
    withoutConsequences(check(file.folder, file.json)).map(
      (error): SchemaProblem => ({ file: file.path, pointer: error.instancePath, message: explain(error) }),
    ),
  );
  if (problems.length > 0) throw new SchemaError(problems);
}

/** An error inside an alternative is only a consequence: what it is about is told by the error next to it. */
function withoutConsequences(errors: readonly ProfileError[]): ProfileError[] {
  const telling = errors.filter(({ keyword }) => keyword !== 'if' && keyword !== 'anyOf');
  const seen = new Set<string>();
  return (telling.length > 0 ? telling : errors).filter((error) => {
    const key = `${error.instancePath} ${explain(error)}`;
    return !seen.has(key) && seen.add(key);
  });
}

const remedies: Readonly<Record<string, string>> = {
  'x-sensitivity': 'add "none", "content", "personal" or "secret"',
  'x-stability': 'add "development" or "stable"',
  'x-requirement': 'add it, or list the attribute in "required"',
  'x-condition': 'say in words when the attribute is required',
  description: 'say in a sentence what it means',
};

function explain(error: ProfileError): string {
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'required': {
      const name = String(params.missingProperty);
      const remedy = remedies[name];
      return `is missing "${name}"${remedy === undefined ? '' : `; ${remedy}`}`;
    }
    case 'additionalProperties':
      return `has "${params.additionalProperty}", which the profile does not know; correct the spelling, or see schemas/profile.schema.json for what may stand here`;
    case 'enum':
      return `must be one of ${(params.allowedValues as unknown[]).map((value) => JSON.stringify(value)).join(', ')}`;
    case 'const':
      return `must be ${JSON.stringify(params.allowedValue)}`;
    case 'pattern':
      return `must match ${params.pattern}`;
    case 'propertyNames':
      return `has the name ${JSON.stringify(params.propertyName)}; use lower-case words joined by dots and underscores, such as "acme.order.id"`;
    default:
      return error.message ?? `fails "${error.keyword}"`;
  }
}
