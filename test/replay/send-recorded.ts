import type { OpenAI } from 'openai';
import { type Operation, operations } from '../../generated/operations.ts';
import { openaiMajor } from '../support/openai-major.ts';
import type { Recording } from '../support/recordings.ts';

type Request = Recording['request'];

/** A method of the client, with what its path says of a request. */
interface RecordedMethod {
  /** Where the client has it: `beta.threads.runs.create`. */
  readonly name: string;
  /** Id of the span type that tells its calls. */
  readonly span: string;
  /** The variable parts of the path, by their names there. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * The method that sends requests like a recorded one, by the operation catalogue. Helpers that wait for a run send the same
 * requests as the plain methods, and are not meant.
 *
 * @throws {RangeError} when there is no such method
 */
export function findMethod({ method, path }: Request): RecordedMethod {
  const [pathname = ''] = path.split('?');
  for (const [name, operation] of Object.entries<Operation>(operations)) {
    if (operation.method !== method || operation.polls || operation.path === undefined) continue;
    const ids = matchPath(operation.path, pathname.replace(/^\/v1/, ''));
    if (ids !== undefined) return { name, span: operation.span ?? '', ids };
  }
  throw new RangeError(`no method of the client sends ${method} ${pathname}`);
}

/** Makes the recorded call with the client's own method. */
export function sendRecorded(client: OpenAI, request: Request): PromiseLike<unknown> {
  const { name, ids } = findMethod(request);
  const keys = name.split('.');
  const method = keys.pop() as string;
  const resource = keys.reduce<object>((holder, key) => Reflect.get(holder, key), client);
  return Reflect.get(resource, method).apply(resource, methodArguments(request, ids));
}

/** From openai 5 on a method with several ids takes the last one first, and the others by name; before, one by one. */
function methodArguments({ body, path }: Request, ids: ReadonlyMap<string, string>): unknown[] {
  const query = path.split('?')[1];
  const params = body ?? (query === undefined ? undefined : Object.fromEntries(new URLSearchParams(query)));
  const values = [...ids.values()];
  if (ids.size < 2 || openaiMajor < 5) return params === undefined ? values : [...values, params];
  return [values.at(-1), { ...Object.fromEntries([...ids].slice(0, -1)), ...(params as object | undefined) }];
}

/** What stands in a path for each name in braces; undefined when it is another path. */
function matchPath(template: string, path: string): ReadonlyMap<string, string> | undefined {
  const parts = template.split('/');
  const found = path.split('/');
  if (parts.length !== found.length) return undefined;
  const ids = new Map<string, string>();
  for (const [index, part] of parts.entries()) {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name !== undefined) ids.set(name, found[index] as string);
    else if (part !== found[index]) return undefined;
  }
  return ids;
}
