import type { LoadFnOutput, LoadHookContext } from 'node:module';

/** The description of the global symbol under which the client's class is announced. */
export const announcementName = '@codon/instrumentation-openai: client class';

/** The ECMAScript modules that can define the client's class: `client` from 5 on, `index` before. */
const clientModule = /\/node_modules\/openai\/(?:client|index)\.mjs$/;

const source = `
;typeof OpenAI === 'function' && globalThis[Symbol.for(${JSON.stringify(announcementName)})]?.(OpenAI);
`;

/**
 * The hook for Node's thread of hooks.
 *
 * @public called by Node, which loads this module for it
 */
export async function load(
  url: string,
  context: LoadHookContext,
  nextLoad: (url: string, context?: Partial<LoadHookContext>) => Promise<LoadFnOutput>,
): Promise<LoadFnOutput> {
  return announcing(url, await nextLoad(url, context));
}

/** Lets a module that defines the client's class announce it; others stay as they are. */
export function announcing(url: string, loaded: LoadFnOutput): LoadFnOutput {
  if (!clientModule.test(url) || loaded.source === undefined || loaded.source === null) return loaded;
  const text = typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source);
  return { ...loaded, source: text + source };
}
