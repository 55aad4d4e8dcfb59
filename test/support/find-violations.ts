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

/** What of captured telemetry breaks the contract, a sentence each: of its spans, and of its metrics and events. */
export async function findViolations(telemetry: TelemetryCapture): Promise<readonly string[]> {
  return [...(await checkSpans(telemetry)), ...(await checkMetrics(telemetry)), ...(await checkEvents(telemetry))];
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

async function checkMetrics(telemetry: TelemetryCapture): Promise<string[]> {
  const { facts, validators } = await dialectOf(telemetry);
  const wrong: string[] = [];
  for (const { descriptor, dataPoints } of await telemetry.metrics()) {
    const known = facts.metrics.filter(({ name, unit }) => name === descriptor.name && unit === descriptor.unit);
    for (const { attributes } of dataPoints) {
      const fits = known.some(({ id }) => accepts(validators.metrics[id], attributes));
      if (!fits) wrong.push(`${descriptor.name} has attributes that no metric of that name allows`);
    }
  }
  return wrong;
}

async function checkEvents(telemetry: TelemetryCapture): Promise<string[]> {
  const { facts, validators } = await dialectOf(telemetry);
  const wrong: string[] = [];
  for (const { eventName, attributes } of telemetry.logs) {
    const id = facts.events.find(({ name }) => name === eventName)?.id ?? '';
    if (!accepts(validators.events[id], attributes)) wrong.push(`${eventName} has attributes that its schema refuses`);
  }
  return wrong;
}

function accepts(validate: Validator | undefined, attributes: object): boolean {
  return validate?.(attributes) ?? false;
}

async function dialectOf({ spans }: TelemetryCapture): Promise<{ facts: DialectFacts; validators: DialectValidators }> {
  const url = spans[0]?.instrumentationScope.schemaUrl;
  const facts = contract.dialects.find(({ schemaUrl }) => schemaUrl === url) ?? contract.dialects[0];
  if (facts === undefined) throw new RangeError('The contract has no dialect.');
  return { facts, validators: await loadValidators(facts.id) };
}
