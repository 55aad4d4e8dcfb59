import type { AttributeFacts } from '../../../generated/contract.ts';
import type { ValidationError } from '../../../generated/validators/index.ts';
import { describeViolation } from './describe-violation.ts';
import { type DialectIndex, findFacts, findTemplate } from './dialect-index.ts';
import type { Draft } from './draft.ts';
import { printableKey } from './printable.ts';
import type { RecordType } from './record-type.ts';

/** Makes findings of what the generated validator of a type has found wrong. */
export function* explainViolations(
  index: DialectIndex,
  type: RecordType,
  errors: readonly ValidationError[],
): Generator<Draft> {
  for (const error of errors) {
    const draft = toDraft(index, type, error);
    if (draft !== undefined) yield draft;
  }
}

function toDraft(index: DialectIndex, type: RecordType, error: ValidationError): Draft | undefined {
  const { keyword, params, schemaPath } = error;
  const onType = `on ${type.name}`;
  if (keyword === 'required' || keyword === 'dependentRequired') {
    const attribute = String(params.missingProperty);
    const conditional = keyword === 'dependentRequired' || /\/(?:then|else)\//.test(schemaPath);
    return conditional
      ? {
          id: 'conditionally_required_attribute_not_present',
          attribute,
          message: `${attribute} is required here ${onType}, but absent.${condition(type, attribute)}`,
        }
      : { id: 'required_attribute_not_present', attribute, message: `${attribute} is required ${onType}, but absent.` };
  }
  if (keyword === 'additionalProperties') return unexpected(index, type, String(params.additionalProperty));
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

function condition(type: RecordType, attribute: string): string {
  const text = type.uses.get(attribute)?.condition;
  return text === undefined ? '' : ` Condition: ${text}`;
}

/** Unknown and deprecated attributes have a finding of their own, and so do not get this one. */
function unexpected(index: DialectIndex, type: RecordType, attribute: string): Draft | undefined {
  const facts = findFacts(index.dialect, attribute);
  if (facts === undefined || facts.deprecated !== undefined) return undefined;
  const template = findTemplate(index.dialect, attribute);
  if (template !== undefined && type.uses.has(template)) return undefined;
  return {
    id: 'unexpected_attribute',
    attribute,
    message: `${printableKey(attribute)} does not belong on ${type.name}.`,
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
