import type { PeerName } from '../peers/peers.ts';

/** How much is told of a call: `dialects` are GenAI 0.1 and OpenInference at once. */
export type Mode = 'default' | 'content' | 'redaction' | 'dialects' | 'content-dialects';

/** What can be written by hand: everything but redaction. */
export type FloorMode = Exclude<Mode, 'redaction'>;

/** Who listens: an SDK that records, one that samples nothing, the same inside a span that is not sampled, or nobody. */
export type Listener = 'recording' | 'sampled-out' | 'unsampled-trace' | 'none';

/** What is put around a call: the least by hand, this package, or another one. */
export type RowSubject = 'floor' | 'ours' | PeerName;

/** The same, or nothing. */
export type Subject = 'bare' | RowSubject;

/** One variant of the calls of a scenario. */
export interface Task {
  readonly scenario: string;
  readonly subject: Subject;
  readonly mode: Mode;
  readonly listener: Listener;
  /** The folder whose openai package is called. */
  readonly packages: string;
}

/** What a child process found. */
export interface Measurement {
  /** Whether a call was told by a span, or was left out by the sampler. */
  readonly told: boolean;
  /** Absent where nothing was told. */
  readonly time?: CallTime;
}

/** Nanoseconds a call: of a variant, and of the bare client beside it. */
export interface CallTime {
  readonly variant: number;
  readonly bare: number;
}

/** What a mode is compared with. */
export function floorMode(mode: Mode): FloorMode {
  return mode === 'redaction' ? 'content' : mode;
}
