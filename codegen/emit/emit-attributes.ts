import type { Model } from '../model/model.ts';
import { type GeneratedFile, header } from './generated-file.ts';
import { attributeDoc, docText } from './tsdoc.ts';
import { constStatement, typeStatement, typescriptText } from './typescript-text.ts';
import { literal, quote } from './value-check.ts';

/** A constant for each attribute's key, and the type of all keys. */
export function emitAttributes(model: Model): GeneratedFile {
  const constants = model.attributes.map((attribute) =>
    constStatement(attribute.constant, quote(attribute.key), attributeDoc(attribute)),
  );
  const wellKnown = model.attributes.flatMap(({ constant, key, rule }) =>
    rule.wellKnown === undefined
      ? []
      : [
          constStatement(
            `${constant}_VALUES`,
            `[${rule.wellKnown.map(literal).join(', ')}] as const`,
            docText(`Well-known values of \`${key}\`.`),
          ),
        ],
  );
  const union = model.attributes.map(({ key }) => `\n  | ${quote(key)}`).join('');
  return {
    path: 'attributes.ts',
    text:
      header('schemas/attributes/') +
      typescriptText([
        ...constants,
        ...wellKnown,
        typeStatement('AttributeKey', union || 'never', 'The key of any attribute in the catalogue.'),
      ]),
  };
}
