import type { EventLogger, EventLoggerProvider } from './event-logger.ts';
import { isRegistered, logsRegistries } from './logs-registries.ts';
import { guarded } from './problem-log.ts';
import { scopeName, scopeVersion } from './scope.ts';

/** Finds the loggers of the providers that are registered now: one, or one each where both registries have their own. */
export class LoggersLookup {
  readonly #schemaUrl: string;
  readonly #sources: readonly { getLoggerProvider(): EventLoggerProvider }[];
  readonly #providers: EventLoggerProvider[] = [];
  #loggers: readonly EventLogger[] = [];

  constructor(schemaUrl: string, given: EventLoggerProvider | undefined) {
    this.#schemaUrl = schemaUrl;
    this.#sources = given === undefined ? logsRegistries() : [{ getLoggerProvider: () => given }];
  }

  current(): readonly EventLogger[] {
    // Every call asks, so nothing is made here while nothing changes.
    let hasChanged = false;
    let index = 0;
    for (const source of this.#sources) {
      const provider = source.getLoggerProvider();
      if (provider !== this.#providers[index]) {
        this.#providers[index] = provider;
        hasChanged = true;
      }
      index += 1;
    }
    if (hasChanged) this.#loggers = this.#makeLoggers();
    return this.#loggers;
  }

  #makeLoggers(): readonly EventLogger[] {
    const registered = [...new Set(this.#providers)].filter(isRegistered);
    return registered.flatMap(
      (provider) =>
        guarded('making a logger', () => provider.getLogger(scopeName, scopeVersion, { schemaUrl: this.#schemaUrl })) ??
        [],
    );
  }
}
