import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { parseDocument } from 'yaml';
import {
  type Entry,
  isObject,
  type Json,
  type Loss,
  objectsAt,
  type Registry,
  RegistryError,
  textAt,
} from './registry.ts';

// The only importer of yaml.

const sections = {
  attributes: { name: 'key', noun: 'attribute' },
  attribute_groups: { name: 'id', noun: 'attribute group' },
  spans: { name: 'type', noun: 'span' },
  metrics: { name: 'name', noun: 'metric' },
  events: { name: 'name', noun: 'event' },
} as const;

const manifests = new Set(['manifest.yaml', 'manifest.yml', 'registry_manifest.yaml', 'registry_manifest.yml']);

/**
 * Reads a registry: one YAML file, or all below a folder.
 *
 * @throws {RegistryError} when nothing is there, or a file is not YAML.
 */
export function readRegistry(source: string, root: string): { readonly registry: Registry; readonly losses: Loss[] } {
  const found = {
    attributes: new Map<string, Entry>(),
    attribute_groups: new Map<string, Entry>(),
    spans: new Map<string, Entry>(),
    metrics: new Map<string, Entry>(),
    events: new Map<string, Entry>(),
  };
  const losses: Loss[] = [];
  const files = listFiles(resolve(root, source), source);
  for (const path of files) {
    const file = relative(root, path).split(sep).join('/');
    const json = parseYaml(readFileSync(path, 'utf8'), file);
    if (manifests.has(basename(path))) {
      if (objectsAt(json, 'dependencies').length > 0) {
        losses.push({
          file,
          subject: 'dependencies',
          message: "are not followed; import them, too, or use the package's attributes",
        });
      }
      continue;
    }
    if ('groups' in json) {
      losses.push({ file, subject: 'groups', message: 'are version 1 of the format; only version 2 is read' });
    }
    for (const [section, { name, noun }] of Object.entries(sections)) {
      for (const entry of objectsAt(json, section)) {
        const id = textAt(entry, name);
        const entries = found[section as keyof typeof sections];
        if (id === undefined) losses.push({ file, subject: noun, message: `has no "${name}"` });
        else if (entries.has(id))
          losses.push({ file, subject: `${noun} ${id}`, message: 'is defined a second time; the first one was taken' });
        else entries.set(id, { file, json: entry });
      }
    }
    losses.push(...unknownSections(file, json));
  }
  const { attribute_groups: groups, ...rest } = found;
  return { registry: { ...rest, groups }, losses };
}

const headKeys = new Set<string>(['file_format', 'version', 'groups', ...Object.keys(sections)]);

function unknownSections(file: string, json: Json): Loss[] {
  return Object.keys(json)
    .filter((key) => !headKeys.has(key))
    .map((key) => ({ file, subject: key, message: 'have no counterpart here' }));
}

function listFiles(path: string, source: string): string[] {
  const files = isFolder(path, source)
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.ya?ml$/.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path];
  if (files.length === 0) throw new RegistryError(`${source}: has no YAML files.`);
  return files;
}

function isFolder(path: string, source: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    throw new RegistryError(`${source}: there is no such file or folder.`);
  }
}

function parseYaml(text: string, file: string): Json {
  const document = parseDocument(text, { prettyErrors: true });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = error.linePos?.[0].line;
    throw new RegistryError(`${file}${line === undefined ? '' : `:${line}`}: is not YAML (${error.code}).`);
  }
  const json: unknown = document.toJS();
  if (isObject(json)) return json;
  throw new RegistryError(`${file}: is not a registry; a file of version 2 begins with file_format: definition/2.`);
}
