import type { KeyLists } from './key-lists.ts';
import type { LogRecord } from './normalize-log.ts';
import { normalizePlainAttributes } from './normalize-plain-attributes.ts';
import { readId } from './read-id.ts';

/** A log record, as the SDK's processors get it, in either major: what is read of it. */
export interface EmittedLog {
  readonly eventName?: string | undefined;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly droppedAttributesCount?: number;
  readonly instrumentationScope?: { readonly name: string; readonly schemaUrl?: string | undefined };
  readonly spanContext?: { readonly traceId: string; readonly spanId: string } | undefined;
}

/** Reads a log record of the SDK as exporters would write it. */
export function normalizeReadableLog(log: EmittedLog, keyLists: KeyLists): LogRecord {
  return {
    eventName: log.eventName || undefined,
    traceId: readId(log.spanContext?.traceId, 16),
    spanId: readId(log.spanContext?.spanId, 8),
    schemaUrl: log.instrumentationScope?.schemaUrl || undefined,
    attributes: normalizePlainAttributes(log.attributes, keyLists),
    droppedAttributes: log.droppedAttributesCount ?? 0,
    faults: [],
    place: { file: 'this process' },
  };
}
