import type { SchemaFile } from '../load/read-schema-files.ts';
import type { Keys } from './change.ts';
import { type Json, objectAt } from './json.ts';

/** The definition of an attribute, and folder and id of the file it stands in. */
export interface PlacedAttribute {
  readonly file: string;
  readonly json: Json;
}

/** Every attribute that files define, by key. */
export function attributesOf(files: readonly SchemaFile[]): Map<string, PlacedAttribute> {
  return new Map(
    files
      .filter(({ folder }) => folder === 'attributes')
      .flatMap(({ id, json }) => {
        const definitions = objectAt(json, '$defs');
        return Object.keys(definitions).map((key): [string, PlacedAttribute] => [
          key,
          { file: `attributes/${id}`, json: objectAt(definitions, key) },
        ]);
      }),
  );
}

const nouns: Readonly<Record<string, string>> = {
  spans: 'span type',
  metrics: 'metric',
  events: 'event',
  content: 'content',
  nodes: 'descriptor',
  dialects: 'dialect',
  operations: 'operations',
  providers: 'providers',
  attributes: 'attributes',
};

/** What a place in a file is about, in words: `acme.tier on span type inference`. */
export function subjectOf(file: string, [section, name]: Keys): string {
  const [folder = '', id = ''] = file.split('/');
  const whole = `${nouns[folder] ?? folder} ${id}`;
  if (section === '$defs') return folder === 'attributes' ? `attribute ${name}` : `${name} in ${whole}`;
  if (section === 'operations') return `operation ${name}`;
  if (name === undefined || !named.has(String(section))) return whole;
  return `${name} ${folder === 'dialects' ? 'in' : 'on'} ${whole}`;
}

const named = new Set(['properties', 'attributes', 'spans', 'metrics', 'events', 'hosts']);
