import type { Model } from '../model/model.ts';
import { type GeneratedFile, header } from './generated-file.ts';

/** The catalogue of the client's methods, as a typed table. */
export function emitOperations(model: Model): GeneratedFile {
  const table = Object.fromEntries(model.operations.map(({ id, facts }) => [id, facts]));
  return {
    path: 'operations.ts',
    text:
      `${header('schemas/operations/openai.json')}${types}\n` +
      `/** Every method of the client, by its dotted path. */\n` +
      `export const operations = ${JSON.stringify(table, null, 2)} as const satisfies Readonly<Record<string, Operation>>;\n\n` +
      `/** The dotted path of a method that the catalogue knows. */\nexport type OperationName = keyof typeof operations;\n`,
  };
}

const types = `
/** One method of the OpenAI client. */
export interface Operation {
  readonly description?: string;
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
