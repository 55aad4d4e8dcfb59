import type { FoundProblem } from '../findings.ts';
import type { Span } from '../read/normalize-span.ts';
import { checkAbsences, checkRecord } from './check-record.ts';
import { checkSpanFrame } from './check-span-frame.ts';
import type { DialectIndex } from './dialect-index.ts';
import { matchSpan } from './match-span.ts';
import { RecordFindings } from './record-findings.ts';
import type { RecordPlan } from './record-plan.ts';
import type { RecordPlans } from './record-plans.ts';

/** What was found about a record, and the plan it was checked by, which says what it was taken for. */
export interface Checked {
  readonly plan: RecordPlan;
  readonly problems: readonly FoundProblem[];
}

/** Checks a span that has an attribute in an owned namespace. The same span gives the same problems. */
export function checkSpan(plans: RecordPlans, span: Span, showValues = false): Checked {
  const spanType = matchSpan(plans.index, span);
  const plan = plans.planFor('span', spanType, span.attributes.keys);
  const found = new RecordFindings(plan, span, showValues);
  checkRecord(plan, span, found);
  if (spanType === undefined) found.add({ id: 'unmatched_span', message: explainUnmatched(plans.index) });
  else checkSpanFrame(spanType, span, found);
  checkAbsences(plan, found);
  return { plan, problems: found.problems };
}

function explainUnmatched({ dialect }: DialectIndex): string {
  const discriminators = [...new Set(dialect.spans.map(({ discriminator }) => discriminator))];
  return `No span type fits. A span is matched by a known value of ${discriminators.join(' or ')}.`;
}
