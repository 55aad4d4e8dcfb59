// @generated from schemas/metrics/invoke-agent-duration.schema.json. Do not edit.
// To change it, edit the schema and run `npm run generate`.
/** How long an agent or a workflow ran in this process. */
export interface InvokeAgentDurationAttributes {
  /**
   * Kind of work the call does. Methods of OpenAI that none of the values fits have no such attribute.
   *
   * Attribute `gen_ai.operation.name`.
   *
   * @example "chat", "embeddings"
   *
   * @remarks required
   */
  genAiOperationName: 'invoke_agent' | 'invoke_workflow';
  /**
   * Why the operation failed: the API's error code where it is a well-known one, else the HTTP status, else the class of the error.
   *
   * Attribute `error.type`.
   *
   * @example "rate_limit_exceeded", "500", "APIConnectionTimeoutError"
   *
   * @remarks conditionally required: The operation failed.
   */
  errorType?: 'DeploymentNotFound' | '_OTHER' | 'account_deactivated' | 'billing_hard_limit_reached' | 'bio_policy' | 'content_filter' | 'content_policy_violation' | 'context_length_exceeded' | 'data_residency_mismatch' | 'empty_image_file' | 'failed_to_download_image' | 'image_content_policy_violation' | 'image_file_not_found' | 'image_file_too_large' | 'image_parse_error' | 'image_too_large' | 'image_too_small' | 'insufficient_quota' | 'invalid_api_key' | 'invalid_base64_image' | 'invalid_function_parameters' | 'invalid_image' | 'invalid_image_format' | 'invalid_image_mode' | 'invalid_image_url' | 'invalid_prompt' | 'invalid_type' | 'invalid_value' | 'misalignment_policy_violation' | 'missing_required_parameter' | 'model_not_found' | 'not_found' | 'previous_response_not_found' | 'rate_limit_exceeded' | 'response_already_completed' | 'response_not_found' | 'server_error' | 'server_overloaded' | 'string_above_max_length' | 'unknown_parameter' | 'unsupported_country_region_territory' | 'unsupported_image_media_type' | 'unsupported_parameter' | 'unsupported_value' | 'vector_store_timeout' | (string & {}) | undefined;
  /**
   * Name people know the agent by.
   *
   * Attribute `gen_ai.agent.name`.
   *
   * @example "Travel planner"
   *
   * @remarks conditionally required: It is known.
   */
  genAiAgentName?: string | undefined;
  /**
   * Model named in the request, word for word. On Azure it may be a deployment.
   *
   * Attribute `gen_ai.request.model`.
   *
   * @example "gpt-4o-mini"
   *
   * @remarks recommended: The agent is bound to one model.
   */
  genAiRequestModel?: string | undefined;
}
