import { genai141 } from '../../../generated/dialects/genai-1.41.ts';
import type { Dialect } from '../dialects.ts';

/** The writers of genai-1.41. A module of its own, so that the build can load it when it is first spoken. */
export function genai141Dialect(): Dialect {
  return genai141 as unknown as Dialect;
}
