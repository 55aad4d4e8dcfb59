import { attributesOf } from '../compare/subject.ts';
import type { SchemaFile } from '../load/read-schema-files.ts';
import { convertAttribute } from './convert-attribute.ts';
import { signalConverters } from './convert-signals.ts';
import { exposedAttributes } from './exposed-attributes.ts';
import type { Json, Loss, Registry } from './registry.ts';

/** A schema file to be written. */
export interface ConvertedFile {
  /** Relative to the folder of schemas. */
  readonly path: string;
  readonly json: Json;
}

/**
 * Converts a registry to schema files that lie on top of the package's.
 *
 * @param ours - the package's files: what they define is referred to, not defined again.
 */
export function convertRegistry(
  registry: Registry,
  ours: readonly SchemaFile[],
): { readonly files: ConvertedFile[]; readonly losses: Loss[] } {
  const losses: Loss[] = [];
  const { catalogues, paths } = convertCatalogue(registry, ours, losses);
  const signals = (['spans', 'metrics', 'events'] as const).flatMap((folder) =>
    [...registry[folder]].flatMap(([name, { file, json }]): ConvertedFile[] => {
      const subject = `${folder.slice(0, -1)} ${name}`;
      if (hasSignal(ours, folder, name)) {
        losses.push({ file, subject, message: "is the package's; extend its file to change it" });
        return [];
      }
      const converted = signalConverters[folder](name, json, registry, (key) => paths.get(key));
      losses.push(...converted.notes.map((message) => ({ file, subject, message })));
      return converted.json === undefined ? [] : [toFile(`${folder}/${fileName(name)}`, converted.json)];
    }),
  );
  return { files: [...catalogues, ...signals], losses };
}

/** One catalogue for each first word of attributes; and where each attribute is found. */
function convertCatalogue(registry: Registry, ours: readonly SchemaFile[], losses: Loss[]) {
  const known = attributesOf(ours);
  const owned = ours.flatMap(({ json }) => (typeof json['x-namespace'] === 'string' ? [json['x-namespace']] : []));
  const used = new Set([...known.keys()].map(firstWord));
  const exposed = exposedAttributes(registry);
  const paths = new Map([...known].map(([key, { file }]) => [key, `../${file}.schema.json#/$defs/${key}`]));
  const definitions = new Map<string, Record<string, Json>>();
  for (const [key, { file, json }] of registry.attributes) {
    const lose = (message: string) => losses.push({ file, subject: `attribute ${key}`, message });
    const namespace = firstWord(key);
    if (known.has(key)) lose("is the package's; what refers to it refers to that");
    else if (owned.includes(namespace)) lose(`is in the namespace ${namespace}, which the package owns; rename it`);
    else {
      const converted = convertAttribute(key, json, exposed.has(key));
      for (const note of converted.notes) lose(note);
      if (converted.json === undefined) continue;
      const id = `${fileName(namespace)}${used.has(namespace) ? '-imported' : ''}`;
      definitions.set(namespace, { ...definitions.get(namespace), [key]: converted.json });
      paths.set(key, `../attributes/${id}.schema.json#/$defs/${key}`);
    }
  }
  const catalogues = [...definitions].map(([namespace, $defs]) => {
    const isOwn = !used.has(namespace);
    return toFile(`attributes/${fileName(namespace)}${isOwn ? '' : '-imported'}`, {
      title: `Attributes of ${namespace}`,
      description: `Attributes whose names begin with ${namespace}, from a Weaver registry.`,
      ...(isOwn && { 'x-namespace': namespace }),
      $defs,
    });
  });
  return { catalogues, paths };
}

const signalNames = { spans: ['x-span', 'type'], metrics: ['x-metric', 'name'], events: ['x-event', 'name'] } as const;

function hasSignal(ours: readonly SchemaFile[], folder: keyof typeof signalNames, name: string): boolean {
  const [head, field] = signalNames[folder];
  return ours.some((file) => file.folder === folder && (file.json[head] as Json | undefined)?.[field] === name);
}

function firstWord(key: string): string {
  return key.split('.')[0] ?? key;
}

function fileName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function toFile(path: string, json: Json): ConvertedFile {
  const head = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://schemas.example.com/imported/1.0.0/${path}.schema.json`,
  };
  return { path: `${path}.schema.json`, json: { ...head, ...json } };
}
