import { boundedJson } from './bounded-json.ts';
import { cutText } from './cut-text.ts';

/**
 * What was thrown, in one bounded line. Anything can be thrown, so this reads it with care.
 *
 * @example describeError(new TypeError('no such file')) // 'TypeError: no such file'
 */
export function describeError(error: unknown): string {
  try {
    if (!(error instanceof Error)) return boundedJson(error);
    return cutText(error.message === '' ? `${error.name}` : `${error.name}: ${error.message}`);
  } catch {
    return 'An error that cannot be read';
  }
}
