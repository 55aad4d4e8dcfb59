import { defaultNodes as nodes, operations } from '../../generated/operations.ts';

/** All methods of the client that are told, by their dotted path. */
export function operationCatalogue(): typeof operations {
  return operations;
}

/** The operations that become nodes of a workload whose maker names none. */
export function defaultNodes(): typeof nodes {
  return nodes;
}
