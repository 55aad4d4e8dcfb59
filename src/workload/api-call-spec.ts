import { createNodeSpec, type NodeSpec } from './node-spec.ts';

/**
 * Describes a call to someone else's API: what a NodeSpec is for a function of one's own. It is fixed data, so that a new
 * release of the API's package changes no id.
 */
export interface ApiCallSpec {
  /** The method as it is called on the client: `chat.completions.create`. */
  readonly operation: string;
  /** What such a call does for a workload. */
  readonly role: string;
  /** How it is called: `client.chat.completions.create(body, options)`. Part of the node's id, never to be changed. */
  readonly signature: string;
}

/**
 * The node that stands for an API call in a workload. It is named after the operation.
 *
 * @example
 * const call = { operation: 'files.create', role: 'storage', signature: 'client.files.create(body, options)' };
 * nodeSpecOfApiCall(call, { orgNamespace: 'acme' }).name // 'files.create'
 */
export function nodeSpecOfApiCall(
  call: ApiCallSpec,
  { orgNamespace }: { readonly orgNamespace?: string | undefined } = {},
): NodeSpec {
  return createNodeSpec({ name: call.operation, role: call.role, callableSignature: call.signature, orgNamespace });
}
