import { canonicalJson } from './canonical-json.ts';
import type { WorkloadIdentity } from './run-context.ts';
import { sha256Hex } from './sha256-hex.ts';
import type { WorkloadMetadata } from './workload.ts';

/** A workload's graph, and the hash by which runs of the same graph are told. */
export interface GraphDefinition {
  readonly definition: {
    readonly nodes: readonly { readonly name: string; readonly role: string; readonly nodespec_id: string }[];
    readonly edges: readonly { readonly source: string; readonly target: string }[];
  };
  /** SHA-256 of the definition's canonical text. */
  readonly hash: string;
}

type Topology = readonly (readonly [source: string, destination: string])[];

const known = new WeakMap<WorkloadMetadata, GraphDefinition & { readonly logicId: string }>();

/** The graph of a workload as it stands. Put together once for as long as the logic stays the same. */
export function graphDefinition({
  metadata,
  logicId,
  nodes,
  topology,
}: WorkloadIdentity & { readonly topology: Topology }): GraphDefinition {
  const before = known.get(metadata);
  if (before?.logicId === logicId) return before;
  const definition = {
    nodes: nodes.map(({ name, role, id }) => ({ name, role, nodespec_id: id })),
    edges: topology.map(([source, target]) => ({ source, target })),
  };
  const graph = { definition, hash: sha256Hex(canonicalJson(definition)), logicId };
  known.set(metadata, graph);
  return graph;
}
