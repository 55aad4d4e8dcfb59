import { BinaryReader, WireType } from '@bufbuild/protobuf/wire';
import type { JsonObject } from '../read-field.ts';
import { decodeMessage } from './decode-message.ts';
import type { SignalDescriptor } from './descriptors.ts';
import { tellSignal } from './tell-signal.ts';

/** Number of the field that holds the items of an export request of any kind. */
const ITEMS = 1;

/**
 * Decodes an export request into OTLP JSON.
 *
 * @param signal - told by the content when it is not given
 * @returns undefined when it is no such message
 */
export function decodeRequest(bytes: Uint8Array, signal?: SignalDescriptor): JsonObject | undefined {
  try {
    const reader = new BinaryReader(bytes);
    const request: Record<string, unknown[]> = {};
    while (reader.pos < reader.len) {
      const [number, wireType] = reader.tag();
      if (number !== ITEMS || wireType !== WireType.LengthDelimited) reader.skip(wireType, number);
      else {
        const item = reader.bytes();
        const { field, resource } = signal ?? tellSignal(item);
        const list = request[field] ?? [];
        list.push(decodeMessage(new BinaryReader(item), item.length, resource));
        request[field] = list;
      }
    }
    return request;
  } catch {
    return undefined;
  }
}

/** Decodes one item of an export request into a request of its own. */
export function decodeItem(bytes: Uint8Array): JsonObject | undefined {
  try {
    const { field, resource } = tellSignal(bytes);
    return { [field]: [decodeMessage(new BinaryReader(bytes), bytes.length, resource)] };
  } catch {
    return undefined;
  }
}
