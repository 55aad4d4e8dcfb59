import type { InvokeAgentDurationAttributes } from '../../generated/metrics/invoke-agent-duration.ts';
import type { Failure } from './call-telemetry.ts';
import type { Instruments } from './instruments.ts';

/** A run of a workload is a workflow: its nodes, not a model, say what comes next. */
const OPERATION: InvokeAgentDurationAttributes['genAiOperationName'] = 'invoke_workflow';

/** What one run did, counted as it happens, and how long it took. */
export class RunWork {
  inferenceCalls = 0;
  toolCalls = 0;
  readonly #started = performance.now();
  #isRecorded = false;

  /**
   * Records it once; later ends of the run change nothing.
   *
   * @param name - name of the workload
   */
  record(instruments: Instruments | undefined, name: string | undefined, failure: Failure | undefined): void {
    if (instruments === undefined || this.#isRecorded) return;
    this.#isRecorded = true;
    const seconds = (performance.now() - this.#started) / 1000;
    const run = { genAiOperationName: OPERATION, genAiAgentName: name, errorType: failure?.type };
    instruments.record('invoke-agent-duration', seconds, run);
    instruments.record('invoke-agent-inference-calls', this.inferenceCalls, run);
    instruments.record('invoke-agent-tool-calls', this.toolCalls, run);
  }
}
