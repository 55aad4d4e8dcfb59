// @generated from schemas/spans/codon-node.schema.json. Do not edit.
// To change it, edit the schema and run `npm run generate`.
/** Node: what is known when the span starts. */
export interface CodonNodeStart {
  /**
   * Hash of the node's description: SHA-256 in lower-case hexadecimal.
   *
   * Attribute `codon.nodespec.id`.
   *
   * @example "83b8c6cb7915f87fdb154bed64a98273dc3d9dfd0cdda8b0d005d759334642de"
   *
   * @remarks required
   */
  codonNodespecId: string;
  /**
   * Name of the node.
   *
   * Attribute `codon.nodespec.name`.
   *
   * @example "ingest"
   *
   * @remarks required
   */
  codonNodespecName: string;
  /**
   * What part the node plays in the workload.
   *
   * Attribute `codon.nodespec.role`.
   *
   * @example "parser"
   *
   * @remarks required
   */
  codonNodespecRole: string;
  /**
   * Version of the node description's format.
   *
   * Attribute `codon.nodespec.version`.
   *
   * @example "0.1.0"
   *
   * @remarks required
   */
  codonNodespecVersion: string;
  /**
   * Namespace of the organization; it goes into every node id.
   *
   * Attribute `org.namespace`.
   *
   * @example "acme"
   *
   * @remarks required
   */
  orgNamespace: string;
  /**
   * Id of the workload's class: its name in lower case with hyphens, a colon and its version.
   *
   * Attribute `codon.workload.id`.
   *
   * @example "doc-agent:1.0.0"
   *
   * @remarks required
   */
  codonWorkloadId: string;
  /**
   * Hash of the workload's nodes and edges. It stays the same as long as the logic does.
   *
   * Attribute `codon.workload.logic_id`.
   *
   * @example "97f2827430a279aef333789cb5d0be1992ef85dd6c67e60789897135419fa3f4"
   *
   * @remarks required
   */
  codonWorkloadLogicId: string;
  /**
   * Id of one run of the workload.
   *
   * Attribute `codon.workload.run_id`.
   *
   * @example "7b4c2f0e-3a51-4c8e-9d6f-2b1a0e5d4c3b"
   *
   * @remarks required
   */
  codonWorkloadRunId: string;
  /**
   * Deployment the run takes place in.
   *
   * Attribute `codon.workload.deployment_id`.
   *
   * @example "production-eu"
   *
   * @remarks required
   */
  codonWorkloadDeploymentId: string;
  /**
   * Model the node is made for.
   *
   * Attribute `codon.nodespec.model_name`.
   *
   * @example "gpt-4o"
   *
   * @remarks conditionally required: The node declares one.
   */
  codonNodespecModelName?: string | undefined;
  /**
   * Version of that model.
   *
   * Attribute `codon.nodespec.model_version`.
   *
   * @example "2024-05-13"
   *
   * @remarks conditionally required: The node declares one.
   */
  codonNodespecModelVersion?: string | undefined;
  /**
   * Organization the telemetry belongs to, as Codon knows it.
   *
   * Attribute `codon.organization.id`.
   *
   * @example "org_example"
   *
   * @remarks conditionally required: It was looked up or given.
   */
  codonOrganizationId?: string | undefined;
  /**
   * Name of the workload.
   *
   * Attribute `codon.workload.name`.
   *
   * @example "DocAgent"
   *
   * @remarks recommended
   */
  codonWorkloadName?: string | undefined;
  /**
   * Version of the workload.
   *
   * Attribute `codon.workload.version`.
   *
   * @example "1.0.0"
   *
   * @remarks recommended
   */
  codonWorkloadVersion?: string | undefined;
  /**
   * Framework that ran the agent: openai for calls through this package.
   *
   * Attribute `agent.framework.name`.
   *
   * @example "openai", "langgraph"
   *
   * @remarks recommended
   */
  agentFrameworkName?: string | undefined;
}

