import { callPlans } from '../telemetry/call-plan.ts';
import { guarded } from '../telemetry/problem-log.ts';
import { patchResources, patchVerbs } from './patch-client.ts';

/** The class of a client, with the classes of its resources as static properties: `OpenAI.Chat`, `OpenAI.Files`. */
export type ClientClass = (abstract new (...args: never[]) => object) & { readonly prototype: object };

/** Patches what clients of a class will be made of, before there is one. */
export function patchClass(clientClass: ClientClass): void {
  guarded('patching a class', () => {
    patchResources(bareResources(clientClass));
    patchVerbs(clientClass.prototype);
  });
}

/** Patches the class that a module of the openai package exports; other exports are left alone. */
export function patchExports(exports: unknown): void {
  const { OpenAI, default: fallback } = (exports ?? {}) as { readonly OpenAI?: unknown; readonly default?: unknown };
  const clientClass = OpenAI ?? fallback;
  if (isClientClass(clientClass)) patchClass(clientClass);
}

export function isClientClass(value: unknown): value is ClientClass {
  return typeof value === 'function' && typeof value.prototype === 'object' && 'Chat' in value;
}

/**
 * Resources without a client, under the names that they have on one. They make their own resources when they are made,
 * and so lead to every prototype; no client is needed, which would ask for a key and read the environment.
 */
function bareResources(clientClass: ClientClass): object {
  const names = new Set([...callPlans().keys()].map((path) => path.slice(0, path.indexOf('.'))));
  const resources: Record<string, unknown> = {};
  for (const name of names) {
    const Resource: unknown = Reflect.get(clientClass, `${name[0]?.toUpperCase()}${name.slice(1)}`);
    if (typeof Resource !== 'function') continue;
    resources[name] = guarded('reaching a resource', () => Reflect.construct(Resource, [{}]));
  }
  return resources;
}
