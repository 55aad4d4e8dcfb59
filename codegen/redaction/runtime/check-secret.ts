/** What tells a secret from a placeholder, a word or a piece of code. */

const placeholder =
  /x{5}|\*{3}|\.{3}|…|^<[^>]*>$|\$\{|\{\{|^\{.*\}$|^%.*%$|your[_\- ]|[_\- ]here\b|example|placeholder|change[_-]?me|replace[_-]?me|insert[_-]|redacted|dummy/i;

/** What a text is made of. */
interface Makeup {
  readonly digits: number;
  readonly capitals: number;
  readonly smalls: number;
  /** Shannon entropy, in bits a character. */
  readonly entropy: number;
  /** How often in a row a character stands at most. */
  readonly longestRun: number;
}

const LONGEST_RUN = 5;

/** A body that could come from a random generator: no placeholder, no repetition, many different characters. */
export function checkRandom(text: string): number {
  return isRandom(text, measure(text)) ? text.length : 0;
}

/** A random body with digits, or with capital and small letters: not words joined by hyphens. */
export function checkMixed(text: string): number {
  const makeup = measure(text);
  const { digits, capitals, smalls } = makeup;
  const isMixed = (digits > 1 && capitals + smalls > 0) || (capitals > 2 && smalls > 2);
  return isMixed && isRandom(text, makeup) ? text.length : 0;
}

function isRandom(text: string, { entropy, longestRun }: Makeup): boolean {
  const enough = Math.min(2.8, Math.log2(text.length) * 0.65);
  return longestRun <= LONGEST_RUN && entropy >= enough && !placeholder.test(text);
}

function measure(text: string): Makeup {
  const counts = new Uint16Array(128);
  let run = 0;
  let longestRun = 0;
  let before = -1;
  for (let index = 0; index < text.length; index += 1) {
    // Characters beyond ASCII count as one: a secret has none, or few.
    const code = Math.min(text.charCodeAt(index), 127);
    counts[code] = (counts[code] as number) + 1;
    run = code === before ? run + 1 : 1;
    longestRun = Math.max(longestRun, run);
    before = code;
  }
  let entropy = 0;
  for (let code = 0; code < 128; code += 1) {
    const share = (counts[code] as number) / text.length;
    if (share > 0) entropy -= share * Math.log2(share);
  }
  return {
    digits: sumOf(counts, 48, 57),
    capitals: sumOf(counts, 65, 90),
    smalls: sumOf(counts, 97, 122),
    entropy,
    longestRun,
  };
}

function sumOf(counts: Uint16Array, first: number, last: number): number {
  let sum = 0;
  for (let code = first; code <= last; code += 1) sum += counts[code] as number;
  return sum;
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