/** Node: what is known when the call has ended. */
export interface CodonNodeEnd {
  /**
   * How the node is called, as text.
   *
   * Attribute `codon.nodespec.callable_signature`.
   *
   * @example "ingest(message, *, runtime, context)"
   *
   * @remarks required
   */
  codonNodespecCallableSignature: string;
  /**
   * What the node takes, as text; {} when nothing was said.
   *
   * Attribute `codon.nodespec.input_schema`.
   *
   * @example "{}"
   *
   * @remarks required
   */
  codonNodespecInputSchema: string;
  /**
   * Whether the node succeeded.
   *
   * Attribute `codon.node.status_code`.
   *
   * @example "OK"
   *
   * @remarks required
   */
  codonNodeStatusCode: 'OK' | 'ERROR';
  /**
   * How long the node took.
   *
   * Attribute `codon.node.latency_ms`, in ms.
   *
   * @example 812
   *
   * @remarks required
   */
  codonNodeLatencyMs: number;
  /**
   * Why the operation failed: the API's error code where it is a well-known one, else the HTTP status, else the class of the error.
   *
   * Attribute `error.type`.
   *
   * @example "rate_limit_exceeded", "500", "APIConnectionTimeoutError"
   *
   * @remarks conditionally required: The node failed.
   */
  errorType?: 'DeploymentNotFound' | '_OTHER' | 'account_deactivated' | 'billing_hard_limit_reached' | 'bio_policy' | 'content_filter' | 'content_policy_violation' | 'context_length_exceeded' | 'data_residency_mismatch' | 'empty_image_file' | 'failed_to_download_image' | 'image_content_policy_violation' | 'image_file_not_found' | 'image_file_too_large' | 'image_parse_error' | 'image_too_large' | 'image_too_small' | 'insufficient_quota' | 'invalid_api_key' | 'invalid_base64_image' | 'invalid_function_parameters' | 'invalid_image' | 'invalid_image_format' | 'invalid_image_mode' | 'invalid_image_url' | 'invalid_prompt' | 'invalid_type' | 'invalid_value' | 'misalignment_policy_violation' | 'missing_required_parameter' | 'model_not_found' | 'not_found' | 'previous_response_not_found' | 'rate_limit_exceeded' | 'response_already_completed' | 'response_not_found' | 'server_error' | 'server_overloaded' | 'string_above_max_length' | 'unknown_parameter' | 'unsupported_country_region_territory' | 'unsupported_image_media_type' | 'unsupported_parameter' | 'unsupported_value' | 'vector_store_timeout' | (string & {}) | undefined;
  /**
   * What the node gives back, as text.
   *
   * Attribute `codon.nodespec.output_schema`.
   *
   * @example "<class 'float'>", "{\"type\":\"string\"}"
   *
   * @remarks conditionally required: The node declares one.
   */
  codonNodespecOutputSchema?: string | undefined;
  /**
   * Where the redacted content of this span is stored, if it was stored elsewhere instead of being recorded.
   *
   * Attribute `codon.openai.content.reference`.
   *
   * @example "s3://acme-prompts/2026/11/4bf92f35.json"
   *
   * @remarks conditionally required: The content was stored elsewhere.
   */
  codonOpenaiContentReference?: string | undefined;
  /**
   * How many places were redacted in this span's content.
   *
   * Attribute `codon.openai.redaction.count`.
   *
   * @example 3
   *
   * @remarks conditionally required: Something was hidden.
   */
  codonOpenaiRedactionCount?: number | undefined;
  /**
   * Which rules redacted how often, each as rule=count.
   *
   * Attribute `codon.openai.redaction.rules`.
   *
   * @example ["email=2","phone=1"]
   *
   * @remarks conditionally required: Something was hidden.
   */
  codonOpenaiRedactionRules?: readonly string[] | undefined;
  /**
   * Input tokens of all model calls of the node.
   *
   * Attribute `codon.tokens.input`, in {token}.
   *
   * @example 180
   *
   * @remarks recommended: The node called a model.
   */
  codonTokensInput?: number | undefined;
  /**
   * Output tokens of all model calls of the node.
   *
   * Attribute `codon.tokens.output`, in {token}.
   *
   * @example 64
   *
   * @remarks recommended: The node called a model.
   */
  codonTokensOutput?: number | undefined;
  /**
   * Input and output tokens of all model calls of the node.
   *
   * Attribute `codon.tokens.total`, in {token}.
   *
   * @example 244
   *
   * @remarks recommended: The node called a model.
   */
  codonTokensTotal?: number | undefined;
  /**
   * Token usage as the provider reported it, as JSON text.
   *
   * Attribute `codon.tokens.usage_json`.
   *
   * @example "{\"prompt_tokens\":180,\"completion_tokens\":64,\"total_tokens\":244}"
   *
   * @remarks recommended: The node called a model.
   */
  codonTokensUsageJson?: unknown | undefined;
  /**
   * Who runs the model, in the words of gen_ai.provider.name.
   *
   * Attribute `codon.model.vendor`.
   *
   * @example "openai"
   *
   * @remarks recommended: The node called a model.
   */
  codonModelVendor?: string | undefined;
  /**
   * Model the node used.
   *
   * Attribute `codon.model.id`.
   *
   * @example "gpt-4o-mini"
   *
   * @remarks recommended: The node called a model.
   */
  codonModelId?: string | undefined;
  /**
   * The conversation that the application names.
   *
   * Conversation, thread or session the call belongs to. OpenAI: the id of the conversation or of the thread.
   *
   * Attribute `gen_ai.conversation.id`.
   *
   * @example "conv_67ccd2bed1ec8190"
   *
   * @remarks opt in
   */
  genAiConversationId?: string | undefined;
  /**
   * The prompt template that the application names.
   *
   * Name of the prompt template. OpenAI: the id of a stored prompt.
   *
   * Attribute `gen_ai.prompt.name`.
   *
   * @example "summarise-ticket"
   *
   * @remarks opt in
   */
  genAiPromptName?: string | undefined;
  /**
   * Version of the prompt template that the application names.
   *
   * Version of the prompt template.
   *
   * Attribute `gen_ai.prompt.version`.
   *
   * @example "2"
   *
   * @remarks opt in
   */
  genAiPromptVersion?: string | undefined;
  /**
   * The agent that the application names.
   *
   * Name people know the agent by.
   *
   * Attribute `gen_ai.agent.name`.
   *
   * @example "Travel planner"
   *
   * @remarks opt in
   */
  genAiAgentName?: string | undefined;
  /**
   * Who the request is made for, as the application names its users.
   *
   * Attribute `user.id`, holds personal data.
   *
   * @example "user-example"
   *
   * @remarks opt in
   */
  userId?: string | undefined;
  /**
   * The visit or session the request is part of, as the application names it.
   *
   * Attribute `session.id`, holds personal data.
   *
   * @example "session-example"
   *
   * @remarks opt in
   */
  sessionId?: string | undefined;
  /**
   * Labels that the application gives what it does. Not for what people wrote.
   *
   * Attribute `codon.openai.tags`.
   *
   * @example ["beta","nightly"]
   *
   * @remarks opt in
   */
  codonOpenaiTags?: readonly string[] | undefined;
  /**
   * Facts that the application gives about what it does, each below its own name. Not for what people wrote.
   *
   * Attribute `codon.openai.metadata`.
   *
   * @example {"tenant":"acme","feature":"search"}
   *
   * @remarks opt in
   */
  codonOpenaiMetadata?: Readonly<Record<string, string>> | undefined;
}

