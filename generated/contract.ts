// @generated from schemas/. Do not edit.
// To change it, edit the schema and run `npm run generate`.

export type ValueType =
  | 'string' | 'int' | 'double' | 'boolean' | 'string[]' | 'int[]' | 'double[]' | 'boolean[]' | 'json' | 'template';
export type Level = 'required' | 'conditionally_required' | 'recommended' | 'opt_in';
export type SpanKind = 'internal' | 'client' | 'server' | 'producer' | 'consumer';

/** What the catalogue says of an attribute. */
export interface AttributeFacts {
  readonly key: string;
  readonly type: ValueType;
  readonly sensitivity: 'none' | 'content' | 'personal' | 'secret';
  readonly stability: 'development' | 'stable';
  readonly deprecated?: { readonly renamedTo?: string; readonly note?: string };
  /** Well-known values of an open enumeration. */
  readonly values?: readonly (string | number | boolean)[];
  /** Id of the content schema that its JSON text follows. */
  readonly content?: string;
}

/** How strongly an attribute is required somewhere. */
export interface AttributeUse {
  readonly key: string;
  readonly level: Level;
  readonly condition?: string;
}

export interface SpanTypeFacts {
  readonly id: string;
  /** The dialect's name of the span type. */
  readonly type: string;
  /** Kinds a span of this type may have, the usual one first. */
  readonly kinds: readonly SpanKind[];
  /** The attribute whose value tells the type. */
  readonly discriminator: string;
  /** Values of the discriminator that tell this type; empty where any does. */
  readonly values: readonly (string | number | boolean)[];
  /** The attribute that is present exactly when the status is ERROR. */
  readonly failure?: string;
  readonly nameTemplate: string;
  /** Set where a span does not carry all that its name is made of, so that the name cannot be checked. */
  readonly nameUnchecked?: true;
  readonly attributes: readonly AttributeUse[];
}

export interface MetricFacts {
  readonly id: string;
  readonly name: string;
  readonly instrument: 'counter' | 'updowncounter' | 'histogram' | 'gauge';
  readonly unit: string;
  readonly valueType: 'int' | 'double';
  readonly attributes: readonly AttributeUse[];
}

export interface EventFacts {
  readonly id: string;
  readonly name: string;
  readonly attributes: readonly AttributeUse[];
}

export interface DialectFacts {
  readonly id: string;
  readonly schemaUrl: string;
  /** Namespaces it is closed within, where they are not those of the contract. */
  readonly namespaces?: readonly string[];
  readonly attributes: Readonly<Record<string, AttributeFacts>>;
  /** Keys of attribute families: each of their attributes is named `<key>.<name>`. */
  readonly templates: readonly string[];
  readonly spans: readonly SpanTypeFacts[];
  readonly metrics: readonly MetricFacts[];
  readonly events: readonly EventFacts[];
}

/** The whole contract, default dialect first. */
export interface Contract {
  /** Namespaces in which an attribute that no schema defines is an error. */
  readonly namespaces: readonly string[];
  readonly dialects: readonly DialectFacts[];
}

