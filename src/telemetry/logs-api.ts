import { createRequire } from 'node:module';
import type * as LogsApi from '@opentelemetry/api-logs';

let api: typeof LogsApi | undefined | null;

/** The logs API, where the application has installed it. Asked for when events are first wanted, and remembered. */
export function logsApi(): typeof LogsApi | undefined {
  if (api === undefined) {
    try {
      api = createRequire(import.meta.url)('@opentelemetry/api-logs') as typeof LogsApi;
    } catch {
      api = null;
    }
  }
  return api ?? undefined;
}
