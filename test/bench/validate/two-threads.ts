import { measure as measureCommand } from './validate.ts';

/** The same with a second thread. */
export function measure(path: string): Promise<number> {
  return measureCommand(path, '--threads', '2');
}
