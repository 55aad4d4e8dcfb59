import type { OptionNames } from '../privacy/unknown-option.ts';
import { readEnvironment } from './environment.ts';
import { OptionError, refuseUnknown } from './option-error.ts';
import type { OtlpProtocol, TelemetryOptions, TelemetrySignal } from './telemetry-options.ts';
import { warnOnce } from './warn-once.ts';

const DEFAULT_ENDPOINT = 'https://ingest.codonops.ai';
const DEFAULT_LOOKUP_URL = 'https://optimization.codonops.ai/api/v1/auth/validate';
const DEFAULT_LOOKUP_TIMEOUT = 3000;

const signals: readonly TelemetrySignal[] = ['traces', 'metrics', 'logs'];
const protocols: readonly OtlpProtocol[] = ['grpc', 'http/protobuf', 'http/json'];
const yes: ReadonlySet<string> = new Set(['1', 'true', 't', 'yes', 'y', 'on']);

const optionNames: OptionNames<TelemetryOptions> = {
  apiKey: true,
  serviceName: true,
  endpoint: true,
  protocol: true,
  headers: true,
  signals: true,
  attachToExisting: true,
  orgLookupUrl: true,
  orgLookupTimeout: true,
  metricInterval: true,
  flushTimeout: true,
};

/** The options of `initializeTelemetry` with nothing left open. */
export interface TelemetrySettings {
  readonly apiKey: string | undefined;
  /** Undefined: as the environment's resource attributes say, else unknown. */
  readonly serviceName: string | undefined;
  /** Undefined when the environment names one that cannot be used: then nothing is sent, least of all elsewhere. */
  readonly endpoint: string | undefined;
  readonly protocol: OtlpProtocol;
  readonly headers: Readonly<Record<string, string>>;
  readonly signals: readonly TelemetrySignal[];
  readonly attachToExisting: boolean;
  /** Undefined when nobody is to be asked. */
  readonly orgLookupUrl: string | undefined;
  /** In milliseconds. */
  readonly orgLookupTimeout: number;
  readonly metricInterval: number;
  readonly flushTimeout: number;
}

/**
 * Fills in environment and defaults.
 *
 * @throws {OptionError} for an option given in code. A bad environment variable warns once: a deployment must not fail for
 *   its telemetry.
 */
export function resolveTelemetrySettings(options: TelemetryOptions): TelemetrySettings {
  refuseUnknown(options, optionNames);
  const endpoint = resolveEndpoint(options.endpoint);
  const lookupUrl = options.orgLookupUrl ?? readEnvironment('CODON_ORG_LOOKUP_URL') ?? DEFAULT_LOOKUP_URL;
  const apiKey = resolveApiKey(options.apiKey);
  return {
    apiKey,
    serviceName: options.serviceName || readText('OTEL_SERVICE_NAME'),
    endpoint,
    protocol: resolveProtocol(options.protocol, endpoint),
    headers: { ...resolveHeaders(options.headers), ...(apiKey !== undefined && { 'x-codon-api-key': apiKey }) },
    signals: resolveSignals(options.signals),
    attachToExisting: options.attachToExisting ?? isYes(readText('CODON_ATTACH_TO_EXISTING_OTEL_PROVIDER')),
    orgLookupUrl: lookupUrl.trim() || undefined,
    orgLookupTimeout: resolveLookupTimeout(options.orgLookupTimeout),
    metricInterval: resolveTime('metricInterval', options.metricInterval, 'OTEL_METRIC_EXPORT_INTERVAL', 60_000),
    flushTimeout: resolveTime('flushTimeout', options.flushTimeout, undefined, 10_000),
  };
}

/** What cannot be sent as a header is found out here: exporters would quote it in an error. */
const HEADER_VALUE = /^[\x20-\x7e]+$/;

function resolveApiKey(option: string | undefined): string | undefined {
  if (option) {
    if (!HEADER_VALUE.test(option))
      throw new OptionError('apiKey', 'a key as Codon gave it: printable ASCII characters');
    return option;
  }
  const key = readText('CODON_API_KEY');
  if (key === undefined || HEADER_VALUE.test(key)) return key;
  warnAboutVariable('CODON_API_KEY', 'a key as Codon gave it: printable ASCII characters');
  return undefined;
}

