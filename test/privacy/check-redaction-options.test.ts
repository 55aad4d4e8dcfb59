import { describe, expect, test } from 'vitest';
import { createRedactor, type RedactionOptions } from '../../src/privacy/create-redactor.ts';

const rule = { id: 'ticket', pattern: 'T-[0-9]{4}', replacement: { mark: '[TICKET]' } };

/** As they come from JavaScript, where no compiler looks at them. */
function make(options: unknown): () => unknown {
  return () => createRedactor(options as RedactionOptions);
}

describe('options of a redactor', () => {
  test.each<[string, unknown]>([
    ['"groups" must be "all", "none" or a list of contact, credentials, ', { groups: ['emial'] }],
    ['"groups" must be', { groups: 'contact' }],
    ['"groups" must be', { groups: null }],
    ['"rules" must be a list of rules', { rules: rule }],
    ['"rules" must be a list of rules', { rules: [null] }],
    ['rule 1: give it an "id"', { rules: [rule, { ...rule, id: '' }] }],
    ['"custom" must be a function', { custom: 'k1tten' }],
    ['"secretKeys" must be a list of names', { secretKeys: 'badge' }],
    ['"secretKeys" must be a list of names', { secretKeys: [7] }],
    ['"onFailure" must be a function', { onFailure: 7 }],
    ['"hashKey" must be a string', { hashKey: 7 }],
    ['has no option "group"; use groups, rules, ', { group: ['contact'] }],
    ['rule "ticket" has no property "ignorecase"; use id, ', { rules: [{ ...rule, ignorecase: true }] }],
    ['rule "ticket": property "anchors" must be a list of objects', { rules: [{ ...rule, anchors: 'T-' }] }],
    ['"anchors" must be a list of objects with a "text"', { rules: [{ ...rule, anchors: ['T-'] }] }],
    ['"context" must be an object with a list of "words"', { rules: [{ ...rule, context: ['ticket'] }] }],
    ['"unless" must be an object with a list of "words"', { rules: [{ ...rule, unless: { words: ['no'] } }] }],
    ['"ignoreCase" must be true or false', { rules: [{ ...rule, ignoreCase: 'yes' }] }],
    ['"maxLength" must be a number', { rules: [{ ...rule, maxLength: '6' }] }],
    ['give it a "pattern"', { rules: [{ ...rule, pattern: /T-[0-9]{4}/ }] }],
    ['options must be an object', null],
    ['options must be an object', 'all'],
  ])('%s', (message, options) => {
    expect(make(options)).toThrow(TypeError);
    expect(make(options)).toThrow(message);
    expect(make(options)).not.toThrow('k1tten');
  });

  test('what is not given counts as left out, and a rule may come from a file, with its examples', () => {
    const options = {
      groups: undefined,
      rules: [{ ...rule, title: 'Ticket', examples: { match: ['T-1234'], noMatch: [] } }],
      custom: undefined,
    };
    expect(createRedactor(options as unknown as RedactionOptions).text('T-1234 ann@example.com').text).toBe(
      '[TICKET] [EMAIL]',
    );
  });
});
