/** Numbers that prove themselves. A check gives the length of what it accepts, counted from the beginning; 0 is no. */

// The first four digits of a brand's cards, from and to, and how many digits they have.
const cardBrands = [
  { first: 4000, last: 4999, lengths: [13, 16, 19] },
  { first: 5100, last: 5599, lengths: [16] },
  { first: 2221, last: 2720, lengths: [16] },
  { first: 3400, last: 3499, lengths: [15] },
  { first: 3700, last: 3799, lengths: [15] },
  { first: 6011, last: 6011, lengths: [16, 17, 18, 19] },
  { first: 6440, last: 6599, lengths: [16, 17, 18, 19] },
  { first: 6200, last: 6299, lengths: [16, 17, 18, 19] },
  { first: 3528, last: 3589, lengths: [16, 17, 18, 19] },
  { first: 3000, last: 3059, lengths: [14] },
  { first: 3600, last: 3699, lengths: [14] },
  { first: 3800, last: 3999, lengths: [14] },
  { first: 5000, last: 5099, lengths: [16] },
  { first: 5600, last: 6199, lengths: [16] },
  { first: 6300, last: 6399, lengths: [16] },
  { first: 6700, last: 6799, lengths: [16] },
];

/** A payment card: a brand's prefix and length, and the right last digit. */
export function checkCard(text: string): number {
  const count = readDigits(text);
  const prefix = numberFrom(0, 4);
  const isKnown = cardBrands.some(
    ({ first, last, lengths }) => prefix >= first && prefix <= last && lengths.includes(count),
  );
  return isKnown && hasLuhnDigit(count) ? text.length : 0;
}

// The digits of the text that was read last. Used again for each: where there are numbers, there are many.
const lastDigits = new Uint8Array(64);

/** Reads the digits of a text, whatever stands between them, and tells how many there are. */
export function readDigits(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) continue;
    lastDigits[count] = digit;
    count += 1;
  }
  return count;
}

/** Some of the digits that were read last, as one number. */
export function numberFrom(start: number, count: number): number {
  let number = 0;
  for (let index = start; index < start + count; index += 1) number = number * 10 + (lastDigits[index] ?? 0);
  return number;
}

/** Whether the last of the digits that were read is the Luhn check digit of the others. */
function hasLuhnDigit(count: number): boolean {
  let sum = 0;
  for (let index = 0; index < count; index += 1) {
    const digit = lastDigits[count - 1 - index] ?? 0;
    const weighed = index % 2 === 0 ? digit : digit * 2;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

// Lengths by country, from the registry of the standard.
const ibanLengths: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ' +
    'ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 ' +
    'LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 ' +
    'PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** An IBAN: a country's length, and the remainder 1 by 97. What stands behind it is not part of it. */
export function checkIban(text: string): number {
  const wanted = ibanLengths[text.slice(0, 2)];
  if (wanted === undefined) return 0;
  let end = 0;
  let letters = '';
  while (end < text.length && letters.length < wanted) {
    const letter = text.charAt(end);
    if (letter !== ' ' && letter !== '-') letters += letter;
    end += 1;
  }
  if (letters.length < wanted || /^[A-Z0-9]/.test(text.slice(end))) return 0;
  return remainderOfIban(letters) === 1 ? end : 0;
}

/** The remainder of an IBAN by 97; 1 where its check digits are right. */
export function remainderOfIban(letters: string): number {
  let remainder = 0;
  for (const letter of letters.slice(4) + letters.slice(0, 4)) {
    const value = Number.parseInt(letter, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
