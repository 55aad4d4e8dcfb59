import type { Model } from '../model/model.ts';
import { type GeneratedFile, header } from './generated-file.ts';
import { attributeDoc } from './tsdoc.ts';
import { constStatement, typeStatement, typescriptText } from './typescript-text.ts';
import { quote } from './value-check.ts';

/** A constant for each attribute's key, and the type of all keys. */
export function emitAttributes(model: Model): GeneratedFile {
  const constants = model.attributes.map((attribute) =>
    constStatement(attribute.constant, quote(attribute.key), attributeDoc(attribute)),
  );
  const union = model.attributes.map(({ key }) => `\n  | ${quote(key)}`).join('');
  return {
    path: 'attributes.ts',
    text:
      header('schemas/attributes/') +
      typescriptText([
        ...constants,
        typeStatement('AttributeKey', union || 'never', 'The key of any attribute in the catalogue.'),
      ]),
  };
}
