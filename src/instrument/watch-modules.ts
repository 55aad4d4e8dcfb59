import * as nodeModule from 'node:module';
import { ownModule } from '../own-module.ts';
import { announcementName, announcing } from './module-hook.ts';
import { type ClientClass, isClientClass } from './patch-class.ts';

type Announce = (clientClass: unknown) => void;

const announcement = Symbol.for(announcementName);

type Announced = typeof globalThis & { [announcement]?: Announce };

/**
 * Learns of each copy of the client's class that is loaded from now on by `import`: from the package itself, from deep in
 * it, or from a copy inside another package.
 *
 * The class's own module says so in a line that is appended to it. Nothing that the program imports is replaced, so that
 * identities and namespaces stay as they are. What `require` loads is not seen here.
 */
export function watchModules(onClass: (clientClass: ClientClass) => void): void {
  const scope = globalThis as Announced;
  const isWatching = scope[announcement] !== undefined;
  scope[announcement] = (clientClass) => {
    if (isClientClass(clientClass)) onClass(clientClass);
  };
  if (isWatching) return;
  if (typeof nodeModule.registerHooks === 'function') nodeModule.registerHooks({ load: loadNow });
  // Before Node 22.15 hooks live in a thread of their own.
  else nodeModule.register(ownModule('src/instrument/module-hook'));
}

const loadNow: nodeModule.LoadHookSync = (url, context, nextLoad) => announcing(url, nextLoad(url, context));
