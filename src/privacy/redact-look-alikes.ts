// What a character stands for: letters of other scripts that look like Latin ones, digits of other scripts, and signs.
const letters: Readonly<Record<string, string>> = {
  аеорсухіјѕкԁһԛԝӏмтнвпг: 'aeopcyxijskdhqwlmthbnr',
  АВЕКМНОРСТУХІЈЅ: 'ABEKMHOPCTYXIJS',
  αονριυκ: 'aovpiuk',
  ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ: 'ABEZHIKMNOPTYX',
  '‐‑‒–—―−﹣': '--------',
  '․·﹒': '...',
  '∕⁄': '//',
  '﹫': '@',
  '∶꞉﹕': ':::',
  '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000': '               ',
};

/** First digits of the scripts whose digits people type. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

/** Ranges with letters and digits in other shapes, raised, lowered or in circles: Unicode says what they stand for. */
const shaped: readonly (readonly [first: number, last: number])[] = [
  [0x00aa, 0x00ba],
  [0x2070, 0x209c],
  [0x2100, 0x214f],
  [0x2460, 0x24ff],
];

/** Characters without width or shape: soft hyphen, joiners, marks of direction, variation selectors, tags of order. */
const invisible: readonly (readonly [first: number, last: number])[] = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/** The same, as a class of a regular expression. */
export const INVISIBLE_CLASS = `[${invisible.map((range) => range.map(escapeOf).join('-')).join('')}]`;

function escapeOf(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

const FULLWIDTH_FIRST = 0xff01;
const FULLWIDTH_LAST = 0xff5e;
const FULLWIDTH_SHIFT = 0xfee0;

/** Marks a character that is not there to be seen. */
const INVISIBLE = 1;

/** By code: 0 for a character that stands for itself, {@link INVISIBLE}, or the code of what it stands for. */
const table = buildTable();

/** Whether a character could hide a secret: it looks like an ASCII character, cannot be seen, or begins a styled letter. */
export function isDisguise(code: number): boolean {
  return table[code] !== 0 || code === STYLED_LEAD || code === INVISIBLE_LEAD;
}

/** What a character stands for: the code of an ASCII character, 0 where it cannot be seen, or its own code. */
export function plainCode(code: number): number {
  const plain = table[code] as number;
  if (plain === INVISIBLE) return 0;
  return plain === 0 ? code : plain;
}

/** The first half of the letters and digits of mathematical styles, such as bold. */
const STYLED_LEAD = 0xd835;

/** The first half of tags and of further variation selectors, which cannot be seen. */
export const INVISIBLE_LEAD = 0xdb40;

function buildTable(): Uint8Array {
  const built = new Uint8Array(65_536);
  for (const [from, to] of Object.entries(letters)) {
    for (let index = 0; index < to.length; index += 1) built[from.charCodeAt(index)] = to.charCodeAt(index);
  }
  for (const [first, last] of shaped) {
    for (let code = first; code <= last; code += 1) {
      const plain = String.fromCharCode(code).normalize('NFKC');
      if (/^[A-Za-z0-9+=()-]$/.test(plain)) built[code] = plain.charCodeAt(0);
    }
  }
  for (const zero of zeros) for (let digit = 0; digit < 10; digit += 1) built[zero + digit] = 48 + digit;
  for (let code = FULLWIDTH_FIRST; code <= FULLWIDTH_LAST; code += 1) built[code] = code - FULLWIDTH_SHIFT;
  for (const [first, last] of invisible) built.fill(INVISIBLE, first, last + 1);
  return built;
}
