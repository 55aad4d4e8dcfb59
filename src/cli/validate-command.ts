import { createReadStream } from 'node:fs';
import { type FindingId, findingKinds, isFindingId, isOnByDefault } from '../validate/findings.ts';
import type { Source } from '../validate/input.ts';
import type { Report, ReportOptions } from '../validate/report.ts';
import { jsonReport } from '../validate/report-json.ts';
import { textReport } from '../validate/report-text.ts';
import { validateFiles } from '../validate/validate-files.ts';
import { type FailOn, failOnValues } from '../validate/verdict.ts';
import { type Command, UsageError } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { parseArguments } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';
import { validateHelp } from './validate-help.ts';

const reports: Readonly<Record<string, (options: ReportOptions) => Report>> = { text: textReport, json: jsonReport };

/** `codon-telemetry validate`: checks recorded spans by the contract. */
export const validateCommand: Command = {
  name: 'validate',
  summary: 'Check recorded spans (OTLP JSON) by the contract.',
  help: validateHelp,
  async run(args, terminal) {
    const { files, format, failOn, allowEmpty, enable } = readOptions(args);
    // Loaded here, so that a wrong command line is answered at once.
    const { contract } = await import('../../generated/contract.ts');
    const { loadValidators } = await import('../../generated/validators/index.ts');
    const report = format({ write: (text) => terminal.out(text), color: terminal.color });
    const sources = files.map((file) => toSource(file, terminal));
    const { verdict, summary } = await validateFiles(sources, {
      contract,
      loadValidators,
      failOn,
      allowEmpty,
      enable,
      report: (finding) => report.finding(finding),
    });
    for (const { file, message } of summary.failures) terminal.err(`${file}: ${message}\n`);
    await report.end(summary, verdict);
    return exitCodes[verdict];
  },
};

interface ValidateArguments {
  readonly files: readonly string[];
  readonly format: (options: ReportOptions) => Report;
  readonly failOn: FailOn;
  readonly allowEmpty: boolean;
  readonly enable: readonly FindingId[];
}

function readOptions(args: readonly string[]): ValidateArguments {
  const { values, positionals } = parseArguments(args, {
    format: { type: 'string', default: 'text' },
    'fail-on': { type: 'string', default: 'violation' },
    'allow-empty': { type: 'boolean', default: false },
    enable: { type: 'string', multiple: true, default: [] },
  });
  if (positionals.length === 0) throw new UsageError('Name a file to check, or - for standard input.');
  if (positionals.filter((file) => file === '-').length > 1) throw new UsageError('Name - only once.');
  const format = Object.hasOwn(reports, values.format) ? reports[values.format] : undefined;
  if (format === undefined) throw unknownValue('--format', values.format, Object.keys(reports));
  const failOn = failOnValues.find((level) => level === values['fail-on']);
  if (failOn === undefined) throw unknownValue('--fail-on', values['fail-on'], failOnValues);
  const enable = values.enable.map((id) => {
    if (isFindingId(id)) return id;
    const optional = Object.keys(findingKinds).filter((known) => isFindingId(known) && !isOnByDefault(known));
    throw unknownValue('--enable', id, optional);
  });
  return { files: positionals, format, failOn, allowEmpty: values['allow-empty'], enable };
}

function unknownValue(option: string, value: string, known: readonly string[]): UsageError {
  return new UsageError(`${option} cannot be "${value}"; it is one of ${known.join(', ')}.`);
}

function toSource(file: string, { stdin }: Terminal): Source {
  return { file, open: () => (file === '-' ? stdin : createReadStream(file, { highWaterMark: 256 * 1024 })) };
}
