import { compareCodePoints } from './compare-code-points.ts';
import { WorkloadRegistrationError } from './errors.ts';
import { generateLogicId } from './logic-id.ts';
import type { NodeSpec } from './node-spec.ts';
import type { NodeFunction, WorkloadMetadata } from './workload.ts';

/** A node: what it is and what it does. */
export interface GraphNode {
  readonly spec: NodeSpec;
  readonly fn: NodeFunction;
}

type Edge = readonly [source: string, destination: string];

/** The nodes and edges of a workload, and the id they amount to. */
export class WorkloadGraph {
  readonly #metadata: WorkloadMetadata;
  readonly #nodes = new Map<string, GraphNode>();
  readonly #successors = new Map<string, Set<string>>();
  readonly #withPredecessor = new Set<string>();
  /** Computed when it is read after a change, so that building a large graph stays linear. */
  #logicId: string | undefined;

  constructor(metadata: WorkloadMetadata) {
    this.#metadata = metadata;
  }

  get names(): readonly string[] {
    return [...this.#nodes.keys()];
  }

  get specs(): readonly NodeSpec[] {
    return Array.from(this.#nodes.values(), (node) => node.spec);
  }

  get edges(): readonly Edge[] {
    const edges: Edge[] = [];
    for (const [source, destinations] of this.#successors) {
      for (const destination of destinations) edges.push(Object.freeze([source, destination] as const));
    }
    return edges.sort((left, right) => compareCodePoints(left[0], right[0]) || compareCodePoints(left[1], right[1]));
  }

  /** Where a run begins when nobody says: the nodes that no edge leads to, else all. */
  get defaultEntries(): readonly string[] {
    const roots = this.names.filter((name) => !this.#withPredecessor.has(name));
    return roots.length > 0 ? roots : this.names;
  }

  get logicId(): string {
    this.#logicId ??= generateLogicId({
      agent_class: this.#metadata,
      nodes: this.specs,
      topology: {
        edges: this.edges.map(([source, destination]) => ({
          source_nodespec_id: this.#idOf(source),
          target_nodespec_id: this.#idOf(destination),
        })),
      },
    });
    return this.#logicId;
  }

  node(name: string): GraphNode | undefined {
    return this.#nodes.get(name);
  }

  hasNode(name: string): boolean {
    return this.#nodes.has(name);
  }

  hasEdge(source: string, destination: string): boolean {
    return this.#successors.get(source)?.has(destination) ?? false;
  }

  addNode(node: GraphNode): void {
    this.#nodes.set(node.spec.name, node);
    this.#logicId = undefined;
  }

  addEdge(source: string, destination: string): void {
    if (!this.hasNode(source)) throw new WorkloadRegistrationError(`Unknown source node '${source}'`);
    if (!this.hasNode(destination)) throw new WorkloadRegistrationError(`Unknown destination node '${destination}'`);
    if (this.hasEdge(source, destination)) return;
    const successors = this.#successors.get(source) ?? new Set();
    this.#successors.set(source, successors.add(destination));
    this.#withPredecessor.add(destination);
    this.#logicId = undefined;
  }

  #idOf(name: string): string {
    return this.#nodes.get(name)?.spec.id ?? '';
  }
}
