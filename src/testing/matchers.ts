import { createRedactor, type Redactor } from '../privacy/create-redactor.ts';
import { SpanChecker, type SpanFinding } from '../validate/check/span-checker.ts';
import { type FindingLevel, findingLevels } from '../validate/findings.ts';
import type { EndedSpan } from '../validate/read/normalize-readable-span.ts';
import type { TelemetryCapture } from './capture-telemetry.ts';
import { describeFinding } from './describe-finding.ts';
import { findSecrets } from './find-secrets.ts';

/** What vitest is answered. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
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
  /** The span, or each of the spans, is of the type and has no violation. Without a type, any will do. */
  toMatchSpanSchema(spanType?: string): Promise<void>;
  /** Nothing is found about the spans of this level or heavier; of any level by default. */
  toHaveNoFindings(lightest?: FindingLevel): Promise<void>;
  /** Neither names, attributes, events, logs nor metrics hold what the redactor would hide; any value will do. */
  toContainNoSecrets(redactor?: Redactor): Promise<void>;
}

const checker = new SpanChecker();

/**
 * Matchers for vitest. They wait for the validators: await the assertion.
 *
 * @example
 * ```ts
 * expect.extend(matchers);
 * await expect(telemetry.spans[0]).toMatchSpanSchema('inference');
 * ```
 */
export const matchers = {
  async toMatchSpanSchema(received: SpanSource, spanType?: string): Promise<MatcherResult> {
    const wrong: string[] = [];
    for (const span of spansOf(received)) {
      const { typeId, type, findings } = await checker.checkWhenLoaded(span);
      if (type === undefined)
        wrong.push(`no span type fits${spanType === undefined ? '' : `, ${spanType} was expected`}`);
      else if (spanType !== undefined && spanType !== typeId && spanType !== type) {
        wrong.push(`the span is of type ${typeId} (${type}), not ${spanType}`);
      }
      wrong.push(...listFindings(findings, 'violation'));
    }
    return answer(wrong, 'the span to match its schema', spanType === undefined ? '' : ` "${spanType}"`);
  },

  async toHaveNoFindings(received: SpanSource, lightest: FindingLevel = 'information'): Promise<MatcherResult> {
    const wrong: string[] = [];
    for (const span of spansOf(received)) {
      if (!checker.isConcerned(span)) continue;
      wrong.push(...listFindings((await checker.checkWhenLoaded(span)).findings, lightest));
    }
    return answer(wrong, `no finding of level ${lightest} or heavier`);
  },

  async toContainNoSecrets(received: unknown, redactor: Redactor = createRedactor()): Promise<MatcherResult> {
    return answer(await findSecrets(received, redactor), 'no secret');
  },
};

function spansOf(source: SpanSource): readonly EndedSpan[] {
  if (source !== null && typeof source === 'object') {
    if (Array.isArray(source)) return source;
    if ('spans' in source) return source.spans;
    if ('attributes' in source) return [source];
  }
  throw new TypeError('expected a span, spans, or captured telemetry');
}

function listFindings(findings: readonly SpanFinding[], lightest: FindingLevel): string[] {
  const counts = findingLevels.slice(0, findingLevels.indexOf(lightest) + 1);
  return findings.filter(({ level }) => counts.includes(level)).map(describeFinding);
}

function answer(wrong: readonly string[], expectation: string, detail = ''): MatcherResult {
  const pass = wrong.length === 0;
  return {
    pass,
    message: () =>
      pass
        ? `expected not: ${expectation}${detail}`
        : `expected ${expectation}${detail}, but:\n  - ${wrong.join('\n  - ')}`,
  };
}
