/** How a field is written. `id` is bytes that OTLP JSON writes as hexadecimal digits. */
export type ScalarType = 'string' | 'bytes' | 'id' | 'bool' | 'int64' | 'sfixed64' | 'varint' | 'double';

/** One field: its name in OTLP JSON, and its type. */
export interface FieldDescriptor {
  readonly name: string;
  readonly type: ScalarType | (() => MessageDescriptor);
  readonly repeated?: true;
}

/** A message: its fields by their numbers. */
export type MessageDescriptor = Readonly<Record<number, FieldDescriptor>>;

/** A kind of telemetry: the field of an export request in OTLP JSON, and what each of its items is. */
export interface SignalDescriptor {
  readonly field: 'resourceSpans' | 'resourceMetrics' | 'resourceLogs';
  readonly resource: MessageDescriptor;
}

// Only what is checked is listed; what is not listed is skipped, and so are fields that come to OTLP later.

const anyValue: MessageDescriptor = {
  1: { name: 'stringValue', type: 'string' },
  2: { name: 'boolValue', type: 'bool' },
  3: { name: 'intValue', type: 'int64' },
  4: { name: 'doubleValue', type: 'double' },
  5: { name: 'arrayValue', type: () => arrayValue },
  6: { name: 'kvlistValue', type: () => keyValueList },
  7: { name: 'bytesValue', type: 'bytes' },
};

const arrayValue: MessageDescriptor = { 1: { name: 'values', type: () => anyValue, repeated: true } };

const keyValue: MessageDescriptor = {
  1: { name: 'key', type: 'string' },
  2: { name: 'value', type: () => anyValue },
};

const keyValueList: MessageDescriptor = { 1: { name: 'values', type: () => keyValue, repeated: true } };

const resource: MessageDescriptor = { 1: { name: 'attributes', type: () => keyValue, repeated: true } };

const scope: MessageDescriptor = { 1: { name: 'name', type: 'string' }, 2: { name: 'version', type: 'string' } };

const status: MessageDescriptor = { 3: { name: 'code', type: 'varint' } };

const span: MessageDescriptor = {
  1: { name: 'traceId', type: 'id' },
  2: { name: 'spanId', type: 'id' },
  5: { name: 'name', type: 'string' },
  6: { name: 'kind', type: 'varint' },
  9: { name: 'attributes', type: () => keyValue, repeated: true },
  10: { name: 'droppedAttributesCount', type: 'varint' },
  15: { name: 'status', type: () => status },
};

const numberDataPoint: MessageDescriptor = {
  4: { name: 'asDouble', type: 'double' },
  6: { name: 'asInt', type: 'sfixed64' },
  7: { name: 'attributes', type: () => keyValue, repeated: true },
};

const histogramDataPoint: MessageDescriptor = { 9: { name: 'attributes', type: () => keyValue, repeated: true } };

const exponentialHistogramDataPoint: MessageDescriptor = {
  1: { name: 'attributes', type: () => keyValue, repeated: true },
};

const summaryDataPoint: MessageDescriptor = { 7: { name: 'attributes', type: () => keyValue, repeated: true } };

const metric: MessageDescriptor = {
  1: { name: 'name', type: 'string' },
  3: { name: 'unit', type: 'string' },
  5: { name: 'gauge', type: () => points(numberDataPoint) },
  7: { name: 'sum', type: () => sum },
  9: { name: 'histogram', type: () => points(histogramDataPoint) },
  10: { name: 'exponentialHistogram', type: () => points(exponentialHistogramDataPoint) },
  11: { name: 'summary', type: () => points(summaryDataPoint) },
};

const sum: MessageDescriptor = { ...points(numberDataPoint), 3: { name: 'isMonotonic', type: 'bool' } };

const logRecord: MessageDescriptor = {
  6: { name: 'attributes', type: () => keyValue, repeated: true },
  7: { name: 'droppedAttributesCount', type: 'varint' },
  9: { name: 'traceId', type: 'id' },
  10: { name: 'spanId', type: 'id' },
  12: { name: 'eventName', type: 'string' },
};

/** Traces, as they are in an ExportTraceServiceRequest and in a TracesData alike. */
export const traces: SignalDescriptor = {
  field: 'resourceSpans',
  resource: resourceOf('scopeSpans', 'spans', span),
};

/** Metrics. */
export const metrics: SignalDescriptor = {
  field: 'resourceMetrics',
  resource: resourceOf('scopeMetrics', 'metrics', metric),
};

/** Logs. */
export const logs: SignalDescriptor = {
  field: 'resourceLogs',
  resource: resourceOf('scopeLogs', 'logRecords', logRecord),
};

function points(point: MessageDescriptor): MessageDescriptor {
  return { 1: { name: 'dataPoints', type: () => point, repeated: true } };
}

/** The three kinds of telemetry are nested alike. */
function resourceOf(scopes: string, records: string, record: MessageDescriptor): MessageDescriptor {
  const scopeRecords: MessageDescriptor = {
    1: { name: 'scope', type: () => scope },
    2: { name: records, type: () => record, repeated: true },
    3: { name: 'schemaUrl', type: 'string' },
  };
  return {
    1: { name: 'resource', type: () => resource },
    2: { name: scopes, type: () => scopeRecords, repeated: true },
    3: { name: 'schemaUrl', type: 'string' },
  };
}
