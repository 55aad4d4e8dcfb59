// @generated from schemas/metrics/inference-duration.schema.json. Do not edit.
// To change it, edit the schema and run `npm run generate`.
/** How long calls took that make a model generate something, streams until their last chunk. */
export interface InferenceDurationAttributes {
  /**
   * Kind of work the call does. Methods of OpenAI that none of the values fits have no such attribute.
   *
   * Attribute `gen_ai.operation.name`.
   *
   * @example "chat", "embeddings"
   *
   * @remarks required
   */
  genAiOperationName: 'chat' | 'generate_content' | 'text_completion';
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
   * @remarks conditionally required: The operation failed.
   */
  errorType?: 'DeploymentNotFound' | '_OTHER' | 'account_deactivated' | 'billing_hard_limit_reached' | 'bio_policy' | 'content_filter' | 'content_policy_violation' | 'context_length_exceeded' | 'data_residency_mismatch' | 'empty_image_file' | 'failed_to_download_image' | 'image_content_policy_violation' | 'image_file_not_found' | 'image_file_too_large' | 'image_parse_error' | 'image_too_large' | 'image_too_small' | 'insufficient_quota' | 'invalid_api_key' | 'invalid_base64_image' | 'invalid_function_parameters' | 'invalid_image' | 'invalid_image_format' | 'invalid_image_mode' | 'invalid_image_url' | 'invalid_prompt' | 'invalid_type' | 'invalid_value' | 'misalignment_policy_violation' | 'missing_required_parameter' | 'model_not_found' | 'not_found' | 'previous_response_not_found' | 'rate_limit_exceeded' | 'response_already_completed' | 'response_not_found' | 'server_error' | 'server_overloaded' | 'string_above_max_length' | 'unknown_parameter' | 'unsupported_country_region_territory' | 'unsupported_image_media_type' | 'unsupported_parameter' | 'unsupported_value' | 'vector_store_timeout' | (string & {}) | undefined;
  /**
   * Model named in the request, word for word. On Azure it may be a deployment.
   *
   * Attribute `gen_ai.request.model`.
   *
   * @example "gpt-4o-mini"
   *
   * @remarks conditionally required: The model is known; a request may leave it to the server.
   */
  genAiRequestModel?: string | undefined;
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
   * Model that answered, usually with its date.
   *
   * Attribute `gen_ai.response.model`.
   *
   * @example "gpt-4o-mini-2024-07-18"
   *
   * @remarks recommended
   */
  genAiResponseModel?: string | undefined;
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
  /**
   * Service tier that served the request.
   *
   * Attribute `openai.response.service_tier`.
   *
   * @example "default", "priority"
   *
   * @remarks recommended: The answer names the service tier.
   */
  openaiResponseServiceTier?: string | undefined;
  /**
   * Fingerprint of the backend that answered. With a fixed seed, another fingerprint may mean another answer.
   *
   * Attribute `openai.response.system_fingerprint`.
   *
   * @example "fp_abc123example"
   *
   * @remarks recommended: The answer has one.
   */
  openaiResponseSystemFingerprint?: string | undefined;
}
