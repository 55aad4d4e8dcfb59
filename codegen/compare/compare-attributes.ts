import type { Difference } from './change.ts';
import { compareAttribute } from './compare-attribute.ts';
import { keeps, replaces } from './judgements.ts';
import type { Renames } from './renames.ts';
import type { PlacedAttribute } from './subject.ts';

/** A difference between two catalogues, and the file it is in. */
export interface PlacedDifference {
  readonly file: string;
  readonly difference: Difference;
}

/** Compares all attributes by key, wherever they are defined. One that goes on under another name is a rename. */
export function compareAttributes(
  before: ReadonlyMap<string, PlacedAttribute>,
  after: ReadonlyMap<string, PlacedAttribute>,
  renames: Renames,
): PlacedDifference[] {
  const successors = new Set<string>();
  const gone = [...before].flatMap(([key, { file, json }]): PlacedDifference[] => {
    if (after.has(key)) return [];
    const keys = ['$defs', key];
    const name = renames.successor(key);
    const successor = name === undefined ? undefined : after.get(name);
    if (name === undefined || successor === undefined) {
      return [{ file, difference: { ...removed, keys, field: 'attribute', before: key } }];
    }
    const wasThere = before.has(name);
    const place = { file: successor.file };
    const rename = { ...place, difference: { ...renames.judge(key, wasThere), keys: ['$defs', name] } };
    if (wasThere) return [rename];
    successors.add(name);
    return [rename, ...compareAttribute(name, json, successor.json).map((difference) => ({ ...place, difference }))];
  });
  const kept = [...after].flatMap(([key, { file, json }]): PlacedDifference[] => {
    const old = before.get(key);
    if (old !== undefined) return compareAttribute(key, old.json, json).map((difference) => ({ file, difference }));
    if (successors.has(key)) return [];
    return [{ file, difference: { ...added, keys: ['$defs', key], field: 'attribute', after: key } }];
  });
  return [...gone, ...kept];
}

const added = keeps('Nobody counts on it yet.');
const removed = replaces('Whoever emits it breaks the contract, and readers wait for it in vain.');
