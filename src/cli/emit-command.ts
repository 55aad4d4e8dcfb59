import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { type Command, UsageError } from './command.ts';
import { emitHelp, LOCAL_ENDPOINT } from './emit-help.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { explainFailure } from './explain-failure.ts';
import { loadContract } from './load-contract.ts';
import { loadWriters } from './load-writers.ts';
import { parseArguments } from './parse-arguments.ts';
import { readProjectConfig } from './project-config.ts';
import type { Terminal } from './terminal.ts';

/** `codon-telemetry emit`: example signals of every span type, metric and event. */
export const emitCommand: Command = {
  name: 'emit',
  summary: 'Send an example of every span type, metric and event.',
  help: emitHelp,
  async run(args, terminal) {
    const options = readOptions(args);
    return explainFailure(terminal, () => emitExamples(options, terminal));
  },
};

interface EmitArguments {
  /** The project's schemas, and the code that was made from them; absent for the package's own. */
  readonly schemas: string | undefined;
  readonly contract: string | undefined;
  readonly dialectId: string | undefined;
  readonly endpoint: string | undefined;
  readonly file: string | undefined;
}

async function emitExamples(options: EmitArguments, terminal: Terminal): Promise<ExitCode> {
  const { schemas, contract, dialectId, endpoint, file } = options;
  const { loadProject } = await import('../../codegen/project/load-project.ts');
  const { writeExamples } = await import('../../codegen/examples/write-examples.ts');
  const { exampleMessages } = await import('../../codegen/examples/example-messages.ts');
  const { model } = loadProject({ root: process.cwd(), ...(schemas !== undefined && { schemas }) });
  const ids = model.dialects.map(({ id }) => id);
  const id = dialectId ?? ids[0];
  if (id === undefined || !ids.includes(id)) throw new UsageError(`--dialect is one of ${ids.join(', ')}.`);
  const writers = (await loadWriters(contract, id)) as Parameters<typeof writeExamples>[1];
  const { loadValidators } = await loadContract(contract);
  const messages = exampleMessages(writeExamples(model, writers, await loadValidators(id)), writers.schemaUrl);
  const text = Object.values(messages)
    .map((message) => `${JSON.stringify(message)}\n`)
    .join('');
  if (file === '-') await terminal.out(text);
  else if (file !== undefined) writeFileSync(file, text);
  if (endpoint !== undefined) {
    const { sendMessages } = await import('../../codegen/examples/send-messages.ts');
    await sendMessages(endpoint, messages);
  }
  terminal.err(`Sent examples in ${id} to ${[file, endpoint].filter((to) => to !== undefined).join(' and ')}\n`);
  return exitCodes.clean;
}

function readOptions(args: readonly string[]): EmitArguments {
  const { values, positionals } = parseArguments(args, {
    schemas: { type: 'string' },
    contract: { type: 'string' },
    endpoint: { type: 'string' },
    file: { type: 'string' },
    dialect: { type: 'string' },
  });
  if (positionals.length > 0) throw new UsageError('It takes options only; the file to write is --file.');
  const endpoint = values.endpoint ?? (values.file === undefined ? LOCAL_ENDPOINT : undefined);
  if (endpoint !== undefined && !/^https?:\/\//.test(endpoint)) {
    throw new UsageError(`--endpoint is the base of an OTLP receiver, such as ${LOCAL_ENDPOINT}.`);
  }
  const config = readProjectConfig(process.cwd());
  const schemas = values.schemas ?? config.schemas;
  const contract = values.contract ?? config.generate?.out ?? 'telemetry/generated';
  return {
    schemas,
    contract: schemas === undefined ? undefined : contract,
    dialectId: values.dialect,
    endpoint,
    file: values.file,
  };
}
