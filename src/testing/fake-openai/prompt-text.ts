// The members of messages, items and parts under which words stand.
const TEXT_KEYS = new Set([
  ...['content', 'text', 'value', 'input', 'output', 'arguments', 'instructions', 'refusal', 'prompt'],
  ...['messages', 'tool_calls', 'function', 'function_call', 'custom', 'summary'],
]);

const MAX_DEPTH = 16;

/** The words of a prompt in whatever form it came: text, messages, items, parts. Media in data URLs is left out. */
export function promptText(value: unknown, depth = 0): string {
  if (typeof value === 'string') {
    return value.startsWith('data:') ? '' : value;
  }
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) {
    return '';
  }
  const parts = Array.isArray(value)
    ? value
    : Object.entries(value).flatMap(([key, member]) => (TEXT_KEYS.has(key) ? [member] : []));
  return parts
    .map((part) => promptText(part, depth + 1))
    .filter((text) => text !== '')
    .join(' ');
}
