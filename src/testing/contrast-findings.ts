import type { Contract } from '../../generated/contract.ts';
import { findFacts } from '../validate/check/dialect-index.ts';
import type { SpanFinding } from '../validate/check/span-checker.ts';
import type { FindingId } from '../validate/findings.ts';
import type { FoundInTelemetry } from './check-telemetry.ts';

/** What stands at a place, in words: by attribute, or by the id of a finding about the whole. */
type Picture = Record<string, Record<string, string>>;

/** What there is and what the contract wants there instead, for a test runner to show as a diff. */
export interface Contrast {
  readonly actual: Picture;
  readonly expected: Picture;
}

const ABSENT = 'absent';

const absences: ReadonlySet<FindingId> = new Set([
  'required_attribute_not_present',
  'conditionally_required_attribute_not_present',
  'recommended_attribute_not_present',
  'opt_in_attribute_not_present',
]);

const intruders: ReadonlySet<FindingId> = new Set(['missing_attribute', 'unexpected_attribute', 'deprecated']);

/** Sets findings out as pairs. Types and messages are named, and no value. */
export function contrastFindings(found: readonly FoundInTelemetry[], { dialects }: Contract): Contrast {
  const contrast: Contrast = { actual: {}, expected: {} };
  for (const { finding, place, subject } of found) {
    const { attribute, id, message, signalName, spanType } = finding;
    const name = [place, spanType ?? signalName].filter((part) => part !== undefined).join(' ');
    const [is, should] = attribute === undefined ? [message, 'none'] : describe(finding, attribute, subject);
    contrast.actual[name] = { ...contrast.actual[name], [attribute ?? id]: is };
    contrast.expected[name] = { ...contrast.expected[name], [attribute ?? id]: should };
  }
  return contrast;

  function describe(
    { id, dialect: dialectId, message }: SpanFinding,
    attribute: string,
    subject: FoundInTelemetry['subject'],
  ): [is: string, should: string] {
    const dialect = dialects.find((each) => each.id === dialectId);
    const type = (dialect && findFacts(dialect, attribute)?.type) ?? 'another value';
    if (absences.has(id)) return [ABSENT, type];
    if (intruders.has(id)) return [typeName(valueIn(subject, attribute)), ABSENT];
    if (id === 'type_mismatch') return [typeName(valueIn(subject, attribute)), type];
    return [message, type];
  }
}

function valueIn(subject: FoundInTelemetry['subject'], key: string): unknown {
  const records = 'dataPoints' in subject ? subject.dataPoints : [subject];
  return records.find(({ attributes }) => Object.hasOwn(attributes, key))?.attributes[key];
}

function typeName(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'double';
  if (Array.isArray(value)) return `${[...new Set(value.map(typeName))].join(' or ')}[]`;
  return value === undefined ? 'present' : typeof value;
}
