import type { InputFormat } from './input.ts';
import { gzipOf } from './read-gzip.ts';
import { otlpJson } from './read-otlp-json.ts';
import { refusedFormats } from './refused-formats.ts';

/** What an input may be once nothing is wrapped around it. OTLP JSON comes last: it takes whatever is left. */
const plainFormats: readonly InputFormat[] = [...refusedFormats, otlpJson];

/** Every format `validate` knows, in the order in which they are tried. */
export const inputFormats: readonly InputFormat[] = [gzipOf(plainFormats), ...plainFormats];
