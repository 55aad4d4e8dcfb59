import { describe, expect, it } from 'vitest';
import { defaultRedactionRules } from '../../generated/redaction-rules.ts';
import { createRedactor } from '../../src/privacy/create-redactor.ts';
import { projectText } from '../support/project-files.ts';
import { join } from './corpus/entry.ts';
import { loadCorpus } from './corpus/load-corpus.ts';
import { isHidden, measureRule } from './measure-rule.ts';
import { redactionPage } from './redaction-page.ts';

const REQUIRED = 0.95;
const FEWEST = 50;

const corpora = loadCorpus();
const measures = corpora.map((corpus) => measureRule(corpus, ({ heldOut }) => heldOut));

describe('the labelled corpus', () => {
  it('has texts for every default rule', () => {
    expect(corpora.map(({ rule }) => rule)).toEqual(defaultRedactionRules.map(({ id }) => id).sort());
    for (const { positives, lookAlikes } of corpora) {
      expect(positives.length).toBeGreaterThanOrEqual(FEWEST);
      expect(lookAlikes.length).toBeGreaterThanOrEqual(FEWEST);
      expect(new Set(positives.map(({ language }) => language)).size).toBeGreaterThan(3);
      const heldOut = [...positives, ...lookAlikes].filter((entry) => entry.heldOut).length;
      expect(heldOut / (positives.length + lookAlikes.length)).toBeGreaterThanOrEqual(1 / 3);
    }
  });

  it('prints precision and recall on what was held out', () => {
    const rows = measures.map(({ rule, positives, lookAlikes, precision, recall }) => {
      const counts = `${String(positives).padStart(9)}  ${String(lookAlikes).padStart(11)}`;
      return `${rule.padEnd(20)}  ${counts}  ${precision.toFixed(3).padStart(9)}  ${recall.toFixed(3)}`;
    });
    console.log(['rule                  positives  look-alikes  precision  recall', ...rows].join('\n'));
    expect(rows).toHaveLength(defaultRedactionRules.length);
  });

  it.each(measures)('$rule reaches 0.95 on both', ({ precision, recall }) => {
    expect(precision).toBeGreaterThanOrEqual(REQUIRED);
    expect(recall).toBeGreaterThanOrEqual(REQUIRED);
  });

  it('is what docs/redaction.md says', () => {
    expect(redactionPage()).toBe(projectText('docs/redaction.md'));
  });

  it('no secret is left when all rules work together', () => {
    const redactor = createRedactor();
    const entries = corpora.flatMap(({ positives }) => positives).filter(({ heldOut }) => heldOut);
    const left = entries.filter((entry) => !isHidden(entry, redactor.text(join(entry)).text));
    expect(left.length / entries.length).toBeLessThanOrEqual(1 - REQUIRED);
  });
});
