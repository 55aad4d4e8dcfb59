import {
  IndentationText,
  Project,
  QuoteKind,
  type StatementStructures,
  StructureKind,
  type WriterFunction,
} from 'ts-morph';

// The only importer of ts-morph.
const project = new Project({
  useInMemoryFileSystem: true,
  manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single },
});

export type Statement = StatementStructures | string | WriterFunction;

/** Prints statements as the text of a TypeScript module. */
export function typescriptText(statements: readonly Statement[]): string {
  const file = project.createSourceFile('module.ts', { statements: [...statements] }, { overwrite: true });
  const text = file.getFullText();
  project.removeSourceFile(file);
  return text;
}

/** A property of a generated interface. */
export interface Property {
  readonly name: string;
  readonly type: string;
  readonly doc: string;
  readonly optional: boolean;
}

/** `export interface Name { … }` with a doc comment on it and on each property. */
export function interfaceStatement(
  name: string,
  doc: string,
  properties: readonly Property[],
  extended: readonly string[] = [],
): Statement {
  return {
    kind: StructureKind.Interface,
    name,
    isExported: true,
    extends: [...extended],
    docs: [doc],
    properties: properties.map((property) => ({
      name: property.name,
      type: property.optional ? `${property.type} | undefined` : property.type,
      hasQuestionToken: property.optional,
      docs: [property.doc],
    })),
  };
}

/** `export const NAME = …;` with a doc comment. */
export function constStatement(name: string, initializer: string, doc: string, type?: string): Statement {
  return {
    kind: StructureKind.VariableStatement,
    isExported: true,
    declarationKind: 'const' as never,
    docs: [doc],
    declarations: [{ name, initializer, ...(type !== undefined && { type }) }],
  };
}

/** A function whose body is given line by line. A parameter's type may end with its default: `Attributes = {}`. */
export function functionStatement(
  name: string,
  parameters: Readonly<Record<string, string>>,
  returnType: string,
  body: readonly string[],
  doc: string,
  exported = false,
): Statement {
  return {
    kind: StructureKind.Function,
    name,
    isExported: exported,
    parameters: Object.entries(parameters).map(([parameter, type]) => ({ name: parameter, type })),
    returnType,
    docs: [doc],
    statements: [...body],
  };
}

/** `export type Name = …;` with a doc comment. */
export function typeStatement(name: string, type: string, doc: string): Statement {
  return { kind: StructureKind.TypeAlias, name, type, isExported: true, docs: [doc] };
}
