import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RedactionRule } from '../../src/index.ts';
import { createRedactor, defaultRedactionRules } from '../../src/index.ts';
import {
  BrokenLaw,
  checkRedactionLaws,
  noSecretSurvivesInText,
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