/** Node: what people and models wrote. Recorded only when content capture is on. */
export interface CodonNodeContent {
  /**
   * Text of the error the node ended with. It may quote what the node was given.
   *
   * Attribute `codon.node.error_message`, holds content data.
   *
   * @example "Request timed out."
   *
   * @remarks conditionally required: The node failed, and content is recorded.
   */
  codonNodeErrorMessage?: string | undefined;
  /**
   * What the node was given, as text, cut to 2048 characters.
   *
   * Attribute `codon.node.input`, holds content data.
   *
   * @example "Summarise the report."
   *
   * @remarks opt in
   */
  codonNodeInput?: string | undefined;
  /**
   * What the node gave back, as text, cut to 2048 characters.
   *
   * Attribute `codon.node.output`, holds content data.
   *
   * @example "Sales grew in spring."
   *
   * @remarks opt in
   */
  codonNodeOutput?: string | undefined;
  /**
   * Token usage, network calls and anything extra of the node, as JSON text.
   *
   * Attribute `codon.node.raw_attributes_json`, holds content data.
   *
   * @example "{\"token_usage\":{\"total_tokens\":244}}"
   *
   * @remarks opt in
   */
  codonNodeRawAttributesJson?: unknown | undefined;
  /**
   * Network calls the node made, as JSON text. Addresses and bodies may hold anything.
   *
   * Attribute `codon.network.calls_json`, holds content data.
   *
   * @example "[{\"method\":\"GET\",\"url\":\"https://example.com/weather\",\"status_code\":200}]"
   *
   * @remarks opt in
   */
  codonNetworkCallsJson?: unknown | undefined;
}

/** One activation of a node of a workload. It alone carries the tokens of the calls made inside it, so that sums over nodes are right. */
export type CodonNodeRecord = CodonNodeStart & CodonNodeEnd;
