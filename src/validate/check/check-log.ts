import type { LogRecord } from '../read/normalize-log.ts';
import { checkAbsences, checkRecord } from './check-record.ts';
import type { Checked } from './check-span.ts';
import { isOwned } from './dialect-index.ts';
import { printableKey } from './printable.ts';
import { RecordFindings } from './record-findings.ts';
import type { RecordPlans } from './record-plans.ts';

/** Checks a log record that is an event in an owned namespace, or has an attribute in one. */
export function checkLog(plans: RecordPlans, log: LogRecord, showValues = false): Checked {
  const { index } = plans;
  const type = log.eventName === undefined ? undefined : index.events.get(log.eventName);
  const plan = plans.planFor('log', type, log.attributes.keys);
  const found = new RecordFindings(plan, log, showValues);
  checkRecord(plan, log, found);
  if (type === undefined && log.eventName !== undefined && isOwned(index.namespaces, log.eventName)) {
    const message = `${printableKey(log.eventName)} is not an event of ${index.dialect.id}.`;
    found.add({ id: 'missing_event', message });
  }
  checkAbsences(plan, found);
  return { plan, problems: found.problems };
}
