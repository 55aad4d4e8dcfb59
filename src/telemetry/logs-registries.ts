import { createRequire } from 'node:module';
import * as api from '@opentelemetry/api';
import type { EventLoggerProvider } from './event-logger.ts';

/** A place where applications register a logger provider. */
export interface LogsRegistry {
  getLoggerProvider(): EventLoggerProvider;
  setGlobalLoggerProvider(provider: EventLoggerProvider): unknown;
  disable(): void;
}

let found: readonly LogsRegistry[] | undefined;

/**
 * The registries that are installed. There are two, which know nothing of each other: the API's own, from 1.10 on, where
 * SDK 3 is registered; and that of `@opentelemetry/api-logs`, where earlier ones are. Looked for once.
 */
export function logsRegistries(): readonly LogsRegistry[] {
  found ??= [registryIn(api), registryIn(apiLogs())].filter((registry) => registry !== undefined);
  return found;
}

/** Whether an application has registered this provider: else it is the registry's stand-in. */
export function isRegistered(provider: EventLoggerProvider): boolean {
  return provider.constructor.name !== 'ProxyLoggerProvider';
}

function apiLogs(): object {
  try {
    return createRequire(import.meta.url)('@opentelemetry/api-logs');
  } catch {
    return {};
  }
}

// Not by name: there is nothing of that name in earlier versions of the API.
function registryIn(exports: object): LogsRegistry | undefined {
  return Reflect.get(exports, 'logs') as LogsRegistry | undefined;
}
