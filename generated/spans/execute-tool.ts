// @generated from schemas/spans/execute-tool.schema.json. Do not edit.
// To change it, edit the schema and run `npm run generate`.
/** Tool execution: what is known when the span starts. */
export interface ExecuteToolStart {
  /**
   * Kind of work the call does. Methods of OpenAI that none of the values fits have no such attribute.
   *
   * Attribute `gen_ai.operation.name`.
   *
   * @example "chat", "embeddings"
   *
   * @remarks required
   */
  genAiOperationName: 'execute_tool';
  /**
   * Name the model calls the tool by.
   *
   * Attribute `gen_ai.tool.name`.
   *
   * @example "get_weather"
   *
   * @remarks required
   */
  genAiToolName: string;
  /**
   * Name people know the agent by.
   *
   * Attribute `gen_ai.agent.name`.
   *
   * @example "Travel planner"
   *
   * @remarks conditionally required: An agent that has a name runs the tool.
   */
  genAiAgentName?: string | undefined;
  /**
   * Who runs the tool: the caller (function), the provider (extension), or nobody, as it only brings in data (datastore).
   *
   * Attribute `gen_ai.tool.type`.
   *
   * @example "function", "extension", "datastore"
   *
   * @remarks recommended: It is known.
   */
  genAiToolType?: string | undefined;
}

/** Tool execution: what is known when the call has ended. */
export interface ExecuteToolEnd {
  /**
   * Why the operation failed: the API's error code where it is a well-known one, else the HTTP status, else the class of the error.
   *
   * Attribute `error.type`.
   *
   * @example "rate_limit_exceeded", "500", "APIConnectionTimeoutError"
   *
   * @remarks conditionally required: The tool failed.
   */
  errorType?: 'DeploymentNotFound' | '_OTHER' | 'account_deactivated' | 'billing_hard_limit_reached' | 'bio_policy' | 'content_filter' | 'content_policy_violation' | 'context_length_exceeded' | 'data_residency_mismatch' | 'empty_image_file' | 'failed_to_download_image' | 'image_content_policy_violation' | 'image_file_not_found' | 'image_file_too_large' | 'image_parse_error' | 'image_too_large' | 'image_too_small' | 'insufficient_quota' | 'invalid_api_key' | 'invalid_base64_image' | 'invalid_function_parameters' | 'invalid_image' | 'invalid_image_format' | 'invalid_image_mode' | 'invalid_image_url' | 'invalid_prompt' | 'invalid_type' | 'invalid_value' | 'misalignment_policy_violation' | 'missing_required_parameter' | 'model_not_found' | 'not_found' | 'previous_response_not_found' | 'rate_limit_exceeded' | 'response_already_completed' | 'response_not_found' | 'server_error' | 'server_overloaded' | 'string_above_max_length' | 'unknown_parameter' | 'unsupported_country_region_territory' | 'unsupported_image_media_type' | 'unsupported_parameter' | 'unsupported_value' | 'vector_store_timeout' | (string & {}) | undefined;
  /**
   * Conversation, thread or session the call belongs to. OpenAI: the id of the conversation or of the thread.
   *
   * Attribute `gen_ai.conversation.id`.
   *
   * @example "conv_67ccd2bed1ec8190"
   *
   * @remarks conditionally required: The conversation that asked for the tool has an id.
   */
  genAiConversationId?: string | undefined;
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
   * Id of one tool call, by which its result is matched.
   *
   * Attribute `gen_ai.tool.call.id`.
   *
   * @example "call_abc123example"
   *
   * @remarks recommended: The model gave the call one.
   */
  genAiToolCallId?: string | undefined;
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
  /**
   * Namespace of the organization; it goes into every node id.
   *
   * Attribute `org.namespace`.
   *
   * @example "acme"
   *
   * @remarks opt in
   */
  orgNamespace?: string | undefined;
  /**
   * Framework that ran the agent: openai for calls through this package.
   *
   * Attribute `agent.framework.name`.
   *
   * @example "openai", "langgraph"
   *
   * @remarks opt in
   */
  agentFrameworkName?: string | undefined;
  /**
   * Organization the telemetry belongs to, as Codon knows it.
   *
   * Attribute `codon.organization.id`.
   *
   * @example "org_example"
   *
   * @remarks opt in
   */
  codonOrganizationId?: string | undefined;
  /**
   * Id of the workload's class: its name in lower case with hyphens, a colon and its version.
   *
   * Attribute `codon.workload.id`.
   *
   * @example "doc-agent:1.0.0"
   *
   * @remarks opt in
   */
  codonWorkloadId?: string | undefined;
  /**
   * Hash of the workload's nodes and edges. It stays the same as long as the logic does.
   *
   * Attribute `codon.workload.logic_id`.
   *
   * @example "97f2827430a279aef333789cb5d0be1992ef85dd6c67e60789897135419fa3f4"
   *
   * @remarks opt in
   */
  codonWorkloadLogicId?: string | undefined;
  /**
   * Id of one run of the workload.
   *
   * Attribute `codon.workload.run_id`.
   *
   * @example "7b4c2f0e-3a51-4c8e-9d6f-2b1a0e5d4c3b"
   *
   * @remarks opt in
   */
  codonWorkloadRunId?: string | undefined;
  /**
   * Name of the workload.
   *
   * Attribute `codon.workload.name`.
   *
   * @example "DocAgent"
   *
   * @remarks opt in
   */
  codonWorkloadName?: string | undefined;
  /**
   * Version of the workload.
   *
   * Attribute `codon.workload.version`.
   *
   * @example "1.0.0"
   *
   * @remarks opt in
   */
  codonWorkloadVersion?: string | undefined;
  /**
   * Deployment the run takes place in.
   *
   * Attribute `codon.workload.deployment_id`.
   *
   * @example "production-eu"
   *
   * @remarks opt in
   */
  codonWorkloadDeploymentId?: string | undefined;
}

/** Tool execution: what people and models wrote. Recorded only when content capture is on. */
export interface ExecuteToolContent {
  /**
   * What the tool does, as told to the model.
   *
   * Attribute `gen_ai.tool.description`, holds content data.
   *
   * @example "Looks up the weather of a city."
   *
   * @remarks recommended: It is known, and content is recorded.
   */
  genAiToolDescription?: string | undefined;
  /**
   * What the tool was called with, as JSON text.
   *
   * Attribute `gen_ai.tool.call.arguments`, holds content data.
   *
   * @example "{\"city\":\"Oslo\"}"
   *
   * @remarks opt in
   */
  genAiToolCallArguments?: unknown | undefined;
  /**
   * What the tool gave back, as JSON text.
   *
   * Attribute `gen_ai.tool.call.result`, holds content data.
   *
   * @example "{\"temperature\":14,\"sky\":\"clear\"}"
   *
   * @remarks opt in
   */
  genAiToolCallResult?: unknown | undefined;
}

/** A function that runs because a model asked for it. */
export type ExecuteToolRecord = ExecuteToolStart & ExecuteToolEnd;
