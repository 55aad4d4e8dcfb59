import type { MessagePart } from '../../generated/content.ts';
import type { Cut } from './cut.ts';
import { decodedSize, imagePart, urlPart } from './media-parts.ts';
import { type Fields, fields, MAX_ENTRIES, text } from './read.ts';

/** Adds one image of an answer, and the prompt that the model made of the caller's. */
export function appendImage(parts: MessagePart[], image: Fields, format: string | undefined, cut: Cut): void {
  const prompt = text(image.revised_prompt);
  if (prompt !== undefined) {
    parts.push({ type: 'generic', generic_type: 'revised_prompt', revised_prompt: cut(prompt) });
  }
  const base64 = text(image.b64_json);
  const url = text(image.url);
  if (base64 !== undefined) parts.push(imagePart(base64, format));
  else if (url !== undefined) parts.push(urlPart(withoutSignature(url), 'image', cut));
}

/** How many bytes the images of an answer have that came inline. */
export function imageSize(images: readonly unknown[]): number {
  let size = 0;
  for (let i = 0; i < images.length && i < MAX_ENTRIES; i++) {
    const base64 = text(fields(images[i]).b64_json);
    if (base64 !== undefined) size += decodedSize(base64);
  }
  return size;
}

/** The query of such a URL lets whoever has it fetch the image. */
function withoutSignature(url: string): string {
  const query = url.search(/[?#]/);
  return query < 0 ? url : url.slice(0, query);
}
