import { defaultRedactionRules } from '../../generated/redaction-rules.ts';
import { loadCorpus } from './corpus/load-corpus.ts';
import { measureRule } from './measure-rule.ts';

/** The page of default rules with how each does on what was held out of the corpus. Same corpus, same bytes. */
export function redactionPage(): string {
  const rows = loadCorpus().map((corpus) => {
    const { rule, positives, lookAlikes, precision, recall } = measureRule(corpus, ({ heldOut }) => heldOut);
    const { title = '', group = '' } = defaultRedactionRules.find(({ id }) => id === rule) ?? {};
    return [`\`${rule}\``, title, group, `${positives}`, `${lookAlikes}`, precision.toFixed(3), recall.toFixed(3)];
  });
  return `${[...head, ...tableOf(rows), ...tail].join('\n')}\n`;
}

const titles = ['rule', 'hides', 'group', 'secrets', 'look-alikes', 'precision', 'recall'];
const FIRST_NUMBER = 3;

/** A Markdown table with columns of even width, numbers to the right: the formatter has nothing to change. */
function tableOf(rows: readonly (readonly string[])[]): string[] {
  const widths = titles.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => {
    const padded = widths.map((width, column) => {
      const cell = cells[column] ?? '';
      return column < FIRST_NUMBER ? cell.padEnd(width) : cell.padStart(width);
    });
    return `| ${padded.join(' | ')} |`;
  };
  const rule = widths.map((width, column) => (column < FIRST_NUMBER ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(titles), line(rule), ...rows.map(line)];
}

const head = [
  '# Default rules of redaction',
  '',
  'What each rule hides, and how well, on labelled texts that were kept out of tuning: sentences in several languages with a',
  'made-up secret, and look-alikes that must be left alone. Precision is the share of what a rule hid that it was right to',
  'hide; recall the share of what was to be hidden that it hid. A rule below 0.95 on either is not a default.',
  '',
  'This page is written from the corpus by a command that anyone can repeat:',
  '',
  '```sh',
  'node test/privacy/write-redaction-page.ts',
  '```',
  '',
];

const tail = [
  '',
  'The corpus is in `test/privacy/corpus`; its sources make it anew, byte for byte. Values of properties whose name says that',
  'they are a secret (`password`, `api_key`, `token` and so on) are hidden whatever they are, and counted as `secret-key`.',
  'What a cut may have left of a secret is hidden to the cut, and counted as `cut`.',
];
