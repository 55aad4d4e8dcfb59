// One variant of one scenario, measured in a process of its own. Prints nanoseconds a call: the best of several batches.
import { scenarios } from './scenarios.ts';
import { prepare, type Variant } from './variants.ts';

const [variant, name] = process.argv.slice(2);
const scenario = scenarios[name ?? ''];
if (scenario === undefined) throw new Error(`no scenario of that name; there are ${Object.keys(scenarios).join(', ')}`);

const call = prepare(variant as Variant, scenario);
const batches: number[] = [];
for (let batch = 0; batch < 8; batch += 1) {
  globalThis.gc?.();
  const began = process.hrtime.bigint();
  for (let index = 0; index < scenario.batch; index += 1) await call();
  batches.push(Number(process.hrtime.bigint() - began) / scenario.batch);
}
// The first batches warm up; the best of the rest is least disturbed by other programs.
console.log(Math.min(...batches.slice(3)));
