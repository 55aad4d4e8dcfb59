import { createHash } from 'node:crypto';

/** The moment at which everything the server makes was made, in seconds since 1970: answers stay equal between runs. */
export const CREATED_AT = 1_767_225_600;

/** SHA-256 of a text or of bytes, in hex. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * An identifier that looks like OpenAI's and depends on its arguments only.
 *
 * @example stableId('chatcmpl-', 'seed') // 'chatcmpl-' and 24 letters and digits
 */
export function stableId(prefix: string, seed: string): string {
  const letters = createHash('sha256').update(`${prefix}\n${seed}`).digest('base64url').replace(/[-_]/g, 'x');
  return prefix + letters.slice(0, 24);
}
