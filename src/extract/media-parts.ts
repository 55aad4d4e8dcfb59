import type { BlobPart, MessagePart } from '../../generated/content.ts';
import type { Cut } from './cut.ts';
import { detachText } from './detach-text.ts';

const MAX_MIME_TYPE_LENGTH = 127;
const MEDIA = new Set(['image', 'audio', 'video']);

/** How many bytes a base64 text stands for, told from its length alone. */
export function decodedSize(base64: string, start = 0): number {
  let end = base64.length;
  while (end > start && end > base64.length - 2 && base64[end - 1] === '=') end--;
  return Math.floor(((end - start) * 3) / 4);
}

/** Media sent inline. The bytes are never recorded, only how many there were, where that is known. */
export function blobPart(modality: string, size: number | undefined, mimeType?: string): BlobPart {
  const part: BlobPart = { type: 'blob', modality, content: '' };
  if (size !== undefined) part.codon_size = size;
  if (mimeType !== undefined) part.mime_type = mimeType;
  return part;
}

/** Media given as a URL: a reference, or a data URL that carries the bytes themselves. */
export function urlPart(url: string, modality: string, cut: Cut): MessagePart {
  return isDataUrl(url) ? dataUrlPart(url, modality) : { type: 'uri', modality, uri: cut(url) };
}

/** Media given as bare base64, or as a data URL in its place. */
export function base64Part(data: string, modality: string, mimeType?: string): BlobPart {
  return isDataUrl(data) ? dataUrlPart(data, modality) : blobPart(modality, decodedSize(data), mimeType);
}

/** An image that a model has made, in the format that the answer names. */
export function imagePart(base64: string, format = 'png'): BlobPart {
  return base64Part(base64, 'image', `image/${format === 'svg' ? 'svg+xml' : format}`);
}

export function filePart(fileId: string, modality: string): MessagePart {
  return { type: 'file', modality, file_id: fileId };
}

/** `data:` in any case, as URLs have it. */
export function isDataUrl(url: string): boolean {
  return url.length > 5 && url[4] === ':' && url.slice(0, 4).toLowerCase() === 'data';
}

/** @param fallback the modality when the URL's own type does not tell */
export function dataUrlPart(url: string, fallback: string): BlobPart {
  const comma = url.indexOf(',');
  const header = comma < 0 ? '' : url.slice(5, comma);
  const mimeType = header.split(';', 1)[0] ?? '';
  const family = mimeType.split('/', 1)[0] ?? '';
  const size = /;base64$/i.test(header) ? decodedSize(url, comma + 1) : url.length - comma - 1;
  const known = mimeType !== '' && mimeType.length <= MAX_MIME_TYPE_LENGTH;
  return blobPart(
    MEDIA.has(family) ? family : fallback,
    size,
    // The slice would keep the whole URL, bytes and all, in memory.
    known ? detachText(mimeType) : undefined,
  );
}
