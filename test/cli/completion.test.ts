import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
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

test.each(['bash', 'zsh', 'fish'])('%s knows every command', (shell) => {
  const { status, stdout } = runCli(here, ['completion', shell]);
  expect(status).toBe(0);
  for (const { name } of commands) expect(stdout).toContain(name);
  expect(stdout).toContain('import-extension');
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
