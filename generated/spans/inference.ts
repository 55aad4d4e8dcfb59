// @generated from schemas/spans/inference.schema.json. Do not edit.
// To change it, edit the schema and run `npm run generate`.
import type { InputMessages, OutputMessages, SystemInstructions, ToolDefinitions } from '../content.ts';

/** Inference: what is known when the span starts. */
export interface InferenceStart {
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

/** Inference: what is known when the call has ended. */
export interface InferenceEnd {
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
   * Conversation, thread or session the call belongs to. OpenAI: the id of the conversation or of the thread.
   *
   * Attribute `gen_ai.conversation.id`.
   *
   * @example "conv_67ccd2bed1ec8190"
   *
   * @remarks conditionally required: The request belongs to a conversation, or the application names one. Never made up.
   */
  genAiConversationId?: string | undefined;
  /**
   * Form of output that the caller asked for.
   *
   * Attribute `gen_ai.output.type`.
   *
   * @example "text", "json"
   *
   * @remarks conditionally required: The request asks for a particular kind of output.
   */
  genAiOutputType?: 'text' | 'json' | 'image' | 'speech' | (string & {}) | undefined;
  /**
   * Name of the prompt template. OpenAI: the id of a stored prompt.
   *
   * Attribute `gen_ai.prompt.name`.
   *
   * @example "summarise-ticket"
   *
   * @remarks conditionally required: The request uses a prompt template that has a name.
   */
  genAiPromptName?: string | undefined;
  /**
   * Version of the prompt template.
   *
   * Attribute `gen_ai.prompt.version`.
   *
   * @example "2"
   *
   * @remarks conditionally required: gen_ai.prompt.name is set and the version of the template is known.
   */
  genAiPromptVersion?: string | undefined;
  /**
   * How many alternative answers were asked for. OpenAI: n.
   *
   * Attribute `gen_ai.request.choice.count`.
   *
   * @example 2
   *
   * @remarks conditionally required: The request asks for a number of choices other than 1.
   */
  genAiRequestChoiceCount?: number | undefined;
  /**
   * Seed that asks for repeatable sampling.
   *
   * Attribute `gen_ai.request.seed`.
   *
   * @example 42
   *
   * @remarks conditionally required: The request has a seed.
   */
  genAiRequestSeed?: number | undefined;
  /**
   * Whether the answer was asked for piece by piece.
   *
   * Attribute `gen_ai.request.stream`.
   *
   * @example true
   *
   * @remarks conditionally required: The answer is streamed; absent otherwise.
   */
  genAiRequestStream?: true | undefined;
  /**
   * A decoding limit that compatible servers take. Never the number of log probabilities asked for.
   *
   * How many candidates for the next token are considered. OpenAI has no such parameter: top_logprobs is another thing.
   *
   * Attribute `gen_ai.request.top_k`.
   *
   * @example 40
   *
   * @remarks conditionally required: The request has a top-k limit.
   */
  genAiRequestTopK?: number | undefined;
  /**
   * Service tier that was asked for. The API knows further tiers, such as flex and priority.
   *
   * Attribute `openai.request.service_tier`.
   *
   * @example "auto", "flex"
   *
   * @remarks conditionally required: The request asks for a service tier other than auto.
   */
  openaiRequestServiceTier?: 'auto' | 'default' | (string & {}) | undefined;
  /**
   * Service tier that served the request.
   *
   * Attribute `openai.response.service_tier`.
   *
   * @example "default", "priority"
   *
   * @remarks conditionally required: The answer names the service tier.
   */
  openaiResponseServiceTier?: string | undefined;
  /**
   * How a stream ended: read to its end, left early by the reader, aborted by a signal, broken by an error, or never finished by anyone.
   *
   * Attribute `codon.openai.stream.outcome`.
   *
   * @example "completed"
   *
   * @remarks conditionally required: The answer is streamed, or nobody consumed it.
   */
  codonOpenaiStreamOutcome?: 'completed' | 'cancelled' | 'aborted' | 'failed' | 'abandoned' | undefined;
  /**
   * Which repetition of the request this is: 1 is the first retry.
   *
   * Attribute `http.request.resend_count`.
   *
   * @example 1
   *
   * @remarks conditionally required: The request was retried.
   */
  httpRequestResendCount?: number | undefined;
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
   * Present, and true, when the history was shortened or summed up before the model saw it.
   *
   * Attribute `gen_ai.conversation.compacted`.
   *
   * @example true
   *
   * @remarks recommended: It is certain that earlier turns were compacted.
   */
  genAiConversationCompacted?: true | undefined;
  /**
   * How strongly tokens are held back the more often they already occur.
   *
   * Attribute `gen_ai.request.frequency_penalty`.
   *
   * @example 0.5
   *
   * @remarks recommended: The request sets it.
   */
  genAiRequestFrequencyPenalty?: number | undefined;
  /**
   * Upper limit for the tokens of the output. OpenAI: max_completion_tokens, max_output_tokens or max_tokens.
   *
   * Attribute `gen_ai.request.max_tokens`, in {token}.
   *
   * @example 1024
   *
   * @remarks recommended: The request sets it.
   */
  genAiRequestMaxTokens?: number | undefined;
  /**
   * How strongly tokens are held back once they have occurred at all.
   *
   * Attribute `gen_ai.request.presence_penalty`.
   *
   * @example 0.5
   *
   * @remarks recommended: The request sets it.
   */
  genAiRequestPresencePenalty?: number | undefined;
  /**
   * Response that this request carries on from. OpenAI: previous_response_id.
   *
   * Attribute `gen_ai.request.previous_response.id`.
   *
   * @example "resp_67ccd2bed1ec8190"
   *
   * @remarks recommended: The request continues an earlier response.
   */
  genAiRequestPreviousResponseId?: string | undefined;
  /**
   * How much the model was asked to reason. OpenAI: reasoning_effort, or effort below reasoning.
   *
   * Attribute `gen_ai.request.reasoning.level`.
   *
   * @example "low", "high"
   *
   * @remarks recommended: The request sets how much the model is to reason.
   */
  genAiRequestReasoningLevel?: string | undefined;
  /**
   * Texts at which generation stops. The caller wrote them, yet they are recorded by default, as markers and not as content.
   *
   * Attribute `gen_ai.request.stop_sequences`.
   *
   * @example ["\n\n","END"]
   *
   * @remarks recommended: The request sets it.
   */
  genAiRequestStopSequences?: readonly string[] | undefined;
  /**
   * How freely tokens are drawn: 0 is the steadiest, higher values vary more.
   *
   * Attribute `gen_ai.request.temperature`.
   *
   * @example 0.7
   *
   * @remarks recommended: The request sets it.
   */
  genAiRequestTemperature?: number | undefined;
  /**
   * Share of probability that the candidates for the next token add up to.
   *
   * Attribute `gen_ai.request.top_p`.
   *
   * @example 0.95
   *
   * @remarks recommended: The request sets it.
   */
  genAiRequestTopP?: number | undefined;
  /**
   * Why generation ended, one value for each choice, in the order of the choices.
   *
   * Attribute `gen_ai.response.finish_reasons`.
   *
   * @example ["stop"], ["length","stop"]
   *
   * @remarks recommended
   */
  genAiResponseFinishReasons?: readonly string[] | undefined;
  /**
   * Id that the API gave its answer.
   *
   * Attribute `gen_ai.response.id`.
   *
   * @example "chatcmpl-abc123example", "resp_67ccd2bed1ec8190"
   *
   * @remarks recommended
   */
  genAiResponseId?: string | undefined;
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
   * Time from sending the request to the first chunk of the stream.
   *
   * Attribute `gen_ai.response.time_to_first_chunk`, in s.
   *
   * @example 0.42
   *
   * @remarks recommended: The answer is streamed.
   */
  genAiResponseTimeToFirstChunk?: number | undefined;
  /**
   * Audio tokens of the input that were found in the cache.
   *
   * Attribute `gen_ai.usage.audio.cache_read.input_tokens`, in {token}.
   *
   * @example 32
   *
   * @remarks recommended: The answer reports it.
   */
  genAiUsageAudioCacheReadInputTokens?: number | undefined;
  /**
   * Input tokens that stood for sound.
   *
   * Attribute `gen_ai.usage.audio.input_tokens`, in {token}.
   *
   * @example 50
   *
   * @remarks recommended: The answer reports it.
   */
  genAiUsageAudioInputTokens?: number | undefined;
  /**
   * Output tokens that stood for sound.
   *
   * Attribute `gen_ai.usage.audio.output_tokens`, in {token}.
   *
   * @example 120
   *
   * @remarks recommended: The answer reports it.
   */
  genAiUsageAudioOutputTokens?: number | undefined;
  /**
   * Input tokens that the provider already had in its cache.
   *
   * Attribute `gen_ai.usage.cache_read.input_tokens`, in {token}.
   *
   * @example 128
   *
   * @remarks recommended: The answer reports it.
   */
  genAiUsageCacheReadInputTokens?: number | undefined;
  /**
   * Input tokens that the provider put into its cache.
   *
   * Attribute `gen_ai.usage.cache_write.input_tokens`, in {token}.
   *
   * @example 25
   *
   * @remarks recommended: The answer reports it.
   */
  genAiUsageCacheWriteInputTokens?: number | undefined;
  /**
   * Image tokens of the input that were found in the cache.
   *
   * Attribute `gen_ai.usage.image.cache_read.input_tokens`, in {token}.
   *
   * @example 64
   *
   * @remarks recommended: The answer reports it.
   */
  genAiUsageImageCacheReadInputTokens?: number | undefined;
  /**
   * Input tokens that stood for images.
   *
   * Attribute `gen_ai.usage.image.input_tokens`, in {token}.
   *
   * @example 85
   *
   * @remarks recommended: The answer reports it.
   */
  genAiUsageImageInputTokens?: number | undefined;
  /**
   * Output tokens that stood for images.
   *
   * Attribute `gen_ai.usage.image.output_tokens`, in {token}.
   *
   * @example 272
   *
   * @remarks recommended: The answer reports it.
   */
  genAiUsageImageOutputTokens?: number | undefined;
  /**
   * Tokens of the whole input, those read from or written to a cache included.
   *
   * Attribute `gen_ai.usage.input_tokens`, in {token}.
   *
   * @example 180
   *
   * @remarks recommended
   */
  genAiUsageInputTokens?: number | undefined;
  /**
   * Tokens of the whole output, those spent on reasoning included.
   *
   * Attribute `gen_ai.usage.output_tokens`, in {token}.
   *
   * @example 64
   *
   * @remarks recommended
   */
  genAiUsageOutputTokens?: number | undefined;
  /**
   * Output tokens the model spent on reasoning.
   *
   * Attribute `gen_ai.usage.reasoning.output_tokens`, in {token}.
   *
   * @example 32
   *
   * @remarks recommended: The answer reports it.
   */
  genAiUsageReasoningOutputTokens?: number | undefined;
  /**
   * Text tokens of the input that were found in the cache.
   *
   * Attribute `gen_ai.usage.text.cache_read.input_tokens`, in {token}.
   *
   * @example 64
   *
   * @remarks recommended: The answer reports it.
   */
  genAiUsageTextCacheReadInputTokens?: number | undefined;
  /**
   * Input tokens that were text.
   *
   * Attribute `gen_ai.usage.text.input_tokens`, in {token}.
   *
   * @example 90
   *
   * @remarks recommended: The answer reports it.
   */
  genAiUsageTextInputTokens?: number | undefined;
  /**
   * Output tokens that were text.
   *
   * Attribute `gen_ai.usage.text.output_tokens`, in {token}.
   *
   * @example 40
   *
   * @remarks recommended: The answer reports it.
   */
  genAiUsageTextOutputTokens?: number | undefined;
  /**
   * Which of the two generation APIs was called.
   *
   * Attribute `openai.api.type`.
   *
   * @example "responses"
   *
   * @remarks recommended: The API knows more than one way to ask for this.
   */
  openaiApiType?: 'chat_completions' | 'responses' | (string & {}) | undefined;
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
   * Azure's deployment of the model.
   *
   * Attribute `codon.openai.deployment`.
   *
   * @example "gpt-4o-mini-eu"
   *
   * @remarks recommended: The call goes to a deployment on Azure.
   */
  codonOpenaiDeployment?: string | undefined;
  /**
   * Version of the API that Azure was asked for.
   *
   * Attribute `codon.openai.api_version`.
   *
   * @example "2024-10-21"
   *
   * @remarks recommended: The call goes to Azure.
   */
  codonOpenaiApiVersion?: string | undefined;
  /**
   * Tokens of the predicted output that the model took over.
   *
   * Attribute `codon.openai.usage.prediction.accepted_tokens`, in {token}.
   *
   * @example 40
   *
   * @remarks recommended: The answer reports it.
   */
  codonOpenaiUsagePredictionAcceptedTokens?: number | undefined;
  /**
   * Tokens of the predicted output that the model did not take over; they are billed as output all the same.
   *
   * Attribute `codon.openai.usage.prediction.rejected_tokens`, in {token}.
   *
   * @example 12
   *
   * @remarks recommended: The answer reports it.
   */
  codonOpenaiUsagePredictionRejectedTokens?: number | undefined;
  /**
   * Length of the sound, as billed or told by the API.
   *
   * Attribute `codon.openai.audio.seconds`, in s.
   *
   * @example 12.5
   *
   * @remarks recommended: The call is about sound whose length the answer tells.
   */
  codonOpenaiAudioSeconds?: number | undefined;
  /**
   * Size of the file, image or sound that was sent or received.
   *
   * Attribute `codon.openai.media.size`, in By.
   *
   * @example 24576
   *
   * @remarks recommended: A file, image or sound of known size is sent or received.
   */
  codonOpenaiMediaSize?: number | undefined;
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
  /**
   * Hash of the node's description: SHA-256 in lower-case hexadecimal.
   *
   * Attribute `codon.nodespec.id`.
   *
   * @example "83b8c6cb7915f87fdb154bed64a98273dc3d9dfd0cdda8b0d005d759334642de"
   *
   * @remarks opt in: The call is a node of its workload by itself, and not made inside another one.
   */
  codonNodespecId?: string | undefined;
  /**
   * Name of the node.
   *
   * Attribute `codon.nodespec.name`.
   *
   * @example "ingest"
   *
   * @remarks opt in: The call is a node of its workload by itself, and not made inside another one.
   */
  codonNodespecName?: string | undefined;
  /**
   * What part the node plays in the workload.
   *
   * Attribute `codon.nodespec.role`.
   *
   * @example "parser"
   *
   * @remarks opt in: The call is a node of its workload by itself, and not made inside another one.
   */
  codonNodespecRole?: string | undefined;
  /**
   * Who runs the model, in the words of gen_ai.provider.name.
   *
   * Attribute `codon.model.vendor`.
   *
   * @example "openai"
   *
   * @remarks opt in
   */
  codonModelVendor?: string | undefined;
  /**
   * Model the node used.
   *
   * Attribute `codon.model.id`.
   *
   * @example "gpt-4o-mini"
   *
   * @remarks opt in
   */
  codonModelId?: string | undefined;
  /**
   * Input tokens of all model calls of the node.
   *
   * Attribute `codon.tokens.input`, in {token}.
   *
   * @example 180
   *
   * @remarks opt in: The call is not made inside a node; there the span of the node carries it.
   */
  codonTokensInput?: number | undefined;
  /**
   * Output tokens of all model calls of the node.
   *
   * Attribute `codon.tokens.output`, in {token}.
   *
   * @example 64
   *
   * @remarks opt in: The call is not made inside a node; there the span of the node carries it.
   */
  codonTokensOutput?: number | undefined;
  /**
   * Input and output tokens of all model calls of the node.
   *
   * Attribute `codon.tokens.total`, in {token}.
   *
   * @example 244
   *
   * @remarks opt in: The call is not made inside a node; there the span of the node carries it.
   */
  codonTokensTotal?: number | undefined;
  /**
   * Token usage as the provider reported it, as JSON text.
   *
   * Attribute `codon.tokens.usage_json`.
   *
   * @example "{\"prompt_tokens\":180,\"completion_tokens\":64,\"total_tokens\":244}"
   *
   * @remarks opt in: The call is not made inside a node; there the span of the node carries it.
   */
  codonTokensUsageJson?: unknown | undefined;
}

/** Inference: what people and models wrote. Recorded only when content capture is on. */
export interface InferenceContent {
  /**
   * Messages the model was given, oldest first, as JSON text.
   *
   * Attribute `gen_ai.input.messages`, holds content data.
   *
   * @example "[{\"role\":\"user\",\"parts\":[{\"type\":\"text\",\"content\":\"What is the capital of Norway?\"}]}]"
   *
   * @remarks opt in
   */
  genAiInputMessages?: InputMessages | undefined;
  /**
   * Messages the model gave back, one for each choice, as JSON text.
   *
   * Attribute `gen_ai.output.messages`, holds content data.
   *
   * @example "[{\"role\":\"assistant\",\"parts\":[{\"type\":\"text\",\"content\":\"Oslo.\"}],\"finish_reason\":\"stop\"}]"
   *
   * @remarks opt in
   */
  genAiOutputMessages?: OutputMessages | undefined;
  /**
   * Values filled into the prompt template, each below its own name.
   *
   * Attribute `gen_ai.prompt.variable`, holds content data.
   *
   * @example {"city":"Oslo"}
   *
   * @remarks opt in
   */
  genAiPromptVariable?: Readonly<Record<string, string>> | undefined;
  /**
   * Instructions given apart from the conversation, as JSON text. OpenAI: instructions of a response or an assistant.
   *
   * Attribute `gen_ai.system_instructions`, holds content data.
   *
   * @example "[{\"type\":\"text\",\"content\":\"Answer in one sentence.\"}]"
   *
   * @remarks opt in
   */
  genAiSystemInstructions?: SystemInstructions | undefined;
  /**
   * Tools the model may call, as JSON text.
   *
   * Attribute `gen_ai.tool.definitions`, holds content data.
   *
   * @example "[{\"type\":\"function\",\"name\":\"get_weather\",\"parameters\":{\"type\":\"object\",\"properties\":{\"city\":{\"type\":\"string\"}}}}]"
   *
   * @remarks opt in
   */
  genAiToolDefinitions?: ToolDefinitions | undefined;
}

/** A call that makes a model generate something: text, an image, speech or a transcript. */
export type InferenceRecord = InferenceStart & InferenceEnd;
