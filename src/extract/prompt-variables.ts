import type { InferenceContent } from '../../generated/spans/inference.ts';
import type { Cut } from './cut.ts';
import { fields, MAX_ENTRIES, text } from './read.ts';

/** The values that a request fills into its stored prompt. Of images and files among them nothing is told. */
export function promptVariables(prompt: unknown, cut: Cut): InferenceContent['genAiPromptVariable'] {
  const given = Object.entries(fields(fields(prompt).variables)).slice(0, MAX_ENTRIES);
  const told = given.flatMap(([name, value]) => {
    const words = text(value) ?? text(fields(value).text);
    return words === undefined ? [] : [[name, cut(words)] as const];
  });
  return told.length === 0 ? undefined : Object.fromEntries(told);
}
