import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What a program said, and how it ended. */
export interface ProgramRun {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Its lines that are JSON: what it has to tell the test. */
  readonly told: readonly Record<string, unknown>[];
}

export interface ProgramOptions {
  readonly args?: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Modules loaded before it, as paths from the folder of the project. */
  readonly imports?: readonly string[];
  /** Called when it runs. */
  readonly meanwhile?: (child: ChildProcess) => void;
}

const PROJECT = new URL('../../', import.meta.url);

/** Runs a program in a process of its own, while this one goes on: servers of the test can answer it. */
export async function runProgram(file: string | URL, options: ProgramOptions = {}): Promise<ProgramRun> {
  const imports = (options.imports ?? []).flatMap((path) => ['--import', new URL(path, PROJECT).href]);
  const child = spawn(
    process.execPath,
    [...imports, file instanceof URL ? fileURLToPath(file) : file, ...(options.args ?? [])],
    {
      cwd: options.cwd ?? fileURLToPath(PROJECT),
      env: { ...process.env, NODE_NO_WARNINGS: '1', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  options.meanwhile?.(child);
  const [status, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  const told = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { status, signal, stdout, stderr, told };
}
