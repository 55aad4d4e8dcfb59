import type { Command } from './command.ts';
import { validateCommand } from './validate-command.ts';

/** Every command, in the order in which they are listed. */
export const commands: readonly Command[] = [validateCommand];
