import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { GeneratedFile } from './emit/generated-file.ts';

/** A file whose content on disk is not what the schemas give. */
export interface Difference {
  readonly path: string;
  readonly kind: 'changed' | 'missing' | 'orphaned';
}

/** Puts generated files into a folder: their paths become relative to what the folder is relative to. */
export function placeIn(folder: string, files: readonly GeneratedFile[]): GeneratedFile[] {
  // A lone surrogate cannot be written: the file would never be what was generated.
  return files.map(({ path, text }) => ({ path: toPosix(join(folder, path)), text: Buffer.from(text).toString() }));
}

/** Compares with what is on disk. A file in one of the folders that is not among them is orphaned. */
export function compareFolders(
  files: readonly GeneratedFile[],
  root: string,
  folders: readonly string[],
): Difference[] {
  const expected = new Set(files.map(({ path }) => path));
  const orphans = folders
    .flatMap((folder) => listFiles(join(root, folder)))
    .map((path) => toPosix(relative(root, path)))
    .filter((path) => !expected.has(path));
  return [
    ...files.flatMap(({ path, text }): Difference[] => {
      const current = readIfThere(join(root, path));
      if (current === text) return [];
      return [{ path, kind: current === undefined ? 'missing' : 'changed' }];
    }),
    ...orphans.map((path): Difference => ({ path, kind: 'orphaned' })),
  ];
}

/** Makes the disk agree: writes what changed or is missing, removes what is orphaned. */
export function writeDifferences(
  files: readonly GeneratedFile[],
  differences: readonly Difference[],
  root: string,
): void {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  for (const { path } of differences) {
    const target = join(root, path);
    const text = texts.get(path);
    if (text === undefined) rmSync(target);
    else {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  }
}

/** The text of a file, undefined where there is none. */
export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    // Of what can be opened but not read, as a folder, Node.js does not say where it is.
    throw Object.assign(error as NodeJS.ErrnoException, { path });
  }
}

function listFiles(directory: string): string[] {
  try {
    return readdirSync(directory, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function toPosix(path: string): string {
  return path.split(sep).join('/');
}
