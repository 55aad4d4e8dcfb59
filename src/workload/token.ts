import { randomUUID } from 'node:crypto';

/** Where the tokens come from that a run begins with. */
export const ENTRY_ORIGIN = '__entry__';

interface TrailStep {
  readonly node: string;
  readonly before: TrailStep | undefined;
}

/** A unit of work on its way to a node. Frozen; its payload is the caller's own. */
export class Token {
  /** A random UUID. */
  readonly id: string = randomUUID();
  readonly payload: unknown;
  /** The node that emitted it, or `__entry__`. */
  readonly origin: string;
  /** The token whose activation emitted it; null for a token that a run began with. */
  readonly parentId: string | null;
  readonly createdAt: Date = new Date();
  /** Tokens share the way they have in common, so that a long chain costs one step a token. */
  readonly #trail: TrailStep | undefined;

  private constructor(payload: unknown, origin: string, parentId: string | null, trail: TrailStep | undefined) {
    this.payload = payload;
    this.origin = origin;
    this.parentId = parentId;
    this.#trail = trail;
    Object.freeze(this);
  }

  /** A token that a run begins with. */
  static seed(payload: unknown): Token {
    return new Token(payload, ENTRY_ORIGIN, null, undefined);
  }

  /** A token that `node` emits while it works on this one. */
  child(payload: unknown, node: string): Token {
    return new Token(payload, node, this.id, { node, before: this.#trail });
  }

  /** The nodes it has come by, first to last. Put together at each reading. */
  get lineage(): readonly string[] {
    const nodes: string[] = [];
    for (let step = this.#trail; step !== undefined; step = step.before) nodes.push(step.node);
    return nodes.reverse();
  }
}
