// @generated from schemas/attributes/. Do not edit.
// To change it, edit the schema and run `npm run generate`.
/**
 * Framework that ran the agent: openai for calls through this package.
 *
 * Attribute `agent.framework.name`.
 *
 * @example "openai", "langgraph"
 */
export const AGENT_FRAMEWORK_NAME = 'agent.framework.name';
/**
 * Azure's name for the service that owns the resource.
 *
 * Attribute `azure.resource_provider.namespace`.
 *
 * @example "Microsoft.CognitiveServices"
 */
export const AZURE_RESOURCE_PROVIDER_NAMESPACE = 'azure.resource_provider.namespace';
/**
 * Hash of the graph's definition, by which two runs of the same graph are told.
 *
 * Attribute `codon.graph.definition_hash`.
 *
 * @example "97f2827430a279aef333789cb5d0be1992ef85dd6c67e60789897135419fa3f4"
 */
export const CODON_GRAPH_DEFINITION_HASH = 'codon.graph.definition_hash';
/**
 * Nodes and edges of the workload, as JSON text.
 *
 * Attribute `codon.graph.definition_json`.
 *
 * @example "{\"nodes\":[{\"name\":\"ingest\",\"role\":\"parser\",\"nodespec_id\":\"83b8c6cb7915f87fdb154bed64a98273dc3d9dfd0cdda8b0d005d759334642de\"}],\"edges\":[]}"
 */
export const CODON_GRAPH_DEFINITION_JSON = 'codon.graph.definition_json';
/**
 * How many edges the graph has.
 *
 * Attribute `codon.graph.edge_count`.
 *
 * @example 3
 */
export const CODON_GRAPH_EDGE_COUNT = 'codon.graph.edge_count';
/**
 * How many nodes the graph has.
 *
 * Attribute `codon.graph.node_count`.
 *
 * @example 4
 */
export const CODON_GRAPH_NODE_COUNT = 'codon.graph.node_count';
/**
 * Model the node used.
 *
 * Attribute `codon.model.id`.
 *
 * @example "gpt-4o-mini"
 */
export const CODON_MODEL_ID = 'codon.model.id';
/**
 * Who runs the model, in the words of gen_ai.provider.name.
 *
 * Attribute `codon.model.vendor`.
 *
 * @example "openai"
 */
export const CODON_MODEL_VENDOR = 'codon.model.vendor';
/**
 * Network calls the node made, as JSON text. Addresses and bodies may hold anything.
 *
 * Attribute `codon.network.calls_json`, holds content data.
 *
 * @example "[{\"method\":\"GET\",\"url\":\"https://example.com/weather\",\"status_code\":200}]"
 */
export const CODON_NETWORK_CALLS_JSON = 'codon.network.calls_json';
/**
 * Text of the error the node ended with. It may quote what the node was given.
 *
 * Attribute `codon.node.error_message`, holds content data.
 *
 * @example "Request timed out."
 */
export const CODON_NODE_ERROR_MESSAGE = 'codon.node.error_message';
/**
 * What the node was given, as text, cut to 2048 characters.
 *
 * Attribute `codon.node.input`, holds content data.
 *
 * @example "Summarise the report."
 */
export const CODON_NODE_INPUT = 'codon.node.input';
/**
 * How long the node took.
 *
 * Attribute `codon.node.latency_ms`, in ms.
 *
 * @example 812
 */
export const CODON_NODE_LATENCY_MS = 'codon.node.latency_ms';
/**
 * What the node gave back, as text, cut to 2048 characters.
 *
 * Attribute `codon.node.output`, holds content data.
 *
 * @example "Sales grew in spring."
 */
export const CODON_NODE_OUTPUT = 'codon.node.output';
/**
 * Token usage, network calls and anything extra of the node, as JSON text.
 *
 * Attribute `codon.node.raw_attributes_json`, holds content data.
 *
 * @example "{\"token_usage\":{\"total_tokens\":244}}"
 */
export const CODON_NODE_RAW_ATTRIBUTES_JSON = 'codon.node.raw_attributes_json';
/**
 * Whether the node succeeded.
 *
 * Attribute `codon.node.status_code`.
 *
 * @example "OK"
 */
export const CODON_NODE_STATUS_CODE = 'codon.node.status_code';
/**
 * How the node is called, as text.
 *
 * Attribute `codon.nodespec.callable_signature`.
 *
 * @example "ingest(message, *, runtime, context)"
 */
export const CODON_NODESPEC_CALLABLE_SIGNATURE = 'codon.nodespec.callable_signature';
/**
 * Hash of the node's description: SHA-256 in lower-case hexadecimal.
 *
 * Attribute `codon.nodespec.id`.
 *
 * @example "83b8c6cb7915f87fdb154bed64a98273dc3d9dfd0cdda8b0d005d759334642de"
 */
export const CODON_NODESPEC_ID = 'codon.nodespec.id';
/**
 * What the node takes, as text; {} when nothing was said.
 *
 * Attribute `codon.nodespec.input_schema`.
 *
 * @example "{}"
 */
export const CODON_NODESPEC_INPUT_SCHEMA = 'codon.nodespec.input_schema';
/**
 * Model the node is made for.
 *
 * Attribute `codon.nodespec.model_name`.
 *
 * @example "gpt-4o"
 */
export const CODON_NODESPEC_MODEL_NAME = 'codon.nodespec.model_name';
/**
 * Version of that model.
 *
 * Attribute `codon.nodespec.model_version`.
 *
 * @example "2024-05-13"
 */
export const CODON_NODESPEC_MODEL_VERSION = 'codon.nodespec.model_version';
/**
 * Name of the node.
 *
 * Attribute `codon.nodespec.name`.
 *
 * @example "ingest"
 */
export const CODON_NODESPEC_NAME = 'codon.nodespec.name';
/**
 * What the node gives back, as text.
 *
 * Attribute `codon.nodespec.output_schema`.
 *
 * @example "<class 'float'>", "{\"type\":\"string\"}"
 */
export const CODON_NODESPEC_OUTPUT_SCHEMA = 'codon.nodespec.output_schema';
/**
 * What part the node plays in the workload.
 *
 * Attribute `codon.nodespec.role`.
 *
 * @example "parser"
 */
export const CODON_NODESPEC_ROLE = 'codon.nodespec.role';
/**
 * Version of the node description's format.
 *
 * Attribute `codon.nodespec.version`.
 *
 * @example "0.1.0"
 */
export const CODON_NODESPEC_VERSION = 'codon.nodespec.version';
/**
 * Version of the API that Azure was asked for.
 *
 * Attribute `codon.openai.api_version`.
 *
 * @example "2024-10-21"
 */
export const CODON_OPENAI_API_VERSION = 'codon.openai.api_version';
/**
 * Which attempt of the call this is, counted from 1.
 *
 * Attribute `codon.openai.attempt.number`.
 *
 * @example 2
 */
export const CODON_OPENAI_ATTEMPT_NUMBER = 'codon.openai.attempt.number';
/**
 * How long the client waited before this attempt.
 *
 * Attribute `codon.openai.attempt.wait_ms`, in ms.
 *
 * @example 500
 */
export const CODON_OPENAI_ATTEMPT_WAIT_MS = 'codon.openai.attempt.wait_ms';
/**
 * Length of the sound, as billed or told by the API.
 *
 * Attribute `codon.openai.audio.seconds`, in s.
 *
 * @example 12.5
 */
export const CODON_OPENAI_AUDIO_SECONDS = 'codon.openai.audio.seconds';
/**
 * Id of the batch the call concerns.
 *
 * Attribute `codon.openai.batch.id`.
 *
 * @example "batch_abc123example"
 */
