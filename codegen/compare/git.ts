import { spawnSync } from 'node:child_process';

/** Thrown when git is not there, or does not know what it is asked for. */
class RevisionError extends Error {
  override readonly name = 'RevisionError';
}

/** A file of a revision. */
export interface RevisionEntry {
  /** Relative to the path that was asked for. */
  readonly path: string;
  readonly hash: string;
}

/** The files below a path of a revision, `rev:path`. */
export function listRevision(place: string, root: string): RevisionEntry[] {
  if (place.startsWith('-')) throw new RevisionError(`${place}: a revision cannot begin with a hyphen.`);
  const listed = runGit(['ls-tree', '-r', '-z', place], root);
  if (listed === undefined) {
    throw new RevisionError(
      `${place}: git knows no such folder; name a folder, or a revision and a path, such as main:schemas.`,
    );
  }
  // Each entry is "<mode> <type> <hash>\t<path>".
  return listed
    .toString('utf8')
    .split('\0')
    .flatMap((entry) => {
      const [facts = '', path = ''] = entry.split('\t');
      const [, type, hash = ''] = facts.split(' ');
      return type === 'blob' ? [{ path, hash }] : [];
    });
}

/** The contents of files, in the order asked for, read in one go. */
export function readBlobs(hashes: readonly string[], root: string): Buffer[] {
  if (hashes.length === 0) return [];
  const output = runGit(['cat-file', '--batch'], root, `${hashes.join('\n')}\n`);
  if (output === undefined) throw new RevisionError('git cannot read the files of the revision.');
  const blobs: Buffer[] = [];
  let offset = 0;
  for (const hash of hashes) {
    // Before each file stands "<hash> <type> <size>", after it a line's end.
    const end = output.indexOf('\n', offset);
    const size = Number(output.toString('utf8', offset, end).split(' ')[2]);
    if (end === -1 || !Number.isSafeInteger(size)) throw new RevisionError(`git cannot read the object ${hash}.`);
    blobs.push(output.subarray(end + 1, end + 1 + size));
    offset = end + size + 2;
  }
  return blobs;
}

/** Undefined when git refuses. */
function runGit(args: readonly string[], cwd: string, input = ''): Buffer | undefined {
  const { status, stdout, error } = spawnSync('git', args, { cwd, input, maxBuffer: 256 * 1024 * 1024 });
  if (error !== undefined)
    throw new RevisionError(
      `git cannot be run (${(error as NodeJS.ErrnoException).code}); compare two folders instead.`,
    );
  return status === 0 ? stdout : undefined;
}
