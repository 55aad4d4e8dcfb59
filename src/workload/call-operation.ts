import { type ApiOperation, type Operation, operations } from '../../generated/operations.ts';
import { WorkloadRuntimeError } from './errors.ts';

/**
 * Calls an operation of a client with what a node was given: a list is the arguments, anything else the only one.
 *
 * @throws WorkloadRuntimeError when this client's package has no such method
 * @example callOperation(client, 'files.retrieve', ['file-1', { timeout: 1000 }])
 */
export function callOperation(client: object, operation: ApiOperation, message: unknown): unknown {
  const { aliases = [] }: Operation = operations[operation];
  for (const path of [operation, ...aliases]) {
    const keys = path.split('.');
    const method = keys.pop() ?? '';
    const resource = keys.reduce(memberOf, client as unknown);
    const fn = memberOf(resource, method);
    if (typeof fn === 'function') return fn.apply(resource, Array.isArray(message) ? message : [message]);
  }
  throw new WorkloadRuntimeError(`The client has no ${operation}; another version of the openai package may have it`);
}

function memberOf(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}
