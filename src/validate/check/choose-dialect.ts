import type { DialectFacts } from '../../../generated/contract.ts';

/**
 * The dialect to check a record by: the one whose schema URL it has, else one whose URL differs in the version only,
 * else another.
 *
 * @param otherwise - by default the first
 */
export function chooseDialect(
  dialects: readonly DialectFacts[],
  schemaUrl: string | undefined,
  otherwise: DialectFacts | undefined = dialects[0],
): DialectFacts | undefined {
  const exact = dialects.find((dialect) => dialect.schemaUrl === schemaUrl);
  if (exact !== undefined || schemaUrl === undefined) return exact ?? otherwise;
  const wanted = family(schemaUrl);
  const related = dialects.find((dialect) => wanted !== undefined && family(dialect.schemaUrl) === wanted);
  return related ?? otherwise;
}

/** A schema URL without the version it ends in. */
function family(schemaUrl: string): string | undefined {
  return /^(.*)\/v?\d+(?:\.\d+)*$/.exec(schemaUrl)?.[1];
}
