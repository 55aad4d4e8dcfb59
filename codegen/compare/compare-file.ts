import type { SchemaFile } from '../load/read-schema-files.ts';
import type { Difference } from './change.ts';
import { compareDialect } from './compare-dialect.ts';
import { compareHead } from './compare-head.ts';
import { comparePlain } from './compare-plain.ts';
import { compareOperations, compareProviders } from './compare-table.ts';
import { compareUses } from './compare-uses.ts';
import { sides } from './compare-values.ts';
import { isSame, type Json } from './json.ts';
import { keeps, narrows, replaces, widens } from './judgements.ts';
import type { Renames } from './renames.ts';

/** What a file is compared against besides its other version. */
export interface Surroundings {
  readonly renames: Renames;
  /** The old files by folder and id. */
  readonly before: ReadonlyMap<string, SchemaFile>;
  readonly oldAttributes: ReadonlyMap<string, unknown>;
}

/** Compares two versions of a file. The attributes of all catalogues are compared as a whole, elsewhere. */
export function compareFile(
  before: SchemaFile | undefined,
  after: SchemaFile | undefined,
  { renames, before: files, oldAttributes }: Surroundings,
): Difference[] {
  const file = after ?? before;
  if (file === undefined) return [];
  if (file.folder === 'attributes') return compareNamespace(before?.json ?? {}, after?.json ?? {});
  const field = nouns[file.folder];
  if (before === undefined) return [{ ...keeps('Nobody counts on it yet.'), keys: [], field, after: file.id }];
  if (after === undefined) {
    return [
      {
        ...replaces('Whoever emits it breaks the contract, and readers wait for it in vain.'),
        keys: [],
        field,
        before: file.id,
      },
    ];
  }
  switch (file.folder) {
    case 'spans':
    case 'metrics':
    case 'events':
      return [...compareHead(before.json, after.json), ...compareUses(before.json, after.json, renames)];
    case 'dialects':
      return compareDialect(before.json, after.json, (section, name) =>
        section === 'attributes' ? oldAttributes.has(name) : files.has(`${section}/${name}`),
      );
    case 'operations':
      return compareOperations(before.json, after.json);
    case 'providers':
      return compareProviders(before.json, after.json);
    default:
      return comparePlain(before.json, after.json);
  }
}

function compareNamespace(before: Json, after: Json): Difference[] {
  const [old, now] = [before['x-namespace'], after['x-namespace']];
  if (isSame(old, now)) return [];
  const judgement =
    old === undefined
      ? narrows('Attributes of this namespace that no file defines are unknown now.')
      : widens('Attributes of this namespace that no file defines are left alone now.', 'risky');
  return [{ ...judgement, keys: ['x-namespace'], field: 'namespace', ...sides(old, now) }];
}

const nouns = {
  attributes: 'attributes',
  spans: 'span type',
  metrics: 'metric',
  events: 'event',
  content: 'content schema',
  nodes: 'descriptor',
  operations: 'operations',
  providers: 'providers',
  dialects: 'dialect',
} as const;
