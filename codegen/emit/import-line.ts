/** An import of those of the names that a module's body uses; empty where it uses none. */
export function importLine(body: string, names: readonly string[], from: string, type?: 'type'): string {
  const used = names.filter((name) => mentions(body, name)).sort();
  return used.length === 0 ? '' : `import ${type === undefined ? '' : 'type '}{ ${used.join(', ')} } from '${from}';\n`;
}

/** Whether a body of code uses a name. */
export function mentions(body: string, name: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(body);
}
