import type { ExecutionReport } from './execution-report.ts';

/** Something that happened in a run, told while it runs. `eventType` says what `data` is. */
export type StreamEvent = {
  readonly [Type in keyof StreamEventData]: {
    readonly eventType: Type;
    readonly data: Readonly<StreamEventData[Type]>;
    readonly timestamp: Date;
  };
}[keyof StreamEventData];

/** What each kind of event tells. */
export interface StreamEventData {
  token_enqueued: TokenMove & { metadata: Readonly<Record<string, unknown>> };
  token_dequeued: TokenMove;
  node_started: Activation & { payload: unknown };
  /** A node called `recordEvent`; `eventType` here is the node's own. */
  runtime_event: Activation & { eventType: string; metadata: Readonly<Record<string, unknown>> };
  node_completed: Activation & { result: unknown; emissions: number };
  /** `exception` is one bounded line. */
  node_failed: Activation & { exception: string };
  runtime_stopped: Activation & { reason: 'stop_requested' };
  workflow_finished: { report: ExecutionReport };
}

interface TokenMove {
  sourceNode: string;
  targetNode: string;
  tokenId: string;
  payload: unknown;
}

interface Activation {
  node: string;
  tokenId: string;
}
