import type { Command } from './command.ts';
import { completionCommand } from './completion-command.ts';
import { diffCommand } from './diff-command.ts';
import { docsCommand } from './docs-command.ts';
import { emitCommand } from './emit-command.ts';
import { generateCommand } from './generate-command.ts';
import { importCommand } from './import-command.ts';
import { initCommand } from './init-command.ts';
import { redactCommand } from './redact-command.ts';
import { translateCommand } from './translate-command.ts';
import { validateCommand } from './validate-command.ts';

/** Every command, in the order in which they are listed. */
export const commands: readonly Command[] = [
  initCommand,
  generateCommand,
  validateCommand,
  diffCommand,
  docsCommand,
  emitCommand,
  importCommand,
  translateCommand,
  redactCommand,
  completionCommand(() => commands),
];
