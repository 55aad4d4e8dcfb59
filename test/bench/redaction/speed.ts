/** One of the ways to redact the same text. */
export type Redact = (text: string) => unknown;

/** Milliseconds of the processor that each way is measured for, where one run takes no longer. */
const BUDGET_MS: number = 600;

/** How much text is gone over in one measurement, in UTF-16 code units: short texts are gone over many times. */
const MEASURED_UNITS = 100_000;

/** A way that needs longer than this for one text is not measured on it. */
const LONGEST_MS = 10_000;

/**
 * Megabytes a second of processor time of several ways, the best of several runs in which they take turns: so whatever else
 * the machine does hits all of them. Not a number for a way that `isTooSlow` says to leave out.
 */
export function speedsOf(text: string, ways: readonly Redact[], isTooSlow: readonly boolean[] = []): number[] {
  const best = ways.map((_, index) => (isTooSlow[index] === true ? Number.NaN : Number.POSITIVE_INFINITY));
  const spent = ways.map((_, index) => (isTooSlow[index] === true ? BUDGET_MS : 0));
  const repeats = Math.max(1, Math.floor(MEASURED_UNITS / text.length));
  while (spent.some((time) => time < BUDGET_MS)) {
    ways.forEach((redact, index) => {
      if ((spent[index] ?? 0) >= BUDGET_MS) return;
      const time = Math.max(timeOf(text, redact, repeats), 0.001);
      best[index] = Math.min(best[index] ?? time, time / repeats);
      spent[index] = (spent[index] ?? 0) + time;
    });
  }
  return best.map((time) => text.length / time / 1000);
}

/** Whether a way that had this speed would need too long for a text that is ten times as long, should its time grow with the square. */
export function wouldBeTooSlow(length: number, speed: number): boolean {
  return Number.isNaN(speed) || (length / speed / 1000) * 100 > LONGEST_MS;
}

/** Processor time of some runs, in milliseconds: on a machine that is busy otherwise, the clock would make anything look slow. */
function timeOf(text: string, redact: Redact, repeats: number): number {
  const start = process.cpuUsage();
  for (let index = 0; index < repeats; index += 1) redact(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** A number in a column. */
export function cell(value: number, width: number): string {
  return (Number.isNaN(value) ? '-' : value.toFixed(value < 10 ? 2 : 0)).padStart(width);
}

/** Lengths of the texts, from 1 KB to 10 MB. */
export const sizes = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
