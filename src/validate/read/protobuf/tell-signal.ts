import { BinaryReader, WireType } from '@bufbuild/protobuf/wire';
import { logs, metrics, type SignalDescriptor, traces } from './descriptors.ts';

const { LengthDelimited, Varint, Bit64, Bit32 } = WireType;

/** The wire type of every field that a record of each kind may have: only one kind agrees with all that it has. */
const spanFields: readonly (WireType | undefined)[] = [
  undefined,
  LengthDelimited,
  LengthDelimited,
  LengthDelimited,
  LengthDelimited,
  LengthDelimited,
  Varint,
  Bit64,
  Bit64,
  LengthDelimited,
  Varint,
  LengthDelimited,
  Varint,
  LengthDelimited,
  Varint,
  LengthDelimited,
  Bit32,
];
const metricFields: readonly (WireType | undefined)[] = [
  undefined,
  LengthDelimited,
  LengthDelimited,
  LengthDelimited,
  undefined,
  LengthDelimited,
  undefined,
  LengthDelimited,
  undefined,
  LengthDelimited,
  LengthDelimited,
  LengthDelimited,
  LengthDelimited,
];

const TRACE_ID_BYTES = 16;

/**
 * Protobuf does not say of which kind a message is, and the three kinds are nested alike. Told by the first record: a
 * span has ids of a known length, and a metric has texts and messages only.
 *
 * @param bytes - an item of an export request
 */
export function tellSignal(bytes: Uint8Array): SignalDescriptor {
  const record = firstField(firstField(bytes, 2), 2);
  if (record === undefined) return traces;
  const fields = listFields(record);
  const agrees = (types: typeof spanFields) => fields.every(({ number, wireType }) => types[number] === wireType);
  const first = fields.find(({ number }) => number === 1);
  if (first?.length === TRACE_ID_BYTES && agrees(spanFields)) return traces;
  if (first !== undefined && agrees(metricFields)) return metrics;
  return agrees(spanFields) ? traces : logs;
}

interface Field {
  readonly number: number;
  readonly wireType: WireType;
  /** Bytes of a length-delimited field. */
  readonly length: number | undefined;
}

function firstField(bytes: Uint8Array | undefined, wanted: number): Uint8Array | undefined {
  if (bytes === undefined) return undefined;
  const reader = new BinaryReader(bytes);
  while (reader.pos < reader.len) {
    const [number, wireType] = reader.tag();
    if (number === wanted && wireType === LengthDelimited) return reader.bytes();
    reader.skip(wireType, number);
  }
  return undefined;
}

function listFields(bytes: Uint8Array): Field[] {
  const reader = new BinaryReader(bytes);
  const fields: Field[] = [];
  while (reader.pos < reader.len) {
    const [number, wireType] = reader.tag();
    const length = wireType === LengthDelimited ? reader.bytes().length : undefined;
    if (length === undefined) reader.skip(wireType, number);
    fields.push({ number, wireType, length });
  }
  return fields;
}
