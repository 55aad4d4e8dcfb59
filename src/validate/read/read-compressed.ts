import { pipeline, Readable, type Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { type Chunks, type InputFormat, UnreadableInput } from './input.ts';
import { readInput } from './read-input.ts';
import { startsWith } from './recognize.ts';

/** Telemetry shrinks to a tenth or, where it repeats itself, to a hundredth; what shrinks more is made to fill disks. */
const MOST_TIMES_SMALLER = 500;
/** Bytes that may come out of anything, however small. */
const HARMLESS_SIZE = 256 * 1024 * 1024;

const SEVERAL_FRAMES =
  'It is zstd of several frames, of which Node.js unpacks the first; the rest of it is lost. ' +
  'Pipe it: zstd -dc FILE | … -';

/** Gzip around one of the given formats. Its members are unpacked as they come, so that size does not matter. */
export function gzipOf(formats: readonly InputFormat[]): InputFormat {
  return compressed('gzip', startsWith(0x1f, 0x8b), () => zlib.createGunzip(), formats);
}

/** Zstandard around one of the given formats; undefined where Node.js cannot unpack it, which is before 22.15. */
export function zstdOf(formats: readonly InputFormat[]): InputFormat | undefined {
  const create: typeof zlib.createZstdDecompress | undefined = zlib.createZstdDecompress;
  return create && compressed('zstd', startsWith(0x28, 0xb5, 0x2f, 0xfd), () => create(), formats);
}

function compressed(
  name: string,
  recognizes: InputFormat['recognizes'],
  createUnpacker: () => Transform,
  formats: readonly InputFormat[],
): InputFormat {
  return {
    name,
    recognizes,
    read: (chunks, file, context) => readInput(unpack(name, chunks, createUnpacker()), file, formats, context),
  };
}

async function* unpack(name: string, chunks: Chunks, unpacker: Transform): AsyncGenerator<Uint8Array> {
  let failure: NodeJS.ErrnoException | undefined;
  let packedSize = 0;
  let size = 0;
  const counted = async function* () {
    for await (const chunk of chunks) {
      packedSize += chunk.length;
      // A copy: several may wait to be unpacked.
      yield Uint8Array.from(chunk);
    }
  };
  pipeline(Readable.from(counted()), unpacker, (error) => {
    failure = error ?? undefined;
  });
  try {
    for await (const chunk of unpacker) {
      size += chunk.length;
      if (size > HARMLESS_SIZE && size > packedSize * MOST_TIMES_SMALLER) {
        throw new UnreadableInput(`It is ${name} that unpacks to more than ${MOST_TIMES_SMALLER} times its size.`);
      }
      yield chunk;
    }
    // Node.js 24 drops what follows a frame in the same chunk, without a word.
    if (name === 'zstd' && unpackedBytes(unpacker) < packedSize) throw new UnreadableInput(SEVERAL_FRAMES);
  } catch (error) {
    const cause = failure ?? error;
    if (isZlibError(cause)) throw new UnreadableInput(`It is ${name}, but damaged or cut; the rest of it is lost.`);
    throw cause;
  }
}

function unpackedBytes(unpacker: Transform): number {
  return 'bytesWritten' in unpacker ? Number(unpacker.bytesWritten) : 0;
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^Z(?:STD)?_/.test(error.code);
}
