import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The module at a path without its ending, compiled or not. */
export function findModule(path: string): string | undefined {
  return ['.js', '.mjs', '.ts'].map((ending) => resolve(path + ending)).find(existsSync);
}

/**
 * Imports a module of the user's. One in TypeScript is run as it is, which Node.js does from 22.18 on; imports in it may
 * end in `.js`, as they do in projects that compile, and the project may be one of CommonJS.
 *
 * @param folder - what holds all that it imports. Default the folder it stands in.
 * @throws when the module cannot be loaded
 */
export async function importModule(
  path: string,
  folder: string = dirname(path),
): Promise<Readonly<Record<string, unknown>>> {
  if (path.endsWith('.ts')) runSources(`${pathToFileURL(folder).href}/`);
  return import(pathToFileURL(path).href);
}

/** For modules in a folder, now and when they import more later: where there is no `.js`, the `.ts` is meant. */
function runSources(folder: string): void {
  nodeModule.registerHooks?.({
    load(url, context, next) {
      const isOurs = url.startsWith(folder) && url.endsWith('.ts');
      return next(url, isOurs ? { ...context, format: 'module-typescript' } : context);
    },
    resolve(specifier, context, next) {
      try {
        return next(specifier, context);
      } catch (error) {
        const isOurs = context.parentURL?.startsWith(folder) && specifier.startsWith('.') && specifier.endsWith('.js');
        if (!isOurs) throw error;
        return next(specifier.replace(/\.js$/, '.ts'), context);
      }
    },
  });
}

/** Why a module of the user's could not be loaded, and what to do where that is not plain. */
export function explainImport(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isForeign = 'code' in error && error.code === 'ERR_UNKNOWN_FILE_EXTENSION';
  return isForeign
    ? 'this Node.js does not run TypeScript; use 22.18 or later, or name the compiled code'
    : error.message;
}
