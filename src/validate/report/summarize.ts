import { attributeShare, percent, type Share, typeShare } from '../coverage-shares.ts';
import { findingLevels } from '../findings.ts';
import type { RecordCounts, Summary } from '../summary.ts';
import type { Verdict } from '../verdict.ts';
import { formatPlace } from './format-place.ts';

/** Tells in a few lines what was read, what was left out, what it covers, and how it ended. */
export function summarize(summary: Summary, verdict: Verdict): string {
  const { spans } = summary;
  const lines = [
    `${count(spans.read, 'span')} in ${inputs(summary)}: ${become(spans)}.`,
    ...[...summary.spanTypes].map(([type, times]) => `  ${type}: ${times}`),
    ...others(summary),
    ...leftOut(summary),
    ...coverage(summary),
    ...expected(summary),
    conclude(summary, verdict),
  ];
  return `${lines.join('\n')}\n`;
}

/** Says in one line how a run ended, and why. */
export function conclude(summary: Summary, verdict: Verdict): string {
  const { spans, levels, failures } = summary;
  if (verdict === 'failed' && failures.length === 0) {
    return 'Failed: there is no span in the input. If that may be, use --allow-empty.';
  }
  const found = findingLevels
    .map((level) => count(levels[level], level, level === 'information' ? level : undefined))
    .join(', ');
  if (verdict === 'failed') return `Failed: ${count(failures.length, 'input')} could not be read. ${found}.`;
  return `${verdict === 'clean' ? 'Clean' : 'Not clean'}: ${found}.${unjudged(spans)}`;
}

/** A gate that checks nothing would go unnoticed. */
function unjudged({ read, checked }: RecordCounts): string {
  if (read === 0 || checked > 0) return '';
  return ` But 0 of ${count(read, 'span')} matched a known span type: nothing was checked. With --min-spans 1 that fails.`;
}

/** What is received comes in messages. */
function inputs({ files, documents }: Summary): string {
  return files > 0 || documents === 0 ? count(files, 'file') : count(documents, 'message');
}

function become({ checked, unmatched, foreign }: RecordCounts): string {
  return `${checked} checked, ${unmatched} of no known type, ${foreign} of other namespaces`;
}

function* others({ points, logs }: Summary): Generator<string> {
  if (points.read > 0) yield `${count(points.read, 'data point')} of metrics: ${become(points)}.`;
  if (logs.read > 0) yield `${count(logs.read, 'log record')}: ${become(logs)}.`;
}

function* leftOut({ skipped, filtered, duplicatesKnownUpTo }: Summary): Generator<string> {
  if (skipped.first !== undefined) {
    yield `${count(skipped.count, 'line or document', 'lines or documents')} without telemetry skipped, the first at ${formatPlace(skipped.first)}.`;
  }
  if (filtered > 0) yield `${count(filtered, 'record')} of other services and scopes left out.`;
  if (duplicatesKnownUpTo !== undefined)
    yield `Duplicates were looked for among the first ${duplicatesKnownUpTo} spans only.`;
}

function* coverage({ spans, coverage }: Summary): Generator<string> {
  if (spans.checked === 0) return;
  const unknown = coverage.unknownAttributes.size;
  yield `Seen: ${share(typeShare(coverage, 'span'))} span types, and of these ${share(attributeShare(coverage))} ` +
    `attributes${unknown === 0 ? '' : `; ${count(unknown, 'attribute')} that no schema knows`}.`;
}

function* expected({ expected }: Summary): Generator<string> {
  const met = expected.filter((expectation) => expectation.count > 0);
  if (met.length > 0) yield 'Expected, and not counted:';
  for (const { id, attribute, signal, count: times, reason } of met) {
    yield `  ${[id, attribute, signal].filter(Boolean).join(', ')}: ${count(times, 'time')} (${reason})`;
  }
}

function share(numbers: Share): string {
  return `${numbers.seen} of ${numbers.all} (${percent(numbers)} %)`;
}

function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}
