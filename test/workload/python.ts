import { spawnSync } from 'node:child_process';

const RUNS = spawnSync('python3', ['-c', 'print(1)'], { encoding: 'utf8' }).stdout?.trim() === '1';

/** Whether Python can be asked. Where it cannot, the tests that need it say so and are skipped. */
export function hasPython(): boolean {
  if (!RUNS) console.warn('No python3 on PATH: the comparison with Python is skipped.');
  return RUNS;
}

/** Runs one expression for each value `v`, in a single process, and gives back what each one is. */
export function askPython(expression: string, values: readonly unknown[]): unknown[] {
  return askPythonText(expression, JSON.stringify(values));
}

/** The same for values that are written as JSON already. */
export function askPythonText(expression: string, json: string): unknown[] {
  const script = `import json, sys
values = json.loads(sys.stdin.buffer.read().decode('utf-8'))
print(json.dumps([${expression} for v in values]))`;
  const { stdout, stderr, status } = spawnSync('python3', ['-c', script], {
    input: json,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`Python failed: ${stderr}`);
  return JSON.parse(stdout);
}
