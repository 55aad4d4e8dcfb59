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

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** An identifier may not begin with a digit. */
function startSafe(identifier: string): string {
  return /^[A-Za-z_]/.test(identifier) ? identifier : `_${identifier}`;
}
