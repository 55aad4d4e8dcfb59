/** Content attributes, whatever their names. */
type Content = Readonly<Record<string, unknown>>;

/** How long strings and lists may be at each attempt to make a value fit; the last is all that can be asked of content. */
interface Allowance {
  readonly units: number;
  readonly items: number;
}

/**
 * Shortens each content attribute whose JSON text is too long. Strings keep head and tail and say how much is missing;
 * if that is not enough, lists keep their first and last items. What is left has the shape it had, so it stays valid.
 *
 * @param maxLength - longest JSON text of one attribute, in UTF-16 code units
 * @returns new content; the one given is not changed. An attribute that cannot be made to fit is left out.
 */
export function limitContent(content: Content, maxLength: number): Record<string, unknown> {
  const limited: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(content)) {
    const fitting = fit(value, maxLength);
    if (fitting !== undefined) limited[name] = fitting;
  }
  return limited;
}

function fit(value: unknown, maxLength: number): unknown {
  if (jsonLength(value) <= maxLength) return value;
  for (const allowance of allowances(maxLength)) {
    const shorter = shorten(value, allowance);
    if (jsonLength(shorter) <= maxLength) return shorter;
  }
  return undefined;
}

function* allowances(maxLength: number): Generator<Allowance> {
  for (let units = maxLength; units >= 64; units = Math.floor(units / 2))
    yield { units, items: Number.POSITIVE_INFINITY };
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
function shortenText(text: string, units: number): string {
  if (text.length <= units) return text;
  const half = Math.floor(units / 2);
  const head = text.slice(0, half).replace(/[\uD800-\uDBFF]$/, '');
  const tail = text.slice(text.length - half).replace(/^[\uDC00-\uDFFF]/, '');
  return `${head}…[${text.length - head.length - tail.length} more]…${tail}`;
}

function jsonLength(value: unknown): number {
  return JSON.stringify(value)?.length ?? 0;
}
