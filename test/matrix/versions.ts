/** One column of the matrix: packages to install beside the built one, and the majors of Node to run them on. */
export interface Combination {
  /** Major of openai. */
  readonly openai: number;
  /** Major of the OpenTelemetry SDK. */
  readonly sdk: number;
  /** Major of Node. */
  readonly node: number;
}

/** What each major of the OpenTelemetry SDK consists of. Its experimental packages count otherwise. */
export const sdkPackages: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  2: {
    '@opentelemetry/api': '^1.9.0',
    '@opentelemetry/context-async-hooks': '^2.0.0',
    '@opentelemetry/exporter-metrics-otlp-http': '>=0.200.0 <0.300.0',
    '@opentelemetry/exporter-metrics-otlp-proto': '>=0.200.0 <0.300.0',
    '@opentelemetry/exporter-trace-otlp-http': '>=0.200.0 <0.300.0',
    '@opentelemetry/exporter-trace-otlp-proto': '>=0.200.0 <0.300.0',
    '@opentelemetry/instrumentation': '>=0.200.0 <0.300.0',
    '@opentelemetry/otlp-transformer': '>=0.200.0 <0.300.0',
    '@opentelemetry/sdk-metrics': '^2.0.0',
    '@opentelemetry/sdk-trace-base': '^2.0.0',
  },
  3: {
    '@opentelemetry/api': '^1.10.0',
    '@opentelemetry/context-async-hooks': '^3.0.0',
    '@opentelemetry/exporter-metrics-otlp-http': '>=0.301.0 <0.400.0',
    '@opentelemetry/exporter-metrics-otlp-proto': '>=0.301.0 <0.400.0',
    '@opentelemetry/exporter-trace-otlp-http': '>=0.301.0 <0.400.0',
    '@opentelemetry/exporter-trace-otlp-proto': '>=0.301.0 <0.400.0',
    '@opentelemetry/instrumentation': '>=0.301.0 <0.400.0',
    '@opentelemetry/otlp-transformer': '>=0.301.0 <0.400.0',
    '@opentelemetry/sdk-metrics': '^3.0.0',
    '@opentelemetry/sdk-trace': '^3.0.0',
  },
};

/** Every combination, the newest of each major. */
export const everyCombination: readonly Combination[] = [4, 5, 6, 7].flatMap((openai) =>
  [2, 3].flatMap((sdk) => [20, 22, 24, 26].map((node) => ({ openai, sdk, node }))),
);

/** The oldest and the newest that go together: what a pull request waits for. */
export const smallMatrix: readonly Combination[] = [
  { openai: 6, sdk: 2, node: 20 },
  { openai: 7, sdk: 3, node: 24 },
];
