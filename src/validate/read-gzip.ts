import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Chunks, type InputFormat, UnreadableInput } from './input.ts';
import { readInput } from './read-input.ts';
import { startsWith } from './refused-formats.ts';

/** Gzip around one of the given formats. Its members are unpacked as they come, so that size does not matter. */
export function gzipOf(formats: readonly InputFormat[]): InputFormat {
  return {
    name: 'gzip',
    recognizes: startsWith(0x1f, 0x8b),
    read: (chunks, file) => readInput(unpack(chunks), file, formats),
  };
}

async function* unpack(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  let failure: NodeJS.ErrnoException | undefined;
  pipeline(Readable.from(chunks), gunzip, (error) => {
    failure = error ?? undefined;
  });
  try {
    yield* gunzip;
  } catch (error) {
    const cause = failure ?? error;
    if (isZlibError(cause)) throw new UnreadableInput('It is gzip, but damaged or cut; the rest of it is lost.');
    throw cause;
  }
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_');
}
