// @generated from schemas/metrics/inference-operation-input-tokens.schema.json. Do not edit.
// To change it, edit the schema and run `npm run generate`.
/** How many tokens the model read in one call. */
export interface InferenceOperationInputTokensAttributes {
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
