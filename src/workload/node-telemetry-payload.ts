import { boundedJson } from './bounded-json.ts';
import { addCount, addUsage, isCount, type TokenUsage } from './token-usage.ts';

/** How many network calls of one activation are kept. */
const MAX_NETWORK_CALLS = 1000;

/** How long each part of the raw attributes may be, in UTF-16 code units. A longer part is left out, not cut. */
const MAX_RAW_PART_LENGTH = 65_536;

/** Tokens that one model call used. */
export interface TokenCounts {
  readonly inputTokens?: number | null | undefined;
  readonly outputTokens?: number | null | undefined;
  /** Default: input and output together, when both are there. */
  readonly totalTokens?: number | null | undefined;
  /** The provider's own report of it. */
  readonly tokenUsage?: TokenUsage | null | undefined;
}

/** Which model a node used. */
export interface ModelInfo {
  readonly modelName?: string | undefined;
  readonly vendor?: string | undefined;
  readonly identifier?: string | undefined;
}

/** What telemetry says about one activation of a node. A node reaches its own as `runtime.telemetry` and may add to it. */
export class NodeTelemetryPayload {
  workloadId: string | undefined;
  workloadName: string | undefined;
  workloadVersion: string | undefined;
  workloadLogicId: string | undefined;
  workloadRunId: string | undefined;
  deploymentId: string | undefined;
  organizationId: string | undefined;
  orgNamespace: string | undefined;
  nodespecId: string | undefined;
  nodeName: string | undefined;
  nodeRole: string | undefined;
  modelName: string | undefined;
  modelVendor: string | undefined;
  modelIdentifier: string | undefined;
  inputTokens: number | undefined;
  outputTokens: number | undefined;
  totalTokens: number | undefined;
  tokenUsage: TokenUsage = {};
  /** Bounded JSON of what the node was given. */
  nodeInput: string | undefined;
  /** Bounded JSON of what the node gave. */
  nodeOutput: string | undefined;
  /** Whole milliseconds. */
  durationMs: number | undefined;
  statusCode: 'OK' | 'ERROR' = 'OK';
  errorMessage: string | undefined;
  /** The first thousand. */
  readonly networkCalls: Readonly<Record<string, unknown>>[] = [];
  /** Anything else worth keeping with the activation. */
  readonly extraAttributes: Record<string, unknown> = {};

  /**
   * Counts the tokens of a model call. Those of a further call are added, so that the sum is the activation's.
   *
   * @example
   * telemetry.recordTokens({ inputTokens: 10, outputTokens: 2 });
   * telemetry.recordTokens({ inputTokens: 5, outputTokens: 0 });
   * telemetry.totalTokens // 17
   */
  recordTokens({ inputTokens, outputTokens, totalTokens, tokenUsage }: TokenCounts): void {
    const both = isCount(inputTokens) && isCount(outputTokens) ? inputTokens + outputTokens : undefined;
    this.inputTokens = addCount(this.inputTokens, inputTokens);
    this.outputTokens = addCount(this.outputTokens, outputTokens);
    this.totalTokens = addCount(this.totalTokens, totalTokens ?? both);
    if (tokenUsage) this.tokenUsage = addUsage(this.tokenUsage, tokenUsage);
  }

  /** Says which model the node used. What is not given stays as it is. */
  setModelInfo({ modelName, vendor, identifier }: ModelInfo): void {
    this.modelName = modelName ?? this.modelName;
    this.modelVendor = vendor ?? this.modelVendor;
    this.modelIdentifier = identifier ?? this.modelIdentifier;
  }

  /** Notes a call over the network. A copy is kept. */
  addNetworkCall(details: Readonly<Record<string, unknown>>): void {
    if (this.networkCalls.length < MAX_NETWORK_CALLS) this.networkCalls.push({ ...details });
  }

  /**
   * What has no attribute of its own, as JSON: `token_usage`, `network_calls` and `extra`, those that are not empty.
   * Nothing when all are.
   */
  toRawAttributesJson(): string | undefined {
    const parts = [
      rawPart('token_usage', this.tokenUsage),
      rawPart('network_calls', this.networkCalls),
      rawPart('extra', this.extraAttributes),
    ].filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : `{${parts.join(',')}}`;
  }
}

function rawPart(name: string, value: object): string | undefined {
  if (Object.keys(value).length === 0) return undefined;
  // A cut text may be one unit shorter than it may be, where a surrogate pair would have been split.
  const text = boundedJson(value, MAX_RAW_PART_LENGTH + 2);
  return text.length > MAX_RAW_PART_LENGTH ? undefined : `"${name}":${text}`;
}
