import type { ContentPolicy } from '../privacy/content-policy.ts';
import type { RedactionTally } from '../privacy/redaction-tally.ts';
import { beforeCut } from '../workload/cut-text.ts';

/** Hides the secrets of a text that was bounded when it was taken: where it was cut, it may end with half of one. */
export function redactTaken(text: string, policy: ContentPolicy, tally: RedactionTally): string {
  const kept = beforeCut(text);
  return kept === undefined ? text : policy.redactCut(kept, tally) + text.slice(kept.length);
}

/** The same of an error's text, as the status of a span may tell it. */
export function tellTaken(text: string | undefined, policy: ContentPolicy, tally: RedactionTally): string | undefined {
  return text === undefined ? undefined : policy.text(redactTaken(text, policy, tally), tally);
}
