import { join } from 'node:path';
import { compileChecks } from '../../../codegen/ajv.ts';
import { dialectSchemas, plainSchemas } from '../../../codegen/emit/emit-validators.ts';
import { loadModel } from '../../../codegen/generate.ts';
import { timeLines } from './time-lines.ts';

interface AnyValue {
  readonly stringValue?: string;
  readonly intValue?: string;
  readonly doubleValue?: number;
  readonly arrayValue?: { readonly values: readonly AnyValue[] };
}

interface Message {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly {
      readonly spans: readonly { readonly attributes: readonly { readonly key: string; readonly value: AnyValue }[] }[];
    }[];
  }[];
}

const schemaByOperation: Readonly<Record<string, string>> = {
  chat: 'spanInference',
  embeddings: 'spanEmbeddings',
  execute_tool: 'spanExecuteTool',
};

const contents = [
  ['gen_ai.input.messages', 'inputMessages'],
  ['gen_ai.output.messages', 'outputMessages'],
] as const;

/** What one would write in an afternoon: parse, find the schema by operation, check with Ajv compiled at run time. */
export function measure(path: string): Promise<number> {
  const check = compileChecker();
  return timeLines(path, (line) => {
    const message: Message = JSON.parse(line);
    for (const { scopeSpans } of message.resourceSpans) {
      for (const { attributes } of scopeSpans.flatMap(({ spans }) => spans)) {
        check(Object.fromEntries(attributes.map(({ key, value }) => [key, plain(value)])));
      }
    }
  });
}

function compileChecker(): (record: Readonly<Record<string, unknown>>) => void {
  const root = join(import.meta.dirname, '../../..');
  const profile = 'schemas/profile.schema.json';
  const model = loadModel({ root, schemas: ['schemas'], profile, out: 'generated', reference: 'docs/reference' });
  const [dialect] = model.dialects;
  if (dialect === undefined) throw new RangeError('There is no dialect.');
  const checkSpan = compileChecks(dialectSchemas(dialect, model));
  const checkContent = compileChecks(plainSchemas(model.content));
  return (record) => {
    const schema = schemaByOperation[String(record['gen_ai.operation.name'])];
    if (schema === undefined) return;
    checkSpan(schema, record);
    for (const [key, name] of contents) {
      const text = record[key];
      if (typeof text === 'string') checkContent(name, JSON.parse(text));
    }
  };
}

function plain({ stringValue, intValue, doubleValue, arrayValue }: AnyValue): unknown {
  return stringValue ?? (intValue === undefined ? (doubleValue ?? arrayValue?.values.map(plain)) : Number(intValue));
}
