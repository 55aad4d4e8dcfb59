/** What tells a secret from a placeholder, a word or a piece of code. */

// Two patterns, for in one they could not be looked for by their first letters.
const placeholderWords =
  /x{5}|your[_\- ]|[_\- ]here\b|example|placeholder|change[_-]?me|replace[_-]?me|insert[_-]|redacted|dummy/i;
const placeholderSigns = /\*{3}|\.{3}|…|^<[^>]*>$|\$\{|\{\{|^\{.*\}$|^%.*%$/;

function isPlaceholder(text: string): boolean {
  return placeholderWords.test(text) || placeholderSigns.test(text);
}

const LONGEST_RUN = 5;
const MOST_ENTROPY_ASKED = 2.8;
const EVEN = 2 ** MOST_ENTROPY_ASKED;

/** A body that could come from a random generator: no placeholder, no repetition, many different characters. */
export function checkRandom(text: string): number {
  return isRandom(text) ? text.length : 0;
}

/** A random body with digits, or with capital and small letters: not words joined by hyphens. */
export function checkMixed(text: string): number {
  return isMixed(text) && isRandom(text) ? text.length : 0;
}

function isMixed(text: string): boolean {
  let digits = 0;
  let capitals = 0;
  let smalls = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) digits += 1;
    else if (code >= 65 && code <= 90) capitals += 1;
    else if (code >= 97 && code <= 122) smalls += 1;
    if ((digits > 1 && capitals + smalls > 0) || (capitals > 2 && smalls > 2)) return true;
  }
  return false;
}

// How often each character stands in the text that is looked at. Used again for each.
const counts = new Uint32Array(128);

function isRandom(text: string): boolean {
  counts.fill(0);
  let most = 0;
  let run = 0;
  let before = -1;
  for (let index = 0; index < text.length; index += 1) {
    // Characters beyond ASCII count as one: a secret has none, or few.
    const code = Math.min(text.charCodeAt(index), 127);
    const count = (counts[code] as number) + 1;
    counts[code] = count;
    if (count > most) most = count;
    run = code === before ? run + 1 : 1;
    if (run > LONGEST_RUN) return false;
    before = code;
  }
  // Entropy is at least the logarithm of the length by how often the commonest character stands there.
  const isEven = text.length >= most * EVEN;
  return (isEven || isDiverse(text.length)) && !isPlaceholder(text);
}

/** Whether the characters that were counted have the Shannon entropy, in bits a character, that is asked of their number. */
function isDiverse(length: number): boolean {
  let entropy = 0;
  for (let code = 0; code < 128; code += 1) {
    const share = (counts[code] as number) / length;
    if (share > 0) entropy -= share * Math.log2(share);
  }
  return entropy >= Math.min(MOST_ENTROPY_ASKED, Math.log2(length) * 0.65);
}

const ordinaryWord =
  /^(?:true|false|null|nil|none|undefined|required|optional|string|number|boolean|integer|object|array|any|unknown|empty|missing|invalid|valid|wrong|incorrect|expired|hidden|secret|password|passwd|passwort|token|key|pass|text|bytes|char|varchar|str|int|self|this|yes|no|n\/a|todo|tbd|env|default|test|value|input|type|bearer|basic|is|was|not|the)\b[.,;:!?)\]}"']*$/i;

// A name, a member or a call: what stands there in code instead of the secret itself.
const pieceOfCode =
  /^(?:[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*\s?[([]|(?:[A-Za-z_$][\w$]*\??\.){1,8}[A-Za-z_$][\w$]*[;,)]?$|\$[\w({]|[@!]{1,2}[A-Za-z_$.]*(?![\w$])|&|\[|\{|\(|<|#\{)/;

const LONGEST_NAME = 15;

/** Whether a text is a piece of code. Tokens have dots, too: then one of their parts is no name that people give. */
function isCode(text: string): boolean {
  return pieceOfCode.test(text) && !text.split('.').some((part) => part.length > LONGEST_NAME && isToken(part));
}

/** Letters of both kinds, and digits in more than one place. */
function isToken(text: string): boolean {
  return /\d\D+\d/.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text);
}

/** What is assigned to a name like `password`: anything but a placeholder, an ordinary word or a piece of code. */
export function checkAssigned(text: string, keep: string): number {
  if (isRepetition(text) || isPlaceholder(text)) return 0;
  const isSimple = isAlphanumeric(text);
  // A word has no digits: most secrets have.
  const isWordlike = !isSimple || !/\d/.test(text);
  if (isWordlike && ordinaryWord.test(text)) return 0;
  if (/["'`]/.test(keep.slice(-1))) return /^[\w ]*:$/.test(text) ? 0 : text.length;
  if (!isSimple && isCode(text)) return 0;
  const isWord = isWordlike && /^[A-Za-z_]+[.,;:!?)\]}]*$/.test(text);
  return isWord && !/[^\s:]=$/.test(keep.slice(-2)) ? 0 : text.length;
}

/** Whether a text is one character, again and again. */
function isRepetition(text: string): boolean {
  return text.charCodeAt(0) === text.charCodeAt(1) && /^(.)\1*$/.test(text);
}

/** Whether a text is letters and digits of ASCII, and nothing else. */
function isAlphanumeric(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isLetter = (code | 32) >= 97 && (code | 32) <= 122;
    if (!isLetter && (code < 48 || code > 57)) return false;
  }
  return true;
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
  return text !== '' && !isPlaceholder(text) && !ordinaryWord.test(text) && !/^[$%{<[(*]/.test(text);
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
