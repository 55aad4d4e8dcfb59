import type { ValidationError } from '../../../generated/validators/index.ts';

const MOST_VALUES_SHOWN = 12;

/**
 * Says what a schema demanded, as the rest of a sentence that begins with the place. It uses what the schema says, and
 * nothing of what was checked, such as the name of a property that does not belong there. A limit must be the schema's
 * own: that of a part by its whole is another attribute's value, and is not for this function.
 */
export function describeViolation({ keyword, params }: ValidationError): string {
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return `lacks "${String(params.missingProperty)}"`;
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return 'has a property that does not belong there';
    case 'type':
      return `must be ${[params.type].flat().join(' or ')}`;
    case 'enum':
      return `must be one of ${listValues(params.allowedValues)}`;
    case 'const':
      return `must be ${JSON.stringify(params.allowedValue)}`;
    case 'minLength':
    case 'minItems':
      return `must not be shorter than ${String(params.limit)}`;
    case 'maxLength':
    case 'maxItems':
      return `must not be longer than ${String(params.limit)}`;
    case 'pattern':
      return 'must match its pattern';
    case 'format':
      return `must be a valid ${String(params.format)}`;
    case 'minimum':
    case 'exclusiveMinimum':
      return `must not be below ${String(params.limit)}`;
    case 'maximum':
    case 'exclusiveMaximum':
      return `must not be above ${String(params.limit)}`;
    case 'not':
      return 'has a value that is excluded there';
    case 'anyOf':
    case 'oneOf':
      return 'has none of the shapes it may have';
    default:
      return `breaks "${keyword}"`;
  }
}

function listValues(values: unknown): string {
  if (!Array.isArray(values)) return 'a fixed list';
  const shown = values.slice(0, MOST_VALUES_SHOWN).map((value) => JSON.stringify(value));
  return values.length > shown.length ? `${shown.join(', ')}, …` : shown.join(', ');
}
