import type { MeterProvider, TracerProvider } from '@opentelemetry/api';
import type { OnContent } from './privacy/content-policy.ts';
import type { RedactionOptions } from './privacy/create-redactor.ts';
import type { PersonalData } from './privacy/personal-data.ts';
import type { DialectId } from './telemetry/dialects.ts';
import type { EventLoggerProvider } from './telemetry/event-logger.ts';

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
   * Whether definitions of tools are recorded with their descriptions and parameters, where content is recorded. They are
   * long, and the same in every call. Environment: `CODON_CAPTURE_TOOL_SCHEMAS` (`true`, `false`).
   *
   * @defaultValue `false`: names and types only
   */
  readonly captureToolSchemas?: boolean | undefined;
  /**
   * Longest JSON text of one content attribute, in UTF-16 code units. Longer content keeps its head and tail and stays
   * valid JSON. At least 256. Environment: `CODON_MAX_CONTENT_LENGTH`.
   *
   * @defaultValue 65,536
   */
  readonly maxContentLength?: number | undefined;
  /**
   * Longest JSON text of one message, document or tool definition, in UTF-16 code units. At least 256. Environment:
   * `CODON_MAX_MESSAGE_LENGTH`.
   *
   * @defaultValue no limit of its own
   */
  readonly maxMessageLength?: number | undefined;
  /**
   * Longest JSON text of all content of one span together, in UTF-16 code units; each attribute gives up the same share.
   * At least 256. Environment: `CODON_MAX_SPAN_CONTENT_LENGTH`.
   *
   * @defaultValue no limit of its own
   */
  readonly maxSpanContentLength?: number | undefined;
  /**
   * Most tokens that one content attribute may be for any model. Counted as bytes of UTF-8, of which no token has fewer
   * than one: English has about a fifth as many tokens. At least 256. Environment: `CODON_MAX_CONTENT_TOKENS`.
   *
   * @defaultValue no limit of its own
   */
  readonly maxContentTokens?: number | undefined;
  /**
   * How secrets in content are hidden, or `false` for content as it is. Matters only where content is recorded.
   * Environment: `CODON_REDACTION` (`on`, `off`).
   *
   * @defaultValue all default rules
   */
  readonly redaction?: RedactionOptions | false | undefined;
  /**
   * What happens to ids of users and sessions, which the application gives by `withTelemetryContext` or allows in
   * `baggage`: recorded as they are, left out, or replaced by their HMAC-SHA-256 with a key of at least 16 characters. What
   * requests say of users is never read. Environment: `CODON_PERSONAL_DATA` (`record`, `drop`, `pseudonymise`) and
   * `CODON_PSEUDONYM_KEY`.
   *
   * @defaultValue `'record'`: nothing is there unless the application gives it
   */
  readonly personalData?: PersonalData | undefined;
  /**
   * Gets the redacted content of each span, to store it elsewhere. A text that it answers with is recorded instead of the
   * content, to find it again. It is called when the span ends and must answer at once: begin to store, and answer with
   * where it will be. If it throws, or answers with anything but a text or `undefined`, that content is not recorded.
   *
   * @example (content) => { void bucket.put(content.spanId, content); return `s3://prompts/${content.spanId}`; }
   * @defaultValue none: content is recorded
   */
  readonly onContent?: OnContent | undefined;
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
   * Whose names telemetry is written in: one dialect, or several at once, for as long as dashboards are moved from one to
   * the other. Of several, spans carry the attributes of each, and metrics and events are those of each, once for each
   * name; the first gives spans their name, their kind and the schema URL.
   *
   * Environment: `CODON_DIALECT`, with commas between several, else `gen_ai_latest_experimental` in
   * `OTEL_SEMCONV_STABILITY_OPT_IN`, which means `'genai-0.1'`.
   *
   * @example `['genai-0.1', 'openinference']`
   * @defaultValue `'genai-0.1'`
   */
  readonly dialect?: DialectId | readonly DialectId[] | undefined;
  /**
   * Who runs the models, where the host does not tell: a value of `gen_ai.provider.name`.
   *
   * @defaultValue by the host of the client's `baseURL`
   */
  readonly provider?: string | undefined;
  /**
   * Keys of OpenTelemetry's baggage that calls are told with: `user.id`, `session.id`, `gen_ai.conversation.id`,
   * `gen_ai.agent.name`, `gen_ai.prompt.name` and `gen_ai.prompt.version` as attributes of that name, any other below
   * `codon.openai.metadata`. Baggage comes from other processes: list only keys that you set yourself. Environment:
   * `CODON_BAGGAGE`, with commas between.
   *
   * @defaultValue none
   */
  readonly baggage?: readonly string[] | undefined;
  /** @defaultValue the globally registered one */
  readonly tracerProvider?: TracerProvider | undefined;
  /** @defaultValue the globally registered one */
  readonly meterProvider?: MeterProvider | undefined;
  /** @defaultValue the globally registered one, by `@opentelemetry/api` 1.10 or by `@opentelemetry/api-logs` */
  readonly loggerProvider?: EventLoggerProvider | undefined;
}
