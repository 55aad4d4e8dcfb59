export type Json = Readonly<Record<string, unknown>>;

/** One entry of a registry, and the file it stands in. */
export interface Entry {
  readonly file: string;
  readonly json: Json;
}

/** A Weaver registry, version 2: its definitions by what names them. */
export interface Registry {
  readonly attributes: ReadonlyMap<string, Entry>;
  readonly groups: ReadonlyMap<string, Entry>;
  readonly spans: ReadonlyMap<string, Entry>;
  readonly metrics: ReadonlyMap<string, Entry>;
  readonly events: ReadonlyMap<string, Entry>;
}

/** Something that could not be carried over as it is. */
export interface Loss {
  readonly file: string;
  /** What it is about: `span acme.checkout`. */
  readonly subject: string;
  /** What is missing or was decided, and what to do where something is to be done. */
  readonly message: string;
}

/** Thrown when a registry cannot be read at all. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError';
}

/** Tells whether an attribute is a family: of each entry a name is added to its key. */
export function isFamily(key: string, { attributes }: Registry): boolean {
  const type = attributes.get(key)?.json.type;
  return typeof type === 'string' && type.startsWith('template[');
}

/** The text at a key, undefined where there is none. */
export function textAt(json: Json, key: string): string | undefined {
  const value = json[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The objects in the list at a key. */
export function objectsAt(json: Json, key: string): Json[] {
  const value = json[key];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Tells an object from every other value. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Brief and note as one text. */
export function proseOf(json: Json, fallback: string): string {
  const parts = [textAt(json, 'brief'), textAt(json, 'note')].filter((part) => part !== undefined);
  return parts.length === 0 ? fallback : parts.join('\n\n');
}
