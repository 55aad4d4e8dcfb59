/** Numbers that prove themselves. A check gives the length of what it accepts, counted from the beginning; 0 is no. */

const cardBrands: readonly (readonly [prefix: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:6011|64[4-9]|65)/, [16, 17, 18, 19]],
  [/^62/, [16, 17, 18, 19]],
  [/^35(?:2[89]|[3-8])/, [16, 17, 18, 19]],
  [/^3(?:0[0-5]|[689])/, [14]],
  [/^(?:50|5[6-9]|6[0137])/, [16]],
];

/** A payment card: a brand's prefix and length, and the right last digit. */
export function checkCard(text: string): number {
  const digits = text.replace(/\D/g, '');
  const known = cardBrands.some(([prefix, lengths]) => prefix.test(digits) && lengths.includes(digits.length));
  return known && hasLuhnDigit(digits) ? text.length : 0;
}

/** Whether the last digit is the Luhn check digit of the others. */
export function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
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
