// `npm run bench [-- PART…]`: what this package costs, as ratios measured in one run. Parts: calls (`--rounds 9` for steadier
// numbers), redaction (`--peers` to compare with other packages, which are installed into a temporary folder). Default: all.
import { parseArgs } from 'node:util';
import { compareCalls } from './calls/compare.ts';
import { compareRedaction } from './redaction/compare.ts';
import { comparePeers } from './redaction/peers.ts';

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, peers: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const parts: Readonly<Record<string, () => void>> = {
  calls: () => compareCalls(Number(values.rounds)),
  redaction: () => {
    compareRedaction();
    if (values.peers) comparePeers();
  },
};
const unknown = positionals.find((name) => !Object.hasOwn(parts, name));
if (unknown === undefined) for (const [name, run] of Object.entries(parts)) if (isWanted(name)) run();
if (unknown !== undefined) {
  console.error(`there is no part "${unknown}"; choose from ${Object.keys(parts).join(', ')}`);
  process.exitCode = 2;
}

function isWanted(name: string): boolean {
  return positionals.length === 0 || positionals.includes(name);
}
