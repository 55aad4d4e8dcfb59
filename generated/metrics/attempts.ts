// @generated from schemas/metrics/attempts.schema.json. Do not edit.
// To change it, edit the schema and run `npm run generate`.
/** How many HTTP requests calls took, the first one and every repetition. */
export interface AttemptsAttributes {
  /**
   * Method of the client that was called, dotted, without the client.
   *
   * Attribute `codon.openai.operation`.
   *
   * @example "files.create", "vectorStores.files.list"
   *
   * @remarks required
   */
  codonOpenaiOperation: string;
  /**
   * Who runs the model, as told by the host that is called. OpenAI-compatible hosts have values of their own.
   *
   * Attribute `gen_ai.provider.name`.
   *
   * @example "openai", "azure.ai.openai"
   *
   * @remarks required
   */
  genAiProviderName: 'openai' | 'gcp.gen_ai' | 'gcp.vertex_ai' | 'gcp.gemini' | 'anthropic' | 'cohere' | 'azure.ai.inference' | 'azure.ai.openai' | 'ibm.watsonx.ai' | 'aws.bedrock' | 'perplexity' | 'x_ai' | 'deepseek' | 'groq' | 'mistral_ai' | 'moonshot_ai' | (string & {});
  /**
   * Why the operation failed: the API's error code where it is a well-known one, else the HTTP status, else the class of the error.
   *
   * Attribute `error.type`.
   *
   * @example "rate_limit_exceeded", "500", "APIConnectionTimeoutError"
   *
   * @remarks conditionally required: The attempt failed.
   */
  errorType?: 'DeploymentNotFound' | '_OTHER' | 'account_deactivated' | 'billing_hard_limit_reached' | 'bio_policy' | 'content_filter' | 'content_policy_violation' | 'context_length_exceeded' | 'data_residency_mismatch' | 'empty_image_file' | 'failed_to_download_image' | 'image_content_policy_violation' | 'image_file_not_found' | 'image_file_too_large' | 'image_parse_error' | 'image_too_large' | 'image_too_small' | 'insufficient_quota' | 'invalid_api_key' | 'invalid_base64_image' | 'invalid_function_parameters' | 'invalid_image' | 'invalid_image_format' | 'invalid_image_mode' | 'invalid_image_url' | 'invalid_prompt' | 'invalid_type' | 'invalid_value' | 'misalignment_policy_violation' | 'missing_required_parameter' | 'model_not_found' | 'not_found' | 'previous_response_not_found' | 'rate_limit_exceeded' | 'response_already_completed' | 'response_not_found' | 'server_error' | 'server_overloaded' | 'string_above_max_length' | 'unknown_parameter' | 'unsupported_country_region_territory' | 'unsupported_image_media_type' | 'unsupported_parameter' | 'unsupported_value' | 'vector_store_timeout' | (string & {}) | undefined;
  /**
   * Status code of the HTTP answer.
   *
   * Attribute `http.response.status_code`.
   *
   * @example 200, 429
   *
   * @remarks conditionally required: An answer came.
   */
  httpResponseStatusCode?: number | undefined;
  /**
   * Port the request was sent to.
   *
   * Attribute `server.port`.
   *
   * @example 443
   *
   * @remarks conditionally required: server.address is set.
   */
  serverPort?: number | undefined;
  /**
   * Host the request was sent to.
   *
   * Attribute `server.address`.
   *
   * @example "api.openai.com"
   *
   * @remarks recommended
   */
  serverAddress?: string | undefined;
}
