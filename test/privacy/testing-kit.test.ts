import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RedactionRule } from '../../src/index.ts';
import { createRedactor, defaultRedactionRules } from '../../src/index.ts';
import {
  BrokenLaw,
  checkRedactionLaws,
  noSecretSurvivesInText,
  plantedText,
  secretOf,
  tornText,
  whatIsValidStaysValid,
} from '../../src/testing/index.ts';
import { importsOf, projectFiles } from '../support/project-files.ts';

const seed = 7;
const ticket: RedactionRule = {
  id: 'ticket',
  pattern: '\\bACME-[0-9]{6}\\b',
  anchors: [{ text: 'ACME-' }],
  replacement: { mark: '[TICKET]' },
};

describe('checkRedactionLaws', () => {
  it('passes a rule that keeps the laws', () => {
    expect(() => checkRedactionLaws(fc, { rules: [ticket], seed })).not.toThrow();
  });

  it('fails where an anchor is not in every match', () => {
    const rule = { ...ticket, pattern: '\\b(?:ACME|Acme)-[0-9]{6}\\b' };
    expect(() => checkRedactionLaws(fc, { rules: [rule], seed })).toThrow(
      /seed: 7[\s\S]*a secret of "ticket" survived/,
    );
  });

  it('fails where another function undoes what the rule did', () => {
    const custom = (text: string) => `${text}.`;
    expect(() => checkRedactionLaws(fc, { rules: [ticket], redaction: { custom }, seed })).toThrow(
      'redacting once more changed the value',
    );
  });
});

const CARD = '[2-6]\\d{15}';

describe('a rule that no secret can be made of', () => {
  it.each<[string, Pick<RedactionRule, 'pattern' | 'check'>, string]>([
    ['matches too little', { pattern: '[A-Z]{2}\\d{3}' }, 'they have fewer than 6 characters'],
    ['keeps all but a little', { pattern: '(?<keep>ticket )[A-Z]{2}' }, 'they have fewer than 6 characters'],
    ['has a percent sign', { pattern: '\\d{6}%' }, 'they hold % or \\, which read as escapes'],
    ['has a backslash', { pattern: 'ACME\\\\\\d{6}' }, 'they hold % or \\, which read as escapes'],
    ['ends with a space', { pattern: 'ACME\\d{6} ' }, 'they begin or end with white space'],
    ['asks for what cannot be', { pattern: 'ACME\\d{6}(?=X)' }, 'the rule does not find them; correct'],
    [
      'asks for more than its check is for',
      { pattern: `card ${CARD}`, check: 'luhn' },
      'the rule does not find them, or its check "luhn" refuses them',
    ],
  ])('is refused where it %s', (_, changes, reason) => {
    const { id, replacement } = ticket;
    const rule: RedactionRule = { id, replacement, ...changes };
    const message = `redaction rule "ticket": 10000 texts in a row that were made of it are of no use as secrets:\n  - ${reason}`;
    expect(() => checkRedactionLaws(fc, { rules: [rule], seed })).toThrow(TypeError);
    expect(() => checkRedactionLaws(fc, { rules: [rule], seed })).toThrow(message);
    expect(() => fc.sample(secretOf(fc, rule), 1)).toThrow(TypeError);
    expect(() => fc.sample(plantedText(fc, [rule]), { numRuns: 20, seed })).toThrow(TypeError);
  });

  it('is not one of the default rules, nor one whose check asks for words around', () => {
    const card: RedactionRule = {
      ...ticket,
      anchors: [],
      pattern: CARD,
      check: 'luhn',
      context: { words: ['card'], within: 9 },
    };
    for (const rule of [...defaultRedactionRules, card]) expect(fc.sample(secretOf(fc, rule), 20)).toHaveLength(20);
  });
});

it('tells where redaction makes a valid value invalid', () => {
  const words = createRedactor({
    groups: 'none',
    rules: [{ id: 'word', pattern: 'user', replacement: { mark: '[WORD]' } }],
  });
  const isValid = (value: unknown) => (value as { role: string }).role === 'user';
  expect(() => whatIsValidStaysValid(words, { role: 'user' }, isValid)).toThrow(BrokenLaw);
  expect(() => whatIsValidStaysValid(words, { role: 'other' }, isValid)).not.toThrow();
  expect(() => whatIsValidStaysValid(createRedactor(), { role: 'user' }, isValid)).not.toThrow();
});

it('tears texts into chunks that make up the text', () => {
  const redactor = createRedactor();
  fc.assert(
    fc.property(tornText(fc, defaultRedactionRules), ({ chunks, ...planted }) => {
      expect(chunks.join('')).toBe(planted.text);
      noSecretSurvivesInText(redactor, { ...planted, text: chunks.join('') });
    }),
    { seed },
  );
});

it('the testing kit loads without fast-check: it is handed in', () => {
  const eager = projectFiles('src/testing', '.ts')
    .flatMap(importsOf)
    .filter(({ specifier, typeOnly, dynamic }) => specifier === 'fast-check' && !typeOnly && !dynamic);
  expect(eager).toEqual([]);
});
