import type { ApiCallSpec as ApiCallSpecWire } from '../../generated/nodes.ts';
import type { ApiOperation, Operation, OperationName } from '../../generated/operations.ts';
import { WorkloadRegistrationError } from './errors.ts';
import { createNodeSpec, type NodeSpec } from './node-spec.ts';
import { operationCatalogue } from './operation-catalogue.ts';
import type { SchemaSource } from './schema-text.ts';

const SPEC_VERSION = '0.1.0';
const PROVIDER = 'openai';

/**
 * Describes a call to someone else's API: what a NodeSpec is for a function of one's own. It is fixed data, so that a new
 * release of the API's package changes no id, and neither does the model of a single request.
 */
export type ApiCallSpec = Readonly<ApiCallSpecWire>;

/** What of an {@link ApiCallSpec} the node that stands for the call is made of. */
export type ApiCallIdentity = Pick<ApiCallSpec, 'operation' | 'role' | 'signature'>;

/**
 * The descriptor of a call that the client can make, by the path of its method. Frozen.
 *
 * @throws WorkloadRegistrationError for a path that is none, naming it, and what to name instead
 * @example apiCallSpecOf('files.create').path // '/files'
 */
export function apiCallSpecOf(operation: ApiOperation): ApiCallSpec {
  checkOperation(operation);
  const { method, path, role, signature } = operationCatalogue()[operation];
  return Object.freeze({ spec_version: SPEC_VERSION, provider: PROVIDER, operation, method, path, role, signature });
}

/** The compiler checks these names too, but not those of a program in JavaScript. */
export function checkOperation(name: string): void {
  const operations = operationCatalogue();
  const facts: Operation | undefined = Object.hasOwn(operations, name) ? operations[name as OperationName] : undefined;
  if (facts?.signature !== undefined) return;
  const remedy =
    facts?.via === undefined
      ? "name a method by its path on the client, such as 'responses.create'"
      : `it is told as '${facts.via}'; name that`;
  throw new WorkloadRegistrationError(`Unknown operation '${name}': ${remedy}`);
}

/** How the node of an API call may differ from what the catalogue says. */
export interface ApiCallOverride {
  readonly role?: string | undefined;
  readonly callableSignature?: string | undefined;
  readonly inputSchema?: SchemaSource | undefined;
  readonly outputSchema?: SchemaSource | undefined;
  readonly modelName?: string | undefined;
  readonly modelVersion?: string | undefined;
  readonly orgNamespace?: string | undefined;
}

/**
 * The node that stands for an API call in a workload. It is named after the operation.
 *
 * @example nodeSpecOfApiCall(apiCallSpecOf('files.create'), { orgNamespace: 'acme' }).name // 'files.create'
 */
export function nodeSpecOfApiCall(call: ApiCallIdentity, override: ApiCallOverride = {}): NodeSpec {
  return createNodeSpec({
    ...override,
    name: call.operation,
    role: override.role ?? call.role,
    callableSignature: override.callableSignature ?? call.signature,
  });
}
