import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { openaiMajor } from '../support/openai-major.ts';
import type { Sighting } from './unhandled-program.ts';

const program = fileURLToPath(new URL('./unhandled-program.ts', import.meta.url));

async function run(mode: 'bare' | 'instrumented'): Promise<Record<string, Sighting>> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, mode], { maxBuffer: 1 << 24 });
  return JSON.parse(stdout);
}

// The scenarios use helpers of chat completions where openai 4 does not have them.
it.skipIf(openaiMajor < 5)(
  '7. 11. a process sees exactly the unhandled rejections that it saw without instrumentation',
  async () => {
    const [bare, instrumented] = await Promise.all([run('bare'), run('instrumented')]);
    expect(instrumented).toEqual(bare);
    expect(Object.keys(bare).length).toBeGreaterThan(90);
    expect(bare['chat, never awaited']?.unhandled).toEqual(['BadRequestError']);
    expect(bare['chat, caught']?.unhandled).toEqual([]);
    expect(bare['chat, caught late']).toMatchObject({ unhandled: ['BadRequestError'], handledLater: 1 });
  },
);
