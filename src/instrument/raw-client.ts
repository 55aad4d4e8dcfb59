import { types } from 'node:util';
import type { Resource } from './sdk-shapes.ts';

/**
 * The client that calls are made with: what was made by `new OpenAI()`, also where a proxy or a copy of its properties
 * stands before it. Its resources know it; calls are matched by it alone.
 *
 * @returns undefined for what is no client, and for a wrapper that nothing can be seen through
 */
export function rawClientOf(value: unknown): object | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  // Every client can make chat completions or responses.
  const { chat, responses } = value as { readonly chat?: Resource | null; readonly responses?: Resource | null };
  const client: unknown = chat?._client ?? responses?._client;
  return typeof client === 'object' && client !== null && !types.isProxy(client) ? client : undefined;
}
