import type { FindingId, FoundProblem, Problem } from '../findings.ts';
import { type Attributes, attributeValue } from '../read/normalize-attributes.ts';
import type { TelemetryRecord } from '../read/record.ts';
import type { Draft } from './draft.ts';
import type { RecordPlan } from './record-plan.ts';
import { showValue } from './show-value.ts';

/** Findings that cannot be made when attributes were lost: the attribute may be one of those. */
const absences: ReadonlySet<FindingId> = new Set([
  'required_attribute_not_present',
  'conditionally_required_attribute_not_present',
  'recommended_attribute_not_present',
  'opt_in_attribute_not_present',
]);

/** Findings about a value, of which the first is the plainest: the validator's word on the same value adds nothing. */
const aboutValues: ReadonlySet<FindingId> = new Set(['type_mismatch', 'invalid_format', 'content_invalid']);

/** Gathers what is found about one record, each thing once. */
export class RecordFindings {
  readonly problems: FoundProblem[] = [];
  readonly #plan: RecordPlan;
  readonly #record: TelemetryRecord;
  readonly #showValues: boolean;
  /** What was said, by attribute: a record may have very many. */
  #said: Map<string | undefined, Draft[]> | undefined;

  constructor(plan: RecordPlan, record: TelemetryRecord, showValues: boolean) {
    this.#plan = plan;
    this.#record = record;
    this.#showValues = showValues;
  }

  /** Whether something of the record was lost, so that what is absent cannot be judged. */
  get isIncomplete(): boolean {
    return this.#record.droppedAttributes > 0 || this.#record.faults.length > 0;
  }

  /** Adds what a check has to say, unless it was said before. */
  add(draft: Draft): void {
    if (this.isIncomplete && absences.has(draft.id)) return;
    this.#said ??= new Map();
    const said = this.#said.get(draft.attribute) ?? [];
    if (said.some((other) => saysTheSame(other, draft))) return;
    said.push(draft);
    this.#said.set(draft.attribute, said);
    const problem = this.#plan.problemOf(draft);
    if (problem !== undefined) this.push(problem, draft.attribute);
  }

  /** Adds a problem that is known not to have been added before. */
  push(problem: Problem, attribute = problem.attribute): void {
    const { attributes } = this.#record;
    this.problems.push(this.#showValues ? { ...problem, value: valueIn(attributes, attribute) } : problem);
  }
}

/** Compares what is said of one attribute. */
function saysTheSame(one: Draft, other: Draft): boolean {
  if (one.attribute === undefined) return one.id === other.id && one.message === other.message;
  return one.id === other.id || (aboutValues.has(one.id) && aboutValues.has(other.id));
}

function valueIn(attributes: Attributes, key: string | undefined): string | undefined {
  const value = key === undefined ? undefined : attributeValue(attributes, key);
  return value && showValue(value);
}
