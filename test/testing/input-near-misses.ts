import { fc } from '@fast-check/vitest';
import { contract } from '../../generated/contract.ts';
import { loadValidators } from '../../generated/validators/index.ts';
import { nearMisses } from '../../src/testing/arbitraries/near-misses.ts';
import type { SpanExample } from '../../src/testing/arbitraries/span-example.ts';
import type { FindingId } from '../../src/validate/findings.ts';
import type { ValidateOptions } from '../../src/validate/validate-files.ts';
import { anyValue, type Json, message, validate } from '../validate/otlp.ts';

/** An input, and how it is validated. */
interface Input {
  readonly text: string;
  readonly options?: Partial<ValidateOptions>;
}

/** What can only be wrong with an input or a run as a whole: from a span that is right to an input that has the finding. */
const ways: Readonly<Partial<Record<FindingId, readonly ((span: SpanExample) => Input)[]>>> = {
  duplicate_attribute: [
    (span) => {
      const attributes = attributesOf(span);
      return { text: lineOf(otlpSpan(span, { attributes: [...attributes, attributes[0] ?? null] })) };
    },
  ],
  duplicate_span: [
    (span) => ({ text: lineOf(otlpSpan(span)).repeat(2) }),
    (span) => ({ text: lineOf(otlpSpan(span), otlpSpan(span)) }),
  ],
  unreadable_input: [
    (span) => ({ text: `${lineOf(otlpSpan(span))}{"resourceSpans":[{"sco` }),
    (span) => ({ text: `{"resourceSpans":3}\n${lineOf(otlpSpan(span))}` }),
    (span) => ({ text: lineOf(otlpSpan(span), 'no span') }),
    (span) => ({ text: lineOf(otlpSpan(span, { attributes: [...attributesOf(span), 'no attribute'] })) }),
  ],
  expected_finding_absent: [
    (span) => ({
      text: lineOf(otlpSpan(span)),
      options: { expected: [{ id: 'deprecated', reason: 'An old client.' }] },
    }),
  ],
  coverage_too_low: [
    (span) => ({ text: lineOf(otlpSpan(span)), options: { minimumCoverage: { spanTypes: 100 } } }),
    (span) => ({ text: lineOf(otlpSpan(span)), options: { minimumCoverage: { attributes: 100 } } }),
  ],
};

export const inputNearMissIds = Object.keys(ways) as FindingId[];

/** Inputs that have one finding, and no other. */
export async function inputNearMisses(id: FindingId): Promise<fc.Arbitrary<Input>> {
  // A span that is complete, and has nothing against it but what is off by default.
  const right = (await nearMisses(fc, 'not_stable')).map(({ span }) => span);
  return fc.tuple(right, fc.constantFrom(...(ways[id] ?? []))).map(([span, way]) => way(span));
}

/** What is found in an input. */
export async function findingsOfInput({ text, options }: Input): Promise<FindingId[]> {
  const { findings } = await validate(text, { contract, loadValidators, ...options });
  return findings.map((finding) => finding.id);
}

const INTERNAL_IN_OTLP = 1;

function otlpSpan({ name, kind, attributes: _attributes, ...span }: SpanExample, changes = {}): Json {
  return {
    traceId: '5b8efff798038103d269b633813fc60c',
    spanId: 'eee19b7ec3c1b174',
    name,
    kind: kind + INTERNAL_IN_OTLP,
    status: span.status,
    attributes: attributesOf({ name, kind, attributes: _attributes, ...span }),
    ...changes,
  };
}

function attributesOf({ attributes }: SpanExample): Json[] {
  return Object.entries(attributes).map(([key, value]) => ({ key, value: anyValue(value as string) }));
}

function lineOf(...spans: readonly Json[]): string {
  return `${JSON.stringify(message(spans, contract.dialects[0]?.schemaUrl))}\n`;
}
