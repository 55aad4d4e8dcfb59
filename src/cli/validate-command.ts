import type { Contract } from '../../generated/contract.ts';
import type { Source } from '../validate/read/input.ts';
import { readFile } from '../validate/read/read-file.ts';
import { type ValidateOptions, validateFiles } from '../validate/validate-files.ts';
import { type Command, UsageError } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { loadConfig } from './load-config.ts';
import { loadContract } from './load-contract.ts';
import { openReports } from './open-reports.ts';
import { showProgress } from './show-progress.ts';
import { startValidateWorker } from './start-validate-worker.ts';
import type { Terminal } from './terminal.ts';
import { readValidateArguments } from './validate-arguments.ts';
import { validateHelp } from './validate-help.ts';
import { listen } from './validate-listen.ts';
import { settle } from './validate-settings.ts';

/** `codon-telemetry validate`: checks recorded and received telemetry by the contract. */
export const validateCommand: Command = {
  name: 'validate',
  summary: 'Check recorded or received telemetry (OTLP) by the contract.',
  help: validateHelp,
  async run(argv, terminal) {
    const args = readValidateArguments(argv);
    const settings = settle(args, args.noConfig ? undefined : await loadConfig(args.config));
    // Loaded late, so that a wrong command line is answered at once.
    const contract = await loadContract(settings.contract);
    checkDialects(settings.options.dialects, contract.contract);
    const report = await openReports(settings.reports, settings.options.failOn, terminal);
    const progress = showProgress(terminal);
    const options: ValidateOptions = {
      ...settings.options,
      ...contract,
      report: (finding) => report.finding(finding),
      ...(args.threads === 2 && {
        startServer: () => startValidateWorker({ ...settings.options, contract: settings.contract }),
      }),
      onProgress: (summary) => progress.update(summary),
    };
    const { verdict, summary } =
      args.listen === undefined
        ? await validateFiles(
            args.files.map((file) => toSource(file, terminal)),
            options,
          )
        : await listen(options, args.listen, terminal);
    progress.end();
    for (const { file, message } of summary.failures) terminal.err(`${file}: ${message}\n`);
    await report.end(summary, verdict);
    return exitCodes[verdict];
  },
};

/** @throws {UsageError} when one is not in the contract */
function checkDialects(wanted: readonly string[] | undefined, { dialects }: Contract): void {
  const known = dialects.map(({ id }) => id);
  const unknown = wanted?.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new UsageError(`There is no dialect "${unknown}" in the contract; it has ${known.join(', ')}.`);
  }
}

function toSource(file: string, { stdin }: Terminal): Source {
  return { file, open: () => (file === '-' ? stdin : readFile(file)) };
}
