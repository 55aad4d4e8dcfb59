#!/usr/bin/env node
import process from 'node:process';
import { describeSystemError } from '../validate/system-error.ts';
import { exitCodes } from './exit-codes.ts';
import { runProgram } from './run-program.ts';
import { processTerminal } from './terminal.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the output may have seen enough, as `head` does.
  if (error.code !== 'EPIPE') process.stderr.write(`Standard output: ${describeSystemError(error)}\n`);
  process.exit(exitCodes.failed);
});
// Nobody is left who could be told.
process.stderr.on('error', () => process.exit(exitCodes.failed));

// A fault of this program is no finding, whose code is that of Node.js for an error nobody catches.
process.on('uncaughtException', (error) => {
  console.error(error);
  process.exit(exitCodes.failed);
});
process.exitCode = await runProgram(process.argv.slice(2), processTerminal(process));
