import { instrumentClone } from '../instrument/instrument-clone.ts';
import { rawClientOf } from '../instrument/raw-client.ts';
import type { InstrumentOptions } from '../options.ts';
import { refuseUnknown } from '../telemetry/option-error.ts';
import { resolveOptions } from '../telemetry/resolve-options.ts';
import { Signals } from '../telemetry/signals.ts';
import type { WorkloadScope } from '../telemetry/workload-scope.ts';
import { apiCallSpecOf } from './api-call-spec.ts';
import type { CodonWorkload } from './codon-workload.ts';
import { WorkloadRegistrationError, WorkloadRuntimeError } from './errors.ts';
import { chosenOperations, type FromOpenAIOptions, fromOpenAIOptionNames } from './from-openai-options.ts';
import type { NodeSpec } from './node-spec.ts';
import { operationCall } from './operation-call.ts';
import type { RunContext } from './run-context.ts';
import type { NodeFunction, NodeOptions, Workload, WorkloadOptions } from './workload.ts';
import { type RunOptions, WorkloadRuns } from './workload-runs.ts';
import { type AnyFunction, wrapFunction } from './wrap-function.ts';

/** What a workload that is made from a client is constructed with. */
export interface OpenAIBaseOptions extends WorkloadOptions {
  readonly entryNodes?: readonly string[] | undefined;
  /** The namespace of nodes that name none. */
  readonly orgNamespace?: string | undefined;
  readonly enableTracing?: boolean | undefined;
  readonly telemetry?: InstrumentOptions | undefined;
}

/** A class of workloads that {@link OpenAIWorkloadMixin} can be applied to. */
export type WorkloadClass = new (options: OpenAIBaseOptions) => Workload;

/** What a node that is made of a function is called. */
export interface NodeDescriptor extends NodeOptions {
  readonly name: string;
  /** What the node does for the workload, such as `parser`. */
  readonly role: string;
}

/** What the mixin adds to a workload. */
export interface OpenAIWorkloadMembers<Client extends object = object> {
  /** The instrumented client: what is called on it belongs to the workload. The one it was made from stays as it was. */
  readonly client: Client;
  /**
   * Calls a function inside a run: one `agent.graph` span and one run id for everything within, across async calls. What
   * the function returns is returned; the run lasts until it has come to its end.
   *
   * @throws TypeError when neither the options nor the workload name a deployment, or an option is unknown
   * @example
   * await workload.run({ deploymentId: 'prod' }, async () => answer(await retrieve(question)));
   */
  run<Result>(options: RunOptions, fn: (context: RunContext) => Result): Result;
  /**
   * Makes a node of a function: registers it, and returns a function of the same type whose every call is an activation,
   * told as a span `codon.node.{name}`. Nodes that are called inside of others nest. Outside of a run a call has a run id
   * of its own. `execute` can activate the node too, with a token's payload as the only argument; a generator is then read
   * to its end, and the node's result is the list of what it yielded.
   *
   * @throws WorkloadRegistrationError when the name is taken
   * @throws NodeSpecValidationError when the description is wrong
   * @example
   * const shout = workload.node({ name: 'shout', role: 'formatter' }, (text: string) => text.toUpperCase());
   * shout('hi') // 'HI'
   */
  node<Fn extends AnyFunction>(descriptor: NodeDescriptor, fn: Fn): Fn;
}

/** What `fromOpenAI` returns with `returnArtifacts`. */
export interface OpenAIArtifacts<Made, Client> {
  readonly workload: Made;
  readonly client: Client;
  readonly nodeSpecs: readonly NodeSpec[];
}

/** The static side that the mixin adds. */
export interface OpenAIWorkloadConstructors {
  /**
   * Makes a workload of an OpenAI client: its nodes are operations of the API, with ids and Logic ID at once, and its
   * `client` is an instrumented copy of the one given.
   *
   * @throws TypeError when `client` is no client of the openai package, or an option is missing or unknown
   * @throws WorkloadRegistrationError for an operation or an edge that cannot be; the client is then left as it was
   * @example
   * const workload = OpenAIWorkload.fromOpenAI(new OpenAI(), { name: 'Doc Agent', version: '1.0.0', deploymentId: 'prod' });
   * workload.agentClassId // 'doc-agent:1.0.0'
   */
  fromOpenAI<This extends WorkloadClass, Client extends object>(
    this: This,
    client: Client,
    options: FromOpenAIOptions & { readonly returnArtifacts: true },
  ): OpenAIArtifacts<InstanceType<This> & OpenAIWorkloadMembers<Client>, Client>;
  fromOpenAI<This extends WorkloadClass, Client extends object>(
    this: This,
    client: Client,
    options: FromOpenAIOptions & { readonly returnArtifacts?: false | undefined },
  ): InstanceType<This> & OpenAIWorkloadMembers<Client>;
}

