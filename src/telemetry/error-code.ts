import { ERROR_TYPE_VALUES } from '../../generated/attributes.ts';

const wellKnownCodes: ReadonlySet<string> = new Set(ERROR_TYPE_VALUES);

/** Whether an error code of the API is one that the schemas list, and so fit to be a label. */
export function isWellKnownErrorCode(code: unknown): code is string {
  return typeof code === 'string' && wellKnownCodes.has(code);
}

/** An error code of the API as a label of low cardinality. */
export function errorCodeLabel(code: string): string {
  return isWellKnownErrorCode(code) ? code : '_OTHER';
}
