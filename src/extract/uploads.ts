import type { BlobPart } from '../../generated/content.ts';
import { blobPart } from './media-parts.ts';
import { count, isObject, label } from './read.ts';

/**
 * How many bytes of one file or of several are uploaded; undefined when one does not tell, as a stream does not.
 *
 * The SDK takes files of many makes. Only what they say of themselves is read, never what is in them.
 */
export function uploadSize(files: unknown): number | undefined {
  let total: number | undefined;
  for (const file of uploads(files)) {
    const size = sizeOf(file);
    if (size === undefined) return undefined;
    total = (total ?? 0) + size;
  }
  return total;
}

/** One part a file, without its content and its name. */
export function uploadParts(files: unknown, modality: string): BlobPart[] {
  return uploads(files).map((file) => blobPart(modality, sizeOf(file), typeOf(file)));
}

function uploads(files: unknown): readonly object[] {
  return (Array.isArray(files) ? files : [files]).filter(isObject);
}

function sizeOf(file: object): number | undefined {
  if (file instanceof ArrayBuffer || ArrayBuffer.isView(file)) return file.byteLength;
  return 'size' in file ? count(file.size) : undefined;
}

function typeOf(file: object): string | undefined {
  const type = 'type' in file ? label(file.type) : undefined;
  return type?.includes('/') ? type : undefined;
}
