import type { Model } from '../model/model.ts';
import { type GeneratedFile, header } from './generated-file.ts';
import { constStatement, typescriptText } from './typescript-text.ts';
import { quote } from './value-check.ts';

/** A maker of empty records for each span type. */
export function emitBlankRecords(model: Model): GeneratedFile {
  const makers = model.spans.map(({ id, uses }) => {
    const properties = uses.map(({ attribute }) => attribute.property);
    return `  ${quote(id)}: () => ({ ${properties.map((property) => `${property}: undefined`).join(', ')} }),\n`;
  });
  return {
    path: 'blank-records.ts',
    text:
      header('schemas/spans/') +
      typescriptText([
        constStatement(
          'blankRecords',
          `{\n${makers.join('')}}`,
          'Makes a record of a span type with nothing in it. All of a type have one shape, so that filling and reading them is fast.',
          'Readonly<Record<string, () => Record<string, unknown>>>',
        ),
      ]),
  };
}
