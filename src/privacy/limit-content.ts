import { leftOut, originalLength } from './left-out.ts';

/** Content attributes, whatever their names. */
type Content = Readonly<Record<string, unknown>>;

/** How long content may be as JSON text. What is not given is not limited. */
export interface ContentLimit {
  /** One attribute, in UTF-16 code units. */
  readonly attribute: number;
  /** One message, document or definition in a list, in UTF-16 code units. */
  readonly message?: number | undefined;
  /** All content of one span together, in UTF-16 code units. */
  readonly span?: number | undefined;
  /** One attribute, in tokens of any model: counted as UTF-8 bytes, of which no token has fewer than one. */
  readonly tokens?: number | undefined;
}

/** How long strings and lists may be at each attempt to make a value fit; the last is all that can be asked of content. */
interface Allowance {
  readonly units: number;
  readonly items: number;
}

/**
 * Shortens content that is too long. Strings keep head and tail and say how much is missing; if that is not enough, lists
 * keep their first and last items. What is left has the shape it had, so it stays valid. Only redacted content may be
 * shortened: a cut through a secret would hide it from the rules.
 *
 * @returns new content; the one given is not changed. An attribute that cannot be made to fit is left out.
 */
export function limitContent(content: Content, limit: ContentLimit): Record<string, unknown> {
  const limited: Record<string, unknown> = {};
  for (const name of Object.keys(content)) {
    const shorter = shortenToFit(limitItems(content[name], limit.message), limit.attribute, limit.tokens);
    if (shorter !== undefined) limited[name] = shorter;
  }
  return limitTogether(limited, limit.span);
}

function limitItems(value: unknown, message: number | undefined): unknown {
  if (message === undefined || !Array.isArray(value)) return value;
  return value.map((item) => shortenToFit(item, message)).filter((item) => item !== undefined);
}

/** Each attribute gives up the same share. */
function limitTogether(content: Record<string, unknown>, span: number | undefined): Record<string, unknown> {
  if (span === undefined) return content;
  const lengths = Object.entries(content).map(([name, value]) => [name, value, jsonLength(value)] as const);
  const total = lengths.reduce((sum, [, , length]) => sum + length, 0);
  if (total <= span) return content;
  return Object.fromEntries(
    lengths
      .map(([name, value, length]) => [name, shortenToFit(value, Math.floor((length / total) * span))] as const)
      .filter(([, value]) => value !== undefined),
  );
}

function shortenToFit(value: unknown, length: number, bytes = Number.POSITIVE_INFINITY): unknown {
  if (isWithin(value, length, bytes)) return value;
  for (const allowance of allowances(Math.min(length, bytes))) {
    const shorter = shorten(value, allowance);
    if (isWithin(shorter, length, bytes)) return shorter;
  }
  return undefined;
}

function* allowances(length: number): Generator<Allowance> {
  for (let units = length; units >= 64; units = Math.floor(units / 2)) yield { units, items: Number.POSITIVE_INFINITY };
  for (let items = 1024; items >= 1; items = Math.floor(items / 2)) yield { units: 64, items };
}

function shorten(value: unknown, allowance: Allowance): unknown {
  if (typeof value === 'string') return shortenText(value, allowance.units);
  if (Array.isArray(value)) return firstAndLast(value, allowance.items).map((item) => shorten(item, allowance));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shorten(member, allowance)]));
}

function firstAndLast<T>(items: readonly T[], count: number): readonly T[] {
  if (items.length <= count) return items;
  const last = Math.floor(count / 2);
  return [...items.slice(0, count - last), ...items.slice(items.length - last)];
}

/** Head and tail of a text with a note of what is missing between them; no surrogate pair is split. */
export function shortenText(text: string, units: number): string {
  if (text.length <= units) return text;
  const half = Math.floor(units / 2);
  const head = text.slice(0, half).replace(/[\uD800-\uDBFF]$/, '');
  const tail = text.slice(text.length - half).replace(/^[\uDC00-\uDFFF]/, '');
  // What was left out when the text was read is missing, too.
  return head + leftOut(originalLength(text.slice(head.length, text.length - tail.length))) + tail;
}

function isWithin(value: unknown, length: number, bytes: number): boolean {
  if (longestJson(value) <= Math.min(length, bytes)) return true;
  const text = JSON.stringify(value) ?? '';
  return text.length <= length && (bytes === Number.POSITIVE_INFINITY || Buffer.byteLength(text) <= bytes);
}

/** No character takes more room in JSON text than `\\u0000` does, in code units as in bytes. */
const LONGEST_ESCAPE = 6;
/** Nor does any number: `-1.2345678901234567e-308`. */
const LONGEST_NUMBER = 24;

/** How long a value's JSON text is at most, by a glance at it: most content is far from any limit. */
function longestJson(value: unknown): number {
  if (typeof value === 'string') return value.length * LONGEST_ESCAPE + 2;
  if (typeof value !== 'object' || value === null) return LONGEST_NUMBER;
  if ((value as Content).toJSON !== undefined) return Number.POSITIVE_INFINITY;
  let length = 2;
  if (Array.isArray(value)) for (const item of value) length += longestJson(item) + 1;
  // What is inherited may count, too: nothing is found faster than what has to be told apart.
  else for (const key in value) length += longestJson(key) + longestJson((value as Content)[key]) + 2;
  return length;
}

function jsonLength(value: unknown): number {
  return JSON.stringify(value)?.length ?? 0;
}
