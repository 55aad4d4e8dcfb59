import { open } from 'node:fs/promises';
import type { Chunks } from './input.ts';

/** Bytes that are read at a time. */
const CHUNK_SIZE = 256 * 1024;

/** Reads a file, always into the same memory: that which a stream would allocate for each piece waits to be cleaned up. */
export async function* readFile(path: string): Chunks {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafeSlow(CHUNK_SIZE);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK_SIZE, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