export const CODON_OPENAI_BATCH_ID = 'codon.openai.batch.id';
/**
 * Id of the container the call concerns.
 *
 * Attribute `codon.openai.container.id`.
 *
 * @example "cntr_abc123example"
 */
export const CODON_OPENAI_CONTAINER_ID = 'codon.openai.container.id';
/**
 * Where the redacted content of this span is stored, if it was stored elsewhere instead of being recorded.
 *
 * Attribute `codon.openai.content.reference`.
 *
 * @example "s3://acme-prompts/2026/11/4bf92f35.json"
 */
export const CODON_OPENAI_CONTENT_REFERENCE = 'codon.openai.content.reference';
/**
 * Azure's deployment of the model.
 *
 * Attribute `codon.openai.deployment`.
 *
 * @example "gpt-4o-mini-eu"
 */
export const CODON_OPENAI_DEPLOYMENT = 'codon.openai.deployment';
/**
 * Id of the file the call concerns.
 *
 * Attribute `codon.openai.file.id`.
 *
 * @example "file-abc123example"
 */
export const CODON_OPENAI_FILE_ID = 'codon.openai.file.id';
/**
 * Size of the file, image or sound that was sent or received.
 *
 * Attribute `codon.openai.media.size`, in By.
 *
 * @example 24576
 */
export const CODON_OPENAI_MEDIA_SIZE = 'codon.openai.media.size';
/**
 * Facts that the application gives about what it does, each below its own name. Not for what people wrote.
 *
 * Attribute `codon.openai.metadata`.
 *
 * @example {"tenant":"acme","feature":"search"}
 */
export const CODON_OPENAI_METADATA = 'codon.openai.metadata';
/**
 * Method of the client that was called, dotted, without the client.
 *
 * Attribute `codon.openai.operation`.
 *
 * @example "files.create", "vectorStores.files.list"
 */
export const CODON_OPENAI_OPERATION = 'codon.openai.operation';
/**
 * How many times a helper that waits asked for the state.
 *
 * Attribute `codon.openai.poll.count`.
 *
 * @example 5
 */
export const CODON_OPENAI_POLL_COUNT = 'codon.openai.poll.count';
/**
 * How long the API worked on the request. From the header openai-processing-ms.
 *
 * Attribute `codon.openai.processing_ms`, in ms.
 *
 * @example 412
 */
export const CODON_OPENAI_PROCESSING_MS = 'codon.openai.processing_ms';
/**
 * Requests left until the limit resets. From the header x-ratelimit-remaining-requests.
 *
 * Attribute `codon.openai.rate_limit.remaining_requests`.
 *
 * @example 4999
 */
export const CODON_OPENAI_RATE_LIMIT_REMAINING_REQUESTS = 'codon.openai.rate_limit.remaining_requests';
/**
 * Tokens left until the limit resets. From the header x-ratelimit-remaining-tokens.
 *
 * Attribute `codon.openai.rate_limit.remaining_tokens`, in {token}.
 *
 * @example 159976
 */
export const CODON_OPENAI_RATE_LIMIT_REMAINING_TOKENS = 'codon.openai.rate_limit.remaining_tokens';
/**
 * Time until the limit of requests is back at its full height. From the header x-ratelimit-reset-requests.
 *
 * Attribute `codon.openai.rate_limit.reset_requests_ms`, in ms.
 *
 * @example 8640
 */
export const CODON_OPENAI_RATE_LIMIT_RESET_REQUESTS_MS = 'codon.openai.rate_limit.reset_requests_ms';
/**
 * Time until the limit of tokens is back at its full height. From the header x-ratelimit-reset-tokens.
 *
 * Attribute `codon.openai.rate_limit.reset_tokens_ms`, in ms.
 *
 * @example 6
 */
export const CODON_OPENAI_RATE_LIMIT_RESET_TOKENS_MS = 'codon.openai.rate_limit.reset_tokens_ms';
/**
 * How many places were redacted in this span's content.
 *
 * Attribute `codon.openai.redaction.count`.
 *
 * @example 3
 */
export const CODON_OPENAI_REDACTION_COUNT = 'codon.openai.redaction.count';
/**
 * Rule that hid something.
 *
 * Attribute `codon.openai.redaction.rule`.
 *
 * @example "email"
 */
export const CODON_OPENAI_REDACTION_RULE = 'codon.openai.redaction.rule';
/**
 * Which rules redacted how often, each as rule=count.
 *
 * Attribute `codon.openai.redaction.rules`.
 *
 * @example ["email=2","phone=1"]
 */
export const CODON_OPENAI_REDACTION_RULES = 'codon.openai.redaction.rules';
/**
 * Id the API gave the request; OpenAI's support asks for it. From the header x-request-id.
 *
 * Attribute `codon.openai.request.id`.
 *
 * @example "req_abc123example"
 */
export const CODON_OPENAI_REQUEST_ID = 'codon.openai.request.id';
/**
 * Kind of action a run waits for.
 *
 * Attribute `codon.openai.required_action`.
 *
 * @example "submit_tool_outputs"
 */
export const CODON_OPENAI_REQUIRED_ACTION = 'codon.openai.required_action';
/**
 * How many items the answer's list or page holds.
 *
 * Attribute `codon.openai.resource.count`.
 *
 * @example 20
 */
export const CODON_OPENAI_RESOURCE_COUNT = 'codon.openai.resource.count';
/**
 * Id of the thing the call made, read, changed or deleted.
 *
 * Attribute `codon.openai.resource.id`.
 *
 * @example "batch_abc123example"
 */
export const CODON_OPENAI_RESOURCE_ID = 'codon.openai.resource.id';
/**
 * State of that thing, in the words of the API.
 *
 * Attribute `codon.openai.resource.status`.
 *
 * @example "completed", "in_progress"
 */
export const CODON_OPENAI_RESOURCE_STATUS = 'codon.openai.resource.status';
/**
 * Id of the run of an assistant the call concerns.
 *
 * Attribute `codon.openai.run.id`.
 *
 * @example "run_abc123example"
 */
export const CODON_OPENAI_RUN_ID = 'codon.openai.run.id';
/**
 * How a stream ended: read to its end, left early by the reader, aborted by a signal, broken by an error, or never finished by anyone.
 *
 * Attribute `codon.openai.stream.outcome`.
 *
 * @example "completed"
 */
export const CODON_OPENAI_STREAM_OUTCOME = 'codon.openai.stream.outcome';
/**
 * Labels that the application gives what it does. Not for what people wrote.
 *
 * Attribute `codon.openai.tags`.
 *
 * @example ["beta","nightly"]
 */
export const CODON_OPENAI_TAGS = 'codon.openai.tags';
/**
 * Id of the thread the call concerns.
 *
 * Attribute `codon.openai.thread.id`.
 *
 * @example "thread_abc123example"
 */
export const CODON_OPENAI_THREAD_ID = 'codon.openai.thread.id';
/**
 * Tokens of the predicted output that the model took over.
 *
 * Attribute `codon.openai.usage.prediction.accepted_tokens`, in {token}.
 *
 * @example 40
 */
export const CODON_OPENAI_USAGE_PREDICTION_ACCEPTED_TOKENS = 'codon.openai.usage.prediction.accepted_tokens';
/**
 * Tokens of the predicted output that the model did not take over; they are billed as output all the same.
 *
 * Attribute `codon.openai.usage.prediction.rejected_tokens`, in {token}.
 *
 * @example 12
 */
export const CODON_OPENAI_USAGE_PREDICTION_REJECTED_TOKENS = 'codon.openai.usage.prediction.rejected_tokens';
/**
 * Id of the vector store the call concerns.
 *
 * Attribute `codon.openai.vector_store.id`.
 *
 * @example "vs_abc123example"
 */
