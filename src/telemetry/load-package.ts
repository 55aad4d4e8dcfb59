/** What a package exports, by name. */
export type LoadedPackage = Readonly<Record<string, unknown>>;

/** Loads a package; undefined where it is not installed. */
export type LoadPackage = (name: string) => Promise<LoadedPackage | undefined>;

/**
 * Loads an optional package when it is needed. Only its absence is an answer: an error from within it is thrown.
 *
 * @example (await loadPackage('@opentelemetry/resources'))?.resourceFromAttributes
 */
export const loadPackage: LoadPackage = async (name) => {
  try {
    const module: LoadedPackage = await import(name);
    // Of a CommonJS package not every export may be seen by name.
    return { ...(module.default as LoadedPackage | undefined), ...module };
  } catch (error) {
    if (isAbsent(error, name)) return undefined;
    throw error;
  }
};

function isAbsent(error: unknown, name: string): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  const isMissing = error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND';
  // The package itself, not one that it needs.
  return isMissing && error.message.includes(`'${name}'`);
}
