// @generated from schemas/spans/attempt.schema.json. Do not edit.
// To change it, edit the schema and run `npm run generate`.
/** Attempt: what is known when the span starts. */
export interface AttemptStart {
  /**
   * Which attempt of the call this is, counted from 1.
   *
   * Attribute `codon.openai.attempt.number`.
   *
   * @example 2
   *
   * @remarks required
   */
  codonOpenaiAttemptNumber: number;
}

/** Attempt: what is known when the call has ended. */
export interface AttemptEnd {
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
   * How long the client waited before this attempt.
   *
   * Attribute `codon.openai.attempt.wait_ms`, in ms.
   *
   * @example 500
   *
   * @remarks conditionally required: An earlier attempt failed.
   */
  codonOpenaiAttemptWaitMs?: number | undefined;
  /**
   * Id the API gave the request; OpenAI's support asks for it. From the header x-request-id.
   *
   * Attribute `codon.openai.request.id`.
   *
   * @example "req_abc123example"
   *
   * @remarks recommended: The answer has one.
   */
  codonOpenaiRequestId?: string | undefined;
  /**
   * How long the API worked on the request. From the header openai-processing-ms.
   *
   * Attribute `codon.openai.processing_ms`, in ms.
   *
   * @example 412
   *
   * @remarks recommended: The answer tells it.
   */
  codonOpenaiProcessingMs?: number | undefined;
  /**
   * Requests left until the limit resets. From the header x-ratelimit-remaining-requests.
   *
   * Attribute `codon.openai.rate_limit.remaining_requests`.
   *
   * @example 4999
   *
   * @remarks recommended: The answer tells it.
   */
  codonOpenaiRateLimitRemainingRequests?: number | undefined;
  /**
   * Tokens left until the limit resets. From the header x-ratelimit-remaining-tokens.
   *
   * Attribute `codon.openai.rate_limit.remaining_tokens`, in {token}.
   *
   * @example 159976
   *
   * @remarks recommended: The answer tells it.
   */
  codonOpenaiRateLimitRemainingTokens?: number | undefined;
  /**
   * Time until the limit of requests is back at its full height. From the header x-ratelimit-reset-requests.
   *
   * Attribute `codon.openai.rate_limit.reset_requests_ms`, in ms.
   *
   * @example 8640
   *
   * @remarks recommended: The answer tells it.
   */
  codonOpenaiRateLimitResetRequestsMs?: number | undefined;
  /**
   * Time until the limit of tokens is back at its full height. From the header x-ratelimit-reset-tokens.
   *
   * Attribute `codon.openai.rate_limit.reset_tokens_ms`, in ms.
   *
   * @example 6
   *
   * @remarks recommended: The answer tells it.
   */
  codonOpenaiRateLimitResetTokensMs?: number | undefined;
}

/** Attempt: what people and models wrote. Recorded only when content capture is on. */
export interface AttemptContent {
}

/** One HTTP request of a call: the first one, or a repetition. A span of its own only where the options ask for it. */
export type AttemptRecord = AttemptStart & AttemptEnd;
