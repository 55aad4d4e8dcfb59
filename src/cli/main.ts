#!/usr/bin/env node
import process from 'node:process';
import { exitCodes } from './exit-codes.ts';
import { runProgram } from './run-program.ts';
import { processTerminal } from './terminal.ts';

// Whoever reads the output may have seen enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exitCodes.failed);
});

// A fault of this program is no finding, whose code is that of Node.js for an error nobody catches.
process.exitCode = await runProgram(process.argv.slice(2), processTerminal(process)).catch((error: unknown) => {
  console.error(error);
  return exitCodes.failed;
});
