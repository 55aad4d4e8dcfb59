export type { ApiOperation } from '../generated/operations.ts';
export {
  defaultRedactionRules,
  type RedactionGroup,
  type RedactionRule,
} from '../generated/redaction-rules.ts';
export { instrumentOpenAI, uninstrumentOpenAI } from './instrument/instrument-openai.ts';
export { type EvaluationOptions, recordEvaluation } from './instrument/record-evaluation.ts';
export { type TraceToolOptions, traceTool } from './instrument/trace-tool.ts';
export type { Attempts, CaptureContent, InstrumentOptions } from './options.ts';
export type { CapturedContent, ContentOrigin, OnContent } from './privacy/content-policy.ts';
export {
  createRedactor,
  type RedactedText,
  type RedactedValue,
  type RedactionOptions,
  type Redactor,
  type SecretPlace,
} from './privacy/create-redactor.ts';
export type { PersonalData } from './privacy/personal-data.ts';
export type { CutEdge } from './privacy/redact-cut.ts';
export type { RedactionCounts } from './privacy/redact-findings.ts';
export { currentNodeTelemetry } from './telemetry/current-node-telemetry.ts';
export type { DialectId } from './telemetry/dialects.ts';
export type { EvaluatedSpan, Evaluation } from './telemetry/emit-evaluation.ts';
export type { EventLogger, EventLoggerProvider, EventRecord, EventValue } from './telemetry/event-logger.ts';
export { initializeTelemetry } from './telemetry/initialize-telemetry.ts';
export { MissingPackagesError } from './telemetry/load-sdk.ts';
export { OptionError } from './telemetry/option-error.ts';
export { rejectedValues } from './telemetry/problem-log.ts';
export { redactingExporter } from './telemetry/redacting-exporter.ts';
export { RedactingSpanProcessor } from './telemetry/redacting-span-processor.ts';
export type { SpanRedactionOptions } from './telemetry/resolve-span-redaction.ts';
export { type SchemaCheckOptions, SchemaCheckProcessor } from './telemetry/schema-check-processor.ts';
export { type TelemetryContext, withTelemetryContext } from './telemetry/telemetry-context.ts';
export type { TelemetryHandle } from './telemetry/telemetry-handle.ts';
export type { OtlpProtocol, TelemetryOptions, TelemetrySignal } from './telemetry/telemetry-options.ts';
export type { SpanFinding } from './validate/check/span-checker.ts';
export type { EndedSpan } from './validate/read/normalize-readable-span.ts';
export {
  type ApiCallOverride,
  type ApiCallSpec,
  apiCallSpecOf,
  nodeSpecOfApiCall,
} from './workload/api-call-spec.ts';
export type { AuditEvent } from './workload/audit-ledger.ts';
export { CodonWorkload, type CodonWorkloadOptions } from './workload/codon-workload.ts';
export { NodeSpecValidationError, WorkloadRegistrationError, WorkloadRuntimeError } from './workload/errors.ts';
export type { ExecuteOptions, ExecuteStreamingOptions } from './workload/execute-options.ts';
export type { ExecutionReport, NodeExecutionRecord } from './workload/execution-report.ts';
export type { FromOpenAIOptions } from './workload/from-openai-options.ts';
export { canonicalLogicRequest, generateLogicId, type LogicRequest, type NodeEdge } from './workload/logic-id.ts';
export {
  canonicalNodeSpec,
  createNodeSpec,
  type HashedNodeSpec,
  type NodeSpec,
  type NodeSpecOptions,
  nodeSpecId,
} from './workload/node-spec.ts';
export type { ModelInfo, NodeTelemetryPayload, TokenCounts } from './workload/node-telemetry-payload.ts';
export { OpenAIWorkload } from './workload/openai-workload.ts';
export {
  type NodeDescriptor,
  type OpenAIArtifacts,
  type OpenAIBaseOptions,
  type OpenAIWorkloadClass,
  type OpenAIWorkloadConstructors,
  type OpenAIWorkloadMembers,
  OpenAIWorkloadMixin,
  type WorkloadClass,
} from './workload/openai-workload-mixin.ts';
export type { RunContext } from './workload/run-context.ts';
export type { RuntimeHandle } from './workload/runtime-handle.ts';
export type { SchemaSource } from './workload/schema-text.ts';
export type { StreamEvent } from './workload/stream-events.ts';
export type { Token } from './workload/token.ts';
export type { TokenUsage } from './workload/token-usage.ts';
export {
  type NodeFunction,
  type NodeOptions,
  Workload,
  type WorkloadMetadata,
  type WorkloadOptions,
} from './workload/workload.ts';
export type {
  NodeActivation,
  NodeObserver,
  RunObserver,
  RunStart,
  WorkloadObserver,
} from './workload/workload-observer.ts';
export type { RunOptions } from './workload/workload-runs.ts';
