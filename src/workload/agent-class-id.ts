/** What Python's `str.strip` takes for white space; JavaScript's `trim` differs in a few characters. */
const SPACE = '[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const OUTER_SPACE = new RegExp(`^${SPACE}+|${SPACE}+$`, 'g');

/**
 * The id of a kind of agent: its name, trimmed, in lower case and with a hyphen for each space, and its version.
 *
 * @example agentClassId('Doc  Agent', '1.0.0') // 'doc--agent:1.0.0'
 */
export function agentClassId(name: string, version: string): string {
  const slug = name.replace(OUTER_SPACE, '').toLowerCase().replaceAll(' ', '-');
  return `${slug}:${version}`;
}
