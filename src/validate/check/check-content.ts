import type { Validator } from '../../../generated/validators/index.ts';
import { type AttributeValue, MAX_VALUE_DEPTH } from '../read/normalize-value.ts';
import type { Draft } from './draft.ts';
import { explainContentErrors } from './explain-content-errors.ts';
import { isCutJson, nestsDeeper } from './json-text.ts';
import { printableKey } from './printable.ts';

/**
 * Checks an attribute that holds content, as JSON text or as a structured value.
 *
 * @param validate - the content's schema; any content will do without one
 */
export function checkContent(
  validate: Validator | undefined,
  attribute: string,
  { value }: AttributeValue,
): Draft | undefined {
  let content = value;
  if (typeof value === 'string') {
    try {
      content = JSON.parse(value);
    } catch {
      return explainUnparsed(attribute, value);
    }
    // Validators call themselves for each level.
    if (nestsDeeper(content, MAX_VALUE_DEPTH)) return tooDeep(attribute);
  }
  if (validate === undefined || validate(content)) return undefined;
  const explanation = explainContentErrors(validate.errors ?? []);
  const message = `${printableKey(attribute)} does not match its schema: ${explanation}.`;
  return { id: 'content_invalid', attribute, message };
}

function explainUnparsed(attribute: string, text: string): Draft {
  const name = printableKey(attribute);
  return isCutJson(text)
    ? { id: 'truncated', attribute, message: `${name} is JSON that was cut; it was not checked.` }
    : { id: 'content_invalid', attribute, message: `${name} must be JSON text, but cannot be parsed.` };
}

function tooDeep(attribute: string): Draft {
  const message = `${printableKey(attribute)} nests deeper than ${MAX_VALUE_DEPTH} levels.`;
  return { id: 'content_invalid', attribute, message };
}
