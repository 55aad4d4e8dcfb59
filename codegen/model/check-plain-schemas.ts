import type { SchemaFile } from '../load/read-schema-files.ts';
import { camelCase, isInherited, isReserved, pascalCase } from './identifier.ts';
import type { Problems } from './problems.ts';

type Json = Readonly<Record<string, unknown>>;
type Keys = readonly (string | number)[];

/**
 * Checks the plain schemas of one folder beyond the profile: that references lead somewhere, that names can become
 * names in generated code, and that a keyword stands where every generator understands it alike.
 */
export function checkPlainSchemas(files: readonly SchemaFile[], problems: Problems): void {
  const owners = new Map<string, string>();
  const claim = (name: string, file: SchemaFile, place: Keys) => {
    const owner = owners.get(name);
    if (taken.has(name)) problems.add(file, place, `"${name}" has a meaning of its own in generated code; rename it`);
    else if (owner !== undefined)
      problems.add(file, place, `"${name}" is already defined in ${owner}; rename one of them`);
    owners.set(name, file.path);
  };
  for (const file of files) {
    if (isReserved(camelCase(file.id))) problems.add(file, [], 'is named by a word of JavaScript; rename the file');
    if (isValue(file.json)) claim(pascalCase(file.id), file, []);
    for (const name of definitionNames(file)) {
      if (/^[A-Z][A-Za-z0-9]*$/.test(name)) claim(name, file, ['$defs', name]);
      else
        problems.add(file, ['$defs', name], 'must be named by letters and digits, a capital first, such as "TextPart"');
    }
    const check = new PlainSchemaCheck(file, files, problems);
    check.visit(file.json, []);
    for (const [name, definition] of Object.entries((file.json.$defs ?? {}) as Json)) {
      check.visit(definition, ['$defs', name]);
    }
  }
}

// Types and functions that generated modules use, without the `is` of functions.
const taken = new Set(
  'AnyContent AnyDescriptor Array ArrayOf Boolean Object Readonly Record String StringRecord'.split(' '),
);

// Half a surrogate pair, what the schema language means by a dollar, and an index signature in json-schema-to-typescript.
const unusable = /\p{Cs}|^\$|^\[k: string\]$/u;

function definitionNames({ json }: SchemaFile): string[] {
  return Object.keys((json.$defs ?? {}) as Json);
}

/** A file that only holds definitions describes no value itself. */
function isValue(json: Json): boolean {
  return 'type' in json || 'anyOf' in json;
}

class PlainSchemaCheck {
  readonly #file: SchemaFile;
  readonly #files: readonly SchemaFile[];
  readonly #problems: Problems;

  constructor(file: SchemaFile, files: readonly SchemaFile[], problems: Problems) {
    this.#file = file;
    this.#files = files;
    this.#problems = problems;
  }

  visit(schema: unknown, place: Keys): void {
    if (typeof schema !== 'object' || schema === null) return;
    const json = schema as Json;
    this.#checkReference(json, place);
    this.#checkKeywords(json, place);
    this.#checkValues(json, place);
    for (const [name, property] of Object.entries((json.properties ?? {}) as Json)) {
      if (isInherited(name) || unusable.test(name)) {
        this.#add([...place, 'properties', name], 'cannot be a property in generated code; rename it');
      }
      this.visit(property, [...place, 'properties', name]);
    }
    this.visit(json.items, [...place, 'items']);
    for (const [index, member] of ((json.anyOf ?? []) as unknown[]).entries()) {
      this.visit(member, [...place, 'anyOf', index]);
    }
  }

  #add(place: Keys, message: string): void {
    this.#problems.add(this.#file, place, message);
  }

  #checkReference({ $ref }: Json, place: Keys): void {
    if (typeof $ref !== 'string') return;
    const [path = '', pointer] = $ref.split('#');
    const id = path.replace(/^.*\//, '').replace(/\.schema\.json$/, '');
    const target = path === '' ? this.#file : this.#files.find((file) => file.id === id);
    const name = pointer?.replace(/^\/\$defs\//, '');
    const found =
      target !== undefined && (name === undefined ? isValue(target.json) : definitionNames(target).includes(name));
    if (!found) this.#add([...place, '$ref'], 'leads to nothing; correct it, or add the definition it names');
  }

  /** Keywords that say something of one type only must stand beside that type. */
  #checkKeywords(json: Json, place: Keys): void {
    const types = [json.type ?? []].flat();
    for (const [keyword, wanted] of Object.entries(typed)) {
      if (keyword in json && !wanted.some((type) => types.includes(type))) {
        this.#add([...place, keyword], `says nothing without "type": "${wanted[0]}"; add it, or remove the keyword`);
      }
    }
    if (typeof json.additionalProperties === 'object') {
      this.#add([...place, 'additionalProperties'], 'must be true or false');
    }
    if ('$defs' in json && place.length > 0) this.#add([...place, '$defs'], 'may only stand at the top of the file');
  }

  #checkValues(json: Json, place: Keys): void {
    const types = [json.type ?? []].flat();
    const lists: [string, unknown[]][] = [
      ['const', 'const' in json ? [json.const] : []],
      ['enum', (json.enum ?? []) as unknown[]],
      ['not', ((json.not as Json | undefined)?.enum ?? []) as unknown[]],
    ];
    for (const [keyword, values] of lists) {
      for (const value of values) {
        const fits =
          value !== null && typeof value === 'object'
            ? false
            : types.length === 0 || types.includes(typeOf(value, types));
        if (!fits) this.#add([...place, keyword], 'must name single values of the type beside it');
      }
      if (new Set(values).size < values.length) this.#add([...place, keyword], 'names a value twice');
    }
  }
}

const typed: Readonly<Record<string, readonly string[]>> = {
  properties: ['object'],
  required: ['object'],
  additionalProperties: ['object'],
  items: ['array'],
  minimum: ['number', 'integer'],
  minLength: ['string'],
  pattern: ['string'],
};

function typeOf(value: unknown, types: readonly unknown[]): string {
  if (value === null) return 'null';
  return Number.isSafeInteger(value) && !types.includes('number') ? 'integer' : typeof value;
}
