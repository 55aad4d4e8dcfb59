import type { Attempts, CaptureContent, InstrumentOptions } from '../options.ts';
import { type Dialect, type DialectId, dialectIds, dialectOf, isDialectId } from './dialects.ts';
import { readEnvironment } from './environment.ts';
import { warnOnce } from './warn-once.ts';

/** Options with nothing left open. */
export interface ResolvedOptions {
  readonly contentOnSpan: boolean;
  readonly contentOnEvent: boolean;
  readonly maxContentLength: number;
  readonly streamIdleTimeout: number;
  readonly attempts: Attempts;
  readonly dialect: Dialect;
  readonly provider: string | undefined;
  readonly providers: Pick<InstrumentOptions, 'tracerProvider' | 'meterProvider' | 'loggerProvider'>;
}

/** Thrown for an option that cannot be used. Says which, what was expected and what to do; never the value. */
export class OptionError extends TypeError {
  override readonly name = 'OptionError';

  constructor(option: string, expected: string) {
    super(`option "${option}" must be ${expected}; correct it, or leave it out for the default`);
  }
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
    maxContentLength: resolveInteger(
      options.maxContentLength,
      'maxContentLength',
      'CODON_MAX_CONTENT_LENGTH',
      256,
      65_536,
    ),
    streamIdleTimeout: resolveInteger(
      options.streamIdleTimeout,
      'streamIdleTimeout',
      'CODON_STREAM_IDLE_TIMEOUT',
      1,
      600_000,
    ),
    attempts: resolveAttempts(options.attempts),
    dialect: dialectOf(resolveDialect(options.dialect)),
    provider: resolveProvider(options.provider),
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

function resolveInteger(
  option: number | undefined,
  name: keyof InstrumentOptions,
  variable: string,
  minimum: number,
  fallback: number,
): number {
  const expected = `an integer of at least ${minimum}`;
  if (option !== undefined) {
    if (!Number.isSafeInteger(option) || option < minimum) throw new OptionError(name, expected);
    return option;
  }
  const text = readEnvironment(variable)?.trim();
  if (text === undefined || text === '') return fallback;
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= minimum) return number;
  warnAboutVariable(variable, expected);
  return fallback;
}

function warnAboutVariable(name: string, expected: string): void {
  warnOnce(`environment:${name}`, `${name} is not used: expected ${expected}`);
}
