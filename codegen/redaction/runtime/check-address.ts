import { numberFrom, readDigits } from './check-number.ts';

/** Numbers one calls and connects to. */

const countryCode =
  /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|2[1-69]\d|3[578]\d|42\d|5[09]\d|6[7-9]\d|8[0578]\d|9[679][0-8])/;

/** By the first three digits of a number: 1 where they begin with a country code. */
const countryCodes = Uint8Array.from({ length: 1000 }, (_, digits) =>
  countryCode.test(String(digits).padStart(3, '0')) ? 1 : 0,
);

/** A phone number with a country code that exists and 8 to 15 digits. */
export function checkInternationalPhone(text: string): number {
  const count = readDigits(text);
  const prefix = text.startsWith('00') ? 2 : 0;
  const length = count - prefix;
  if (length < (prefix > 0 ? 10 : 8) || length > 15 || countryCodes[numberFrom(prefix, 3)] !== 1) return 0;
  return isDecimal(text) ? 0 : text.length;
}

/** A number of 7 to 14 digits that is neither a date nor a decimal number. */
export function checkNationalPhone(text: string): number {
  if (/^\d[.]/.test(text) || isDecimal(text) || isDate(text) || isOneDigit(text)) return 0;
  return hasClosedBrackets(text) ? text.length : 0;
}

function isDecimal(text: string): boolean {
  return text.includes('.') && /^\+?\d*\.\d+$/.test(text);
}

/** Whether all digits are the same. */
function isOneDigit(text: string): boolean {
  return /^\D*(\d)(?:\D*\1)*\D*$/.test(text);
}

function isDate(text: string): boolean {
  return /^(?:(?:19|20)\d\d([-/. ])\d{1,2}\1\d{1,2}|\d{1,2}([-/. ])\d{1,2}\2(?:19|20)\d\d)(?!\d)/.test(text);
}

function hasClosedBrackets(text: string): boolean {
  return /^[^()]*(?:\(\d+\)[^()]*)?$/.test(text);
}

/** An IPv6 address: eight groups, or fewer with one gap; never a time of day, a MAC address or a name of C++. */
export function checkIpv6(text: string): number {
  const halves = text.split('::');
  if (halves.length > 2 || (halves.length === 2 && text.includes(':::'))) return 0;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (groups.includes('')) return 0;
  const count = groups.length + (text.includes('.') ? 1 : 0);
  const fits = halves.length === 2 ? count >= 2 && count <= 7 : count === 8;
  return fits && /\d/.test(text) ? text.length : 0;
}
