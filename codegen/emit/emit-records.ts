import { pascalCase } from '../model/identifier.ts';
import type { AttributeSet, AttributeUse, Model } from '../model/model.ts';
import { type GeneratedFile, header } from './generated-file.ts';
import { docText, useDoc } from './tsdoc.ts';
import { interfaceStatement, type Property, type Statement, typeStatement, typescriptText } from './typescript-text.ts';
import { valueTypeText } from './value-check.ts';

/** Names of the interfaces that hold one span type's record. */
export function recordNames(spanId: string) {
  const name = pascalCase(spanId);
  return { start: `${name}Start`, end: `${name}End`, content: `${name}Content`, record: `${name}Record` } as const;
}

/** One file a span type, metric and event: the record its writers read. */
export function emitRecords(model: Model): GeneratedFile[] {
  return [
    ...model.spans.map((span) => spanFile(span)),
    ...model.metrics.map((metric) => setFile('metrics', metric)),
    ...model.events.filter(({ sameAsSpan }) => sameAsSpan === undefined).map((event) => setFile('events', event)),
  ];
}

function spanFile(span: AttributeSet): GeneratedFile {
  const names = recordNames(span.id);
  const isContent = ({ attribute }: AttributeUse) => attribute.sensitivity === 'content';
  const start = span.uses.filter(({ sampling }) => sampling);
  const end = span.uses.filter((use) => !use.sampling && !isContent(use));
  const content = span.uses.filter((use) => !use.sampling && isContent(use));
  const statements: Statement[] = [
    interfaceStatement(names.start, docText(`${span.title}: what is known when the span starts.`), properties(start)),
    interfaceStatement(names.end, docText(`${span.title}: what is known when the call has ended.`), properties(end)),
    interfaceStatement(
      names.content,
      docText(`${span.title}: what people and models wrote. Recorded only when content capture is on.`),
      properties(content),
    ),
    typeStatement(names.record, `${names.start} & ${names.end}`, docText(span.description)),
  ];
  return moduleFile('spans', span, statements);
}

function setFile(folder: 'metrics' | 'events', set: AttributeSet): GeneratedFile {
  const statement = interfaceStatement(
    `${pascalCase(set.id)}Attributes`,
    docText(set.description),
    properties(set.uses),
  );
  return moduleFile(folder, set, [statement]);
}

function moduleFile(folder: string, set: AttributeSet, statements: Statement[]): GeneratedFile {
  const types = [...new Set(set.uses.flatMap(({ rule }) => rule.content ?? []))].map(pascalCase).sort();
  const imports = types.length === 0 ? [] : [`import type { ${types.join(', ')} } from '../content.ts';\n`];
  return { path: `${folder}/${set.id}.ts`, text: header(set.file) + typescriptText([...imports, ...statements]) };
}

function properties(uses: readonly AttributeUse[]): Property[] {
  return uses.map((use) => ({
    name: use.attribute.property,
    type: valueTypeText(use.rule, pascalCase),
    doc: useDoc(use),
    optional: use.level !== 'required',
  }));
}
