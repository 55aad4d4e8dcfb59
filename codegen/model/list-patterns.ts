import type { DialectList, ListField, ListFields } from './model.ts';

/** The attributes that a list becomes below a name: a pattern of each one's key, and the schema of its value. */
export function listPatterns({ fields, parts }: DialectList, name: string): Map<string, object> {
  const item = `${name}.#`;
  const patterns = new Map<string, object>();
  const add = (place: string, of: ListFields) => {
    for (const [key, field] of of) {
      const pattern = toPattern(`${place}.${key}`);
      patterns.set(pattern, common(patterns.get(pattern), fieldSchema(field)));
    }
  };
  add(item, fields);
  for (const part of [parts?.alone, parts?.apart]) if (part !== undefined) add(item, part.fields);
  for (const [key, makes] of parts?.lists ?? []) for (const make of makes) add(`${item}.${key}.#`, make.fields);
  return patterns;
}

/** `a.#.b` gives a pattern that takes any index in place of the hash. */
function toPattern(key: string): string {
  return `^${key.replaceAll('.', '\\.').replaceAll('#', '(?:0|[1-9][0-9]*)')}$`;
}

function fieldSchema(field: ListField): object {
  if ('const' in field) return { type: typeof field.const };
  return { type: 'from' in field ? (field.type ?? 'string') : 'string' };
}

/** Two kinds of parts may write one attribute with values of different types. */
function common(before: object | undefined, after: object): object {
  if (before === undefined || JSON.stringify(before) === JSON.stringify(after)) return after;
  return {};
}
