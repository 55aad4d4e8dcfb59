import { ownSpans, writtenSpan } from '../model/dialect-view.ts';
import { camelCase, pascalCase } from '../model/identifier.ts';
import type { Dialect, Model, SpanType } from '../model/model.ts';
import { contentCheckName } from './emit-dialect.ts';
import { recordNames } from './emit-records.ts';
import { type GeneratedFile, header } from './generated-file.ts';
import { importLine } from './import-line.ts';
import { listReader } from './list-reader.ts';
import { readerBody } from './reader-body.ts';
import { docText } from './tsdoc.ts';
import { constStatement, functionStatement, type Statement, typescriptText } from './typescript-text.ts';
import { quote } from './value-check.ts';

/** One module a dialect: for each span type that it has, the inverse of its writers. */
export function emitReader(dialect: Dialect, model: Model): GeneratedFile {
  const spans = ownSpans(dialect, model);
  const body = typescriptText([
    ...spans.map((span) => spanReader(span, dialect, model)),
    ...[...dialect.lists.values()].map(listReader),
    readerConstant(dialect, spans),
  ]);
  return {
    path: `readers/${dialect.id}.ts`,
    text: [header(`${dialect.file} and the span types of schemas/`), imports(body, model), body].join(''),
  };
}

function spanReader(span: SpanType, dialect: Dialect, model: Model): Statement {
  const { uses } = writtenSpan(span, dialect, model);
  const type = recordType(span.id);
  return functionStatement(
    `read${pascalCase(span.id)}`,
    { attributes: 'Said', seen: 'Seen' },
    `Partial<${type}>`,
    readerBody({ spanId: span.id, uses, dialect, catalogue: model.attributes, type: `(${type})` }),
    docText(`What the attributes of a span of type ${dialect.spans.get(span.id)?.type ?? span.type} say.`),
  );
}

function recordType(spanId: string): string {
  const { record, content } = recordNames(spanId);
  return `${record} & ${content}`;
}

function readerConstant(dialect: Dialect, spans: readonly SpanType[]): Statement {
  const entries = spans.map(
    ({ id }) => `    ${quote(id)}: { read: read${pascalCase(id)} } satisfies SpanReader<${recordType(id)}>,\n`,
  );
  return constStatement(
    `${camelCase(dialect.id)}Reader`,
    `{\n  id: ${quote(dialect.id)},\n  schemaUrl: ${quote(dialect.schemaUrl)},\n  spans: {\n${entries.join('')}  },\n} as const`,
    docText(`Reads what the dialect ${dialect.id} writes.`),
  );
}

const readingTypes = ['Said', 'Seen', 'SpanReader'];
const readingFunctions = [
  'familyAt',
  'itemsAt',
  'jsonObject',
  'jsonOrText',
  'jsonValue',
  'partsOf',
  'seenBelow',
  'structureOrText',
  'unnest',
];
const runtimeFunctions = ['codePointLength', 'isArrayOf', 'isBoolean', 'isString', 'isStringRecord'];

function imports(body: string, model: Model): string {
  const checks = model.content.map(({ id }) => contentCheckName(id));
  return [
    importLine(body, checks, '../content-checks.ts'),
    importLine(body, runtimeFunctions, '../runtime.ts'),
    ...model.spans.map(({ id }) => importLine(body, Object.values(recordNames(id)), `../spans/${id}.ts`, 'type')),
    importLine(body, readingTypes, './reading.ts', 'type'),
    importLine(body, readingFunctions, './reading.ts'),
    '\n',
  ].join('');
}
