import { genai01 } from '../../../generated/dialects/genai-0.1.ts';
import type { Dialect } from '../dialects.ts';

/** The writers of genai-0.1. A module of its own, so that the build can load it when it is first spoken. */
export function genai01Dialect(): Dialect {
  return genai01 as unknown as Dialect;
}
