import { jsonPointer } from '../load/json-pointer.ts';
import type { SchemaFile } from '../load/read-schema-files.ts';
import type { SchemaProblem } from '../load/schema-error.ts';

/** Collects what is wrong, so that one run tells all of it. */
export class Problems {
  readonly found: SchemaProblem[] = [];

  add(file: SchemaFile | { readonly path: string }, keys: readonly (string | number)[], message: string): void {
    this.found.push({ file: file.path, pointer: jsonPointer(keys), message });
  }
}
