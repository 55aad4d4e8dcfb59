import type { SpanFinding } from '../validate/check/span-checker.ts';
import type { FindingId } from '../validate/findings.ts';

/** What to do about a finding, where its message leaves that open. */
const remedies: Readonly<Partial<Record<FindingId, string>>> = {
  missing_attribute: 'Correct the key, or define the attribute in your schemas.',
  unexpected_attribute: 'Leave it out, or let your schemas extend this type by it.',
  deprecated: 'Record its successor, or leave it out.',
  type_mismatch: 'Record a value of that type.',
  required_attribute_not_present: 'Record it.',
  conditionally_required_attribute_not_present: 'Record it where the condition holds.',
  invalid_format: 'Record a value within the limits.',
  rule_broken: 'Correct one of the two.',
  content_invalid: 'Record JSON text of that shape.',
  status_mismatch: 'Set the status to ERROR, or leave the attribute out.',
  kind_mismatch: 'Start the span with that kind.',
  unit_mismatch: 'Create the instrument with that unit.',
  unexpected_instrument: 'Create that instrument.',
};

/** Writes a finding on one line. A span is named by its type and its id: its own name may hold a value. */
export function describeFinding(
  { id, level, message, signalType, signalName, spanType, spanId }: SpanFinding,
  place?: string,
): string {
  const subject = signalType === 'span' ? [spanType, spanId] : [signalName];
  const where = [place, ...subject].filter((part) => part !== undefined).join(' ');
  const remedy = remedies[id];
  return `${level} ${id}${where === '' ? '' : ` (${where})`}: ${message}${remedy === undefined ? '' : ` ${remedy}`}`;
}
