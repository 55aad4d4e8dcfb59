import { contract, type DialectFacts } from '../../generated/contract.ts';
import { type DialectValidators, loadValidators, type Validator } from '../../generated/validators/index.ts';
import type { Finding, FindingId } from '../../src/validate/findings.ts';
import { validateStream } from '../../src/validate/validate-files.ts';
import type { TelemetryCapture } from './telemetry.ts';

/** Findings that weigh less than a violation, and still never have a reason in our own telemetry. */
const unexpected: ReadonlySet<FindingId> = new Set([
  'name_mismatch',
  'duplicate_span',
  'truncated',
  'unmatched_span',
  'unknown_schema_url',
  'no_schema_url',
]);

/**
 * What of captured telemetry breaks the contract, a sentence each: of its spans, and of its metrics and events.
 *
 * @param others - ids of dialects that are written beside the one whose schema URL the spans have
 */
export async function findViolations(
  telemetry: TelemetryCapture,
  others: readonly string[] = [],
): Promise<readonly string[]> {
  const dialects = await dialectsOf(telemetry, others);
  return [
    ...(await checkSpans(telemetry)),
    ...(await checkMetrics(telemetry, dialects)),
    ...checkEvents(telemetry, dialects),
  ];
}

async function checkSpans(telemetry: TelemetryCapture): Promise<string[]> {
  const findings: Finding[] = [];
  async function* open() {
    yield telemetry.serializeSpans();
  }
  await validateStream(
    { file: 'captured', open },
    { contract, loadValidators, allowEmpty: true, report: (finding) => void findings.push(finding) },
  );
  return findings
    .filter(({ id, level }) => level === 'violation' || unexpected.has(id))
    .map(({ id, message }) => `${id}: ${message}`);
}

async function checkMetrics(telemetry: TelemetryCapture, dialects: readonly Dialect[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const { descriptor, dataPoints } of await telemetry.metrics()) {
    const known = firstKnown(dialects, ({ facts, validators }) =>
      facts.metrics
        .filter(({ name, unit }) => name === descriptor.name && unit === descriptor.unit)
        .map(({ id }) => validators.metrics[id]),
    );
    for (const { attributes } of dataPoints) {
      const fits = known.some((validate) => accepts(validate, attributes));
      if (!fits) wrong.push(`${descriptor.name} has attributes that no metric of that name allows`);
    }
  }
  return wrong;
}

function checkEvents(telemetry: TelemetryCapture, dialects: readonly Dialect[]): string[] {
  const wrong: string[] = [];
  for (const { eventName, attributes } of telemetry.logs) {
    const [validate] = firstKnown(dialects, ({ facts, validators }) =>
      facts.events.filter(({ name }) => name === eventName).map(({ id }) => validators.events[id]),
    );
    if (!accepts(validate, attributes)) wrong.push(`${eventName} has attributes that its schema refuses`);
  }
  return wrong;
}

/** What the first dialect has that has anything: where several are written, each has names of its own. */
function firstKnown<T>(dialects: readonly Dialect[], find: (dialect: Dialect) => readonly T[]): readonly T[] {
  return dialects.map(find).find((found) => found.length > 0) ?? [];
}

function accepts(validate: Validator | undefined, attributes: object): boolean {
  return validate?.(attributes) ?? false;
}

interface Dialect {
  readonly facts: DialectFacts;
  readonly validators: DialectValidators;
}

/** The dialect that the schema URL of the spans names, and the others that are written with it. */
async function dialectsOf({ spans }: TelemetryCapture, ids: readonly string[]): Promise<readonly Dialect[]> {
  const url = spans[0]?.instrumentationScope.schemaUrl;
  const first = contract.dialects.find(({ schemaUrl }) => schemaUrl === url) ?? contract.dialects[0];
  const others = contract.dialects.filter((facts) => facts !== first && ids.includes(facts.id));
  const all = first === undefined ? others : [first, ...others];
  return Promise.all(all.map(async (facts) => ({ facts, validators: await loadValidators(facts.id) })));
}
