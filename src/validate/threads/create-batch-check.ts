import type { DialectSource } from '../check/dialect-plans.ts';
import { type CheckOptions, ItemChecker } from '../check/item-checker.ts';
import { compileSelection } from '../config/compile-selection.ts';
import type { Selections } from '../config/validate-config.ts';
import type { CheckedItem } from '../read/checked-item.ts';
import type { LineBatch } from '../read/input.ts';
import { JsonReader } from '../read/json-reader.ts';
import { KeyLists } from '../read/key-lists.ts';

/** What a thread has to know to check as the one that started it does, apart from the contract. Data alone. */
export interface CheckSetup extends CheckOptions {
  /** Whose telemetry is wanted, by service and instrumentation scope. Default: all is. */
  readonly selection?: Selections | undefined;
  /** Ids of the dialects that are written. See `DialectSource`. */
  readonly dialects?: readonly string[] | undefined;
}

/** What came of a batch; undefined when a document goes on beyond it. */
export type CheckedBatch = readonly CheckedItem[] | undefined;

/** Reads and checks a batch, as if a document could begin with its first line. */
export type CheckBatch = (batch: LineBatch) => Promise<CheckedBatch>;

/** Makes what checks batches. What it gives depends on the batch alone. */
export function createBatchCheck(source: DialectSource, setup: CheckSetup): CheckBatch {
  const context = { keyLists: new KeyLists(), selects: compileSelection(setup.selection) };
  const checker = new ItemChecker({ ...source, dialects: setup.dialects }, setup);
  return async ({ file, firstLine, bytes }) => {
    const reader = new JsonReader(file, context, firstLine);
    const checked: CheckedItem[] = [];
    for (const items of reader.feed(bytes)) for (const item of await checker.check(items)) checked.push(item);
    return reader.isBetween ? checked : undefined;
  };
}
