import type { Attempts, CaptureContent, InstrumentOptions } from '../options.ts';
import type { ContentPolicy } from '../privacy/content-policy.ts';
import { type Dialect, type DialectId, dialectIds, dialectOf, isDialectId } from './dialects.ts';
import { readEnvironment } from './environment.ts';
import { OptionError } from './option-error.ts';
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

/**
 * Fills in environment and defaults.
 *
 * @throws {OptionError} for an option given in code. A bad environment variable warns once and counts as not set: a
 *   deployment must not fail for its telemetry.
 */
export function resolveOptions(options: InstrumentOptions): ResolvedOptions {
  const capture = resolveCapture(options.captureContent);
  return Object.freeze({
    contentOnSpan: capture === 'span' || capture === 'both',
    contentOnEvent: capture === 'event' || capture === 'both',
    policy: resolvePrivacy(options, capture !== 'none'),
    streamIdleTimeout: resolveInteger(options, 'streamIdleTimeout', 'CODON_STREAM_IDLE_TIMEOUT', 1) ?? 600_000,
    attempts: resolveAttempts(options.attempts),
    dialect: dialectOf(resolveDialect(options.dialect)),
    provider: resolveProvider(options.provider),
    baggage: resolveBaggage(options.baggage),
    providers: {
      tracerProvider: options.tracerProvider,
      meterProvider: options.meterProvider,
      loggerProvider: options.loggerProvider,
    },
  });
}

const captureWords: Readonly<Record<string, CaptureContent>> = {
  none: 'none',
  span: 'span',
  event: 'event',
  both: 'both',
  true: 'span',
  false: 'none',
  no_content: 'none',
  span_only: 'span',
  event_only: 'event',
  span_and_event: 'both',
};

function resolveCapture(option: InstrumentOptions['captureContent']): CaptureContent {
  if (option !== undefined) {
    const capture = option === true ? 'span' : option === false ? 'none' : option;
    if (!['none', 'span', 'event', 'both'].includes(capture)) {
      throw new OptionError('captureContent', '"none", "span", "event", "both" or a boolean');
    }
    return capture;
  }
  for (const name of ['CODON_CAPTURE_CONTENT', 'OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT']) {
    const text = readEnvironment(name)?.trim().toLowerCase();
    if (text === undefined || text === '') continue;
    const capture = Object.hasOwn(captureWords, text) ? captureWords[text] : undefined;
    if (capture !== undefined) return capture;
    warnAboutVariable(name, Object.keys(captureWords).join(', '));
  }
  return 'none';
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

function resolveDialect(option: DialectId | undefined): DialectId {
  if (option !== undefined) {
    if (!isDialectId(option)) throw new OptionError('dialect', dialectIds.map((id) => `"${id}"`).join(' or '));
    return option;
  }
  const text = readEnvironment('CODON_DIALECT')?.trim();
  if (text !== undefined && text !== '') {
    if (isDialectId(text)) return text;
    warnAboutVariable('CODON_DIALECT', dialectIds.join(', '));
  }
  return 'genai-0.1';
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
