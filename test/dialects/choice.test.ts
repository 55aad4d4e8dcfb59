import { DiagLogLevel, diag } from '@opentelemetry/api';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { InstrumentOptions } from '../../src/options.ts';
import type { DialectId } from '../../src/telemetry/dialects.ts';

describe('the choice of dialects', () => {
  const warnings: string[] = [];
  let resolve: (option: InstrumentOptions['dialect']) => { readonly id: string };

  beforeEach(async () => {
    // What is said once is said once a test.
    vi.resetModules();
    resolve = (await import('../../src/telemetry/resolve-dialect.ts')).resolveDialect;
    warnings.length = 0;
    const ignore = () => undefined;
    const logger = { error: ignore, info: ignore, debug: ignore, verbose: ignore };
    const warn = (message: string) => void warnings.push(message);
    diag.setLogger({ ...logger, warn }, { logLevel: DiagLogLevel.ALL, suppressOverrideMessage: true });
    for (const name of ['CODON_DIALECT', 'OTEL_SEMCONV_STABILITY_OPT_IN']) vi.stubEnv(name, undefined);
  });
  afterEach(() => {
    diag.disable();
    vi.unstubAllEnvs();
  });

  const choose = (option?: DialectId | readonly DialectId[], environment: Record<string, string> = {}) => {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    return resolve(option).id;
  };

  test('is genai-0.1 by default', () => {
    expect(choose()).toBe('genai-0.1');
  });

  test('takes one or a list, each once', () => {
    expect(choose('openinference')).toBe('openinference');
    expect(choose(['genai-1.41', 'openinference', 'genai-1.41'])).toBe('genai-1.41,openinference');
  });

  test.each([[], ['genai-2'], 'codon', 7, [undefined]])('refuses %j', (option) => {
    expect(() => choose(option as never)).toThrow(
      'option "dialect" must be "genai-0.1", "genai-1.41", "openinference", or a list of these',
    );
  });

  test('is read from the environment, where an option does not say', () => {
    expect(choose(undefined, { CODON_DIALECT: ' openinference , genai-1.41 ' })).toBe('openinference,genai-1.41');
    expect(choose('genai-0.1')).toBe('genai-0.1');
  });

  test('honours OpenTelemetry’s switch, below its own', () => {
    expect(choose(undefined, { OTEL_SEMCONV_STABILITY_OPT_IN: 'http/dup, gen_ai_latest_experimental' })).toBe(
      'genai-0.1',
    );
    expect(choose(undefined, { CODON_DIALECT: 'genai-1.41' })).toBe('genai-1.41');
    expect(warnings).toEqual([]);
  });

  test('is not made by a word that is no dialect, of which a warning tells once', () => {
    for (const _ of [1, 2]) expect(choose(undefined, { CODON_DIALECT: 'genai-1.41, mine' })).toBe('genai-0.1');
    expect(warnings).toEqual([
      'CODON_DIALECT is not used: expected genai-0.1, genai-1.41, openinference, or several with commas between',
    ]);
  });

  test('is not made by a word about GenAI that OpenTelemetry does not have', () => {
    const environment = { OTEL_SEMCONV_STABILITY_OPT_IN: 'http,gen_ai/dup,database' };
    for (const _ of [1, 2]) expect(choose(undefined, environment)).toBe('genai-0.1');
    expect(warnings).toEqual([
      'OTEL_SEMCONV_STABILITY_OPT_IN has a word about GenAI that is not known: expected gen_ai_latest_experimental; CODON_DIALECT names other dialects',
    ]);
  });

  test('is one dialect as it is, without anything around it', () => {
    expect(resolve('genai-0.1')).toBe(resolve(['genai-0.1']));
  });
});
