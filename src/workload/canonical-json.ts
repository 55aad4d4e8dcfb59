import { compareCodePoints } from './compare-code-points.ts';

/**
 * Writes a JSON value in the one form that ids are hashed over: keys sorted by code point, no spaces, ASCII only. The text
 * is the one that Python's `json.dumps(value, sort_keys=True, separators=(',', ':'))` writes.
 *
 * A whole number up to 2^53 is written as an integer, any other number as Python writes a float. Properties whose value is
 * `undefined` are left out.
 *
 * @throws TypeError when the value holds something that JSON cannot: a function, a symbol, NaN, a cycle.
 * @example canonicalJson({ b: 'é', a: [1, 0.5, null] }) // '{"a":[1,0.5,null],"b":"\\u00e9"}'
 */
export function canonicalJson(value: unknown): string {
  return write(value, new Set());
}

function write(value: unknown, ancestors: Set<object>): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return writeString(value);
  if (typeof value === 'number') return writeNumber(value);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object') throw new TypeError(`A ${typeof value} cannot be written as JSON`);
  if (ancestors.has(value)) throw new TypeError('A value that contains itself cannot be written as JSON');
  ancestors.add(value);
  const text = Array.isArray(value)
    ? `[${value.map((item) => write(item, ancestors)).join(',')}]`
    : writeObject(value, ancestors);
  ancestors.delete(value);
  return text;
}

function writeObject(value: object, ancestors: Set<object>): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([left], [right]) => compareCodePoints(left, right))
    .map(([key, member]) => `${writeString(key)}:${write(member, ancestors)}`);
  return `{${members.join(',')}}`;
}

function writeString(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\uffff]/g, escapeUnit);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The digits are the same in both languages, the shortest that read back; where the exponent begins is not. */
function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('A number that is not finite cannot be written as JSON');
  if (Number.isSafeInteger(value)) return String(value);
  const [digits = '', power = ''] = value.toExponential().split('e');
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 16) return Number.isInteger(value) ? `${value}.0` : String(value);
  const size = String(Math.abs(exponent)).padStart(2, '0');
  return `${digits}e${exponent < 0 ? '-' : '+'}${size}`;
}
