import { checkScript } from './check-script.ts';
import type { ReceivedRequest } from './received-request.ts';
import type { Script } from './script.ts';

/** The scripts that wait for a request, first come, first played. */
export class ScriptQueue {
  #scripts: Script[] = [];

  /** @throws TypeError - when a script cannot be played. */
  add(scripts: readonly Script[]): void {
    scripts.forEach(checkScript);
    this.#scripts.push(...scripts);
  }

  /** Takes out the first script meant for this request. */
  take(request: ReceivedRequest): Script | undefined {
    const index = this.#scripts.findIndex((script) => matches(script, request.path));
    return index < 0 ? undefined : this.#scripts.splice(index, 1)[0];
  }

  clear(): void {
    this.#scripts = [];
  }
}

function matches({ match }: Script, path: string): boolean {
  if (match === undefined) {
    return true;
  }
  // search() keeps no state between calls, unlike test() with a global expression.
  return typeof match === 'string' ? path.includes(match) : path.search(match) >= 0;
}
