import { arrayAt, type Json, objectAt } from '../compare/json.ts';
import type { SchemaFile } from '../load/read-schema-files.ts';
import type { SchemaProblem } from '../load/schema-error.ts';
import { fileKey } from './merge-extensions.ts';

/** Signals of a project that would pass for signals of the package: by their name, or by how spans are recognised. */
export function findClaims(ours: readonly SchemaFile[], theirs: readonly SchemaFile[]): SchemaProblem[] {
  const known = new Set(ours.map(fileKey));
  return theirs
    .filter((file) => !known.has(fileKey(file)))
    .flatMap((file) => ours.flatMap((other) => claim(file, other) ?? []));
}

function claim(file: SchemaFile, other: SchemaFile): SchemaProblem | undefined {
  if (file.folder !== other.folder) return undefined;
  const name = signalName(file);
  if (name !== undefined && name.value === signalName(other)?.value) {
    const message = `is the name of ${other.path}; extend that file by one of the same name, or choose another name`;
    return { file: file.path, pointer: name.pointer, message };
  }
  if (file.folder !== 'spans' || !recognisesSame(file.json, other.json)) return undefined;
  const message = `recognises spans of ${other.path}; choose another discriminator, or other values of it`;
  return { file: file.path, pointer: '/x-span/discriminator', message };
}

function signalName({ folder, json }: SchemaFile): { readonly value: string; readonly pointer: string } | undefined {
  const place = places[folder];
  if (place === undefined) return undefined;
  const value = objectAt(json, place.facts)[place.name];
  return typeof value === 'string' ? { value, pointer: `/${place.facts}/${place.name}` } : undefined;
}

const places: Readonly<Record<string, { readonly facts: string; readonly name: string }>> = {
  spans: { facts: 'x-span', name: 'type' },
  metrics: { facts: 'x-metric', name: 'name' },
  events: { facts: 'x-event', name: 'name' },
};

/** Listed values beat any value; so two types are in each other's way only where one takes what the other lists. */
function recognisesSame(theirs: Json, ours: Json): boolean {
  if (discriminatorOf(theirs) !== discriminatorOf(ours)) return false;
  if (!kindsOf(theirs).some((kind) => kindsOf(ours).includes(kind))) return false;
  const [listed, taken] = [valuesOf(theirs), valuesOf(ours)];
  if (listed === undefined) return taken === undefined;
  return taken === undefined || listed.some((value) => taken.includes(value));
}

function discriminatorOf(json: Json): string {
  return String(objectAt(json, 'x-span').discriminator);
}

function kindsOf(json: Json): unknown[] {
  const span = objectAt(json, 'x-span');
  return [span.kind, ...arrayAt(span, 'kindMayBe')];
}

function valuesOf(json: Json): readonly unknown[] | undefined {
  const use = objectAt(objectAt(json, 'properties'), discriminatorOf(json));
  if ('const' in use) return [use.const];
  return 'enum' in use ? arrayAt(use, 'enum') : undefined;
}
