import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { acme, acmeUse, attribute, catalogue, extension } from '../codegen-user/schemas.ts';
import { makeFolder, runCli } from './run-cli.ts';

// Each run is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 120_000 });

const span = (level: string) =>
  extension('spans/inference', { properties: { 'acme.tier': acmeUse('acme.tier', { 'x-requirement': level }) } });
const secret = catalogue(
  'acme',
  { 'acme.tier': attribute({ examples: ['gold'], 'x-sensitivity': 'secret' }) },
  { 'x-namespace': 'acme' },
);

let folder: string;
beforeAll(() => {
  folder = makeFolder({
    'old/attributes/acme.schema.json': acme,
    'old/spans/inference.schema.json': span('recommended'),
    'new/attributes/acme.schema.json': secret,
    'new/spans/inference.schema.json': span('opt_in'),
    'broken/attributes/acme.schema.json': '{',
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('diff', () => {
  test('of a folder with itself is empty', () => {
    expect(runCli(folder, ['diff', 'old', 'old', '--fail-on', 'risky'])).toEqual({
      status: 0,
      stdout: 'No changes.\n',
      stderr: '',
    });
  });

  test('tells field, place and whom it hits', () => {
    const { status, stdout } = runCli(folder, ['diff', 'old', 'new']);
    expect(status).toBe(0);
    expect(stdout).toContain(
      [
        'risky for both: attribute acme.tier: sensitivity changed from none to secret',
        '  It may be held back or redacted now, and moves in the record.',
        '  attributes/acme#/$defs/acme.tier/x-sensitivity',
        'risky for readers: acme.tier on span type inference: requirement changed from recommended to opt_in',
      ].join('\n'),
    );
    expect(stdout).toMatch(/2 changes: risky for emitters, risky for readers\.\n$/);
  });

  test('fails at the level asked for', () => {
    expect(runCli(folder, ['diff', 'old', 'new', '--fail-on', 'risky']).status).toBe(1);
    expect(runCli(folder, ['diff', 'old', 'new', '--fail-on', 'breaking']).status).toBe(0);
    expect(runCli(folder, ['diff', 'new', 'old', '--fail-on', 'breaking']).status).toBe(1);
  });

  test('as JSON and as Markdown', () => {
    const json = JSON.parse(runCli(folder, ['diff', 'old', 'new', '--format=json']).stdout);
    expect(json.verdict).toEqual({ emitters: 'risky', readers: 'risky' });
    expect(json.changes).toHaveLength(2);
    const { stdout } = runCli(folder, ['diff', 'old', 'new', '--format=markdown']);
    expect(stdout).toMatch(/^## Changes of the telemetry contract\n/);
    expect(stdout).toContain('| risky | risky | attribute acme.tier | sensitivity changed from none to secret |');
  });

  test('of redaction rules, in folders that have nothing else', () => {
    const rule = { id: 'ticket', pattern: 'ACME-[0-9]{6}', replacement: { mark: '[TICKET]' } };
    const rules = (...all: object[]) => ({ title: 'Acme', description: 'Ours.', group: 'identity', rules: all });
    const other = makeFolder({ 'old/redaction/acme.json': rules(rule), 'new/redaction/acme.json': rules() });
    const { status, stdout } = runCli(other, ['diff', 'old', 'new', '--fail-on', 'breaking']);
    expect({ status, stdout }).toEqual({
      status: 1,
      stdout: [
        'breaking for emitters, risky for readers: redaction rule ticket: rule removed: ticket',
        '  What it hid leaves the process now.',
        '  redaction/acme#/rules/0',
        '1 change: breaking for emitters, risky for readers.',
        '',
      ].join('\n'),
    });
    rmSync(other, { recursive: true });
  });

  test('of git revisions', () => {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
    git('init', '--quiet');
    git('add', 'old');
    git('-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '--quiet', '-m', 'first');
    writeFileSync(join(folder, 'old/spans/inference.schema.json'), JSON.stringify(span('opt_in')));
    const { status, stdout } = runCli(folder, ['diff', 'HEAD:old', 'old']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/requirement changed from recommended to opt_in/);
    expect(runCli(folder, ['diff', 'HEAD:old', 'HEAD:old']).stdout).toBe('No changes.\n');
    for (const place of ['HEAD:nowhere', 'nobody:old']) {
      const { status: failed, stderr } = runCli(folder, ['diff', place, 'old']);
      expect(failed).toBe(2);
      expect(stderr).toContain(`${place}: git knows no such folder`);
    }
    writeFileSync(join(folder, 'old/spans/inference.schema.json'), JSON.stringify(span('recommended')));
  });

  test.each<[string[], RegExp]>([
    [['old'], /Name two versions/],
    [['old', 'new', 'more'], /Name two versions/],
    [['old', 'nowhere'], /nowhere: has no schemas/],
    [['old', 'broken'], /broken\/attributes\/acme\.schema\.json: is not JSON/],
    [['old', 'new', '--format=xml'], /one of text, markdown, json/],
    [['old', 'new', '--fail-on=any'], /one of breaking, risky, none/],
  ])('2 for %j', (args, words) => {
    const { status, stdout, stderr } = runCli(folder, ['diff', ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(words);
  });
});
