/** The words of an attribute key or file id: `gen_ai.request.model` has `gen`, `ai`, `request`, `model`. */
function words(name: string): string[] {
  return name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
}

/** `gen_ai.request.model` gives `genAiRequestModel`. */
export function camelCase(name: string): string {
  const [first = '', ...rest] = words(name);
  return startSafe(first.toLowerCase() + rest.map(capitalise).join(''));
}

/** `fetch-response` gives `FetchResponse`. */
export function pascalCase(name: string): string {
  return startSafe(words(name).map(capitalise).join(''));
}

/** `gen_ai.request.model` gives `GEN_AI_REQUEST_MODEL`. */
export function constantCase(name: string): string {
  return startSafe(words(name).join('_').toUpperCase());
}

/** Whether any object has this property already, so that a record could not be told to lack it. */
export function isInherited(property: string): boolean {
  return property in Object.prototype;
}

/** A name for a local variable in generated code: the property's own, unless it means something there. */
export function localName(property: string): string {
  return taken.has(property) || /^is[A-Z]/.test(property) ? `${property}_` : property;
}

/** Whether a name cannot be declared in a module. */
export function isReserved(name: string): boolean {
  return reserved.has(name);
}

const reserved = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
);

// What the body of a writer uses besides; names of checks begin with `is`.
const taken = new Set([
  ...reserved,
  'attributes',
  'codePointLength',
  'jsonText',
  'name',
  'record',
  'report',
  'text',
  'texts',
]);

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** An identifier may not begin with a digit. */
function startSafe(identifier: string): string {
  return /^[A-Za-z_]/.test(identifier) ? identifier : `_${identifier}`;
}
