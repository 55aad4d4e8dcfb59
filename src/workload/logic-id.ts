import type { AgentClass, LogicEdge } from '../../generated/nodes.ts';
import { canonicalJson } from './canonical-json.ts';
import { compareCodePoints } from './compare-code-points.ts';
import type { NodeSpec } from './node-spec.ts';
import { sha256Hex } from './sha256-hex.ts';

/** An edge, by the ids of the nodes it joins. */
export type NodeEdge = Readonly<LogicEdge>;

/** What a Logic ID is made of: which agent it is, its nodes and how they are joined. */
export interface LogicRequest {
  readonly agent_class: Readonly<Pick<AgentClass, 'name' | 'version'>> & {
    /** Default: the empty string. */
    readonly description?: AgentClass['description'] | undefined;
  };
  readonly nodes: readonly NodeSpec[];
  readonly topology: { readonly edges: readonly NodeEdge[] };
}

/**
 * The text that a Logic ID is the hash of. The order in which nodes and edges are given does not matter; one that is given
 * twice is there twice.
 */
export function canonicalLogicRequest(request: LogicRequest): string {
  const { name, version, description } = request.agent_class;
  return canonicalJson({
    agent_class: { name, version, description: description ?? '' },
    nodes: request.nodes.toSorted((left, right) => compareCodePoints(left.id, right.id)).map(withEveryField),
    topology: { edges: request.topology.edges.toSorted(compareEdges).map(edgeFields) },
  });
}

/**
 * The id of an agent's logic: it changes when a node, an edge, or the agent's name, version or description does.
 *
 * @example
 * generateLogicId({ agent_class: { name: 'DocAgent', version: '1.0.0' }, nodes: [], topology: { edges: [] } })
 * // '97f2827430a279aef333789cb5d0be1992ef85dd6c67e60789897135419fa3f4'
 */
export function generateLogicId(request: LogicRequest): string {
  return sha256Hex(canonicalLogicRequest(request));
}

/** Unlike a node's own id, the Logic ID counts every field, with null for what is absent. */
function withEveryField(spec: NodeSpec): { readonly [Field in keyof Required<NodeSpec>]: string | null } {
  return {
    id: spec.id,
    spec_version: spec.spec_version,
    org_namespace: spec.org_namespace,
    name: spec.name,
    role: spec.role,
    callable_signature: spec.callable_signature,
    input_schema: spec.input_schema,
    output_schema: spec.output_schema ?? null,
    model_name: spec.model_name ?? null,
    model_version: spec.model_version ?? null,
  };
}

function edgeFields({ source_nodespec_id, target_nodespec_id }: NodeEdge): NodeEdge {
  return { source_nodespec_id, target_nodespec_id };
}

function compareEdges(left: NodeEdge, right: NodeEdge): number {
  return (
    compareCodePoints(left.source_nodespec_id, right.source_nodespec_id) ||
    compareCodePoints(left.target_nodespec_id, right.target_nodespec_id)
  );
}
