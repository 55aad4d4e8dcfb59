import type { Redactor } from '../privacy/create-redactor.ts';
import type { TelemetryCapture } from './capture-telemetry.ts';

/** A value, and how a message names its place. */
type Place = readonly [path: string, value: unknown];

/** Names the places of captured telemetry, or of any value, that hold secrets, and the rules that know them. Never tells a secret. */
export async function findSecrets(received: unknown, redactor: Redactor): Promise<string[]> {
  const places: Place[] = [];
  for await (const place of placesOf(received)) places.push(place);
  return places.flatMap(([path, value]) => {
    const rules = Object.entries(redactor.value(value).counts).map(([rule, count]) => `${rule} × ${count}`);
    return rules.length === 0 ? [] : [`${path} holds ${rules.join(', ')}`];
  });
}

async function* placesOf(received: unknown): AsyncGenerator<Place> {
  if (isCapture(received)) {
    for (const [index, span] of received.spans.entries()) yield* placesOfSpan(`spans[${index}]`, span);
    for (const [index, { body, attributes }] of received.logs.entries()) {
      yield [`logs[${index}].body`, body];
      yield* placesOfAttributes(`logs[${index}]`, attributes);
    }
    for (const { descriptor, dataPoints } of await received.metrics()) {
      for (const { attributes } of dataPoints) yield* placesOfAttributes(`metric ${descriptor.name}`, attributes);
    }
  } else if (Array.isArray(received)) {
    for (const [index, item] of received.entries())
      yield* isSpan(item) ? placesOfSpan(`[${index}]`, item) : [[`[${index}]`, item] as const];
  } else if (isSpan(received)) yield* placesOfSpan('span', received);
  else yield ['the value', received];
}

/** What is looked into of a span; the rest of the SDK's object does not leave the process. */
interface SpanParts {
  readonly name: unknown;
  readonly attributes: object;
  readonly status: object;
  readonly events?: readonly { readonly name: string; readonly attributes?: object }[];
  readonly links?: readonly { readonly attributes?: object }[] | undefined;
}

function* placesOfSpan(
  path: string,
  { name, attributes, status, events = [], links = [] }: SpanParts,
): Generator<Place> {
  yield [`${path}.name`, name];
  yield [`${path}.status`, Reflect.get(status, 'message')];
  yield* placesOfAttributes(path, attributes);
  for (const [index, event] of events.entries())
    yield* placesOfAttributes(`${path}.events[${index}]`, event.attributes ?? {});
  for (const [index, link] of links.entries())
    yield* placesOfAttributes(`${path}.links[${index}]`, link.attributes ?? {});
}

function* placesOfAttributes(path: string, attributes: object): Generator<Place> {
  for (const [key, value] of Object.entries(attributes)) if (!isLoopback(value)) yield [`${path} ${key}`, value];
}

/** The address of a server that runs in the test itself leads to nobody. */
function isLoopback(value: unknown): boolean {
  return typeof value === 'string' && /^(?:127(?:\.\d{1,3}){3}|::1|\[::1\])$/.test(value);
}

function isCapture(value: unknown): value is TelemetryCapture {
  return typeof value === 'object' && value !== null && 'spans' in value && 'logs' in value && 'metrics' in value;
}

function isSpan(value: unknown): value is SpanParts {
  return typeof value === 'object' && value !== null && 'attributes' in value && 'name' in value && 'status' in value;
}
