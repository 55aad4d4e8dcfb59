/**
 * Reads one environment variable. This file is the one place here that touches `process`, so that the rest of the package
 * also loads where there is none.
 *
 * @example readEnvironment('ORG_NAMESPACE') // 'acme', or undefined when it is not set
 */
export function readEnvironment(name: string): string | undefined {
  return globalThis.process?.env[name];
}

const endSignals = ['SIGTERM', 'SIGINT'] as const;
const finishers = new Set<() => Promise<void>>();

/**
 * Has something done before the process ends: when nothing is left to do, and on SIGTERM and SIGINT. A signal that nobody
 * else listens to is raised again afterwards, so that it still ends the process; where others listen, the end is theirs.
 * `process.exit()` waits for nothing, so nothing is done there.
 *
 * @returns takes it back
 */
export function beforeProcessEnds(finish: () => Promise<void>): () => void {
  const process = globalThis.process;
  if (process?.once === undefined) return () => undefined;
  // One listener for all that is to be done: two would each take the other for somebody who ends the process.
  if (finishers.size === 0) {
    process.once('beforeExit', onEmpty);
    for (const signal of endSignals) process.on(signal, onSignal);
  }
  finishers.add(finish);
  return () => {
    if (!finishers.delete(finish) || finishers.size > 0) return;
    process.removeListener('beforeExit', onEmpty);
    for (const signal of endSignals) process.removeListener(signal, onSignal);
  };
}

// What is done then makes the event loop run empty again: once, or the process would never end.
function onEmpty(): void {
  void finishAll();
}

async function onSignal(signal: NodeJS.Signals): Promise<void> {
  const isAlone = process.listenerCount(signal) === 1;
  await finishAll();
  if (!isAlone) return;
  process.removeListener(signal, onSignal);
  process.kill(process.pid, signal);
}

async function finishAll(): Promise<void> {
  await Promise.allSettled([...finishers].map((finish) => finish()));
}
