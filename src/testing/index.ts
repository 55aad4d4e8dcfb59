export type { CapturedLog, CapturedMetric, CapturedSpan } from '../telemetry/memory-pipelines.ts';
export type { DialectSource } from '../validate/check/dialect-plans.ts';
export type { SpanFinding } from '../validate/check/span-checker.ts';
export type { FindingId } from '../validate/findings.ts';
export type { EmittedLog } from '../validate/read/normalize-readable-log.ts';
export type { CollectedMetric } from '../validate/read/normalize-readable-metric.ts';
export type { EndedSpan } from '../validate/read/normalize-readable-span.ts';
export type { EventExample, EventOptions } from './arbitraries/event-example.ts';
export { type EventNearMiss, eventNearMisses, eventNearMissIds, events } from './arbitraries/events.ts';
export type { HistogramExample, MetricExample, MetricOptions } from './arbitraries/metric-example.ts';
export { type MetricNearMiss, metricNearMisses, metricNearMissIds, metrics } from './arbitraries/metrics.ts';
export { type NearMiss, nearMisses, nearMissIds } from './arbitraries/near-misses.ts';
export type { ExampleOptions } from './arbitraries/record-facts.ts';
export type { ExampleScope } from './arbitraries/scope-breakages.ts';
export type { SpanExample, SpanOptions } from './arbitraries/span-example.ts';
export { spans } from './arbitraries/spans.ts';
export { BrokenTelemetryError } from './broken-telemetry-error.ts';
export { type CaptureOptions, captureTelemetry, type TelemetryCapture } from './capture-telemetry.ts';
export type { FoundInTelemetry } from './check-telemetry.ts';
export type { ErrorDetails } from './fake-openai/error-body.ts';
export type { FakeOpenAI, FakeOpenAIOptions } from './fake-openai/fake-openai.ts';
export type { ReceivedRequest } from './fake-openai/received-request.ts';
export type { Script, SseEvent } from './fake-openai/script.ts';
export { apiError } from './fake-openai/scripts/api-error.ts';
export { failedResponse } from './fake-openai/scripts/failed-response.ts';
export { rateLimited } from './fake-openai/scripts/rate-limited.ts';
export { refusal } from './fake-openai/scripts/refusal.ts';
export { serverError } from './fake-openai/scripts/server-error.ts';
export { textAnswer } from './fake-openai/scripts/text-answer.ts';
export { toolCalls } from './fake-openai/scripts/tool-calls.ts';
export { unauthorized } from './fake-openai/scripts/unauthorized.ts';
export { startFakeOpenAI } from './fake-openai/start-fake-openai.ts';
export type { Turn, TurnToolCall } from './fake-openai/turn.ts';
export { createMatchers, type MatcherResult, matchers, type SpanSource, type TelemetryMatchers } from './matchers.ts';
export { checkRedactionLaws, type LawOptions } from './redaction/check-redaction-laws.ts';
export type { FastCheck } from './redaction/fast-check.ts';
export {
  anchorsLoseNothing,
  BrokenLaw,
  cuttingIsSafe,
  harmlessIsUntouched,
  inputIsUnchanged,
  jsonStaysValid,
  leavingOutIsSafe,
  noSecretSurvivesInText,
  noSecretSurvivesInValue,
  redactingIsIdempotent,
  whatIsValidStaysValid,
} from './redaction/laws.ts';
export { type Disguise, type PlantedSecret, type PlantedText, plantedText } from './redaction/planted-text.ts';
export { type PlantedValue, plantedValue } from './redaction/planted-value.ts';
export { type Secret, secretOf } from './redaction/secret-of.ts';
export { type TornText, tornText } from './redaction/torn-text.ts';
