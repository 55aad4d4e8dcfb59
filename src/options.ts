import type { MeterProvider, TracerProvider } from '@opentelemetry/api';
import type { LoggerProvider } from '@opentelemetry/api-logs';
import type { DialectId } from './telemetry/dialects.ts';

/** Where prompts and answers are recorded. */
export type CaptureContent = 'none' | 'span' | 'event' | 'both';

/** How the HTTP requests of a call are told. */
export type Attempts = 'events' | 'spans' | 'off';

/** How calls to OpenAI are told. Every option has a default; an option beats `CODON_*`, which beats `OTEL_*`. */
export interface InstrumentOptions {
  /**
   * Whether prompts, answers, instructions and tool definitions are recorded, and where. `true` means `'span'`.
   *
   * Environment: `CODON_CAPTURE_CONTENT`, else `OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT` (`true`, `false`,
   * `NO_CONTENT`, `SPAN_ONLY`, `EVENT_ONLY`, `SPAN_AND_EVENT`).
   *
   * @defaultValue `'none'`
   */
  readonly captureContent?: CaptureContent | boolean | undefined;
  /**
   * Longest JSON text of one content attribute, in UTF-16 code units. Longer content keeps its head and tail and stays
   * valid JSON. At least 256. Environment: `CODON_MAX_CONTENT_LENGTH`.
   *
   * @defaultValue 65,536
   */
  readonly maxContentLength?: number | undefined;
  /**
   * How long a stream or an answer may lie unread before its span ends as abandoned, in milliseconds. At least 1.
   * Environment: `CODON_STREAM_IDLE_TIMEOUT`.
   *
   * @defaultValue 600,000
   */
  readonly streamIdleTimeout?: number | undefined;
  /**
   * How the HTTP requests that a call took are told: as events on the span of the call, each as a span of its own, or
   * not at all. A single attempt that succeeded gives no event: the call's span says all there is to say. The number of
   * repetitions and the metric of attempts do not depend on this. Environment: `CODON_ATTEMPTS`.
   *
   * @defaultValue `'events'`
   */
  readonly attempts?: Attempts | undefined;
  /**
   * Whose names telemetry is written in. Environment: `CODON_DIALECT`, else `gen_ai_latest_experimental` in
   * `OTEL_SEMCONV_STABILITY_OPT_IN`, which means `'genai-0.1'`.
   *
   * @defaultValue `'genai-0.1'`
   */
  readonly dialect?: DialectId | undefined;
  /**
   * Who runs the models, where the host does not tell: a value of `gen_ai.provider.name`.
   *
   * @defaultValue by the host of the client's `baseURL`
   */
  readonly provider?: string | undefined;
  /** @defaultValue the globally registered one */
  readonly tracerProvider?: TracerProvider | undefined;
  /** @defaultValue the globally registered one */
  readonly meterProvider?: MeterProvider | undefined;
  /** @defaultValue the globally registered one, where `@opentelemetry/api-logs` is installed */
  readonly loggerProvider?: LoggerProvider | undefined;
}
