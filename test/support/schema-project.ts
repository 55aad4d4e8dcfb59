import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, vi } from 'vitest';
import type { GenerateOptions } from '../../codegen/generate.ts';
import { pointerKeys } from '../../codegen/load/json-pointer.ts';
import { SchemaError } from '../../codegen/load/schema-error.ts';
import { smallSchemas } from './small-schemas.ts';

/** Where this project stands. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** How this project generates its own code. */
export const OPTIONS: GenerateOptions = {
  root: PROJECT,
  schemas: ['schemas'],
  profile: 'schemas/profile.schema.json',
  out: 'generated',
  reference: 'docs/reference',
};

/** A folder with schemas of its own, to be changed and generated from. */
export interface SchemaProject {
  readonly options: GenerateOptions;
  /** Writes a file below schemas/: text as it is, anything else as JSON. */
  write(path: string, content: unknown): void;
  /** Sets what stands at a JSON pointer of a file below schemas/; undefined removes it. */
  set(path: string, pointer: string, value: unknown): void;
}

const opened: string[] = [];

/**
 * Removes what a test file opened, after each of its tests. Generating takes as long as the machine lets it, and no test
 * is about time, so they get plenty.
 */
export function cleanUpProjects(): void {
  vi.setConfig({ testTimeout: 180_000 });
  afterEach(() => {
    for (const root of opened.splice(0)) rmSync(root, { recursive: true, force: true });
  });
}

/** A copy of this project's schemas. It lies inside the project, so that what is generated finds its imports. */
export function copyOfSchemas(): SchemaProject {
  const project = emptyProject();
  cpSync(join(PROJECT, 'schemas'), join(project.options.root, 'schemas'), { recursive: true });
  return project;
}

/** A few schemas that use every feature once; generating from them is fast. */
export function smallProject(): SchemaProject {
  const project = emptyProject();
  for (const [path, json] of Object.entries(smallSchemas())) project.write(path, json);
  project.write('profile.schema.json', readFileSync(join(PROJECT, 'schemas/profile.schema.json'), 'utf8'));
  return project;
}

function emptyProject(): SchemaProject {
  const parent = join(PROJECT, '.codon');
  mkdirSync(parent, { recursive: true });
  const root = mkdtempSync(join(parent, 'test-'));
  opened.push(root);
  const write = (path: string, content: unknown) => {
    const target = join(root, 'schemas', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  };
  return {
    options: { ...OPTIONS, root },
    write,
    set: (path, pointer, value) => {
      const json = JSON.parse(readFileSync(join(root, 'schemas', path), 'utf8')) as object;
      const keys = pointerKeys(pointer);
      const last = keys.pop() ?? '';
      const parent = keys.reduce((at: object, key) => Reflect.get(at, key) as object, json);
      // Defined, not assigned: a key may be `__proto__`. JSON leaves out what is undefined.
      Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
      write(path, json);
    },
  };
}

/** The problems that an action fails with, as they are shown; anything but a SchemaError is thrown on. */
export function problemsOf(action: () => unknown): string[] {
  try {
    action();
    return [];
  } catch (error) {
    if (error instanceof SchemaError) return error.message.split('\n');
    throw error;
  }
}