export const CODON_OPENAI_VECTOR_STORE_ID = 'codon.openai.vector_store.id';
/**
 * Organization the telemetry belongs to, as Codon knows it.
 *
 * Attribute `codon.organization.id`.
 *
 * @example "org_example"
 */
export const CODON_ORGANIZATION_ID = 'codon.organization.id';
/**
 * What the finding is about, by the id of its kind.
 *
 * Attribute `codon.telemetry.finding.id`.
 *
 * @example "required_attribute_not_present"
 */
export const CODON_TELEMETRY_FINDING_ID = 'codon.telemetry.finding.id';
/**
 * How much the finding weighs.
 *
 * Attribute `codon.telemetry.finding.level`.
 *
 * @example "violation"
 */
export const CODON_TELEMETRY_FINDING_LEVEL = 'codon.telemetry.finding.level';
/**
 * Span type that the span was checked as.
 *
 * Attribute `codon.telemetry.finding.span_type`.
 *
 * @example "gen_ai.client.inference"
 */
export const CODON_TELEMETRY_FINDING_SPAN_TYPE = 'codon.telemetry.finding.span_type';
/**
 * Input tokens of all model calls of the node.
 *
 * Attribute `codon.tokens.input`, in {token}.
 *
 * @example 180
 */
export const CODON_TOKENS_INPUT = 'codon.tokens.input';
/**
 * Output tokens of all model calls of the node.
 *
 * Attribute `codon.tokens.output`, in {token}.
 *
 * @example 64
 */
export const CODON_TOKENS_OUTPUT = 'codon.tokens.output';
/**
 * Input and output tokens of all model calls of the node.
 *
 * Attribute `codon.tokens.total`, in {token}.
 *
 * @example 244
 */
export const CODON_TOKENS_TOTAL = 'codon.tokens.total';
/**
 * Token usage as the provider reported it, as JSON text.
 *
 * Attribute `codon.tokens.usage_json`.
 *
 * @example "{\"prompt_tokens\":180,\"completion_tokens\":64,\"total_tokens\":244}"
 */
export const CODON_TOKENS_USAGE_JSON = 'codon.tokens.usage_json';
/**
 * Deployment the run takes place in.
 *
 * Attribute `codon.workload.deployment_id`.
 *
 * @example "production-eu"
 */
export const CODON_WORKLOAD_DEPLOYMENT_ID = 'codon.workload.deployment_id';
/**
 * Id of the workload's class: its name in lower case with hyphens, a colon and its version.
 *
 * Attribute `codon.workload.id`.
 *
 * @example "doc-agent:1.0.0"
 */
export const CODON_WORKLOAD_ID = 'codon.workload.id';
/**
 * Hash of the workload's nodes and edges. It stays the same as long as the logic does.
 *
 * Attribute `codon.workload.logic_id`.
 *
 * @example "97f2827430a279aef333789cb5d0be1992ef85dd6c67e60789897135419fa3f4"
 */
export const CODON_WORKLOAD_LOGIC_ID = 'codon.workload.logic_id';
/**
 * Name of the workload.
 *
 * Attribute `codon.workload.name`.
 *
 * @example "DocAgent"
 */
export const CODON_WORKLOAD_NAME = 'codon.workload.name';
/**
 * Id of one run of the workload.
 *
 * Attribute `codon.workload.run_id`.
 *
 * @example "7b4c2f0e-3a51-4c8e-9d6f-2b1a0e5d4c3b"
 */
export const CODON_WORKLOAD_RUN_ID = 'codon.workload.run_id';
/**
 * Version of the workload.
 *
 * Attribute `codon.workload.version`.
 *
 * @example "1.0.0"
 */
export const CODON_WORKLOAD_VERSION = 'codon.workload.version';
/**
 * Why the operation failed: the API's error code where it is a well-known one, else the HTTP status, else the class of the error.
 *
 * Attribute `error.type`.
 *
 * @example "rate_limit_exceeded", "500", "APIConnectionTimeoutError"
 */
export const ERROR_TYPE = 'error.type';
/**
 * Text of the exception. It may quote what the caller sent.
 *
 * Attribute `exception.message`, holds content data.
 *
 * @example "Request timed out."
 */
export const EXCEPTION_MESSAGE = 'exception.message';
/**
 * Where the exception came from, as JavaScript writes it. Its first line repeats the message.
 *
 * Attribute `exception.stacktrace`, holds content data.
 *
 * @example "Error: Request timed out.\n    at run (file:///app/main.js:10:5)"
 */
export const EXCEPTION_STACKTRACE = 'exception.stacktrace';
/**
 * Class of the exception.
 *
 * Attribute `exception.type`.
 *
 * @example "RateLimitError"
 */
export const EXCEPTION_TYPE = 'exception.type';
/**
 * What the agent is for, in its author's words.
 *
 * Attribute `gen_ai.agent.description`, holds content data.
 *
 * @example "Plans short trips by train."
 */
export const GEN_AI_AGENT_DESCRIPTION = 'gen_ai.agent.description';
/**
 * Id of the agent. OpenAI: the id of the assistant.
 *
 * Attribute `gen_ai.agent.id`.
 *
 * @example "asst_abc123example"
 */
export const GEN_AI_AGENT_ID = 'gen_ai.agent.id';
/**
 * Name people know the agent by.
 *
 * Attribute `gen_ai.agent.name`.
 *
 * @example "Travel planner"
 */
export const GEN_AI_AGENT_NAME = 'gen_ai.agent.name';
/**
 * Version of the agent, in whatever scheme its author uses.
 *
 * Attribute `gen_ai.agent.version`.
 *
 * @example "1.0.0", "2025-05-01"
 */
export const GEN_AI_AGENT_VERSION = 'gen_ai.agent.version';
/**
 * Whole answer as one text.
 *
 * Attribute `gen_ai.completion`, holds content data.
 *
 * @example "Oslo."
 *
 * @deprecated Use gen_ai.output.messages.
 */
export const GEN_AI_COMPLETION = 'gen_ai.completion';
/**
 * Present, and true, when the history was shortened or summed up before the model saw it.
 *
 * Attribute `gen_ai.conversation.compacted`.
 *
 * @example true
 */
export const GEN_AI_CONVERSATION_COMPACTED = 'gen_ai.conversation.compacted';
/**
 * Conversation, thread or session the call belongs to. OpenAI: the id of the conversation or of the thread.
 *
 * Attribute `gen_ai.conversation.id`.
 *
 * @example "conv_67ccd2bed1ec8190"
 */
export const GEN_AI_CONVERSATION_ID = 'gen_ai.conversation.id';
/**
 * Store the data is looked up in. OpenAI: the id of the vector store.
 *
 * Attribute `gen_ai.data_source.id`.
 *
 * @example "vs_abc123example"
 */
export const GEN_AI_DATA_SOURCE_ID = 'gen_ai.data_source.id';
/**
 * Length of the vectors that were asked for.
 *
 * Attribute `gen_ai.embeddings.dimension.count`.
 *
 * @example 512, 1536
 */
export const GEN_AI_EMBEDDINGS_DIMENSION_COUNT = 'gen_ai.embeddings.dimension.count';
/**
 * Why the score is what it is, in the words of whoever judged.
 *
 * Attribute `gen_ai.evaluation.explanation`, holds content data.
 *
 * @example "The answer names the city and nothing else."
 */
export const GEN_AI_EVALUATION_EXPLANATION = 'gen_ai.evaluation.explanation';
/**
 * Name of the measure an output is judged by.
 *
 * Attribute `gen_ai.evaluation.name`.
 *
 * @example "relevance"
 */
