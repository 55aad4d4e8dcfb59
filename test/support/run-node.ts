import { spawnSync } from 'node:child_process';

/** What a program said and how it ended. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs Node with arguments in a folder, and waits for it. */
export function runNode(cwd: string, args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}
