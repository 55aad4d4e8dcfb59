import { join } from 'node:path';
import process from 'node:process';

/** The command as it is built, start included: reading the file, decoding, framing, checks, findings, report. */
export async function measure(path: string, ...options: readonly string[]): Promise<number> {
  process.argv = [...process.argv.slice(0, 2), 'validate', '--no-config', ...options, path];
  const began = performance.now();
  await import(join(import.meta.dirname, '../../../dist/src/cli/main.js'));
  if (process.exitCode !== 0) throw new Error('The fixture should be clean.');
  return performance.now() - began;
}
