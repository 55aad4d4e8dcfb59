import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../generated/contract.ts';
import { attributeList, type Json } from '../validate/otlp.ts';

const main = join(import.meta.dirname, '../../src/cli/main.ts');

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** A call by the first dialect of the real contract, which every span of its api-call type fits. */
function trace(attributes: Readonly<Record<string, string>>): string {
  const schemaUrl = contract.dialects[0]?.schemaUrl ?? '';
  const span: Json = {
    traceId: '5b8efff798038103d269b633813fc60c',
    spanId: 'eee19b7ec3c1b174',
    name: 'files.list',
    kind: 3,
    attributes: attributeList(attributes),
  };
  return `${JSON.stringify({ resourceSpans: [{ scopeSpans: [{ schemaUrl, spans: [span] }] }] })}\n`;
}

const clean = trace({ 'codon.openai.operation': 'files.list', 'gen_ai.provider.name': 'openai' });
const dirty = trace({ 'codon.openai.operation': 'files.list', 'gen_ai.nowhere': 'SECRET' });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'codon-telemetry-'));
  writeFileSync(join(folder, 'clean.jsonl'), clean);
  writeFileSync(join(folder, 'dirty.jsonl'), dirty);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('exit codes', () => {
  test('0 for a clean file', () => {
    const { status, stdout, stderr } = run(['validate', join(folder, 'clean.jsonl')]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Clean: 0 violations/m);
  });

  test('1 for violations, 0 when none is to fail', () => {
    const { status, stdout } = run(['validate', join(folder, 'clean.jsonl'), join(folder, 'dirty.jsonl')]);
    expect(status).toBe(1);
    expect(stdout).toContain(`${join(folder, 'dirty.jsonl')}:1 (span eee19b7ec3c1b174)`);
    expect(stdout).not.toContain('SECRET');
    expect(run(['validate', '--fail-on=none', join(folder, 'dirty.jsonl')]).status).toBe(0);
  });

  test('2 in one line where nothing can be written', () => {
    expect(run(['emit', '--file', join(folder, 'nowhere/x.jsonl')])).toEqual({
      status: 2,
      stdout: '',
      stderr: `${join(folder, 'nowhere/x.jsonl')}: There is no such file.\n`,
    });
  });

  test('2 for a file that cannot be looked into, of which nothing is said', () => {
    expect(run(['redact', join(folder, 'nope')])).toMatchObject({ status: 2, stdout: '' });
  });

  const shell = (command: string) => {
    const program = `${JSON.stringify(process.execPath)} ${JSON.stringify(main)}`;
    spawnSync('sh', ['-c', command.replace('PROGRAM', program)], { cwd: folder });
    return readFileSync(join(folder, 'code'), 'utf8');
  };

  test('2 where nobody reads what it says', () => {
    const command = 'PROGRAM translate --to genai-0.1 clean.jsonl';
    expect(shell(`{ ${command} 2>&1 >/dev/null; echo $? >code; } | true`)).toBe('2\n');
    expect(shell(`{ ${command} 2>/dev/null; echo $? >code; } | true`)).toBe('2\n');
  });

  test.runIf(existsSync('/dev/full'))('2 where there is no room for the output, which is told', () => {
    expect(shell('PROGRAM validate clean.jsonl >/dev/full 2>told; echo $? >code')).toBe('2\n');
    expect(readFileSync(join(folder, 'told'), 'utf8')).toBe('Standard output: It cannot be used (ENOSPC).\n');
  });

  test('2 for a file that is not there, and the others are checked', () => {
    const { status, stdout, stderr } = run(['validate', join(folder, 'nope'), folder, join(folder, 'clean.jsonl')]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/nope: There is no such file\.\n.*: It is a directory/);
    expect(stdout).toContain('1 span in 1 file: 1 checked');
  });

  test('1 for input that is damaged beside a span, 2 where it is alone', () => {
    writeFileSync(join(folder, 'damaged.zip'), 'PK\u0003\u0004\u0000');
    const both = run(['validate', join(folder, 'damaged.zip'), join(folder, 'clean.jsonl')]);
    expect(both).toMatchObject({ status: 1, stdout: expect.stringContaining('violation unreadable_input') });
    expect(run(['validate', join(folder, 'damaged.zip')]).status).toBe(2);
  });

  test('2 for no span, 0 where that is allowed', () => {
    expect(run(['validate', '-']).status).toBe(2);
    expect(run(['validate', '-', '--allow-empty']).status).toBe(0);
  });

  test.each<[string[], RegExp]>([
    [[], /Usage: codon-telemetry COMMAND/],
    [['valdate'], /There is no command "valdate"\.\nSee: codon-telemetry --help/],
    [['--nope'], /There is no option "--nope"/],
    [['validate'], /Name a file to check, or - for standard input/],
    [['validate', '-', '-'], /only once/],
    [['validate', '--nope', '-'], /--nope.*\nSee: codon-telemetry validate --help/],
    [['validate', '--format'], /--format/],
    [['validate', '--format=xml', '-'], /There is no report "xml"; there are text, json, jsonl/],
    [['validate', '--fail-on=error', '-'], /one of violation, improvement, information, none/],
    [['validate', '--enable=x', '-'], /one of opt_in_attribute_not_present, not_stable/],
  ])('2 for %j', (args, words) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(words);
  });
});

describe('output', () => {
  test('standard input is named -', () => {
    expect(run(['validate', '-'], dirty).stdout).toContain('at -:1 (span');
  });

  test('JSON on request, and kinds that are off by default', () => {
    const { stdout } = run(['validate', '--format', 'json', '--enable', 'not_stable', '-'], clean);
    const ids = JSON.parse(stdout).findings.map(({ id }: { id: string }) => id);
    expect(ids).toContain('not_stable');
  });

  test('help and version', () => {
    expect(run(['--help'])).toMatchObject({ status: 0, stderr: '' });
    expect(run(['validate', '--help']).stdout).toContain('rule_broken (violation)');
    expect(run(['help', 'validate']).stdout).toBe(run(['validate', '-h']).stdout);
    expect(run(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
