import { existsSync } from 'node:fs';

/**
 * Where a module of this package is that is not imported like others, but by its path: by a thread of its own, for example.
 *
 * @param path - its path among the sources, without ending
 * @throws {Error} when it is not there: a bundler has taken the package apart
 *
 * @example ownModule('src/instrument/module-hook').pathname // '/…/src/instrument/module-hook.js'
 */
export function ownModule(path: string): URL {
  // How this module's file ends, and so do those beside it: the sources' or the build's.
  const ending = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
  let folder = new URL('./', import.meta.url);
  for (;;) {
    const module = new URL(path + ending, folder);
    if (existsSync(module)) return module;
    const parent = new URL('../', folder);
    if (parent.href === folder.href) {
      throw new Error(
        `@codon/instrumentation-openai cannot find its ${path}${ending}; ` +
          'install it again, or tell the bundler that it is external',
      );
    }
    folder = parent;
  }
}
