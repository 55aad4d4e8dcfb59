import type { Context } from '@opentelemetry/api';
import { RedactionTally } from '../privacy/redaction-tally.ts';
import type { NodeSpec } from '../workload/node-spec.ts';
import type { NodeTelemetryPayload } from '../workload/node-telemetry-payload.ts';
import type { Failure } from './call-telemetry.ts';
import type { AnyRecord } from './dialects.ts';
import { nodeContent } from './node-content.ts';
import { nodeEndRecord, nodeStartRecord } from './node-record.ts';
import { guarded } from './problem-log.ts';
import { tellTaken } from './redact-taken.ts';
import type { Signals } from './signals.ts';
import { contextRecord } from './telemetry-context.ts';
import { tellRedactions } from './tell-redactions.ts';
import type { WorkloadAttributes } from './workload-scope.ts';
import { WorkloadSpan, type WorkloadSpanEnd } from './workload-span.ts';

const SPAN = 'codon-node';

/** What a node's span is made of. */
export interface NodeSpanSource {
  readonly nodeSpec: NodeSpec;
  /** Complete when the activation ends. */
  readonly telemetry: NodeTelemetryPayload;
  readonly attributes: WorkloadAttributes;
}

/** The span of one activation of a node. */
export class NodeSpan {
  readonly #signals: Signals;
  readonly #source: NodeSpanSource;
  readonly #span: WorkloadSpan;
  readonly #record: AnyRecord;

  constructor(signals: Signals, outer: Context, source: NodeSpanSource) {
    this.#signals = signals;
    this.#source = source;
    this.#record = {
      ...contextRecord(outer, signals.options),
      ...nodeStartRecord(source.nodeSpec, source.attributes),
    };
    this.#span = new WorkloadSpan(signals, SPAN, outer, this.#record);
  }

  /** The span is the active one in it, so that the calls of the node nest under it. */
  get context(): Context {
    return this.#span.context;
  }

  /** Ends the span with what the node's telemetry has come to. A later end changes nothing. */
  end(failure?: Failure): void {
    this.#span.end(() => this.#complete(failure));
  }

  #complete(failure: Failure | undefined): WorkloadSpanEnd {
    const { contentOnSpan, policy } = this.#signals.options;
    const { nodeSpec, telemetry } = this.#source;
    const content = contentOnSpan ? guarded('treating content', () => this.#content()) : undefined;
    return {
      record: { ...this.#record, ...nodeEndRecord(nodeSpec, telemetry, failure), ...content },
      failure: failure && {
        // The content has the same text: what is hidden in it is counted there.
        message: contentOnSpan ? tellTaken(telemetry.errorMessage, policy, new RedactionTally()) : undefined,
      },
    };
  }

  /** What may be told of content, and how much of it was hidden. */
  #content(): AnyRecord {
    const tally = new RedactionTally();
    const origin = { spanType: SPAN, ...this.#span.ids };
    const told = nodeContent(this.#source.telemetry, this.#signals.options.policy, origin, tally);
    tellRedactions(tally, told, this.#signals.instruments());
    return told;
  }
}
