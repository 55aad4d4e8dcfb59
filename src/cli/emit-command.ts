import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { type Command, UsageError } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { explainFailure } from './explain-failure.ts';
import { parseArguments } from './parse-arguments.ts';
import { readProjectConfig } from './project-config.ts';

const LOCAL_ENDPOINT = 'http://127.0.0.1:4318';

/** `codon-telemetry emit`: example signals of every span type, metric and event. */
export const emitCommand: Command = {
  name: 'emit',
  summary: 'Send an example of every span type, metric and event.',
  help,
  async run(args, terminal) {
    const { schemas, dialectId, endpoint, file } = readOptions(args);
    return explainFailure(terminal, async () => {
      const { loadProject } = await import('../../codegen/project/load-project.ts');
      const { checkExamples } = await import('../../codegen/examples/check-examples.ts');
      const { exampleMessages } = await import('../../codegen/examples/example-messages.ts');
      const { model } = loadProject({ root: process.cwd(), ...(schemas !== undefined && { schemas }) });
      const dialect = model.dialects.find(({ id }) => id === (dialectId ?? model.dialects[0]?.id));
      if (dialect === undefined) {
        throw new UsageError(`--dialect is one of ${model.dialects.map(({ id }) => id).join(', ')}.`);
      }
      checkExamples(dialect, model);
      const messages = exampleMessages(dialect, model);
      const lines = Object.values(messages).map((message) => `${JSON.stringify(message)}\n`);
      if (file === '-') await terminal.out(lines.join(''));
      else if (file !== undefined) writeFileSync(file, lines.join(''));
      if (endpoint !== undefined) {
        const { sendMessages } = await import('../../codegen/examples/send-messages.ts');
        await sendMessages(endpoint, messages);
      }
      terminal.err(
        `Sent examples in ${dialect.id} to ${[file, endpoint].filter((to) => to !== undefined).join(' and ')}\n`,
      );
      return exitCodes.clean;
    });
  },
};

function readOptions(args: readonly string[]) {
  const { values, positionals } = parseArguments(args, {
    schemas: { type: 'string' },
    endpoint: { type: 'string' },
    file: { type: 'string' },
    dialect: { type: 'string' },
  });
  if (positionals.length > 0) throw new UsageError('It takes options only; the file to write is --file.');
  const endpoint = values.endpoint ?? (values.file === undefined ? LOCAL_ENDPOINT : undefined);
  if (endpoint !== undefined && !/^https?:\/\//.test(endpoint)) {
    throw new UsageError(`--endpoint is the base of an OTLP receiver, such as ${LOCAL_ENDPOINT}.`);
  }
  const schemas = values.schemas ?? readProjectConfig(process.cwd()).schemas;
  return { schemas, dialectId: values.dialect, endpoint, file: values.file };
}

function help(): string {
  return `Sends an example of every span type, metric and event, as OTLP in JSON: to see your telemetry in a
backend before you have any, or to test a pipeline. The values are the examples in the schemas, and
are checked by the contract before they leave.

Usage: codon-telemetry emit [OPTIONS]

Options:
  --schemas DIR   Your schemas, laid on top of the package's. Without it, and without a config file, the
                  package's alone.
  --endpoint URL  Base of an OTLP/HTTP receiver. Default ${LOCAL_ENDPOINT}.
  --file FILE     Write to a file instead, one message a line; - is standard output. With --endpoint,
                  both.
  --dialect ID    The names to write: genai-0.1 (default), or another one that the schemas have.
  -h, --help      Show this.

Exit codes:
  ${exitCodes.clean}  Sent.
  ${exitCodes.failed}  Not done: wrong options, an example that breaks its schema, a receiver that does not take it.

Examples:
  codon-telemetry emit
  codon-telemetry emit --file examples.jsonl
  codon-telemetry emit --file - | codon-telemetry validate -
`;
}
