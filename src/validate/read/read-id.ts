/**
 * Reads a trace id or a span id. OTLP JSON has hexadecimal digits; some exporters write base64, as protobuf JSON would.
 * The length tells which.
 *
 * @param bytes - 16 for a trace id, 8 for a span id
 * @returns lower-case hexadecimal digits, or undefined for an id that is absent, all zero or malformed
 */
export function readId(value: unknown, bytes: 8 | 16): string | undefined {
  if (typeof value !== 'string') return undefined;
  const hex = toHex(value, bytes);
  return hex === undefined || /^0*$/.test(hex) ? undefined : hex;
}

function toHex(text: string, bytes: number): string | undefined {
  if (text.length === bytes * 2) return /^[0-9a-fA-F]+$/.test(text) ? text.toLowerCase() : undefined;
  const digits = text.replace(/={1,2}$/, '');
  if (digits.length !== Math.ceil((bytes * 4) / 3) || !/^[A-Za-z0-9+/_-]+$/.test(digits)) return undefined;
  return Buffer.from(digits, 'base64').toString('hex');
}
