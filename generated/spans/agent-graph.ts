// @generated from schemas/spans/agent-graph.schema.json. Do not edit.
// To change it, edit the schema and run `npm run generate`.
/** Workload run: what is known when the span starts. */
export interface AgentGraphStart {
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
   * Hash of the graph's definition, by which two runs of the same graph are told.
   *
   * Attribute `codon.graph.definition_hash`.
   *
   * @example "97f2827430a279aef333789cb5d0be1992ef85dd6c67e60789897135419fa3f4"
   *
   * @remarks required
   */
  codonGraphDefinitionHash: string;
  /**
   * How many nodes the graph has.
   *
   * Attribute `codon.graph.node_count`.
   *
   * @example 4
   *
   * @remarks required
   */
  codonGraphNodeCount: number;
  /**
   * How many edges the graph has.
   *
   * Attribute `codon.graph.edge_count`.
   *
   * @example 3
   *
   * @remarks required
   */
  codonGraphEdgeCount: number;
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

/** Workload run: what is known when the call has ended. */
export interface AgentGraphEnd {
  /**
   * Nodes and edges of the workload, as JSON text.
   *
   * Attribute `codon.graph.definition_json`.
   *
   * @example "{\"nodes\":[{\"name\":\"ingest\",\"role\":\"parser\",\"nodespec_id\":\"83b8c6cb7915f87fdb154bed64a98273dc3d9dfd0cdda8b0d005d759334642de\"}],\"edges\":[]}"
   *
   * @remarks required
   */
  codonGraphDefinitionJson: unknown;
  /**
   * Why the operation failed: the API's error code where it is a well-known one, else the HTTP status, else the class of the error.
   *
   * Attribute `error.type`.
   *
   * @example "rate_limit_exceeded", "500", "APIConnectionTimeoutError"
   *
   * @remarks conditionally required: The run failed.
   */
  errorType?: 'DeploymentNotFound' | '_OTHER' | 'account_deactivated' | 'billing_hard_limit_reached' | 'bio_policy' | 'content_filter' | 'content_policy_violation' | 'context_length_exceeded' | 'data_residency_mismatch' | 'empty_image_file' | 'failed_to_download_image' | 'image_content_policy_violation' | 'image_file_not_found' | 'image_file_too_large' | 'image_parse_error' | 'image_too_large' | 'image_too_small' | 'insufficient_quota' | 'invalid_api_key' | 'invalid_base64_image' | 'invalid_function_parameters' | 'invalid_image' | 'invalid_image_format' | 'invalid_image_mode' | 'invalid_image_url' | 'invalid_prompt' | 'invalid_type' | 'invalid_value' | 'misalignment_policy_violation' | 'missing_required_parameter' | 'model_not_found' | 'not_found' | 'previous_response_not_found' | 'rate_limit_exceeded' | 'response_already_completed' | 'response_not_found' | 'server_error' | 'server_overloaded' | 'string_above_max_length' | 'unknown_parameter' | 'unsupported_country_region_territory' | 'unsupported_image_media_type' | 'unsupported_parameter' | 'unsupported_value' | 'vector_store_timeout' | (string & {}) | undefined;
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

/** Workload run: what people and models wrote. Recorded only when content capture is on. */
export interface AgentGraphContent {
}

/** One run of a workload, around the nodes it ran. */
export type AgentGraphRecord = AgentGraphStart & AgentGraphEnd;
