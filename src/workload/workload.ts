import type { ExecuteOptions } from './execute-options.ts';
import type { ExecutionReport } from './execution-report.ts';
import type { NodeSpec } from './node-spec.ts';
import type { RunContext } from './run-context.ts';
import type { RuntimeHandle } from './runtime-handle.ts';
import type { SchemaSource } from './schema-text.ts';

/** Who a workload is. Frozen. */
export interface WorkloadMetadata {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  /** Default: none. They say nothing about the logic, so no id depends on them. */
  readonly tags: readonly string[];
}

/** What a workload is made with. */
export interface WorkloadOptions {
  readonly name: string;
  readonly version: string;
  readonly description?: string | undefined;
  readonly tags?: readonly string[] | undefined;
}

/**
 * A node's function: takes a message, gives a result, and may emit messages for other nodes on its way. A generator, async
 * or not, is read to its end: the result is the list of what it yielded.
 */
export type NodeFunction<Message = unknown> = (
  message: Message,
  env: { readonly runtime: RuntimeHandle; readonly context: RunContext },
) => unknown;

/** What else describes a node. */
export interface NodeOptions {
  /**
   * How the function is called. Default: `name(message, *, runtime, context)`, as a Python node of that name without
   * annotations has it, so that the same graph has the same ids in both languages.
   */
  readonly callableSignature?: string | undefined;
  /** Default: `{}`. */
  readonly inputSchema?: SchemaSource | undefined;
  /** Default: absent. */
  readonly outputSchema?: SchemaSource | undefined;
  readonly modelName?: string | undefined;
  readonly modelVersion?: string | undefined;
  readonly orgNamespace?: string | undefined;
}

/**
 * An agent as Codon sees it: named nodes, the edges between them, ids that both determine, and runs. What a framework's
 * package makes of the framework's own graph is a Workload too.
 */
export abstract class Workload {
  readonly metadata: WorkloadMetadata;

  /** A subclass is registered when its own constructor returns: from then on both ids hold. */
  constructor({ name, version, description, tags = [] }: WorkloadOptions) {
    if (typeof name !== 'string' || typeof version !== 'string' || name === '' || version === '') {
      throw new TypeError('A workload needs a name and a version, both strings that are not empty');
    }
    this.metadata = Object.freeze({
      name,
      version,
      ...(description !== undefined && { description }),
      tags: Object.freeze([...tags]),
    });
  }

  /** The name as a slug, a colon, the version. */
  abstract get agentClassId(): string;

  /** The id of the agent's logic as it stands now. */
  abstract get logicId(): string;

  /** The nodes, in the order of their registration. */
  abstract get nodes(): readonly NodeSpec[];

  /** Pairs of source and destination, sorted by code point. */
  abstract get topology(): readonly (readonly [source: string, destination: string])[];

  /** Registers a node. */
  abstract addNode<Message = unknown>(
    fn: NodeFunction<Message>,
    name: string,
    role: string,
    options?: NodeOptions,
  ): NodeSpec;

  /** Lets `source` emit to `destination`. */
  abstract addEdge(source: string, destination: string): void;

  /** Runs the workload. */
  abstract execute(payload: unknown, options: ExecuteOptions): Promise<ExecutionReport>;
}
