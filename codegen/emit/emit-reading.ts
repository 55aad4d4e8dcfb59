import { type GeneratedFile, header } from './generated-file.ts';

/** What all generated readers share. The same for any schemas; apart from what writers share, as few programs read. */
export function emitReading(): GeneratedFile {
  return { path: 'readers/reading.ts', text: `${header('codegen/emit/emit-reading.ts')}${text}` };
}

const text = `
/** Attributes as they stand on a span, by their written key. JSON may be text or a value. */
export type Said = Readonly<Record<string, unknown>>;

/** Told the key of each attribute that was understood. */
export type Seen = (key: string) => void;

/** Reads spans of one type. */
export interface SpanReader<Full> {
  /** What the attributes say, in canonical names. What cannot be understood is left out. */
  read(attributes: Said, seen: Seen): Partial<Full>;
}

/** JSON text as what it says, a value that is no text as it is; undefined for a text that is no JSON. */
export function jsonValue(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}

/** As {@link jsonValue}, but a text that is no JSON stays one. */
export function jsonOrText(value: unknown): unknown {
  const said = jsonValue(value);
  return said === undefined ? value : said;
}

/** JSON of an object or an array as what it says, any other text as it is. */
export function structureOrText(value: unknown): unknown {
  const said = jsonValue(value);
  return typeof said === 'object' && said !== null ? said : value;
}

/** JSON of an object as that; anything else has no members. */
export function jsonObject(value: unknown): Said | undefined {
  const said = jsonValue(value);
  return typeof said === 'object' && said !== null && !Array.isArray(said) ? (said as Said) : undefined;
}

/** The inverse of nesting an object below the value of one of its properties. */
export function unnest(value: Said | undefined, name: string): Said | undefined {
  const kind = value?.[name];
  const nested = typeof kind === 'string' && kind !== name ? jsonObject(value?.[kind]) : undefined;
  if (value === undefined || nested === undefined) return value;
  const { [kind as string]: _nested, ...rest } = value;
  return { ...nested, ...rest };
}

/** The items below a name, \`<name>.<index>.<key>\`, in the order of their indexes. */
export function itemsAt(attributes: Said, name: string): Said[] {
  const items = new Map<number, Record<string, unknown>>();
  for (const [key, value] of Object.entries(attributes)) {
    if (!key.startsWith(\`\${name}.\`)) continue;
    const end = key.indexOf('.', name.length + 1);
    const index = key.slice(name.length + 1, end);
    if (end === -1 || !/^(?:0|[1-9]\\d{0,8})$/.test(index)) continue;
    const item = items.get(Number(index)) ?? Object.create(null);
    item[key.slice(end + 1)] = value;
    items.set(Number(index), item);
  }
  return [...items].sort(([a], [b]) => a - b).map(([, item]) => item);
}

/** The parts of items that were one item with these fixed fields; undefined where there is another item. */
export function partsOf(items: readonly Said[] | undefined, fixed: Said, under: string): unknown[] | undefined {
  if (items?.every((item) => Object.keys(fixed).every((name) => item[name] === fixed[name])) !== true) return undefined;
  return items.flatMap((item) => item[under] ?? []);
}

/** The attributes of a family, \`<name>.<entry>\`, as an object of texts; undefined where there is none. */
export function familyAt(attributes: Said, name: string): Record<string, string> | undefined {
  const entries = Object.entries(attributes).flatMap(([key, value]) =>
    key.startsWith(\`\${name}.\`) && key.length > name.length + 1 && typeof value === 'string'
      ? [[key.slice(name.length + 1), value]]
      : [],
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Tells of every attribute below a name. */
export function seenBelow(attributes: Said, name: string, seen: Seen): void {
  for (const key of Object.keys(attributes)) if (key.startsWith(\`\${name}.\`)) seen(key);
}
`;
