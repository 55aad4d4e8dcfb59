import { createRequire } from 'node:module';
import { describeSystemError, isSystemError } from '../validate/system-error.ts';
import { type Command, UsageError } from './command.ts';
import { commands } from './commands.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

const PROGRAM = 'codon-telemetry';

/** Runs the command that the arguments name. */
export async function runProgram([first, ...rest]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (first === undefined) {
    terminal.err(overview());
    return exitCodes.failed;
  }
  if (first === '--version' || first === '-v') {
    await terminal.out(`${readVersion()}\n`);
    return exitCodes.clean;
  }
  if (isHelp(first) || first === 'help') {
    const command = findCommand(rest[0]);
    await terminal.out(command === undefined ? overview() : command.help());
    return exitCodes.clean;
  }
  const command = findCommand(first);
  if (command === undefined) {
    const what = first.startsWith('-') ? 'option' : 'command';
    return refuse(terminal, `There is no ${what} "${first}".`, PROGRAM);
  }
  if (takesHelp(rest)) {
    await terminal.out(command.help());
    return exitCodes.clean;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (error instanceof UsageError) return refuse(terminal, error.message, `${PROGRAM} ${command.name}`);
    if (!isSystemError(error) || error.path === undefined) throw error;
    terminal.err(`${error.path}: ${describeSystemError(error)}\n`);
    return exitCodes.failed;
  }
}

function refuse(terminal: Terminal, message: string, subject: string): ExitCode {
  terminal.err(`${message}\nSee: ${subject} --help\n`);
  return exitCodes.failed;
}

function findCommand(name: string | undefined): Command | undefined {
  return commands.find((command) => command.name === name);
}

function isHelp(argument: string): boolean {
  return argument === '--help' || argument === '-h';
}

/** What follows `--` is a file, whatever it looks like. */
function takesHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end === -1 ? args.length : end).some(isHelp);
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `${PROGRAM}: telemetry of OpenAI calls, held to its contract.

Usage: ${PROGRAM} COMMAND [OPTIONS]

Commands:
${list.join('\n')}

Options:
  -h, --help     Show this, or after a command what it does.
  -v, --version  Show the version.

Exit codes, the same for every command:
  ${exitCodes.clean}  Done, and nothing to object to.
  ${exitCodes.findings}  Done, and there is something: findings or changes at the level that fails, files that are not current.
  ${exitCodes.failed}  Not done: a wrong command line, input or schemas that cannot be used.
`;
}

/** By the package's own name, so that it is found from the sources and from the build. */
function readVersion(): string {
  const manifest: { version: string } = createRequire(import.meta.url)('@codon/instrumentation-openai/package.json');
  return manifest.version;
}
