import { createRedactor } from '../../../src/privacy/create-redactor.ts';
import { redactPlainly } from './plain-rules.ts';
import { cell, sizes, speedsOf } from './speed.ts';
import { redactionTexts } from './texts.ts';

/**
 * Megabytes a second of redaction with all default rules, against the same rules run one after another as plain regular
 * expressions. Only ratios of one run mean something.
 */
export function compareRedaction(): void {
  const redactor = createRedactor();
  console.log('text   size      ours MB/s  plain MB/s   ratio  ns a character');
  for (const [kind, make] of Object.entries(redactionTexts)) {
    const perCharacter: number[] = [];
    for (const size of sizes) {
      const [ours = 0, plain = 0] = speedsOf(make(size), [(text) => redactor.text(text), redactPlainly]);
      perCharacter.push(1000 / ours);
      const cells = [kind.padEnd(6), String(size).padEnd(9), cell(ours, 9), cell(plain, 10), cell(ours / plain, 6)];
      console.log([...cells, cell(1000 / ours, 8)].join('  '));
    }
    const growth = (perCharacter.at(-1) ?? 0) / (perCharacter[2] ?? 1);
    console.log(`${kind}: a character costs ${growth.toFixed(2)} times as much at 10 MB as at 100 KB\n`);
  }
}
