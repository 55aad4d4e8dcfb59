import { once } from 'node:events';

/** What a command reads from and writes to. Tests put buffers in its place. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Whether colours are welcome on standard output. */
  readonly color: boolean;
  /** Writes a result. Waits when the reader is slow. */
  out(text: string): void | Promise<void>;
  /** Writes a message about the run itself. */
  err(text: string): void;
  /** Shows a line that the next one replaces. Absent where nobody watches. */
  readonly status?: (line: string) => void;
}

/** The terminal of a process. Colours need a TTY and the absence of NO_COLOR. */
export function processTerminal(process: NodeJS.Process): Terminal {
  const { stdin, stdout, stderr, env } = process;
  return {
    stdin,
    color: stdout.isTTY === true && (env.NO_COLOR ?? '') === '',
    async out(text) {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    err: (text) => void stderr.write(text),
    ...(stderr.isTTY === true && { status: (line: string) => void stderr.write(`\r\u001b[K${line}`) }),
  };
}
