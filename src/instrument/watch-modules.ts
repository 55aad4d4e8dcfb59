import * as nodeModule from 'node:module';
import { type ClientClass, isClientClass } from './patch-class.ts';

type Announce = (clientClass: unknown) => void;

const announcementName = '@codon/instrumentation-openai: client class';
const announcement = Symbol.for(announcementName);

/** The ECMAScript modules that can define the client's class: `client` from 5 on, `index` before. */
const clientModule = /\/node_modules\/openai\/(?:client|index)\.mjs$/;

const source = `
;typeof OpenAI === 'function' && globalThis[Symbol.for(${JSON.stringify(announcementName)})]?.(OpenAI);
`;

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
  // Before Node 22.15 hooks live in a thread of their own, which loads this module for its `load`.
  else nodeModule.register(import.meta.url);
}

/**
 * The hook for Node's thread of hooks.
 *
 * @public called by Node, which loads this module for it
 */
export async function load(
  url: string,
  context: nodeModule.LoadHookContext,
  nextLoad: (url: string, context?: Partial<nodeModule.LoadHookContext>) => Promise<nodeModule.LoadFnOutput>,
): Promise<nodeModule.LoadFnOutput> {
  const loaded = await nextLoad(url, context);
  return clientModule.test(url) ? announcing(loaded) : loaded;
}

const loadNow: nodeModule.LoadHookSync = (url, context, nextLoad) => {
  const loaded = nextLoad(url, context);
  return clientModule.test(url) ? announcing(loaded) : loaded;
};

function announcing(loaded: nodeModule.LoadFnOutput): nodeModule.LoadFnOutput {
  if (loaded.source === undefined || loaded.source === null) return loaded;
  const text = typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source);
  return { ...loaded, source: text + source };
}
