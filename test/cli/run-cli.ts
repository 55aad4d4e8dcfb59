import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The command's entry, as it stands in the sources. */
export const cliPath = join(import.meta.dirname, '../../src/cli/main.ts');

/** What a run left behind. */
export interface CliRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs codon-telemetry in a folder. */
export function runCli(cwd: string, args: readonly string[], nodeOptions: readonly string[] = []): CliRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeOptions, cliPath, ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** A folder of its own with these files: objects are written as JSON. */
export function makeFolder(files: Readonly<Record<string, object | string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'codon-telemetry-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
  return folder;
}
