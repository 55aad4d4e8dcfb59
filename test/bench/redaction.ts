import { createJudge, defaultRedactionRules } from '../../generated/redaction-rules.ts';
import { createRedactor } from '../../src/privacy/create-redactor.ts';
import { redactionTexts } from './redaction-texts.ts';

/**
 * Megabytes a second of redaction, against the same rules run one after another as plain regular expressions:
 * `node test/bench/redaction.ts`. Only ratios of one run mean something.
 */
function main(): void {
  const redactor = createRedactor();
  const sizes = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
  console.log('text   size      ours MB/s  plain MB/s  ratio  ns a character');
  for (const [kind, make] of Object.entries(redactionTexts)) {
    const perCharacter: number[] = [];
    for (const size of sizes) {
      const text = make(size);
      const ours = speedOf(text, (input) => redactor.text(input).text);
      const plain = size > LARGEST_PLAIN ? Number.NaN : speedOf(text, redactPlainly);
      perCharacter.push(1000 / ours);
      const cells = [
        kind.padEnd(6),
        String(size).padEnd(9),
        format(ours, 9),
        format(plain, 10),
        format(ours / plain, 6),
      ];
      console.log([...cells, format(1000 / ours, 8)].join('  '));
    }
    const growth = (perCharacter.at(-1) ?? 0) / (perCharacter[2] ?? 1);
    console.log(`${kind}: a character costs ${growth.toFixed(2)} times as much at 10 MB as at 100 KB\n`);
  }
}

const LARGEST_PLAIN = 1_000_000;
const BUDGET_MS = 300;

/** Megabytes a second, the best of several runs. */
function speedOf(text: string, redact: (text: string) => string): number {
  let best = Number.POSITIVE_INFINITY;
  const end = performance.now() + BUDGET_MS;
  do {
    const repeats = Math.max(1, Math.floor(20_000 / text.length));
    const start = performance.now();
    for (let index = 0; index < repeats; index += 1) redact(text);
    best = Math.min(best, (performance.now() - start) / repeats);
  } while (performance.now() < end);
  return text.length / best / 1000;
}

const plainRules = defaultRedactionRules.map((rule) => ({
  pattern: new RegExp(rule.pattern, rule.ignoreCase ? 'gi' : 'g'),
  judge: createJudge(rule, () => false),
  mark: rule.replacement.mark,
}));

function redactPlainly(text: string): string {
  let redacted = text;
  for (const { pattern, judge, mark } of plainRules) {
    const before = redacted;
    let result = '';
    let done = 0;
    for (const { index, 0: found } of before.matchAll(pattern)) {
      const span = judge(before, { from: index, to: index + found.length }, '');
      if (span === undefined) continue;
      result += before.slice(done, span.from) + mark;
      done = span.to;
    }
    redacted = result + before.slice(done);
  }
  return redacted;
}

function format(value: number, width: number): string {
  return (Number.isNaN(value) ? '-' : value.toFixed(value < 10 ? 2 : 0)).padStart(width);
}

main();
