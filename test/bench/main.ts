// `npm run bench`: what instrumentation costs, as ratios measured in one run. `npm run bench -- --rounds 9` for steadier ones.
import { parseArgs } from 'node:util';
import { compareCalls } from './calls/compare.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
compareCalls(Number(values.rounds));
