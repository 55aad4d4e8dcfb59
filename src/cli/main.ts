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

process.exitCode = await runProgram(process.argv.slice(2), processTerminal(process));
