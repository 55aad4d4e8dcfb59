import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { compileChecks } from '../../../codegen/ajv.ts';
import { dialectSchemas, plainSchemas } from '../../../codegen/emit/emit-validators.ts';
import { loadModel } from '../../../codegen/generate.ts';
import { contract } from '../../../generated/contract.ts';
import { loadValidators } from '../../../generated/validators/index.ts';
import { FindingGroups } from '../../../src/validate/report/finding-groups.ts';
import { validateStream } from '../../../src/validate/validate-files.ts';

/** Lines that are timed together: a clock read for each would cost more than a short line. */
const BATCH = 200;

/** Milliseconds that a way of reading a file takes. */
export type Measure = (path: string) => Promise<number>;

/** What is compared. */
export const variants: Readonly<Record<'floor' | 'ajv' | 'validate', Measure>> = {
  /** `JSON.parse` of each line, and nothing else: reading the file is not in it. */
  floor: (path) => timeLines(path, (line) => void JSON.parse(line)),
  /** What one would write in an afternoon: parse, find the schema by operation, check with Ajv compiled at run time. */
  ajv: (path) => timeLines(path, checkWithAjv()),
  /** Everything: reading the file, decoding, framing, checks, findings by group. */
  async validate(path) {
    // Loading modules is the same for any number of spans.
    await loadValidators(contract.dialects[0]?.id ?? '');
    const groups = new FindingGroups();
    const began = performance.now();
    const open = () => createReadStream(path, { highWaterMark: 128 * 1024 });
    await validateStream({ file: path, open }, { contract, loadValidators, report: (finding) => groups.add(finding) });
    return performance.now() - began;
  },
};

async function timeLines(path: string, work: (line: string) => void): Promise<number> {
  let time = 0;
  let lines: string[] = [];
  const flush = () => {
    const began = performance.now();
    for (const line of lines) work(line);
    time += performance.now() - began;
    lines = [];
  };
  for await (const line of createInterface({ input: createReadStream(path) })) {
    lines.push(line);
    if (lines.length === BATCH) flush();
  }
  flush();
  return time;
}

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

function checkWithAjv(): (line: string) => void {
  const root = join(import.meta.dirname, '../../..');
  const model = loadModel({ root, schemas: ['schemas'], profile: 'schemas/profile.schema.json' });
  const [dialect] = model.dialects;
  if (dialect === undefined) throw new RangeError('There is no dialect.');
  const checkSpan = compileChecks(dialectSchemas(dialect, model));
  const checkContent = compileChecks(plainSchemas(model.content));
  return (line) => {
    const message: Message = JSON.parse(line);
    for (const { scopeSpans } of message.resourceSpans) {
      for (const { attributes } of scopeSpans.flatMap(({ spans }) => spans)) {
        const record = Object.fromEntries(attributes.map(({ key, value }) => [key, plain(value)]));
        const schema = schemaByOperation[String(record['gen_ai.operation.name'])];
        if (schema === undefined) continue;
        checkSpan(schema, record);
        for (const [key, name] of contents) {
          if (typeof record[key] === 'string') checkContent(name, JSON.parse(record[key]));
        }
      }
    }
  };
}

function plain({ stringValue, intValue, doubleValue, arrayValue }: AnyValue): unknown {
  return stringValue ?? (intValue === undefined ? (doubleValue ?? arrayValue?.values.map(plain)) : Number(intValue));
}
