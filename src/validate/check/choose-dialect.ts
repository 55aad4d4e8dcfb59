import type { DialectFacts } from '../../../generated/contract.ts';

/**
 * The dialect to check a record by: the one whose schema URL it has, else one whose URL differs in the version only,
 * else the first.
 */
export function chooseDialect(
  dialects: readonly DialectFacts[],
  schemaUrl: string | undefined,
): DialectFacts | undefined {
  const exact = dialects.find((dialect) => dialect.schemaUrl === schemaUrl);
  if (exact !== undefined || schemaUrl === undefined) return exact ?? dialects[0];
  const wanted = family(schemaUrl);
  const related = dialects.find((dialect) => wanted !== undefined && family(dialect.schemaUrl) === wanted);
  return related ?? dialects[0];
}

/** A schema URL without the version it ends in. */
function family(schemaUrl: string): string | undefined {
  return /^(.*)\/v?\d+(?:\.\d+)*$/.exec(schemaUrl)?.[1];
}
