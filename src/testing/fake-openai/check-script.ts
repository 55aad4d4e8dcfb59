import { contentKeys, type Script } from './script.ts';

/**
 * Refuses a script that cannot be played, where it is given and not where it is played.
 *
 * @throws TypeError - when a number is out of range or several bodies are given.
 */
export function checkScript(script: Script): void {
  requireInteger('status', script.status, 200, 599);
  requireInteger('writeSize', script.writeSize, 1);
  requireInteger('cutAfter', script.cutAfter, 0);
  requireInteger('delayMs', script.delayMs, 0);
  requireInteger('chunkDelayMs', script.chunkDelayMs, 0);
  const bodies = contentKeys(script);
  if (bodies.length > 1) {
    throw new TypeError(`A script has one body, but this one has ${bodies.join(' and ')}: leave one of them.`);
  }
}

function requireInteger(name: string, value: number | undefined, min: number, max = Number.MAX_SAFE_INTEGER): void {
  if (value !== undefined && !(Number.isInteger(value) && value >= min && value <= max)) {
    const range = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`;
    throw new TypeError(`"${name}" of a script is out of range: give a whole number ${range}.`);
  }
}
