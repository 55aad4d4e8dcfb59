import { ownTracing, type PeerName, peerVersions } from '../peers/peers.ts';
import { findScenario } from './scenarios.ts';
import { floorMode, type Listener, type Mode, type RowSubject } from './task.ts';

/** One line of a scenario's table. */
export interface Row {
  readonly label: string;
  readonly subject: RowSubject;
  readonly mode: Mode;
  readonly listener: Listener;
}

const modeLabels: Readonly<Record<Mode, string>> = {
  default: '',
  content: ', content',
  redaction: ', content and redaction',
  dialects: ', two dialects',
  'content-dialects': ', content in two dialects',
};

/** The lines of a scenario: a floor for each mode, this package in each mode, and other packages in the first. */
export function rowsOf(scenario: string, peers: readonly PeerName[]): readonly Row[] {
  const { modes, listener = 'recording' } = findScenario(scenario);
  const [mode] = modes;
  const floors = [...new Set(modes.map(floorMode))];
  return [
    // What records nothing is compared with what would have been recorded.
    ...(listener === 'recording'
      ? []
      : [{ label: 'floor, recorded', subject: 'floor', mode, listener: 'recording' } as const]),
    ...floors.map((of) => ({ label: `floor${modeLabels[of]}`, subject: 'floor', mode: of, listener }) as const),
    ...modes.map((of) => ({ label: `ours${modeLabels[of]}`, subject: 'ours', mode: of, listener }) as const),
    ...peers
      .filter((peer) => listener === 'recording' || !ownTracing.has(peer))
      .map((peer) => ({ label: `${peer} ${peerVersions[peer]}`, subject: peer, mode, listener })),
  ];
}
