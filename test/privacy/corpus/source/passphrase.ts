import { DIGITS, LOWER, type Random } from './random.ts';

const word = (random: Random): string => random.pick(['kitten', 'Harbour', 'lantern', 'Zephyr', 'gravel', 'Mimosa']);

/** A secret as people make them up: a word, digits, a sign. */
export const passphrase = (random: Random): string =>
  `${word(random)}${random.from(DIGITS, 3)}${random.pick(['!', '$x', '#', '_', ''])}${random.from(LOWER, 3)}`;
