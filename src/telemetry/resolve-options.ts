import type { Attempts, InstrumentOptions } from '../options.ts';
import type { ContentPolicy } from '../privacy/content-policy.ts';
import type { OptionNames } from '../privacy/unknown-option.ts';
import type { Dialect } from './dialects.ts';
import { readEnvironment } from './environment.ts';
import { OptionError, refuseUnknown } from './option-error.ts';
import { resolveCapture } from './resolve-capture.ts';
import { resolveDialect } from './resolve-dialect.ts';
import { resolveInteger } from './resolve-integer.ts';
import { resolvePrivacy } from './resolve-privacy.ts';
import { warnAboutVariable } from './warn-about-variable.ts';

/** Options with nothing left open. */
export interface ResolvedOptions {
  readonly contentOnSpan: boolean;
  readonly contentOnEvent: boolean;
  /** What may leave of content and of what tells who someone is. */
  readonly policy: ContentPolicy;
  readonly streamIdleTimeout: number;
  readonly attempts: Attempts;
  readonly dialect: Dialect;
  readonly provider: string | undefined;
  readonly baggage: readonly string[];
  readonly providers: Pick<InstrumentOptions, 'tracerProvider' | 'meterProvider' | 'loggerProvider'>;
}

const optionNames: OptionNames<InstrumentOptions> = {
  captureContent: true,
  captureToolSchemas: true,
  maxContentLength: true,
  maxMessageLength: true,
  maxSpanContentLength: true,
  maxContentTokens: true,
  redaction: true,
  personalData: true,
  onContent: true,
  streamIdleTimeout: true,
  attempts: true,
  dialect: true,
  provider: true,
  baggage: true,
  tracerProvider: true,
  meterProvider: true,
  loggerProvider: true,
};

/**
 * Fills in environment and defaults.
 *
 * @throws {OptionError} for an option given in code. A bad environment variable warns once and counts as not set: a
 *   deployment must not fail for its telemetry.
 */
export function resolveOptions(options: InstrumentOptions): ResolvedOptions {
  refuseUnknown(options, optionNames);
  const capture = resolveCapture(options.captureContent);
  return Object.freeze({
    contentOnSpan: capture === 'span' || capture === 'both',
    contentOnEvent: capture === 'event' || capture === 'both',
    policy: resolvePrivacy(options, capture !== 'none'),
    streamIdleTimeout: resolveInteger(options, 'streamIdleTimeout', 'CODON_STREAM_IDLE_TIMEOUT', 1) ?? 600_000,
    attempts: resolveAttempts(options.attempts),
    dialect: resolveDialect(options.dialect),
    provider: resolveProvider(options.provider),
    baggage: resolveBaggage(options.baggage),
    providers: {
      tracerProvider: options.tracerProvider,
      meterProvider: options.meterProvider,
      loggerProvider: options.loggerProvider,
    },
  });
}

const attemptWords: readonly string[] = ['events', 'spans', 'off'] satisfies Attempts[];

function resolveAttempts(option: Attempts | undefined): Attempts {
  if (option !== undefined) {
    if (!isAttempts(option)) throw new OptionError('attempts', '"events", "spans" or "off"');
    return option;
  }
  const text = readEnvironment('CODON_ATTEMPTS')?.trim().toLowerCase();
  if (text === undefined || text === '') return 'events';
  if (isAttempts(text)) return text;
  warnAboutVariable('CODON_ATTEMPTS', attemptWords.join(', '));
  return 'events';
}

function isAttempts(text: string): text is Attempts {
  return attemptWords.includes(text);
}

function resolveProvider(option: string | undefined): string | undefined {
  if (option !== undefined && (typeof option !== 'string' || option === '')) {
    throw new OptionError('provider', 'a name such as "openai"');
  }
  return option;
}

function resolveBaggage(option: readonly string[] | undefined): readonly string[] {
  if (option === undefined) {
    const keys = (readEnvironment('CODON_BAGGAGE') ?? '').split(',').map((key) => key.trim());
    return keys.filter((key) => key !== '');
  }
  if (!Array.isArray(option) || !option.every((key) => typeof key === 'string' && key !== '')) {
    throw new OptionError('baggage', 'a list of keys such as "user.id"');
  }
  return [...option];
}
