/** The part of a path that names something of the API. */
export interface ApiPath {
  readonly segments: readonly string[];
  /** Name of the Azure deployment that stood before it. */
  readonly deployment?: string;
}

/**
 * Takes from a path what comes before the API begins: `/v1`, `/openai/v1`, `/openai/deployments/{name}`, or any prefix of a
 * gateway before a known root.
 *
 * @returns undefined when nothing of the API is in the path.
 */
export function resolveApiPath(path: string, isRoot: (segment: string) => boolean): ApiPath | undefined {
  const segments = path
    .split('/')
    .filter((segment) => segment !== '')
    .map(decodeSegment);
  const deployments = segments.indexOf('deployments');
  const deployment = segments[deployments + 1];
  if (deployments >= 0 && deployment !== undefined) {
    return { segments: segments.slice(deployments + 2), deployment };
  }
  const version = segments.indexOf('v1');
  if (version >= 0) {
    return { segments: segments.slice(version + 1) };
  }
  const root = segments.findIndex(isRoot);
  return root < 0 ? undefined : { segments: segments.slice(root) };
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
