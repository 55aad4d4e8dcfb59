import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';

// The only importer of Ajv's compiler. Ajv 8.20 is CommonJS: the default export arrives as `module.exports`.
const standaloneCode = standaloneModule.default;

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
 * Compiles schemas into one ES module of plain functions, one export a schema.
 *
 * @param schemas - export name to schema; compiled in the order given, which fixes the names inside the module.
 */
export function compileStandalone(schemas: ReadonlyMap<string, object>): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    $data: true,
    code: { source: true, esm: true, lines: true },
  });
  const exports: Record<string, string> = {};
  for (const [name, schema] of schemas) {
    ajv.addSchema(schema, `#${name}`);
    exports[name] = `#${name}`;
  }
  return importRuntime(standaloneCode(ajv, exports));
}

// Ajv 8.20 writes `require()` for its small runtime functions even with `esm: true`; as an ES module that fails.
function importRuntime(code: string): string {
  const imports: string[] = [];
  const body = code.replace(
    /const (\w+) = require\("(ajv\/dist\/runtime\/\w+)"\)\.default;/g,
    (_line, name: string, path: string) => {
      imports.push(`import ${name}Module from '${path}.js';`, `const ${name} = ${name}Module.default;`);
      return '';
    },
  );
  if (body.includes('require(')) throw new Error('Ajv wrote a require() that compileStandalone does not know');
  return [
    ...imports.filter((line) => line.startsWith('import')),
    ...imports.filter((l) => !l.startsWith('import')),
    body,
  ].join('\n');
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
