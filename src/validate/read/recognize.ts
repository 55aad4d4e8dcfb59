/** Makes a test for the bytes with which a format begins. */
export function startsWith(...magic: readonly number[]): (head: Uint8Array) => boolean {
  return (head) => magic.every((byte, index) => head[index] === byte);
}

/**
 * Tells bytes from text. Control characters do not occur in JSON or in logs, but in the first bytes of any protobuf
 * message of telemetry: field tags and the lengths of short strings are such bytes. A first byte of 0x0a alone proves
 * nothing: it is also the line feed of a blank line.
 */
export function isBinary(head: Uint8Array): boolean {
  return head.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x1b) || (byte > 0x1b && byte < 0x1e));
}
