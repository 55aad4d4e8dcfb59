import { createReadStream } from 'node:fs';
import { loadDialect, translatedDialects } from '../translate/load-dialect.ts';
import { readDocuments } from '../translate/read-documents.ts';
import { MessageTranslator, type TranslationCounts } from '../translate/translate-message.ts';
import { type Source, UnreadableInput } from '../validate/read/input.ts';
import type { JsonObject } from '../validate/read/read-field.ts';
import { describeSystemError, isSystemError } from '../validate/system-error.ts';
import { type Command, UsageError } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { parseArguments } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';
import { translateHelp } from './translate-help.ts';

/** The dialects that are tried where no schema URL tells: the older names first, which the newer ones do not have. */
const guessed = ['genai-1.41', 'openinference', 'genai-0.1'] as const;

/** `codon-telemetry translate`: recorded telemetry in the names of another dialect. */
export const translateCommand: Command = {
  name: 'translate',
  summary: 'Write recorded telemetry (OTLP JSON) in the names of another dialect.',
  help: translateHelp,
  async run(args, terminal) {
    const { files, to, from } = readOptions(args);
    const translator = new MessageTranslator({
      to: await loadDialect(to),
      from: await Promise.all((from === undefined ? guessed : [from]).filter((id) => id !== to).map(loadDialect)),
      isForced: from !== undefined,
    });
    let isWhole = true;
    for (const file of files) isWhole = (await translateFile(file, translator, terminal)) && isWhole;
    terminal.err(summarize(translator.counts, to));
    const { spans, metrics, logs } = translator.counts;
    const isEmpty = spans.all + metrics.all + logs.all === 0;
    if (isWhole && isEmpty) terminal.err('Failed: there is no telemetry in the input.\n');
    return isWhole && !isEmpty ? exitCodes.clean : exitCodes.failed;
  },
};

function readOptions(args: readonly string[]): { files: readonly string[]; to: string; from: string | undefined } {
  const { values, positionals } = parseArguments(args, { to: { type: 'string' }, from: { type: 'string' } });
  if (values.to === undefined)
    throw new UsageError(`Say which dialect to write: --to ${translatedDialects.join(' | ')}.`);
  for (const [option, dialect] of Object.entries(values)) {
    if (translatedDialects.includes(dialect)) continue;
    throw new UsageError(`--${option} cannot be "${dialect}"; it is one of ${translatedDialects.join(', ')}.`);
  }
  if (positionals.length === 0) throw new UsageError('Name a file to translate, or - for standard input.');
  if (positionals.filter((file) => file === '-').length > 1) throw new UsageError('Name - only once.');
  return { files: positionals, to: values.to, from: values.from };
}

/** Tells whether all of the file could be read. */
async function translateFile(file: string, translator: MessageTranslator, terminal: Terminal): Promise<boolean> {
  const refuse = (message: string, line?: number) => {
    terminal.err(`${file}${line === undefined ? '' : `:${line}`}: ${message}\n`);
    return false;
  };
  const take = async (message: JsonObject) => terminal.out(`${JSON.stringify(translator.translate(message))}\n`);
  let isWhole = true;
  let skipped = 0;
  try {
    for await (const item of readDocuments(toSource(file, terminal), take)) {
      if (item.kind === 'unreadable') isWhole = refuse(item.message, item.place.line);
      else if (item.kind === 'skipped') skipped += 1;
    }
  } catch (error) {
    if (error instanceof UnreadableInput) isWhole = refuse(error.message);
    else if (isSystemError(error)) isWhole = refuse(describeSystemError(error));
    else throw error;
  }
  if (skipped > 0) terminal.err(`${file}: ${skipped} lines or documents that are no telemetry were left out.\n`);
  return isWhole;
}

function toSource(file: string, { stdin }: Terminal): Source {
  return { file, open: () => (file === '-' ? stdin : createReadStream(file, { highWaterMark: 256 * 1024 })) };
}

function summarize({ spans, metrics, logs, unsaid }: TranslationCounts, to: string): string {
  const lost = unsaid === 0 ? '' : ` ${unsaid} values were left out, which ${to} cannot say.`;
  const others = Object.entries({ metrics, 'log records': logs })
    .filter(([, { all }]) => all > 0)
    .map(
      ([name, { all, translated }]) =>
        ` ${translated} of ${all} ${name} were translated, all else of them is as it was.`,
    );
  return `${spans.translated} of ${spans.all} spans were translated to ${to}.${lost}${others.join('')}\n`;
}
