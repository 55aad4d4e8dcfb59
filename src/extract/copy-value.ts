import type { Cut } from './cut.ts';
import { blobPart, dataUrlPart, decodedSize, isDataUrl } from './media-parts.ts';
import { type Fields, isObject } from './read.ts';

const MAX_DEPTH = 16;
const MAX_VALUES = 2048;
const ENCODED_LENGTH = 1024;

/** Credentials that a definition of a tool of OpenAI's may hold. They are never content. */
function isCredential(key: string, owner: Fields): boolean {
  return key === 'domain_secrets' || (owner.type === 'mcp' && (key === 'authorization' || key === 'headers'));
}

/**
 * A copy of any value, as JSON has them, that shares nothing with it.
 *
 * Strings are cut; media become blob parts without their bytes; credentials, functions and whatever JSON lacks are left
 * out; what lies too deep or comes too late is replaced by `…`, so that cycles and monsters end.
 */
export function copyValue(value: unknown, cut: Cut): unknown {
  return copy(value, cut, { left: MAX_VALUES }, 0);
}

/** Copies the named properties, leaving out those that are missing or null. */
export function copyFields(source: Fields, keys: readonly string[], cut: Cut, target: Record<string, unknown>): void {
  for (const key of keys) {
    const copied = copyValue(source[key], cut);
    if (copied !== undefined && copied !== null) target[key] = copied;
  }
}

/** The text's value if it is a JSON object or array, else the text itself, cut. */
export function copyJson(text: string, cut: Cut): unknown {
  const kept = cut(text);
  if (kept.length !== text.length || (kept[0] !== '{' && kept[0] !== '[')) return kept;
  try {
    // The copy makes deep nesting harmless and catches media and credentials. Its strings were paid for with the text.
    return copyValue(JSON.parse(kept), (part) => part);
  } catch {
    return kept;
  }
}

function copy(value: unknown, cut: Cut, values: { left: number }, depth: number): unknown {
  if (values.left-- <= 0) return '…';
  switch (typeof value) {
    case 'string':
      return copyText(value, cut);
    case 'number':
    case 'boolean':
      return value;
    case 'object':
      break;
    default:
      return undefined;
  }
  if (!isObject(value)) return null;
  if (ArrayBuffer.isView(value)) return blobPart('document', value.byteLength);
  if (depth >= MAX_DEPTH) return '…';
  if (typeof value.toJSON === 'function') return copyOwnJson(value, cut, values, depth);
  return Array.isArray(value) ? copyList(value, cut, values, depth) : copyObject(value, cut, values, depth);
}

/** What a value says it is in JSON: a date is its text. Asked once, as JSON does. */
function copyOwnJson(value: Fields, cut: Cut, values: { left: number }, depth: number): unknown {
  let json: unknown;
  try {
    json = (value.toJSON as () => unknown)();
  } catch {
    return undefined;
  }
  if (!isObject(json) || ArrayBuffer.isView(json)) return copy(json, cut, values, depth);
  return Array.isArray(json) ? copyList(json, cut, values, depth) : copyObject(json, cut, values, depth);
}

function copyText(text: string, cut: Cut): unknown {
  if (isDataUrl(text) && text.includes(',')) return dataUrlPart(text, 'document');
  return looksEncoded(text) ? blobPart('document', decodedSize(text)) : cut(text);
}

/** No language writes a thousand letters without a space: this is base64 under a name we do not know. */
function looksEncoded(text: string): boolean {
  return text.length >= ENCODED_LENGTH && /^[A-Za-z0-9+/_-]+={0,2}$/.test(text);
}

function copyList(list: readonly unknown[], cut: Cut, values: { left: number }, depth: number): unknown[] {
  const copied: unknown[] = [];
  for (let i = 0; i < list.length; i++) {
    copied.push(copy(list[i], cut, values, depth + 1) ?? null);
    if (values.left <= 0) break;
  }
  return copied;
}

function copyObject(source: Fields, cut: Cut, values: { left: number }, depth: number): Record<string, unknown> {
  const copied: Record<string, unknown> = {};
  for (const key of Object.keys(source)) {
    // Assigning to `__proto__` would change the copy's prototype.
    if (key === '__proto__' || isCredential(key, source)) continue;
    const value = copy(source[key], cut, values, depth + 1);
    if (value !== undefined) copied[cut(key)] = value;
    if (values.left <= 0) break;
  }
  return copied;
}
