import type { Attribute, AttributeUse } from '../model/model.ts';

/**
 * Schema prose as the text of a doc comment. The only place where comments are written: a comment can neither end early
 * nor span a line it doesn't begin with ` * `.
 */
export function docText(...paragraphs: readonly (string | undefined)[]): string {
  return (
    paragraphs
      .filter((paragraph) => paragraph !== undefined && paragraph !== '')
      .join('\n\n')
      .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
      .replace(/\p{Cc}/gu, (control) => (control === '\n' || control === '\t' ? control : '\uFFFD'))
      .replaceAll('*/', '*\\/')
      // A comment must not switch the compiler's checks on or off.
      .replaceAll('@ts-', '\\@ts-')
  );
}

/** The doc comment of an attribute: its prose, key, unit, examples and deprecation. */
export function attributeDoc(attribute: Attribute): string {
  const { key, description, unit, examples, deprecated, sensitivity } = attribute;
  return docText(
    description,
    [`Attribute \`${key}\``, unit && `in ${unit}`, sensitivity !== 'none' && `holds ${sensitivity} data`]
      .filter(Boolean)
      .join(', ')
      .concat('.'),
    examples.length === 0 ? undefined : `@example ${examples.map((example) => JSON.stringify(example)).join(', ')}`,
    deprecated && `@deprecated ${deprecationText(deprecated)}`,
  );
}

/** The doc comment of an attribute in a set: also when it is required there. */
export function useDoc({ attribute, level, condition, note }: AttributeUse): string {
  const when = level.replaceAll('_', ' ');
  return docText(
    note,
    attributeDoc(attribute),
    condition === undefined ? `@remarks ${when}` : `@remarks ${when}: ${condition}`,
  );
}

/** What to use instead of a deprecated attribute. */
export function deprecationText({ renamedTo, note }: NonNullable<Attribute['deprecated']>): string {
  return [renamedTo && `Use \`${renamedTo}\`.`, note].filter(Boolean).join(' ') || 'No longer used.';
}
