// @generated from schemas/events/evaluation-result.schema.json. Do not edit.
// To change it, edit the schema and run `npm run generate`.
/** How the output of a call was judged, by a person, a model or a rule. It belongs to the span of that call. */
export interface EvaluationResultAttributes {
  /**
   * Name of the measure an output is judged by.
   *
   * Attribute `gen_ai.evaluation.name`.
   *
   * @example "relevance"
   *
   * @remarks required
   */
  genAiEvaluationName: string;
  /**
   * Why the operation failed: the API's error code where it is a well-known one, else the HTTP status, else the class of the error.
   *
   * Attribute `error.type`.
   *
   * @example "rate_limit_exceeded", "500", "APIConnectionTimeoutError"
   *
   * @remarks conditionally required: The evaluation failed.
   */
  errorType?: 'DeploymentNotFound' | '_OTHER' | 'account_deactivated' | 'billing_hard_limit_reached' | 'bio_policy' | 'content_filter' | 'content_policy_violation' | 'context_length_exceeded' | 'data_residency_mismatch' | 'empty_image_file' | 'failed_to_download_image' | 'image_content_policy_violation' | 'image_file_not_found' | 'image_file_too_large' | 'image_parse_error' | 'image_too_large' | 'image_too_small' | 'insufficient_quota' | 'invalid_api_key' | 'invalid_base64_image' | 'invalid_function_parameters' | 'invalid_image' | 'invalid_image_format' | 'invalid_image_mode' | 'invalid_image_url' | 'invalid_prompt' | 'invalid_type' | 'invalid_value' | 'misalignment_policy_violation' | 'missing_required_parameter' | 'model_not_found' | 'not_found' | 'previous_response_not_found' | 'rate_limit_exceeded' | 'response_already_completed' | 'response_not_found' | 'server_error' | 'server_overloaded' | 'string_above_max_length' | 'unknown_parameter' | 'unsupported_country_region_territory' | 'unsupported_image_media_type' | 'unsupported_parameter' | 'unsupported_value' | 'vector_store_timeout' | (string & {}) | undefined;
  /**
   * The judgement as a word.
   *
   * Attribute `gen_ai.evaluation.score.label`.
   *
   * @example "pass", "relevant"
   *
   * @remarks conditionally required: The judgement is a word.
   */
  genAiEvaluationScoreLabel?: string | undefined;
  /**
   * The judgement as a number, on the scale of the measure.
   *
   * Attribute `gen_ai.evaluation.score.value`.
   *
   * @example 0.8
   *
   * @remarks conditionally required: The judgement is a number.
   */
  genAiEvaluationScoreValue?: number | undefined;
  /**
   * Why the score is what it is, in the words of whoever judged.
   *
   * Attribute `gen_ai.evaluation.explanation`, holds content data.
   *
   * @example "The answer names the city and nothing else."
   *
   * @remarks recommended
   */
  genAiEvaluationExplanation?: string | undefined;
  /**
   * Id that the API gave its answer.
   *
   * Attribute `gen_ai.response.id`.
   *
   * @example "chatcmpl-abc123example", "resp_67ccd2bed1ec8190"
   *
   * @remarks recommended: It is known which answer was judged.
   */
  genAiResponseId?: string | undefined;
}
