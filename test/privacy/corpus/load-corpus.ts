import { readdirSync, readFileSync } from 'node:fs';
import type { CorpusEntry, RuleCorpus } from './entry.ts';

type Line = CorpusEntry & { readonly kind: 'positive' | 'lookAlike' };

const ENDING = '.jsonl';

/** Reads the labelled texts of every rule, in the order of their ids. */
export function loadCorpus(): readonly RuleCorpus[] {
  const folder = new URL('.', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith(ENDING));
  return names.sort().map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
    const ofKind = (kind: Line['kind']): CorpusEntry[] => lines.filter((line) => line.kind === kind);
    return { rule: name.slice(0, -ENDING.length), positives: ofKind('positive'), lookAlikes: ofKind('lookAlike') };
  });
}
