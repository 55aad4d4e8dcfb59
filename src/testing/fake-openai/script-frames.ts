import type { Script, SseEvent } from './script.ts';

/** The body of an answer in the pieces it is made of: the events of a stream, or one piece. */
export interface Frames {
  readonly contentType: string;
  readonly frames: readonly Buffer[];
}

/** Turns the body of a script into bytes. */
export function framesOf(script: Script, path: string): Frames {
  if (script.sse !== undefined) {
    const done = script.doneSentinel ?? /\/completions$/.test(path);
    const events = [...script.sse, ...(done ? ['data: [DONE]\n\n'] : [])];
    return { contentType: 'text/event-stream; charset=utf-8', frames: events.map(eventBytes) };
  }
  if (script.text !== undefined) {
    return { contentType: 'text/plain; charset=utf-8', frames: [Buffer.from(script.text)] };
  }
  if (script.body !== undefined) {
    return { contentType: 'application/octet-stream', frames: [Buffer.from(script.body)] };
  }
  return { contentType: 'application/json', frames: [Buffer.from(JSON.stringify(script.json ?? null))] };
}

function eventBytes(event: SseEvent): Buffer {
  return Buffer.from(typeof event === 'string' ? event : `data: ${JSON.stringify(event)}\n\n`);
}