export const GEN_AI_EVALUATION_NAME = 'gen_ai.evaluation.name';
/**
 * The judgement as a word.
 *
 * Attribute `gen_ai.evaluation.score.label`.
 *
 * @example "pass", "relevant"
 */
export const GEN_AI_EVALUATION_SCORE_LABEL = 'gen_ai.evaluation.score.label';
/**
 * The judgement as a number, on the scale of the measure.
 *
 * Attribute `gen_ai.evaluation.score.value`.
 *
 * @example 0.8
 */
export const GEN_AI_EVALUATION_SCORE_VALUE = 'gen_ai.evaluation.score.value';
/**
 * Messages the model was given, oldest first, as JSON text.
 *
 * Attribute `gen_ai.input.messages`, holds content data.
 *
 * @example "[{\"role\":\"user\",\"parts\":[{\"type\":\"text\",\"content\":\"What is the capital of Norway?\"}]}]"
 */
export const GEN_AI_INPUT_MESSAGES = 'gen_ai.input.messages';
/**
 * What the agent at the top is for, in its author's words.
 *
 * Attribute `gen_ai.main_agent.description`, holds content data.
 *
 * @example "Plans short trips by train."
 */
export const GEN_AI_MAIN_AGENT_DESCRIPTION = 'gen_ai.main_agent.description';
/**
 * Id of the agent at the top, on whose behalf this one works.
 *
 * Attribute `gen_ai.main_agent.id`.
 *
 * @example "asst_abc123example"
 */
export const GEN_AI_MAIN_AGENT_ID = 'gen_ai.main_agent.id';
/**
 * Name of the agent at the top.
 *
 * Attribute `gen_ai.main_agent.name`.
 *
 * @example "Travel planner"
 */
export const GEN_AI_MAIN_AGENT_NAME = 'gen_ai.main_agent.name';
/**
 * Text that memories were searched with.
 *
 * Attribute `gen_ai.memory.query.text`, holds content data.
 *
 * @example "preferred language"
 */
export const GEN_AI_MEMORY_QUERY_TEXT = 'gen_ai.memory.query.text';
/**
 * How many memories were found or changed.
 *
 * Attribute `gen_ai.memory.record.count`.
 *
 * @example 3
 */
export const GEN_AI_MEMORY_RECORD_COUNT = 'gen_ai.memory.record.count';
/**
 * Id of one memory.
 *
 * Attribute `gen_ai.memory.record.id`.
 *
 * @example "mem_example_1"
 */
export const GEN_AI_MEMORY_RECORD_ID = 'gen_ai.memory.record.id';
/**
 * Memories that were read or written, as JSON text.
 *
 * Attribute `gen_ai.memory.records`, holds content data.
 *
 * @example "[{\"id\":\"mem_example_1\",\"content\":\"Prefers metric units.\"}]"
 */
export const GEN_AI_MEMORY_RECORDS = 'gen_ai.memory.records';
/**
 * Id of the store that keeps the memories.
 *
 * Attribute `gen_ai.memory.store.id`.
 *
 * @example "memstore_example"
 */
export const GEN_AI_MEMORY_STORE_ID = 'gen_ai.memory.store.id';
/**
 * Older name for the form of output, in the words of the OpenAI API.
 *
 * Attribute `gen_ai.openai.request.response_format`.
 *
 * @example "json_schema"
 *
 * @deprecated Use `gen_ai.output.type`. Both JSON formats are now json.
 */
export const GEN_AI_OPENAI_REQUEST_RESPONSE_FORMAT = 'gen_ai.openai.request.response_format';
/**
 * Older name for the seed of the sampling.
 *
 * Attribute `gen_ai.openai.request.seed`.
 *
 * @example 42
 *
 * @deprecated Use `gen_ai.request.seed`.
 */
export const GEN_AI_OPENAI_REQUEST_SEED = 'gen_ai.openai.request.seed';
/**
 * Older name for the service tier that was asked for.
 *
 * Attribute `gen_ai.openai.request.service_tier`.
 *
 * @example "auto"
 *
 * @deprecated Use `openai.request.service_tier`.
 */
export const GEN_AI_OPENAI_REQUEST_SERVICE_TIER = 'gen_ai.openai.request.service_tier';
/**
 * Older name for the service tier that was used.
 *
 * Attribute `gen_ai.openai.response.service_tier`.
 *
 * @example "default"
 *
 * @deprecated Use `openai.response.service_tier`.
 */
export const GEN_AI_OPENAI_RESPONSE_SERVICE_TIER = 'gen_ai.openai.response.service_tier';
/**
 * Older name for the fingerprint of the backend.
 *
 * Attribute `gen_ai.openai.response.system_fingerprint`.
 *
 * @example "fp_abc123example"
 *
 * @deprecated Use `openai.response.system_fingerprint`.
 */
export const GEN_AI_OPENAI_RESPONSE_SYSTEM_FINGERPRINT = 'gen_ai.openai.response.system_fingerprint';
/**
 * Kind of work the call does. Methods of OpenAI that none of the values fits have no such attribute.
 *
 * Attribute `gen_ai.operation.name`.
 *
 * @example "chat", "embeddings"
 */
export const GEN_AI_OPERATION_NAME = 'gen_ai.operation.name';
/**
 * Messages the model gave back, one for each choice, as JSON text.
 *
 * Attribute `gen_ai.output.messages`, holds content data.
 *
 * @example "[{\"role\":\"assistant\",\"parts\":[{\"type\":\"text\",\"content\":\"Oslo.\"}],\"finish_reason\":\"stop\"}]"
 */
export const GEN_AI_OUTPUT_MESSAGES = 'gen_ai.output.messages';
/**
 * Form of output that the caller asked for.
 *
 * Attribute `gen_ai.output.type`.
 *
 * @example "text", "json"
 */
export const GEN_AI_OUTPUT_TYPE = 'gen_ai.output.type';
/**
 * Whole prompt as one text.
 *
 * Attribute `gen_ai.prompt`, holds content data.
 *
 * @example "What is the capital of Norway?"
 *
 * @deprecated Use gen_ai.input.messages.
 */
export const GEN_AI_PROMPT = 'gen_ai.prompt';
/**
 * Name of the prompt template. OpenAI: the id of a stored prompt.
 *
 * Attribute `gen_ai.prompt.name`.
 *
 * @example "summarise-ticket"
 */
export const GEN_AI_PROMPT_NAME = 'gen_ai.prompt.name';
/**
 * Values filled into the prompt template, each below its own name.
 *
 * Attribute `gen_ai.prompt.variable`, holds content data.
 *
 * @example {"city":"Oslo"}
 */
export const GEN_AI_PROMPT_VARIABLE = 'gen_ai.prompt.variable';
/**
 * Version of the prompt template.
 *
 * Attribute `gen_ai.prompt.version`.
 *
 * @example "2"
 */
export const GEN_AI_PROMPT_VERSION = 'gen_ai.prompt.version';
/**
 * Who runs the model, as told by the host that is called. OpenAI-compatible hosts have values of their own.
 *
 * Attribute `gen_ai.provider.name`.
 *
 * @example "openai", "azure.ai.openai"
 */
export const GEN_AI_PROVIDER_NAME = 'gen_ai.provider.name';
/**
 * How many alternative answers were asked for. OpenAI: n.
 *
 * Attribute `gen_ai.request.choice.count`.
 *
 * @example 2
 */
export const GEN_AI_REQUEST_CHOICE_COUNT = 'gen_ai.request.choice.count';
/**
 * Formats in which the caller accepts embeddings.
 *
 * Attribute `gen_ai.request.encoding_formats`.
 *
 * @example ["float"], ["base64"]
 */
