export type Json = Readonly<Record<string, unknown>>;

/**
 * Lays what a user says of an attribute over what the package says. A rule tells its values in one of three ways; the
 * user's way replaces the package's.
 */
export function mergeRule(ours: Json, theirs: Json): Json {
  const saysValues = 'enum' in theirs || 'const' in theirs || 'anyOf' in theirs;
  if (!saysValues) return { ...ours, ...theirs };
  const { enum: _enum, const: _const, anyOf, ...rest } = ours;
  return { ...rest, ...(anyOf !== undefined && !('anyOf' in theirs) && { type: 'string' }), ...theirs };
}

/** What a file says besides its own name and prose: an extension has others than the file it extends. */
export function withoutHead(json: Json): Json {
  const { $schema: _schema, $id: _id, title: _title, description: _description, ...rest } = json;
  return rest;
}

/** The entries of a JSON object that are objects themselves; none where it is no object. The profile sees to the rest. */
export function entriesOf(json: unknown): [string, Json][] {
  return isJson(json) ? Object.entries(json).filter((entry): entry is [string, Json] => isJson(entry[1])) : [];
}

/** The strings of a JSON array; none where it is no array. */
export function listOf(json: unknown): string[] {
  return Array.isArray(json) ? json.map(String) : [];
}

/** Tells an object from every other JSON value. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
