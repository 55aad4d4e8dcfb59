// The second thread of `validate`, which start-validate-worker.ts starts. An entry of its own: nothing imports it.
import { parentPort, workerData } from 'node:worker_threads';
import { createBatchCheck } from '../validate/threads/create-batch-check.ts';
import { serveBatches } from '../validate/threads/serve-batches.ts';
import { loadContract } from './load-contract.ts';
import type { WorkerSetup } from './start-validate-worker.ts';

const { contract, ...setup }: WorkerSetup = workerData;
if (parentPort !== null) serveBatches(parentPort, createBatchCheck(await loadContract(contract), setup));
