import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { CorpusEntry, RuleCorpus } from '../entry.ts';
import { CONTACT } from './contact.ts';
import { CREDENTIALS } from './credentials.ts';
import { FINANCIAL } from './financial.ts';
import type { Frame } from './frames.ts';
import { CLOUD_KEYS, PLATFORM_KEYS } from './keys.ts';
import { NETWORK } from './network.ts';
import { createRandom, type Random } from './random.ts';
import { type Block, longestOf, type RuleSource, type Value, type ValueSource } from './rule-source.ts';
import { TOKENS } from './tokens.ts';

/**
 * Writes the corpus: `node test/privacy/corpus/source/write.ts`.
 *
 * What is held out is told by a hash alone. Of the positives it is a third of the sentences, of the look-alikes a third
 * of the kinds: sorted by the SHA-256 of their text, the first third. So a rule is judged on sentences and on
 * look-alikes that it was not tuned on, not on other digits in the same ones. A rule that fails there and is mended gets
 * new sentences and another split.
 */
function main(): void {
  for (const source of [
    ...CONTACT,
    ...FINANCIAL,
    ...NETWORK,
    ...TOKENS,
    ...CREDENTIALS,
    ...CLOUD_KEYS,
    ...PLATFORM_KEYS,
  ]) {
    const path = new URL(`../${source.rule}.jsonl`, import.meta.url);
    writeFileSync(path, print(writeRule(source)));
  }
}

function writeRule({ rule, positives, lookAlikes, split = 1 }: RuleSource): RuleCorpus {
  const random = createRandom(Number.parseInt(sha256(rule).slice(0, 8), 16));
  const heldSentences = firstThird(
    positives.flatMap(({ frames }) => frames.map(([, sentence]) => sentence)),
    split,
  );
  const kinds = lookAlikes.flatMap(({ values }, block) => values.map((_, index) => `${rule}/${block}/${index}`));
  const heldKinds = firstThird(kinds, split);
  return {
    rule,
    positives: positives.flatMap((block) => entriesOf(block, random, (_, sentence) => heldSentences.has(sentence))),
    lookAlikes: lookAlikes.flatMap((block, number) =>
      entriesOf(block, random, (index) => heldKinds.has(`${rule}/${number}/${index}`)),
    ),
  };
}

function entriesOf(
  block: Block,
  random: Random,
  isHeldOut: (index: number, sentence: string) => boolean,
): CorpusEntry[] {
  return block.values.flatMap((value, index) =>
    chosen(block, index).map(([language, sentence]) => {
      const [before = '', after = ''] = sentence.split('{}');
      const { parts, secret } = makeValue(value, random);
      return { language, before, value: parts, secret, after, heldOut: isHeldOut(index, sentence) };
    }),
  );
}

function makeValue(source: string | ValueSource, random: Random): Value {
  const made = typeof source === 'string' ? [source] : source(random);
  return 'parts' in made ? made : { parts: made, secret: longestOf(made, () => true) };
}

function chosen({ frames, framesEach = frames.length }: Block, index: number): readonly Frame[] {
  return Array.from({ length: framesEach }, (_, step) => frames[(index + step) % frames.length]).filter(
    (frame) => frame !== undefined,
  );
}

function firstThird(texts: readonly string[], split: number): ReadonlySet<string> {
  const place = (text: string): string => sha256(split === 1 ? text : `${split} ${text}`);
  const sorted = [...new Set(texts)].sort((a, b) => (place(a) < place(b) ? -1 : 1));
  return new Set(sorted.slice(0, Math.ceil(sorted.length / 3)));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** One entry a line: a change shows as one line. */
function print({ positives, lookAlikes }: RuleCorpus): string {
  const lines = [
    ...positives.map((entry) => ({ kind: 'positive', ...entry })),
    ...lookAlikes.map((entry) => ({ kind: 'lookAlike', ...entry })),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

main();
