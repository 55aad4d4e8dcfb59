/** One thing that is wrong with a schema file. */
export interface SchemaProblem {
  /** Path of the file, relative to the folder the command was started in. */
  readonly file: string;
  /** JSON pointer into the file, `''` for the whole of it. */
  readonly pointer: string;
  /** What was expected, and what to do. */
  readonly message: string;
}

/**
 * Thrown when schemas cannot be used: every problem that was found, each with file and JSON pointer.
 *
 * @example
 * ```text
 * schemas/attributes/acme.schema.json#/$defs/acme.tier: is missing "x-sensitivity"; add "none", "content", "personal" or "secret"
 * ```
 */
export class SchemaError extends Error {
  override readonly name = 'SchemaError';
  readonly problems: readonly SchemaProblem[];

  constructor(problems: readonly SchemaProblem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.problems = problems;
  }
}

function describeProblem({ file, pointer, message }: SchemaProblem): string {
  return `${file}${pointer === '' ? '' : `#${pointer}`}: ${message}`;
}
