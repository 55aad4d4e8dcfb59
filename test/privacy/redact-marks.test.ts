import { describe, expect, it } from 'vitest';
import { defaultRedactionRules, type RedactionRule } from '../../generated/redaction-rules.ts';
import { createRedactor } from '../../src/privacy/create-redactor.ts';
import { compileRules } from '../../src/privacy/redact-compile.ts';

const marks = [...new Set(defaultRedactionRules.map(({ replacement }) => replacement.mark))];

/** Compiles a rule beside the default ones, or those alone. */
function inertWith(...own: readonly RedactionRule[]): readonly string[] {
  const { isInert } = compileRules([...defaultRedactionRules, ...own], []);
  return marks.filter(isInert);
}

function ruleOf(pattern: string, anchor?: string, lead?: string): RedactionRule {
  const anchors = anchor === undefined ? [] : [{ text: anchor, ...(lead !== undefined && { lead, upTo: 1 }) }];
  return { id: 'own', pattern, anchors, replacement: { mark: '[OWN]' } };
}

describe('marks that are not looked at once more', () => {
  it('are those of all default rules', () => {
    expect(inertWith()).toEqual(marks);
  });

  it.each([
    ['is within a mark', ruleOf('MAIL', 'MAIL')],
    ['begins in a mark', ruleOf('MAIL\\] to [a-z]{2,9}', 'MAIL')],
    ['begins with a mark', ruleOf('\\[EMAIL\\] to [a-z]{2,9}', '\\[EM')],
    ['looks around', ruleOf('(?<=E)MAIL(?=\\])', 'MAIL')],
    ['may end anywhere', ruleOf('[A-Z]{2,4}\\W{1,9}[a-z]{2}', '[A-Z][A-Z]')],
  ])('are not those in which a rule %s', (_, rule) => {
    expect(inertWith(rule)).not.toContain('[EMAIL]');
  });

  it('are none where a rule reaches back over a bracket', () => {
    expect(inertWith(ruleOf('.\\[[A-Z]{4,9}\\]', '\\['))).toEqual([]);
    expect(inertWith(ruleOf('\\[?xy', 'xy', '[\\[]'))).toEqual([]);
  });

  it('do not keep a rule from seeing what a mark makes of its surroundings', () => {
    const rule = ruleOf('\\[EMAIL\\] to [a-z]{2,9}', '\\[EM');
    const { text, counts } = createRedactor({ rules: [rule] }).text('from ann@example.com to bob.');
    expect(text).toBe('from [OWN].');
    expect(counts).toEqual({ email: 1, own: 1 });
    // Behind a letter no card begins; behind a mark it does.
    expect(createRedactor().text('ann@example.com4242 4242 4242 4242').text).toBe('[EMAIL][CARD 4242]');
  });
});
