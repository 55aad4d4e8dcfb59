import type { Attribute, Model, Sensitivity } from '../model/model.ts';
import { type GeneratedFile, header } from './generated-file.ts';
import { constStatement, typeStatement, typescriptText } from './typescript-text.ts';
import { quote } from './value-check.ts';

/** How sensitive each attribute is: by the property that holds it in a record, and by the names it is written under. */
export function emitSensitivity(model: Model): GeneratedFile {
  const sensitive = model.attributes.filter(({ sensitivity }) => sensitivity !== 'none');
  const properties = sensitive.map(
    ({ property, key, sensitivity }) => `  ${property}: { key: ${quote(key)}, sensitivity: ${quote(sensitivity)} },\n`,
  );
  const names = [...sensitivityByName(model)].map(([name, level]) => `  ${quote(name)}: ${quote(level)},\n`);
  return {
    path: 'sensitivity.ts',
    text:
      header('schemas/attributes/ and schemas/dialects/') +
      typescriptText([
        typeStatement(
          'Sensitivity',
          "'none' | 'content' | 'personal' | 'secret'",
          'What a value may give away: nothing, what people or models wrote, who someone is, or what opens a door.',
        ),
        constStatement(
          'sensitiveProperties',
          `{\n${properties.join('')}}`,
          'The properties of records that are not free to record.',
          'Readonly<Record<string, { readonly key: string; readonly sensitivity: Sensitivity }>>',
        ),
        constStatement(
          'sensitivityOfAttributes',
          `{\n${names.join('')}}`,
          'Every attribute of the catalogue, under every name that a dialect gives it.',
          'Readonly<Record<string, Sensitivity>>',
        ),
      ]),
  };
}

const levels: readonly Sensitivity[] = ['none', 'personal', 'content', 'secret'];

/** A dialect may write several attributes under one name: it is as sensitive as the most sensitive of them. */
function sensitivityByName(model: Model): Map<string, Sensitivity> {
  const byName = new Map<string, Sensitivity>();
  for (const attribute of model.attributes) {
    for (const name of writtenNames(attribute, model)) {
      const known = byName.get(name) ?? 'none';
      const { sensitivity } = attribute;
      byName.set(name, levels.indexOf(sensitivity) > levels.indexOf(known) ? sensitivity : known);
    }
  }
  return byName;
}

function writtenNames({ key }: Attribute, { dialects }: Model): Set<string> {
  const renamed = dialects.flatMap(({ attributes, spans }) => [
    attributes.get(key)?.name ?? key,
    ...[...spans.values()].map((span) => span.attributes.get(key)?.name ?? key),
  ]);
  return new Set([key, ...renamed]);
}
