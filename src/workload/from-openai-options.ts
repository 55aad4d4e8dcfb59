import type { ApiOperation } from '../../generated/operations.ts';
import type { InstrumentOptions } from '../options.ts';
import type { OptionNames } from '../privacy/unknown-option.ts';
import { type ApiCallOverride, checkOperation } from './api-call-spec.ts';
import { WorkloadRegistrationError } from './errors.ts';
import { defaultNodes } from './operation-catalogue.ts';
import type { WorkloadOptions } from './workload.ts';

/** What a workload is made of, beside the client. */
export interface FromOpenAIOptions extends WorkloadOptions {
  /** Default: what the API key stands for, else `ORG_NAMESPACE`, else `unknown` with one warning. */
  readonly orgNamespace?: string | undefined;
  /** The deployment of runs that name none. */
  readonly deploymentId?: string | undefined;
  /** Operations that become nodes. Default: a fixed list of those that agents are made of, so that ids stay as they are. */
  readonly operations?: readonly ApiOperation[] | undefined;
  /** Other descriptions of some of these nodes. They are part of the nodes' ids. */
  readonly nodeOverrides?: Readonly<Partial<Record<ApiOperation, Omit<ApiCallOverride, 'orgNamespace'>>>> | undefined;
  /** Pairs of source and destination. Default: none. */
  readonly edges?: readonly (readonly [source: ApiOperation, destination: ApiOperation])[] | undefined;
  /** Where `execute` begins. Default: the nodes that no edge leads to, else all. */
  readonly entryNodes?: readonly ApiOperation[] | undefined;
  /** Whether `fromOpenAI` returns workload, client and NodeSpecs together. Default: false, the workload alone. */
  readonly returnArtifacts?: boolean | undefined;
  /** How calls, nodes and runs are told. Default: as `instrumentOpenAI` does. The client's own are not taken over. */
  readonly telemetry?: InstrumentOptions | undefined;
}

export const fromOpenAIOptionNames: OptionNames<FromOpenAIOptions> = {
  name: true,
  version: true,
  description: true,
  tags: true,
  orgNamespace: true,
  deploymentId: true,
  operations: true,
  nodeOverrides: true,
  edges: true,
  entryNodes: true,
  returnArtifacts: true,
  telemetry: true,
};

/**
 * The operations that become nodes, in order.
 *
 * @throws WorkloadRegistrationError naming the operation that cannot be a node, and what to name instead
 */
export function chosenOperations({
  operations: chosen,
  nodeOverrides = {},
}: FromOpenAIOptions): readonly ApiOperation[] {
  const names = chosen ?? defaultNodes();
  for (const name of names) checkOperation(name);
  for (const name of Object.keys(nodeOverrides)) {
    if ((names as readonly string[]).includes(name)) continue;
    throw new WorkloadRegistrationError(`nodeOverrides names '${name}', which is no node; add it to operations`);
  }
  return names;
}
