import type { ExitCode } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/** A command of the program. To have another, add a file with one of these and list it in commands.ts. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` shows. */
  help(): string;
  /**
   * @param args - what follows the command's name
   * @throws {UsageError} when they cannot be understood
   */
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

/** Thrown for a command line that cannot be understood. The message says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
