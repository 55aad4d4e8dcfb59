import { plainLetters } from './plain-letters.ts';
import { INVISIBLE_CLASS, INVISIBLE_LEAD, plainCode } from './redact-look-alikes.ts';

/** A text as a reader would take it, and where each of its characters stands in the original. */
export interface PlainView {
  readonly text: string;
  /** Place in the original of a place in the view. */
  toOriginal(place: number): number;
}

// What is not as long as it looks: escapes of JSON and of URLs, also where they were escaped again; styled letters, tags,
// and what cannot be seen.
const disguises = new RegExp(
  String.raw`\\{1,8}u([0-9A-Fa-f]{4})|\\{1,8}x([0-9A-Fa-f]{2})|\\{1,8}([nrtbf"'/])|%(?:25){0,4}([0-7][0-9A-Fa-f])|\ud835[\udc00-\udfff]|\udb40[\udc00-\uddef]|${INVISIBLE_CLASS}`,
  'g',
);

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ' };

/**
 * Undoes what could hide a secret: look-alikes become the ASCII character they look like, invisible characters vanish,
 * escapes become what they stand for. Places are kept only where lengths differ.
 */
export function buildPlainView(original: string): PlainView {
  const text = plainLetters(original);
  const viewPlaces: number[] = [0];
  const originalPlaces: number[] = [0];
  const parts: string[] = [];
  let length = 0;
  let done = 0;
  const add = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  const mark = (place: number): void => {
    viewPlaces.push(length);
    originalPlaces.push(place);
  };
  disguises.lastIndex = 0;
  for (let match = disguises.exec(text); match !== null; match = disguises.exec(text)) {
    const found = match[0];
    const plain = plainOf(match);
    if (plain === found) continue;
    add(text.slice(done, match.index));
    done = match.index + found.length;
    if (plain.length !== found.length) mark(match.index);
    add(plain);
    if (plain.length !== found.length) mark(done);
  }
  add(text.slice(done));
  return { text: parts.join(''), toOriginal: (place) => translate(viewPlaces, originalPlaces, place) };
}

function plainOf(match: RegExpExecArray): string {
  const [found, unicode, hex, control, percent] = match;
  if (control !== undefined) return controls[control] ?? control;
  const digits = unicode ?? hex ?? percent;
  if (digits !== undefined) return plainCharacter(Number.parseInt(digits, 16));
  return found.length === 1 || found.charCodeAt(0) === INVISIBLE_LEAD ? '' : styledLetter(found);
}

/** Only what becomes ASCII hides anything. */
function styledLetter(found: string): string {
  const plain = found.normalize('NFKC');
  return plain.length === 1 ? plain : found;
}

function plainCharacter(code: number): string {
  const plain = plainCode(code);
  return plain === 0 ? '' : String.fromCharCode(plain);
}

/** The last known place before, and as many characters on. */
function translate(view: readonly number[], original: readonly number[], place: number): number {
  let low = 0;
  let high = view.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((view[middle] as number) <= place) low = middle;
    else high = middle - 1;
  }
  return (original[low] as number) + place - (view[low] as number);
}
