import type { Arbitrary } from 'fast-check';
import type { ValidationError, Validator } from '../../../generated/validators/index.ts';
import type { FastCheck } from '../redaction/fast-check.ts';

const MOST_REPAIRS = 40;

/** JSON text that follows a content schema, or any at all where there is none. */
export function contentArbitrary(fc: FastCheck, validate: Validator | undefined): Arbitrary<string> {
  if (validate === undefined)
    return fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 3 }).map(toJson);
  // What nearly follows the schema is mended by what the validator says of it.
  const item = fc.dictionary(fc.constantFrom('type', 'role', 'content', 'name', 'parts'), fc.string(), { maxKeys: 3 });
  return fc.array(item, { maxLength: 3 }).map((items) => toJson(mend(validate, items) ?? []));
}

function toJson(value: unknown): string {
  return JSON.stringify(value);
}

/** Changes a value until its validator accepts it; undefined where that does not come about. */
function mend(validate: Validator, start: unknown): unknown {
  const holder = { value: structuredClone(start) };
  for (let round = 0; round < MOST_REPAIRS; round += 1) {
    if (validate(holder.value)) return holder.value;
    const error = validate.errors?.find(
      ({ keyword }) => keyword !== 'if' && keyword !== 'anyOf' && keyword !== 'oneOf',
    );
    if (error === undefined) return undefined;
    repair(holder, error);
  }
  return undefined;
}

function repair(holder: { value: unknown }, { instancePath, keyword, params }: ValidationError): void {
  const steps = ['value', ...instancePath.split('/').slice(1)];
  const last = steps.pop() ?? '';
  const parent = steps.reduce<unknown>((value, step) => Reflect.get(value as object, step), holder) as object;
  const value: unknown = Reflect.get(parent, last);
  if (keyword === 'required') Reflect.set(value as object, String(params.missingProperty), '');
  else if (keyword === 'additionalProperties')
    Reflect.deleteProperty(value as object, String(params.additionalProperty));
  else if (keyword === 'enum') Reflect.set(parent, last, (params.allowedValues as unknown[])[0]);
  else if (keyword === 'const') Reflect.set(parent, last, params.allowedValue);
  else if (keyword === 'type') Reflect.set(parent, last, emptyOf([params.type].flat()[0]));
  else if (keyword === 'minLength') Reflect.set(parent, last, 'text');
  else Reflect.deleteProperty(parent, last);
}

function emptyOf(type: unknown): unknown {
  const values: Readonly<Record<string, unknown>> = {
    array: [],
    object: {},
    integer: 0,
    number: 0,
    boolean: false,
    null: null,
  };
  return values[String(type)] ?? '';
}
