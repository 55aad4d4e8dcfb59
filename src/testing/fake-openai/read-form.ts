import type { JsonObject } from './json-value.ts';
import { hashOf } from './stable-id.ts';

/** A file in a form. */
export interface FormFile {
  readonly filename: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Stands for the bytes where forms are compared. */
  readonly hash: string;
}

/**
 * Reads a multipart form into an object: `name[]` gives a list, `name[key]` an object.
 *
 * @throws TypeError - when the bytes are not such a form.
 */
export async function readForm(bytes: Buffer<ArrayBuffer>, contentType: string): Promise<JsonObject> {
  // fetch's Response has the platform's own parser for forms.
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  const fields = new Map<string, unknown>();
  for (const [name, entry] of form) {
    const value = typeof entry === 'string' ? entry : await readFile(entry);
    const [, key = name, inner] = /^([^[\]]+)\[([^[\]]*)\]$/.exec(name) ?? [];
    fields.set(key, inner === undefined ? value : addInner(fields.get(key), inner, value));
  }
  return Object.fromEntries(fields);
}

/** Whether a field of a form holds a file. */
export function isFormFile(value: unknown): value is FormFile {
  return typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array;
}

function addInner(group: unknown, inner: string, value: unknown): unknown {
  if (inner === '') {
    return [...(Array.isArray(group) ? group : []), value];
  }
  return { ...(typeof group === 'object' ? group : {}), [inner]: value };
}

async function readFile(file: File): Promise<FormFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { filename: file.name, type: file.type, bytes, hash: hashOf(bytes) };
}
