import type { ApiOperation, Operation } from '../../generated/operations.ts';
import { WorkloadRuntimeError } from './errors.ts';
import { operationCatalogue } from './operation-catalogue.ts';

/**
 * Makes a function that calls an operation of a client with what a node was given: a list is the arguments, anything else
 * the only one. It throws a WorkloadRuntimeError when the client's package has no such method.
 *
 * @example operationCall('files.retrieve')(client, ['file-1', { timeout: 1000 }])
 */
export function operationCall(operation: ApiOperation): (client: object, message: unknown) => unknown {
  const { aliases = [] }: Operation = operationCatalogue()[operation];
  const paths = [operation, ...aliases].map((path) => path.split('.'));
  return (client, message) => {
    for (const path of paths) {
      const resource = path.slice(0, -1).reduce(memberOf, client as unknown);
      const fn = memberOf(resource, path.at(-1) ?? '');
      if (typeof fn === 'function') return fn.apply(resource, Array.isArray(message) ? message : [message]);
    }
    throw new WorkloadRuntimeError(`The client has no ${operation}; another version of the openai package may have it`);
  };
}

function memberOf(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}
