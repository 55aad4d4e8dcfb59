import type { JsonObject } from './json-value.ts';

/** A server-sent event with an `event:` line, as streams of responses and of runs have it. */
export function namedEvent(name: string, data: JsonObject): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
