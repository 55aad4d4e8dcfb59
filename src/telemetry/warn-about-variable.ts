import { warnOnce } from './warn-once.ts';

/** Tells once that an environment variable is not used: a deployment must not fail for its telemetry. */
export function warnAboutVariable(name: string, expected: string): void {
  warnOnce(`environment:${name}`, `${name} is not used: expected ${expected}`);
}
