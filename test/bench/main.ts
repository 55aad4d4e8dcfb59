/*
 * What this package costs, as ratios measured in one run. Read the tables; nothing fails.
 *
 *   npm run bench                                    everything
 *   npm run bench -- calls import redaction          some parts
 *   npm run bench -- calls --rounds 9                steadier numbers
 *   npm run bench -- calls --only chat/small --only memory
 *   npm run bench -- calls --peers                   other packages too, installed into a temporary folder
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readManifest } from '../matrix/install.ts';
import { compareCalls, scenarioNames } from './calls/compare.ts';
import { compareMemory } from './calls/compare-memory.ts';
import { compareImports } from './imports/compare-imports.ts';
import { installPeers } from './peers/install-peers.ts';
import { peerNames } from './peers/peers.ts';
import { compareRedaction } from './redaction/compare.ts';
import { comparePeers } from './redaction/peers.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const { values, positionals } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', multiple: true, default: [] },
    peers: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const { only } = values;
const rounds = Number(values.rounds);

const parts: Readonly<Record<string, () => void>> = {
  calls() {
    const packages = values.peers ? installPeers(project) : project;
    const peers = values.peers ? peerNames : [];
    compareCalls({ rounds, only, peers, packages });
    if (only.length === 0 || only.includes('memory')) compareMemory(packages);
  },
  import() {
    const folder = values.peers ? installPeers(project) : '';
    compareImports(project, rounds, values.peers ? peerNames.map((name) => ({ name, folder })) : []);
  },
  redaction() {
    compareRedaction();
    if (values.peers) comparePeers();
  },
};

const problem =
  unknown('part', positionals, Object.keys(parts)) ??
  unknown('scenario', only, [...scenarioNames, 'memory']) ??
  (Number.isSafeInteger(rounds) && rounds > 0 ? undefined : '--rounds takes a whole number, at least 1');
if (problem === undefined) {
  console.log(
    `Node ${process.version}, openai ${readManifest(project, 'openai').version}, ${availableParallelism()} cores, ${rounds} rounds`,
  );
  for (const [name, run] of Object.entries(parts)) if (positionals.length === 0 || positionals.includes(name)) run();
} else {
  console.error(problem);
  process.exitCode = 2;
}

function unknown(kind: string, given: readonly string[], known: readonly string[]): string | undefined {
  const name = given.find((one) => !known.includes(one));
  return name === undefined ? undefined : `there is no ${kind} "${name}"; choose from ${known.join(', ')}`;
}
