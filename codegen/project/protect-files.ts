import { join } from 'node:path';
import { type Difference, readIfThere } from '../compare-folders.ts';

// Every generated module and page begins with one of these.
const marks = ['// @generated from ', '<!-- @generated from '];

/** Thrown where a file that somebody wrote stands in the place of a generated one. */
class OccupiedError extends Error {
  override readonly name = 'OccupiedError';

  constructor(paths: readonly string[]) {
    super(`${paths.join(', ')}: not generated, and would be overwritten; choose another folder, or move the file away`);
  }
}

/**
 * Leaves alone what was not generated: in a project's folder there may be anything.
 *
 * @throws {OccupiedError} when a generated file would overwrite one that somebody wrote.
 */
export function protectFiles(differences: readonly Difference[], root: string): Difference[] {
  const foreign = differences.filter(({ kind, path }) => kind !== 'missing' && !isGenerated(join(root, path)));
  const occupied = foreign.filter(({ kind }) => kind === 'changed');
  if (occupied.length > 0) throw new OccupiedError(occupied.map(({ path }) => path));
  return differences.filter((difference) => !foreign.includes(difference));
}

function isGenerated(path: string): boolean {
  const text = readIfThere(path) ?? '';
  return marks.some((mark) => text.startsWith(mark));
}
