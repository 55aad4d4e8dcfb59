import { createHmac } from 'node:crypto';

/** What happens to values that tell who someone is. */
export type PersonalData =
  | 'drop'
  | 'record'
  /** Each value becomes its HMAC-SHA-256 with this key, in hexadecimal: equal values stay equal, and nobody without the key can try names. */
  | { readonly pseudonymise: string };

/** A shorter key could be tried out. In UTF-16 code units. */
export const SHORTEST_KEY = 16;

/** What may be recorded of a value that tells who someone is; undefined for nothing. */
export function treatPersonal(value: unknown, how: PersonalData): unknown {
  if (how === 'record' || value === undefined) return value;
  if (how === 'drop') return undefined;
  if (Array.isArray(value)) return value.map((item) => treatPersonal(item, how));
  return createHmac('sha256', how.pseudonymise).update(String(value)).digest('hex');
}
