type Json = Readonly<Record<string, unknown>>;

const head = (path: string) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `https://schemas.acme.example/telemetry/1.0.0/${path}.schema.json`,
  title: path,
  description: `What ${path} is for.`,
});

/** An attribute catalogue of a user. */
export function catalogue(id: string, $defs: Readonly<Record<string, Json>>, facts: Json = {}): Json {
  return { ...head(`attributes/${id}`), ...facts, $defs };
}

/** An attribute of a user. */
export function attribute(facts: Json = {}): Json {
  return { description: 'Something.', type: 'string', 'x-sensitivity': 'none', 'x-stability': 'development', ...facts };
}

/** An extension of a span type, metric or event of the package. */
export function extension(path: string, facts: Json): Json {
  return { ...head(path), ...facts };
}

/** A use of an attribute of acme's catalogue. */
export function acmeUse(key: string, facts: Json = {}): Json {
  return { $ref: `../attributes/acme.schema.json#/$defs/${key}`, ...facts };
}

/** The catalogue of acme, with one attribute. */
export const acme = catalogue('acme', { 'acme.tier': attribute({ examples: ['gold'] }) }, { 'x-namespace': 'acme' });

/** Where one attribute has a value, another one is required. */
export function condition(key: string, value: string, required: string): Json {
  return Object.fromEntries([
    ['if', { properties: { [key]: { const: value } }, required: [key] }],
    ['then', { required: [required] }],
  ]);
}
