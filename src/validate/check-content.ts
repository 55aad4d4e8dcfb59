import type { AttributeFacts } from '../../generated/contract.ts';
import type { DialectValidators } from '../../generated/validators/index.ts';
import type { Draft } from './draft.ts';
import { explainContentErrors } from './explain-content-errors.ts';
import { depthOfJson, isCutJson } from './json-text.ts';
import { type AttributeValue, MAX_VALUE_DEPTH } from './normalize-value.ts';
import { printableKey } from './printable.ts';

/** Checks an attribute that holds content, as JSON text or as a structured value, by its schema. */
export function* checkContent(
  validators: DialectValidators,
  facts: AttributeFacts,
  attribute: string,
  { value }: AttributeValue,
): Generator<Draft> {
  const name = printableKey(attribute);
  let content = value;
  if (typeof value === 'string') {
    if (depthOfJson(value) > MAX_VALUE_DEPTH) {
      yield { id: 'content_invalid', attribute, message: `${name} nests deeper than ${MAX_VALUE_DEPTH} levels.` };
      return;
    }
    try {
      content = JSON.parse(value);
    } catch {
      if (isCutJson(value))
        yield { id: 'truncated', attribute, message: `${name} is JSON that was cut; it was not checked.` };
      else yield { id: 'content_invalid', attribute, message: `${name} must be JSON text, but cannot be parsed.` };
      return;
    }
  }
  const validate = facts.content === undefined ? undefined : validators.content[facts.content];
  if (validate === undefined || validate(content)) return;
  yield {
    id: 'content_invalid',
    attribute,
    message: `${name} does not match its schema: ${explainContentErrors(validate.errors ?? [])}.`,
  };
}
