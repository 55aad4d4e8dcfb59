import { relative, resolve } from 'node:path';
import { compareFolders, type Difference, placeIn, writeDifferences } from '../compare-folders.ts';
import { type Adaptation, adaptModule } from '../emit/adapt-module.ts';
import type { GeneratedFile } from '../emit/generated-file.ts';
import { protectFiles } from './protect-files.ts';

/** Where a project's generated files go. */
export interface FolderUpdate extends Adaptation {
  readonly root: string;
  /** Folder of the files, relative to `root`. */
  readonly out: string;
  /** Compare only. */
  readonly check: boolean;
}

/** What an update found. */
export interface UpdateResult {
  /** How many files the schemas give. */
  readonly files: number;
  /** What was not current; written by now, unless the update only compared. */
  readonly differences: readonly Difference[];
}

/**
 * Brings a project's folder up to date.
 *
 * @throws {OccupiedError} when a generated file would overwrite one that somebody wrote.
 */
export function updateFolder(
  emitted: readonly GeneratedFile[],
  { root, out, check, ...adaptation }: FolderUpdate,
): UpdateResult {
  // An absolute folder is one, too.
  const folder = relative(root, resolve(root, out));
  const files = placeIn(
    folder,
    emitted.map((file) => adaptModule(file, adaptation)),
  );
  const differences = protectFiles(compareFolders(files, root, [folder]), root);
  if (!check) writeDifferences(files, differences, root);
  return { files: files.length, differences };
}
