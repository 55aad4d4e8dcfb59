import type { Place } from '../findings.ts';
import type { InputItem, ReadContext } from './input.ts';
import { normalizeLog } from './normalize-log.ts';
import { normalizeMetric } from './normalize-metric.ts';
import { normalizeSpan } from './normalize-span.ts';
import { hasField, isJsonObject, type JsonObject, readField, readString } from './read-field.ts';
import type { RecordContext } from './record.ts';
import { readServiceName } from './service-name.ts';

/** How the messages of one kind of telemetry are built. Where a list has had several names, the new one comes first. */
interface Layout {
  readonly resources: string;
  readonly scopes: readonly string[];
  readonly records: readonly string[];
  read(record: JsonObject, context: RecordContext, shared: ReadContext): InputItem;
}

const layouts: readonly Layout[] = [
  {
    resources: 'resourceSpans',
    scopes: ['scopeSpans', 'instrumentationLibrarySpans'],
    records: ['spans'],
    read: (raw, context, { keyLists }) => ({ kind: 'span', span: normalizeSpan(raw, context, keyLists) }),
  },
  {
    resources: 'resourceMetrics',
    scopes: ['scopeMetrics', 'instrumentationLibraryMetrics'],
    records: ['metrics'],
    read: (raw, context, { keyLists }) => ({ kind: 'metric', metric: normalizeMetric(raw, context, keyLists) }),
  },
  {
    resources: 'resourceLogs',
    scopes: ['scopeLogs', 'instrumentationLibraryLogs'],
    records: ['logRecords', 'logs'],
    read: (raw, context, { keyLists }) => ({ kind: 'log', log: normalizeLog(raw, context, keyLists) }),
  },
];

/** Tells whether a document is an OTLP message: in protobuf JSON an empty list is left out, so that an empty one is, too. */
export function isOtlpMessage(document: JsonObject): boolean {
  return layouts.some(({ resources }) => hasField(document, resources)) || Object.keys(document).length === 0;
}

/**
 * Goes through a parsed OTLP message, an export request or what a file exporter writes, and adds what is in it to
 * `items`. What has the wrong shape is reported by its path and left out; the rest is read. A document without any field
 * of such a message is skipped.
 */
export function walkOtlpMessage(message: JsonObject, place: Place, shared: ReadContext, items: InputItem[]): void {
  items.push(isOtlpMessage(message) ? { kind: 'document' } : { kind: 'skipped', place });
  for (const layout of layouts) {
    for (const { item, path } of objectsIn(message, [layout.resources], '', place, items)) {
      walkResource(layout, item, path, place, shared, items);
    }
  }
}

function walkResource(
  layout: Layout,
  resource: JsonObject,
  path: string,
  place: Place,
  shared: ReadContext,
  items: InputItem[],
): void {
  const resourceUrl = readString(resource, 'schemaUrl');
  for (const scope of objectsIn(resource, layout.scopes, path, place, items)) {
    // Protobuf JSON may write an absent string as an empty one.
    const schemaUrl = readString(scope.item, 'schemaUrl') || resourceUrl || undefined;
    const records = objectsIn(scope.item, layout.records, scope.path, place, items);
    if (shared.selects?.(readServiceName(resource), readScopeName(scope.item)) ?? true) {
      const context = { schemaUrl, place };
      for (const { item } of records) items.push(layout.read(item, context, shared));
    } else if (records.length > 0) items.push({ kind: 'filtered', count: records.length });
  }
}

interface Found {
  readonly item: JsonObject;
  readonly path: string;
}

/** The objects in a list of messages, under the first of the names that the list has. */
function objectsIn(
  parent: JsonObject,
  names: readonly string[],
  path: string,
  place: Place,
  items: InputItem[],
): readonly Found[] {
  const name = names.find((candidate) => hasField(parent, candidate));
  if (name === undefined) return [];
  const listPath = path === '' ? name : `${path}.${name}`;
  const list = readField(parent, name) ?? [];
  if (!Array.isArray(list)) {
    items.push(unreadable(`${listPath} is not an array`, place));
    return [];
  }
  const found: Found[] = [];
  for (const [index, item] of list.entries()) {
    const itemPath = `${listPath}[${index}]`;
    if (isJsonObject(item)) found.push({ item, path: itemPath });
    else items.push(unreadable(`${itemPath} is not an object`, place));
  }
  return found;
}

function readScopeName(scopeRecords: JsonObject): string | undefined {
  const scope = readField(scopeRecords, 'scope') ?? readField(scopeRecords, 'instrumentationLibrary');
  return isJsonObject(scope) ? readString(scope, 'name') : undefined;
}

function unreadable(fault: string, place: Place): InputItem {
  return { kind: 'unreadable', message: `The document is not OTLP: ${fault}.`, place };
}
