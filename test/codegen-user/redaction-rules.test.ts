import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { generateProjectRules } from '../../codegen/project/generate-project-rules.ts';
import { createRedactor } from '../../src/privacy/create-redactor.ts';
import { makeFolder } from '../cli/run-cli.ts';

vi.setConfig({ testTimeout: 120_000 });

const ticket = {
  id: 'ticket',
  title: 'Ticket number',
  pattern: '\\bACME-[0-9]{6,9}\\b',
  anchors: [{ text: 'ACME-' }],
  replacement: { mark: '[TICKET]' },
  maxLength: 14,
  examples: { match: ['ACME-123456', 'see ACME-1234567.'], noMatch: ['ACME-12', 'ACME-1234567890'] },
};
const $schema = '../../../node_modules/@codon/instrumentation-openai/schemas/redaction/redaction-rule.schema.json';
const rulesFile = (...rules: object[]) => ({ $schema, title: 'Ours', description: 'Ours.', group: 'identity', rules });

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function project(...rules: object[]) {
  const root = makeFolder({ 'schemas/redaction/acme.json': rulesFile(...rules) });
  folders.push(root);
  return { root, schemas: 'schemas', check: false };
}

test('a project without rules gets no module', () => {
  const root = makeFolder();
  folders.push(root);
  expect(generateProjectRules({ root, schemas: 'schemas', check: false })).toEqual([]);
});

test('rules become a module that a redactor takes', async () => {
  const options = project(ticket);
  const [file] = generateProjectRules(options);
  expect(file?.path).toBe('redaction-rules.ts');
  expect(file?.text).toMatch(/^\/\/ @generated from schemas\/redaction\/\*\.json\. Do not edit\./);
  expect(file?.text).not.toContain('ACME-123456');
  expect(existsSync(join(options.root, 'schemas/redaction/verdicts.json'))).toBe(true);
  writeFileSync(join(options.root, 'redaction-rules.ts'), file?.text ?? '');
  const { redactionRules } = await import(join(options.root, 'redaction-rules.ts'));
  expect(createRedactor({ rules: redactionRules }).text('see ACME-123456').text).toBe('see [TICKET]');
});

test('a check keeps no verdicts', () => {
  const options = { ...project(ticket), check: true };
  expect(generateProjectRules(options)).toHaveLength(1);
  expect(existsSync(join(options.root, 'schemas/redaction/verdicts.json'))).toBe(false);
});

test.each<[string, object, RegExp]>([
  [
    'an example that does not match',
    { examples: { match: ['ACME-1', 'x'], noMatch: ['a', 'b'] } },
    /example 0 must match/,
  ],
  ['a length that is too short', { maxLength: 5 }, /set "maxLength" to 14/],
  ['a pattern that can be made slow', slow(), /ticket: its pattern needs more than linear time; the attack is /],
  ['an id of the package', { id: 'email' }, /email: a rule of the package has this id; choose another/],
  ['what the schema does not know', { patern: 'x' }, /acme\.json#\/rules\/0: must NOT have additional properties/],
])('%s is refused', (_title, change, words) => {
  expect(() => generateProjectRules(project({ ...ticket, ...change }))).toThrow(words);
});

function slow() {
  const examples = { match: ['ACME-aab', 'ACME-ab'], noMatch: ['ACME-', 'b'] };
  return { pattern: 'ACME-(?:a{0,200}a{0,200}a{0,200}){1,9}b', maxLength: 5406, examples };
}