/** A class of workloads with what the mixin adds. */
export type OpenAIWorkloadClass<Base extends WorkloadClass> = { [Static in keyof Base]: Base[Static] } & {
  new (...options: ConstructorParameters<Base>): InstanceType<Base> & OpenAIWorkloadMembers;
} & OpenAIWorkloadConstructors;

/**
 * Gives a class of workloads what makes one of an OpenAI client: the static `fromOpenAI`, and `client`, `run` and `node`.
 * It adds no orchestration: the class's own constructor runs, and its own `addNode`, `addEdge` and `execute`.
 *
 * @param Base - a class whose constructor takes the options of a Workload
 * @example
 * class ReviewedWorkload extends OpenAIWorkloadMixin(CodonWorkload) {}
 * const workload = ReviewedWorkload.fromOpenAI(new OpenAI(), { name: 'Doc Agent', version: '1.0.0' });
 */
export function OpenAIWorkloadMixin<Base extends WorkloadClass>(Base: Base): OpenAIWorkloadClass<Base> {
  // Of Base no more is used than a Workload has; what is extended must have no abstract members, though.
  const Parent = Base as unknown as new (options: OpenAIBaseOptions) => CodonWorkload;
  class OpenAIWorkload extends Parent implements OpenAIWorkloadMembers {
    #client: object | undefined;
    #orgNamespace: string | undefined;
    #runs: WorkloadRuns;

    constructor(options: OpenAIBaseOptions) {
      super(options);
      this.#orgNamespace = options.orgNamespace;
      this.#runs = new WorkloadRuns(this, new Signals(resolveOptions(options.telemetry ?? {})), undefined);
    }

    static fromOpenAI(client: object, options: FromOpenAIOptions): OpenAIWorkload | OpenAIArtifacts<unknown, object> {
      if (rawClientOf(client) === undefined) {
        throw new TypeError('fromOpenAI expects a client of the openai package; pass what `new OpenAI()` gave');
      }
      refuseUnknown(options, fromOpenAIOptionNames);
      const { name, version, description, tags, entryNodes, orgNamespace, telemetry, deploymentId } = options;
      const workload = new this({
        name,
        version,
        description,
        tags,
        entryNodes,
        orgNamespace,
        telemetry,
        enableTracing: true,
      });
      workload.#register(options);
      const settings = resolveOptions(telemetry ?? {});
      const runs = new WorkloadRuns(workload, new Signals(settings), deploymentId);
      const outsideRuns = (): WorkloadScope => ({ run: runs.outsideRun(), activation: undefined });
      workload.#runs = runs;
      workload.#client = instrumentClone(client, new Signals(settings, outsideRuns));
      if (options.returnArtifacts !== true) return workload;
      return { workload, client: workload.#client, nodeSpecs: workload.nodes };
    }

    get client(): object {
      if (this.#client !== undefined) return this.#client;
      throw new WorkloadRuntimeError('The workload has no client; make it with fromOpenAI');
    }

    run<Result>(options: RunOptions, fn: (context: RunContext) => Result): Result {
      return this.#runs.run(options, fn);
    }

    /** Nodes belong to the namespace of their workload unless they say otherwise. */
    override addNode<Message = unknown>(
      fn: NodeFunction<Message>,
      name: string,
      role: string,
      options: NodeOptions = {},
    ): NodeSpec {
      // The constructor of Base may add nodes before there is anything of this class.
      const workloadNamespace = #orgNamespace in this ? this.#orgNamespace : undefined;
      return super.addNode(fn, name, role, { ...options, orgNamespace: options.orgNamespace ?? workloadNamespace });
    }

    node<Fn extends AnyFunction>({ name, role, ...options }: NodeDescriptor, fn: Fn): Fn {
      if (typeof fn !== 'function') throw new WorkloadRegistrationError(`Node '${name}' needs a function`);
      const spec = this.addNode<never>((message) => fn(message), name, role, options);
      return wrapFunction(fn, (args) => this.#runs.startNode(spec, args));
    }

    #register(options: FromOpenAIOptions): void {
      const { nodeOverrides = {}, edges = [] } = options;
      this.#orgNamespace = options.orgNamespace;
      for (const operation of chosenOperations(options)) {
        const { role: catalogued, signature } = apiCallSpecOf(operation);
        const { role = catalogued, callableSignature = signature, ...described } = nodeOverrides[operation] ?? {};
        const call = operationCall(operation);
        this.addNode((message) => call(this.client, message), operation, role, { ...described, callableSignature });
      }
      for (const [source, destination] of edges) this.addEdge(source, destination);
    }
  }
  // The class is Base with members added; the compiler cannot follow that through a type parameter.
  return OpenAIWorkload as unknown as OpenAIWorkloadClass<Base>;
}
