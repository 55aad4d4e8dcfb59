import type { Recording } from '../support/recordings.ts';

/** Members of requests and answers that hold what people and models wrote, or what tools are told. */
const contentKeys: ReadonlySet<string> = new Set([
  ...['messages', 'input', 'instructions', 'tools', 'functions', 'response_format', 'text'],
  ...['message', 'output', 'item', 'part', 'delta'],
  ...['prompt', 'revised_prompt', 'url', 'content', 'description'],
]);
const deltaKeys: ReadonlySet<string> = new Set(['delta']);

/** Members within content that are words of the API. */
const vocabulary = new Set(['type', 'id', 'object', 'role', 'status', 'model', 'finish_reason', 'call_id', 'item_id']);

/** Texts with fewer letters may stand in telemetry by chance. */
const SHORTEST = 8;
/** Length of the pieces a long text is looked for in: whoever leaks twice as much of it is caught. */
const PIECE = 24;

/** Letters and digits, in pieces, of every text in a recording's prompts and answers, and of what its chunks join to. */
export function recordedContent({ request, response }: Recording): readonly string[] {
  const answers = parse(response.body);
  const streamed = answers.flatMap((answer) => textsIn(answer, deltaKeys)).join('');
  const texts = [request.body, ...answers].flatMap((value) => textsIn(value, contentKeys));
  const long = [...texts, streamed].map(lettersOf).filter(({ length }) => length >= SHORTEST);
  return [...new Set(long.flatMap(pieces))];
}

/** The pieces that stand in serialised telemetry, however often it was quoted and escaped. */
export function findContent(pieces: readonly string[], emitted: string): readonly string[] {
  const letters = lettersOf(emitted.replace(/\\+(?:u[0-9a-f]{4}|[nrtbf])?/g, ' '));
  return pieces.filter((piece) => letters.includes(piece));
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function parse(body: string): unknown[] {
  const lines = body.includes('data: ') ? body.split('\n').filter((line) => line.startsWith('data: {')) : [];
  if (lines.length > 0) return lines.map((line) => JSON.parse(line.slice('data: '.length)));
  return body === '' ? [] : [JSON.parse(body)];
}

/** The strings at any depth below members with one of the keys. */
function textsIn(value: unknown, keys: ReadonlySet<string>, isBelow = false): string[] {
  if (typeof value === 'string') return isBelow ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    vocabulary.has(key) ? [] : textsIn(member, keys, isBelow || keys.has(key)),
  );
}

function pieces(text: string): string[] {
  const found: string[] = [];
  for (let start = 0; start === 0 || start + PIECE <= text.length; start += PIECE) {
    found.push(text.slice(start, start + PIECE));
  }
  return found;
}
