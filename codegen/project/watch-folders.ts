import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** How long to wait for more changes: an editor saves a file in several steps. */
const SETTLE_MS = 40;

/**
 * Calls back now, and after changes in a folder or in the folders right below it, until the process ends. Calls never
 * overlap; changes during a call, the first one included, lead to one more.
 *
 * @returns the first call
 */
export function watchFolders(root: string, onChange: () => Promise<void>): Promise<void> {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void>;
  const notice = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(onChange);
    }, SETTLE_MS);
  };
  const forget = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  // One watcher a folder: a recursive one misses files that are replaced, as many editors do on saving (Node.js 24, Linux).
  const refresh = () => {
    const folders = new Set([root, ...subfolders(root)]);
    for (const folder of watchers.keys()) if (!folders.has(folder)) forget(folder);
    for (const folder of folders) {
      if (watchers.has(folder)) continue;
      const watcher = tryToWatch(folder, () => {
        if (folder === root) refresh();
        notice();
      });
      watcher?.on('error', () => forget(folder));
      if (watcher !== undefined) watchers.set(folder, watcher);
    }
  };
  refresh();
  running = onChange();
  return running;
}

function tryToWatch(folder: string, onChange: () => void): FSWatcher | undefined {
  try {
    return watch(folder, onChange);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    // Gone since it was listed; that it comes back is told of the folder above.
    return undefined;
  }
}

function subfolders(root: string): string[] {
  try {
    return readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(root, name));
  } catch {
    // Gone for the moment.
    return [];
  }
}
