import { createJudge } from '../../../generated/redaction-checks.ts';
import { defaultRedactionRules, type RedactionRule } from '../../../generated/redaction-rules.ts';

type Redact = (text: string) => string;

const rules: readonly Redact[] = defaultRedactionRules.map(plainRule);

/** Runs the default rules as anybody would: one after another, each over the whole text, with its check. */
export function redactPlainly(text: string): string {
  return rules.reduce((redacted, redact) => redact(redacted), text);
}

function plainRule(rule: RedactionRule): Redact {
  const pattern = new RegExp(rule.pattern, rule.ignoreCase ? 'gi' : 'g');
  const judge = createJudge(rule, () => false);
  return (text) => {
    let result = '';
    let done = 0;
    for (const { index, 0: found } of text.matchAll(pattern)) {
      const span = judge(text, { from: index, to: index + found.length }, '');
      if (span === undefined || span.from < done) continue;
      result += text.slice(done, span.from) + rule.replacement.mark;
      done = span.to;
    }
    return result + text.slice(done);
  };
}
