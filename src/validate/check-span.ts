import type { SpanTypeFacts } from '../../generated/contract.ts';
import { checkAttribute } from './check-attribute.ts';
import { checkSpanFrame } from './check-span-frame.ts';
import { checkSpanType } from './check-span-type.ts';
import { type DialectIndex, isOwned } from './dialect-index.ts';
import type { Draft } from './draft.ts';
import { type Finding, type FindingId, findingKinds } from './findings.ts';
import { matchSpan } from './match-span.ts';
import type { Span } from './normalize-span.ts';
import { printableKey } from './printable.ts';

/** What was found about a span, and what it was taken for. */
export interface CheckedSpan {
  readonly spanType: SpanTypeFacts | undefined;
  readonly findings: readonly Finding[];
}

/** Findings that cannot be made when attributes were dropped: the attribute may be one of those. */
const absences: ReadonlySet<FindingId> = new Set([
  'required_attribute_not_present',
  'conditionally_required_attribute_not_present',
  'recommended_attribute_not_present',
  'opt_in_attribute_not_present',
]);

/** Checks a span that has an attribute in an owned namespace. Pure: the same span gives the same findings. */
export function checkSpan(index: DialectIndex, span: Span): CheckedSpan {
  const spanType = matchSpan(index.dialect, span);
  const incomplete = span.droppedAttributes > 0 || span.faults.length > 0;
  const seen = new Set<string>();
  const badValues = new Set<string>();
  const findings: Finding[] = [];
  for (const draft of draftFindings(index, spanType, span)) {
    if (incomplete && absences.has(draft.id)) continue;
    const subject = draft.attribute ?? '';
    // The first thing said about a value is the plainest; the validator's word on the same value adds nothing.
    if (isAboutValue(draft.id) && badValues.has(subject)) continue;
    if (isAboutValue(draft.id)) badValues.add(subject);
    const sameness = draft.attribute === undefined ? `${draft.id}\n${draft.message}` : `${draft.id}\n\n${subject}`;
    if (seen.has(sameness)) continue;
    seen.add(sameness);
    findings.push(toFinding(index, spanType, span, draft));
  }
  return { spanType, findings };
}

function* draftFindings(index: DialectIndex, spanType: SpanTypeFacts | undefined, span: Span): Generator<Draft> {
  for (const fault of span.faults) yield { id: 'unreadable_input', message: `The span is not OTLP: ${fault}.` };
  if (span.droppedAttributes > 0) {
    yield { id: 'truncated', message: 'Attributes of the span were dropped: what is absent cannot be judged.' };
  }
  yield* checkSchemaUrl(index, span);
  const uses = spanType === undefined ? undefined : index.uses.get(spanType);
  for (const [key, value] of span.attributes) {
    if (!isOwned(index.namespaces, key) && !uses?.has(key)) continue;
    if (span.repeatedKeys.has(key)) {
      yield {
        id: 'duplicate_attribute',
        attribute: key,
        message: `${printableKey(key)} stands on the span more than once.`,
      };
    }
    yield* checkAttribute(index, key, value);
  }
  if (spanType === undefined) yield { id: 'unmatched_span', message: explainUnmatched(index) };
  else {
    yield* checkSpanType(index, spanType, span);
    yield* checkSpanFrame(spanType, span);
    yield* checkAdvice(spanType, span);
  }
}

function* checkSchemaUrl({ dialect }: DialectIndex, { schemaUrl }: Span): Generator<Draft> {
  if (schemaUrl === undefined)
    yield { id: 'no_schema_url', message: `No schema URL is given; checked as ${dialect.id}.` };
  else if (schemaUrl !== dialect.schemaUrl) {
    yield { id: 'unknown_schema_url', message: `The schema URL is of no known dialect; checked as ${dialect.id}.` };
  }
}

/** A recommendation that holds under a condition cannot be decided here, and a call that failed has no answer to tell of. */
function* checkAdvice({ attributes, type, failure }: SpanTypeFacts, span: Span): Generator<Draft> {
  const hasAnswer = failure === undefined || !span.attributes.has(failure);
  for (const { key, level, condition } of attributes) {
    if (span.attributes.has(key)) continue;
    if (level === 'recommended' && condition === undefined && hasAnswer) {
      yield {
        id: 'recommended_attribute_not_present',
        attribute: key,
        message: `${key} is recommended on ${type}, but absent.`,
      };
    } else if (level === 'opt_in') {
      yield {
        id: 'opt_in_attribute_not_present',
        attribute: key,
        message: `${key} may be recorded on ${type}, but is absent.`,
      };
    }
  }
}

function explainUnmatched({ dialect }: DialectIndex): string {
  const discriminators = [...new Set(dialect.spans.map(({ discriminator }) => discriminator))];
  return `No span type fits. A span is matched by a known value of ${discriminators.join(' or ')}.`;
}

function isAboutValue(id: FindingId): boolean {
  return id === 'type_mismatch' || id === 'invalid_format' || id === 'content_invalid';
}

function toFinding(index: DialectIndex, spanType: SpanTypeFacts | undefined, span: Span, draft: Draft): Finding {
  return {
    id: draft.id,
    level: findingKinds[draft.id].level,
    message: draft.message,
    signalType: 'span',
    signalName: spanType?.nameTemplate,
    spanType: spanType?.type,
    dialect: index.dialect.id,
    attribute: draft.attribute === undefined ? undefined : printableKey(draft.attribute),
    traceId: span.traceId,
    spanId: span.spanId,
    place: span.place,
  };
}
