import type { AuditLedger } from './audit-ledger.ts';
import { boundedJson } from './bounded-json.ts';
import type { EventQueue } from './event-queue.ts';
import type { ExecutionReport } from './execution-report.ts';
import type { EventMetadata } from './runtime-handle.ts';
import type { StreamEvent, StreamEventData } from './stream-events.ts';
import { ENTRY_ORIGIN, type Token } from './token.ts';

/** Tells what happens in a run, each thing once, to the ledger and to whoever follows the events. */
export class RunJournal {
  readonly #ledger: AuditLedger;
  readonly #events: EventQueue | undefined;

  constructor(ledger: AuditLedger, events: EventQueue | undefined) {
    this.#ledger = ledger;
    this.#events = events;
  }

  tokenEnqueued(targetNode: string, token: Token, auditMetadata: EventMetadata): void {
    const { id: tokenId, origin: sourceNode, payload } = token;
    const seed = sourceNode === ENTRY_ORIGIN && token.parentId === null ? { seed: true } : {};
    const metadata = Object.freeze({ payload_repr: boundedJson(payload), ...seed, ...auditMetadata });
    this.#ledger.append({ eventType: 'token_enqueued', tokenId, sourceNode, targetNode, metadata });
    this.#tell('token_enqueued', { sourceNode, targetNode, tokenId, payload, metadata });
  }

  tokenDequeued(targetNode: string, token: Token, payloadText: string): void {
    const { id: tokenId, origin: sourceNode, payload } = token;
    const metadata = Object.freeze({ payload_repr: payloadText });
    this.#ledger.append({ eventType: 'token_dequeued', tokenId, sourceNode, targetNode, metadata });
    this.#tell('token_dequeued', { sourceNode, targetNode, tokenId, payload });
  }

  nodeStarted(node: string, token: Token): void {
    this.#tell('node_started', { node, tokenId: token.id, payload: token.payload });
  }

  nodeRecorded(node: string, token: Token, eventType: string, given: EventMetadata): void {
    const metadata = Object.freeze({ ...given });
    this.#write(eventType, node, token, metadata);
    this.#tell('runtime_event', { node, tokenId: token.id, eventType, metadata });
  }

  nodeCompleted(node: string, token: Token, end: { result: unknown; resultText: string; emissions: number }): void {
    const { result, resultText, emissions } = end;
    this.#write('node_completed', node, token, { result_repr: resultText, emissions });
    this.#tell('node_completed', { node, tokenId: token.id, result, emissions });
  }

  nodeFailed(node: string, token: Token, exception: string): void {
    this.#write('node_failed', node, token, { exception });
    this.#tell('node_failed', { node, tokenId: token.id, exception });
  }

  runtimeStopped(node: string, token: Token): void {
    const reason = 'stop_requested';
    this.#write('runtime_stopped', node, token, { reason });
    this.#tell('runtime_stopped', { node, tokenId: token.id, reason });
  }

  workflowFinished(report: ExecutionReport): void {
    this.#tell('workflow_finished', { report });
  }

  #write(eventType: string, sourceNode: string, token: Token, metadata: EventMetadata): void {
    this.#ledger.append({
      eventType,
      tokenId: token.id,
      sourceNode,
      targetNode: null,
      metadata: Object.freeze(metadata),
    });
  }

  #tell<Type extends keyof StreamEventData>(eventType: Type, data: StreamEventData[Type]): void {
    if (this.#events === undefined) return;
    const event = { eventType, data, timestamp: new Date() };
    // The compiler does not follow that `data` is the one that belongs to `eventType`.
    this.#events.push(event as StreamEvent);
  }
}
