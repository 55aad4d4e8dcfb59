import { watch } from 'node:fs';

/** How long to wait for more changes: an editor saves a file in several steps. */
const SETTLE_MS = 40;

/**
 * Calls back after changes in a folder, whatever lies below it. Calls never overlap; changes during a call lead to one
 * more.
 *
 * @returns what ends when the signal aborts.
 */
export async function watchFolder(folder: string, onChange: () => Promise<void>, signal?: AbortSignal): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const watcher = watch(folder, { recursive: true, ...(signal && { signal }) }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(onChange);
    }, SETTLE_MS);
  });
  await new Promise<void>((resolve, reject) => {
    watcher.once('error', reject);
    watcher.once('close', resolve);
  });
  clearTimeout(timer);
  await running;
}
