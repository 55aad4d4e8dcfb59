import type { Model } from '../model/model.ts';
import { type GeneratedFile, header } from './generated-file.ts';

/** The catalogue of the client's methods, as a typed table. Its prose is for the reference: at run time nobody reads it. */
export function emitOperations(model: Model): GeneratedFile {
  const lines = model.operations.map(({ id, facts }) => {
    const { description: _, ...rest } = facts;
    return `  ${JSON.stringify(id)}: ${JSON.stringify(rest)},\n`;
  });
  return {
    path: 'operations.ts',
    text:
      `${header('schemas/operations/openai.json')}${types}\n` +
      `/** Every method of the client, by its dotted path. */\n` +
      `export const operations = {\n${lines.join('')}} as const satisfies Readonly<Record<string, Operation>>;\n\n` +
      `/** The dotted path of a method that the catalogue knows. */\nexport type OperationName = keyof typeof operations;\n\n` +
      `/** The operations that become the nodes of a workload made from a client, where none are chosen. Never to be changed. */\n` +
      `export const defaultNodes = ${JSON.stringify(model.defaultNodes)} as const satisfies readonly OperationName[];\n`,
  };
}

const types = `
/** One method of the OpenAI client. */
export interface Operation {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path?: string;
  /** Id of the span type that tells the call. */
  readonly span?: string;
  /** Value of the operation name attribute. */
  readonly operationName?: string;
  /** Which extractor reads its requests and answers. */
  readonly family?: string;
  readonly apiType?: 'chat_completions' | 'responses';
  readonly outputType?: string;
  /** Role of the workload node that stands for the method. */
  readonly role?: string;
  readonly signature?: string;
  readonly streams?: true;
  readonly pages?: true;
  readonly binary?: true;
  readonly multipart?: true;
  readonly polls?: true;
  /** The operation whose span tells a call of this helper. */
  readonly via?: string;
  /** Names the method has in other majors of the package. */
  readonly aliases?: readonly string[];
  readonly since?: number;
  readonly until?: number;
  readonly deprecated?: true;
  /** Why the method is left alone. */
  readonly excluded?: string;
}
`;
