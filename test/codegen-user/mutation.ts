import type { Change, Impact } from '../../codegen/compare/change.ts';
import type { SchemaFile } from '../../codegen/load/read-schema-files.ts';

export type Json = Record<string, unknown>;

/** Changes the JSON of a file in one place. */
export type Edit = (json: Json) => void;

/** Changes one entry of a file: an attribute, a use of one, an operation. */
export type EntryEdit = (entry: Json, key: string, file: Json) => void;

/** Finds the places in a file where a change can be done. */
export type Places = (file: SchemaFile, change: EntryEdit) => Edit[];

/** One way to change schemas, and what is to be thought of it. */
export interface Mutation {
  readonly name: string;
  readonly direction: Change['direction'];
  readonly emitters: Impact;
  readonly readers: Impact;
  places(file: SchemaFile): Edit[];
}

const impacts = { c: 'compatible', r: 'risky', b: 'breaking' } as const;
type Letter = keyof typeof impacts;

/** @param judged - direction, and what it means for emitters and readers by first letters: `narrows bc`. */
export function mutation(
  name: string,
  judged: `${Change['direction']} ${Letter}${Letter}`,
  places: Places,
  change: EntryEdit,
): Mutation {
  const [direction, letters] = judged.split(' ') as [Change['direction'], string];
  const [emitters, readers] = [...letters].map((letter) => impacts[letter as Letter]) as [Impact, Impact];
  return { name, direction, emitters, readers, places: (file) => places(file, change) };
}

/** Follows keys to an object that is known to be there. */
function at(json: Json, ...keys: string[]): Json {
  return keys.reduce((part, key) => part[key] as Json, json);
}

type Fits = (entry: Json, key: string, file: Json) => boolean;

/** Each entry below one key of a file. */
export function each(folders: readonly string[], section: string, fits: Fits = () => true): Places {
  return (file, change) => {
    const entries = file.json[section] as Record<string, Json> | undefined;
    if (!folders.includes(file.folder) || entries === undefined) return [];
    return Object.entries(entries)
      .filter(([key, entry]) => fits(entry, key, file.json as Json))
      .map(
        ([key]) =>
          (json) =>
            change(at(json, section, key), key, json),
      );
  };
}

/** The one object that a file has below a key; the file itself without one. */
export function theOne(folders: readonly string[], key?: string, fits: (facts: Json) => boolean = () => true): Places {
  return (file, change) => {
    const facts = key === undefined ? (file.json as Json) : (file.json[key] as Json | undefined);
    if (!folders.includes(file.folder) || facts === undefined || !fits(facts)) return [];
    return [(json) => change(key === undefined ? json : at(json, key), key ?? '', json)];
  };
}

/** Sets a key. */
export function put(key: string, value: unknown): EntryEdit {
  return (entry) => {
    entry[key] = value;
  };
}

/** Removes a key. */
export function drop(key: string): EntryEdit {
  return (entry) => {
    delete entry[key];
  };
}

/** Removes the entry itself. */
export function dropFrom(section: string): EntryEdit {
  return (_entry, key, file) => {
    delete at(file, section)[key];
  };
}

/** Adds the entry once more, under a name that is new. */
export function copyIn(section: string): EntryEdit {
  return (entry, _key, file) => {
    at(file, section)['brand.new'] = entry;
  };
}
