import type { MessagePort } from 'node:worker_threads';
import type { LineBatch } from '../read/input.ts';
import type { CheckBatch, CheckedBatch } from './create-batch-check.ts';

/** What the second thread says: that it is ready, and then what came of each batch, in the order in which they came. */
export type Answer = 'ready' | CheckedBatch;

/** Checks the batches that come to a port, one after the other. */
export function serveBatches(port: MessagePort, check: CheckBatch): void {
  let queue = Promise.resolve();
  port.on('message', (batch: LineBatch) => {
    queue = queue.then(async () => port.postMessage(await check(batch)));
  });
  port.postMessage('ready' satisfies Answer);
}
