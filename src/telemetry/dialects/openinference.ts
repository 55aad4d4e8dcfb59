import { openinference } from '../../../generated/dialects/openinference.ts';
import type { Dialect } from '../dialects.ts';

/** The writers of openinference. A module of its own, so that the build can load it when it is first spoken. */
export function openinferenceDialect(): Dialect {
  return openinference as unknown as Dialect;
}
