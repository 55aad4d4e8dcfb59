import type { MessagePart } from '../../generated/content.ts';
import { textPart } from './content-parts.ts';
import { copyValue } from './copy-value.ts';
import type { Cut } from './cut.ts';
import { base64Part, filePart, urlPart } from './media-parts.ts';
import { type Fields, fields, isObject, items, label, text } from './read.ts';

const AUDIO_MIME_TYPES: ReadonlyMap<unknown, string> = new Map([
  ['wav', 'audio/wav'],
  ['mp3', 'audio/mpeg'],
]);

/** A message of more parts than this is damage. */
const MAX_PARTS = 1024;

/** Adds what a message says, a text or a list of content parts, whichever API's parts they are. */
export function appendContent(parts: MessagePart[], content: unknown, cut: Cut): void {
  if (typeof content === 'string') {
    appendText(parts, content, cut);
    return;
  }
  const list = items(content);
  for (let i = 0; i < list.length && i < MAX_PARTS; i++) appendPart(parts, list[i], cut);
}

/** Adds a text, unless there is none. */
export function appendText(parts: MessagePart[], content: unknown, cut: Cut): void {
  const written = text(content);
  if (written !== undefined) parts.push(textPart(cut(written)));
}

/** Adds a refusal, told apart from what a model says when it does not refuse. */
export function appendRefusal(parts: MessagePart[], refusal: unknown, cut: Cut): void {
  const written = text(refusal);
  if (written !== undefined) parts.push({ type: 'generic', generic_type: 'refusal', refusal: cut(written) });
}

/** Adds something that the conventions have no part for, with what it was. */
export function appendGeneric(parts: MessagePart[], source: Fields, cut: Cut): void {
  const { type: _, ...copied } = fields(copyValue(source, cut));
  parts.push({ ...copied, type: 'generic', generic_type: label(source.type) ?? 'unknown' });
}

function appendPart(parts: MessagePart[], part: unknown, cut: Cut): void {
  if (typeof part === 'string') {
    appendText(parts, part, cut);
    return;
  }
  if (!isObject(part)) return;
  switch (part.type) {
    case 'text':
    case 'input_text':
    case 'output_text':
      // Messages of a thread keep annotations beside the text.
      appendText(parts, text(part.text) ?? fields(part.text).value, cut);
      return;
    case 'refusal':
      appendRefusal(parts, part.refusal, cut);
      return;
    default: {
      const media = mediaPart(part, cut);
      if (media === undefined) appendGeneric(parts, part, cut);
      else parts.push(media);
    }
  }
}

function mediaPart(part: Fields, cut: Cut): MessagePart | undefined {
  switch (part.type) {
    case 'image_url':
      // Some hosts take the URL itself in place of the object around it.
      return referencedPart(part.image_url, fields(part.image_url).url, undefined, 'image', cut);
    case 'input_image':
    case 'computer_screenshot':
      return referencedPart(part.image_url, undefined, part.file_id, 'image', cut);
    case 'image_file':
      return referencedPart(undefined, undefined, fields(part.image_file).file_id, 'image', cut);
    case 'input_audio': {
      const { data, format } = fields(part.input_audio);
      return typeof data === 'string' ? base64Part(data, 'audio', AUDIO_MIME_TYPES.get(format)) : undefined;
    }
    case 'file':
      return documentPart(fields(part.file), cut);
    case 'input_file':
      return documentPart(part, cut);
    default:
      return undefined;
  }
}

function documentPart(file: Fields, cut: Cut): MessagePart | undefined {
  const data = text(file.file_data);
  if (data !== undefined) return base64Part(data, 'document');
  return referencedPart(file.file_url, undefined, file.file_id, 'document', cut);
}

function referencedPart(
  url: unknown,
  innerUrl: unknown,
  fileId: unknown,
  modality: string,
  cut: Cut,
): MessagePart | undefined {
  const address = text(url) ?? text(innerUrl);
  if (address !== undefined) return urlPart(address, modality, cut);
  const file = label(fileId);
  return file === undefined ? undefined : filePart(file, modality);
}
