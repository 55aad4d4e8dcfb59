import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { runCli } from './run-cli.ts';

const here = import.meta.dirname;

function complete(words: readonly string[]): string[] {
  const script = runCli(here, ['completion', 'bash']).stdout;
  const ask = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; compopt() { :; }; _codon_telemetry; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = spawnSync('bash', ['-c', `${script}\n${ask}`], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line !== '');
}

test('bash completes commands, options and shells', () => {
  expect(complete(['codon-telemetry', 'd'])).toEqual(['diff', 'docs']);
  expect(complete(['codon-telemetry', 'generate', '--'])).toEqual(
    expect.arrayContaining(['--schemas', '--out', '--check', '--watch', '--help']),
  );
  expect(complete(['codon-telemetry', 'completion', 'z'])).toEqual(['zsh']);
});

const options = (help: string) => new Set((help.split('Examples:')[0] ?? '').match(/(?<=\s|\[)--[a-z][a-z-]+/g));

test('bash completes every option that the help of a command names', () => {
  for (const { name, help } of commands) {
    expect(new Set(complete(['codon-telemetry', name, '--']))).toEqual(options(help()));
  }
});

/** Whether a shell is on this machine. */
const hasShell = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).error === undefined;

describe.each(['bash', 'zsh', 'fish'])('the script for %s', (shell) => {
  test.skipIf(!hasShell(shell))(`is right in its syntax (skipped where ${shell} is not installed)`, () => {
    const script = runCli(here, ['completion', shell]).stdout;
    expect(spawnSync(shell, ['-n'], { input: script, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });

  test('has every command with every option', () => {
    const script = runCli(here, ['completion', shell]).stdout;
    for (const { name, help } of commands) {
      expect(script).toMatch(new RegExp(`\\b${name}\\b`));
      for (const option of options(help()))
        expect(script).toContain(shell === 'fish' ? `-l ${option.slice(2)} ` : option);
    }
  });
});

test('another shell is refused', () => {
  expect(runCli(here, ['completion', 'tcsh'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('bash, zsh, fish'),
  });
});

test('the help of every command shows usage, examples, exit codes and --help', () => {
  for (const command of commands) {
    const help = command.help();
    expect(help).toMatch(new RegExp(`^Usage: codon-telemetry ${command.name}`, 'm'));
    for (const part of [/^Options:$/m, /^Exit codes:$/m, /^Examples:$/m, /-h, --help +Show this\./])
      expect(help).toMatch(part);
    const tooLong = help.split('\n').filter((line) => line.length > 110);
    expect(tooLong).toEqual([]);
  }
  expect(runCli(here, ['--help']).stdout).toContain('Exit codes, the same for every command:');
});
