import process from 'node:process';
import type { ListenAddress } from '../validate/receive/parse-address.ts';
import { startReceiver } from '../validate/receive/start-receiver.ts';
import { describeSystemError, isSystemError } from '../validate/system-error.ts';
import type { ValidateOptions, Validation } from '../validate/validate-files.ts';
import { ValidationRun } from '../validate/validation-run.ts';
import { UsageError } from './command.ts';
import type { Terminal } from './terminal.ts';
import type { ListenEnd } from './validate-arguments.ts';

const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Receives telemetry and checks it, until enough has come, nothing comes any more, or a signal says to end. A second
 * signal ends the process at once.
 *
 * @throws {UsageError} when the address cannot be listened on
 */
export async function listen(
  options: ValidateOptions,
  address: ListenAddress & ListenEnd,
  terminal: Terminal,
): Promise<Validation> {
  const run = new ValidationRun(options);
  const { host, port, spans = Number.POSITIVE_INFINITY, idle } = address;
  let stop = () => {};
  let fail: (error: unknown) => void = () => {};
  const ended = new Promise<void>((resolve, reject) => {
    stop = resolve;
    fail = reject;
  });
  const timer = idle === undefined ? undefined : setTimeout(() => stop(), idle * 1000);
  const receiver = await startReceiver({
    host,
    port,
    context: run.context,
    async take(items) {
      timer?.refresh();
      try {
        await run.take(items);
      } catch (error) {
        fail(error);
        throw error;
      }
      if (run.summary.spans.read >= spans) stop();
    },
  }).catch((error: unknown) => {
    clearTimeout(timer);
    throw isSystemError(error)
      ? new UsageError(`Cannot listen on ${host}:${port}: ${describeSystemError(error)}`)
      : error;
  });
  for (const signal of signals) process.once(signal, stop);
  terminal.err(`Listening on ${receiver.url} for OTLP over HTTP. ${whenItEnds(address)}\n`);
  try {
    await ended;
  } finally {
    clearTimeout(timer);
    for (const signal of signals) process.off(signal, stop);
    await receiver.close();
  }
  return run.finish();
}

function whenItEnds({ spans, idle }: ListenEnd): string {
  const ends = [
    ...(spans === undefined ? [] : [`after ${spans} spans`]),
    ...(idle === undefined ? [] : [`after ${idle} seconds without a request`]),
    'on SIGINT or SIGTERM',
  ];
  return `Ends ${ends.join(', ')}.`;
}
