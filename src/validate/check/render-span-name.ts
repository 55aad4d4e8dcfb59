import { type Attributes, attributeValue } from '../read/normalize-attributes.ts';
import type { ValueKind } from '../read/normalize-value.ts';

/** A word of a template: text and keys in turn, beginning with a text. */
type Word = readonly string[];

const nameable: ReadonlySet<ValueKind> = new Set(['string', 'int', 'double']);

const templates = new Map<string, readonly Word[]>();

/**
 * Writes the name that a template gives with a span's attributes. A word whose attribute is absent is left out.
 *
 * @returns undefined when the template has no word left, or a value is neither text nor number
 */
export function renderSpanName(template: string, attributes: Attributes): string | undefined {
  let words = templates.get(template);
  if (words === undefined) {
    // Splitting at a group keeps it: the key. Spaces beside each other make no word.
    words = template.split(' ').flatMap((word) => (word === '' ? [] : [word.split(/\{([^}]+)\}/)]));
    templates.set(template, words);
  }
  let name: string | undefined;
  for (const word of words) {
    let text = word[0] ?? '';
    let isWhole = true;
    for (let at = 1; at < word.length; at += 2) {
      const value = attributeValue(attributes, word[at] ?? '');
      if (value === undefined) isWhole = false;
      else if (!nameable.has(value.kind)) return undefined;
      else text += String(value.value) + (word[at + 1] ?? '');
    }
    if (isWhole) name = name === undefined ? text : `${name} ${text}`;
  }
  return name;
}