function resolveHeaders(option: TelemetryOptions['headers'] = {}): Readonly<Record<string, string>> {
  for (const [name, value] of Object.entries(option)) {
    if (/^[\w-]+$/.test(name) && typeof value === 'string' && HEADER_VALUE.test(value)) continue;
    throw new OptionError('headers', 'names and values of HTTP headers, printable ASCII characters');
  }
  return option;
}

function resolveEndpoint(option: string | undefined): string | undefined {
  if (option !== undefined) {
    if (!isWebAddress(option)) throw new OptionError('endpoint', 'an http or https address');
    return option;
  }
  const text = readText('OTEL_EXPORTER_OTLP_ENDPOINT') ?? DEFAULT_ENDPOINT;
  if (isWebAddress(text)) return text;
  warnOnce(
    'environment:OTEL_EXPORTER_OTLP_ENDPOINT',
    'OTEL_EXPORTER_OTLP_ENDPOINT is no http or https address, so no telemetry is sent; correct it',
  );
  return undefined;
}

function resolveProtocol(option: OtlpProtocol | undefined, endpoint: string | undefined): OtlpProtocol {
  if (option !== undefined) {
    if (!protocols.includes(option))
      throw new OptionError('protocol', protocols.map((name) => `"${name}"`).join(' or '));
    return option;
  }
  const text = readText('OTEL_EXPORTER_OTLP_PROTOCOL')?.toLowerCase();
  const named = protocols.find((protocol) => protocol === text);
  if (named !== undefined) return named;
  if (text !== undefined) warnAboutVariable('OTEL_EXPORTER_OTLP_PROTOCOL', protocols.join(', '));
  return endpoint === DEFAULT_ENDPOINT ? 'grpc' : 'http/protobuf';
}

function resolveSignals(option: readonly TelemetrySignal[] | undefined): readonly TelemetrySignal[] {
  if (option === undefined) {
    return signals.filter((signal) => readText(`OTEL_${signal.toUpperCase()}_EXPORTER`)?.toLowerCase() !== 'none');
  }
  if (!Array.isArray(option) || !option.every((signal) => signals.includes(signal))) {
    throw new OptionError('signals', 'a list of "traces", "metrics" and "logs"');
  }
  return signals.filter((signal) => option.includes(signal));
}

function resolveLookupTimeout(option: number | undefined): number {
  if (option !== undefined) return resolveTime('orgLookupTimeout', option, undefined, DEFAULT_LOOKUP_TIMEOUT);
  const text = readText('CODON_ORG_LOOKUP_TIMEOUT');
  if (text === undefined) return DEFAULT_LOOKUP_TIMEOUT;
  const seconds = Number(text);
  if (Number.isFinite(seconds) && seconds > 0) return seconds * 1000;
  warnAboutVariable('CODON_ORG_LOOKUP_TIMEOUT', 'a number of seconds above 0');
  return DEFAULT_LOOKUP_TIMEOUT;
}

function resolveTime(
  name: keyof TelemetryOptions,
  option: number | undefined,
  variable: string | undefined,
  fallback: number,
): number {
  const expected = 'a number of milliseconds above 0';
  if (option !== undefined) {
    if (typeof option !== 'number' || !(option > 0) || !Number.isFinite(option)) throw new OptionError(name, expected);
    return option;
  }
  const text = variable === undefined ? undefined : readText(variable);
  if (text === undefined || variable === undefined) return fallback;
  const time = Number(text);
  if (Number.isFinite(time) && time > 0) return time;
  warnAboutVariable(variable, expected);
  return fallback;
}

function isWebAddress(text: string): boolean {
  return typeof text === 'string' && /^https?:\/\//i.test(text) && URL.canParse(text);
}

function isYes(text: string | undefined): boolean {
  return text !== undefined && yes.has(text.toLowerCase());
}

/** An empty variable is one that is not set. */
function readText(name: string): string | undefined {
  return readEnvironment(name)?.trim() || undefined;
}

function warnAboutVariable(name: string, expected: string): void {
  warnOnce(`environment:${name}`, `${name} is not used: expected ${expected}`);
}
