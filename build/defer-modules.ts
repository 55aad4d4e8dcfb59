import { isAbsolute, resolve } from 'node:path';
import type { Plugin, PluginContext } from 'rolldown';
import { exportedFunctions } from './exported-functions.ts';

/** What package.json names the two files by that are written here. */
const DEFERRED = '#deferred';

/** A plugin, and what it finds. */
interface Deferring {
  readonly plugin: Plugin;
  /** Whether a module is needed both at once and by what is deferred. Known when the output is generated. */
  readonly isShared: (moduleId: string) => boolean;
}

/**
 * Lets a program import the package without modules that it needs later or never. Sources import such a module like any
 * other. In the build they import its functions from one of two files, which package.json chooses between:
 *
 * - `deferred/later.js`, for Node: functions that load the module by `require` when the first of them is called. They must
 *   answer at once, which `import()` could not.
 * - `deferred/now.js`, for bundlers and all else that cannot load a file so: the functions themselves.
 *
 * Some tools that compile what a program loads make two modules of a file that is both imported and required. So what is
 * deferred has to be pure: neither it nor what it imports may hold state, or classes that others test for.
 *
 * @param entry - the module that needs the others later
 * @param paths - the others. All are paths without ending, and entries of the build.
 * @throws {Error} for a module that cannot be deferred, saying why
 */
export function deferModules(entry: string, paths: readonly string[]): Deferring {
  const deferred = new Map(paths.map((path) => [idOf(path), path]));
  const shared = new Set<string>();
  const plugin: Plugin = {
    name: 'defer-modules',
    async resolveId(source, importer, { kind }) {
      if (importer === undefined || kind !== 'import-statement' || !source.startsWith('.')) return null;
      const found = await this.resolve(source, importer, { kind, skipSelf: true });
      return found !== null && deferred.has(found.id) ? { id: DEFERRED, external: true } : found;
    },
    buildEnd() {
      const needed = reachable(idOf(entry), this);
      for (const [id, path] of deferred) {
        for (const each of reachable(id, this)) {
          if (each === DEFERRED) throw new Error(`${path}.ts cannot be deferred: it leads to what is deferred itself`);
          // In Node 20, `require` fails while a package that it leads to is being imported somewhere else.
          if (!isAbsolute(each) && !needed.has(each)) {
            throw new Error(
              `${path}.ts cannot be deferred: it needs ${each}, which ${entry}.ts does not import at once`,
            );
          }
          if (needed.has(each)) shared.add(each);
        }
      }
    },
    generateBundle() {
      const modules = paths.map((path) => ({ path, names: exportedFunctions(`${path}.ts`) }));
      this.emitFile({ type: 'asset', fileName: 'deferred/later.js', source: laterCode(modules) });
      this.emitFile({ type: 'asset', fileName: 'deferred/now.js', source: nowCode(modules) });
    },
  };
  return { plugin, isShared: (id) => shared.has(id) };
}

interface DeferredModule {
  readonly path: string;
  readonly names: readonly string[];
}

// In a form that tools know which collect the files of a program.
function laterCode(modules: readonly DeferredModule[]): string {
  const loaders = modules.map(({ path, names }, index) => {
    const functions = names.map((name) => `export const ${name} = (...args) => load${index}().${name}(...args);\n`);
    return `
let module${index};
function load${index}() {
  if (module${index} === undefined) {
    const require = createRequire(import.meta.url);
    module${index} = require('../${path}.js');
  }
  return module${index};
}
${functions.join('')}`;
  });
  return `import { createRequire } from 'node:module';\n${loaders.join('')}`;
}

function nowCode(modules: readonly DeferredModule[]): string {
  return modules.map(({ path, names }) => `export { ${names.join(', ')} } from '../${path}.js';\n`).join('');
}

/** What importing a module loads: ids of modules, and names of packages. */
function reachable(id: string, build: PluginContext, found = new Set<string>()): Set<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of build.getModuleInfo(id)?.importedIds ?? []) reachable(imported, build, found);
  return found;
}

function idOf(path: string): string {
  return resolve(`${path}.ts`);
}
