import { defaultRedactionRules, type RedactionRule } from '../../generated/redaction-rules.ts';
import { createRedactor } from '../../src/privacy/create-redactor.ts';
import { type CorpusEntry, join, type RuleCorpus } from './corpus/entry.ts';

/** How a rule does on labelled texts. */
export interface RuleMeasure {
  readonly rule: string;
  readonly positives: number;
  readonly lookAlikes: number;
  /** Of all that the rule hid, the share it was right to hide. */
  readonly precision: number;
  /** Of all that was to be hidden, the share it hid. */
  readonly recall: number;
  /** The texts it got wrong. */
  readonly mistakes: readonly string[];
}

/** A piece of a secret this long must not be left. */
const WINDOW = 8;

/** Measures one rule alone, on the entries that `isWanted` picks. */
export function measureRule(corpus: RuleCorpus, isWanted: (entry: CorpusEntry) => boolean): RuleMeasure {
  const redactor = createRedactor({ groups: 'none', rules: [ruleById(corpus.rule)] });
  const positives = corpus.positives.filter(isWanted);
  const lookAlikes = corpus.lookAlikes.filter(isWanted);
  const missed = positives.filter((entry) => !isHidden(entry, redactor.text(join(entry)).text));
  const wrong = lookAlikes.filter((entry) => (redactor.text(join(entry)).counts[corpus.rule] ?? 0) > 0);
  const found = positives.length - missed.length;
  return {
    rule: corpus.rule,
    positives: positives.length,
    lookAlikes: lookAlikes.length,
    precision: found / (found + wrong.length),
    recall: found / positives.length,
    mistakes: [...missed, ...wrong].map(join),
  };
}

/** Whether nothing of the secret is left that could be used. */
export function isHidden(entry: CorpusEntry, redacted: string): boolean {
  const secret = entry.value[entry.secret] ?? '';
  if (redacted.includes(secret)) return false;
  for (let start = 0; start + WINDOW <= secret.length; start += 1) {
    if (redacted.includes(secret.slice(start, start + WINDOW))) return false;
  }
  return true;
}

function ruleById(id: string): RedactionRule {
  const rule = defaultRedactionRules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`no default rule is named "${id}"`);
  return rule;
}