export const GEN_AI_REQUEST_ENCODING_FORMATS = 'gen_ai.request.encoding_formats';
/**
 * How strongly tokens are held back the more often they already occur.
 *
 * Attribute `gen_ai.request.frequency_penalty`.
 *
 * @example 0.5
 */
export const GEN_AI_REQUEST_FREQUENCY_PENALTY = 'gen_ai.request.frequency_penalty';
/**
 * Upper limit for the tokens of the output. OpenAI: max_completion_tokens, max_output_tokens or max_tokens.
 *
 * Attribute `gen_ai.request.max_tokens`, in {token}.
 *
 * @example 1024
 */
export const GEN_AI_REQUEST_MAX_TOKENS = 'gen_ai.request.max_tokens';
/**
 * Model named in the request, word for word. On Azure it may be a deployment.
 *
 * Attribute `gen_ai.request.model`.
 *
 * @example "gpt-4o-mini"
 */
export const GEN_AI_REQUEST_MODEL = 'gen_ai.request.model';
/**
 * How strongly tokens are held back once they have occurred at all.
 *
 * Attribute `gen_ai.request.presence_penalty`.
 *
 * @example 0.5
 */
export const GEN_AI_REQUEST_PRESENCE_PENALTY = 'gen_ai.request.presence_penalty';
/**
 * Response that this request carries on from. OpenAI: previous_response_id.
 *
 * Attribute `gen_ai.request.previous_response.id`.
 *
 * @example "resp_67ccd2bed1ec8190"
 */
export const GEN_AI_REQUEST_PREVIOUS_RESPONSE_ID = 'gen_ai.request.previous_response.id';
/**
 * How much the model was asked to reason. OpenAI: reasoning_effort, or effort below reasoning.
 *
 * Attribute `gen_ai.request.reasoning.level`.
 *
 * @example "low", "high"
 */
export const GEN_AI_REQUEST_REASONING_LEVEL = 'gen_ai.request.reasoning.level';
/**
 * Seed that asks for repeatable sampling.
 *
 * Attribute `gen_ai.request.seed`.
 *
 * @example 42
 */
export const GEN_AI_REQUEST_SEED = 'gen_ai.request.seed';
/**
 * Texts at which generation stops. The caller wrote them, yet they are recorded by default, as markers and not as content.
 *
 * Attribute `gen_ai.request.stop_sequences`.
 *
 * @example ["\n\n","END"]
 */
export const GEN_AI_REQUEST_STOP_SEQUENCES = 'gen_ai.request.stop_sequences';
/**
 * Whether the answer was asked for piece by piece.
 *
 * Attribute `gen_ai.request.stream`.
 *
 * @example true
 */
export const GEN_AI_REQUEST_STREAM = 'gen_ai.request.stream';
/**
 * Place after which a stream is taken up again. OpenAI: starting_after, written as text.
 *
 * Attribute `gen_ai.request.stream_cursor`.
 *
 * @example "42"
 */
export const GEN_AI_REQUEST_STREAM_CURSOR = 'gen_ai.request.stream_cursor';
/**
 * How freely tokens are drawn: 0 is the steadiest, higher values vary more.
 *
 * Attribute `gen_ai.request.temperature`.
 *
 * @example 0.7
 */
export const GEN_AI_REQUEST_TEMPERATURE = 'gen_ai.request.temperature';
/**
 * How many candidates for the next token are considered. OpenAI has no such parameter: top_logprobs is another thing.
 *
 * Attribute `gen_ai.request.top_k`.
 *
 * @example 40
 */
export const GEN_AI_REQUEST_TOP_K = 'gen_ai.request.top_k';
/**
 * Share of probability that the candidates for the next token add up to.
 *
 * Attribute `gen_ai.request.top_p`.
 *
 * @example 0.95
 */
export const GEN_AI_REQUEST_TOP_P = 'gen_ai.request.top_p';
/**
 * Why generation ended, one value for each choice, in the order of the choices.
 *
 * Attribute `gen_ai.response.finish_reasons`.
 *
 * @example ["stop"], ["length","stop"]
 */
export const GEN_AI_RESPONSE_FINISH_REASONS = 'gen_ai.response.finish_reasons';
/**
 * Id that the API gave its answer.
 *
 * Attribute `gen_ai.response.id`.
 *
 * @example "chatcmpl-abc123example", "resp_67ccd2bed1ec8190"
 */
export const GEN_AI_RESPONSE_ID = 'gen_ai.response.id';
/**
 * Model that answered, usually with its date.
 *
 * Attribute `gen_ai.response.model`.
 *
 * @example "gpt-4o-mini-2024-07-18"
 */
export const GEN_AI_RESPONSE_MODEL = 'gen_ai.response.model';
/**
 * State of the response when it was last seen. OpenAI: status of a response.
 *
 * Attribute `gen_ai.response.status`.
 *
 * @example "completed"
 */
export const GEN_AI_RESPONSE_STATUS = 'gen_ai.response.status';
/**
 * Time from sending the request to the first chunk of the stream.
 *
 * Attribute `gen_ai.response.time_to_first_chunk`, in s.
 *
 * @example 0.42
 */
export const GEN_AI_RESPONSE_TIME_TO_FIRST_CHUNK = 'gen_ai.response.time_to_first_chunk';
/**
 * Documents that were found, best first, as JSON text.
 *
 * Attribute `gen_ai.retrieval.documents`, holds content data.
 *
 * @example "[{\"id\":\"file-abc123example\",\"score\":0.91}]"
 */
export const GEN_AI_RETRIEVAL_DOCUMENTS = 'gen_ai.retrieval.documents';
/**
 * Text that was searched for.
 *
 * Attribute `gen_ai.retrieval.query.text`, holds content data.
 *
 * @example "opening hours of the museum"
 */
export const GEN_AI_RETRIEVAL_QUERY_TEXT = 'gen_ai.retrieval.query.text';
/**
 * How many documents were asked for at most. OpenAI: max_num_results.
 *
 * Attribute `gen_ai.retrieval.top_k`.
 *
 * @example 10
 */
export const GEN_AI_RETRIEVAL_TOP_K = 'gen_ai.retrieval.top_k';
/**
 * What the skill does, in its author's words.
 *
 * Attribute `gen_ai.skill.description`, holds content data.
 *
 * @example "Reads and edits spreadsheets."
 */
export const GEN_AI_SKILL_DESCRIPTION = 'gen_ai.skill.description';
/**
 * Name of the skill in use.
 *
 * Attribute `gen_ai.skill.name`.
 *
 * @example "spreadsheet-editing"
 */
export const GEN_AI_SKILL_NAME = 'gen_ai.skill.name';
/**
 * Name of the script or file of the skill that is used.
 *
 * Attribute `gen_ai.skill.resource.name`.
 *
 * @example "convert.py"
 */
export const GEN_AI_SKILL_RESOURCE_NAME = 'gen_ai.skill.resource.name';
/**
 * Where the skill was loaded from.
 *
 * Attribute `gen_ai.skill.source.uri`, holds content data.
 *
 * @example "file:///skills/spreadsheet-editing/SKILL.md"
 */
export const GEN_AI_SKILL_SOURCE_URI = 'gen_ai.skill.source.uri';
/**
 * Older name for who runs the model.
 *
 * Attribute `gen_ai.system`.
 *
 * @example "openai"
 *
 * @deprecated Use `gen_ai.provider.name`. xAI is now written x_ai.
 */
