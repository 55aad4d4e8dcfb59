import type { Place } from './findings.ts';
import type { InputItem } from './input.ts';
import { normalizeSpan } from './normalize-span.ts';
import { hasField, isJsonObject, type JsonObject, readField, readString } from './read-field.ts';

/**
 * Goes through a parsed OTLP message, an export request or a TracesData, and gives its spans. What has the wrong shape
 * is reported by its path and left out; the rest is read. A document without any field of such a message is skipped.
 */
export function* walkOtlpMessage(message: JsonObject, place: Place): Generator<InputItem> {
  const traces = hasField(message, 'resourceSpans');
  const others = hasField(message, 'resourceLogs') || hasField(message, 'resourceMetrics');
  if (others) yield { kind: 'other_signal' };
  // In protobuf JSON an empty list is left out, so that an empty object is an empty request.
  const empty = Object.keys(message).length === 0;
  if (!traces && !others && !empty) yield { kind: 'skipped', place };
  if (!traces && !empty) return;
  yield { kind: 'document' };
  for (const resource of list(message, ['resourceSpans'], '')) {
    if (resource.fault !== undefined) yield unreadable(resource.fault, place);
    else yield* walkResource(resource.item, resource.path, place);
  }
}

function* walkResource(resource: JsonObject, path: string, place: Place): Generator<InputItem> {
  const resourceUrl = readString(resource, 'schemaUrl');
  for (const scope of list(resource, ['scopeSpans', 'instrumentationLibrarySpans'], path)) {
    if (scope.fault !== undefined) {
      yield unreadable(scope.fault, place);
      continue;
    }
    // Protobuf JSON may write an absent string as an empty one.
    const schemaUrl = readString(scope.item, 'schemaUrl') || resourceUrl || undefined;
    for (const span of list(scope.item, ['spans'], scope.path)) {
      if (span.fault !== undefined) yield unreadable(span.fault, place);
      else yield { kind: 'span', span: normalizeSpan(span.item, schemaUrl, place) };
    }
  }
}

type Entry =
  | { readonly fault: string }
  | { readonly fault?: undefined; readonly item: JsonObject; readonly path: string };

/** The objects in a list of messages, under the first of the names that the list has. */
function* list(parent: JsonObject, names: readonly string[], path: string): Generator<Entry> {
  const name = names.find((candidate) => hasField(parent, candidate));
  if (name === undefined) return;
  const listPath = path === '' ? name : `${path}.${name}`;
  const items = readField(parent, name) ?? [];
  if (!Array.isArray(items)) {
    yield { fault: `${listPath} is not an array` };
    return;
  }
  for (const [index, item] of items.entries()) {
    const itemPath = `${listPath}[${index}]`;
    if (isJsonObject(item)) yield { item, path: itemPath };
    else yield { fault: `${itemPath} is not an object` };
  }
}

function unreadable(fault: string, place: Place): InputItem {
  return { kind: 'unreadable', message: `The document is JSON, but not OTLP: ${fault}.`, place };
}
