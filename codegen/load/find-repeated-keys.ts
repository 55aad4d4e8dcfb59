interface Frame {
  /** Keys seen so far; undefined in an array. */
  readonly keys?: Set<string>;
  /** Where the walk is: a key, or a place in an array. */
  at: string | number;
  expectsKey: boolean;
}

// Strings are matched whole, so that braces inside them do not count.
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g;

/**
 * Where an object of a JSON text has a key a second time. `JSON.parse` would keep the last without a word.
 *
 * @param text - JSON that parses.
 * @returns the keys that lead to each repetition.
 */
export function findRepeatedKeys(text: string): (string | number)[][] {
  const repeated: (string | number)[][] = [];
  const stack: Frame[] = [];
  for (const [token] of text.matchAll(tokens)) {
    const frame = stack.at(-1);
    if (token === '{') stack.push({ keys: new Set(), at: '', expectsKey: true });
    else if (token === '[') stack.push({ at: 0, expectsKey: false });
    else if (token === '}' || token === ']') stack.pop();
    else if (frame === undefined || token === ':') continue;
    else if (token !== ',') readString(token, frame, stack, repeated);
    else if (frame.keys !== undefined) frame.expectsKey = true;
    else frame.at = Number(frame.at) + 1;
  }
  return repeated;
}

/** A string is a key where one is due, else a value, which says nothing here. */
function readString(token: string, frame: Frame, stack: readonly Frame[], repeated: (string | number)[][]): void {
  if (!frame.expectsKey || frame.keys === undefined) return;
  frame.expectsKey = false;
  frame.at = JSON.parse(token) as string;
  if (frame.keys.has(frame.at)) repeated.push(stack.map(({ at }) => at));
  frame.keys.add(frame.at);
}
