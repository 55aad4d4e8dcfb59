import { Readable } from 'node:stream';
import { runProgram } from '../../src/cli/run-program.ts';

/** What came of a run of the command. */
export interface Translation {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `translate` on what standard input gives. */
export async function runTranslate(input: string | Uint8Array, ...args: string[]): Promise<Translation> {
  let out = '';
  let err = '';
  const status = await runProgram(['translate', ...args, '-'], {
    stdin: Readable.from([Buffer.from(input)]),
    color: false,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { status, out, err };
}
