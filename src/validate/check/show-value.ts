import type { AttributeValue } from '../read/normalize-value.ts';

/** Longest value that is shown, in UTF-16 code units. */
const LONGEST = 200;

/** Writes a value on one line, for those who asked to see values. */
export function showValue({ kind, value }: AttributeValue): string {
  if (kind === 'malformed' || kind === 'too deep') return `(${kind})`;
  const text = JSON.stringify(typeof value === 'number' && !Number.isFinite(value) ? String(value) : value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
