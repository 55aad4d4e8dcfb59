import { createHash } from 'node:crypto';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';

// The only importer of Ajv's compiler. Ajv 8.20 is CommonJS: the default export arrives as `module.exports`.
const standaloneCode = standaloneModule.default;

const strictness = { allErrors: true, strict: true, strictRequired: false, strictTypes: false, $data: true };

/** Annotations of ours that stay in schemas handed to Ajv's strict mode. */
const formats = { uri: isUri, regex: isRegularExpression };

/**
 * Compiles one definition of the profile, to check schema files with.
 *
 * @returns a function that gives the errors of a file; an empty list when it is fine.
 */
export function compileProfile(profile: object): (definition: string, json: unknown) => ErrorObject[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false, formats });
  ajv.addSchema(profile, 'profile');
  const compiled = new Map<string, ValidateFunction>();
  return (definition, json) => {
    let validate = compiled.get(definition);
    if (validate === undefined) {
      validate = ajv.compile({ $ref: `profile#/$defs/${definition}` });
      compiled.set(definition, validate);
    }
    return validate(json) ? [] : [...(validate.errors ?? [])];
  };
}

/**
 * Compiles one schema that stands by itself, to check files with.
 *
 * @returns a function that gives the errors of a file; an empty list when it is fine.
 */
export function compileSchema(schema: object): (json: unknown) => ErrorObject[] {
  const validate = new Ajv2020({ allErrors: true, strict: false, formats }).compile(schema);
  return (json) => (validate(json) ? [] : [...(validate.errors ?? [])]);
}

/**
 * Compiles schemas in memory, as strictly as {@link compileStandalone} does.
 *
 * @returns a function that gives the errors of a value by the schema of that name; an empty list when it is fine.
 */
export function compileChecks(schemas: ReadonlyMap<string, object>): (name: string, value: unknown) => ErrorObject[] {
  const ajv = new Ajv2020(strictness);
  for (const [name, schema] of schemas) ajv.addSchema(schema, `#${name}`);
  return (name, value) => {
    const validate = ajv.getSchema(`#${name}`);
    if (validate === undefined) throw new RangeError(`there is no schema "${name}"`);
    return validate(value) === true ? [] : [...(validate.errors ?? [])];
  };
}

/**
 * Compiles schemas into one ES module of plain functions, one export a schema.
 *
 * @param schemas - export name to schema; compiled in the order given, which fixes the names inside the module.
 */
export function compileStandalone(schemas: ReadonlyMap<string, object>): string {
  const key = createHash('sha256')
    .update(JSON.stringify([...schemas]))
    .digest('hex');
  const code = compiledModules.get(key) ?? compileModule(schemas);
  compiledModules.delete(key);
  compiledModules.set(key, code);
  const [oldest] = compiledModules.keys();
  if (compiledModules.size > KEPT_MODULES && oldest !== undefined) compiledModules.delete(oldest);
  return code;
}

// Compiling takes half the time of generating, and while schemas are edited most modules stay as they are.
const compiledModules = new Map<string, string>();
const KEPT_MODULES = 16;

function compileModule(schemas: ReadonlyMap<string, object>): string {
  const code = { source: true, esm: true, lines: true };
  // From 200 values on, Ajv would go through them with a function of its runtime.
  const ajv = new Ajv2020({ ...strictness, loopEnum: Number.POSITIVE_INFINITY, code });
  // No schema asks what is left unevaluated, so `anyOf` may stop at the first that fits. Ajv2020 forces the option on.
  ajv.opts.unevaluated = false;
  const exports: Record<string, string> = {};
  for (const [name, schema] of schemas) {
    ajv.addSchema(schema, `#${name}`);
    exports[name] = `#${name}`;
  }
  return importRuntime(standaloneCode(ajv, exports));
}

// Ajv 8.20 writes `require()` for its small runtime functions even with `esm: true`; as an ES module that fails. The one
// that schemas of the profile lead to stands in the generated runtime, too: generated modules need no package.
function importRuntime(code: string): string {
  const imports: string[] = [];
  const body = code.replace(
    /const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g,
    (_line, name: string) => {
      imports.push(`import { codePointLength as ${name} } from '../runtime.ts';`);
      return '';
    },
  );
  if (body.includes('require(')) throw new Error('Ajv wrote a require() that compileStandalone does not know');
  return [...imports, body].join('\n');
}

function isUri(text: string): boolean {
  return URL.canParse(text);
}

function isRegularExpression(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}
