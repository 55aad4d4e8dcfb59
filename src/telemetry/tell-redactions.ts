import type { RedactionTally } from '../privacy/redaction-tally.ts';
import type { AnyRecord } from './dialects.ts';
import type { Instruments } from './instruments.ts';
import { guarded } from './problem-log.ts';

/** Tells what was hidden, never what it was: on the record of a span, and in the counter of redactions. */
export function tellRedactions(tally: RedactionTally, record: AnyRecord, instruments: Instruments | undefined): void {
  if (tally.isEmpty) return;
  record.codonOpenaiRedactionCount = tally.total;
  record.codonOpenaiRedactionRules = tally.byRule.map(([rule, count]) => `${rule}=${count}`);
  countRedactions(tally, instruments);
}

/** Adds what was hidden to the counter of redactions. */
export function countRedactions(tally: RedactionTally, instruments: Instruments | undefined): void {
  if (instruments === undefined || tally.isEmpty) return;
  guarded('counting redactions', () => {
    for (const [rule, count] of tally.byRule)
      instruments.record('redactions', count, { codonOpenaiRedactionRule: rule });
  });
}
