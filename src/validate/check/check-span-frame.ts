import { attributeValue } from '../read/normalize-attributes.ts';
import type { Span } from '../read/normalize-span.ts';
import { kindMeantByApiNumber } from '../read/span-kind.ts';
import { hasKind } from './match-span.ts';
import type { RecordFindings } from './record-findings.ts';
import type { SpanRecordType } from './record-type.ts';
import { renderSpanName } from './render-span-name.ts';

/** Checks what is around the attributes of a span: its kind, its status and its name. */
export function checkSpanFrame(type: SpanRecordType, span: Span, found: RecordFindings): void {
  if (!hasKind(type, span)) {
    const expected = type.facts.kinds.join(' or ');
    found.add({
      id: 'kind_mismatch',
      message: `The kind must be ${expected}, but is ${span.kind}.${apiNumberHint(type, span)}`,
    });
  }
  checkFailure(type, span, found);
  // A name cannot be judged by attributes that may have been dropped, or that the dialect does not have.
  const isUnknown = span.droppedAttributes > 0 || type.facts.nameUnchecked === true;
  const name = isUnknown ? undefined : renderSpanName(type.facts.nameTemplate, span.attributes);
  if (name !== undefined && name !== span.name) {
    found.add({
      id: 'name_mismatch',
      message: `The name is not what its template gives: ${type.facts.nameTemplate}`,
    });
  }
}

function apiNumberHint({ facts }: SpanRecordType, span: Span): string {
  const meant = kindMeantByApiNumber(span.kind);
  if (span.kind === 'unspecified' || !facts.kinds.some((kind) => kind === meant)) return '';
  return ` Was ${meant} meant? OTLP's numbers are one above those of the JavaScript API.`;
}

function checkFailure({ failure, name }: SpanRecordType, span: Span, found: RecordFindings): void {
  if (failure === undefined) return;
  const isNamed = attributeValue(span.attributes, failure) !== undefined;
  if (isNamed === span.failed) return;
  found.add(
    span.failed
      ? {
          id: 'conditionally_required_attribute_not_present',
          attribute: failure,
          message: `${failure} is required on ${name} when the status is ERROR, but absent.`,
        }
      : { id: 'status_mismatch', attribute: failure, message: `${failure} is present, but the status is not ERROR.` },
  );
}
