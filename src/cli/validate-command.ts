import { createReadStream } from 'node:fs';
import type { Source } from '../validate/read/input.ts';
import { ValidationRun } from '../validate/validation-run.ts';
import type { Command } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { loadConfig } from './load-config.ts';
import { loadContract } from './load-contract.ts';
import { openReports } from './open-reports.ts';
import { showProgress } from './show-progress.ts';
import type { Terminal } from './terminal.ts';
import { readValidateArguments } from './validate-arguments.ts';
import { validateHelp } from './validate-help.ts';
import { listen } from './validate-listen.ts';
import { settle } from './validate-settings.ts';

/** Bytes that are read at a time. More would not be faster, and take more memory. */
const CHUNK_SIZE = 128 * 1024;

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
    const report = await openReports(settings.reports, settings.options.failOn, terminal);
    const progress = showProgress(terminal);
    const run = new ValidationRun({
      ...settings.options,
      ...contract,
      report: (finding) => report.finding(finding),
      onProgress: (summary) => progress.update(summary),
    });
    if (args.listen !== undefined) await listen(run, args.listen, terminal);
    for (const file of args.files) await run.read(toSource(file, terminal));
    const { verdict, summary } = await run.finish();
    progress.end();
    for (const { file, message } of summary.failures) terminal.err(`${file}: ${message}\n`);
    await report.end(summary, verdict);
    return exitCodes[verdict];
  },
};

function toSource(file: string, { stdin }: Terminal): Source {
  return { file, open: () => (file === '-' ? stdin : createReadStream(file, { highWaterMark: CHUNK_SIZE })) };
}