export const contract: Contract = {
  "namespaces": [
    "codon",
    "gen_ai",
    "openai"
  ],
  "dialects": [
    {
      "id": "genai-0.1",
      "schemaUrl": "https://opentelemetry.io/schemas/gen-ai/0.1.0",
      "attributes": {
        "agent.framework.name": {
          "key": "agent.framework.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "azure.resource_provider.namespace": {
          "key": "azure.resource_provider.namespace",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.graph.definition_hash": {
          "key": "codon.graph.definition_hash",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.graph.definition_json": {
          "key": "codon.graph.definition_json",
          "type": "json",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.graph.edge_count": {
          "key": "codon.graph.edge_count",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.graph.node_count": {
          "key": "codon.graph.node_count",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.model.id": {
          "key": "codon.model.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.model.vendor": {
          "key": "codon.model.vendor",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.network.calls_json": {
          "key": "codon.network.calls_json",
          "type": "json",
          "sensitivity": "content",
          "stability": "development"
        },
        "codon.node.error_message": {
          "key": "codon.node.error_message",
          "type": "string",
          "sensitivity": "content",
          "stability": "development"
        },
        "codon.node.input": {
          "key": "codon.node.input",
          "type": "string",
          "sensitivity": "content",
          "stability": "development"
        },
        "codon.node.latency_ms": {
          "key": "codon.node.latency_ms",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.node.output": {
          "key": "codon.node.output",
          "type": "string",
          "sensitivity": "content",
          "stability": "development"
        },
        "codon.node.raw_attributes_json": {
          "key": "codon.node.raw_attributes_json",
          "type": "json",
          "sensitivity": "content",
          "stability": "development"
        },
        "codon.node.status_code": {
          "key": "codon.node.status_code",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.nodespec.callable_signature": {
          "key": "codon.nodespec.callable_signature",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.nodespec.id": {
          "key": "codon.nodespec.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.nodespec.input_schema": {
          "key": "codon.nodespec.input_schema",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.nodespec.model_name": {
          "key": "codon.nodespec.model_name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.nodespec.model_version": {
          "key": "codon.nodespec.model_version",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.nodespec.name": {
          "key": "codon.nodespec.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.nodespec.output_schema": {
          "key": "codon.nodespec.output_schema",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.nodespec.role": {
          "key": "codon.nodespec.role",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.nodespec.version": {
          "key": "codon.nodespec.version",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.api_version": {
          "key": "codon.openai.api_version",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.attempt.number": {
          "key": "codon.openai.attempt.number",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.attempt.wait_ms": {
          "key": "codon.openai.attempt.wait_ms",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.audio.seconds": {
          "key": "codon.openai.audio.seconds",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.batch.id": {
          "key": "codon.openai.batch.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.container.id": {
          "key": "codon.openai.container.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.content.reference": {
          "key": "codon.openai.content.reference",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.deployment": {
          "key": "codon.openai.deployment",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.file.id": {
          "key": "codon.openai.file.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.media.size": {
          "key": "codon.openai.media.size",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.metadata": {
          "key": "codon.openai.metadata",
          "type": "template",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.operation": {
          "key": "codon.openai.operation",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.poll.count": {
          "key": "codon.openai.poll.count",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.processing_ms": {
          "key": "codon.openai.processing_ms",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.rate_limit.remaining_requests": {
          "key": "codon.openai.rate_limit.remaining_requests",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.rate_limit.remaining_tokens": {
          "key": "codon.openai.rate_limit.remaining_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.rate_limit.reset_requests_ms": {
          "key": "codon.openai.rate_limit.reset_requests_ms",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.rate_limit.reset_tokens_ms": {
          "key": "codon.openai.rate_limit.reset_tokens_ms",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.redaction.count": {
          "key": "codon.openai.redaction.count",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.redaction.rule": {
          "key": "codon.openai.redaction.rule",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.redaction.rules": {
          "key": "codon.openai.redaction.rules",
          "type": "string[]",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.request.id": {
          "key": "codon.openai.request.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.required_action": {
          "key": "codon.openai.required_action",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.resource.count": {
          "key": "codon.openai.resource.count",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.resource.id": {
          "key": "codon.openai.resource.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.resource.status": {
          "key": "codon.openai.resource.status",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.run.id": {
          "key": "codon.openai.run.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.stream.outcome": {
          "key": "codon.openai.stream.outcome",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.tags": {
          "key": "codon.openai.tags",
          "type": "string[]",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.thread.id": {
          "key": "codon.openai.thread.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.usage.prediction.accepted_tokens": {
          "key": "codon.openai.usage.prediction.accepted_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.usage.prediction.rejected_tokens": {
          "key": "codon.openai.usage.prediction.rejected_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.vector_store.id": {
          "key": "codon.openai.vector_store.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.organization.id": {
          "key": "codon.organization.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.telemetry.finding.id": {
          "key": "codon.telemetry.finding.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.telemetry.finding.level": {
          "key": "codon.telemetry.finding.level",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.telemetry.finding.span_type": {
          "key": "codon.telemetry.finding.span_type",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.tokens.input": {
          "key": "codon.tokens.input",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.tokens.output": {
          "key": "codon.tokens.output",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.tokens.total": {
          "key": "codon.tokens.total",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.tokens.usage_json": {
          "key": "codon.tokens.usage_json",
          "type": "json",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.workload.deployment_id": {
          "key": "codon.workload.deployment_id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.workload.id": {
          "key": "codon.workload.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.workload.logic_id": {
          "key": "codon.workload.logic_id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.workload.name": {
          "key": "codon.workload.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.workload.run_id": {
          "key": "codon.workload.run_id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.workload.version": {
          "key": "codon.workload.version",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "error.type": {
          "key": "error.type",
          "type": "string",
          "sensitivity": "none",
          "stability": "stable",
          "values": [
            "DeploymentNotFound",
            "_OTHER",
            "account_deactivated",
            "billing_hard_limit_reached",
            "bio_policy",
            "content_filter",
            "content_policy_violation",
            "context_length_exceeded",
            "data_residency_mismatch",
            "empty_image_file",
            "failed_to_download_image",
            "image_content_policy_violation",
            "image_file_not_found",
            "image_file_too_large",
            "image_parse_error",
            "image_too_large",
            "image_too_small",
            "insufficient_quota",
            "invalid_api_key",
            "invalid_base64_image",
            "invalid_function_parameters",
            "invalid_image",
            "invalid_image_format",
            "invalid_image_mode",
            "invalid_image_url",
            "invalid_prompt",
            "invalid_type",
            "invalid_value",
            "misalignment_policy_violation",
            "missing_required_parameter",
            "model_not_found",
            "not_found",
            "previous_response_not_found",
            "rate_limit_exceeded",
            "response_already_completed",
            "response_not_found",
            "server_error",
            "server_overloaded",
            "string_above_max_length",
            "unknown_parameter",
            "unsupported_country_region_territory",
            "unsupported_image_media_type",
            "unsupported_parameter",
            "unsupported_value",
            "vector_store_timeout"
          ]
        },
        "exception.message": {
          "key": "exception.message",
          "type": "string",
          "sensitivity": "content",
          "stability": "stable"
        },
        "exception.stacktrace": {
          "key": "exception.stacktrace",
          "type": "string",
          "sensitivity": "content",
          "stability": "stable"
        },
        "exception.type": {
          "key": "exception.type",
          "type": "string",
          "sensitivity": "none",
          "stability": "stable"
        },
        "gen_ai.agent.description": {
          "key": "gen_ai.agent.description",
          "type": "string",
          "sensitivity": "content",
          "stability": "development"
        },
        "gen_ai.agent.id": {
          "key": "gen_ai.agent.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.agent.name": {
          "key": "gen_ai.agent.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.agent.version": {
          "key": "gen_ai.agent.version",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.completion": {
          "key": "gen_ai.completion",
          "type": "string",
          "sensitivity": "content",
          "stability": "development",
          "deprecated": {
            "note": "Use gen_ai.output.messages."
          }
        },
        "gen_ai.conversation.compacted": {
          "key": "gen_ai.conversation.compacted",
          "type": "boolean",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.conversation.id": {
          "key": "gen_ai.conversation.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.data_source.id": {
          "key": "gen_ai.data_source.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.embeddings.dimension.count": {
          "key": "gen_ai.embeddings.dimension.count",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.evaluation.explanation": {
          "key": "gen_ai.evaluation.explanation",
          "type": "string",
          "sensitivity": "content",
          "stability": "development"
        },
        "gen_ai.evaluation.name": {
          "key": "gen_ai.evaluation.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.evaluation.score.label": {
          "key": "gen_ai.evaluation.score.label",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.evaluation.score.value": {
          "key": "gen_ai.evaluation.score.value",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.input.messages": {
          "key": "gen_ai.input.messages",
          "type": "json",
          "sensitivity": "content",
          "stability": "development",
          "content": "input-messages"
        },
        "gen_ai.main_agent.description": {
          "key": "gen_ai.main_agent.description",
          "type": "string",
          "sensitivity": "content",
          "stability": "development"
        },
        "gen_ai.main_agent.id": {
          "key": "gen_ai.main_agent.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.main_agent.name": {
          "key": "gen_ai.main_agent.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.memory.query.text": {
          "key": "gen_ai.memory.query.text",
          "type": "string",
          "sensitivity": "content",
          "stability": "development"
        },
        "gen_ai.memory.record.count": {
          "key": "gen_ai.memory.record.count",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.memory.record.id": {
          "key": "gen_ai.memory.record.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.memory.records": {
          "key": "gen_ai.memory.records",
          "type": "json",
          "sensitivity": "content",
          "stability": "development"
        },
        "gen_ai.memory.store.id": {
          "key": "gen_ai.memory.store.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.openai.request.response_format": {
          "key": "gen_ai.openai.request.response_format",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "values": [
            "text",
            "json_object",
            "json_schema"
          ],
          "deprecated": {
            "renamedTo": "gen_ai.output.type",
            "note": "Both JSON formats are now json."
          }
        },
        "gen_ai.openai.request.seed": {
          "key": "gen_ai.openai.request.seed",
          "type": "int",
          "sensitivity": "none",
          "stability": "development",
          "deprecated": {
            "renamedTo": "gen_ai.request.seed"
          }
        },
        "gen_ai.openai.request.service_tier": {
          "key": "gen_ai.openai.request.service_tier",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "values": [
            "auto",
            "default"
          ],
          "deprecated": {
            "renamedTo": "openai.request.service_tier"
          }
        },
        "gen_ai.openai.response.service_tier": {
          "key": "gen_ai.openai.response.service_tier",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "deprecated": {
            "renamedTo": "openai.response.service_tier"
          }
        },
        "gen_ai.openai.response.system_fingerprint": {
          "key": "gen_ai.openai.response.system_fingerprint",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "deprecated": {
            "renamedTo": "openai.response.system_fingerprint"
          }
        },
        "gen_ai.operation.name": {
          "key": "gen_ai.operation.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "values": [
            "chat",
            "generate_content",
            "text_completion",
            "embeddings",
            "retrieval",
            "fetch_response",
            "create_agent",
            "invoke_agent",
            "execute_tool",
            "invoke_workflow",
            "plan",
            "search_memory",
            "create_memory",
            "update_memory",
            "upsert_memory",
            "delete_memory",
            "create_memory_store",
            "delete_memory_store"
          ]
        },
        "gen_ai.output.messages": {
          "key": "gen_ai.output.messages",
          "type": "json",
          "sensitivity": "content",
          "stability": "development",
          "content": "output-messages"
        },
        "gen_ai.output.type": {
          "key": "gen_ai.output.type",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "values": [
            "text",
            "json",
            "image",
            "speech"
          ]
        },
        "gen_ai.prompt": {
          "key": "gen_ai.prompt",
          "type": "string",
          "sensitivity": "content",
          "stability": "development",
          "deprecated": {
            "note": "Use gen_ai.input.messages."
          }
        },
        "gen_ai.prompt.name": {
          "key": "gen_ai.prompt.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.prompt.variable": {
          "key": "gen_ai.prompt.variable",
          "type": "template",
          "sensitivity": "content",
          "stability": "development"
        },
        "gen_ai.prompt.version": {
          "key": "gen_ai.prompt.version",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.provider.name": {
          "key": "gen_ai.provider.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "values": [
            "openai",
            "gcp.gen_ai",
            "gcp.vertex_ai",
            "gcp.gemini",
            "anthropic",
            "cohere",
            "azure.ai.inference",
            "azure.ai.openai",
            "ibm.watsonx.ai",
            "aws.bedrock",
            "perplexity",
            "x_ai",
            "deepseek",
            "groq",
            "mistral_ai",
            "moonshot_ai"
          ]
        },
        "gen_ai.request.choice.count": {
          "key": "gen_ai.request.choice.count",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.request.encoding_formats": {
          "key": "gen_ai.request.encoding_formats",
          "type": "string[]",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.request.frequency_penalty": {
          "key": "gen_ai.request.frequency_penalty",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.request.max_tokens": {
          "key": "gen_ai.request.max_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.request.model": {
          "key": "gen_ai.request.model",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.request.presence_penalty": {
          "key": "gen_ai.request.presence_penalty",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.request.previous_response.id": {
          "key": "gen_ai.request.previous_response.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.request.reasoning.level": {
          "key": "gen_ai.request.reasoning.level",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.request.seed": {
          "key": "gen_ai.request.seed",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.request.stop_sequences": {
          "key": "gen_ai.request.stop_sequences",
          "type": "string[]",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.request.stream": {
          "key": "gen_ai.request.stream",
          "type": "boolean",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.request.stream_cursor": {
          "key": "gen_ai.request.stream_cursor",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.request.temperature": {
          "key": "gen_ai.request.temperature",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.request.top_k": {
          "key": "gen_ai.request.top_k",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.request.top_p": {
          "key": "gen_ai.request.top_p",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.response.finish_reasons": {
          "key": "gen_ai.response.finish_reasons",
          "type": "string[]",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.response.id": {
          "key": "gen_ai.response.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.response.model": {
          "key": "gen_ai.response.model",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.response.status": {
          "key": "gen_ai.response.status",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "values": [
            "queued",
            "in_progress",
            "completed",
            "incomplete",
            "failed",
            "cancelled"
          ]
        },
        "gen_ai.response.time_to_first_chunk": {
          "key": "gen_ai.response.time_to_first_chunk",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.retrieval.documents": {
          "key": "gen_ai.retrieval.documents",
          "type": "json",
          "sensitivity": "content",
          "stability": "development",
          "content": "retrieval-documents"
        },
        "gen_ai.retrieval.query.text": {
          "key": "gen_ai.retrieval.query.text",
          "type": "string",
          "sensitivity": "content",
          "stability": "development"
        },
        "gen_ai.retrieval.top_k": {
          "key": "gen_ai.retrieval.top_k",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.skill.description": {
          "key": "gen_ai.skill.description",
          "type": "string",
          "sensitivity": "content",
          "stability": "development"
        },
        "gen_ai.skill.name": {
          "key": "gen_ai.skill.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.skill.resource.name": {
          "key": "gen_ai.skill.resource.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.skill.source.uri": {
          "key": "gen_ai.skill.source.uri",
          "type": "string",
          "sensitivity": "content",
          "stability": "development"
        },
        "gen_ai.system": {
          "key": "gen_ai.system",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "values": [
            "openai",
            "gcp.gen_ai",
            "gcp.vertex_ai",
            "gcp.gemini",
            "anthropic",
            "cohere",
            "azure.ai.inference",
            "azure.ai.openai",
            "ibm.watsonx.ai",
            "aws.bedrock",
            "perplexity",
            "xai",
            "deepseek",
            "groq",
            "mistral_ai"
          ],
          "deprecated": {
            "renamedTo": "gen_ai.provider.name",
            "note": "xAI is now written x_ai."
          }
        },
        "gen_ai.system_instructions": {
          "key": "gen_ai.system_instructions",
          "type": "json",
          "sensitivity": "content",
          "stability": "development",
          "content": "system-instructions"
        },
        "gen_ai.token.modality": {
          "key": "gen_ai.token.modality",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "values": [
            "text",
            "image",
            "audio",
            "unknown"
          ]
        },
        "gen_ai.token.type": {
          "key": "gen_ai.token.type",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "values": [
            "input",
            "output"
          ],
          "deprecated": {
            "note": "Input and output tokens now have metrics of their own."
          }
        },
        "gen_ai.tool.call.arguments": {
          "key": "gen_ai.tool.call.arguments",
          "type": "json",
          "sensitivity": "content",
          "stability": "development"
        },
        "gen_ai.tool.call.id": {
          "key": "gen_ai.tool.call.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.tool.call.result": {
          "key": "gen_ai.tool.call.result",
          "type": "json",
          "sensitivity": "content",
          "stability": "development"
        },
        "gen_ai.tool.definitions": {
          "key": "gen_ai.tool.definitions",
          "type": "json",
          "sensitivity": "content",
          "stability": "development",
          "content": "tool-definitions"
        },
        "gen_ai.tool.description": {
          "key": "gen_ai.tool.description",
          "type": "string",
          "sensitivity": "content",
          "stability": "development"
        },
        "gen_ai.tool.name": {
          "key": "gen_ai.tool.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.tool.type": {
          "key": "gen_ai.tool.type",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.usage.audio.cache_read.input_tokens": {
          "key": "gen_ai.usage.audio.cache_read.input_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.usage.audio.input_tokens": {
          "key": "gen_ai.usage.audio.input_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.usage.audio.output_tokens": {
          "key": "gen_ai.usage.audio.output_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.usage.cache_creation.input_tokens": {
          "key": "gen_ai.usage.cache_creation.input_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development",
          "deprecated": {
            "renamedTo": "gen_ai.usage.cache_write.input_tokens"
          }
        },
        "gen_ai.usage.cache_read.input_tokens": {
          "key": "gen_ai.usage.cache_read.input_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.usage.cache_write.input_tokens": {
          "key": "gen_ai.usage.cache_write.input_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.usage.completion_tokens": {
          "key": "gen_ai.usage.completion_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development",
          "deprecated": {
            "renamedTo": "gen_ai.usage.output_tokens"
          }
        },
        "gen_ai.usage.image.cache_read.input_tokens": {
          "key": "gen_ai.usage.image.cache_read.input_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.usage.image.input_tokens": {
          "key": "gen_ai.usage.image.input_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.usage.image.output_tokens": {
          "key": "gen_ai.usage.image.output_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.usage.input_tokens": {
          "key": "gen_ai.usage.input_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.usage.output_tokens": {
          "key": "gen_ai.usage.output_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.usage.prompt_tokens": {
          "key": "gen_ai.usage.prompt_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development",
          "deprecated": {
            "renamedTo": "gen_ai.usage.input_tokens"
          }
        },
        "gen_ai.usage.reasoning.output_tokens": {
          "key": "gen_ai.usage.reasoning.output_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.usage.text.cache_read.input_tokens": {
          "key": "gen_ai.usage.text.cache_read.input_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.usage.text.input_tokens": {
          "key": "gen_ai.usage.text.input_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.usage.text.output_tokens": {
          "key": "gen_ai.usage.text.output_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.workflow.name": {
          "key": "gen_ai.workflow.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "deprecated": {
            "renamedTo": "gen_ai.agent.name",
            "note": "A workflow now counts as an agent; the rename holds for invoke_workflow only."
          }
        },
        "http.request.resend_count": {
          "key": "http.request.resend_count",
          "type": "int",
          "sensitivity": "none",
          "stability": "stable"
        },
        "http.response.status_code": {
          "key": "http.response.status_code",
          "type": "int",
          "sensitivity": "none",
          "stability": "stable"
        },
        "openai.api.type": {
          "key": "openai.api.type",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "values": [
            "chat_completions",
            "responses"
          ]
        },
        "openai.request.service_tier": {
          "key": "openai.request.service_tier",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "values": [
            "auto",
            "default"
          ]
        },
        "openai.response.service_tier": {
          "key": "openai.response.service_tier",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "openai.response.system_fingerprint": {
          "key": "openai.response.system_fingerprint",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "org.namespace": {
          "key": "org.namespace",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "server.address": {
          "key": "server.address",
          "type": "string",
          "sensitivity": "none",
          "stability": "stable"
        },
        "server.port": {
          "key": "server.port",
          "type": "int",
          "sensitivity": "none",
          "stability": "stable"
        },
        "session.id": {
          "key": "session.id",
          "type": "string",
          "sensitivity": "personal",
          "stability": "development"
        },
        "user.id": {
          "key": "user.id",
          "type": "string",
          "sensitivity": "personal",
          "stability": "development"
        }
      },
      "templates": [
        "codon.openai.metadata",
        "gen_ai.prompt.variable"
      ],
      "spans": [
        {
          "id": "agent-graph",
          "type": "codon.agent_graph",
          "kinds": [
            "internal"
          ],
          "discriminator": "codon.graph.definition_hash",
          "values": [],
          "failure": "error.type",
          "nameTemplate": "agent.graph",
          "attributes": [
            {
              "key": "org.namespace",
              "level": "required"
            },
            {
              "key": "codon.workload.id",
              "level": "required"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "required"
            },
            {
              "key": "codon.workload.run_id",
              "level": "required"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "required"
            },
            {
              "key": "codon.graph.definition_hash",
              "level": "required"
            },
            {
              "key": "codon.graph.definition_json",
              "level": "required"
            },
            {
              "key": "codon.graph.node_count",
              "level": "required"
            },
            {
              "key": "codon.graph.edge_count",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The run failed."
            },
            {
              "key": "codon.organization.id",
              "level": "conditionally_required",
              "condition": "It was looked up or given."
            },
            {
              "key": "codon.workload.name",
              "level": "recommended"
            },
            {
              "key": "codon.workload.version",
              "level": "recommended"
            },
            {
              "key": "agent.framework.name",
              "level": "recommended"
            },
            {
              "key": "gen_ai.conversation.id",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.prompt.name",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.prompt.version",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.agent.name",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.tags",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.metadata",
              "level": "opt_in"
            }
          ]
        },
        {
          "id": "api-call",
          "type": "codon.openai.api_call",
          "kinds": [
            "client"
          ],
          "discriminator": "codon.openai.operation",
          "values": [],
          "failure": "error.type",
          "nameTemplate": "{codon.openai.operation}",
          "attributes": [
            {
              "key": "codon.openai.operation",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "codon.openai.stream.outcome",
              "level": "conditionally_required",
              "condition": "The answer is streamed, or nobody consumed it."
            },
            {
              "key": "http.request.resend_count",
              "level": "conditionally_required",
              "condition": "The request was retried."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "codon.openai.request.id",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.deployment",
              "level": "recommended",
              "condition": "The call goes to a deployment on Azure."
            },
            {
              "key": "codon.openai.api_version",
              "level": "recommended",
              "condition": "The call goes to Azure."
            },
            {
              "key": "codon.openai.resource.id",
              "level": "recommended",
              "condition": "The call is about one resource."
            },
            {
              "key": "codon.openai.resource.status",
              "level": "recommended",
              "condition": "The answer has a status."
            },
            {
              "key": "codon.openai.resource.count",
              "level": "recommended",
              "condition": "The answer is a list or tells a number."
            },
            {
              "key": "codon.openai.file.id",
              "level": "recommended",
              "condition": "The call concerns a file."
            },
            {
              "key": "codon.openai.vector_store.id",
              "level": "recommended",
              "condition": "The call concerns a vector store."
            },
            {
              "key": "codon.openai.thread.id",
              "level": "recommended",
              "condition": "The call concerns a thread."
            },
            {
              "key": "codon.openai.run.id",
              "level": "recommended",
              "condition": "The call concerns a run."
            },
            {
              "key": "codon.openai.batch.id",
              "level": "recommended",
              "condition": "The call concerns a batch."
            },
            {
              "key": "codon.openai.container.id",
              "level": "recommended",
              "condition": "The call concerns a container."
            },
            {
              "key": "gen_ai.conversation.id",
              "level": "recommended",
              "condition": "The call concerns a conversation."
            },
            {
              "key": "gen_ai.request.model",
              "level": "recommended",
              "condition": "The request names a model."
            },
            {
              "key": "gen_ai.response.id",
              "level": "recommended",
              "condition": "The call concerns a response."
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended",
              "condition": "The answer names a model."
            },
            {
              "key": "gen_ai.response.finish_reasons",
              "level": "recommended",
              "condition": "The answer holds what a model generated."
            },
            {
              "key": "openai.api.type",
              "level": "recommended",
              "condition": "The call concerns a completion or a response."
            },
            {
              "key": "openai.response.service_tier",
              "level": "recommended",
              "condition": "The answer names the service tier."
            },
            {
              "key": "gen_ai.usage.input_tokens",
              "level": "recommended",
              "condition": "The call used tokens of its own."
            },
            {
              "key": "gen_ai.usage.output_tokens",
              "level": "recommended",
              "condition": "The call used tokens of its own."
            },
            {
              "key": "codon.openai.required_action",
              "level": "recommended",
              "condition": "A run waits for something to be done."
            },
            {
              "key": "codon.openai.poll.count",
              "level": "recommended",
              "condition": "The call waits by asking again."
            },
            {
              "key": "codon.openai.media.size",
              "level": "recommended",
              "condition": "A file, image or sound of known size is sent or received."
            },
            {
              "key": "gen_ai.output.messages",
              "level": "opt_in",
              "condition": "The answer holds what a model generated."
            },
            {
              "key": "gen_ai.system_instructions",
              "level": "opt_in",
              "condition": "The answer repeats them."
            },
            {
              "key": "gen_ai.tool.definitions",
              "level": "opt_in",
              "condition": "The answer repeats them."
            },
            {
              "key": "gen_ai.prompt.name",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.prompt.version",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.agent.name",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.tags",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.metadata",
              "level": "opt_in"
            },
            {
              "key": "org.namespace",
              "level": "opt_in"
            },
            {
              "key": "agent.framework.name",
              "level": "opt_in"
            },
            {
              "key": "codon.organization.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.run_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.name",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.version",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "opt_in"
            },
            {
              "key": "codon.nodespec.id",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.name",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.role",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.model.vendor",
              "level": "opt_in"
            },
            {
              "key": "codon.model.id",
              "level": "opt_in"
            },
            {
              "key": "codon.tokens.input",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.output",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.total",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.usage_json",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            }
          ]
        },
        {
          "id": "attempt",
          "type": "codon.openai.attempt",
          "kinds": [
            "client"
          ],
          "discriminator": "codon.openai.attempt.number",
          "values": [],
          "failure": "error.type",
          "nameTemplate": "codon.openai.attempt",
          "attributes": [
            {
              "key": "codon.openai.attempt.number",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The attempt failed."
            },
            {
              "key": "http.response.status_code",
              "level": "conditionally_required",
              "condition": "An answer came."
            },
            {
              "key": "codon.openai.attempt.wait_ms",
              "level": "conditionally_required",
              "condition": "An earlier attempt failed."
            },
            {
              "key": "codon.openai.request.id",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.processing_ms",
              "level": "recommended",
              "condition": "The answer tells it."
            },
            {
              "key": "codon.openai.rate_limit.remaining_requests",
              "level": "recommended",
              "condition": "The answer tells it."
            },
            {
              "key": "codon.openai.rate_limit.remaining_tokens",
              "level": "recommended",
              "condition": "The answer tells it."
            },
            {
              "key": "codon.openai.rate_limit.reset_requests_ms",
              "level": "recommended",
              "condition": "The answer tells it."
            },
            {
              "key": "codon.openai.rate_limit.reset_tokens_ms",
              "level": "recommended",
              "condition": "The answer tells it."
            }
          ]
        },
        {
          "id": "codon-node",
          "type": "codon.node",
          "kinds": [
            "internal"
          ],
          "discriminator": "codon.nodespec.id",
          "values": [],
          "failure": "error.type",
          "nameTemplate": "codon.node.{codon.nodespec.name}",
          "attributes": [
            {
              "key": "codon.nodespec.id",
              "level": "required"
            },
            {
              "key": "codon.nodespec.name",
              "level": "required"
            },
            {
              "key": "codon.nodespec.role",
              "level": "required"
            },
            {
              "key": "codon.nodespec.version",
              "level": "required"
            },
            {
              "key": "codon.nodespec.callable_signature",
              "level": "required"
            },
            {
              "key": "codon.nodespec.input_schema",
              "level": "required"
            },
            {
              "key": "org.namespace",
              "level": "required"
            },
            {
              "key": "codon.workload.id",
              "level": "required"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "required"
            },
            {
              "key": "codon.workload.run_id",
              "level": "required"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "required"
            },
            {
              "key": "codon.node.status_code",
              "level": "required"
            },
            {
              "key": "codon.node.latency_ms",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The node failed."
            },
            {
              "key": "codon.nodespec.output_schema",
              "level": "conditionally_required",
              "condition": "The node declares one."
            },
            {
              "key": "codon.nodespec.model_name",
              "level": "conditionally_required",
              "condition": "The node declares one."
            },
            {
              "key": "codon.nodespec.model_version",
              "level": "conditionally_required",
              "condition": "The node declares one."
            },
            {
              "key": "codon.organization.id",
              "level": "conditionally_required",
              "condition": "It was looked up or given."
            },
            {
              "key": "codon.node.error_message",
              "level": "conditionally_required",
              "condition": "The node failed, and content is recorded."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.workload.name",
              "level": "recommended"
            },
            {
              "key": "codon.workload.version",
              "level": "recommended"
            },
            {
              "key": "agent.framework.name",
              "level": "recommended"
            },
            {
              "key": "codon.tokens.input",
              "level": "recommended",
              "condition": "The node called a model."
            },
            {
              "key": "codon.tokens.output",
              "level": "recommended",
              "condition": "The node called a model."
            },
            {
              "key": "codon.tokens.total",
              "level": "recommended",
              "condition": "The node called a model."
            },
            {
              "key": "codon.tokens.usage_json",
              "level": "recommended",
              "condition": "The node called a model."
            },
            {
              "key": "codon.model.vendor",
              "level": "recommended",
              "condition": "The node called a model."
            },
            {
              "key": "codon.model.id",
              "level": "recommended",
              "condition": "The node called a model."
            },
            {
              "key": "codon.node.input",
              "level": "opt_in"
            },
            {
              "key": "codon.node.output",
              "level": "opt_in"
            },
            {
              "key": "codon.node.raw_attributes_json",
              "level": "opt_in"
            },
            {
              "key": "codon.network.calls_json",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.conversation.id",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.prompt.name",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.prompt.version",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.agent.name",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.tags",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.metadata",
              "level": "opt_in"
            }
          ]
        },
        {
          "id": "create-agent",
          "type": "gen_ai.create_agent.client",
          "kinds": [
            "client"
          ],
          "discriminator": "gen_ai.operation.name",
          "values": [
            "create_agent"
          ],
          "failure": "error.type",
          "nameTemplate": "{gen_ai.operation.name} {gen_ai.agent.name}",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "gen_ai.agent.description",
              "level": "conditionally_required",
              "condition": "The application gives one, and content is recorded."
            },
            {
              "key": "gen_ai.agent.id",
              "level": "conditionally_required",
              "condition": "The answer came."
            },
            {
              "key": "gen_ai.agent.name",
              "level": "conditionally_required",
              "condition": "The application gives one."
            },
            {
              "key": "gen_ai.agent.version",
              "level": "conditionally_required",
              "condition": "The application gives one."
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The request names a model."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "codon.openai.stream.outcome",
              "level": "conditionally_required",
              "condition": "Nobody consumed the answer."
            },
            {
              "key": "http.request.resend_count",
              "level": "conditionally_required",
              "condition": "The request was retried."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "codon.openai.request.id",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.deployment",
              "level": "recommended",
              "condition": "The call goes to a deployment on Azure."
            },
            {
              "key": "codon.openai.api_version",
              "level": "recommended",
              "condition": "The call goes to Azure."
            },
            {
              "key": "gen_ai.system_instructions",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.conversation.id",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.prompt.name",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.prompt.version",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.tags",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.metadata",
              "level": "opt_in"
            },
            {
              "key": "org.namespace",
              "level": "opt_in"
            },
            {
              "key": "agent.framework.name",
              "level": "opt_in"
            },
            {
              "key": "codon.organization.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.run_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.name",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.version",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "opt_in"
            },
            {
              "key": "codon.nodespec.id",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.name",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.role",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.model.vendor",
              "level": "opt_in"
            },
            {
              "key": "codon.model.id",
              "level": "opt_in"
            }
          ]
        },
        {
          "id": "embeddings",
          "type": "gen_ai.client.embeddings",
          "kinds": [
            "client"
          ],
          "discriminator": "gen_ai.operation.name",
          "values": [
            "embeddings"
          ],
          "failure": "error.type",
          "nameTemplate": "{gen_ai.operation.name} {gen_ai.request.model}",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "codon.openai.stream.outcome",
              "level": "conditionally_required",
              "condition": "The answer is streamed, or nobody consumed it."
            },
            {
              "key": "http.request.resend_count",
              "level": "conditionally_required",
              "condition": "The request was retried."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "gen_ai.embeddings.dimension.count",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.encoding_formats",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "gen_ai.usage.input_tokens",
              "level": "recommended"
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "codon.openai.request.id",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.deployment",
              "level": "recommended",
              "condition": "The call goes to a deployment on Azure."
            },
            {
              "key": "codon.openai.api_version",
              "level": "recommended",
              "condition": "The call goes to Azure."
            },
            {
              "key": "gen_ai.conversation.id",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.prompt.name",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.prompt.version",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.agent.name",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.tags",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.metadata",
              "level": "opt_in"
            },
            {
              "key": "org.namespace",
              "level": "opt_in"
            },
            {
              "key": "agent.framework.name",
              "level": "opt_in"
            },
            {
              "key": "codon.organization.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.run_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.name",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.version",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "opt_in"
            },
            {
              "key": "codon.nodespec.id",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.name",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.role",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.model.vendor",
              "level": "opt_in"
            },
            {
              "key": "codon.model.id",
              "level": "opt_in"
            },
            {
              "key": "codon.tokens.input",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.output",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.total",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.usage_json",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            }
          ]
        },
        {
          "id": "execute-tool",
          "type": "gen_ai.execute_tool",
          "kinds": [
            "internal"
          ],
          "discriminator": "gen_ai.operation.name",
          "values": [
            "execute_tool"
          ],
          "failure": "error.type",
          "nameTemplate": "{gen_ai.operation.name} {gen_ai.tool.name}",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.tool.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The tool failed."
            },
            {
              "key": "gen_ai.agent.name",
              "level": "conditionally_required",
              "condition": "An agent that has a name runs the tool."
            },
            {
              "key": "gen_ai.conversation.id",
              "level": "conditionally_required",
              "condition": "The conversation that asked for the tool has an id."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "gen_ai.tool.call.id",
              "level": "recommended",
              "condition": "The model gave the call one."
            },
            {
              "key": "gen_ai.tool.description",
              "level": "recommended",
              "condition": "It is known, and content is recorded."
            },
            {
              "key": "gen_ai.tool.type",
              "level": "recommended",
              "condition": "It is known."
            },
            {
              "key": "gen_ai.tool.call.arguments",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.tool.call.result",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.prompt.name",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.prompt.version",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.tags",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.metadata",
              "level": "opt_in"
            },
            {
              "key": "org.namespace",
              "level": "opt_in"
            },
            {
              "key": "agent.framework.name",
              "level": "opt_in"
            },
            {
              "key": "codon.organization.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.run_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.name",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.version",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "opt_in"
            }
          ]
        },
        {
          "id": "fetch-response",
          "type": "gen_ai.fetch_response.client",
          "kinds": [
            "client"
          ],
          "discriminator": "gen_ai.operation.name",
          "values": [
            "fetch_response"
          ],
          "failure": "error.type",
          "nameTemplate": "{gen_ai.operation.name}",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "gen_ai.response.id",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "gen_ai.request.stream_cursor",
              "level": "conditionally_required",
              "condition": "The fetch takes up a stream where it was left."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "openai.response.service_tier",
              "level": "conditionally_required",
              "condition": "The answer names the service tier."
            },
            {
              "key": "codon.openai.stream.outcome",
              "level": "conditionally_required",
              "condition": "The answer is streamed, or nobody consumed it."
            },
            {
              "key": "http.request.resend_count",
              "level": "conditionally_required",
              "condition": "The request was retried."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "gen_ai.response.finish_reasons",
              "level": "recommended"
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "gen_ai.response.status",
              "level": "recommended"
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "openai.api.type",
              "level": "recommended"
            },
            {
              "key": "codon.openai.request.id",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.deployment",
              "level": "recommended",
              "condition": "The call goes to a deployment on Azure."
            },
            {
              "key": "codon.openai.api_version",
              "level": "recommended",
              "condition": "The call goes to Azure."
            },
            {
              "key": "gen_ai.output.messages",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.system_instructions",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.tool.definitions",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.conversation.id",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.prompt.name",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.prompt.version",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.agent.name",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.tags",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.metadata",
              "level": "opt_in"
            },
            {
              "key": "org.namespace",
              "level": "opt_in"
            },
            {
              "key": "agent.framework.name",
              "level": "opt_in"
            },
            {
              "key": "codon.organization.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.run_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.name",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.version",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "opt_in"
            },
            {
              "key": "codon.nodespec.id",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.name",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.role",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.model.vendor",
              "level": "opt_in"
            },
            {
              "key": "codon.model.id",
              "level": "opt_in"
            },
            {
              "key": "codon.tokens.input",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.output",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.total",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.usage_json",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            }
          ]
        },
        {
          "id": "inference",
          "type": "gen_ai.client.inference",
          "kinds": [
            "client",
            "internal"
          ],
          "discriminator": "gen_ai.operation.name",
          "values": [
            "chat",
            "generate_content",
            "text_completion"
          ],
          "failure": "error.type",
          "nameTemplate": "{gen_ai.operation.name} {gen_ai.request.model}",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "gen_ai.conversation.id",
              "level": "conditionally_required",
              "condition": "The request belongs to a conversation, or the application names one. Never made up."
            },
            {
              "key": "gen_ai.output.type",
              "level": "conditionally_required",
              "condition": "The request asks for a particular kind of output."
            },
            {
              "key": "gen_ai.prompt.name",
              "level": "conditionally_required",
              "condition": "The request uses a prompt template that has a name."
            },
            {
              "key": "gen_ai.prompt.version",
              "level": "conditionally_required",
              "condition": "gen_ai.prompt.name is set and the version of the template is known."
            },
            {
              "key": "gen_ai.request.choice.count",
              "level": "conditionally_required",
              "condition": "The request asks for a number of choices other than 1."
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "gen_ai.request.seed",
              "level": "conditionally_required",
              "condition": "The request has a seed."
            },
            {
              "key": "gen_ai.request.stream",
              "level": "conditionally_required",
              "condition": "The answer is streamed; absent otherwise."
            },
            {
              "key": "gen_ai.request.top_k",
              "level": "conditionally_required",
              "condition": "The request has a top-k limit."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "openai.request.service_tier",
              "level": "conditionally_required",
              "condition": "The request asks for a service tier other than auto."
            },
            {
              "key": "openai.response.service_tier",
              "level": "conditionally_required",
              "condition": "The answer names the service tier."
            },
            {
              "key": "codon.openai.stream.outcome",
              "level": "conditionally_required",
              "condition": "The answer is streamed, or nobody consumed it."
            },
            {
              "key": "http.request.resend_count",
              "level": "conditionally_required",
              "condition": "The request was retried."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "gen_ai.conversation.compacted",
              "level": "recommended",
              "condition": "It is certain that earlier turns were compacted."
            },
            {
              "key": "gen_ai.request.frequency_penalty",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.max_tokens",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.presence_penalty",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.previous_response.id",
              "level": "recommended",
              "condition": "The request continues an earlier response."
            },
            {
              "key": "gen_ai.request.reasoning.level",
              "level": "recommended",
              "condition": "The request sets how much the model is to reason."
            },
            {
              "key": "gen_ai.request.stop_sequences",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.temperature",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.top_p",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.response.finish_reasons",
              "level": "recommended"
            },
            {
              "key": "gen_ai.response.id",
              "level": "recommended"
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "gen_ai.response.time_to_first_chunk",
              "level": "recommended",
              "condition": "The answer is streamed."
            },
            {
              "key": "gen_ai.usage.audio.cache_read.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.audio.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.audio.output_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.cache_read.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.cache_write.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.image.cache_read.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.image.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.image.output_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.input_tokens",
              "level": "recommended"
            },
            {
              "key": "gen_ai.usage.output_tokens",
              "level": "recommended"
            },
            {
              "key": "gen_ai.usage.reasoning.output_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.text.cache_read.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.text.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.text.output_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "openai.api.type",
              "level": "recommended",
              "condition": "The API knows more than one way to ask for this."
            },
            {
              "key": "openai.response.system_fingerprint",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.request.id",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.deployment",
              "level": "recommended",
              "condition": "The call goes to a deployment on Azure."
            },
            {
              "key": "codon.openai.api_version",
              "level": "recommended",
              "condition": "The call goes to Azure."
            },
            {
              "key": "codon.openai.usage.prediction.accepted_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "codon.openai.usage.prediction.rejected_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "codon.openai.audio.seconds",
              "level": "recommended",
              "condition": "The call is about sound whose length the answer tells."
            },
            {
              "key": "codon.openai.media.size",
              "level": "recommended",
              "condition": "A file, image or sound of known size is sent or received."
            },
            {
              "key": "gen_ai.input.messages",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.output.messages",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.prompt.variable",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.system_instructions",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.tool.definitions",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.agent.name",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.tags",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.metadata",
              "level": "opt_in"
            },
            {
              "key": "org.namespace",
              "level": "opt_in"
            },
            {
              "key": "agent.framework.name",
              "level": "opt_in"
            },
            {
              "key": "codon.organization.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.run_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.name",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.version",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "opt_in"
            },
            {
              "key": "codon.nodespec.id",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.name",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.role",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.model.vendor",
              "level": "opt_in"
            },
            {
              "key": "codon.model.id",
              "level": "opt_in"
            },
            {
              "key": "codon.tokens.input",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.output",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.total",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.usage_json",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            }
          ]
        },
        {
          "id": "invoke-agent-internal",
          "type": "gen_ai.invoke_agent.internal",
          "kinds": [
            "internal"
          ],
          "discriminator": "gen_ai.operation.name",
          "values": [
            "invoke_agent",
            "invoke_workflow"
          ],
          "failure": "error.type",
          "nameTemplate": "{gen_ai.operation.name} {gen_ai.agent.name}",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "gen_ai.agent.description",
              "level": "conditionally_required",
              "condition": "It is known, and content is recorded."
            },
            {
              "key": "gen_ai.agent.name",
              "level": "conditionally_required",
              "condition": "It is known; of a workflow, the name of the workflow."
            },
            {
              "key": "gen_ai.conversation.id",
              "level": "conditionally_required",
              "condition": "The application or its framework names one. Never made up."
            },
            {
              "key": "gen_ai.data_source.id",
              "level": "conditionally_required",
              "condition": "The agent looks up data in one store."
            },
            {
              "key": "gen_ai.output.type",
              "level": "conditionally_required",
              "condition": "The request asks for a particular kind of output."
            },
            {
              "key": "gen_ai.request.choice.count",
              "level": "conditionally_required",
              "condition": "The request asks for a number of choices other than 1."
            },
            {
              "key": "gen_ai.request.seed",
              "level": "conditionally_required",
              "condition": "The request has a seed."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "gen_ai.request.frequency_penalty",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.max_tokens",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.model",
              "level": "recommended",
              "condition": "The agent is bound to one model."
            },
            {
              "key": "gen_ai.request.presence_penalty",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.stop_sequences",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.temperature",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.top_p",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.response.finish_reasons",
              "level": "recommended"
            },
            {
              "key": "gen_ai.usage.input_tokens",
              "level": "recommended"
            },
            {
              "key": "gen_ai.usage.output_tokens",
              "level": "recommended"
            },
            {
              "key": "gen_ai.input.messages",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.output.messages",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.system_instructions",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.tool.definitions",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.tags",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.metadata",
              "level": "opt_in"
            },
            {
              "key": "org.namespace",
              "level": "opt_in"
            },
            {
              "key": "agent.framework.name",
              "level": "opt_in"
            },
            {
              "key": "codon.organization.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.run_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.name",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.version",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "opt_in"
            },
            {
              "key": "codon.model.vendor",
              "level": "opt_in"
            },
            {
              "key": "codon.model.id",
              "level": "opt_in"
            }
          ]
        },
        {
          "id": "invoke-agent",
          "type": "gen_ai.invoke_agent.client",
          "kinds": [
            "client"
          ],
          "discriminator": "gen_ai.operation.name",
          "values": [
            "invoke_agent"
          ],
          "failure": "error.type",
          "nameTemplate": "{gen_ai.operation.name} {gen_ai.agent.name}",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "gen_ai.agent.description",
              "level": "conditionally_required",
              "condition": "It is known, and content is recorded."
            },
            {
              "key": "gen_ai.agent.id",
              "level": "conditionally_required",
              "condition": "The provider keeps the agent under an id."
            },
            {
              "key": "gen_ai.agent.name",
              "level": "conditionally_required",
              "condition": "It is known."
            },
            {
              "key": "gen_ai.agent.version",
              "level": "conditionally_required",
              "condition": "It is known."
            },
            {
              "key": "gen_ai.conversation.id",
              "level": "conditionally_required",
              "condition": "The run belongs to a thread, session or conversation. Never made up."
            },
            {
              "key": "gen_ai.data_source.id",
              "level": "conditionally_required",
              "condition": "The agent looks up data in one store."
            },
            {
              "key": "gen_ai.output.type",
              "level": "conditionally_required",
              "condition": "The request asks for a particular kind of output."
            },
            {
              "key": "gen_ai.request.choice.count",
              "level": "conditionally_required",
              "condition": "The request asks for a number of choices other than 1."
            },
            {
              "key": "gen_ai.request.seed",
              "level": "conditionally_required",
              "condition": "The request has a seed."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "codon.openai.stream.outcome",
              "level": "conditionally_required",
              "condition": "The answer is streamed, or nobody consumed it."
            },
            {
              "key": "http.request.resend_count",
              "level": "conditionally_required",
              "condition": "The request was retried."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "gen_ai.request.frequency_penalty",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.max_tokens",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.model",
              "level": "recommended",
              "condition": "The agent is bound to one model, or the request names one."
            },
            {
              "key": "gen_ai.request.presence_penalty",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.previous_response.id",
              "level": "recommended",
              "condition": "The request continues an earlier response."
            },
            {
              "key": "gen_ai.request.stop_sequences",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.temperature",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.top_p",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.response.finish_reasons",
              "level": "recommended"
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended",
              "condition": "The answer names the model that the agent works with."
            },
            {
              "key": "gen_ai.usage.audio.cache_read.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.audio.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.audio.output_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.cache_read.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.cache_write.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.image.cache_read.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.image.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.image.output_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.input_tokens",
              "level": "recommended"
            },
            {
              "key": "gen_ai.usage.output_tokens",
              "level": "recommended"
            },
            {
              "key": "gen_ai.usage.reasoning.output_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.text.cache_read.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.text.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.text.output_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "codon.openai.request.id",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.deployment",
              "level": "recommended",
              "condition": "The call goes to a deployment on Azure."
            },
            {
              "key": "codon.openai.api_version",
              "level": "recommended",
              "condition": "The call goes to Azure."
            },
            {
              "key": "codon.openai.run.id",
              "level": "recommended",
              "condition": "The call concerns a run of an assistant."
            },
            {
              "key": "codon.openai.thread.id",
              "level": "recommended",
              "condition": "The run is on a thread."
            },
            {
              "key": "codon.openai.resource.status",
              "level": "recommended",
              "condition": "The answer has a status."
            },
            {
              "key": "codon.openai.required_action",
              "level": "recommended",
              "condition": "The run waits for something to be done."
            },
            {
              "key": "codon.openai.poll.count",
              "level": "recommended",
              "condition": "The call waits by asking again."
            },
            {
              "key": "gen_ai.input.messages",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.output.messages",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.system_instructions",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.tool.definitions",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.prompt.name",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.prompt.version",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.tags",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.metadata",
              "level": "opt_in"
            },
            {
              "key": "org.namespace",
              "level": "opt_in"
            },
            {
              "key": "agent.framework.name",
              "level": "opt_in"
            },
            {
              "key": "codon.organization.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.run_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.name",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.version",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "opt_in"
            },
            {
              "key": "codon.nodespec.id",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.name",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.role",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.model.vendor",
              "level": "opt_in"
            },
            {
              "key": "codon.model.id",
              "level": "opt_in"
            },
            {
              "key": "codon.tokens.input",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.output",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.total",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.usage_json",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            }
          ]
        },
        {
          "id": "retrieval",
          "type": "gen_ai.retrieval.client",
          "kinds": [
            "client"
          ],
          "discriminator": "gen_ai.operation.name",
          "values": [
            "retrieval"
          ],
          "failure": "error.type",
          "nameTemplate": "{gen_ai.operation.name} {gen_ai.data_source.id}",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "gen_ai.data_source.id",
              "level": "conditionally_required",
              "condition": "The search names the store it looks in."
            },
            {
              "key": "gen_ai.provider.name",
              "level": "conditionally_required",
              "condition": "A provider runs the search."
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The request names a model."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "codon.openai.stream.outcome",
              "level": "conditionally_required",
              "condition": "Nobody consumed the answer."
            },
            {
              "key": "http.request.resend_count",
              "level": "conditionally_required",
              "condition": "The request was retried."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "gen_ai.retrieval.top_k",
              "level": "recommended",
              "condition": "The request limits the number of documents."
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "codon.openai.vector_store.id",
              "level": "recommended",
              "condition": "The search is in a vector store."
            },
            {
              "key": "codon.openai.resource.count",
              "level": "recommended",
              "condition": "The answer came."
            },
            {
              "key": "codon.openai.request.id",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.deployment",
              "level": "recommended",
              "condition": "The call goes to a deployment on Azure."
            },
            {
              "key": "codon.openai.api_version",
              "level": "recommended",
              "condition": "The call goes to Azure."
            },
            {
              "key": "gen_ai.retrieval.documents",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.retrieval.query.text",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.conversation.id",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.prompt.name",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.prompt.version",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.agent.name",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.tags",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.metadata",
              "level": "opt_in"
            },
            {
              "key": "org.namespace",
              "level": "opt_in"
            },
            {
              "key": "agent.framework.name",
              "level": "opt_in"
            },
            {
              "key": "codon.organization.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.run_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.name",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.version",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "opt_in"
            },
            {
              "key": "codon.nodespec.id",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.name",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.role",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.model.vendor",
              "level": "opt_in"
            },
            {
              "key": "codon.model.id",
              "level": "opt_in"
            }
          ]
        }
      ],
      "metrics": [
        {
          "id": "attempts",
          "name": "codon.openai.attempts",
          "instrument": "counter",
          "unit": "{attempt}",
          "valueType": "int",
          "attributes": [
            {
              "key": "codon.openai.operation",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The attempt failed."
            },
            {
              "key": "http.response.status_code",
              "level": "conditionally_required",
              "condition": "An answer came."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "server.address",
              "level": "recommended"
            }
          ]
        },
        {
          "id": "embeddings-duration",
          "name": "gen_ai.client.embeddings.duration",
          "instrument": "histogram",
          "unit": "s",
          "valueType": "double",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "server.address",
              "level": "recommended"
            }
          ]
        },
        {
          "id": "embeddings-operation-input-tokens",
          "name": "gen_ai.client.embeddings.operation.input_tokens",
          "instrument": "histogram",
          "unit": "{token}",
          "valueType": "int",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "server.address",
              "level": "recommended"
            }
          ]
        },
        {
          "id": "execute-tool-duration",
          "name": "gen_ai.execute_tool.duration",
          "instrument": "histogram",
          "unit": "s",
          "valueType": "double",
          "attributes": [
            {
              "key": "gen_ai.tool.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The tool failed."
            },
            {
              "key": "gen_ai.agent.name",
              "level": "conditionally_required",
              "condition": "An agent that has a name runs the tool."
            },
            {
              "key": "gen_ai.tool.type",
              "level": "recommended",
              "condition": "It is known."
            }
          ]
        },
        {
          "id": "findings",
          "name": "codon.telemetry.findings",
          "instrument": "counter",
          "unit": "{finding}",
          "valueType": "int",
          "attributes": [
            {
              "key": "codon.telemetry.finding.id",
              "level": "required"
            },
            {
              "key": "codon.telemetry.finding.level",
              "level": "required"
            },
            {
              "key": "codon.telemetry.finding.span_type",
              "level": "conditionally_required",
              "condition": "The span is of a known type."
            }
          ]
        },
        {
          "id": "inference-duration",
          "name": "gen_ai.client.inference.duration",
          "instrument": "histogram",
          "unit": "s",
          "valueType": "double",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "openai.response.service_tier",
              "level": "recommended",
              "condition": "The answer names the service tier."
            },
            {
              "key": "openai.response.system_fingerprint",
              "level": "recommended",
              "condition": "The answer has one."
            }
          ]
        },
        {
          "id": "inference-operation-input-tokens",
          "name": "gen_ai.client.inference.operation.input_tokens",
          "instrument": "histogram",
          "unit": "{token}",
          "valueType": "int",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "openai.response.service_tier",
              "level": "recommended",
              "condition": "The answer names the service tier."
            },
            {
              "key": "openai.response.system_fingerprint",
              "level": "recommended",
              "condition": "The answer has one."
            }
          ]
        },
        {
          "id": "inference-operation-output-tokens",
          "name": "gen_ai.client.inference.operation.output_tokens",
          "instrument": "histogram",
          "unit": "{token}",
          "valueType": "int",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "openai.response.service_tier",
              "level": "recommended",
              "condition": "The answer names the service tier."
            },
            {
              "key": "openai.response.system_fingerprint",
              "level": "recommended",
              "condition": "The answer has one."
            }
          ]
        },
        {
          "id": "inference-time-per-output-chunk",
          "name": "gen_ai.client.inference.time_per_output_chunk",
          "instrument": "histogram",
          "unit": "s",
          "valueType": "double",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "server.address",
              "level": "recommended"
            }
          ]
        },
        {
          "id": "inference-time-to-first-chunk",
          "name": "gen_ai.client.inference.time_to_first_chunk",
          "instrument": "histogram",
          "unit": "s",
          "valueType": "double",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "server.address",
              "level": "recommended"
            }
          ]
        },
        {
          "id": "inference-usage-cache-read-input-tokens",
          "name": "gen_ai.client.inference.usage.cache_read.input_tokens",
          "instrument": "counter",
          "unit": "{token}",
          "valueType": "int",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "gen_ai.token.modality",
              "level": "required"
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "openai.response.service_tier",
              "level": "recommended",
              "condition": "The answer names the service tier."
            },
            {
              "key": "openai.response.system_fingerprint",
              "level": "recommended",
              "condition": "The answer has one."
            }
          ]
        },
        {
          "id": "inference-usage-cache-write-input-tokens",
          "name": "gen_ai.client.inference.usage.cache_write.input_tokens",
          "instrument": "counter",
          "unit": "{token}",
          "valueType": "int",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "gen_ai.token.modality",
              "level": "required"
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "openai.response.service_tier",
              "level": "recommended",
              "condition": "The answer names the service tier."
            },
            {
              "key": "openai.response.system_fingerprint",
              "level": "recommended",
              "condition": "The answer has one."
            }
          ]
        },
        {
          "id": "inference-usage-input-tokens",
          "name": "gen_ai.client.inference.usage.input_tokens",
          "instrument": "counter",
          "unit": "{token}",
          "valueType": "int",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "gen_ai.token.modality",
              "level": "required"
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "openai.response.service_tier",
              "level": "recommended",
              "condition": "The answer names the service tier."
            },
            {
              "key": "openai.response.system_fingerprint",
              "level": "recommended",
              "condition": "The answer has one."
            }
          ]
        },
        {
          "id": "inference-usage-output-tokens",
          "name": "gen_ai.client.inference.usage.output_tokens",
          "instrument": "counter",
          "unit": "{token}",
          "valueType": "int",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "gen_ai.token.modality",
              "level": "required"
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "openai.response.service_tier",
              "level": "recommended",
              "condition": "The answer names the service tier."
            },
            {
              "key": "openai.response.system_fingerprint",
              "level": "recommended",
              "condition": "The answer has one."
            }
          ]
        },
        {
          "id": "inference-usage-reasoning-output-tokens",
          "name": "gen_ai.client.inference.usage.reasoning.output_tokens",
          "instrument": "counter",
          "unit": "{token}",
          "valueType": "int",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "gen_ai.token.modality",
              "level": "required"
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "openai.response.service_tier",
              "level": "recommended",
              "condition": "The answer names the service tier."
            },
            {
              "key": "openai.response.system_fingerprint",
              "level": "recommended",
              "condition": "The answer has one."
            }
          ]
        },
        {
          "id": "invoke-agent-duration",
          "name": "gen_ai.invoke_agent.duration",
          "instrument": "histogram",
          "unit": "s",
          "valueType": "double",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "gen_ai.agent.name",
              "level": "conditionally_required",
              "condition": "It is known."
            },
            {
              "key": "gen_ai.request.model",
              "level": "recommended",
              "condition": "The agent is bound to one model."
            }
          ]
        },
        {
          "id": "invoke-agent-inference-calls",
          "name": "gen_ai.invoke_agent.inference_calls",
          "instrument": "histogram",
          "unit": "{inference_call}",
          "valueType": "int",
          "attributes": [
            {
              "key": "gen_ai.agent.name",
              "level": "recommended"
            }
          ]
        },
        {
          "id": "invoke-agent-tool-calls",
          "name": "gen_ai.invoke_agent.tool_calls",
          "instrument": "histogram",
          "unit": "{tool_call}",
          "valueType": "int",
          "attributes": [
            {
              "key": "gen_ai.agent.name",
              "level": "recommended"
            }
          ]
        },
        {
          "id": "open-spans",
          "name": "codon.openai.open_spans",
          "instrument": "updowncounter",
          "unit": "{span}",
          "valueType": "int",
          "attributes": [
            {
              "key": "codon.openai.operation",
              "level": "recommended",
              "condition": "The span tells a call of the client."
            }
          ]
        },
        {
          "id": "operation-duration",
          "name": "gen_ai.client.operation.duration",
          "instrument": "histogram",
          "unit": "s",
          "valueType": "double",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "gen_ai.provider.name",
              "level": "conditionally_required",
              "condition": "The operation calls a provider."
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "openai.response.service_tier",
              "level": "recommended",
              "condition": "The answer names the service tier."
            },
            {
              "key": "openai.response.system_fingerprint",
              "level": "recommended",
              "condition": "The answer has one."
            }
          ]
        },
        {
          "id": "redactions",
          "name": "codon.openai.redactions",
          "instrument": "counter",
          "unit": "{redaction}",
          "valueType": "int",
          "attributes": [
            {
              "key": "codon.openai.redaction.rule",
              "level": "required"
            }
          ]
        }
      ],
      "events": [
        {
          "id": "attempt",
          "name": "codon.openai.attempt",
          "attributes": [
            {
              "key": "codon.openai.attempt.number",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The attempt failed."
            },
            {
              "key": "http.response.status_code",
              "level": "conditionally_required",
              "condition": "An answer came."
            },
            {
              "key": "codon.openai.attempt.wait_ms",
              "level": "conditionally_required",
              "condition": "An earlier attempt failed."
            },
            {
              "key": "codon.openai.request.id",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.processing_ms",
              "level": "recommended",
              "condition": "The answer tells it."
            },
            {
              "key": "codon.openai.rate_limit.remaining_requests",
              "level": "recommended",
              "condition": "The answer tells it."
            },
            {
              "key": "codon.openai.rate_limit.remaining_tokens",
              "level": "recommended",
              "condition": "The answer tells it."
            },
            {
              "key": "codon.openai.rate_limit.reset_requests_ms",
              "level": "recommended",
              "condition": "The answer tells it."
            },
            {
              "key": "codon.openai.rate_limit.reset_tokens_ms",
              "level": "recommended",
              "condition": "The answer tells it."
            }
          ]
        },
        {
          "id": "evaluation-result",
          "name": "gen_ai.evaluation.result",
          "attributes": [
            {
              "key": "gen_ai.evaluation.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The evaluation failed."
            },
            {
              "key": "gen_ai.evaluation.score.label",
              "level": "conditionally_required",
              "condition": "The judgement is a word."
            },
            {
              "key": "gen_ai.evaluation.score.value",
              "level": "conditionally_required",
              "condition": "The judgement is a number."
            },
            {
              "key": "gen_ai.evaluation.explanation",
              "level": "recommended"
            },
            {
              "key": "gen_ai.response.id",
              "level": "recommended",
              "condition": "It is known which answer was judged."
            }
          ]
        },
        {
          "id": "execute-tool-exception",
          "name": "gen_ai.execute_tool.exception",
          "attributes": [
            {
              "key": "exception.type",
              "level": "conditionally_required",
              "condition": "exception.message is absent; recommended otherwise."
            },
            {
              "key": "exception.message",
              "level": "conditionally_required",
              "condition": "exception.type is absent; recommended otherwise."
            },
            {
              "key": "exception.stacktrace",
              "level": "recommended"
            }
          ]
        },
        {
          "id": "inference-details",
          "name": "gen_ai.client.inference.operation.details",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "gen_ai.conversation.id",
              "level": "conditionally_required",
              "condition": "The request belongs to a conversation, or the application names one. Never made up."
            },
            {
              "key": "gen_ai.output.type",
              "level": "conditionally_required",
              "condition": "The request asks for a particular kind of output."
            },
            {
              "key": "gen_ai.prompt.name",
              "level": "conditionally_required",
              "condition": "The request uses a prompt template that has a name."
            },
            {
              "key": "gen_ai.prompt.version",
              "level": "conditionally_required",
              "condition": "gen_ai.prompt.name is set and the version of the template is known."
            },
            {
              "key": "gen_ai.request.choice.count",
              "level": "conditionally_required",
              "condition": "The request asks for a number of choices other than 1."
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "gen_ai.request.seed",
              "level": "conditionally_required",
              "condition": "The request has a seed."
            },
            {
              "key": "gen_ai.request.stream",
              "level": "conditionally_required",
              "condition": "The answer is streamed; absent otherwise."
            },
            {
              "key": "gen_ai.request.top_k",
              "level": "conditionally_required",
              "condition": "The request has a top-k limit."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "openai.request.service_tier",
              "level": "conditionally_required",
              "condition": "The request asks for a service tier other than auto."
            },
            {
              "key": "openai.response.service_tier",
              "level": "conditionally_required",
              "condition": "The answer names the service tier."
            },
            {
              "key": "codon.openai.stream.outcome",
              "level": "conditionally_required",
              "condition": "The answer is streamed, or nobody consumed it."
            },
            {
              "key": "http.request.resend_count",
              "level": "conditionally_required",
              "condition": "The request was retried."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "gen_ai.conversation.compacted",
              "level": "recommended",
              "condition": "It is certain that earlier turns were compacted."
            },
            {
              "key": "gen_ai.request.frequency_penalty",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.max_tokens",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.presence_penalty",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.previous_response.id",
              "level": "recommended",
              "condition": "The request continues an earlier response."
            },
            {
              "key": "gen_ai.request.reasoning.level",
              "level": "recommended",
              "condition": "The request sets how much the model is to reason."
            },
            {
              "key": "gen_ai.request.stop_sequences",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.temperature",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.top_p",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.response.finish_reasons",
              "level": "recommended"
            },
            {
              "key": "gen_ai.response.id",
              "level": "recommended"
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "gen_ai.response.time_to_first_chunk",
              "level": "recommended",
              "condition": "The answer is streamed."
            },
            {
              "key": "gen_ai.usage.audio.cache_read.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.audio.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.audio.output_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.cache_read.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.cache_write.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.image.cache_read.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.image.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.image.output_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.input_tokens",
              "level": "recommended"
            },
            {
              "key": "gen_ai.usage.output_tokens",
              "level": "recommended"
            },
            {
              "key": "gen_ai.usage.reasoning.output_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.text.cache_read.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.text.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.text.output_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "openai.api.type",
              "level": "recommended",
              "condition": "The API knows more than one way to ask for this."
            },
            {
              "key": "openai.response.system_fingerprint",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.request.id",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.deployment",
              "level": "recommended",
              "condition": "The call goes to a deployment on Azure."
            },
            {
              "key": "codon.openai.api_version",
              "level": "recommended",
              "condition": "The call goes to Azure."
            },
            {
              "key": "codon.openai.usage.prediction.accepted_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "codon.openai.usage.prediction.rejected_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "codon.openai.audio.seconds",
              "level": "recommended",
              "condition": "The call is about sound whose length the answer tells."
            },
            {
              "key": "codon.openai.media.size",
              "level": "recommended",
              "condition": "A file, image or sound of known size is sent or received."
            },
            {
              "key": "gen_ai.input.messages",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.output.messages",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.prompt.variable",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.system_instructions",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.tool.definitions",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.agent.name",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.tags",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.metadata",
              "level": "opt_in"
            },
            {
              "key": "org.namespace",
              "level": "opt_in"
            },
            {
              "key": "agent.framework.name",
              "level": "opt_in"
            },
            {
              "key": "codon.organization.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.run_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.name",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.version",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "opt_in"
            },
            {
              "key": "codon.nodespec.id",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.name",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.role",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.model.vendor",
              "level": "opt_in"
            },
            {
              "key": "codon.model.id",
              "level": "opt_in"
            },
            {
              "key": "codon.tokens.input",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.output",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.total",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.usage_json",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            }
          ]
        },
        {
          "id": "operation-exception",
          "name": "gen_ai.client.operation.exception",
          "attributes": [
            {
              "key": "exception.type",
              "level": "conditionally_required",
              "condition": "exception.message is absent; recommended otherwise."
            },
            {
              "key": "exception.message",
              "level": "conditionally_required",
              "condition": "exception.type is absent; recommended otherwise."
            },
            {
              "key": "exception.stacktrace",
              "level": "recommended"
            }
          ]
        }
      ]
    },
    {
      "id": "genai-1.41",
      "schemaUrl": "https://opentelemetry.io/schemas/1.41.0",
      "attributes": {
        "agent.framework.name": {
          "key": "agent.framework.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "azure.resource_provider.namespace": {
          "key": "azure.resource_provider.namespace",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.graph.definition_hash": {
          "key": "codon.graph.definition_hash",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.graph.definition_json": {
          "key": "codon.graph.definition_json",
          "type": "json",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.graph.edge_count": {
          "key": "codon.graph.edge_count",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.graph.node_count": {
          "key": "codon.graph.node_count",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.model.id": {
          "key": "codon.model.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.model.vendor": {
          "key": "codon.model.vendor",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.network.calls_json": {
          "key": "codon.network.calls_json",
          "type": "json",
          "sensitivity": "content",
          "stability": "development"
        },
        "codon.node.error_message": {
          "key": "codon.node.error_message",
          "type": "string",
          "sensitivity": "content",
          "stability": "development"
        },
        "codon.node.input": {
          "key": "codon.node.input",
          "type": "string",
          "sensitivity": "content",
          "stability": "development"
        },
        "codon.node.latency_ms": {
          "key": "codon.node.latency_ms",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.node.output": {
          "key": "codon.node.output",
          "type": "string",
          "sensitivity": "content",
          "stability": "development"
        },
        "codon.node.raw_attributes_json": {
          "key": "codon.node.raw_attributes_json",
          "type": "json",
          "sensitivity": "content",
          "stability": "development"
        },
        "codon.node.status_code": {
          "key": "codon.node.status_code",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.nodespec.callable_signature": {
          "key": "codon.nodespec.callable_signature",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.nodespec.id": {
          "key": "codon.nodespec.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.nodespec.input_schema": {
          "key": "codon.nodespec.input_schema",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.nodespec.model_name": {
          "key": "codon.nodespec.model_name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.nodespec.model_version": {
          "key": "codon.nodespec.model_version",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.nodespec.name": {
          "key": "codon.nodespec.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.nodespec.output_schema": {
          "key": "codon.nodespec.output_schema",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.nodespec.role": {
          "key": "codon.nodespec.role",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.nodespec.version": {
          "key": "codon.nodespec.version",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.api_version": {
          "key": "codon.openai.api_version",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.attempt.number": {
          "key": "codon.openai.attempt.number",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.attempt.wait_ms": {
          "key": "codon.openai.attempt.wait_ms",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.audio.seconds": {
          "key": "codon.openai.audio.seconds",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.batch.id": {
          "key": "codon.openai.batch.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.container.id": {
          "key": "codon.openai.container.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.content.reference": {
          "key": "codon.openai.content.reference",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.deployment": {
          "key": "codon.openai.deployment",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.file.id": {
          "key": "codon.openai.file.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.media.size": {
          "key": "codon.openai.media.size",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.metadata": {
          "key": "codon.openai.metadata",
          "type": "template",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.operation": {
          "key": "codon.openai.operation",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.poll.count": {
          "key": "codon.openai.poll.count",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.processing_ms": {
          "key": "codon.openai.processing_ms",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.rate_limit.remaining_requests": {
          "key": "codon.openai.rate_limit.remaining_requests",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.rate_limit.remaining_tokens": {
          "key": "codon.openai.rate_limit.remaining_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.rate_limit.reset_requests_ms": {
          "key": "codon.openai.rate_limit.reset_requests_ms",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.rate_limit.reset_tokens_ms": {
          "key": "codon.openai.rate_limit.reset_tokens_ms",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.redaction.count": {
          "key": "codon.openai.redaction.count",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.redaction.rule": {
          "key": "codon.openai.redaction.rule",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.redaction.rules": {
          "key": "codon.openai.redaction.rules",
          "type": "string[]",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.request.id": {
          "key": "codon.openai.request.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.required_action": {
          "key": "codon.openai.required_action",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.resource.count": {
          "key": "codon.openai.resource.count",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.resource.id": {
          "key": "codon.openai.resource.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.resource.status": {
          "key": "codon.openai.resource.status",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.run.id": {
          "key": "codon.openai.run.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.stream.outcome": {
          "key": "codon.openai.stream.outcome",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.tags": {
          "key": "codon.openai.tags",
          "type": "string[]",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.thread.id": {
          "key": "codon.openai.thread.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.usage.prediction.accepted_tokens": {
          "key": "codon.openai.usage.prediction.accepted_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.usage.prediction.rejected_tokens": {
          "key": "codon.openai.usage.prediction.rejected_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.vector_store.id": {
          "key": "codon.openai.vector_store.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.organization.id": {
          "key": "codon.organization.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.telemetry.finding.id": {
          "key": "codon.telemetry.finding.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.telemetry.finding.level": {
          "key": "codon.telemetry.finding.level",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.telemetry.finding.span_type": {
          "key": "codon.telemetry.finding.span_type",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.tokens.input": {
          "key": "codon.tokens.input",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.tokens.output": {
          "key": "codon.tokens.output",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.tokens.total": {
          "key": "codon.tokens.total",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.tokens.usage_json": {
          "key": "codon.tokens.usage_json",
          "type": "json",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.workload.deployment_id": {
          "key": "codon.workload.deployment_id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.workload.id": {
          "key": "codon.workload.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.workload.logic_id": {
          "key": "codon.workload.logic_id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.workload.name": {
          "key": "codon.workload.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.workload.run_id": {
          "key": "codon.workload.run_id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.workload.version": {
          "key": "codon.workload.version",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "error.type": {
          "key": "error.type",
          "type": "string",
          "sensitivity": "none",
          "stability": "stable",
          "values": [
            "DeploymentNotFound",
            "_OTHER",
            "account_deactivated",
            "billing_hard_limit_reached",
            "bio_policy",
            "content_filter",
            "content_policy_violation",
            "context_length_exceeded",
            "data_residency_mismatch",
            "empty_image_file",
            "failed_to_download_image",
            "image_content_policy_violation",
            "image_file_not_found",
            "image_file_too_large",
            "image_parse_error",
            "image_too_large",
            "image_too_small",
            "insufficient_quota",
            "invalid_api_key",
            "invalid_base64_image",
            "invalid_function_parameters",
            "invalid_image",
            "invalid_image_format",
            "invalid_image_mode",
            "invalid_image_url",
            "invalid_prompt",
            "invalid_type",
            "invalid_value",
            "misalignment_policy_violation",
            "missing_required_parameter",
            "model_not_found",
            "not_found",
            "previous_response_not_found",
            "rate_limit_exceeded",
            "response_already_completed",
            "response_not_found",
            "server_error",
            "server_overloaded",
            "string_above_max_length",
            "unknown_parameter",
            "unsupported_country_region_territory",
            "unsupported_image_media_type",
            "unsupported_parameter",
            "unsupported_value",
            "vector_store_timeout"
          ]
        },
        "exception.message": {
          "key": "exception.message",
          "type": "string",
          "sensitivity": "content",
          "stability": "stable"
        },
        "exception.stacktrace": {
          "key": "exception.stacktrace",
          "type": "string",
          "sensitivity": "content",
          "stability": "stable"
        },
        "exception.type": {
          "key": "exception.type",
          "type": "string",
          "sensitivity": "none",
          "stability": "stable"
        },
        "gen_ai.agent.description": {
          "key": "gen_ai.agent.description",
          "type": "string",
          "sensitivity": "content",
          "stability": "development"
        },
        "gen_ai.agent.id": {
          "key": "gen_ai.agent.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.agent.name": {
          "key": "gen_ai.agent.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.agent.version": {
          "key": "gen_ai.agent.version",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.completion": {
          "key": "gen_ai.completion",
          "type": "string",
          "sensitivity": "content",
          "stability": "development",
          "deprecated": {
            "note": "Use gen_ai.output.messages."
          }
        },
        "gen_ai.conversation.id": {
          "key": "gen_ai.conversation.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.data_source.id": {
          "key": "gen_ai.data_source.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.embeddings.dimension.count": {
          "key": "gen_ai.embeddings.dimension.count",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.evaluation.explanation": {
          "key": "gen_ai.evaluation.explanation",
          "type": "string",
          "sensitivity": "content",
          "stability": "development"
        },
        "gen_ai.evaluation.name": {
          "key": "gen_ai.evaluation.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.evaluation.score.label": {
          "key": "gen_ai.evaluation.score.label",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.evaluation.score.value": {
          "key": "gen_ai.evaluation.score.value",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.input.messages": {
          "key": "gen_ai.input.messages",
          "type": "json",
          "sensitivity": "content",
          "stability": "development",
          "content": "input-messages"
        },
        "gen_ai.openai.request.response_format": {
          "key": "gen_ai.openai.request.response_format",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "values": [
            "text",
            "json_object",
            "json_schema"
          ],
          "deprecated": {
            "renamedTo": "gen_ai.output.type",
            "note": "Both JSON formats are now json."
          }
        },
        "gen_ai.openai.request.seed": {
          "key": "gen_ai.openai.request.seed",
          "type": "int",
          "sensitivity": "none",
          "stability": "development",
          "deprecated": {
            "renamedTo": "gen_ai.request.seed"
          }
        },
        "gen_ai.openai.request.service_tier": {
          "key": "gen_ai.openai.request.service_tier",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "values": [
            "auto",
            "default"
          ],
          "deprecated": {
            "renamedTo": "openai.request.service_tier"
          }
        },
        "gen_ai.openai.response.service_tier": {
          "key": "gen_ai.openai.response.service_tier",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "deprecated": {
            "renamedTo": "openai.response.service_tier"
          }
        },
        "gen_ai.openai.response.system_fingerprint": {
          "key": "gen_ai.openai.response.system_fingerprint",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "deprecated": {
            "renamedTo": "openai.response.system_fingerprint"
          }
        },
        "gen_ai.operation.name": {
          "key": "gen_ai.operation.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "values": [
            "chat",
            "generate_content",
            "text_completion",
            "embeddings",
            "retrieval",
            "fetch_response",
            "create_agent",
            "invoke_agent",
            "execute_tool",
            "invoke_workflow",
            "plan",
            "search_memory",
            "create_memory",
            "update_memory",
            "upsert_memory",
            "delete_memory",
            "create_memory_store",
            "delete_memory_store"
          ]
        },
        "gen_ai.output.messages": {
          "key": "gen_ai.output.messages",
          "type": "json",
          "sensitivity": "content",
          "stability": "development",
          "content": "output-messages"
        },
        "gen_ai.output.type": {
          "key": "gen_ai.output.type",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "values": [
            "text",
            "json",
            "image",
            "speech"
          ]
        },
        "gen_ai.prompt": {
          "key": "gen_ai.prompt",
          "type": "string",
          "sensitivity": "content",
          "stability": "development",
          "deprecated": {
            "note": "Use gen_ai.input.messages."
          }
        },
        "gen_ai.prompt.name": {
          "key": "gen_ai.prompt.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.provider.name": {
          "key": "gen_ai.provider.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "values": [
            "openai",
            "gcp.gen_ai",
            "gcp.vertex_ai",
            "gcp.gemini",
            "anthropic",
            "cohere",
            "azure.ai.inference",
            "azure.ai.openai",
            "ibm.watsonx.ai",
            "aws.bedrock",
            "perplexity",
            "x_ai",
            "deepseek",
            "groq",
            "mistral_ai",
            "moonshot_ai"
          ]
        },
        "gen_ai.request.choice.count": {
          "key": "gen_ai.request.choice.count",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.request.encoding_formats": {
          "key": "gen_ai.request.encoding_formats",
          "type": "string[]",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.request.frequency_penalty": {
          "key": "gen_ai.request.frequency_penalty",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.request.max_tokens": {
          "key": "gen_ai.request.max_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.request.model": {
          "key": "gen_ai.request.model",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.request.presence_penalty": {
          "key": "gen_ai.request.presence_penalty",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.request.seed": {
          "key": "gen_ai.request.seed",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.request.stop_sequences": {
          "key": "gen_ai.request.stop_sequences",
          "type": "string[]",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.request.stream": {
          "key": "gen_ai.request.stream",
          "type": "boolean",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.request.temperature": {
          "key": "gen_ai.request.temperature",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.request.top_k": {
          "key": "gen_ai.request.top_k",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.request.top_p": {
          "key": "gen_ai.request.top_p",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.response.finish_reasons": {
          "key": "gen_ai.response.finish_reasons",
          "type": "string[]",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.response.id": {
          "key": "gen_ai.response.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.response.model": {
          "key": "gen_ai.response.model",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.response.time_to_first_chunk": {
          "key": "gen_ai.response.time_to_first_chunk",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.retrieval.documents": {
          "key": "gen_ai.retrieval.documents",
          "type": "json",
          "sensitivity": "content",
          "stability": "development",
          "content": "retrieval-documents"
        },
        "gen_ai.retrieval.query.text": {
          "key": "gen_ai.retrieval.query.text",
          "type": "string",
          "sensitivity": "content",
          "stability": "development"
        },
        "gen_ai.system": {
          "key": "gen_ai.system",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "values": [
            "openai",
            "gcp.gen_ai",
            "gcp.vertex_ai",
            "gcp.gemini",
            "anthropic",
            "cohere",
            "azure.ai.inference",
            "azure.ai.openai",
            "ibm.watsonx.ai",
            "aws.bedrock",
            "perplexity",
            "xai",
            "deepseek",
            "groq",
            "mistral_ai"
          ],
          "deprecated": {
            "renamedTo": "gen_ai.provider.name",
            "note": "xAI is now written x_ai."
          }
        },
        "gen_ai.system_instructions": {
          "key": "gen_ai.system_instructions",
          "type": "json",
          "sensitivity": "content",
          "stability": "development",
          "content": "system-instructions"
        },
        "gen_ai.token.type": {
          "key": "gen_ai.token.type",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "values": [
            "input",
            "output"
          ]
        },
        "gen_ai.tool.call.arguments": {
          "key": "gen_ai.tool.call.arguments",
          "type": "json",
          "sensitivity": "content",
          "stability": "development"
        },
        "gen_ai.tool.call.id": {
          "key": "gen_ai.tool.call.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.tool.call.result": {
          "key": "gen_ai.tool.call.result",
          "type": "json",
          "sensitivity": "content",
          "stability": "development"
        },
        "gen_ai.tool.definitions": {
          "key": "gen_ai.tool.definitions",
          "type": "json",
          "sensitivity": "content",
          "stability": "development",
          "content": "tool-definitions"
        },
        "gen_ai.tool.description": {
          "key": "gen_ai.tool.description",
          "type": "string",
          "sensitivity": "content",
          "stability": "development"
        },
        "gen_ai.tool.name": {
          "key": "gen_ai.tool.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.tool.type": {
          "key": "gen_ai.tool.type",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.usage.cache_creation.input_tokens": {
          "key": "gen_ai.usage.cache_creation.input_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.usage.cache_read.input_tokens": {
          "key": "gen_ai.usage.cache_read.input_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.usage.completion_tokens": {
          "key": "gen_ai.usage.completion_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development",
          "deprecated": {
            "renamedTo": "gen_ai.usage.output_tokens"
          }
        },
        "gen_ai.usage.input_tokens": {
          "key": "gen_ai.usage.input_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.usage.output_tokens": {
          "key": "gen_ai.usage.output_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.usage.prompt_tokens": {
          "key": "gen_ai.usage.prompt_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development",
          "deprecated": {
            "renamedTo": "gen_ai.usage.input_tokens"
          }
        },
        "gen_ai.usage.reasoning.output_tokens": {
          "key": "gen_ai.usage.reasoning.output_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "gen_ai.workflow.name": {
          "key": "gen_ai.workflow.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "http.request.resend_count": {
          "key": "http.request.resend_count",
          "type": "int",
          "sensitivity": "none",
          "stability": "stable"
        },
        "http.response.status_code": {
          "key": "http.response.status_code",
          "type": "int",
          "sensitivity": "none",
          "stability": "stable"
        },
        "openai.api.type": {
          "key": "openai.api.type",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "values": [
            "chat_completions",
            "responses"
          ]
        },
        "openai.request.service_tier": {
          "key": "openai.request.service_tier",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "values": [
            "auto",
            "default"
          ]
        },
        "openai.response.service_tier": {
          "key": "openai.response.service_tier",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "openai.response.system_fingerprint": {
          "key": "openai.response.system_fingerprint",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "org.namespace": {
          "key": "org.namespace",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "server.address": {
          "key": "server.address",
          "type": "string",
          "sensitivity": "none",
          "stability": "stable"
        },
        "server.port": {
          "key": "server.port",
          "type": "int",
          "sensitivity": "none",
          "stability": "stable"
        },
        "session.id": {
          "key": "session.id",
          "type": "string",
          "sensitivity": "personal",
          "stability": "development"
        },
        "user.id": {
          "key": "user.id",
          "type": "string",
          "sensitivity": "personal",
          "stability": "development"
        }
      },
      "templates": [
        "codon.openai.metadata"
      ],
      "spans": [
        {
          "id": "agent-graph",
          "type": "codon.agent_graph",
          "kinds": [
            "internal"
          ],
          "discriminator": "codon.graph.definition_hash",
          "values": [],
          "failure": "error.type",
          "nameTemplate": "agent.graph",
          "attributes": [
            {
              "key": "org.namespace",
              "level": "required"
            },
            {
              "key": "codon.workload.id",
              "level": "required"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "required"
            },
            {
              "key": "codon.workload.run_id",
              "level": "required"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "required"
            },
            {
              "key": "codon.graph.definition_hash",
              "level": "required"
            },
            {
              "key": "codon.graph.definition_json",
              "level": "required"
            },
            {
              "key": "codon.graph.node_count",
              "level": "required"
            },
            {
              "key": "codon.graph.edge_count",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The run failed."
            },
            {
              "key": "codon.organization.id",
              "level": "conditionally_required",
              "condition": "It was looked up or given."
            },
            {
              "key": "codon.workload.name",
              "level": "recommended"
            },
            {
              "key": "codon.workload.version",
              "level": "recommended"
            },
            {
              "key": "agent.framework.name",
              "level": "recommended"
            },
            {
              "key": "gen_ai.conversation.id",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.prompt.name",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.agent.name",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.tags",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.metadata",
              "level": "opt_in"
            }
          ]
        },
        {
          "id": "api-call",
          "type": "codon.openai.api_call",
          "kinds": [
            "client"
          ],
          "discriminator": "codon.openai.operation",
          "values": [],
          "failure": "error.type",
          "nameTemplate": "{codon.openai.operation}",
          "attributes": [
            {
              "key": "codon.openai.operation",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "codon.openai.stream.outcome",
              "level": "conditionally_required",
              "condition": "The answer is streamed, or nobody consumed it."
            },
            {
              "key": "http.request.resend_count",
              "level": "conditionally_required",
              "condition": "The request was retried."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "codon.openai.request.id",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.deployment",
              "level": "recommended",
              "condition": "The call goes to a deployment on Azure."
            },
            {
              "key": "codon.openai.api_version",
              "level": "recommended",
              "condition": "The call goes to Azure."
            },
            {
              "key": "codon.openai.resource.id",
              "level": "recommended",
              "condition": "The call is about one resource."
            },
            {
              "key": "codon.openai.resource.status",
              "level": "recommended",
              "condition": "The answer has a status."
            },
            {
              "key": "codon.openai.resource.count",
              "level": "recommended",
              "condition": "The answer is a list or tells a number."
            },
            {
              "key": "codon.openai.file.id",
              "level": "recommended",
              "condition": "The call concerns a file."
            },
            {
              "key": "codon.openai.vector_store.id",
              "level": "recommended",
              "condition": "The call concerns a vector store."
            },
            {
              "key": "codon.openai.thread.id",
              "level": "recommended",
              "condition": "The call concerns a thread."
            },
            {
              "key": "codon.openai.run.id",
              "level": "recommended",
              "condition": "The call concerns a run."
            },
            {
              "key": "codon.openai.batch.id",
              "level": "recommended",
              "condition": "The call concerns a batch."
            },
            {
              "key": "codon.openai.container.id",
              "level": "recommended",
              "condition": "The call concerns a container."
            },
            {
              "key": "gen_ai.conversation.id",
              "level": "recommended",
              "condition": "The call concerns a conversation."
            },
            {
              "key": "gen_ai.request.model",
              "level": "recommended",
              "condition": "The request names a model."
            },
            {
              "key": "gen_ai.response.id",
              "level": "recommended",
              "condition": "The call concerns a response."
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended",
              "condition": "The answer names a model."
            },
            {
              "key": "gen_ai.response.finish_reasons",
              "level": "recommended",
              "condition": "The answer holds what a model generated."
            },
            {
              "key": "openai.api.type",
              "level": "recommended",
              "condition": "The call concerns a completion or a response."
            },
            {
              "key": "openai.response.service_tier",
              "level": "recommended",
              "condition": "The answer names the service tier."
            },
            {
              "key": "gen_ai.usage.input_tokens",
              "level": "recommended",
              "condition": "The call used tokens of its own."
            },
            {
              "key": "gen_ai.usage.output_tokens",
              "level": "recommended",
              "condition": "The call used tokens of its own."
            },
            {
              "key": "codon.openai.required_action",
              "level": "recommended",
              "condition": "A run waits for something to be done."
            },
            {
              "key": "codon.openai.poll.count",
              "level": "recommended",
              "condition": "The call waits by asking again."
            },
            {
              "key": "codon.openai.media.size",
              "level": "recommended",
              "condition": "A file, image or sound of known size is sent or received."
            },
            {
              "key": "gen_ai.output.messages",
              "level": "opt_in",
              "condition": "The answer holds what a model generated."
            },
            {
              "key": "gen_ai.system_instructions",
              "level": "opt_in",
              "condition": "The answer repeats them."
            },
            {
              "key": "gen_ai.tool.definitions",
              "level": "opt_in",
              "condition": "The answer repeats them."
            },
            {
              "key": "gen_ai.prompt.name",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.agent.name",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.tags",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.metadata",
              "level": "opt_in"
            },
            {
              "key": "org.namespace",
              "level": "opt_in"
            },
            {
              "key": "agent.framework.name",
              "level": "opt_in"
            },
            {
              "key": "codon.organization.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.run_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.name",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.version",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "opt_in"
            },
            {
              "key": "codon.nodespec.id",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.name",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.role",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.model.vendor",
              "level": "opt_in"
            },
            {
              "key": "codon.model.id",
              "level": "opt_in"
            },
            {
              "key": "codon.tokens.input",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.output",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.total",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.usage_json",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            }
          ]
        },
        {
          "id": "attempt",
          "type": "codon.openai.attempt",
          "kinds": [
            "client"
          ],
          "discriminator": "codon.openai.attempt.number",
          "values": [],
          "failure": "error.type",
          "nameTemplate": "codon.openai.attempt",
          "attributes": [
            {
              "key": "codon.openai.attempt.number",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The attempt failed."
            },
            {
              "key": "http.response.status_code",
              "level": "conditionally_required",
              "condition": "An answer came."
            },
            {
              "key": "codon.openai.attempt.wait_ms",
              "level": "conditionally_required",
              "condition": "An earlier attempt failed."
            },
            {
              "key": "codon.openai.request.id",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.processing_ms",
              "level": "recommended",
              "condition": "The answer tells it."
            },
            {
              "key": "codon.openai.rate_limit.remaining_requests",
              "level": "recommended",
              "condition": "The answer tells it."
            },
            {
              "key": "codon.openai.rate_limit.remaining_tokens",
              "level": "recommended",
              "condition": "The answer tells it."
            },
            {
              "key": "codon.openai.rate_limit.reset_requests_ms",
              "level": "recommended",
              "condition": "The answer tells it."
            },
            {
              "key": "codon.openai.rate_limit.reset_tokens_ms",
              "level": "recommended",
              "condition": "The answer tells it."
            }
          ]
        },
        {
          "id": "codon-node",
          "type": "codon.node",
          "kinds": [
            "internal"
          ],
          "discriminator": "codon.nodespec.id",
          "values": [],
          "failure": "error.type",
          "nameTemplate": "codon.node.{codon.nodespec.name}",
          "attributes": [
            {
              "key": "codon.nodespec.id",
              "level": "required"
            },
            {
              "key": "codon.nodespec.name",
              "level": "required"
            },
            {
              "key": "codon.nodespec.role",
              "level": "required"
            },
            {
              "key": "codon.nodespec.version",
              "level": "required"
            },
            {
              "key": "codon.nodespec.callable_signature",
              "level": "required"
            },
            {
              "key": "codon.nodespec.input_schema",
              "level": "required"
            },
            {
              "key": "org.namespace",
              "level": "required"
            },
            {
              "key": "codon.workload.id",
              "level": "required"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "required"
            },
            {
              "key": "codon.workload.run_id",
              "level": "required"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "required"
            },
            {
              "key": "codon.node.status_code",
              "level": "required"
            },
            {
              "key": "codon.node.latency_ms",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The node failed."
            },
            {
              "key": "codon.nodespec.output_schema",
              "level": "conditionally_required",
              "condition": "The node declares one."
            },
            {
              "key": "codon.nodespec.model_name",
              "level": "conditionally_required",
              "condition": "The node declares one."
            },
            {
              "key": "codon.nodespec.model_version",
              "level": "conditionally_required",
              "condition": "The node declares one."
            },
            {
              "key": "codon.organization.id",
              "level": "conditionally_required",
              "condition": "It was looked up or given."
            },
            {
              "key": "codon.node.error_message",
              "level": "conditionally_required",
              "condition": "The node failed, and content is recorded."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.workload.name",
              "level": "recommended"
            },
            {
              "key": "codon.workload.version",
              "level": "recommended"
            },
            {
              "key": "agent.framework.name",
              "level": "recommended"
            },
            {
              "key": "codon.tokens.input",
              "level": "recommended",
              "condition": "The node called a model."
            },
            {
              "key": "codon.tokens.output",
              "level": "recommended",
              "condition": "The node called a model."
            },
            {
              "key": "codon.tokens.total",
              "level": "recommended",
              "condition": "The node called a model."
            },
            {
              "key": "codon.tokens.usage_json",
              "level": "recommended",
              "condition": "The node called a model."
            },
            {
              "key": "codon.model.vendor",
              "level": "recommended",
              "condition": "The node called a model."
            },
            {
              "key": "codon.model.id",
              "level": "recommended",
              "condition": "The node called a model."
            },
            {
              "key": "codon.node.input",
              "level": "opt_in"
            },
            {
              "key": "codon.node.output",
              "level": "opt_in"
            },
            {
              "key": "codon.node.raw_attributes_json",
              "level": "opt_in"
            },
            {
              "key": "codon.network.calls_json",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.conversation.id",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.prompt.name",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.agent.name",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.tags",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.metadata",
              "level": "opt_in"
            }
          ]
        },
        {
          "id": "create-agent",
          "type": "gen_ai.create_agent.client",
          "kinds": [
            "client"
          ],
          "discriminator": "gen_ai.operation.name",
          "values": [
            "create_agent"
          ],
          "failure": "error.type",
          "nameTemplate": "{gen_ai.operation.name} {gen_ai.agent.name}",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "gen_ai.agent.description",
              "level": "conditionally_required",
              "condition": "The application gives one, and content is recorded."
            },
            {
              "key": "gen_ai.agent.id",
              "level": "conditionally_required",
              "condition": "The answer came."
            },
            {
              "key": "gen_ai.agent.name",
              "level": "conditionally_required",
              "condition": "The application gives one."
            },
            {
              "key": "gen_ai.agent.version",
              "level": "conditionally_required",
              "condition": "The application gives one."
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The request names a model."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "codon.openai.stream.outcome",
              "level": "conditionally_required",
              "condition": "Nobody consumed the answer."
            },
            {
              "key": "http.request.resend_count",
              "level": "conditionally_required",
              "condition": "The request was retried."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "codon.openai.request.id",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.deployment",
              "level": "recommended",
              "condition": "The call goes to a deployment on Azure."
            },
            {
              "key": "codon.openai.api_version",
              "level": "recommended",
              "condition": "The call goes to Azure."
            },
            {
              "key": "gen_ai.system_instructions",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.conversation.id",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.prompt.name",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.tags",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.metadata",
              "level": "opt_in"
            },
            {
              "key": "org.namespace",
              "level": "opt_in"
            },
            {
              "key": "agent.framework.name",
              "level": "opt_in"
            },
            {
              "key": "codon.organization.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.run_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.name",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.version",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "opt_in"
            },
            {
              "key": "codon.nodespec.id",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.name",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.role",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.model.vendor",
              "level": "opt_in"
            },
            {
              "key": "codon.model.id",
              "level": "opt_in"
            }
          ]
        },
        {
          "id": "embeddings",
          "type": "gen_ai.embeddings.client",
          "kinds": [
            "client"
          ],
          "discriminator": "gen_ai.operation.name",
          "values": [
            "embeddings"
          ],
          "failure": "error.type",
          "nameTemplate": "{gen_ai.operation.name} {gen_ai.request.model}",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "codon.openai.stream.outcome",
              "level": "conditionally_required",
              "condition": "The answer is streamed, or nobody consumed it."
            },
            {
              "key": "http.request.resend_count",
              "level": "conditionally_required",
              "condition": "The request was retried."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "gen_ai.embeddings.dimension.count",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.encoding_formats",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "gen_ai.usage.input_tokens",
              "level": "recommended"
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "codon.openai.request.id",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.deployment",
              "level": "recommended",
              "condition": "The call goes to a deployment on Azure."
            },
            {
              "key": "codon.openai.api_version",
              "level": "recommended",
              "condition": "The call goes to Azure."
            },
            {
              "key": "gen_ai.conversation.id",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.prompt.name",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.agent.name",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.tags",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.metadata",
              "level": "opt_in"
            },
            {
              "key": "org.namespace",
              "level": "opt_in"
            },
            {
              "key": "agent.framework.name",
              "level": "opt_in"
            },
            {
              "key": "codon.organization.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.run_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.name",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.version",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "opt_in"
            },
            {
              "key": "codon.nodespec.id",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.name",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.role",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.model.vendor",
              "level": "opt_in"
            },
            {
              "key": "codon.model.id",
              "level": "opt_in"
            },
            {
              "key": "codon.tokens.input",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.output",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.total",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.usage_json",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            }
          ]
        },
        {
          "id": "execute-tool",
          "type": "gen_ai.execute_tool.internal",
          "kinds": [
            "internal"
          ],
          "discriminator": "gen_ai.operation.name",
          "values": [
            "execute_tool"
          ],
          "failure": "error.type",
          "nameTemplate": "{gen_ai.operation.name} {gen_ai.tool.name}",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.tool.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The tool failed."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "gen_ai.tool.call.id",
              "level": "recommended",
              "condition": "The model gave the call one."
            },
            {
              "key": "gen_ai.tool.description",
              "level": "recommended",
              "condition": "It is known, and content is recorded."
            },
            {
              "key": "gen_ai.tool.type",
              "level": "recommended",
              "condition": "It is known."
            },
            {
              "key": "gen_ai.tool.call.arguments",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.tool.call.result",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.prompt.name",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.tags",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.metadata",
              "level": "opt_in"
            },
            {
              "key": "org.namespace",
              "level": "opt_in"
            },
            {
              "key": "agent.framework.name",
              "level": "opt_in"
            },
            {
              "key": "codon.organization.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.run_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.name",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.version",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "opt_in"
            }
          ]
        },
        {
          "id": "inference",
          "type": "gen_ai.inference.client",
          "kinds": [
            "client",
            "internal"
          ],
          "discriminator": "gen_ai.operation.name",
          "values": [
            "chat",
            "generate_content",
            "text_completion"
          ],
          "failure": "error.type",
          "nameTemplate": "{gen_ai.operation.name} {gen_ai.request.model}",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "gen_ai.conversation.id",
              "level": "conditionally_required",
              "condition": "The request belongs to a conversation, or the application names one. Never made up."
            },
            {
              "key": "gen_ai.output.type",
              "level": "conditionally_required",
              "condition": "The request asks for a particular kind of output."
            },
            {
              "key": "gen_ai.prompt.name",
              "level": "conditionally_required",
              "condition": "The request uses a prompt template that has a name."
            },
            {
              "key": "gen_ai.request.choice.count",
              "level": "conditionally_required",
              "condition": "The request asks for a number of choices other than 1."
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "gen_ai.request.seed",
              "level": "conditionally_required",
              "condition": "The request has a seed."
            },
            {
              "key": "gen_ai.request.stream",
              "level": "conditionally_required",
              "condition": "The answer is streamed; absent otherwise."
            },
            {
              "key": "gen_ai.request.top_k",
              "level": "conditionally_required",
              "condition": "The request has a top-k limit."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "openai.request.service_tier",
              "level": "conditionally_required",
              "condition": "The request asks for a service tier other than auto."
            },
            {
              "key": "openai.response.service_tier",
              "level": "conditionally_required",
              "condition": "The answer names the service tier."
            },
            {
              "key": "codon.openai.stream.outcome",
              "level": "conditionally_required",
              "condition": "The answer is streamed, or nobody consumed it."
            },
            {
              "key": "http.request.resend_count",
              "level": "conditionally_required",
              "condition": "The request was retried."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "gen_ai.request.frequency_penalty",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.max_tokens",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.presence_penalty",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.stop_sequences",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.temperature",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.top_p",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.response.finish_reasons",
              "level": "recommended"
            },
            {
              "key": "gen_ai.response.id",
              "level": "recommended"
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "gen_ai.response.time_to_first_chunk",
              "level": "recommended",
              "condition": "The answer is streamed."
            },
            {
              "key": "gen_ai.usage.cache_read.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.cache_creation.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.input_tokens",
              "level": "recommended"
            },
            {
              "key": "gen_ai.usage.output_tokens",
              "level": "recommended"
            },
            {
              "key": "gen_ai.usage.reasoning.output_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "openai.api.type",
              "level": "recommended",
              "condition": "The API knows more than one way to ask for this."
            },
            {
              "key": "openai.response.system_fingerprint",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.request.id",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.deployment",
              "level": "recommended",
              "condition": "The call goes to a deployment on Azure."
            },
            {
              "key": "codon.openai.api_version",
              "level": "recommended",
              "condition": "The call goes to Azure."
            },
            {
              "key": "codon.openai.usage.prediction.accepted_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "codon.openai.usage.prediction.rejected_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "codon.openai.audio.seconds",
              "level": "recommended",
              "condition": "The call is about sound whose length the answer tells."
            },
            {
              "key": "codon.openai.media.size",
              "level": "recommended",
              "condition": "A file, image or sound of known size is sent or received."
            },
            {
              "key": "gen_ai.input.messages",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.output.messages",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.system_instructions",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.tool.definitions",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.agent.name",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.tags",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.metadata",
              "level": "opt_in"
            },
            {
              "key": "org.namespace",
              "level": "opt_in"
            },
            {
              "key": "agent.framework.name",
              "level": "opt_in"
            },
            {
              "key": "codon.organization.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.run_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.name",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.version",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "opt_in"
            },
            {
              "key": "codon.nodespec.id",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.name",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.role",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.model.vendor",
              "level": "opt_in"
            },
            {
              "key": "codon.model.id",
              "level": "opt_in"
            },
            {
              "key": "codon.tokens.input",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.output",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.total",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.usage_json",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            }
          ]
        },
        {
          "id": "invoke-agent-internal",
          "type": "gen_ai.invoke_agent.internal",
          "kinds": [
            "internal"
          ],
          "discriminator": "gen_ai.operation.name",
          "values": [
            "invoke_agent",
            "invoke_workflow"
          ],
          "failure": "error.type",
          "nameTemplate": "{gen_ai.operation.name} {gen_ai.agent.name}",
          "nameUnchecked": true,
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "gen_ai.provider.name",
              "level": "conditionally_required",
              "condition": "The agent calls one provider only."
            },
            {
              "key": "gen_ai.agent.description",
              "level": "conditionally_required",
              "condition": "It is known, and content is recorded."
            },
            {
              "key": "gen_ai.agent.id",
              "level": "conditionally_required",
              "condition": "The agent has one."
            },
            {
              "key": "gen_ai.agent.name",
              "level": "conditionally_required",
              "condition": "It is known; of a workflow, the name of the workflow."
            },
            {
              "key": "gen_ai.agent.version",
              "level": "conditionally_required",
              "condition": "It is known."
            },
            {
              "key": "gen_ai.conversation.id",
              "level": "conditionally_required",
              "condition": "The application or its framework names one. Never made up."
            },
            {
              "key": "gen_ai.data_source.id",
              "level": "conditionally_required",
              "condition": "The agent looks up data in one store."
            },
            {
              "key": "gen_ai.output.type",
              "level": "conditionally_required",
              "condition": "The request asks for a particular kind of output."
            },
            {
              "key": "gen_ai.request.choice.count",
              "level": "conditionally_required",
              "condition": "The request asks for a number of choices other than 1."
            },
            {
              "key": "gen_ai.request.seed",
              "level": "conditionally_required",
              "condition": "The request has a seed."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "gen_ai.request.frequency_penalty",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.max_tokens",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.model",
              "level": "recommended",
              "condition": "The agent is bound to one model."
            },
            {
              "key": "gen_ai.request.presence_penalty",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.stop_sequences",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.temperature",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.top_p",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.response.finish_reasons",
              "level": "recommended"
            },
            {
              "key": "gen_ai.usage.cache_read.input_tokens",
              "level": "recommended",
              "condition": "The answers report it."
            },
            {
              "key": "gen_ai.usage.cache_creation.input_tokens",
              "level": "recommended",
              "condition": "The answers report it."
            },
            {
              "key": "gen_ai.usage.input_tokens",
              "level": "recommended"
            },
            {
              "key": "gen_ai.usage.output_tokens",
              "level": "recommended"
            },
            {
              "key": "gen_ai.input.messages",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.output.messages",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.system_instructions",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.tool.definitions",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.tags",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.metadata",
              "level": "opt_in"
            },
            {
              "key": "org.namespace",
              "level": "opt_in"
            },
            {
              "key": "agent.framework.name",
              "level": "opt_in"
            },
            {
              "key": "codon.organization.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.run_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.name",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.version",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "opt_in"
            },
            {
              "key": "codon.model.vendor",
              "level": "opt_in"
            },
            {
              "key": "codon.model.id",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.workflow.name",
              "level": "opt_in"
            }
          ]
        },
        {
          "id": "invoke-agent",
          "type": "gen_ai.invoke_agent.client",
          "kinds": [
            "client"
          ],
          "discriminator": "gen_ai.operation.name",
          "values": [
            "invoke_agent"
          ],
          "failure": "error.type",
          "nameTemplate": "{gen_ai.operation.name} {gen_ai.agent.name}",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "gen_ai.agent.description",
              "level": "conditionally_required",
              "condition": "It is known, and content is recorded."
            },
            {
              "key": "gen_ai.agent.id",
              "level": "conditionally_required",
              "condition": "The provider keeps the agent under an id."
            },
            {
              "key": "gen_ai.agent.name",
              "level": "conditionally_required",
              "condition": "It is known."
            },
            {
              "key": "gen_ai.agent.version",
              "level": "conditionally_required",
              "condition": "It is known."
            },
            {
              "key": "gen_ai.conversation.id",
              "level": "conditionally_required",
              "condition": "The run belongs to a thread, session or conversation. Never made up."
            },
            {
              "key": "gen_ai.data_source.id",
              "level": "conditionally_required",
              "condition": "The agent looks up data in one store."
            },
            {
              "key": "gen_ai.output.type",
              "level": "conditionally_required",
              "condition": "The request asks for a particular kind of output."
            },
            {
              "key": "gen_ai.request.choice.count",
              "level": "conditionally_required",
              "condition": "The request asks for a number of choices other than 1."
            },
            {
              "key": "gen_ai.request.seed",
              "level": "conditionally_required",
              "condition": "The request has a seed."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "codon.openai.stream.outcome",
              "level": "conditionally_required",
              "condition": "The answer is streamed, or nobody consumed it."
            },
            {
              "key": "http.request.resend_count",
              "level": "conditionally_required",
              "condition": "The request was retried."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "gen_ai.request.frequency_penalty",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.max_tokens",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.model",
              "level": "recommended",
              "condition": "The agent is bound to one model, or the request names one."
            },
            {
              "key": "gen_ai.request.presence_penalty",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.stop_sequences",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.temperature",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.top_p",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.response.finish_reasons",
              "level": "recommended"
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended",
              "condition": "The answer names the model that the agent works with."
            },
            {
              "key": "gen_ai.usage.cache_read.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.cache_creation.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.input_tokens",
              "level": "recommended"
            },
            {
              "key": "gen_ai.usage.output_tokens",
              "level": "recommended"
            },
            {
              "key": "gen_ai.usage.reasoning.output_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "codon.openai.request.id",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.deployment",
              "level": "recommended",
              "condition": "The call goes to a deployment on Azure."
            },
            {
              "key": "codon.openai.api_version",
              "level": "recommended",
              "condition": "The call goes to Azure."
            },
            {
              "key": "codon.openai.run.id",
              "level": "recommended",
              "condition": "The call concerns a run of an assistant."
            },
            {
              "key": "codon.openai.thread.id",
              "level": "recommended",
              "condition": "The run is on a thread."
            },
            {
              "key": "codon.openai.resource.status",
              "level": "recommended",
              "condition": "The answer has a status."
            },
            {
              "key": "codon.openai.required_action",
              "level": "recommended",
              "condition": "The run waits for something to be done."
            },
            {
              "key": "codon.openai.poll.count",
              "level": "recommended",
              "condition": "The call waits by asking again."
            },
            {
              "key": "gen_ai.input.messages",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.output.messages",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.system_instructions",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.tool.definitions",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.prompt.name",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.tags",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.metadata",
              "level": "opt_in"
            },
            {
              "key": "org.namespace",
              "level": "opt_in"
            },
            {
              "key": "agent.framework.name",
              "level": "opt_in"
            },
            {
              "key": "codon.organization.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.run_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.name",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.version",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "opt_in"
            },
            {
              "key": "codon.nodespec.id",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.name",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.role",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.model.vendor",
              "level": "opt_in"
            },
            {
              "key": "codon.model.id",
              "level": "opt_in"
            },
            {
              "key": "codon.tokens.input",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.output",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.total",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.usage_json",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            }
          ]
        },
        {
          "id": "retrieval",
          "type": "gen_ai.retrieval.client",
          "kinds": [
            "client"
          ],
          "discriminator": "gen_ai.operation.name",
          "values": [
            "retrieval"
          ],
          "failure": "error.type",
          "nameTemplate": "{gen_ai.operation.name} {gen_ai.data_source.id}",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "gen_ai.data_source.id",
              "level": "conditionally_required",
              "condition": "The search names the store it looks in."
            },
            {
              "key": "gen_ai.provider.name",
              "level": "conditionally_required",
              "condition": "A provider runs the search."
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The request names a model."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "codon.openai.stream.outcome",
              "level": "conditionally_required",
              "condition": "Nobody consumed the answer."
            },
            {
              "key": "http.request.resend_count",
              "level": "conditionally_required",
              "condition": "The request was retried."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "gen_ai.request.top_k",
              "level": "recommended",
              "condition": "The request limits the number of documents."
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "codon.openai.vector_store.id",
              "level": "recommended",
              "condition": "The search is in a vector store."
            },
            {
              "key": "codon.openai.resource.count",
              "level": "recommended",
              "condition": "The answer came."
            },
            {
              "key": "codon.openai.request.id",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.deployment",
              "level": "recommended",
              "condition": "The call goes to a deployment on Azure."
            },
            {
              "key": "codon.openai.api_version",
              "level": "recommended",
              "condition": "The call goes to Azure."
            },
            {
              "key": "gen_ai.retrieval.documents",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.retrieval.query.text",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.conversation.id",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.prompt.name",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.agent.name",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.tags",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.metadata",
              "level": "opt_in"
            },
            {
              "key": "org.namespace",
              "level": "opt_in"
            },
            {
              "key": "agent.framework.name",
              "level": "opt_in"
            },
            {
              "key": "codon.organization.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.run_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.name",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.version",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "opt_in"
            },
            {
              "key": "codon.nodespec.id",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.name",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.role",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.model.vendor",
              "level": "opt_in"
            },
            {
              "key": "codon.model.id",
              "level": "opt_in"
            }
          ]
        }
      ],
      "metrics": [
        {
          "id": "attempts",
          "name": "codon.openai.attempts",
          "instrument": "counter",
          "unit": "{attempt}",
          "valueType": "int",
          "attributes": [
            {
              "key": "codon.openai.operation",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The attempt failed."
            },
            {
              "key": "http.response.status_code",
              "level": "conditionally_required",
              "condition": "An answer came."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "server.address",
              "level": "recommended"
            }
          ]
        },
        {
          "id": "embeddings-duration",
          "name": "gen_ai.client.operation.duration",
          "instrument": "histogram",
          "unit": "s",
          "valueType": "double",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "server.address",
              "level": "recommended"
            }
          ]
        },
        {
          "id": "embeddings-operation-input-tokens",
          "name": "gen_ai.client.token.usage",
          "instrument": "histogram",
          "unit": "{token}",
          "valueType": "int",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "gen_ai.token.type",
              "level": "required"
            }
          ]
        },
        {
          "id": "findings",
          "name": "codon.telemetry.findings",
          "instrument": "counter",
          "unit": "{finding}",
          "valueType": "int",
          "attributes": [
            {
              "key": "codon.telemetry.finding.id",
              "level": "required"
            },
            {
              "key": "codon.telemetry.finding.level",
              "level": "required"
            },
            {
              "key": "codon.telemetry.finding.span_type",
              "level": "conditionally_required",
              "condition": "The span is of a known type."
            }
          ]
        },
        {
          "id": "inference-duration",
          "name": "gen_ai.client.operation.duration",
          "instrument": "histogram",
          "unit": "s",
          "valueType": "double",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "openai.response.service_tier",
              "level": "recommended",
              "condition": "The answer names the service tier."
            },
            {
              "key": "openai.response.system_fingerprint",
              "level": "recommended",
              "condition": "The answer has one."
            }
          ]
        },
        {
          "id": "inference-operation-input-tokens",
          "name": "gen_ai.client.token.usage",
          "instrument": "histogram",
          "unit": "{token}",
          "valueType": "int",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "openai.response.service_tier",
              "level": "recommended",
              "condition": "The answer names the service tier."
            },
            {
              "key": "openai.response.system_fingerprint",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "gen_ai.token.type",
              "level": "required"
            }
          ]
        },
        {
          "id": "inference-operation-output-tokens",
          "name": "gen_ai.client.token.usage",
          "instrument": "histogram",
          "unit": "{token}",
          "valueType": "int",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "openai.response.service_tier",
              "level": "recommended",
              "condition": "The answer names the service tier."
            },
            {
              "key": "openai.response.system_fingerprint",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "gen_ai.token.type",
              "level": "required"
            }
          ]
        },
        {
          "id": "inference-time-per-output-chunk",
          "name": "gen_ai.client.operation.time_per_output_chunk",
          "instrument": "histogram",
          "unit": "s",
          "valueType": "double",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "server.address",
              "level": "recommended"
            }
          ]
        },
        {
          "id": "inference-time-to-first-chunk",
          "name": "gen_ai.client.operation.time_to_first_chunk",
          "instrument": "histogram",
          "unit": "s",
          "valueType": "double",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "server.address",
              "level": "recommended"
            }
          ]
        },
        {
          "id": "open-spans",
          "name": "codon.openai.open_spans",
          "instrument": "updowncounter",
          "unit": "{span}",
          "valueType": "int",
          "attributes": [
            {
              "key": "codon.openai.operation",
              "level": "recommended",
              "condition": "The span tells a call of the client."
            }
          ]
        },
        {
          "id": "operation-duration",
          "name": "gen_ai.client.operation.duration",
          "instrument": "histogram",
          "unit": "s",
          "valueType": "double",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "gen_ai.provider.name",
              "level": "conditionally_required",
              "condition": "The operation calls a provider."
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "openai.response.service_tier",
              "level": "recommended",
              "condition": "The answer names the service tier."
            },
            {
              "key": "openai.response.system_fingerprint",
              "level": "recommended",
              "condition": "The answer has one."
            }
          ]
        },
        {
          "id": "redactions",
          "name": "codon.openai.redactions",
          "instrument": "counter",
          "unit": "{redaction}",
          "valueType": "int",
          "attributes": [
            {
              "key": "codon.openai.redaction.rule",
              "level": "required"
            }
          ]
        }
      ],
      "events": [
        {
          "id": "attempt",
          "name": "codon.openai.attempt",
          "attributes": [
            {
              "key": "codon.openai.attempt.number",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The attempt failed."
            },
            {
              "key": "http.response.status_code",
              "level": "conditionally_required",
              "condition": "An answer came."
            },
            {
              "key": "codon.openai.attempt.wait_ms",
              "level": "conditionally_required",
              "condition": "An earlier attempt failed."
            },
            {
              "key": "codon.openai.request.id",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.processing_ms",
              "level": "recommended",
              "condition": "The answer tells it."
            },
            {
              "key": "codon.openai.rate_limit.remaining_requests",
              "level": "recommended",
              "condition": "The answer tells it."
            },
            {
              "key": "codon.openai.rate_limit.remaining_tokens",
              "level": "recommended",
              "condition": "The answer tells it."
            },
            {
              "key": "codon.openai.rate_limit.reset_requests_ms",
              "level": "recommended",
              "condition": "The answer tells it."
            },
            {
              "key": "codon.openai.rate_limit.reset_tokens_ms",
              "level": "recommended",
              "condition": "The answer tells it."
            }
          ]
        },
        {
          "id": "evaluation-result",
          "name": "gen_ai.evaluation.result",
          "attributes": [
            {
              "key": "gen_ai.evaluation.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The evaluation failed."
            },
            {
              "key": "gen_ai.evaluation.score.label",
              "level": "conditionally_required",
              "condition": "The judgement is a word."
            },
            {
              "key": "gen_ai.evaluation.score.value",
              "level": "conditionally_required",
              "condition": "The judgement is a number."
            },
            {
              "key": "gen_ai.evaluation.explanation",
              "level": "recommended"
            },
            {
              "key": "gen_ai.response.id",
              "level": "recommended",
              "condition": "It is known which answer was judged."
            }
          ]
        },
        {
          "id": "inference-details",
          "name": "gen_ai.client.inference.operation.details",
          "attributes": [
            {
              "key": "gen_ai.operation.name",
              "level": "required"
            },
            {
              "key": "gen_ai.provider.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "gen_ai.conversation.id",
              "level": "conditionally_required",
              "condition": "The request belongs to a conversation, or the application names one. Never made up."
            },
            {
              "key": "gen_ai.output.type",
              "level": "conditionally_required",
              "condition": "The request asks for a particular kind of output."
            },
            {
              "key": "gen_ai.prompt.name",
              "level": "conditionally_required",
              "condition": "The request uses a prompt template that has a name."
            },
            {
              "key": "gen_ai.request.choice.count",
              "level": "conditionally_required",
              "condition": "The request asks for a number of choices other than 1."
            },
            {
              "key": "gen_ai.request.model",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "gen_ai.request.seed",
              "level": "conditionally_required",
              "condition": "The request has a seed."
            },
            {
              "key": "gen_ai.request.stream",
              "level": "conditionally_required",
              "condition": "The answer is streamed; absent otherwise."
            },
            {
              "key": "gen_ai.request.top_k",
              "level": "conditionally_required",
              "condition": "The request has a top-k limit."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "openai.request.service_tier",
              "level": "conditionally_required",
              "condition": "The request asks for a service tier other than auto."
            },
            {
              "key": "openai.response.service_tier",
              "level": "conditionally_required",
              "condition": "The answer names the service tier."
            },
            {
              "key": "codon.openai.stream.outcome",
              "level": "conditionally_required",
              "condition": "The answer is streamed, or nobody consumed it."
            },
            {
              "key": "http.request.resend_count",
              "level": "conditionally_required",
              "condition": "The request was retried."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "gen_ai.request.frequency_penalty",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.max_tokens",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.presence_penalty",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.stop_sequences",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.temperature",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.request.top_p",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "gen_ai.response.finish_reasons",
              "level": "recommended"
            },
            {
              "key": "gen_ai.response.id",
              "level": "recommended"
            },
            {
              "key": "gen_ai.response.model",
              "level": "recommended"
            },
            {
              "key": "gen_ai.response.time_to_first_chunk",
              "level": "recommended",
              "condition": "The answer is streamed."
            },
            {
              "key": "gen_ai.usage.cache_read.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.cache_creation.input_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "gen_ai.usage.input_tokens",
              "level": "recommended"
            },
            {
              "key": "gen_ai.usage.output_tokens",
              "level": "recommended"
            },
            {
              "key": "gen_ai.usage.reasoning.output_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "openai.api.type",
              "level": "recommended",
              "condition": "The API knows more than one way to ask for this."
            },
            {
              "key": "openai.response.system_fingerprint",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.request.id",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.deployment",
              "level": "recommended",
              "condition": "The call goes to a deployment on Azure."
            },
            {
              "key": "codon.openai.api_version",
              "level": "recommended",
              "condition": "The call goes to Azure."
            },
            {
              "key": "codon.openai.usage.prediction.accepted_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "codon.openai.usage.prediction.rejected_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "codon.openai.audio.seconds",
              "level": "recommended",
              "condition": "The call is about sound whose length the answer tells."
            },
            {
              "key": "codon.openai.media.size",
              "level": "recommended",
              "condition": "A file, image or sound of known size is sent or received."
            },
            {
              "key": "gen_ai.input.messages",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.output.messages",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.system_instructions",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.tool.definitions",
              "level": "opt_in"
            },
            {
              "key": "gen_ai.agent.name",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.tags",
              "level": "opt_in"
            },
            {
              "key": "codon.openai.metadata",
              "level": "opt_in"
            },
            {
              "key": "org.namespace",
              "level": "opt_in"
            },
            {
              "key": "agent.framework.name",
              "level": "opt_in"
            },
            {
              "key": "codon.organization.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.run_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.name",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.version",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "opt_in"
            },
            {
              "key": "codon.nodespec.id",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.name",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.role",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.model.vendor",
              "level": "opt_in"
            },
            {
              "key": "codon.model.id",
              "level": "opt_in"
            },
            {
              "key": "codon.tokens.input",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.output",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.total",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.usage_json",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            }
          ]
        },
        {
          "id": "operation-exception",
          "name": "gen_ai.client.operation.exception",
          "attributes": [
            {
              "key": "exception.type",
              "level": "conditionally_required",
              "condition": "exception.message is absent; recommended otherwise."
            },
            {
              "key": "exception.message",
              "level": "conditionally_required",
              "condition": "exception.type is absent; recommended otherwise."
            },
            {
              "key": "exception.stacktrace",
              "level": "recommended"
            }
          ]
        }
      ]
    },
    {
      "id": "openinference",
      "schemaUrl": "https://schemas.codonops.ai/openai/0.1.0/dialects/openinference.json",
      "namespaces": [
        "codon",
        "openinference",
        "llm",
        "embedding",
        "retrieval"
      ],
      "attributes": {
        "agent.framework.name": {
          "key": "agent.framework.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "agent.name": {
          "key": "agent.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "azure.resource_provider.namespace": {
          "key": "azure.resource_provider.namespace",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.graph.definition_hash": {
          "key": "codon.graph.definition_hash",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.graph.definition_json": {
          "key": "codon.graph.definition_json",
          "type": "json",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.graph.edge_count": {
          "key": "codon.graph.edge_count",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.graph.node_count": {
          "key": "codon.graph.node_count",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.model.id": {
          "key": "codon.model.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.model.vendor": {
          "key": "codon.model.vendor",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.network.calls_json": {
          "key": "codon.network.calls_json",
          "type": "json",
          "sensitivity": "content",
          "stability": "development"
        },
        "codon.node.error_message": {
          "key": "codon.node.error_message",
          "type": "string",
          "sensitivity": "content",
          "stability": "development"
        },
        "codon.node.input": {
          "key": "codon.node.input",
          "type": "string",
          "sensitivity": "content",
          "stability": "development"
        },
        "codon.node.latency_ms": {
          "key": "codon.node.latency_ms",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.node.output": {
          "key": "codon.node.output",
          "type": "string",
          "sensitivity": "content",
          "stability": "development"
        },
        "codon.node.raw_attributes_json": {
          "key": "codon.node.raw_attributes_json",
          "type": "json",
          "sensitivity": "content",
          "stability": "development"
        },
        "codon.node.status_code": {
          "key": "codon.node.status_code",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.nodespec.callable_signature": {
          "key": "codon.nodespec.callable_signature",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.nodespec.id": {
          "key": "codon.nodespec.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.nodespec.input_schema": {
          "key": "codon.nodespec.input_schema",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.nodespec.model_name": {
          "key": "codon.nodespec.model_name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.nodespec.model_version": {
          "key": "codon.nodespec.model_version",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.nodespec.name": {
          "key": "codon.nodespec.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.nodespec.output_schema": {
          "key": "codon.nodespec.output_schema",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.nodespec.role": {
          "key": "codon.nodespec.role",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.nodespec.version": {
          "key": "codon.nodespec.version",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.api_version": {
          "key": "codon.openai.api_version",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.attempt.number": {
          "key": "codon.openai.attempt.number",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.attempt.wait_ms": {
          "key": "codon.openai.attempt.wait_ms",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.audio.seconds": {
          "key": "codon.openai.audio.seconds",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.batch.id": {
          "key": "codon.openai.batch.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.container.id": {
          "key": "codon.openai.container.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.content.reference": {
          "key": "codon.openai.content.reference",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.deployment": {
          "key": "codon.openai.deployment",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.file.id": {
          "key": "codon.openai.file.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.media.size": {
          "key": "codon.openai.media.size",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.operation": {
          "key": "codon.openai.operation",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.poll.count": {
          "key": "codon.openai.poll.count",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.processing_ms": {
          "key": "codon.openai.processing_ms",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.rate_limit.remaining_requests": {
          "key": "codon.openai.rate_limit.remaining_requests",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.rate_limit.remaining_tokens": {
          "key": "codon.openai.rate_limit.remaining_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.rate_limit.reset_requests_ms": {
          "key": "codon.openai.rate_limit.reset_requests_ms",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.rate_limit.reset_tokens_ms": {
          "key": "codon.openai.rate_limit.reset_tokens_ms",
          "type": "double",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.redaction.count": {
          "key": "codon.openai.redaction.count",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.redaction.rule": {
          "key": "codon.openai.redaction.rule",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.redaction.rules": {
          "key": "codon.openai.redaction.rules",
          "type": "string[]",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.request.id": {
          "key": "codon.openai.request.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.required_action": {
          "key": "codon.openai.required_action",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.resource.count": {
          "key": "codon.openai.resource.count",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.resource.id": {
          "key": "codon.openai.resource.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.resource.status": {
          "key": "codon.openai.resource.status",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.run.id": {
          "key": "codon.openai.run.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.stream.outcome": {
          "key": "codon.openai.stream.outcome",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.thread.id": {
          "key": "codon.openai.thread.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.usage.prediction.accepted_tokens": {
          "key": "codon.openai.usage.prediction.accepted_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.usage.prediction.rejected_tokens": {
          "key": "codon.openai.usage.prediction.rejected_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.openai.vector_store.id": {
          "key": "codon.openai.vector_store.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.organization.id": {
          "key": "codon.organization.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.telemetry.finding.id": {
          "key": "codon.telemetry.finding.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.telemetry.finding.level": {
          "key": "codon.telemetry.finding.level",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.telemetry.finding.span_type": {
          "key": "codon.telemetry.finding.span_type",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.tokens.input": {
          "key": "codon.tokens.input",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.tokens.output": {
          "key": "codon.tokens.output",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.tokens.total": {
          "key": "codon.tokens.total",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.tokens.usage_json": {
          "key": "codon.tokens.usage_json",
          "type": "json",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.workload.deployment_id": {
          "key": "codon.workload.deployment_id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.workload.id": {
          "key": "codon.workload.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.workload.logic_id": {
          "key": "codon.workload.logic_id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.workload.name": {
          "key": "codon.workload.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.workload.run_id": {
          "key": "codon.workload.run_id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "codon.workload.version": {
          "key": "codon.workload.version",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "embedding.invocation_parameters": {
          "key": "embedding.invocation_parameters",
          "type": "json",
          "sensitivity": "none",
          "stability": "development"
        },
        "embedding.model_name": {
          "key": "embedding.model_name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "error.type": {
          "key": "error.type",
          "type": "string",
          "sensitivity": "none",
          "stability": "stable",
          "values": [
            "DeploymentNotFound",
            "_OTHER",
            "account_deactivated",
            "billing_hard_limit_reached",
            "bio_policy",
            "content_filter",
            "content_policy_violation",
            "context_length_exceeded",
            "data_residency_mismatch",
            "empty_image_file",
            "failed_to_download_image",
            "image_content_policy_violation",
            "image_file_not_found",
            "image_file_too_large",
            "image_parse_error",
            "image_too_large",
            "image_too_small",
            "insufficient_quota",
            "invalid_api_key",
            "invalid_base64_image",
            "invalid_function_parameters",
            "invalid_image",
            "invalid_image_format",
            "invalid_image_mode",
            "invalid_image_url",
            "invalid_prompt",
            "invalid_type",
            "invalid_value",
            "misalignment_policy_violation",
            "missing_required_parameter",
            "model_not_found",
            "not_found",
            "previous_response_not_found",
            "rate_limit_exceeded",
            "response_already_completed",
            "response_not_found",
            "server_error",
            "server_overloaded",
            "string_above_max_length",
            "unknown_parameter",
            "unsupported_country_region_territory",
            "unsupported_image_media_type",
            "unsupported_parameter",
            "unsupported_value",
            "vector_store_timeout"
          ]
        },
        "exception.message": {
          "key": "exception.message",
          "type": "string",
          "sensitivity": "content",
          "stability": "stable"
        },
        "exception.stacktrace": {
          "key": "exception.stacktrace",
          "type": "string",
          "sensitivity": "content",
          "stability": "stable"
        },
        "exception.type": {
          "key": "exception.type",
          "type": "string",
          "sensitivity": "none",
          "stability": "stable"
        },
        "gen_ai.completion": {
          "key": "gen_ai.completion",
          "type": "string",
          "sensitivity": "content",
          "stability": "development",
          "deprecated": {
            "note": "Use gen_ai.output.messages."
          }
        },
        "gen_ai.openai.request.response_format": {
          "key": "gen_ai.openai.request.response_format",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "values": [
            "text",
            "json_object",
            "json_schema"
          ],
          "deprecated": {
            "renamedTo": "gen_ai.output.type",
            "note": "Both JSON formats are now json."
          }
        },
        "gen_ai.openai.request.seed": {
          "key": "gen_ai.openai.request.seed",
          "type": "int",
          "sensitivity": "none",
          "stability": "development",
          "deprecated": {
            "renamedTo": "gen_ai.request.seed"
          }
        },
        "gen_ai.openai.request.service_tier": {
          "key": "gen_ai.openai.request.service_tier",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "values": [
            "auto",
            "default"
          ],
          "deprecated": {
            "renamedTo": "openai.request.service_tier"
          }
        },
        "gen_ai.openai.response.service_tier": {
          "key": "gen_ai.openai.response.service_tier",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "deprecated": {
            "renamedTo": "openai.response.service_tier"
          }
        },
        "gen_ai.openai.response.system_fingerprint": {
          "key": "gen_ai.openai.response.system_fingerprint",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "deprecated": {
            "renamedTo": "openai.response.system_fingerprint"
          }
        },
        "gen_ai.prompt": {
          "key": "gen_ai.prompt",
          "type": "string",
          "sensitivity": "content",
          "stability": "development",
          "deprecated": {
            "note": "Use gen_ai.input.messages."
          }
        },
        "gen_ai.system": {
          "key": "gen_ai.system",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "values": [
            "openai",
            "gcp.gen_ai",
            "gcp.vertex_ai",
            "gcp.gemini",
            "anthropic",
            "cohere",
            "azure.ai.inference",
            "azure.ai.openai",
            "ibm.watsonx.ai",
            "aws.bedrock",
            "perplexity",
            "xai",
            "deepseek",
            "groq",
            "mistral_ai"
          ],
          "deprecated": {
            "renamedTo": "gen_ai.provider.name",
            "note": "xAI is now written x_ai."
          }
        },
        "gen_ai.token.type": {
          "key": "gen_ai.token.type",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "values": [
            "input",
            "output"
          ],
          "deprecated": {
            "note": "Input and output tokens now have metrics of their own."
          }
        },
        "gen_ai.usage.cache_creation.input_tokens": {
          "key": "gen_ai.usage.cache_creation.input_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development",
          "deprecated": {
            "renamedTo": "gen_ai.usage.cache_write.input_tokens"
          }
        },
        "gen_ai.usage.completion_tokens": {
          "key": "gen_ai.usage.completion_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development",
          "deprecated": {
            "renamedTo": "gen_ai.usage.output_tokens"
          }
        },
        "gen_ai.usage.prompt_tokens": {
          "key": "gen_ai.usage.prompt_tokens",
          "type": "int",
          "sensitivity": "none",
          "stability": "development",
          "deprecated": {
            "renamedTo": "gen_ai.usage.input_tokens"
          }
        },
        "gen_ai.workflow.name": {
          "key": "gen_ai.workflow.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "deprecated": {
            "renamedTo": "gen_ai.agent.name",
            "note": "A workflow now counts as an agent; the rename holds for invoke_workflow only."
          }
        },
        "http.request.resend_count": {
          "key": "http.request.resend_count",
          "type": "int",
          "sensitivity": "none",
          "stability": "stable"
        },
        "http.response.status_code": {
          "key": "http.response.status_code",
          "type": "int",
          "sensitivity": "none",
          "stability": "stable"
        },
        "input.mime_type": {
          "key": "input.mime_type",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "input.value": {
          "key": "input.value",
          "type": "string",
          "sensitivity": "content",
          "stability": "development"
        },
        "llm.finish_reason": {
          "key": "llm.finish_reason",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "llm.input_messages": {
          "key": "llm.input_messages",
          "type": "template",
          "sensitivity": "content",
          "stability": "development"
        },
        "llm.invocation_parameters": {
          "key": "llm.invocation_parameters",
          "type": "json",
          "sensitivity": "none",
          "stability": "development"
        },
        "llm.model_name": {
          "key": "llm.model_name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "llm.output_messages": {
          "key": "llm.output_messages",
          "type": "template",
          "sensitivity": "content",
          "stability": "development"
        },
        "llm.prompt_template.variables": {
          "key": "llm.prompt_template.variables",
          "type": "json",
          "sensitivity": "content",
          "stability": "development"
        },
        "llm.prompt_template.version": {
          "key": "llm.prompt_template.version",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "llm.provider": {
          "key": "llm.provider",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "values": [
            "openai",
            "google",
            "anthropic",
            "cohere",
            "azure",
            "ibm.watsonx.ai",
            "aws",
            "perplexity",
            "xai",
            "deepseek",
            "groq",
            "mistralai",
            "moonshot"
          ]
        },
        "llm.request.model_name": {
          "key": "llm.request.model_name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "llm.response.model_name": {
          "key": "llm.response.model_name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "llm.system": {
          "key": "llm.system",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "llm.token_count.completion": {
          "key": "llm.token_count.completion",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "llm.token_count.completion_details.audio": {
          "key": "llm.token_count.completion_details.audio",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "llm.token_count.completion_details.image": {
          "key": "llm.token_count.completion_details.image",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "llm.token_count.completion_details.reasoning": {
          "key": "llm.token_count.completion_details.reasoning",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "llm.token_count.completion_details.text": {
          "key": "llm.token_count.completion_details.text",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "llm.token_count.prompt": {
          "key": "llm.token_count.prompt",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "llm.token_count.prompt_details.audio": {
          "key": "llm.token_count.prompt_details.audio",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "llm.token_count.prompt_details.cache_read": {
          "key": "llm.token_count.prompt_details.cache_read",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "llm.token_count.prompt_details.cache_write": {
          "key": "llm.token_count.prompt_details.cache_write",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "llm.token_count.prompt_details.image": {
          "key": "llm.token_count.prompt_details.image",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "llm.token_count.prompt_details.text": {
          "key": "llm.token_count.prompt_details.text",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "llm.token_count.total": {
          "key": "llm.token_count.total",
          "type": "int",
          "sensitivity": "none",
          "stability": "development"
        },
        "llm.tools": {
          "key": "llm.tools",
          "type": "template",
          "sensitivity": "content",
          "stability": "development"
        },
        "metadata": {
          "key": "metadata",
          "type": "json",
          "sensitivity": "none",
          "stability": "development"
        },
        "openinference.span.kind": {
          "key": "openinference.span.kind",
          "type": "string",
          "sensitivity": "none",
          "stability": "development",
          "values": [
            "LLM",
            "EMBEDDING",
            "RETRIEVER",
            "fetch_response",
            "create_agent",
            "AGENT",
            "TOOL",
            "plan",
            "search_memory",
            "create_memory",
            "update_memory",
            "upsert_memory",
            "delete_memory",
            "create_memory_store",
            "delete_memory_store",
            "CHAIN"
          ]
        },
        "org.namespace": {
          "key": "org.namespace",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "output.mime_type": {
          "key": "output.mime_type",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "output.value": {
          "key": "output.value",
          "type": "string",
          "sensitivity": "content",
          "stability": "development"
        },
        "prompt.id": {
          "key": "prompt.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "retrieval.documents": {
          "key": "retrieval.documents",
          "type": "template",
          "sensitivity": "content",
          "stability": "development"
        },
        "server.address": {
          "key": "server.address",
          "type": "string",
          "sensitivity": "none",
          "stability": "stable"
        },
        "server.port": {
          "key": "server.port",
          "type": "int",
          "sensitivity": "none",
          "stability": "stable"
        },
        "session.id": {
          "key": "session.id",
          "type": "string",
          "sensitivity": "personal",
          "stability": "development"
        },
        "tag.tags": {
          "key": "tag.tags",
          "type": "string[]",
          "sensitivity": "none",
          "stability": "development"
        },
        "tool.description": {
          "key": "tool.description",
          "type": "string",
          "sensitivity": "content",
          "stability": "development"
        },
        "tool.id": {
          "key": "tool.id",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "tool.name": {
          "key": "tool.name",
          "type": "string",
          "sensitivity": "none",
          "stability": "development"
        },
        "tool.parameters": {
          "key": "tool.parameters",
          "type": "json",
          "sensitivity": "content",
          "stability": "development"
        },
        "user.id": {
          "key": "user.id",
          "type": "string",
          "sensitivity": "personal",
          "stability": "development"
        }
      },
      "templates": [
        "llm.input_messages",
        "llm.output_messages",
        "llm.tools",
        "retrieval.documents"
      ],
      "spans": [
        {
          "id": "agent-graph",
          "type": "codon.agent_graph",
          "kinds": [
            "internal"
          ],
          "discriminator": "codon.graph.definition_hash",
          "values": [],
          "failure": "error.type",
          "nameTemplate": "agent.graph",
          "attributes": [
            {
              "key": "org.namespace",
              "level": "required"
            },
            {
              "key": "codon.workload.id",
              "level": "required"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "required"
            },
            {
              "key": "codon.workload.run_id",
              "level": "required"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "required"
            },
            {
              "key": "codon.graph.definition_hash",
              "level": "required"
            },
            {
              "key": "codon.graph.definition_json",
              "level": "required"
            },
            {
              "key": "codon.graph.node_count",
              "level": "required"
            },
            {
              "key": "codon.graph.edge_count",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The run failed."
            },
            {
              "key": "codon.organization.id",
              "level": "conditionally_required",
              "condition": "It was looked up or given."
            },
            {
              "key": "codon.workload.name",
              "level": "recommended"
            },
            {
              "key": "codon.workload.version",
              "level": "recommended"
            },
            {
              "key": "agent.framework.name",
              "level": "recommended"
            },
            {
              "key": "prompt.id",
              "level": "opt_in"
            },
            {
              "key": "llm.prompt_template.version",
              "level": "opt_in"
            },
            {
              "key": "agent.name",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "tag.tags",
              "level": "opt_in"
            },
            {
              "key": "metadata",
              "level": "opt_in"
            },
            {
              "key": "openinference.span.kind",
              "level": "required"
            }
          ]
        },
        {
          "id": "api-call",
          "type": "codon.openai.api_call",
          "kinds": [
            "client"
          ],
          "discriminator": "codon.openai.operation",
          "values": [],
          "failure": "error.type",
          "nameTemplate": "{codon.openai.operation}",
          "attributes": [
            {
              "key": "codon.openai.operation",
              "level": "required"
            },
            {
              "key": "llm.provider",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "codon.openai.stream.outcome",
              "level": "conditionally_required",
              "condition": "The answer is streamed, or nobody consumed it."
            },
            {
              "key": "http.request.resend_count",
              "level": "conditionally_required",
              "condition": "The request was retried."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "codon.openai.request.id",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.deployment",
              "level": "recommended",
              "condition": "The call goes to a deployment on Azure."
            },
            {
              "key": "codon.openai.api_version",
              "level": "recommended",
              "condition": "The call goes to Azure."
            },
            {
              "key": "codon.openai.resource.id",
              "level": "recommended",
              "condition": "The call is about one resource."
            },
            {
              "key": "codon.openai.resource.status",
              "level": "recommended",
              "condition": "The answer has a status."
            },
            {
              "key": "codon.openai.resource.count",
              "level": "recommended",
              "condition": "The answer is a list or tells a number."
            },
            {
              "key": "codon.openai.file.id",
              "level": "recommended",
              "condition": "The call concerns a file."
            },
            {
              "key": "codon.openai.vector_store.id",
              "level": "recommended",
              "condition": "The call concerns a vector store."
            },
            {
              "key": "codon.openai.thread.id",
              "level": "recommended",
              "condition": "The call concerns a thread."
            },
            {
              "key": "codon.openai.run.id",
              "level": "recommended",
              "condition": "The call concerns a run."
            },
            {
              "key": "codon.openai.batch.id",
              "level": "recommended",
              "condition": "The call concerns a batch."
            },
            {
              "key": "codon.openai.container.id",
              "level": "recommended",
              "condition": "The call concerns a container."
            },
            {
              "key": "llm.request.model_name",
              "level": "recommended",
              "condition": "The request names a model."
            },
            {
              "key": "llm.response.model_name",
              "level": "recommended",
              "condition": "The answer names a model."
            },
            {
              "key": "llm.finish_reason",
              "level": "recommended",
              "condition": "The answer holds what a model generated."
            },
            {
              "key": "llm.token_count.prompt",
              "level": "recommended",
              "condition": "The call used tokens of its own."
            },
            {
              "key": "llm.token_count.completion",
              "level": "recommended",
              "condition": "The call used tokens of its own."
            },
            {
              "key": "codon.openai.required_action",
              "level": "recommended",
              "condition": "A run waits for something to be done."
            },
            {
              "key": "codon.openai.poll.count",
              "level": "recommended",
              "condition": "The call waits by asking again."
            },
            {
              "key": "codon.openai.media.size",
              "level": "recommended",
              "condition": "A file, image or sound of known size is sent or received."
            },
            {
              "key": "llm.output_messages",
              "level": "opt_in",
              "condition": "The answer holds what a model generated."
            },
            {
              "key": "llm.input_messages",
              "level": "opt_in",
              "condition": "The answer repeats them."
            },
            {
              "key": "llm.tools",
              "level": "opt_in",
              "condition": "The answer repeats them."
            },
            {
              "key": "prompt.id",
              "level": "opt_in"
            },
            {
              "key": "llm.prompt_template.version",
              "level": "opt_in"
            },
            {
              "key": "agent.name",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "tag.tags",
              "level": "opt_in"
            },
            {
              "key": "metadata",
              "level": "opt_in"
            },
            {
              "key": "org.namespace",
              "level": "opt_in"
            },
            {
              "key": "agent.framework.name",
              "level": "opt_in"
            },
            {
              "key": "codon.organization.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.run_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.name",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.version",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "opt_in"
            },
            {
              "key": "codon.nodespec.id",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.name",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.role",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.model.vendor",
              "level": "opt_in"
            },
            {
              "key": "codon.model.id",
              "level": "opt_in"
            },
            {
              "key": "codon.tokens.input",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.output",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.total",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.usage_json",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "llm.model_name",
              "level": "opt_in"
            },
            {
              "key": "output.value",
              "level": "opt_in"
            },
            {
              "key": "output.mime_type",
              "level": "opt_in"
            },
            {
              "key": "llm.token_count.total",
              "level": "opt_in"
            },
            {
              "key": "openinference.span.kind",
              "level": "required"
            }
          ]
        },
        {
          "id": "attempt",
          "type": "codon.openai.attempt",
          "kinds": [
            "client"
          ],
          "discriminator": "codon.openai.attempt.number",
          "values": [],
          "failure": "error.type",
          "nameTemplate": "codon.openai.attempt",
          "attributes": [
            {
              "key": "codon.openai.attempt.number",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The attempt failed."
            },
            {
              "key": "http.response.status_code",
              "level": "conditionally_required",
              "condition": "An answer came."
            },
            {
              "key": "codon.openai.attempt.wait_ms",
              "level": "conditionally_required",
              "condition": "An earlier attempt failed."
            },
            {
              "key": "codon.openai.request.id",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.processing_ms",
              "level": "recommended",
              "condition": "The answer tells it."
            },
            {
              "key": "codon.openai.rate_limit.remaining_requests",
              "level": "recommended",
              "condition": "The answer tells it."
            },
            {
              "key": "codon.openai.rate_limit.remaining_tokens",
              "level": "recommended",
              "condition": "The answer tells it."
            },
            {
              "key": "codon.openai.rate_limit.reset_requests_ms",
              "level": "recommended",
              "condition": "The answer tells it."
            },
            {
              "key": "codon.openai.rate_limit.reset_tokens_ms",
              "level": "recommended",
              "condition": "The answer tells it."
            },
            {
              "key": "openinference.span.kind",
              "level": "required"
            }
          ]
        },
        {
          "id": "codon-node",
          "type": "codon.node",
          "kinds": [
            "internal"
          ],
          "discriminator": "codon.nodespec.id",
          "values": [],
          "failure": "error.type",
          "nameTemplate": "codon.node.{codon.nodespec.name}",
          "attributes": [
            {
              "key": "codon.nodespec.id",
              "level": "required"
            },
            {
              "key": "codon.nodespec.name",
              "level": "required"
            },
            {
              "key": "codon.nodespec.role",
              "level": "required"
            },
            {
              "key": "codon.nodespec.version",
              "level": "required"
            },
            {
              "key": "codon.nodespec.callable_signature",
              "level": "required"
            },
            {
              "key": "codon.nodespec.input_schema",
              "level": "required"
            },
            {
              "key": "org.namespace",
              "level": "required"
            },
            {
              "key": "codon.workload.id",
              "level": "required"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "required"
            },
            {
              "key": "codon.workload.run_id",
              "level": "required"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "required"
            },
            {
              "key": "codon.node.status_code",
              "level": "required"
            },
            {
              "key": "codon.node.latency_ms",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The node failed."
            },
            {
              "key": "codon.nodespec.output_schema",
              "level": "conditionally_required",
              "condition": "The node declares one."
            },
            {
              "key": "codon.nodespec.model_name",
              "level": "conditionally_required",
              "condition": "The node declares one."
            },
            {
              "key": "codon.nodespec.model_version",
              "level": "conditionally_required",
              "condition": "The node declares one."
            },
            {
              "key": "codon.organization.id",
              "level": "conditionally_required",
              "condition": "It was looked up or given."
            },
            {
              "key": "codon.node.error_message",
              "level": "conditionally_required",
              "condition": "The node failed, and content is recorded."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.workload.name",
              "level": "recommended"
            },
            {
              "key": "codon.workload.version",
              "level": "recommended"
            },
            {
              "key": "agent.framework.name",
              "level": "recommended"
            },
            {
              "key": "codon.tokens.input",
              "level": "recommended",
              "condition": "The node called a model."
            },
            {
              "key": "codon.tokens.output",
              "level": "recommended",
              "condition": "The node called a model."
            },
            {
              "key": "codon.tokens.total",
              "level": "recommended",
              "condition": "The node called a model."
            },
            {
              "key": "codon.tokens.usage_json",
              "level": "recommended",
              "condition": "The node called a model."
            },
            {
              "key": "codon.model.vendor",
              "level": "recommended",
              "condition": "The node called a model."
            },
            {
              "key": "codon.model.id",
              "level": "recommended",
              "condition": "The node called a model."
            },
            {
              "key": "codon.node.input",
              "level": "opt_in"
            },
            {
              "key": "codon.node.output",
              "level": "opt_in"
            },
            {
              "key": "codon.node.raw_attributes_json",
              "level": "opt_in"
            },
            {
              "key": "codon.network.calls_json",
              "level": "opt_in"
            },
            {
              "key": "prompt.id",
              "level": "opt_in"
            },
            {
              "key": "llm.prompt_template.version",
              "level": "opt_in"
            },
            {
              "key": "agent.name",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "tag.tags",
              "level": "opt_in"
            },
            {
              "key": "metadata",
              "level": "opt_in"
            },
            {
              "key": "input.value",
              "level": "opt_in"
            },
            {
              "key": "output.value",
              "level": "opt_in"
            },
            {
              "key": "openinference.span.kind",
              "level": "required"
            }
          ]
        },
        {
          "id": "embeddings",
          "type": "gen_ai.client.embeddings",
          "kinds": [
            "client"
          ],
          "discriminator": "openinference.span.kind",
          "values": [
            "EMBEDDING"
          ],
          "failure": "error.type",
          "nameTemplate": "CreateEmbeddings",
          "attributes": [
            {
              "key": "openinference.span.kind",
              "level": "required"
            },
            {
              "key": "llm.provider",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "embedding.model_name",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "codon.openai.stream.outcome",
              "level": "conditionally_required",
              "condition": "The answer is streamed, or nobody consumed it."
            },
            {
              "key": "http.request.resend_count",
              "level": "conditionally_required",
              "condition": "The request was retried."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "embedding.invocation_parameters",
              "level": "recommended",
              "condition": "The request sets it."
            },
            {
              "key": "llm.token_count.prompt",
              "level": "recommended"
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "codon.openai.request.id",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.deployment",
              "level": "recommended",
              "condition": "The call goes to a deployment on Azure."
            },
            {
              "key": "codon.openai.api_version",
              "level": "recommended",
              "condition": "The call goes to Azure."
            },
            {
              "key": "prompt.id",
              "level": "opt_in"
            },
            {
              "key": "llm.prompt_template.version",
              "level": "opt_in"
            },
            {
              "key": "agent.name",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "tag.tags",
              "level": "opt_in"
            },
            {
              "key": "metadata",
              "level": "opt_in"
            },
            {
              "key": "org.namespace",
              "level": "opt_in"
            },
            {
              "key": "agent.framework.name",
              "level": "opt_in"
            },
            {
              "key": "codon.organization.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.run_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.name",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.version",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "opt_in"
            },
            {
              "key": "codon.nodespec.id",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.name",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.role",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.model.vendor",
              "level": "opt_in"
            },
            {
              "key": "codon.model.id",
              "level": "opt_in"
            },
            {
              "key": "codon.tokens.input",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.output",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.total",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.usage_json",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "llm.token_count.total",
              "level": "opt_in"
            }
          ]
        },
        {
          "id": "execute-tool",
          "type": "gen_ai.execute_tool",
          "kinds": [
            "internal"
          ],
          "discriminator": "openinference.span.kind",
          "values": [
            "TOOL"
          ],
          "failure": "error.type",
          "nameTemplate": "{openinference.span.kind} {tool.name}",
          "nameUnchecked": true,
          "attributes": [
            {
              "key": "openinference.span.kind",
              "level": "required"
            },
            {
              "key": "tool.name",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The tool failed."
            },
            {
              "key": "agent.name",
              "level": "conditionally_required",
              "condition": "An agent that has a name runs the tool."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "tool.id",
              "level": "recommended",
              "condition": "The model gave the call one."
            },
            {
              "key": "tool.description",
              "level": "recommended",
              "condition": "It is known, and content is recorded."
            },
            {
              "key": "tool.parameters",
              "level": "opt_in"
            },
            {
              "key": "output.value",
              "level": "opt_in"
            },
            {
              "key": "prompt.id",
              "level": "opt_in"
            },
            {
              "key": "llm.prompt_template.version",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "tag.tags",
              "level": "opt_in"
            },
            {
              "key": "metadata",
              "level": "opt_in"
            },
            {
              "key": "org.namespace",
              "level": "opt_in"
            },
            {
              "key": "agent.framework.name",
              "level": "opt_in"
            },
            {
              "key": "codon.organization.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.run_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.name",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.version",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "opt_in"
            },
            {
              "key": "input.value",
              "level": "opt_in"
            },
            {
              "key": "input.mime_type",
              "level": "opt_in"
            },
            {
              "key": "output.mime_type",
              "level": "opt_in"
            }
          ]
        },
        {
          "id": "inference",
          "type": "gen_ai.client.inference",
          "kinds": [
            "client",
            "internal"
          ],
          "discriminator": "openinference.span.kind",
          "values": [
            "LLM"
          ],
          "failure": "error.type",
          "nameTemplate": "{openinference.span.kind} {llm.request.model_name}",
          "nameUnchecked": true,
          "attributes": [
            {
              "key": "openinference.span.kind",
              "level": "required"
            },
            {
              "key": "llm.provider",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "prompt.id",
              "level": "conditionally_required",
              "condition": "The request uses a prompt template that has a name."
            },
            {
              "key": "llm.prompt_template.version",
              "level": "conditionally_required",
              "condition": "gen_ai.prompt.name is set and the version of the template is known."
            },
            {
              "key": "llm.invocation_parameters",
              "level": "conditionally_required",
              "condition": "The request asks for a number of choices other than 1."
            },
            {
              "key": "llm.request.model_name",
              "level": "conditionally_required",
              "condition": "The model is known; a request may leave it to the server."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "codon.openai.stream.outcome",
              "level": "conditionally_required",
              "condition": "The answer is streamed, or nobody consumed it."
            },
            {
              "key": "http.request.resend_count",
              "level": "conditionally_required",
              "condition": "The request was retried."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "llm.finish_reason",
              "level": "recommended"
            },
            {
              "key": "llm.response.model_name",
              "level": "recommended"
            },
            {
              "key": "llm.token_count.prompt_details.audio",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "llm.token_count.completion_details.audio",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "llm.token_count.prompt_details.cache_read",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "llm.token_count.prompt_details.cache_write",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "llm.token_count.prompt_details.image",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "llm.token_count.completion_details.image",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "llm.token_count.prompt",
              "level": "recommended"
            },
            {
              "key": "llm.token_count.completion",
              "level": "recommended"
            },
            {
              "key": "llm.token_count.completion_details.reasoning",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "llm.token_count.prompt_details.text",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "llm.token_count.completion_details.text",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "codon.openai.request.id",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.deployment",
              "level": "recommended",
              "condition": "The call goes to a deployment on Azure."
            },
            {
              "key": "codon.openai.api_version",
              "level": "recommended",
              "condition": "The call goes to Azure."
            },
            {
              "key": "codon.openai.usage.prediction.accepted_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "codon.openai.usage.prediction.rejected_tokens",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "codon.openai.audio.seconds",
              "level": "recommended",
              "condition": "The call is about sound whose length the answer tells."
            },
            {
              "key": "codon.openai.media.size",
              "level": "recommended",
              "condition": "A file, image or sound of known size is sent or received."
            },
            {
              "key": "llm.input_messages",
              "level": "opt_in"
            },
            {
              "key": "llm.output_messages",
              "level": "opt_in"
            },
            {
              "key": "llm.prompt_template.variables",
              "level": "opt_in"
            },
            {
              "key": "llm.tools",
              "level": "opt_in"
            },
            {
              "key": "agent.name",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "tag.tags",
              "level": "opt_in"
            },
            {
              "key": "metadata",
              "level": "opt_in"
            },
            {
              "key": "org.namespace",
              "level": "opt_in"
            },
            {
              "key": "agent.framework.name",
              "level": "opt_in"
            },
            {
              "key": "codon.organization.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.run_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.name",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.version",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "opt_in"
            },
            {
              "key": "codon.nodespec.id",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.name",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.role",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.model.vendor",
              "level": "opt_in"
            },
            {
              "key": "codon.model.id",
              "level": "opt_in"
            },
            {
              "key": "codon.tokens.input",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.output",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.total",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.usage_json",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "llm.model_name",
              "level": "opt_in"
            },
            {
              "key": "input.value",
              "level": "opt_in"
            },
            {
              "key": "input.mime_type",
              "level": "opt_in"
            },
            {
              "key": "output.value",
              "level": "opt_in"
            },
            {
              "key": "output.mime_type",
              "level": "opt_in"
            },
            {
              "key": "llm.token_count.total",
              "level": "opt_in"
            },
            {
              "key": "llm.system",
              "level": "required"
            }
          ]
        },
        {
          "id": "invoke-agent-internal",
          "type": "gen_ai.invoke_agent.internal",
          "kinds": [
            "internal"
          ],
          "discriminator": "openinference.span.kind",
          "values": [
            "AGENT"
          ],
          "failure": "error.type",
          "nameTemplate": "{openinference.span.kind} {agent.name}",
          "nameUnchecked": true,
          "attributes": [
            {
              "key": "openinference.span.kind",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "llm.provider",
              "level": "conditionally_required",
              "condition": "The agent calls one provider only."
            },
            {
              "key": "agent.name",
              "level": "conditionally_required",
              "condition": "It is known; of a workflow, the name of the workflow."
            },
            {
              "key": "llm.invocation_parameters",
              "level": "conditionally_required",
              "condition": "The request asks for a number of choices other than 1."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "llm.request.model_name",
              "level": "recommended",
              "condition": "The agent is bound to one model."
            },
            {
              "key": "llm.finish_reason",
              "level": "recommended"
            },
            {
              "key": "llm.token_count.prompt_details.cache_read",
              "level": "recommended",
              "condition": "The answers report it."
            },
            {
              "key": "llm.token_count.prompt_details.cache_write",
              "level": "recommended",
              "condition": "The answers report it."
            },
            {
              "key": "llm.token_count.prompt",
              "level": "recommended"
            },
            {
              "key": "llm.token_count.completion",
              "level": "recommended"
            },
            {
              "key": "llm.input_messages",
              "level": "opt_in"
            },
            {
              "key": "llm.output_messages",
              "level": "opt_in"
            },
            {
              "key": "llm.tools",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "tag.tags",
              "level": "opt_in"
            },
            {
              "key": "metadata",
              "level": "opt_in"
            },
            {
              "key": "org.namespace",
              "level": "opt_in"
            },
            {
              "key": "agent.framework.name",
              "level": "opt_in"
            },
            {
              "key": "codon.organization.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.run_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.name",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.version",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "opt_in"
            },
            {
              "key": "codon.model.vendor",
              "level": "opt_in"
            },
            {
              "key": "codon.model.id",
              "level": "opt_in"
            },
            {
              "key": "llm.model_name",
              "level": "opt_in"
            },
            {
              "key": "input.value",
              "level": "opt_in"
            },
            {
              "key": "input.mime_type",
              "level": "opt_in"
            },
            {
              "key": "output.value",
              "level": "opt_in"
            },
            {
              "key": "output.mime_type",
              "level": "opt_in"
            },
            {
              "key": "llm.token_count.total",
              "level": "opt_in"
            }
          ]
        },
        {
          "id": "invoke-agent",
          "type": "gen_ai.invoke_agent.client",
          "kinds": [
            "client"
          ],
          "discriminator": "openinference.span.kind",
          "values": [
            "AGENT"
          ],
          "failure": "error.type",
          "nameTemplate": "{openinference.span.kind} {agent.name}",
          "nameUnchecked": true,
          "attributes": [
            {
              "key": "openinference.span.kind",
              "level": "required"
            },
            {
              "key": "llm.provider",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "agent.name",
              "level": "conditionally_required",
              "condition": "It is known."
            },
            {
              "key": "llm.invocation_parameters",
              "level": "conditionally_required",
              "condition": "The request asks for a number of choices other than 1."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "codon.openai.stream.outcome",
              "level": "conditionally_required",
              "condition": "The answer is streamed, or nobody consumed it."
            },
            {
              "key": "http.request.resend_count",
              "level": "conditionally_required",
              "condition": "The request was retried."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "llm.request.model_name",
              "level": "recommended",
              "condition": "The agent is bound to one model, or the request names one."
            },
            {
              "key": "llm.finish_reason",
              "level": "recommended"
            },
            {
              "key": "llm.response.model_name",
              "level": "recommended",
              "condition": "The answer names the model that the agent works with."
            },
            {
              "key": "llm.token_count.prompt_details.audio",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "llm.token_count.completion_details.audio",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "llm.token_count.prompt_details.cache_read",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "llm.token_count.prompt_details.cache_write",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "llm.token_count.prompt_details.image",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "llm.token_count.completion_details.image",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "llm.token_count.prompt",
              "level": "recommended"
            },
            {
              "key": "llm.token_count.completion",
              "level": "recommended"
            },
            {
              "key": "llm.token_count.completion_details.reasoning",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "llm.token_count.prompt_details.text",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "llm.token_count.completion_details.text",
              "level": "recommended",
              "condition": "The answer reports it."
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "codon.openai.request.id",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.deployment",
              "level": "recommended",
              "condition": "The call goes to a deployment on Azure."
            },
            {
              "key": "codon.openai.api_version",
              "level": "recommended",
              "condition": "The call goes to Azure."
            },
            {
              "key": "codon.openai.run.id",
              "level": "recommended",
              "condition": "The call concerns a run of an assistant."
            },
            {
              "key": "codon.openai.thread.id",
              "level": "recommended",
              "condition": "The run is on a thread."
            },
            {
              "key": "codon.openai.resource.status",
              "level": "recommended",
              "condition": "The answer has a status."
            },
            {
              "key": "codon.openai.required_action",
              "level": "recommended",
              "condition": "The run waits for something to be done."
            },
            {
              "key": "codon.openai.poll.count",
              "level": "recommended",
              "condition": "The call waits by asking again."
            },
            {
              "key": "llm.input_messages",
              "level": "opt_in"
            },
            {
              "key": "llm.output_messages",
              "level": "opt_in"
            },
            {
              "key": "llm.tools",
              "level": "opt_in"
            },
            {
              "key": "prompt.id",
              "level": "opt_in"
            },
            {
              "key": "llm.prompt_template.version",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "tag.tags",
              "level": "opt_in"
            },
            {
              "key": "metadata",
              "level": "opt_in"
            },
            {
              "key": "org.namespace",
              "level": "opt_in"
            },
            {
              "key": "agent.framework.name",
              "level": "opt_in"
            },
            {
              "key": "codon.organization.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.run_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.name",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.version",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "opt_in"
            },
            {
              "key": "codon.nodespec.id",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.name",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.role",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.model.vendor",
              "level": "opt_in"
            },
            {
              "key": "codon.model.id",
              "level": "opt_in"
            },
            {
              "key": "codon.tokens.input",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.output",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.total",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "codon.tokens.usage_json",
              "level": "opt_in",
              "condition": "The call is not made inside a node; there the span of the node carries it."
            },
            {
              "key": "llm.model_name",
              "level": "opt_in"
            },
            {
              "key": "input.value",
              "level": "opt_in"
            },
            {
              "key": "input.mime_type",
              "level": "opt_in"
            },
            {
              "key": "output.value",
              "level": "opt_in"
            },
            {
              "key": "output.mime_type",
              "level": "opt_in"
            },
            {
              "key": "llm.token_count.total",
              "level": "opt_in"
            }
          ]
        },
        {
          "id": "retrieval",
          "type": "gen_ai.retrieval.client",
          "kinds": [
            "client"
          ],
          "discriminator": "openinference.span.kind",
          "values": [
            "RETRIEVER"
          ],
          "failure": "error.type",
          "nameTemplate": "{openinference.span.kind} {gen_ai.data_source.id}",
          "nameUnchecked": true,
          "attributes": [
            {
              "key": "openinference.span.kind",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The operation failed."
            },
            {
              "key": "llm.provider",
              "level": "conditionally_required",
              "condition": "A provider runs the search."
            },
            {
              "key": "llm.request.model_name",
              "level": "conditionally_required",
              "condition": "The request names a model."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "codon.openai.stream.outcome",
              "level": "conditionally_required",
              "condition": "Nobody consumed the answer."
            },
            {
              "key": "http.request.resend_count",
              "level": "conditionally_required",
              "condition": "The request was retried."
            },
            {
              "key": "codon.openai.content.reference",
              "level": "conditionally_required",
              "condition": "The content was stored elsewhere."
            },
            {
              "key": "codon.openai.redaction.count",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "codon.openai.redaction.rules",
              "level": "conditionally_required",
              "condition": "Something was hidden."
            },
            {
              "key": "server.address",
              "level": "recommended"
            },
            {
              "key": "codon.openai.vector_store.id",
              "level": "recommended",
              "condition": "The search is in a vector store."
            },
            {
              "key": "codon.openai.resource.count",
              "level": "recommended",
              "condition": "The answer came."
            },
            {
              "key": "codon.openai.request.id",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.deployment",
              "level": "recommended",
              "condition": "The call goes to a deployment on Azure."
            },
            {
              "key": "codon.openai.api_version",
              "level": "recommended",
              "condition": "The call goes to Azure."
            },
            {
              "key": "retrieval.documents",
              "level": "opt_in"
            },
            {
              "key": "input.value",
              "level": "opt_in"
            },
            {
              "key": "prompt.id",
              "level": "opt_in"
            },
            {
              "key": "llm.prompt_template.version",
              "level": "opt_in"
            },
            {
              "key": "agent.name",
              "level": "opt_in"
            },
            {
              "key": "user.id",
              "level": "opt_in"
            },
            {
              "key": "session.id",
              "level": "opt_in"
            },
            {
              "key": "tag.tags",
              "level": "opt_in"
            },
            {
              "key": "metadata",
              "level": "opt_in"
            },
            {
              "key": "org.namespace",
              "level": "opt_in"
            },
            {
              "key": "agent.framework.name",
              "level": "opt_in"
            },
            {
              "key": "codon.organization.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.logic_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.run_id",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.name",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.version",
              "level": "opt_in"
            },
            {
              "key": "codon.workload.deployment_id",
              "level": "opt_in"
            },
            {
              "key": "codon.nodespec.id",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.name",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.nodespec.role",
              "level": "opt_in",
              "condition": "The call is a node of its workload by itself, and not made inside another one."
            },
            {
              "key": "codon.model.vendor",
              "level": "opt_in"
            },
            {
              "key": "codon.model.id",
              "level": "opt_in"
            },
            {
              "key": "llm.model_name",
              "level": "opt_in"
            },
            {
              "key": "output.value",
              "level": "opt_in"
            },
            {
              "key": "output.mime_type",
              "level": "opt_in"
            },
            {
              "key": "input.mime_type",
              "level": "opt_in"
            }
          ]
        }
      ],
      "metrics": [
        {
          "id": "attempts",
          "name": "codon.openai.attempts",
          "instrument": "counter",
          "unit": "{attempt}",
          "valueType": "int",
          "attributes": [
            {
              "key": "codon.openai.operation",
              "level": "required"
            },
            {
              "key": "llm.provider",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The attempt failed."
            },
            {
              "key": "http.response.status_code",
              "level": "conditionally_required",
              "condition": "An answer came."
            },
            {
              "key": "server.port",
              "level": "conditionally_required",
              "condition": "server.address is set."
            },
            {
              "key": "server.address",
              "level": "recommended"
            }
          ]
        },
        {
          "id": "findings",
          "name": "codon.telemetry.findings",
          "instrument": "counter",
          "unit": "{finding}",
          "valueType": "int",
          "attributes": [
            {
              "key": "codon.telemetry.finding.id",
              "level": "required"
            },
            {
              "key": "codon.telemetry.finding.level",
              "level": "required"
            },
            {
              "key": "codon.telemetry.finding.span_type",
              "level": "conditionally_required",
              "condition": "The span is of a known type."
            }
          ]
        },
        {
          "id": "open-spans",
          "name": "codon.openai.open_spans",
          "instrument": "updowncounter",
          "unit": "{span}",
          "valueType": "int",
          "attributes": [
            {
              "key": "codon.openai.operation",
              "level": "recommended",
              "condition": "The span tells a call of the client."
            }
          ]
        },
        {
          "id": "redactions",
          "name": "codon.openai.redactions",
          "instrument": "counter",
          "unit": "{redaction}",
          "valueType": "int",
          "attributes": [
            {
              "key": "codon.openai.redaction.rule",
              "level": "required"
            }
          ]
        }
      ],
      "events": [
        {
          "id": "attempt",
          "name": "codon.openai.attempt",
          "attributes": [
            {
              "key": "codon.openai.attempt.number",
              "level": "required"
            },
            {
              "key": "error.type",
              "level": "conditionally_required",
              "condition": "The attempt failed."
            },
            {
              "key": "http.response.status_code",
              "level": "conditionally_required",
              "condition": "An answer came."
            },
            {
              "key": "codon.openai.attempt.wait_ms",
              "level": "conditionally_required",
              "condition": "An earlier attempt failed."
            },
            {
              "key": "codon.openai.request.id",
              "level": "recommended",
              "condition": "The answer has one."
            },
            {
              "key": "codon.openai.processing_ms",
              "level": "recommended",
              "condition": "The answer tells it."
            },
            {
              "key": "codon.openai.rate_limit.remaining_requests",
              "level": "recommended",
              "condition": "The answer tells it."
            },
            {
              "key": "codon.openai.rate_limit.remaining_tokens",
              "level": "recommended",
              "condition": "The answer tells it."
            },
            {
              "key": "codon.openai.rate_limit.reset_requests_ms",
              "level": "recommended",
              "condition": "The answer tells it."
            },
            {
              "key": "codon.openai.rate_limit.reset_tokens_ms",
              "level": "recommended",
              "condition": "The answer tells it."
            }
          ]
        }
      ]
    }
  ]
};
