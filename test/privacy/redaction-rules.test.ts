import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRule } from '../../codegen/redaction/check-rule.ts';
import { emitRedaction } from '../../codegen/redaction/emit-redaction.ts';
import { loadRedactionRules } from '../../codegen/redaction/load-redaction-rules.ts';

const root = new URL('../../', import.meta.url);
const folder = new URL('schemas/redaction', root).pathname;
const rules = loadRedactionRules(folder);

describe('the default rules', () => {
  it.each(rules)('$id keeps what it says of itself', (rule) => {
    expect(checkRule(rule)).toEqual([]);
  });

  it('have a verdict each, and no verdict is left over', () => {
    const verdicts = JSON.parse(readFileSync(`${folder}/verdicts.json`, 'utf8')) as Record<string, { status: string }>;
    const hashes = rules.map(({ pattern, ignoreCase }) =>
      createHash('sha256')
        .update(`${ignoreCase ? 'i' : ''}/${pattern}`)
        .digest('hex'),
    );
    expect(Object.keys(verdicts).sort()).toEqual(hashes.sort());
    expect(Object.values(verdicts).every(({ status }) => status === 'safe')).toBe(true);
  });

  it('stand in the generated module as they are in schemas/', () => {
    for (const { path, text } of emitRedaction(rules)) {
      expect(readFileSync(new URL(`generated/${path}`, root), 'utf8')).toBe(text);
    }
  });
});

describe('checkRule', () => {
  const rule = rules[0];
  if (rule === undefined) throw new Error('there are no rules');

  it('names a length that is stated too short', () => {
    expect(checkRule({ ...rule, maxLength: 10 })).toEqual([expect.stringContaining('set "maxLength" to')]);
  });

  it('names an example that does not match, by its number', () => {
    const examples = { match: ['ann@example.com', 'nobody'], noMatch: rule.examples.noMatch };
    expect(checkRule({ ...rule, examples })[0]).toBe('email: example 1 must match, and does not');
  });

  it('names a counter-example that matches', () => {
    const examples = { match: rule.examples.match, noMatch: ['fine', 'ann@example.com'] };
    expect(checkRule({ ...rule, examples })).toEqual(['email: counter-example 1 must not match, and does']);
  });
});
