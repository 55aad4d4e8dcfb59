import { findingLevels, type Place } from './findings.ts';
import type { Summary } from './summary.ts';
import type { Verdict } from './verdict.ts';

/** Tells in a few lines what was read, what was left out, and how it ended. */
export function summarize(summary: Summary, verdict: Verdict): string {
  const { spans } = summary;
  const lines = [
    `${count(spans.read, 'span')} in ${count(summary.files, 'file')}: ${spans.checked} checked, ` +
      `${spans.unmatched} of no known type, ${spans.foreign} of other namespaces.`,
    ...[...summary.spanTypes].map(([type, times]) => `  ${type}: ${times}`),
    ...leftOut(summary),
    ending(summary, verdict),
  ];
  return `${lines.join('\n')}\n`;
}

/** Writes a place as `file:line`, which terminals and editors make a link of. */
export function formatPlace({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${line}`;
}

function* leftOut({ skipped, otherSignals, duplicatesKnownUpTo }: Summary): Generator<string> {
  if (skipped.first !== undefined) {
    yield `${count(skipped.count, 'line or document', 'lines or documents')} without telemetry skipped, the first at ${formatPlace(skipped.first)}.`;
  }
  if (otherSignals > 0) yield `${count(otherSignals, 'message')} of logs or metrics not checked.`;
  if (duplicatesKnownUpTo !== undefined)
    yield `Duplicates were looked for among the first ${duplicatesKnownUpTo} spans only.`;
}

function ending({ spans, levels, failures }: Summary, verdict: Verdict): string {
  if (verdict === 'failed' && failures.length === 0) {
    return 'Failed: there is no span in the input. If that may be, use --allow-empty.';
  }
  const found = findingLevels
    .map((level) => count(levels[level], level, level === 'information' ? level : undefined))
    .join(', ');
  if (verdict === 'failed') return `Failed: ${count(failures.length, 'input')} could not be read. ${found}.`;
  const unjudged = spans.read > 0 && spans.checked === 0 ? ' But no span was of a known type.' : '';
  return `${verdict === 'clean' ? 'Clean' : 'Not clean'}: ${found}.${unjudged}`;
}

function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}