export const GEN_AI_SYSTEM = 'gen_ai.system';
/**
 * Instructions given apart from the conversation, as JSON text. OpenAI: instructions of a response or an assistant.
 *
 * Attribute `gen_ai.system_instructions`, holds content data.
 *
 * @example "[{\"type\":\"text\",\"content\":\"Answer in one sentence.\"}]"
 */
export const GEN_AI_SYSTEM_INSTRUCTIONS = 'gen_ai.system_instructions';
/**
 * What the counted tokens stand for.
 *
 * Attribute `gen_ai.token.modality`.
 *
 * @example "text"
 */
export const GEN_AI_TOKEN_MODALITY = 'gen_ai.token.modality';
/**
 * Whether the counted tokens went in or came out.
 *
 * Attribute `gen_ai.token.type`.
 *
 * @example "input"
 *
 * @deprecated Input and output tokens now have metrics of their own.
 */
export const GEN_AI_TOKEN_TYPE = 'gen_ai.token.type';
/**
 * What the tool was called with, as JSON text.
 *
 * Attribute `gen_ai.tool.call.arguments`, holds content data.
 *
 * @example "{\"city\":\"Oslo\"}"
 */
export const GEN_AI_TOOL_CALL_ARGUMENTS = 'gen_ai.tool.call.arguments';
/**
 * Id of one tool call, by which its result is matched.
 *
 * Attribute `gen_ai.tool.call.id`.
 *
 * @example "call_abc123example"
 */
export const GEN_AI_TOOL_CALL_ID = 'gen_ai.tool.call.id';
/**
 * What the tool gave back, as JSON text.
 *
 * Attribute `gen_ai.tool.call.result`, holds content data.
 *
 * @example "{\"temperature\":14,\"sky\":\"clear\"}"
 */
export const GEN_AI_TOOL_CALL_RESULT = 'gen_ai.tool.call.result';
/**
 * Tools the model may call, as JSON text.
 *
 * Attribute `gen_ai.tool.definitions`, holds content data.
 *
 * @example "[{\"type\":\"function\",\"name\":\"get_weather\",\"parameters\":{\"type\":\"object\",\"properties\":{\"city\":{\"type\":\"string\"}}}}]"
 */
export const GEN_AI_TOOL_DEFINITIONS = 'gen_ai.tool.definitions';
/**
 * What the tool does, as told to the model.
 *
 * Attribute `gen_ai.tool.description`, holds content data.
 *
 * @example "Looks up the weather of a city."
 */
export const GEN_AI_TOOL_DESCRIPTION = 'gen_ai.tool.description';
/**
 * Name the model calls the tool by.
 *
 * Attribute `gen_ai.tool.name`.
 *
 * @example "get_weather"
 */
export const GEN_AI_TOOL_NAME = 'gen_ai.tool.name';
/**
 * Who runs the tool: the caller (function), the provider (extension), or nobody, as it only brings in data (datastore).
 *
 * Attribute `gen_ai.tool.type`.
 *
 * @example "function", "extension", "datastore"
 */
export const GEN_AI_TOOL_TYPE = 'gen_ai.tool.type';
/**
 * Audio tokens of the input that were found in the cache.
 *
 * Attribute `gen_ai.usage.audio.cache_read.input_tokens`, in {token}.
 *
 * @example 32
 */
export const GEN_AI_USAGE_AUDIO_CACHE_READ_INPUT_TOKENS = 'gen_ai.usage.audio.cache_read.input_tokens';
/**
 * Input tokens that stood for sound.
 *
 * Attribute `gen_ai.usage.audio.input_tokens`, in {token}.
 *
 * @example 50
 */
export const GEN_AI_USAGE_AUDIO_INPUT_TOKENS = 'gen_ai.usage.audio.input_tokens';
/**
 * Output tokens that stood for sound.
 *
 * Attribute `gen_ai.usage.audio.output_tokens`, in {token}.
 *
 * @example 120
 */
export const GEN_AI_USAGE_AUDIO_OUTPUT_TOKENS = 'gen_ai.usage.audio.output_tokens';
/**
 * Older name for the input tokens that were put into the cache.
 *
 * Attribute `gen_ai.usage.cache_creation.input_tokens`, in {token}.
 *
 * @example 25
 *
 * @deprecated Use `gen_ai.usage.cache_write.input_tokens`.
 */
export const GEN_AI_USAGE_CACHE_CREATION_INPUT_TOKENS = 'gen_ai.usage.cache_creation.input_tokens';
/**
 * Input tokens that the provider already had in its cache.
 *
 * Attribute `gen_ai.usage.cache_read.input_tokens`, in {token}.
 *
 * @example 128
 */
export const GEN_AI_USAGE_CACHE_READ_INPUT_TOKENS = 'gen_ai.usage.cache_read.input_tokens';
/**
 * Input tokens that the provider put into its cache.
 *
 * Attribute `gen_ai.usage.cache_write.input_tokens`, in {token}.
 *
 * @example 25
 */
export const GEN_AI_USAGE_CACHE_WRITE_INPUT_TOKENS = 'gen_ai.usage.cache_write.input_tokens';
/**
 * Older name for the tokens of the output.
 *
 * Attribute `gen_ai.usage.completion_tokens`, in {token}.
 *
 * @example 64
 *
 * @deprecated Use `gen_ai.usage.output_tokens`.
 */
export const GEN_AI_USAGE_COMPLETION_TOKENS = 'gen_ai.usage.completion_tokens';
/**
 * Image tokens of the input that were found in the cache.
 *
 * Attribute `gen_ai.usage.image.cache_read.input_tokens`, in {token}.
 *
 * @example 64
 */
export const GEN_AI_USAGE_IMAGE_CACHE_READ_INPUT_TOKENS = 'gen_ai.usage.image.cache_read.input_tokens';
/**
 * Input tokens that stood for images.
 *
 * Attribute `gen_ai.usage.image.input_tokens`, in {token}.
 *
 * @example 85
 */
export const GEN_AI_USAGE_IMAGE_INPUT_TOKENS = 'gen_ai.usage.image.input_tokens';
/**
 * Output tokens that stood for images.
 *
 * Attribute `gen_ai.usage.image.output_tokens`, in {token}.
 *
 * @example 272
 */
export const GEN_AI_USAGE_IMAGE_OUTPUT_TOKENS = 'gen_ai.usage.image.output_tokens';
/**
 * Tokens of the whole input, those read from or written to a cache included.
 *
 * Attribute `gen_ai.usage.input_tokens`, in {token}.
 *
 * @example 180
 */
export const GEN_AI_USAGE_INPUT_TOKENS = 'gen_ai.usage.input_tokens';
/**
 * Tokens of the whole output, those spent on reasoning included.
 *
 * Attribute `gen_ai.usage.output_tokens`, in {token}.
 *
 * @example 64
 */
export const GEN_AI_USAGE_OUTPUT_TOKENS = 'gen_ai.usage.output_tokens';
/**
 * Older name for the tokens of the input.
 *
 * Attribute `gen_ai.usage.prompt_tokens`, in {token}.
 *
 * @example 180
 *
 * @deprecated Use `gen_ai.usage.input_tokens`.
 */
export const GEN_AI_USAGE_PROMPT_TOKENS = 'gen_ai.usage.prompt_tokens';
/**
 * Output tokens the model spent on reasoning.
 *
 * Attribute `gen_ai.usage.reasoning.output_tokens`, in {token}.
 *
 * @example 32
 */
export const GEN_AI_USAGE_REASONING_OUTPUT_TOKENS = 'gen_ai.usage.reasoning.output_tokens';
/**
 * Text tokens of the input that were found in the cache.
 *
 * Attribute `gen_ai.usage.text.cache_read.input_tokens`, in {token}.
 *
 * @example 64
 */
