import type { Route } from './route.ts';

/** A route that fits, and what its parameters stand for. */
export interface RouteMatch {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the route of a path. Where several fit, the one with the fewest parameters wins, and of those the first. */
export class RouteTable {
  readonly #routes: ReadonlyArray<{ readonly route: Route; readonly pattern: readonly string[] }>;
  readonly #roots: ReadonlySet<string>;

  constructor(routes: readonly Route[]) {
    this.#routes = routes
      .map((route) => ({ route, pattern: route.path.split('/') }))
      .sort((a, b) => countParameters(a.pattern) - countParameters(b.pattern));
    this.#roots = new Set(this.#routes.map(({ pattern }) => pattern[0] ?? ''));
  }

  /** Whether some route begins with this segment. */
  isRoot(segment: string): boolean {
    return this.#roots.has(segment);
  }

  find(method: string, segments: readonly string[]): RouteMatch | undefined {
    const found = this.#routes.find(
      ({ route, pattern }) =>
        route.method === method &&
        pattern.length === segments.length &&
        pattern.every((part, index) => part.startsWith(':') || part === segments[index]),
    );
    if (found === undefined) {
      return undefined;
    }
    const params = found.pattern.flatMap((part, index) =>
      part.startsWith(':') ? [[part.slice(1), segments[index] ?? '']] : [],
    );
    return { route: found.route, params: Object.fromEntries(params) };
  }
}

function countParameters(pattern: readonly string[]): number {
  return pattern.filter((part) => part.startsWith(':')).length;
}
