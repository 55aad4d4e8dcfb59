// One variant of one scenario, measured in a process of its own. Prints nanoseconds a call.
import { scenarios } from './scenarios.ts';
import { prepare, type Variant } from './variants.ts';

const [variant, name] = process.argv.slice(2);
const scenario = scenarios[name ?? ''];
if (scenario === undefined) throw new Error(`no scenario of that name; there are ${Object.keys(scenarios).join(', ')}`);

const warmUpBatches = 20;
const measuredBatches = 60;
const call = prepare(variant as Variant, scenario);
const batches: number[] = [];
for (let batch = 0; batch < warmUpBatches + measuredBatches; batch += 1) {
  const began = process.hrtime.bigint();
  for (let index = 0; index < scenario.batch; index += 1) await call();
  batches.push(Number(process.hrtime.bigint() - began) / scenario.batch);
}
// Many short batches, of which the lowest quarter: a busy machine disturbs some, garbage collection is in most.
const sorted = batches.slice(warmUpBatches).sort((a, b) => a - b);
console.log(sorted[measuredBatches >> 2]);
