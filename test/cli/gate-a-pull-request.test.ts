import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fencesOf } from '../support/markdown-pages.ts';
import { makeFolder, runCli } from './run-cli.ts';

const fences = fencesOf('docs/guides/gate-a-pull-request.md');
const [spans, config] = fences.filter(({ language }) => language === 'json');
const [findings, expected] = fences.filter(({ language }) => language === 'text').map(({ text }) => text);
const [check, listen, checkAgain] = fences
  .filter(({ language }) => language === 'sh')
  .map(({ text }) => text.trim().split(' ').slice(2));

let folder: string;
beforeEach(() => {
  folder = makeFolder();
  write(spans);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(fence: (typeof fences)[number] | undefined): void {
  writeFileSync(join(folder, fence?.place ?? ''), fence?.text ?? '');
}

test('the spans of the guide have the findings of the guide', () => {
  const { status, stdout } = runCli(folder, check ?? []);
  expect(status).toBe(1);
  expect(stdout.startsWith(findings ?? ' ')).toBe(true);
});

test('with its configuration they are clean', () => {
  write(config);
  const { status, stdout } = runCli(folder, checkAgain ?? []);
  expect(status).toBe(0);
  expect(stdout).toContain(expected?.trim());
});

test('its receiver listens where it says', () => {
  const brief = (listen ?? []).map((word) => (word === '60' ? '0.1' : word));
  expect(brief).toContain('0.1');
  // Another receiver may be there: then that is said, of the same address.
  expect(runCli(folder, brief)).toMatchObject({ status: 2, stderr: expect.stringContaining('127.0.0.1:4318') });
});
