import { mayHoldSecrets, redactAttribute } from '../privacy/attribute-policy.ts';
import type { RedactedValue, Redactor } from '../privacy/create-redactor.ts';
import { CIRCULAR } from '../privacy/redact-value.ts';
import type { TelemetryCapture } from './capture-telemetry.ts';

/** A value, and where it stands. */
interface Place {
  readonly path: string;
  /** Set for attributes: a value is seen together with its key. */
  readonly key?: string;
  readonly value: unknown;
}

/** Names the places of captured telemetry, or of any value, that hold secrets, and the rules that know them. Never tells a secret. */
export async function findSecrets(received: unknown, redactor: Redactor): Promise<string[]> {
  const found: string[] = [];
  for await (const { path, key, value } of placesOf(received)) {
    const name = key === undefined ? '' : redactor.text(key).text;
    if (key !== undefined) found.push(...describe(`the key ${path} ${name}`, key, redactor.value(key)));
    const redacted =
      key === undefined || !mayHoldSecrets(value) ? redactor.value(value) : redactAttribute(redactor, key, value);
    found.push(...describe(key === undefined ? path : `${path} ${name}`, value, redacted));
  }
  return found;
}

/** Nothing, or a line. No rule counts what a function of the user's hides, nor what is lost because redaction failed. */
function describe(path: string, value: unknown, redacted: RedactedValue<unknown>): string[] {
  const rules = Object.entries(redacted.counts).map(([rule, count]) => `${rule} × ${count}`);
  if (rules.length > 0) return [`${path} holds ${rules.join(', ')}`];
  return isChanged(value, redacted.value) ? [`${path} holds what the redactor hides or loses`] : [];
}

/** Whether something was hidden. An object that stands inside of itself is not repeated; that hides nothing. */
function isChanged(value: unknown, redacted: unknown): boolean {
  if (Object.is(value, redacted)) return false;
  if (typeof value !== 'object' || value === null) return true;
  if (redacted === CIRCULAR) return false;
  if (!Array.isArray(redacted) && Object.getPrototypeOf(redacted) !== Object.prototype) return true;
  return Object.entries(redacted as object).some(([key, member]) => isChanged(Reflect.get(value, key), member));
}

async function* placesOf(received: unknown): AsyncGenerator<Place> {
  if (isCapture(received)) {
    for (const [index, span] of received.spans.entries()) yield* placesOfSpan(`spans[${index}]`, span);
    for (const [index, { eventName, body, attributes }] of received.logs.entries()) {
      yield { path: `logs[${index}].eventName`, value: eventName };
      yield { path: `logs[${index}].body`, value: body };
      yield* placesOfAttributes(`logs[${index}]`, attributes);
    }
    for (const [index, { descriptor, dataPoints }] of (await received.metrics()).entries()) {
      yield { path: `metrics[${index}].name`, value: descriptor.name };
      for (const { attributes } of dataPoints) yield* placesOfAttributes(`metrics[${index}]`, attributes);
    }
  } else if (Array.isArray(received)) {
    for (const [index, value] of received.entries())
      yield* isSpan(value) ? placesOfSpan(`[${index}]`, value) : [{ path: `[${index}]`, value }];
  } else if (isSpan(received)) yield* placesOfSpan('span', received);
  else yield { path: 'the value', value: received };
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
  yield { path: `${path}.name`, value: name };
  yield { path: `${path}.status`, value: Reflect.get(status, 'message') };
  yield* placesOfAttributes(path, attributes);
  for (const [index, event] of events.entries()) {
    yield { path: `${path}.events[${index}].name`, value: event.name };
    yield* placesOfAttributes(`${path}.events[${index}]`, event.attributes ?? {});
  }
  for (const [index, link] of links.entries())
    yield* placesOfAttributes(`${path}.links[${index}]`, link.attributes ?? {});
}

function* placesOfAttributes(path: string, attributes: object): Generator<Place> {
  for (const [key, value] of Object.entries(attributes)) {
    yield { path, key, value: isLoopback(value) ? undefined : value };
  }
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
