/** What may be missing where a JSON text was cut outside of a string: the rest of a literal, a number, a pair. */
const endings = ['', 'null', ':null', '"":null', '0', 'rue', 'ue', 'e', 'alse', 'lse', 'se', 'ull', 'll', 'l'];

/** The same inside of a string: the rest of an escape. */
const stringEndings = ['"', '\\"', '0"', '00"', '000"', '0000"'];

/**
 * Tells whether a text is the beginning of a JSON array or object, so that a limit on the length of values may have cut
 * it: whether some ending would make it whole.
 */
export function isCutJson(text: string): boolean {
  const { closers, inString } = scan(text);
  if (closers === '' || !/^\s*[[{]/.test(text)) return false;
  // A string that is cut may be a value, or a key whose value is missing.
  const tails = inString ? stringEndings.flatMap((end) => [end, `${end}:null`]) : endings;
  return tails.some((tail) => isJson(text + tail + closers));
}

/** Tells whether arrays and objects in a parsed value nest deeper than a number of levels. */
export function nestsDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  if (Array.isArray(value)) {
    for (const item of value) if (nestsDeeper(item, levels - 1)) return true;
    return false;
  }
  // Parsed objects inherit nothing that would be enumerated, and to list their values would cost more than to look.
  for (const key in value) if (nestsDeeper(Reflect.get(value, key), levels - 1)) return true;
  return false;
}

/** Goes through the brackets of a text and gives those that are still to come. */
function scan(text: string): { closers: string; inString: boolean } {
  const open: string[] = [];
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at];
    if (inString) {
      if (mark === '\\') at += 1;
      else if (mark === '"') inString = false;
    } else if (mark === '"') inString = true;
    else if (mark === '{' || mark === '[') open.push(mark === '{' ? '}' : ']');
    else if (mark === '}' || mark === ']') open.pop();
  }
  return { closers: open.reverse().join(''), inString };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
