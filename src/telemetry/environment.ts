/**
 * Reads one environment variable. The one place here that touches `process`, so that the rest of the package also loads
 * where there is none.
 *
 * @example readEnvironment('ORG_NAMESPACE') // 'acme', or undefined when it is not set
 */
export function readEnvironment(name: string): string | undefined {
  return globalThis.process?.env[name];
}
