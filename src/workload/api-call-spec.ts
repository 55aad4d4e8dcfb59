import type { ApiCallSpec as ApiCallSpecWire } from '../../generated/nodes.ts';
import { type Operation, type OperationName, operations } from '../../generated/operations.ts';
import { createNodeSpec, type NodeSpec } from './node-spec.ts';
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

/** An operation that calls the API itself. Helpers over another one, such as `chat.completions.parse`, do not. */
export type ApiOperation = {
  [Name in OperationName]: (typeof operations)[Name] extends { readonly signature: string } ? Name : never;
}[OperationName];

/**
 * The descriptor of every call that the client can make, by the path of its method. Frozen.
 *
 * @example apiCallSpecs['files.create'].path // '/files'
 */
export const apiCallSpecs: Readonly<Record<ApiOperation, ApiCallSpec>> = Object.freeze(
  Object.fromEntries(
    Object.entries<Operation>(operations).flatMap(([operation, { method, path, role, signature }]) => {
      if (method === undefined || path === undefined || role === undefined || signature === undefined) return [];
      const spec: ApiCallSpec = {
        spec_version: SPEC_VERSION,
        provider: PROVIDER,
        operation,
        method,
        path,
        role,
        signature,
      };
      return [[operation, Object.freeze(spec)]];
    }),
  ) as Record<ApiOperation, ApiCallSpec>,
);

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
 * @example nodeSpecOfApiCall(apiCallSpecs['files.create'], { orgNamespace: 'acme' }).name // 'files.create'
 */
export function nodeSpecOfApiCall(call: ApiCallIdentity, override: ApiCallOverride = {}): NodeSpec {
  return createNodeSpec({
    ...override,
    name: call.operation,
    role: override.role ?? call.role,
    callableSignature: override.callableSignature ?? call.signature,
  });
}
