import { contract } from '../../generated/contract.ts';
import { loadValidators } from '../../generated/validators/index.ts';
import type { DialectSource } from '../validate/check/dialect-plans.ts';
import { ItemChecker } from '../validate/check/item-checker.ts';
import type { SpanFinding } from '../validate/check/span-checker.ts';
import type { FindingId } from '../validate/findings.ts';
import type { InputItem } from '../validate/read/input.ts';
import { KeyLists } from '../validate/read/key-lists.ts';
import { type EmittedLog, normalizeReadableLog } from '../validate/read/normalize-readable-log.ts';
import { type CollectedMetric, normalizeReadableMetric } from '../validate/read/normalize-readable-metric.ts';
import { type EndedSpan, normalizeReadableSpan } from '../validate/read/normalize-readable-span.ts';

/** Telemetry of all signals, as the SDK holds it. */
export interface Telemetry {
  readonly spans: readonly EndedSpan[];
  readonly metrics: readonly CollectedMetric[];
  readonly logs: readonly EmittedLog[];
}

/** A finding, and what it is about. */
export interface FoundInTelemetry {
  readonly finding: SpanFinding;
  /** Where it stands, as a path into the capture: `spans[0]`. */
  readonly place: string;
  readonly subject: EndedSpan | CollectedMetric | EmittedLog;
}

/**
 * Checks telemetry of this process by the contract, in its order. What the contract has no say in is left alone.
 *
 * @param schemas - the contract; this package's by default
 * @param enable - kinds of findings that are off by default, and wanted
 */
export async function checkTelemetry(
  { spans, metrics, logs }: Telemetry,
  schemas: DialectSource = { contract, loadValidators },
  enable: readonly FindingId[] = [],
): Promise<FoundInTelemetry[]> {
  const checker = new ItemChecker(schemas, { enable });
  const keyLists = new KeyLists();
  const found: FoundInTelemetry[] = [];
  const check = async (item: InputItem, about: Omit<FoundInTelemetry, 'finding'>): Promise<void> => {
    for (const checked of await checker.check([item])) {
      if (checked.kind !== 'checked') continue;
      const { problems, traceId, spanId } = checked;
      for (const problem of problems) found.push({ finding: { ...problem, traceId, spanId }, ...about });
    }
  };
  for (const [index, span] of spans.entries()) {
    const item: InputItem = { kind: 'span', span: normalizeReadableSpan(span, keyLists) };
    await check(item, { place: `spans[${index}]`, subject: span });
  }
  for (const [index, metric] of metrics.entries()) {
    const item: InputItem = { kind: 'metric', metric: normalizeReadableMetric(metric, keyLists) };
    await check(item, { place: `metrics[${index}]`, subject: metric });
  }
  for (const [index, log] of logs.entries()) {
    const item: InputItem = { kind: 'log', log: normalizeReadableLog(log, keyLists) };
    await check(item, { place: `logs[${index}]`, subject: log });
  }
  return found;
}
