import { type Command, UsageError } from './command.ts';
import { completionScripts } from './completion-scripts.ts';
import { exitCodes } from './exit-codes.ts';
import { parseArguments } from './parse-arguments.ts';

/**
 * `codon-telemetry completion`: a script that completes commands and options in a shell.
 *
 * @param listCommands - every command, this one included.
 */
export function completionCommand(listCommands: () => readonly Command[]): Command {
  return {
    name: 'completion',
    summary: 'Write a completion script for bash, zsh or fish.',
    help,
    async run(args, terminal) {
      const { positionals } = parseArguments(args, {});
      const [shell = '', more] = positionals;
      const script = Object.hasOwn(completionScripts, shell) ? completionScripts[shell] : undefined;
      if (script === undefined || more !== undefined) {
        throw new UsageError(`Name a shell: ${Object.keys(completionScripts).join(', ')}.`);
      }
      await terminal.out(script(listCommands()));
      return exitCodes.clean;
    },
  };
}

function help(): string {
  return `Writes a script that completes the commands and options of codon-telemetry.

Usage: codon-telemetry completion SHELL

SHELL is bash, zsh or fish.

Options:
  -h, --help  Show this.

Exit codes:
  ${exitCodes.clean}  Written.
  ${exitCodes.failed}  Not done: another shell.

Examples:
  codon-telemetry completion bash > /etc/bash_completion.d/codon-telemetry
  codon-telemetry completion zsh > "\${fpath[1]}/_codon-telemetry"
  codon-telemetry completion fish > ~/.config/fish/completions/codon-telemetry.fish
`;
}
