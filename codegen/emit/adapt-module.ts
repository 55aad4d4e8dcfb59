import type { GeneratedFile } from './generated-file.ts';

/** How modules end in the import statements of a project. */
type ImportExtension = 'js' | 'ts';

/** What generated files of a project say otherwise than those of this package. */
export interface Adaptation {
  /** The command that writes the files. */
  readonly command: string;
  /** `js` for projects that compile, `ts` for those that run TypeScript as it is. */
  readonly importExtension: ImportExtension;
}

// The ends of the import statements that emitters write; relative, so that nothing else is met.
const relativeImport = /(\bfrom |\bimport\()'(\.{1,2}\/[^'\n]+)\.ts'/g;

/** Makes a file that was emitted for this package one of a project. */
export function adaptModule({ path, text }: GeneratedFile, { command, importExtension }: Adaptation): GeneratedFile {
  const addressed = text.replace('run `npm run generate`', `run \`${command}\``);
  if (importExtension === 'ts' || !path.endsWith('.ts')) return { path, text: addressed };
  return { path, text: addressed.replace(relativeImport, "$1'$2.js'") };
}
