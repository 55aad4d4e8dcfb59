import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/** Packages that only some commands need: applications do without them. */
const optionalPackages: Readonly<Record<string, string>> = {
  'ts-morph': 'npm i -D ts-morph json-schema-to-typescript',
  'json-schema-to-typescript': 'npm i -D ts-morph json-schema-to-typescript',
  yaml: 'npm i -D yaml',
  recheck: 'npm i -D recheck',
};

// Errors of codegen that are written for the person at the terminal. Codegen is loaded late, so they go by name.
const explained = new Set(['SchemaError', 'OccupiedError', 'RevisionError', 'RegistryError', 'EndpointError']);

/** Runs what works on schemas; what went wrong with them is told in a few lines, and everything else is thrown. */
export async function explainFailure(terminal: Terminal, work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    const message = describeFailure(error);
    if (message === undefined) throw error;
    terminal.err(`${message}\n`);
    return exitCodes.failed;
  }
}

/** What to tell a person; undefined for an error that is a fault of this program. */
export function describeFailure(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (explained.has(error.name)) return error.message;
  const missing = missingPackage(error);
  return missing === undefined
    ? undefined
    : `This command needs the package ${missing}; install it: ${optionalPackages[missing]}`;
}

function missingPackage(error: NodeJS.ErrnoException): string | undefined {
  // The first is told of an import, the second of a require.
  if (error.code !== 'ERR_MODULE_NOT_FOUND' && error.code !== 'MODULE_NOT_FOUND') return undefined;
  return Object.keys(optionalPackages).find((name) => new RegExp(`'${name}['/]`).test(error.message));
}
