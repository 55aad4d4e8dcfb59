/** What tells a secret from a placeholder, a word or a piece of code. */

const placeholder =
  /x{5}|\*{3}|\.{3}|…|<[^>]*>|\$\{|\{\{|^\{.*\}$|^%.*%$|your[_\- ]|[_\- ]here\b|example|placeholder|change[_-]?me|replace[_-]?me|insert[_-]|redacted|dummy/i;

const repeated = /(.)\1{5}/;

/** A body that could come from a random generator: no placeholder, no repetition, many different characters. */
export function checkRandom(text: string): number {
  if (repeated.test(text) || placeholder.test(text)) return 0;
  return entropyOf(text) >= Math.min(2.8, Math.log2(text.length) * 0.65) ? text.length : 0;
}

/** A random body with digits, or with capital and small letters: not words joined by hyphens. */
export function checkMixed(text: string): number {
  const digits = text.match(/\d/g)?.length ?? 0;
  const isMixed =
    (digits >= 2 && /[A-Za-z]/.test(text)) || (countOf(text, /[A-Z]/g) > 2 && countOf(text, /[a-z]/g) > 2);
  return isMixed ? checkRandom(text) : 0;
}

/** Shannon entropy of the characters, in bits a character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const ordinaryWord =
  /^(?:true|false|null|nil|none|undefined|required|optional|string|number|boolean|integer|object|array|any|unknown|empty|missing|invalid|valid|wrong|incorrect|expired|hidden|secret|password|passwd|passwort|token|key|pass|text|bytes|char|varchar|str|int|self|this|yes|no|n\/a|todo|tbd|env|default|test|value|input|type|bearer|basic|is|was|not|the)\b[.,;:!?)\]}"']*$/i;

// A name, a member or a call: what stands there in code instead of the secret itself.
const pieceOfCode =
  /^(?:[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*\s?[([]|(?:[A-Za-z_$][\w$]*\??\.){1,8}[A-Za-z_$][\w$]*[;,)]?$|\$[\w({]|@|&|!|\[|\{|\(|<|#\{)/;

/** What is assigned to a name like `password`: anything but a placeholder, an ordinary word or a piece of code. */
export function checkAssigned(text: string, keep: string): number {
  if (placeholder.test(text) || ordinaryWord.test(text) || /^(.)\1*$/.test(text)) return 0;
  if (/["'`]$/.test(keep)) return /^[\w ]*:$/.test(text) ? 0 : text.length;
  if (pieceOfCode.test(text)) return 0;
  const isWord = /^[A-Za-z_]+[.,;:!?)\]}]*$/.test(text);
  return isWord && !/[^\s:]=$/.test(keep) ? 0 : text.length;
}

/** User name and password of a URL. */
export function checkUrlPassword(text: string): number {
  return isPassword(text.slice(text.indexOf(':') + 1)) ? text.length : 0;
}

/** A connection string whose password is not left open. */
export function checkConnection(text: string): number {
  const named = /(?:password|pwd)\s?=([^;&]*)$/i.exec(text)?.[1];
  const inUrl = /:\/\/[^:@/]*:(.*)@[^@]*$/.exec(text)?.[1];
  return isPassword(named ?? inUrl ?? '') ? text.length : 0;
}

function isPassword(text: string): boolean {
  return text !== '' && !placeholder.test(text) && !ordinaryWord.test(text) && !/^[$%{<[(*]/.test(text);
}

/** A token whose first part is a JOSE header. */
export function checkJwt(text: string): number {
  const header = text.slice(0, text.indexOf('.')).replaceAll('-', '+').replaceAll('_', '/');
  try {
    return /"(?:alg|typ|enc|kid)"/.test(atob(header)) ? text.length : 0;
  } catch {
    return 0;
  }
}

/** A PEM body that holds a key, not dots or a placeholder. */
export function checkPem(text: string): number {
  const body = /[A-Za-z0-9+/]{40,}/.exec(text)?.[0] ?? '';
  return checkRandom(body) > 0 ? text.length : 0;
}
