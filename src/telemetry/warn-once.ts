import { diag } from '@opentelemetry/api';

const warned = new Set<string>();

/**
 * Writes a warning to OpenTelemetry's diagnostic log, the first time its key is seen in this process.
 *
 * @param key - a name written in the source, never something that came from a user: every key is remembered
 */
export function warnOnce(key: string, message: string): void {
  if (warned.has(key)) return;
  warned.add(key);
  diag.warn(message);
}
