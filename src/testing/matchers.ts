import { contract } from '../../generated/contract.ts';
import { loadValidators } from '../../generated/validators/index.ts';
import { createRedactor, type Redactor } from '../privacy/create-redactor.ts';
import type { DialectSource } from '../validate/check/dialect-plans.ts';
import { SpanChecker } from '../validate/check/span-checker.ts';
import { type FindingLevel, findingLevels } from '../validate/findings.ts';
import type { EndedSpan } from '../validate/read/normalize-readable-span.ts';
import type { TelemetryCapture } from './capture-telemetry.ts';
import { checkTelemetry, type FoundInTelemetry, type Telemetry } from './check-telemetry.ts';
import { contrastFindings } from './contrast-findings.ts';
import { describeFinding } from './describe-finding.ts';
import { findSecrets } from './find-secrets.ts';

/** What vitest is answered. It shows a diff of `actual` and `expected` below the message. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
  readonly actual?: unknown;
  readonly expected?: unknown;
}

/** What spans can be taken from. */
export type SpanSource = EndedSpan | readonly EndedSpan[] | Pick<TelemetryCapture, 'spans'>;

/**
 * The matchers as assertions: give them to vitest's `Matchers`, so that `expect` knows them.
 *
 * @example
 * ```ts
 * declare module 'vitest' {
 *   interface Matchers<R, T> extends TelemetryMatchers {}
 * }
 * ```
 */
export interface TelemetryMatchers {
  /** There is a span, and each is of the type and has no violation. Without a type, any will do. */
  toMatchSpanSchema(spanType?: string): Promise<void>;
  /**
   * Nothing is found of this level or heavier, by default of any: of spans, or of all signals of a capture. Rejects with a
   * `TypeError` for a level that there is not.
   */
  toHaveNoFindings(lightest?: FindingLevel): Promise<void>;
  /** Neither names, attributes, events, logs nor metrics hold what the redactor would hide; any value will do. */
  toContainNoSecrets(redactor?: Redactor): Promise<void>;
}

/**
 * Matchers for vitest that check by a contract. They wait for its validators: await the assertion.
 *
 * @param schemas - what `generate` wrote for schemas of your own; this package's contract by default
 *
 * @example
 * ```ts
 * import { contract } from './telemetry/generated/contract.js';
 * import { loadValidators } from './telemetry/generated/validators/index.js';
 *
 * expect.extend(createMatchers({ contract, loadValidators }));
 * await expect(telemetry.spans[0]).toMatchSpanSchema('inference');
 * ```
 */
export function createMatchers(schemas: DialectSource = { contract, loadValidators }) {
  const checker = new SpanChecker(schemas);
  return {
    async toMatchSpanSchema(received: SpanSource, spanType?: string): Promise<MatcherResult> {
      const expectation = `the span to match its schema${spanType === undefined ? '' : ` "${spanType}"`}`;
      const spans = spansOf(received);
      if (spans.length === 0) return toResult(expectation, [NO_SPAN]);
      const wrongTypes: WrongType[] = [];
      const found: FoundInTelemetry[] = [];
      for (const [index, span] of spans.entries()) {
        const place = `spans[${index}]`;
        const { typeId, type, findings } = await checker.checkWhenLoaded(span);
        if (typeId === undefined) wrongTypes.push({ place, is: 'no span type fits', should: spanType ?? 'any' });
        else if (spanType !== undefined && spanType !== typeId && spanType !== type) {
          wrongTypes.push({ place, is: `${typeId} (${type})`, should: spanType });
        }
        found.push(...findings.map((finding) => ({ finding, place, subject: span })));
      }
      return answer(expectation, wrongTypes, withLevel(found, 'violation'), schemas);
    },

    async toHaveNoFindings(
      received: SpanSource | TelemetryCapture,
      lightest: FindingLevel = 'information',
    ): Promise<MatcherResult> {
      if (!findingLevels.includes(lightest)) {
        throw new TypeError(`toHaveNoFindings expects one of the levels ${findingLevels.join(', ')}`);
      }
      const found = await checkTelemetry(await telemetryOf(received), schemas);
      return answer(`no finding of level ${lightest} or heavier`, [], withLevel(found, lightest), schemas);
    },

    async toContainNoSecrets(received: unknown, redactor: Redactor = createRedactor()): Promise<MatcherResult> {
      const secrets = await findSecrets(received, redactor);
      return { ...toResult('no secret', secrets), ...(secrets.length > 0 && { actual: secrets, expected: [] }) };
    },
  };
}

/**
 * Matchers for vitest that check by this package's contract. They wait for the validators: await the assertion.
 *
 * @example
 * ```ts
 * expect.extend(matchers);
 * await expect(telemetry.spans[0]).toMatchSpanSchema('inference');
 * ```
 */
export const matchers = createMatchers();

/** Where nothing was captured, nothing was checked. */
const NO_SPAN = 'there is no span; wait for its end, as `await telemetry.finish()` does, and see that it is captured';

interface WrongType {
  readonly place: string;
  readonly is: string;
  readonly should: string;
}

function spansOf(source: SpanSource): readonly EndedSpan[] {
  if (source !== null && typeof source === 'object') {
    if (Array.isArray(source)) return source;
    if ('spans' in source) return source.spans;
    if ('attributes' in source) return [source];
  }
  throw new TypeError('expected a span, spans, or captured telemetry');
}

async function telemetryOf(source: SpanSource | TelemetryCapture): Promise<Telemetry> {
  const spans = spansOf(source);
  const isCapture = 'metrics' in source && 'logs' in source;
  return isCapture ? { spans, metrics: await source.metrics(), logs: source.logs } : { spans, metrics: [], logs: [] };
}

function withLevel(found: readonly FoundInTelemetry[], lightest: FindingLevel): readonly FoundInTelemetry[] {
  const counts = findingLevels.slice(0, findingLevels.indexOf(lightest) + 1);
  return found.filter(({ finding }) => counts.includes(finding.level));
}

function answer(
  expectation: string,
  wrongTypes: readonly WrongType[],
  found: readonly FoundInTelemetry[],
  schemas: DialectSource,
): MatcherResult {
  const wrong = [
    ...wrongTypes.map(({ place, is, should }) => `${place} is of type ${is}, not ${should}`),
    ...found.map(({ finding, place }) => describeFinding(finding, place)),
  ];
  if (wrong.length === 0) return toResult(expectation, wrong);
  const { actual, expected } = contrastFindings(found, schemas.contract);
  for (const { place, is, should } of wrongTypes) {
    actual[`${place} type`] = { type: is };
    expected[`${place} type`] = { type: should };
  }
  return { ...toResult(expectation, wrong), actual, expected };
}

function toResult(expectation: string, wrong: readonly string[]): MatcherResult {
  const pass = wrong.length === 0;
  return {
    pass,
    message: () =>
      pass ? `expected not: ${expectation}` : `expected ${expectation}, but:\n  - ${wrong.join('\n  - ')}`,
  };
}
