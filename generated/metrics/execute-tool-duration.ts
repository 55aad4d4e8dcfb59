// @generated from schemas/metrics/execute-tool-duration.schema.json. Do not edit.
// To change it, edit the schema and run `npm run generate`.
/** How long a tool ran. */
export interface ExecuteToolDurationAttributes {
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
