// What one variant holds of a long stream, in a process of its own, with `--expose-gc`. The argument is a task with a number
// of chunks; what is printed are the most bytes that were held at once.
import { chatEvents } from './answers.ts';
import { lazyFetch } from './canned-fetch.ts';
import { prepare } from './prepare.ts';
import { findScenario } from './scenarios.ts';
import type { Task } from './task.ts';

const LOOKS = 20;
const WARM_UP = 2000;

const { chunks, ...task } = JSON.parse(process.argv[2] ?? '') as Task & { readonly chunks: number };
let length = WARM_UP;
let peak = 0;
let seen = 0;
const scenario = {
  ...findScenario(task.scenario),
  // The stream is made as it is read: a text that is there as a whole would hide what is held of it.
  fetch: lazyFetch(() => watched(chatEvents(length))),
};
const { call } = await prepare(task, scenario);
await call();
const before = held();
length = chunks;
peak = before;
await call();
console.log(peak - before);

function* watched(events: Iterable<string>): Generator<string> {
  for (const event of events) {
    seen += 1;
    if (seen % Math.ceil(length / LOOKS) === 0) peak = Math.max(peak, held());
    yield event;
  }
}

/** Bytes that are still in use after a collection. */
function held(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
