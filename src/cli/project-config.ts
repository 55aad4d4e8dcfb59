import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './command.ts';
import { parseJson } from './parse-json.ts';

/** The file in a project's folder that spares the options of commands. */
export const CONFIG_FILE = 'codon-telemetry.config.json';

/** What commands on schemas take from the config file. Other commands have sections of their own in it. */
export interface ProjectConfig {
  /** Folder of the project's schemas. */
  readonly schemas?: string;
  readonly generate?: {
    /** Folder of the generated modules. Default `telemetry/generated`. */
    readonly out?: string;
    /** How import statements end: `js` (default) or `ts`. */
    readonly importExtension?: 'js' | 'ts';
  };
  readonly docs?: {
    /** Folder of the reference. Default `telemetry/docs`. */
    readonly out?: string;
  };
}

/** All that the file may have, the sections of other commands among it. */
export const CONFIG_KEYS = ['$schema', 'schemas', 'generate', 'docs', 'validate'] as const;

/**
 * Reads the config file of a folder; empty where there is none.
 *
 * @throws {UsageError} that says what is wrong with it.
 */
export function readProjectConfig(folder: string): ProjectConfig {
  const json = readJson(join(folder, CONFIG_FILE));
  const config = section(json, undefined);
  knowAll(config, undefined, CONFIG_KEYS);
  const generate = section(config.generate ?? {}, 'generate');
  const docs = section(config.docs ?? {}, 'docs');
  knowAll(generate, 'generate', ['out', 'importExtension']);
  knowAll(docs, 'docs', ['out']);
  for (const [name, value] of [
    ['schemas', config.schemas],
    ['generate.out', generate.out],
    ['docs.out', docs.out],
  ] as const) {
    if (value !== undefined && typeof value !== 'string') throw wrong(name, 'must be the path of a folder');
  }
  const { importExtension } = generate;
  if (importExtension !== undefined && importExtension !== 'js' && importExtension !== 'ts') {
    throw wrong('generate.importExtension', 'must be "js" or "ts"');
  }
  return { ...config, generate, docs } as ProjectConfig;
}

type Json = Readonly<Record<string, unknown>>;

function readJson(path: string): unknown {
  try {
    return parseJson(readFileSync(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    if (error instanceof SyntaxError) throw wrong(undefined, `is not JSON: ${error.message}`);
    throw error;
  }
}

function section(json: unknown, name: string | undefined): Json {
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as Json;
  throw wrong(name, 'must be a JSON object');
}

function knowAll(json: Json, name: string | undefined, known: readonly string[]): void {
  const unknown = Object.keys(json).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const list = new Intl.ListFormat('en-GB').format(known);
  throw wrong(name === undefined ? unknown : `${name}.${unknown}`, `is not known; ${name ?? 'the file'} has ${list}`);
}

function wrong(place: string | undefined, message: string): UsageError {
  return new UsageError(`${CONFIG_FILE}: ${place === undefined ? '' : `${place} `}${message}.`);
}