export const GEN_AI_USAGE_TEXT_CACHE_READ_INPUT_TOKENS = 'gen_ai.usage.text.cache_read.input_tokens';
/**
 * Input tokens that were text.
 *
 * Attribute `gen_ai.usage.text.input_tokens`, in {token}.
 *
 * @example 90
 */
export const GEN_AI_USAGE_TEXT_INPUT_TOKENS = 'gen_ai.usage.text.input_tokens';
/**
 * Output tokens that were text.
 *
 * Attribute `gen_ai.usage.text.output_tokens`, in {token}.
 *
 * @example 40
 */
export const GEN_AI_USAGE_TEXT_OUTPUT_TOKENS = 'gen_ai.usage.text.output_tokens';
/**
 * Name of the workflow that was run.
 *
 * Attribute `gen_ai.workflow.name`.
 *
 * @example "nightly-report"
 *
 * @deprecated Use `gen_ai.agent.name`. A workflow now counts as an agent; the rename holds for invoke_workflow only.
 */
export const GEN_AI_WORKFLOW_NAME = 'gen_ai.workflow.name';
/**
 * Which repetition of the request this is: 1 is the first retry.
 *
 * Attribute `http.request.resend_count`.
 *
 * @example 1
 */
export const HTTP_REQUEST_RESEND_COUNT = 'http.request.resend_count';
/**
 * Status code of the HTTP answer.
 *
 * Attribute `http.response.status_code`.
 *
 * @example 200, 429
 */
export const HTTP_RESPONSE_STATUS_CODE = 'http.response.status_code';
/**
 * Which of the two generation APIs was called.
 *
 * Attribute `openai.api.type`.
 *
 * @example "responses"
 */
export const OPENAI_API_TYPE = 'openai.api.type';
/**
 * Service tier that was asked for. The API knows further tiers, such as flex and priority.
 *
 * Attribute `openai.request.service_tier`.
 *
 * @example "auto", "flex"
 */
export const OPENAI_REQUEST_SERVICE_TIER = 'openai.request.service_tier';
/**
 * Service tier that served the request.
 *
 * Attribute `openai.response.service_tier`.
 *
 * @example "default", "priority"
 */
export const OPENAI_RESPONSE_SERVICE_TIER = 'openai.response.service_tier';
/**
 * Fingerprint of the backend that answered. With a fixed seed, another fingerprint may mean another answer.
 *
 * Attribute `openai.response.system_fingerprint`.
 *
 * @example "fp_abc123example"
 */
export const OPENAI_RESPONSE_SYSTEM_FINGERPRINT = 'openai.response.system_fingerprint';
/**
 * Namespace of the organization; it goes into every node id.
 *
 * Attribute `org.namespace`.
 *
 * @example "acme"
 */
export const ORG_NAMESPACE = 'org.namespace';
/**
 * Host the request was sent to.
 *
 * Attribute `server.address`.
 *
 * @example "api.openai.com"
 */
export const SERVER_ADDRESS = 'server.address';
/**
 * Port the request was sent to.
 *
 * Attribute `server.port`.
 *
 * @example 443
 */
export const SERVER_PORT = 'server.port';
/**
 * The visit or session the request is part of, as the application names it.
 *
 * Attribute `session.id`, holds personal data.
 *
 * @example "session-example"
 */
export const SESSION_ID = 'session.id';
/**
 * Who the request is made for, as the application names its users.
 *
 * Attribute `user.id`, holds personal data.
 *
 * @example "user-example"
 */
