import { createHash } from 'node:crypto';

/** SHA-256 of a text's UTF-8, in lower-case hex: the form of every id here. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
