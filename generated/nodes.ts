// @generated from schemas/nodes/. Do not edit.
// To change it, edit the schema and run `npm run generate`.

/**
 * Any descriptor of Codon.
 */
export type AnyDescriptor = ApiCallSpec | AgentClass | Topology | LogicEdge | LogicRequest | NodeSpec;

/**
 * What a call to a foreign API is: the complement of a NodeSpec for code that the workload does not own.
 */
export interface ApiCallSpec {
  /**
   * Version of this form.
   */
  spec_version: '0.1.0';
  /**
   * Whom the call goes to, by the name that the conventions give the provider.
   */
  provider: string;
  /**
   * Dotted path of the method on the client.
   */
  operation: string;
  /**
   * Method of the HTTP request.
   */
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /**
   * Path of the HTTP request below the base address, with {names} for what varies.
   */
  path: string;
  /**
   * What the node that stands for the call does in its workload, in a word.
   */
  role: string;
  /**
   * How the method is called. Part of the identity of the node, so it never changes.
   */
  signature: string;
  /**
   * Id of the NodeSpec that stands for the call.
   */
  nodespec_id?: string;
  /**
   * Model that the call uses, where it is fixed.
   */
  model_name?: string | null;
  /**
   * Version of that model.
   */
  model_version?: string | null;
}
/**
 * The kind of agent that a workload is.
 */
export interface AgentClass {
  /**
   * Name of the workload.
   */
  name: string;
  /**
   * Version of the workload.
   */
  version: string;
  /**
   * What the workload is for; empty where nothing is said.
   */
  description: string;
}
/**
 * How the nodes are connected.
 */
export interface Topology {
  /**
   * The edges, sorted by source and then target.
   */
  edges: LogicEdge[];
}
/**
 * A way from one node to another.
 */
export interface LogicEdge {
  /**
   * Id of the node it leaves.
   */
  source_nodespec_id: string;
  /**
   * Id of the node it enters.
   */
  target_nodespec_id: string;
}
/**
 * What makes the logic of a workload: its class, its nodes and how they are connected. The Logic ID is the SHA-256 of its canonical text, in which the nodes stand by id, the edges by source and then target, and absent fields of a node as null.
 */
export interface LogicRequest {
  agent_class: AgentClass;
  /**
   * The nodes, sorted by id.
   */
  nodes: NodeSpec[];
  topology: Topology;
}
/**
 * What a node of a workload is: who owns it, what it is called and what it takes and gives. Its id is derived from the rest. What is absent may also be written as null.
 */
export interface NodeSpec {
  /**
   * SHA-256, in hexadecimal, of the canonical text of the other fields but spec_version.
   */
  id: string;
  /**
   * Version of this form.
   */
  spec_version: '0.1.0';
  /**
   * Namespace of the organization that owns the node; unknown where none is configured.
   */
  org_namespace: string;
  /**
   * Name of the node within its workload.
   */
  name: string;
  /**
   * What the node does in its workload, in a word.
   */
  role: string;
  /**
   * How the callable behind the node is called. Given by hand, since a build may change the source of a function.
   */
  callable_signature: string;
  /**
   * What the node takes, as text; {} where nothing is said.
   */
  input_schema: string;
  /**
   * What the node gives back, as text.
   */
  output_schema?: string | null;
  /**
   * Model that the node uses.
   */
  model_name?: string | null;
  /**
   * Version of that model.
   */
  model_version?: string | null;
}
