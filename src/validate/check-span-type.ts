import type { AttributeFacts, SpanTypeFacts } from '../../generated/contract.ts';
import type { ValidationError } from '../../generated/validators/index.ts';
import { describeViolation } from './describe-violation.ts';
import { type DialectIndex, findFacts, findTemplate, isOwned } from './dialect-index.ts';
import type { Draft } from './draft.ts';
import type { Span } from './normalize-span.ts';
import { printableKey } from './printable.ts';

/** Checks a span's attributes by the generated validator of its span type. */
export function* checkSpanType(index: DialectIndex, spanType: SpanTypeFacts, span: Span): Generator<Draft> {
  const validate = index.validators.spans[spanType.id];
  if (validate === undefined || validate(selectAttributes(index, spanType, span))) return;
  for (const error of validate.errors ?? []) {
    const draft = toDraft(index, spanType, error);
    if (draft !== undefined) yield draft;
  }
}

/** The attributes that the contract has a say in. Content that is structured stands as the text it is equal to. */
function selectAttributes(index: DialectIndex, spanType: SpanTypeFacts, span: Span): Record<string, unknown> {
  const selected: Record<string, unknown> = Object.create(null);
  for (const [key, { value }] of span.attributes) {
    if (!isOwned(index.namespaces, key) && !index.uses.get(spanType)?.has(key)) continue;
    const isText = findFacts(index.dialect, key)?.type === 'json' && typeof value === 'object' && value !== null;
    selected[key] = isText ? JSON.stringify(value) : value;
  }
  return selected;
}

function toDraft(index: DialectIndex, spanType: SpanTypeFacts, error: ValidationError): Draft | undefined {
  const { keyword, params, schemaPath } = error;
  const onType = `on ${spanType.type}`;
  if (keyword === 'required' || keyword === 'dependentRequired') {
    const attribute = String(params.missingProperty);
    const conditional = keyword === 'dependentRequired' || /\/(?:then|else)\//.test(schemaPath);
    return conditional
      ? {
          id: 'conditionally_required_attribute_not_present',
          attribute,
          message: `${attribute} is required here ${onType}, but absent.${condition(spanType, attribute)}`,
        }
      : { id: 'required_attribute_not_present', attribute, message: `${attribute} is required ${onType}, but absent.` };
  }
  if (keyword === 'additionalProperties') return unexpected(index, spanType, String(params.additionalProperty));
  const attribute = attributeOf(error);
  // The parts of a choice and the frame of a condition say nothing that the choice or its outcome does not say itself.
  if (attribute === undefined || keyword === 'if' || /\/anyOf\/\d+\//.test(schemaPath)) return undefined;
  const name = printableKey(attribute);
  const facts = findFacts(index.dialect, attribute);
  if (keyword === 'type')
    return { id: 'type_mismatch', attribute, message: `${name} must be ${typeName(facts, params)}.` };
  if (isLimitedByWhole(schemaPath)) {
    // Without a number to compare with, the whole is of the wrong type, and has a finding for that.
    if (typeof params.limit !== 'number') return undefined;
    return { id: 'rule_broken', attribute, message: `${name} is larger than the whole it is a part of.` };
  }
  return { id: 'invalid_format', attribute, message: `${name} ${describeViolation(error)}.` };
}

function condition(spanType: SpanTypeFacts, attribute: string): string {
  const text = spanType.attributes.find(({ key }) => key === attribute)?.condition;
  return text === undefined ? '' : ` Condition: ${text}`;
}

/** Unknown and deprecated attributes have a finding of their own, and so do not get this one. */
function unexpected(index: DialectIndex, spanType: SpanTypeFacts, attribute: string): Draft | undefined {
  const facts = findFacts(index.dialect, attribute);
  if (facts === undefined || facts.deprecated !== undefined) return undefined;
  const template = findTemplate(index.dialect, attribute);
  if (template !== undefined && index.uses.get(spanType)?.has(template)) return undefined;
  return {
    id: 'unexpected_attribute',
    attribute,
    message: `${printableKey(attribute)} does not belong on ${spanType.type}.`,
  };
}

/** A maximum of the attribute's own stands beside its type; one that another attribute sets stands in an `allOf`. */
function isLimitedByWhole(schemaPath: string): boolean {
  return /\/allOf\/\d+\/(?:maximum|exclusiveMaximum)$/.test(schemaPath);
}

/** The attribute whose value, or an item of whose value, an error is about. */
function attributeOf({ instancePath }: ValidationError): string | undefined {
  const name = instancePath.split('/')[1];
  return name?.replaceAll('~1', '/').replaceAll('~0', '~');
}

function typeName(facts: AttributeFacts | undefined, params: ValidationError['params']): string {
  return facts?.type ?? [params.type].flat().join(' or ');
}
