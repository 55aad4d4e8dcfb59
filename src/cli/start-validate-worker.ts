import { Worker } from 'node:worker_threads';
import { ownModule } from '../own-module.ts';
import type { CheckSetup } from '../validate/threads/create-batch-check.ts';

/** What the second thread of `validate` is told when it starts. Data alone. */
export interface WorkerSetup extends CheckSetup {
  /** Folder of the contract; undefined is the package's own. */
  readonly contract: string | undefined;
}

/** Megabytes for what is new: little of a batch outlives it. Without a limit it would take more memory, not less time. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

/** Starts the second thread of `validate`. */
export function startValidateWorker({
  contract,
  dialects,
  enable,
  levels,
  showValues,
  selection,
}: WorkerSetup): Worker {
  const workerData: WorkerSetup = { contract, dialects, enable, levels, showValues, selection };
  return new Worker(ownModule('src/cli/validate-worker'), { workerData, resourceLimits });
}