export const USER_ID = 'user.id';
/** Well-known values of `error.type`. */
export const ERROR_TYPE_VALUES = ['DeploymentNotFound', '_OTHER', 'account_deactivated', 'billing_hard_limit_reached', 'bio_policy', 'content_filter', 'content_policy_violation', 'context_length_exceeded', 'data_residency_mismatch', 'empty_image_file', 'failed_to_download_image', 'image_content_policy_violation', 'image_file_not_found', 'image_file_too_large', 'image_parse_error', 'image_too_large', 'image_too_small', 'insufficient_quota', 'invalid_api_key', 'invalid_base64_image', 'invalid_function_parameters', 'invalid_image', 'invalid_image_format', 'invalid_image_mode', 'invalid_image_url', 'invalid_prompt', 'invalid_type', 'invalid_value', 'misalignment_policy_violation', 'missing_required_parameter', 'model_not_found', 'not_found', 'previous_response_not_found', 'rate_limit_exceeded', 'response_already_completed', 'response_not_found', 'server_error', 'server_overloaded', 'string_above_max_length', 'unknown_parameter', 'unsupported_country_region_territory', 'unsupported_image_media_type', 'unsupported_parameter', 'unsupported_value', 'vector_store_timeout'] as const;
/** Well-known values of `gen_ai.openai.request.response_format`. */
export const GEN_AI_OPENAI_REQUEST_RESPONSE_FORMAT_VALUES = ['text', 'json_object', 'json_schema'] as const;
/** Well-known values of `gen_ai.openai.request.service_tier`. */
export const GEN_AI_OPENAI_REQUEST_SERVICE_TIER_VALUES = ['auto', 'default'] as const;
/** Well-known values of `gen_ai.operation.name`. */
export const GEN_AI_OPERATION_NAME_VALUES = ['chat', 'generate_content', 'text_completion', 'embeddings', 'retrieval', 'fetch_response', 'create_agent', 'invoke_agent', 'execute_tool', 'invoke_workflow', 'plan', 'search_memory', 'create_memory', 'update_memory', 'upsert_memory', 'delete_memory', 'create_memory_store', 'delete_memory_store'] as const;
/** Well-known values of `gen_ai.output.type`. */
export const GEN_AI_OUTPUT_TYPE_VALUES = ['text', 'json', 'image', 'speech'] as const;
/** Well-known values of `gen_ai.provider.name`. */
export const GEN_AI_PROVIDER_NAME_VALUES = ['openai', 'gcp.gen_ai', 'gcp.vertex_ai', 'gcp.gemini', 'anthropic', 'cohere', 'azure.ai.inference', 'azure.ai.openai', 'ibm.watsonx.ai', 'aws.bedrock', 'perplexity', 'x_ai', 'deepseek', 'groq', 'mistral_ai', 'moonshot_ai'] as const;
/** Well-known values of `gen_ai.response.status`. */
export const GEN_AI_RESPONSE_STATUS_VALUES = ['queued', 'in_progress', 'completed', 'incomplete', 'failed', 'cancelled'] as const;
/** Well-known values of `gen_ai.system`. */
export const GEN_AI_SYSTEM_VALUES = ['openai', 'gcp.gen_ai', 'gcp.vertex_ai', 'gcp.gemini', 'anthropic', 'cohere', 'azure.ai.inference', 'azure.ai.openai', 'ibm.watsonx.ai', 'aws.bedrock', 'perplexity', 'xai', 'deepseek', 'groq', 'mistral_ai'] as const;
/** Well-known values of `gen_ai.token.modality`. */
export const GEN_AI_TOKEN_MODALITY_VALUES = ['text', 'image', 'audio', 'unknown'] as const;
/** Well-known values of `gen_ai.token.type`. */
export const GEN_AI_TOKEN_TYPE_VALUES = ['input', 'output'] as const;
/** Well-known values of `openai.api.type`. */
export const OPENAI_API_TYPE_VALUES = ['chat_completions', 'responses'] as const;
/** Well-known values of `openai.request.service_tier`. */
export const OPENAI_REQUEST_SERVICE_TIER_VALUES = ['auto', 'default'] as const;
/** The key of any attribute in the catalogue. */
export type AttributeKey = 
    | 'agent.framework.name'
    | 'azure.resource_provider.namespace'
    | 'codon.graph.definition_hash'
    | 'codon.graph.definition_json'
    | 'codon.graph.edge_count'
    | 'codon.graph.node_count'
    | 'codon.model.id'
    | 'codon.model.vendor'
    | 'codon.network.calls_json'
    | 'codon.node.error_message'
    | 'codon.node.input'
    | 'codon.node.latency_ms'
    | 'codon.node.output'
    | 'codon.node.raw_attributes_json'
    | 'codon.node.status_code'
    | 'codon.nodespec.callable_signature'
    | 'codon.nodespec.id'
    | 'codon.nodespec.input_schema'
    | 'codon.nodespec.model_name'
    | 'codon.nodespec.model_version'
    | 'codon.nodespec.name'
    | 'codon.nodespec.output_schema'
    | 'codon.nodespec.role'
    | 'codon.nodespec.version'
    | 'codon.openai.api_version'
    | 'codon.openai.attempt.number'
    | 'codon.openai.attempt.wait_ms'
    | 'codon.openai.audio.seconds'
    | 'codon.openai.batch.id'
    | 'codon.openai.container.id'
    | 'codon.openai.content.reference'
    | 'codon.openai.deployment'
    | 'codon.openai.file.id'
    | 'codon.openai.media.size'
    | 'codon.openai.metadata'
    | 'codon.openai.operation'
    | 'codon.openai.poll.count'
    | 'codon.openai.processing_ms'
    | 'codon.openai.rate_limit.remaining_requests'
    | 'codon.openai.rate_limit.remaining_tokens'
    | 'codon.openai.rate_limit.reset_requests_ms'
    | 'codon.openai.rate_limit.reset_tokens_ms'
    | 'codon.openai.redaction.count'
    | 'codon.openai.redaction.rule'
    | 'codon.openai.redaction.rules'
    | 'codon.openai.request.id'
    | 'codon.openai.required_action'
    | 'codon.openai.resource.count'
    | 'codon.openai.resource.id'
    | 'codon.openai.resource.status'
    | 'codon.openai.run.id'
    | 'codon.openai.stream.outcome'
    | 'codon.openai.tags'
    | 'codon.openai.thread.id'
    | 'codon.openai.usage.prediction.accepted_tokens'
    | 'codon.openai.usage.prediction.rejected_tokens'
    | 'codon.openai.vector_store.id'
    | 'codon.organization.id'
    | 'codon.telemetry.finding.id'
    | 'codon.telemetry.finding.level'
    | 'codon.telemetry.finding.span_type'
    | 'codon.tokens.input'
    | 'codon.tokens.output'
    | 'codon.tokens.total'
    | 'codon.tokens.usage_json'
    | 'codon.workload.deployment_id'
    | 'codon.workload.id'
    | 'codon.workload.logic_id'
    | 'codon.workload.name'
    | 'codon.workload.run_id'
    | 'codon.workload.version'
    | 'error.type'
    | 'exception.message'
    | 'exception.stacktrace'
    | 'exception.type'
    | 'gen_ai.agent.description'
    | 'gen_ai.agent.id'
    | 'gen_ai.agent.name'
    | 'gen_ai.agent.version'
    | 'gen_ai.completion'
    | 'gen_ai.conversation.compacted'
    | 'gen_ai.conversation.id'
    | 'gen_ai.data_source.id'
    | 'gen_ai.embeddings.dimension.count'
    | 'gen_ai.evaluation.explanation'
    | 'gen_ai.evaluation.name'
    | 'gen_ai.evaluation.score.label'
    | 'gen_ai.evaluation.score.value'
    | 'gen_ai.input.messages'
    | 'gen_ai.main_agent.description'
    | 'gen_ai.main_agent.id'
    | 'gen_ai.main_agent.name'
    | 'gen_ai.memory.query.text'
    | 'gen_ai.memory.record.count'
    | 'gen_ai.memory.record.id'
    | 'gen_ai.memory.records'
    | 'gen_ai.memory.store.id'
    | 'gen_ai.openai.request.response_format'
    | 'gen_ai.openai.request.seed'
    | 'gen_ai.openai.request.service_tier'
    | 'gen_ai.openai.response.service_tier'
    | 'gen_ai.openai.response.system_fingerprint'
    | 'gen_ai.operation.name'
    | 'gen_ai.output.messages'
    | 'gen_ai.output.type'
    | 'gen_ai.prompt'
    | 'gen_ai.prompt.name'
    | 'gen_ai.prompt.variable'
    | 'gen_ai.prompt.version'
    | 'gen_ai.provider.name'
    | 'gen_ai.request.choice.count'
    | 'gen_ai.request.encoding_formats'
    | 'gen_ai.request.frequency_penalty'
    | 'gen_ai.request.max_tokens'
    | 'gen_ai.request.model'
    | 'gen_ai.request.presence_penalty'
    | 'gen_ai.request.previous_response.id'
    | 'gen_ai.request.reasoning.level'
    | 'gen_ai.request.seed'
    | 'gen_ai.request.stop_sequences'
    | 'gen_ai.request.stream'
    | 'gen_ai.request.stream_cursor'
    | 'gen_ai.request.temperature'
    | 'gen_ai.request.top_k'
    | 'gen_ai.request.top_p'
    | 'gen_ai.response.finish_reasons'
    | 'gen_ai.response.id'
    | 'gen_ai.response.model'
    | 'gen_ai.response.status'
    | 'gen_ai.response.time_to_first_chunk'
    | 'gen_ai.retrieval.documents'
    | 'gen_ai.retrieval.query.text'
    | 'gen_ai.retrieval.top_k'
    | 'gen_ai.skill.description'
    | 'gen_ai.skill.name'
    | 'gen_ai.skill.resource.name'
    | 'gen_ai.skill.source.uri'
    | 'gen_ai.system'
    | 'gen_ai.system_instructions'
    | 'gen_ai.token.modality'
    | 'gen_ai.token.type'
    | 'gen_ai.tool.call.arguments'
    | 'gen_ai.tool.call.id'
    | 'gen_ai.tool.call.result'
    | 'gen_ai.tool.definitions'
    | 'gen_ai.tool.description'
    | 'gen_ai.tool.name'
    | 'gen_ai.tool.type'
    | 'gen_ai.usage.audio.cache_read.input_tokens'
    | 'gen_ai.usage.audio.input_tokens'
    | 'gen_ai.usage.audio.output_tokens'
    | 'gen_ai.usage.cache_creation.input_tokens'
    | 'gen_ai.usage.cache_read.input_tokens'
    | 'gen_ai.usage.cache_write.input_tokens'
    | 'gen_ai.usage.completion_tokens'
    | 'gen_ai.usage.image.cache_read.input_tokens'
    | 'gen_ai.usage.image.input_tokens'
    | 'gen_ai.usage.image.output_tokens'
    | 'gen_ai.usage.input_tokens'
    | 'gen_ai.usage.output_tokens'
    | 'gen_ai.usage.prompt_tokens'
    | 'gen_ai.usage.reasoning.output_tokens'
    | 'gen_ai.usage.text.cache_read.input_tokens'
    | 'gen_ai.usage.text.input_tokens'
    | 'gen_ai.usage.text.output_tokens'
    | 'gen_ai.workflow.name'
    | 'http.request.resend_count'
    | 'http.response.status_code'
    | 'openai.api.type'
    | 'openai.request.service_tier'
    | 'openai.response.service_tier'
    | 'openai.response.system_fingerprint'
    | 'org.namespace'
    | 'server.address'
    | 'server.port'
    | 'session.id'
    | 'user.id';
