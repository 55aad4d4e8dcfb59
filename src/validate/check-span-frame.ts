import type { SpanTypeFacts } from '../../generated/contract.ts';
import type { Draft } from './draft.ts';
import { hasKind } from './match-span.ts';
import type { Span } from './normalize-span.ts';
import type { ValueKind } from './normalize-value.ts';
import { kindMeantByApiNumber } from './span-kind.ts';

/** Checks what is around the attributes of a span: its kind, its status and its name. */
export function* checkSpanFrame(spanType: SpanTypeFacts, span: Span): Generator<Draft> {
  if (!hasKind(spanType, span)) {
    const expected = spanType.kinds.join(' or ');
    yield {
      id: 'kind_mismatch',
      message: `The kind must be ${expected}, but is ${span.kind}.${apiNumberHint(spanType, span)}`,
    };
  }
  yield* checkFailure(spanType, span);
  // A name cannot be judged by attributes that may have been dropped.
  const name = span.droppedAttributes > 0 ? undefined : renderName(spanType, span);
  if (name !== undefined && name !== span.name) {
    yield { id: 'name_mismatch', message: `The name is not what its template gives: ${spanType.nameTemplate}` };
  }
}

function apiNumberHint(spanType: SpanTypeFacts, span: Span): string {
  const meant = kindMeantByApiNumber(span.kind);
  if (span.kind === 'unspecified' || !spanType.kinds.some((kind) => kind === meant)) return '';
  return ` Was ${meant} meant? OTLP's numbers are one above those of the JavaScript API.`;
}

function* checkFailure({ failure, type }: SpanTypeFacts, span: Span): Generator<Draft> {
  if (failure === undefined || span.attributes.has(failure) === span.failed) return;
  yield span.failed
    ? {
        id: 'conditionally_required_attribute_not_present',
        attribute: failure,
        message: `${failure} is required on ${type} when the status is ERROR, but absent.`,
      }
    : { id: 'status_mismatch', attribute: failure, message: `${failure} is present, but the status is not ERROR.` };
}

const nameable: ReadonlySet<ValueKind> = new Set(['string', 'int', 'double']);

/** A part of the template whose attribute is absent is left out. Undefined when a value is no string or number. */
function renderName({ nameTemplate }: SpanTypeFacts, span: Span): string | undefined {
  const parts: string[] = [];
  for (const part of nameTemplate.split(' ')) {
    const keys = [...part.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
    if (keys.some((key) => !span.attributes.has(key))) continue;
    const values = keys.map((key) => span.attributes.get(key));
    if (values.some((value) => value === undefined || !nameable.has(value.kind))) return undefined;
    parts.push(part.replace(/\{[^}]+\}/g, () => String(values.shift()?.value)));
  }
  return parts.length === 0 ? undefined : parts.join(' ');
}
