import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type HttpReceiver, startReceiver } from '../support/otlp-receiver.ts';

const program = fileURLToPath(new URL('./fixtures/ending-process.ts', import.meta.url));

type End = { readonly code: number | null; readonly signal: string | null };

function run({ url }: HttpReceiver, way: string): { child: ChildProcess; ended: Promise<End> } {
  const child = spawn(process.execPath, [program, url, way], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<End>((resolve) => child.on('exit', (code, signal) => resolve({ code, signal })));
  return { child, ended };
}

function ready(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => child.stdout?.once('data', resolve));
}

const sentOf = ({ received }: HttpReceiver): string => JSON.stringify(received.map(({ body }) => body));

describe('at the end of the process, what is waiting is sent', () => {
  it('when nothing is left to do', async () => {
    await using server = await startReceiver();
    expect(await run(server, 'empty').ended).toEqual({ code: 0, signal: null });
    expect(sentOf(server)).toContain('work empty');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('on %s, which then ends the process', async (signal) => {
    await using server = await startReceiver();
    const { child, ended } = run(server, 'signal');
    await ready(child);
    child.kill(signal);
    expect(await ended).toEqual({ code: null, signal });
    expect(sentOf(server)).toContain('work signal');
  });

  it('on a signal that the application listens to, which keeps its own end', async () => {
    await using server = await startReceiver();
    const { child, ended } = run(server, 'signal-listened');
    await ready(child);
    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: 7, signal: null });
    expect(sentOf(server)).toContain('work signal-listened');
  });
});
