/** A file to be written, and what is in it. */
export interface GeneratedFile {
  /** Relative to the folder that output goes to, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** The lines every generated file begins with. No date, no version, no machine path: same input, same bytes. */
export function header(sources: string, command = 'npm run generate'): string {
  return `// @generated from ${sources.replace(/\s+/g, ' ')}. Do not edit.\n// To change it, edit the schema and run \`${command}\`.\n`;
}
