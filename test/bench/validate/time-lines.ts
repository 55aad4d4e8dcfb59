import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** Lines that are timed together: a clock read for each would cost more than a short line. */
const BATCH = 200;

/** Milliseconds that some work on each line of a file takes. Reading the lines is not in it. */
export async function timeLines(path: string, work: (line: string) => void): Promise<number> {
  let time = 0;
  let lines: string[] = [];
  const flush = () => {
    const began = performance.now();
    for (const line of lines) work(line);
    time += performance.now() - began;
    lines = [];
  };
  for await (const line of createInterface({ input: createReadStream(path) })) {
    lines.push(line);
    if (lines.length === BATCH) flush();
  }
  flush();
  return time;
}
