import type { Recording } from '../support/recordings.ts';

/** Gives a text with a secret, another one each time. */
type NextSecret = () => string;

/** Members of requests and answers that hold what people, models and tools write. */
const writtenKeys: ReadonlySet<string> = new Set([
  ...['content', 'text', 'value', 'input', 'instructions', 'prompt', 'description', 'arguments', 'output', 'refusal'],
  ...['delta', 'revised_prompt', 'message', 'code', 'query'],
]);

/** A string somewhere in JSON, and how to put another one there. */
interface Slot {
  /** Equal for the pieces of one text that a stream sends. */
  readonly series: string;
  readonly text: string;
  set(text: string): void;
}

/**
 * The same exchange, with a secret in the middle of every text of its request and of its answer: within the strings of JSON
 * in strings, and torn over the chunks of streams.
 */
export function plantInRecording(recording: Recording, next: NextSecret): Recording {
  const request = structuredClone(recording.request);
  for (const slot of slotsIn(request.body)) slot.set(plant(slot.text, next()));
  const { response } = recording;
  const body = response.body.includes('data: {')
    ? plantInStream(response.body, next)
    : plantInJson(response.body, next);
  return { ...recording, request, response: { ...response, body } };
}

function plantInJson(body: string, next: NextSecret): string {
  if (body === '') return body;
  const answer: unknown = JSON.parse(body);
  for (const slot of slotsIn(answer)) slot.set(plant(slot.text, next()));
  return JSON.stringify(answer);
}

function plantInStream(body: string, next: NextSecret): string {
  const lines = body.split('\n').map((line): unknown => {
    return line.startsWith('data: {') ? JSON.parse(line.slice('data: '.length)) : line;
  });
  const slots = lines.filter((line) => typeof line === 'object').flatMap((line) => slotsIn(line));
  for (const name of new Set(slots.map(({ series }) => series))) {
    const pieces = slots.filter(({ series }) => series === name);
    plantInSeries(pieces, next());
  }
  return lines.map((line) => (typeof line === 'object' ? `data: ${JSON.stringify(line)}` : line)).join('\n');
}

/** Tears the text anew, so that a secret stands in as many chunks as it can. */
function plantInSeries(slots: readonly Slot[], secret: string): void {
  const text = plant(slots.map((slot) => slot.text).join(''), secret);
  const length = Math.ceil(text.length / slots.length);
  slots.forEach((slot, index) => void slot.set(text.slice(index * length, (index + 1) * length)));
}

/** Puts a secret into the middle of a text; within one of its strings where the text is JSON. */
function plant(text: string, secret: string): string {
  const middle = Math.floor(text.length / 2);
  if (!isStructure(text)) return `${text.slice(0, middle)}\n${secret}\n${text.slice(middle)}`;
  const escaped = JSON.stringify(secret).slice(1, -1);
  for (let place = middle; place < text.length; place += 1) {
    const planted = `${text.slice(0, place)} ${escaped} ${text.slice(place)}`;
    if (isStructure(planted)) return planted;
  }
  return JSON.stringify({ note: secret, was: JSON.parse(text) });
}

function isStructure(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

function slotsIn(value: unknown): Slot[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type = '', object = '', item_id = '' } = value as Record<string, unknown>;
  return slotsBelow(value, [type, object, item_id].join());
}

function slotsBelow(value: object, series: string, key?: string): Slot[] {
  return Object.entries(value).flatMap(([name, member]): Slot[] => {
    const ownKey = Array.isArray(value) ? key : name;
    // The items of a chunk's list say which they are: their place in the chunk does not.
    const place = typeof member === 'object' && member !== null && 'index' in member ? String(member.index) : name;
    const path = `${series}.${place}`;
    if (typeof member === 'object' && member !== null) return slotsBelow(member, path, ownKey);
    if (typeof member !== 'string' || member === '' || !writtenKeys.has(ownKey ?? '')) return [];
    return [{ series: path, text: member, set: (text) => Reflect.set(value, name, text) }];
  });
}
