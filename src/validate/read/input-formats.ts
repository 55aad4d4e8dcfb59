import type { InputFormat } from './input.ts';
import { gzipOf, zstdOf } from './read-compressed.ts';
import { otlpJson } from './read-otlp-json.ts';
import { otlpProtobuf } from './read-otlp-protobuf.ts';
import { refusedFormats } from './refused-formats.ts';

/** What an input may be once nothing is wrapped around it. OTLP JSON comes last: it takes whatever is left. */
const plainFormats: readonly InputFormat[] = [...otlpProtobuf, ...refusedFormats, otlpJson];

/** Every format `validate` knows, in the order in which they are tried. */
export const inputFormats: readonly InputFormat[] = [
  gzipOf(plainFormats),
  ...[zstdOf(plainFormats)].filter((format) => format !== undefined),
  ...plainFormats,
];
