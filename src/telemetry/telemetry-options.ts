/** What is sent. */
export type TelemetrySignal = 'traces' | 'metrics' | 'logs';

/** How OTLP is sent. */
export type OtlpProtocol = 'grpc' | 'http/protobuf' | 'http/json';

/** How `initializeTelemetry` sets telemetry up. Every option has a default; an option beats its environment variable. */
export interface TelemetryOptions {
  /** Goes as header `x-codon-api-key` to the endpoint and the look-up. Environment: `CODON_API_KEY`. */
  readonly apiKey?: string | undefined;
  /**
   * Environment: `OTEL_SERVICE_NAME`, else `service.name` in `OTEL_RESOURCE_ATTRIBUTES`.
   *
   * @defaultValue `'unknown_codon_service'`
   */
  readonly serviceName?: string | undefined;
  /**
   * Address that OTLP goes to, without `/v1/traces`. Environment: `OTEL_EXPORTER_OTLP_ENDPOINT`.
   *
   * @defaultValue `'https://ingest.codonops.ai'`
   */
  readonly endpoint?: string | undefined;
  /**
   * Environment: `OTEL_EXPORTER_OTLP_PROTOCOL`.
   *
   * @defaultValue `'grpc'` to the default endpoint, `'http/protobuf'` to any other
   */
  readonly protocol?: OtlpProtocol | undefined;
  /** Further headers for OTLP, beside those of `OTEL_EXPORTER_OTLP_HEADERS`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * What is sent. Environment: a signal is left out whose `OTEL_TRACES_EXPORTER`, `OTEL_METRICS_EXPORTER` or
   * `OTEL_LOGS_EXPORTER` is `none`.
   *
   * @defaultValue all three
   */
  readonly signals?: readonly TelemetrySignal[] | undefined;
  /**
   * Whether spans go through the tracer provider that the application has registered, if it has. Environment:
   * `CODON_ATTACH_TO_EXISTING_OTEL_PROVIDER` (1, true, t, yes, y or on).
   *
   * @defaultValue `false`
   */
  readonly attachToExisting?: boolean | undefined;
  /**
   * Where the organization behind the key is asked for; an empty text asks nowhere. Environment: `CODON_ORG_LOOKUP_URL`.
   *
   * @defaultValue `'https://optimization.codonops.ai/api/v1/auth/validate'`
   */
  readonly orgLookupUrl?: string | undefined;
  /**
   * How long the look-up may take, in milliseconds. Environment, in seconds: `CODON_ORG_LOOKUP_TIMEOUT`.
   *
   * @defaultValue 3000
   */
  readonly orgLookupTimeout?: number | undefined;
  /**
   * How often metrics are sent, in milliseconds. Environment: `OTEL_METRIC_EXPORT_INTERVAL`.
   *
   * @defaultValue 60,000
   */
  readonly metricInterval?: number | undefined;
  /**
   * How long `flush()` and `shutdown()` wait at most, in milliseconds.
   *
   * @defaultValue 10,000
   */
  readonly flushTimeout?: number | undefined;
}
