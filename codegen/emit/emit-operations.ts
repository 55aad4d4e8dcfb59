import type { Model } from '../model/model.ts';
import { type GeneratedFile, header } from './generated-file.ts';

/**
 * The catalogue of the client's methods, as a typed table. Its prose is for the reference: at run time nobody reads it.
 * The table is text that is parsed, which engines do several times faster than they run a literal of its size.
 */
export function emitOperations(model: Model): GeneratedFile {
  const lines = model.operations.map(({ id, facts }) => {
    const { description: _, ...rest } = facts;
    return `  ${JSON.stringify(id)}: ${JSON.stringify(rest)}`;
  });
  const calls = model.operations.filter(({ facts }) => facts.signature !== undefined);
  const others = model.operations.filter(({ facts }) => facts.signature === undefined);
  return {
    path: 'operations.ts',
    text:
      `${header('schemas/operations/openai.json')}${types}\n` +
      `/** The dotted path of a method that calls the API itself. */\nexport type ApiOperation =\n${union(calls)};\n\n` +
      `/** The dotted path of a method that the catalogue knows. */\nexport type OperationName =\n  | ApiOperation\n${union(others)};\n\n` +
      `/** Every method of the client, by its dotted path. */\n` +
      `export const operations: Readonly<Record<OperationName, Operation> & Record<ApiOperation, ApiCall>> = JSON.parse(\`{\n${lines.map(inTemplate).join(',\n')}\n}\`);\n\n` +
      `/** The operations that become the nodes of a workload made from a client, where none are chosen. Never to be changed. */\n` +
      `export const defaultNodes = ${JSON.stringify(model.defaultNodes)} as const satisfies readonly OperationName[];\n`,
  };
}

function union(operations: Model['operations']): string {
  return operations.map(({ id }) => `  | ${JSON.stringify(id)}`).join('\n');
}

function inTemplate(text: string): string {
  return text.replace(/[\\`$]/g, '\\$&');
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

/** What is always known of a method that calls the API itself. */
export type ApiCall = Operation & Required<Pick<Operation, 'method' | 'path' | 'role' | 'signature'>>;
`;
