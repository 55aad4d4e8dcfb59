import { createReadStream } from 'node:fs';
import { createRedactor, type Redactor } from '../privacy/create-redactor.ts';
import { describeSystemError, isSystemError } from '../validate/system-error.ts';
import { type Command, UsageError } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { findHidden, type HiddenPlace, UnreadableText } from './find-hidden.ts';
import { loadRules } from './load-rules.ts';
import { parseArguments } from './parse-arguments.ts';
import { redactHelp } from './redact-help.ts';
import type { Terminal } from './terminal.ts';

/** `codon-telemetry redact`: shows what redaction would hide, without showing it. */
export const redactCommand: Command = {
  name: 'redact',
  summary: 'Show where redaction would hide something in a file, and by which rule.',
  help: redactHelp,
  async run(args, terminal) {
    const { files, format, rules } = readOptions(args);
    const redactor = await makeRedactor(rules);
    const totals = new Map<string, number>();
    let isWhole = true;
    for (const file of files) {
      isWhole = (await showFile(file, redactor, terminal, (hidden) => tell(file, hidden))) && isWhole;
    }
    // Of a file that could not be read, nothing can be said.
    if (isWhole || totals.size > 0) await terminal.out(formats[format].end(totals));
    if (!isWhole) return exitCodes.failed;
    return totals.size === 0 ? exitCodes.clean : exitCodes.findings;

    function tell(file: string, hidden: HiddenPlace): string {
      totals.set(hidden.rule, (totals.get(hidden.rule) ?? 0) + hidden.count);
      return formats[format].place(file, hidden);
    }
  },
};

interface Format {
  place(file: string, hidden: HiddenPlace): string;
  end(totals: ReadonlyMap<string, number>): string;
}

const formats: Readonly<Record<'text' | 'json', Format>> = {
  text: {
    place: (file, { line, place, rule, count }) =>
      `${file}:${line} ${place}: ${rule}${count > 1 ? ` × ${count}` : ''}\n`,
    end: (totals) => {
      const counts = inOrder(totals).map(([rule, count]) => `${rule} ${count}`);
      return counts.length === 0 ? 'Nothing would be hidden.\n' : `Would be hidden: ${counts.join(', ')}.\n`;
    },
  },
  json: {
    place: (file, hidden) => `${JSON.stringify({ file, ...hidden })}\n`,
    end: (totals) => `${JSON.stringify({ totals: Object.fromEntries(inOrder(totals)) })}\n`,
  },
};

function inOrder(totals: ReadonlyMap<string, number>): readonly (readonly [rule: string, count: number])[] {
  return [...totals].sort(([a], [b]) => (a < b ? -1 : 1));
}

interface RedactOptions {
  readonly files: readonly string[];
  readonly format: 'text' | 'json';
  /** Files with rules beside the default ones. */
  readonly rules: readonly string[];
}

function readOptions(args: readonly string[]): RedactOptions {
  const { values, positionals } = parseArguments(args, {
    format: { type: 'string', default: 'text' },
    rules: { type: 'string', multiple: true, default: [] },
  });
  const { format, rules } = values;
  if (format !== 'text' && format !== 'json') {
    throw new UsageError(`--format cannot be "${format}"; it is one of text, json.`);
  }
  if (positionals.length === 0) throw new UsageError('Name a file to look into, or - for standard input.');
  if (positionals.filter((file) => file === '-').length > 1) throw new UsageError('Name - only once.');
  return { files: positionals, format, rules };
}

async function makeRedactor(files: readonly string[]): Promise<Redactor> {
  const rules = await Promise.all(files.map(loadRules));
  try {
    return createRedactor({ rules: rules.flat() });
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`--rules: ${error.message}`);
    throw error;
  }
}

/** Tells whether all of the file could be read. */
async function showFile(
  file: string,
  redactor: Redactor,
  terminal: Terminal,
  tell: (hidden: HiddenPlace) => string,
): Promise<boolean> {
  try {
    for await (const found of findHidden(file === '-' ? terminal.stdin : createReadStream(file), redactor)) {
      if (found.length > 0) await terminal.out(found.map(tell).join(''));
    }
    return true;
  } catch (error) {
    if (!(error instanceof UnreadableText) && !isSystemError(error)) throw error;
    const message = error instanceof UnreadableText ? error.message : describeSystemError(error);
    terminal.err(`${file}: ${message}\n`);
    return false;
  }
}
