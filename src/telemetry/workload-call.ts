import type { TokenCounts } from '../workload/node-telemetry-payload.ts';
import type { CallPlan } from './call-plan.ts';
import type { CallTarget } from './call-telemetry.ts';
import type { AnyRecord } from './dialects.ts';
import { reportedUsage } from './reported-usage.ts';
import type { WorkloadScope } from './workload-scope.ts';

/**
 * Span types whose calls use tokens. Others repeat what an earlier call used, as reading a stored response does: counted
 * each time, the sum over a run would be wrong. So the tokens of a background response, which is not known to have used any
 * until it is read, are counted nowhere.
 */
const countedSpans: ReadonlySet<string> = new Set(['inference', 'embeddings', 'invoke-agent']);

/** A call as part of a workload: says on its span where it belongs, and counts its tokens where they are to stand. */
export class WorkloadCall {
  readonly #scope: WorkloadScope;
  readonly #plan: CallPlan;
  readonly #target: CallTarget;
  #usage: TokenCounts['tokenUsage'];

  constructor(scope: WorkloadScope, plan: CallPlan, target: CallTarget) {
    this.#scope = scope;
    this.#plan = plan;
    this.#target = target;
  }

  /** Whether the call must be followed even when nobody listens to its span. */
  get isCounted(): boolean {
    return this.#scope.activation !== undefined;
  }

  /** Writes what is known when the call begins. */
  begin(record: AnyRecord): void {
    const { run, activation } = this.#scope;
    Object.assign(record, run.attributes);
    record.codonModelVendor = this.#target.provider;
    const node = activation === undefined && run.nodes.find(({ name }) => name === this.#plan.operation);
    if (!node) return;
    record.codonNodespecId = node.id;
    record.codonNodespecName = node.name;
    record.codonNodespecRole = node.role;
  }

  /** Looks for the provider's report of its usage in an answer or a chunk. Later reports stand. */
  see(answer: unknown): void {
    this.#usage = reportedUsage(answer) ?? this.#usage;
  }

  /** Counts the call; its record is complete but for `codon.*`. */
  end(record: AnyRecord, seconds: number): void {
    if (this.#plan.spanId === 'inference') this.#scope.run.work.inferenceCalls += 1;
    const { genAiRequestModel: requested, genAiResponseModel: answering } = record;
    record.codonModelId = answering ?? requested;
    const counts = countedSpans.has(this.#plan.spanId) ? this.#counts(record) : {};
    const { activation } = this.#scope;
    if (!activation?.tellsTokens) writeTokens(record, counts);
    if (activation === undefined) return;
    const { telemetry } = activation;
    telemetry.recordTokens(counts);
    telemetry.setModelInfo({
      modelName: textOf(requested ?? answering),
      vendor: this.#target.provider,
      identifier: textOf(answering ?? requested),
    });
    telemetry.addNetworkCall(this.#networkCall(record, seconds));
  }

  #counts({ genAiUsageInputTokens, genAiUsageOutputTokens }: AnyRecord): TokenCounts {
    const inputTokens = numberOf(genAiUsageInputTokens);
    const outputTokens = numberOf(genAiUsageOutputTokens);
    const reported = numberOf(this.#usage?.total_tokens);
    return {
      inputTokens,
      outputTokens,
      totalTokens: reported ?? sumOf(inputTokens, outputTokens),
      tokenUsage: this.#usage,
    };
  }

  /** In the names that it has on the wire. */
  #networkCall({ errorType }: AnyRecord, seconds: number): Readonly<Record<string, unknown>> {
    const { operation, method, path } = this.#plan;
    return {
      operation,
      method,
      path,
      server_address: this.#target.address,
      duration_ms: Math.round(seconds * 1000),
      ...(errorType !== undefined && { error_type: errorType }),
    };
  }
}

function writeTokens(record: AnyRecord, { inputTokens, outputTokens, totalTokens, tokenUsage }: TokenCounts): void {
  record.codonTokensInput = inputTokens;
  record.codonTokensOutput = outputTokens;
  record.codonTokensTotal = totalTokens;
  record.codonTokensUsageJson = tokenUsage;
}

/** Undefined unless both are known: half a sum would pass for the whole. */
function sumOf(input: number | undefined, output: number | undefined): number | undefined {
  return input === undefined || output === undefined ? undefined : input + output;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
