import type { ServerResponse } from 'node:http';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Script } from './script.ts';
import { framesOf } from './script-frames.ts';

/** What an answer needs besides its script. */
export interface DeliveryContext {
  readonly path: string;
  /** Headers that the script's own are laid over. */
  readonly headers: Readonly<Record<string, string>>;
  /** Aborts when the connection is gone or the server closes. */
  readonly signal: AbortSignal;
}

/**
 * Plays a script as the answer to a request.
 *
 * @returns `cut` when the script wants the connection destroyed now; rejects when the signal aborts.
 */
export async function deliverScript(
  response: ServerResponse,
  script: Script,
  context: DeliveryContext,
): Promise<'complete' | 'cut'> {
  const { signal } = context;
  if (script.drop) {
    return 'cut';
  }
  if (script.delayMs) {
    await setTimeout(script.delayMs, undefined, { signal });
  }
  const { contentType, frames } = framesOf(script, context.path);
  const headers = script.exactHeaders ? {} : { ...context.headers, 'content-type': contentType };
  response.statusCode = script.status ?? 200;
  response.setHeaders(new Map(Object.entries({ ...headers, ...script.headers })));
  const whole = script.sse === undefined && script.cutAfter === undefined && script.writeSize === undefined;
  if (whole) {
    response.end(frames[0]);
    return 'complete';
  }
  response.flushHeaders();
  for (const piece of split(cut(frames, script), script.writeSize)) {
    await write(response, piece, signal);
    await pause(script.chunkDelayMs, signal);
  }
  if (script.cutAfter !== undefined) {
    return 'cut';
  }
  response.end();
  return 'complete';
}

function cut(frames: readonly Buffer[], { sse, cutAfter }: Script): readonly Buffer[] {
  if (cutAfter === undefined) {
    return frames;
  }
  return sse === undefined ? [Buffer.concat(frames).subarray(0, cutAfter)] : frames.slice(0, cutAfter);
}

function* split(frames: readonly Buffer[], size = Number.POSITIVE_INFINITY): Generator<Buffer> {
  for (const frame of frames) {
    for (let start = 0; start < frame.length; start += size) {
      yield frame.subarray(start, start + size);
    }
  }
}

// Waits until the piece has left this process: a client that has stopped reading holds the server back.
function write(response: ServerResponse, piece: Buffer, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    response.write(piece, (error) => (error ? reject(error) : resolve()));
  });
}

// Even without a delay the event loop turns, so that each piece arrives on its own.
async function pause(delayMs: number | undefined, signal: AbortSignal): Promise<void> {
  await (delayMs ? setTimeout(delayMs, undefined, { signal }) : setImmediate(undefined, { signal }));
}
