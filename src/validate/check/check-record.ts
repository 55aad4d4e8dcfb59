import type { TelemetryRecord } from '../read/record.ts';
import { explainViolations } from './explain-violations.ts';
import type { RecordFindings } from './record-findings.ts';
import type { RecordPlan } from './record-plan.ts';

/** Checks what spans, data points and log records have in common: their attributes, and by which dialect to judge them. */
export function checkRecord(plan: RecordPlan, record: TelemetryRecord, found: RecordFindings): void {
  for (const fault of record.faults) {
    found.add({ id: 'unreadable_input', message: `It is not OTLP: ${fault}.` });
  }
  if (record.droppedAttributes > 0) {
    found.add({ id: 'truncated', message: 'Attributes were dropped: what is absent cannot be judged.' });
  }
  checkSchemaUrl(plan, record, found);
  for (const problem of plan.problems) found.push(problem);
  const { values } = record.attributes;
  for (const { check, position } of plan.attributes) {
    const value = values[position];
    const draft = value && check?.(value);
    if (draft !== undefined) found.add(draft);
  }
  checkByValidator(plan, record, found);
}

/** Names what a record would better have. Told last: it weighs least. */
export function checkAbsences(plan: RecordPlan, found: RecordFindings): void {
  if (found.isIncomplete) return;
  for (const problem of plan.absences) found.push(problem);
}

function checkSchemaUrl({ index }: RecordPlan, { schemaUrl }: TelemetryRecord, found: RecordFindings): void {
  const { dialect } = index;
  if (schemaUrl === dialect.schemaUrl) return;
  if (schemaUrl === undefined) {
    found.add({ id: 'no_schema_url', message: `No schema URL is given; checked as ${dialect.id}.` });
  } else {
    found.add({
      id: 'unknown_schema_url',
      message: `The schema URL is of no known dialect; checked as ${dialect.id}.`,
    });
  }
}

function checkByValidator(plan: RecordPlan, record: TelemetryRecord, found: RecordFindings): void {
  const validate = plan.type?.validate;
  if (plan.type === undefined || validate === undefined || validate(selectAttributes(plan, record))) return;
  for (const draft of explainViolations(plan.index, plan.type, validate.errors ?? [])) found.add(draft);
}

/**
 * Without members that every object inherits, since a key is anybody's word. Of a class, because to an object without a
 * prototype of its own the engine gives a hash table, which validators read at half the speed.
 */
class SelectedAttributes {
  [key: string]: unknown;
}
Object.setPrototypeOf(SelectedAttributes.prototype, null);
Reflect.deleteProperty(SelectedAttributes.prototype, 'constructor');

/** The attributes that the contract has a say in. Content that is structured stands as the text it is equal to. */
function selectAttributes(plan: RecordPlan, { attributes }: TelemetryRecord): SelectedAttributes {
  const selected = new SelectedAttributes();
  for (const { key, position, isContent } of plan.attributes) {
    const value = attributes.values[position]?.value;
    selected[key] = isContent && typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
  }
  return selected;
}
