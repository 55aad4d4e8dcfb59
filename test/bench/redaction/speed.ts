/** Milliseconds of the processor that each way is measured for. */
const BUDGET_MS = 300;

/**
 * Megabytes a second of processor time, the best of several runs; a short text is gone over many times in each. Processor
 * time, for a machine that is busy with other things would make anything look slow.
 */
export function speedOf(text: string, redact: (text: string) => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  let spent = 0;
  const repeats = Math.max(1, Math.floor(100_000 / text.length));
  while (spent < BUDGET_MS) {
    const start = process.cpuUsage();
    for (let index = 0; index < repeats; index += 1) redact(text);
    const { user, system } = process.cpuUsage(start);
    const time = Math.max((user + system) / 1000, 0.001);
    best = Math.min(best, time / repeats);
    spent += time;
  }
  return text.length / best / 1000;
}

/** A number in a column. */
export function cell(value: number, width: number): string {
  return (Number.isNaN(value) ? '-' : value.toFixed(value < 10 ? 2 : 0)).padStart(width);
}
