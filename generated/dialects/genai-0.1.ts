// @generated from schemas/dialects/genai-0.1.json and the span types, metrics and events of schemas/. Do not edit.
// To change it, edit the schema and run `npm run generate`.
import { isInputMessages, isOutputMessages, isRetrievalDocuments, isSystemInstructions, isToolDefinitions } from '../content-checks.ts';
import type { EvaluationResultAttributes } from '../events/evaluation-result.ts';
import type { ExecuteToolExceptionAttributes } from '../events/execute-tool-exception.ts';
import type { OperationExceptionAttributes } from '../events/operation-exception.ts';
import type { AttemptsAttributes } from '../metrics/attempts.ts';
import type { EmbeddingsDurationAttributes } from '../metrics/embeddings-duration.ts';
import type { EmbeddingsOperationInputTokensAttributes } from '../metrics/embeddings-operation-input-tokens.ts';
import type { ExecuteToolDurationAttributes } from '../metrics/execute-tool-duration.ts';
import type { FindingsAttributes } from '../metrics/findings.ts';
import type { InferenceDurationAttributes } from '../metrics/inference-duration.ts';
import type { InferenceOperationInputTokensAttributes } from '../metrics/inference-operation-input-tokens.ts';
import type { InferenceOperationOutputTokensAttributes } from '../metrics/inference-operation-output-tokens.ts';
import type { InferenceTimePerOutputChunkAttributes } from '../metrics/inference-time-per-output-chunk.ts';
import type { InferenceTimeToFirstChunkAttributes } from '../metrics/inference-time-to-first-chunk.ts';
import type { InferenceUsageCacheReadInputTokensAttributes } from '../metrics/inference-usage-cache-read-input-tokens.ts';
import type { InferenceUsageCacheWriteInputTokensAttributes } from '../metrics/inference-usage-cache-write-input-tokens.ts';
import type { InferenceUsageInputTokensAttributes } from '../metrics/inference-usage-input-tokens.ts';
import type { InferenceUsageOutputTokensAttributes } from '../metrics/inference-usage-output-tokens.ts';
import type { InferenceUsageReasoningOutputTokensAttributes } from '../metrics/inference-usage-reasoning-output-tokens.ts';
import type { InvokeAgentDurationAttributes } from '../metrics/invoke-agent-duration.ts';
import type { InvokeAgentInferenceCallsAttributes } from '../metrics/invoke-agent-inference-calls.ts';
import type { InvokeAgentToolCallsAttributes } from '../metrics/invoke-agent-tool-calls.ts';
import type { OpenSpansAttributes } from '../metrics/open-spans.ts';
import type { OperationDurationAttributes } from '../metrics/operation-duration.ts';
import type { RedactionsAttributes } from '../metrics/redactions.ts';
import type { Attributes, EventAttributes, EventWriter, JsonTexts, MetricWriter, Report, SpanEventWriter, SpanWriter } from '../runtime.ts';
import { codePointLength, isArrayOf, isString, isStringRecord, jsonText } from '../runtime.ts';
import type { AgentGraphContent, AgentGraphRecord, AgentGraphStart } from '../spans/agent-graph.ts';
import type { ApiCallContent, ApiCallRecord, ApiCallStart } from '../spans/api-call.ts';
import type { AttemptContent, AttemptRecord, AttemptStart } from '../spans/attempt.ts';
import type { CodonNodeContent, CodonNodeRecord, CodonNodeStart } from '../spans/codon-node.ts';
import type { CreateAgentContent, CreateAgentRecord, CreateAgentStart } from '../spans/create-agent.ts';
import type { EmbeddingsContent, EmbeddingsRecord, EmbeddingsStart } from '../spans/embeddings.ts';
import type { ExecuteToolContent, ExecuteToolRecord, ExecuteToolStart } from '../spans/execute-tool.ts';
import type { FetchResponseContent, FetchResponseRecord, FetchResponseStart } from '../spans/fetch-response.ts';
import type { InferenceContent, InferenceRecord, InferenceStart } from '../spans/inference.ts';
import type { InvokeAgentInternalContent, InvokeAgentInternalRecord, InvokeAgentInternalStart } from '../spans/invoke-agent-internal.ts';
import type { InvokeAgentContent, InvokeAgentRecord, InvokeAgentStart } from '../spans/invoke-agent.ts';
import type { RetrievalContent, RetrievalRecord, RetrievalStart } from '../spans/retrieval.ts';

/** The name of a span of type codon.agent_graph. */
function nameAgentGraph(record: AgentGraphStart): string {
  return 'agent.graph';
}

/** What a span of type codon.agent_graph carries from its start. */
function writeAgentGraphStart(record: AgentGraphStart, report: Report, attributes: Attributes = {}): Attributes {
  const orgNamespace = record.orgNamespace;
  if (orgNamespace !== undefined) {
    if (typeof orgNamespace === 'string') attributes['org.namespace'] = orgNamespace;
    else report('org.namespace', 'a string');
  } else report('org.namespace', 'is required');
  const codonWorkloadId = record.codonWorkloadId;
  if (codonWorkloadId !== undefined) {
    if (typeof codonWorkloadId === 'string') attributes['codon.workload.id'] = codonWorkloadId;
    else report('codon.workload.id', 'a string');
  } else report('codon.workload.id', 'is required');
  const codonWorkloadLogicId = record.codonWorkloadLogicId;
  if (codonWorkloadLogicId !== undefined) {
    if (typeof codonWorkloadLogicId === 'string') attributes['codon.workload.logic_id'] = codonWorkloadLogicId;
    else report('codon.workload.logic_id', 'a string');
  } else report('codon.workload.logic_id', 'is required');
  const codonWorkloadRunId = record.codonWorkloadRunId;
  if (codonWorkloadRunId !== undefined) {
    if (typeof codonWorkloadRunId === 'string') attributes['codon.workload.run_id'] = codonWorkloadRunId;
    else report('codon.workload.run_id', 'a string');
  } else report('codon.workload.run_id', 'is required');
  const codonWorkloadDeploymentId = record.codonWorkloadDeploymentId;
  if (codonWorkloadDeploymentId !== undefined) {
    if (typeof codonWorkloadDeploymentId === 'string') attributes['codon.workload.deployment_id'] = codonWorkloadDeploymentId;
    else report('codon.workload.deployment_id', 'a string');
  } else report('codon.workload.deployment_id', 'is required');
  const codonGraphDefinitionHash = record.codonGraphDefinitionHash;
  if (codonGraphDefinitionHash !== undefined) {
    if (typeof codonGraphDefinitionHash === 'string') attributes['codon.graph.definition_hash'] = codonGraphDefinitionHash;
    else report('codon.graph.definition_hash', 'a string');
  } else report('codon.graph.definition_hash', 'is required');
  const codonGraphNodeCount = record.codonGraphNodeCount;
  if (codonGraphNodeCount !== undefined) {
    if (Number.isSafeInteger(codonGraphNodeCount) && codonGraphNodeCount >= 0) attributes['codon.graph.node_count'] = codonGraphNodeCount;
    else report('codon.graph.node_count', 'an integer, at least 0');
  } else report('codon.graph.node_count', 'is required');
  const codonGraphEdgeCount = record.codonGraphEdgeCount;
  if (codonGraphEdgeCount !== undefined) {
    if (Number.isSafeInteger(codonGraphEdgeCount) && codonGraphEdgeCount >= 0) attributes['codon.graph.edge_count'] = codonGraphEdgeCount;
    else report('codon.graph.edge_count', 'an integer, at least 0');
  } else report('codon.graph.edge_count', 'is required');
  const codonOrganizationId = record.codonOrganizationId;
  if (codonOrganizationId !== undefined) {
    if (typeof codonOrganizationId === 'string') attributes['codon.organization.id'] = codonOrganizationId;
    else report('codon.organization.id', 'a string');
  }

  const codonWorkloadName = record.codonWorkloadName;
  if (codonWorkloadName !== undefined) {
    if (typeof codonWorkloadName === 'string') attributes['codon.workload.name'] = codonWorkloadName;
    else report('codon.workload.name', 'a string');
  }

  const codonWorkloadVersion = record.codonWorkloadVersion;
  if (codonWorkloadVersion !== undefined) {
    if (typeof codonWorkloadVersion === 'string') attributes['codon.workload.version'] = codonWorkloadVersion;
    else report('codon.workload.version', 'a string');
  }

  const agentFrameworkName = record.agentFrameworkName;
  if (agentFrameworkName !== undefined) {
    if (typeof agentFrameworkName === 'string') attributes['agent.framework.name'] = agentFrameworkName;
    else report('agent.framework.name', 'a string');
  }

  return attributes;
}

/** What a span of type codon.agent_graph carries when it has ended. */
function writeAgentGraphEnd(record: AgentGraphRecord & AgentGraphContent, report: Report, attributes: Attributes = {}, texts?: JsonTexts): Attributes {
  const codonGraphDefinitionJson = record.codonGraphDefinitionJson;
  if (codonGraphDefinitionJson !== undefined) {
    const text = jsonText(codonGraphDefinitionJson, texts);
    if (text !== undefined) attributes['codon.graph.definition_json'] = text;
    else report('codon.graph.definition_json', 'JSON of the form its content schema gives');
  } else report('codon.graph.definition_json', 'is required');
  const errorType = record.errorType;
  if (errorType !== undefined) {
    if (typeof errorType === 'string') attributes['error.type'] = errorType;
    else report('error.type', 'a string');
  }

  const genAiConversationId = record.genAiConversationId;
  if (genAiConversationId !== undefined) {
    if (typeof genAiConversationId === 'string') attributes['gen_ai.conversation.id'] = genAiConversationId;
    else report('gen_ai.conversation.id', 'a string');
  }

  const genAiPromptName = record.genAiPromptName;
  if (genAiPromptName !== undefined) {
    if (typeof genAiPromptName === 'string') attributes['gen_ai.prompt.name'] = genAiPromptName;
    else report('gen_ai.prompt.name', 'a string');
  }

  const genAiPromptVersion = record.genAiPromptVersion;
  if (genAiPromptVersion !== undefined) {
    if (typeof genAiPromptVersion === 'string') attributes['gen_ai.prompt.version'] = genAiPromptVersion;
    else report('gen_ai.prompt.version', 'a string');
  }

  const genAiAgentName = record.genAiAgentName;
  if (genAiAgentName !== undefined) {
    if (typeof genAiAgentName === 'string') attributes['gen_ai.agent.name'] = genAiAgentName;
    else report('gen_ai.agent.name', 'a string');
  }

  const userId = record.userId;
  if (userId !== undefined) {
    if (typeof userId === 'string') attributes['user.id'] = userId;
    else report('user.id', 'a string');
  }

  const sessionId = record.sessionId;
  if (sessionId !== undefined) {
    if (typeof sessionId === 'string') attributes['session.id'] = sessionId;
    else report('session.id', 'a string');
  }

  const codonOpenaiTags = record.codonOpenaiTags;
  if (codonOpenaiTags !== undefined) {
    if (isArrayOf(codonOpenaiTags, isString)) attributes['codon.openai.tags'] = codonOpenaiTags;
    else report('codon.openai.tags', 'an array of strings');
  }

  const codonOpenaiMetadata = record.codonOpenaiMetadata;
  if (codonOpenaiMetadata !== undefined) {
    if (isStringRecord(codonOpenaiMetadata)) {
      for (const name of Object.keys(codonOpenaiMetadata)) {
        if (name !== '') attributes['codon.openai.metadata.' + name] = codonOpenaiMetadata[name] as string;
      }

    } else report('codon.openai.metadata', 'an object of strings');
  }

  return attributes;
}

/** The name of a span of type codon.openai.api_call. */
function nameApiCall(record: ApiCallStart): string {
  return typeof record.codonOpenaiOperation === 'string' ? record.codonOpenaiOperation : 'api-call';
}

/** What a span of type codon.openai.api_call carries from its start. */
function writeApiCallStart(record: ApiCallStart, report: Report, attributes: Attributes = {}): Attributes {
  const codonOpenaiOperation = record.codonOpenaiOperation;
  if (codonOpenaiOperation !== undefined) {
    if (typeof codonOpenaiOperation === 'string') attributes['codon.openai.operation'] = codonOpenaiOperation;
    else report('codon.openai.operation', 'a string');
  } else report('codon.openai.operation', 'is required');
  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['gen_ai.provider.name'] = genAiProviderName;
    else report('gen_ai.provider.name', 'a string');
  } else report('gen_ai.provider.name', 'is required');
  const serverPort = record.serverPort;
  if (serverPort !== undefined) {
    if (Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) attributes['server.port'] = serverPort;
    else report('server.port', 'an integer, at least 0, at most 65535');
  }

  const serverAddress = record.serverAddress;
  if (serverAddress !== undefined) {
    if (typeof serverAddress === 'string' && serverAddress !== '') attributes['server.address'] = serverAddress;
    else report('server.address', 'a string, of 1 or more characters');
  }

  const genAiRequestModel = record.genAiRequestModel;
  if (genAiRequestModel !== undefined) {
    if (typeof genAiRequestModel === 'string') attributes['gen_ai.request.model'] = genAiRequestModel;
    else report('gen_ai.request.model', 'a string');
  }

  if (attributes['server.address'] !== undefined && attributes['server.port'] === undefined) report('server.port', 'is required with server.address');
  return attributes;
}

/** What a span of type codon.openai.api_call carries when it has ended. */
function writeApiCallEnd(record: ApiCallRecord & ApiCallContent, report: Report, attributes: Attributes = {}, texts?: JsonTexts): Attributes {
  const errorType = record.errorType;
  if (errorType !== undefined) {
    if (typeof errorType === 'string') attributes['error.type'] = errorType;
    else report('error.type', 'a string');
  }

  const codonOpenaiStreamOutcome = record.codonOpenaiStreamOutcome;
  if (codonOpenaiStreamOutcome !== undefined) {
    if (typeof codonOpenaiStreamOutcome === 'string' && (codonOpenaiStreamOutcome === 'completed' || codonOpenaiStreamOutcome === 'cancelled' || codonOpenaiStreamOutcome === 'aborted' || codonOpenaiStreamOutcome === 'failed' || codonOpenaiStreamOutcome === 'abandoned')) attributes['codon.openai.stream.outcome'] = codonOpenaiStreamOutcome;
    else report('codon.openai.stream.outcome', 'a string, one of "completed", "cancelled", "aborted", "failed", "abandoned"');
  }

  const httpRequestResendCount = record.httpRequestResendCount;
  if (httpRequestResendCount !== undefined) {
    if (Number.isSafeInteger(httpRequestResendCount) && httpRequestResendCount >= 0) attributes['http.request.resend_count'] = httpRequestResendCount;
    else report('http.request.resend_count', 'an integer, at least 0');
  }

  const codonOpenaiContentReference = record.codonOpenaiContentReference;
  if (codonOpenaiContentReference !== undefined) {
    if (typeof codonOpenaiContentReference === 'string' && codonOpenaiContentReference !== '') attributes['codon.openai.content.reference'] = codonOpenaiContentReference;
    else report('codon.openai.content.reference', 'a string, of 1 or more characters');
  }

  const codonOpenaiRedactionCount = record.codonOpenaiRedactionCount;
  if (codonOpenaiRedactionCount !== undefined) {
    if (Number.isSafeInteger(codonOpenaiRedactionCount) && codonOpenaiRedactionCount >= 0) attributes['codon.openai.redaction.count'] = codonOpenaiRedactionCount;
    else report('codon.openai.redaction.count', 'an integer, at least 0');
  }

  const codonOpenaiRedactionRules = record.codonOpenaiRedactionRules;
  if (codonOpenaiRedactionRules !== undefined) {
    if (isArrayOf(codonOpenaiRedactionRules, isString)) attributes['codon.openai.redaction.rules'] = codonOpenaiRedactionRules;
    else report('codon.openai.redaction.rules', 'an array of strings');
  }

  const codonOpenaiRequestId = record.codonOpenaiRequestId;
  if (codonOpenaiRequestId !== undefined) {
    if (typeof codonOpenaiRequestId === 'string') attributes['codon.openai.request.id'] = codonOpenaiRequestId;
    else report('codon.openai.request.id', 'a string');
  }

  const codonOpenaiDeployment = record.codonOpenaiDeployment;
  if (codonOpenaiDeployment !== undefined) {
    if (typeof codonOpenaiDeployment === 'string') attributes['codon.openai.deployment'] = codonOpenaiDeployment;
    else report('codon.openai.deployment', 'a string');
  }

  const codonOpenaiApiVersion = record.codonOpenaiApiVersion;
  if (codonOpenaiApiVersion !== undefined) {
    if (typeof codonOpenaiApiVersion === 'string') attributes['codon.openai.api_version'] = codonOpenaiApiVersion;
    else report('codon.openai.api_version', 'a string');
  }

  const codonOpenaiResourceId = record.codonOpenaiResourceId;
  if (codonOpenaiResourceId !== undefined) {
    if (typeof codonOpenaiResourceId === 'string') attributes['codon.openai.resource.id'] = codonOpenaiResourceId;
    else report('codon.openai.resource.id', 'a string');
  }

  const codonOpenaiResourceStatus = record.codonOpenaiResourceStatus;
  if (codonOpenaiResourceStatus !== undefined) {
    if (typeof codonOpenaiResourceStatus === 'string') attributes['codon.openai.resource.status'] = codonOpenaiResourceStatus;
    else report('codon.openai.resource.status', 'a string');
  }

  const codonOpenaiResourceCount = record.codonOpenaiResourceCount;
  if (codonOpenaiResourceCount !== undefined) {
    if (Number.isSafeInteger(codonOpenaiResourceCount) && codonOpenaiResourceCount >= 0) attributes['codon.openai.resource.count'] = codonOpenaiResourceCount;
    else report('codon.openai.resource.count', 'an integer, at least 0');
  }

  const codonOpenaiFileId = record.codonOpenaiFileId;
  if (codonOpenaiFileId !== undefined) {
    if (typeof codonOpenaiFileId === 'string') attributes['codon.openai.file.id'] = codonOpenaiFileId;
    else report('codon.openai.file.id', 'a string');
  }

  const codonOpenaiVectorStoreId = record.codonOpenaiVectorStoreId;
  if (codonOpenaiVectorStoreId !== undefined) {
    if (typeof codonOpenaiVectorStoreId === 'string') attributes['codon.openai.vector_store.id'] = codonOpenaiVectorStoreId;
    else report('codon.openai.vector_store.id', 'a string');
  }

  const codonOpenaiThreadId = record.codonOpenaiThreadId;
  if (codonOpenaiThreadId !== undefined) {
    if (typeof codonOpenaiThreadId === 'string') attributes['codon.openai.thread.id'] = codonOpenaiThreadId;
    else report('codon.openai.thread.id', 'a string');
  }

  const codonOpenaiRunId = record.codonOpenaiRunId;
  if (codonOpenaiRunId !== undefined) {
    if (typeof codonOpenaiRunId === 'string') attributes['codon.openai.run.id'] = codonOpenaiRunId;
    else report('codon.openai.run.id', 'a string');
  }

  const codonOpenaiBatchId = record.codonOpenaiBatchId;
  if (codonOpenaiBatchId !== undefined) {
    if (typeof codonOpenaiBatchId === 'string') attributes['codon.openai.batch.id'] = codonOpenaiBatchId;
    else report('codon.openai.batch.id', 'a string');
  }

  const codonOpenaiContainerId = record.codonOpenaiContainerId;
  if (codonOpenaiContainerId !== undefined) {
    if (typeof codonOpenaiContainerId === 'string') attributes['codon.openai.container.id'] = codonOpenaiContainerId;
    else report('codon.openai.container.id', 'a string');
  }

  const genAiConversationId = record.genAiConversationId;
  if (genAiConversationId !== undefined) {
    if (typeof genAiConversationId === 'string') attributes['gen_ai.conversation.id'] = genAiConversationId;
    else report('gen_ai.conversation.id', 'a string');
  }

  const genAiResponseId = record.genAiResponseId;
  if (genAiResponseId !== undefined) {
    if (typeof genAiResponseId === 'string') attributes['gen_ai.response.id'] = genAiResponseId;
    else report('gen_ai.response.id', 'a string');
  }

  const genAiResponseModel = record.genAiResponseModel;
  if (genAiResponseModel !== undefined) {
    if (typeof genAiResponseModel === 'string') attributes['gen_ai.response.model'] = genAiResponseModel;
    else report('gen_ai.response.model', 'a string');
  }

  const genAiResponseFinishReasons = record.genAiResponseFinishReasons;
  if (genAiResponseFinishReasons !== undefined) {
    if (isArrayOf(genAiResponseFinishReasons, isString)) attributes['gen_ai.response.finish_reasons'] = genAiResponseFinishReasons;
    else report('gen_ai.response.finish_reasons', 'an array of strings');
  }

  const openaiApiType = record.openaiApiType;
  if (openaiApiType !== undefined) {
    if (typeof openaiApiType === 'string') attributes['openai.api.type'] = openaiApiType;
    else report('openai.api.type', 'a string');
  }

  const openaiResponseServiceTier = record.openaiResponseServiceTier;
  if (openaiResponseServiceTier !== undefined) {
    if (typeof openaiResponseServiceTier === 'string') attributes['openai.response.service_tier'] = openaiResponseServiceTier;
    else report('openai.response.service_tier', 'a string');
  }

  const genAiUsageInputTokens = record.genAiUsageInputTokens;
  if (genAiUsageInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) attributes['gen_ai.usage.input_tokens'] = genAiUsageInputTokens;
    else report('gen_ai.usage.input_tokens', 'an integer, at least 0');
  }

  const genAiUsageOutputTokens = record.genAiUsageOutputTokens;
  if (genAiUsageOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageOutputTokens) && genAiUsageOutputTokens >= 0) attributes['gen_ai.usage.output_tokens'] = genAiUsageOutputTokens;
    else report('gen_ai.usage.output_tokens', 'an integer, at least 0');
  }

  const codonOpenaiRequiredAction = record.codonOpenaiRequiredAction;
  if (codonOpenaiRequiredAction !== undefined) {
    if (typeof codonOpenaiRequiredAction === 'string') attributes['codon.openai.required_action'] = codonOpenaiRequiredAction;
    else report('codon.openai.required_action', 'a string');
  }

  const codonOpenaiPollCount = record.codonOpenaiPollCount;
  if (codonOpenaiPollCount !== undefined) {
    if (Number.isSafeInteger(codonOpenaiPollCount) && codonOpenaiPollCount >= 0) attributes['codon.openai.poll.count'] = codonOpenaiPollCount;
    else report('codon.openai.poll.count', 'an integer, at least 0');
  }

  const codonOpenaiMediaSize = record.codonOpenaiMediaSize;
  if (codonOpenaiMediaSize !== undefined) {
    if (Number.isSafeInteger(codonOpenaiMediaSize) && codonOpenaiMediaSize >= 0) attributes['codon.openai.media.size'] = codonOpenaiMediaSize;
    else report('codon.openai.media.size', 'an integer, at least 0');
  }

  const genAiOutputMessages = record.genAiOutputMessages;
  if (genAiOutputMessages !== undefined) {
    const text = !(isOutputMessages(genAiOutputMessages)) ? undefined : jsonText(genAiOutputMessages, texts);
    if (text !== undefined) attributes['gen_ai.output.messages'] = text;
    else report('gen_ai.output.messages', 'JSON of the form its content schema gives');
  }

  const genAiSystemInstructions = record.genAiSystemInstructions;
  if (genAiSystemInstructions !== undefined) {
    const text = !(isSystemInstructions(genAiSystemInstructions)) ? undefined : jsonText(genAiSystemInstructions, texts);
    if (text !== undefined) attributes['gen_ai.system_instructions'] = text;
    else report('gen_ai.system_instructions', 'JSON of the form its content schema gives');
  }

  const genAiToolDefinitions = record.genAiToolDefinitions;
  if (genAiToolDefinitions !== undefined) {
    const text = !(isToolDefinitions(genAiToolDefinitions)) ? undefined : jsonText(genAiToolDefinitions, texts);
    if (text !== undefined) attributes['gen_ai.tool.definitions'] = text;
    else report('gen_ai.tool.definitions', 'JSON of the form its content schema gives');
  }

  const genAiPromptName = record.genAiPromptName;
  if (genAiPromptName !== undefined) {
    if (typeof genAiPromptName === 'string') attributes['gen_ai.prompt.name'] = genAiPromptName;
    else report('gen_ai.prompt.name', 'a string');
  }

  const genAiPromptVersion = record.genAiPromptVersion;
  if (genAiPromptVersion !== undefined) {
    if (typeof genAiPromptVersion === 'string') attributes['gen_ai.prompt.version'] = genAiPromptVersion;
    else report('gen_ai.prompt.version', 'a string');
  }

  const genAiAgentName = record.genAiAgentName;
  if (genAiAgentName !== undefined) {
    if (typeof genAiAgentName === 'string') attributes['gen_ai.agent.name'] = genAiAgentName;
    else report('gen_ai.agent.name', 'a string');
  }

  const userId = record.userId;
  if (userId !== undefined) {
    if (typeof userId === 'string') attributes['user.id'] = userId;
    else report('user.id', 'a string');
  }

  const sessionId = record.sessionId;
  if (sessionId !== undefined) {
    if (typeof sessionId === 'string') attributes['session.id'] = sessionId;
    else report('session.id', 'a string');
  }

  const codonOpenaiTags = record.codonOpenaiTags;
  if (codonOpenaiTags !== undefined) {
    if (isArrayOf(codonOpenaiTags, isString)) attributes['codon.openai.tags'] = codonOpenaiTags;
    else report('codon.openai.tags', 'an array of strings');
  }

  const codonOpenaiMetadata = record.codonOpenaiMetadata;
  if (codonOpenaiMetadata !== undefined) {
    if (isStringRecord(codonOpenaiMetadata)) {
      for (const name of Object.keys(codonOpenaiMetadata)) {
        if (name !== '') attributes['codon.openai.metadata.' + name] = codonOpenaiMetadata[name] as string;
      }

    } else report('codon.openai.metadata', 'an object of strings');
  }

  const orgNamespace = record.orgNamespace;
  if (orgNamespace !== undefined) {
    if (typeof orgNamespace === 'string') attributes['org.namespace'] = orgNamespace;
    else report('org.namespace', 'a string');
  }

  const agentFrameworkName = record.agentFrameworkName;
  if (agentFrameworkName !== undefined) {
    if (typeof agentFrameworkName === 'string') attributes['agent.framework.name'] = agentFrameworkName;
    else report('agent.framework.name', 'a string');
  }

  const codonOrganizationId = record.codonOrganizationId;
  if (codonOrganizationId !== undefined) {
    if (typeof codonOrganizationId === 'string') attributes['codon.organization.id'] = codonOrganizationId;
    else report('codon.organization.id', 'a string');
  }

  const codonWorkloadId = record.codonWorkloadId;
  if (codonWorkloadId !== undefined) {
    if (typeof codonWorkloadId === 'string') attributes['codon.workload.id'] = codonWorkloadId;
    else report('codon.workload.id', 'a string');
  }

  const codonWorkloadLogicId = record.codonWorkloadLogicId;
  if (codonWorkloadLogicId !== undefined) {
    if (typeof codonWorkloadLogicId === 'string') attributes['codon.workload.logic_id'] = codonWorkloadLogicId;
    else report('codon.workload.logic_id', 'a string');
  }

  const codonWorkloadRunId = record.codonWorkloadRunId;
  if (codonWorkloadRunId !== undefined) {
    if (typeof codonWorkloadRunId === 'string') attributes['codon.workload.run_id'] = codonWorkloadRunId;
    else report('codon.workload.run_id', 'a string');
  }

  const codonWorkloadName = record.codonWorkloadName;
  if (codonWorkloadName !== undefined) {
    if (typeof codonWorkloadName === 'string') attributes['codon.workload.name'] = codonWorkloadName;
    else report('codon.workload.name', 'a string');
  }

  const codonWorkloadVersion = record.codonWorkloadVersion;
  if (codonWorkloadVersion !== undefined) {
    if (typeof codonWorkloadVersion === 'string') attributes['codon.workload.version'] = codonWorkloadVersion;
    else report('codon.workload.version', 'a string');
  }

  const codonWorkloadDeploymentId = record.codonWorkloadDeploymentId;
  if (codonWorkloadDeploymentId !== undefined) {
    if (typeof codonWorkloadDeploymentId === 'string') attributes['codon.workload.deployment_id'] = codonWorkloadDeploymentId;
    else report('codon.workload.deployment_id', 'a string');
  }

  const codonNodespecId = record.codonNodespecId;
  if (codonNodespecId !== undefined) {
    if (typeof codonNodespecId === 'string' && new RegExp('^[0-9a-f]{64}$', 'u').test(codonNodespecId)) attributes['codon.nodespec.id'] = codonNodespecId;
    else report('codon.nodespec.id', 'a string, matching ^[0-9a-f]{64}$');
  }

  const codonNodespecName = record.codonNodespecName;
  if (codonNodespecName !== undefined) {
    if (typeof codonNodespecName === 'string') attributes['codon.nodespec.name'] = codonNodespecName;
    else report('codon.nodespec.name', 'a string');
  }

  const codonNodespecRole = record.codonNodespecRole;
  if (codonNodespecRole !== undefined) {
    if (typeof codonNodespecRole === 'string') attributes['codon.nodespec.role'] = codonNodespecRole;
    else report('codon.nodespec.role', 'a string');
  }

  const codonModelVendor = record.codonModelVendor;
  if (codonModelVendor !== undefined) {
    if (typeof codonModelVendor === 'string') attributes['codon.model.vendor'] = codonModelVendor;
    else report('codon.model.vendor', 'a string');
  }

  const codonModelId = record.codonModelId;
  if (codonModelId !== undefined) {
    if (typeof codonModelId === 'string') attributes['codon.model.id'] = codonModelId;
    else report('codon.model.id', 'a string');
  }

  const codonTokensInput = record.codonTokensInput;
  if (codonTokensInput !== undefined) {
    if (Number.isSafeInteger(codonTokensInput) && codonTokensInput >= 0) attributes['codon.tokens.input'] = codonTokensInput;
    else report('codon.tokens.input', 'an integer, at least 0');
  }

  const codonTokensOutput = record.codonTokensOutput;
  if (codonTokensOutput !== undefined) {
    if (Number.isSafeInteger(codonTokensOutput) && codonTokensOutput >= 0) attributes['codon.tokens.output'] = codonTokensOutput;
    else report('codon.tokens.output', 'an integer, at least 0');
  }

  const codonTokensTotal = record.codonTokensTotal;
  if (codonTokensTotal !== undefined) {
    if (Number.isSafeInteger(codonTokensTotal) && codonTokensTotal >= 0) attributes['codon.tokens.total'] = codonTokensTotal;
    else report('codon.tokens.total', 'an integer, at least 0');
  }

  const codonTokensUsageJson = record.codonTokensUsageJson;
  if (codonTokensUsageJson !== undefined) {
    const text = jsonText(codonTokensUsageJson, texts);
    if (text !== undefined) attributes['codon.tokens.usage_json'] = text;
    else report('codon.tokens.usage_json', 'JSON of the form its content schema gives');
  }

  return attributes;
}

/** The name of a span of type codon.openai.attempt. */
function nameAttempt(record: AttemptStart): string {
  return 'codon.openai.attempt';
}

/** What a span of type codon.openai.attempt carries from its start. */
function writeAttemptStart(record: AttemptStart, report: Report, attributes: Attributes = {}): Attributes {
  const codonOpenaiAttemptNumber = record.codonOpenaiAttemptNumber;
  if (codonOpenaiAttemptNumber !== undefined) {
    if (Number.isSafeInteger(codonOpenaiAttemptNumber) && codonOpenaiAttemptNumber >= 1) attributes['codon.openai.attempt.number'] = codonOpenaiAttemptNumber;
    else report('codon.openai.attempt.number', 'an integer, at least 1');
  } else report('codon.openai.attempt.number', 'is required');
  return attributes;
}

/** What a span of type codon.openai.attempt carries when it has ended. */
function writeAttemptEnd(record: AttemptRecord & AttemptContent, report: Report, attributes: Attributes = {}): Attributes {
  const errorType = record.errorType;
  if (errorType !== undefined) {
    if (typeof errorType === 'string') attributes['error.type'] = errorType;
    else report('error.type', 'a string');
  }

  const httpResponseStatusCode = record.httpResponseStatusCode;
  if (httpResponseStatusCode !== undefined) {
    if (Number.isSafeInteger(httpResponseStatusCode) && httpResponseStatusCode >= 100 && httpResponseStatusCode <= 599) attributes['http.response.status_code'] = httpResponseStatusCode;
    else report('http.response.status_code', 'an integer, at least 100, at most 599');
  }

  const codonOpenaiAttemptWaitMs = record.codonOpenaiAttemptWaitMs;
  if (codonOpenaiAttemptWaitMs !== undefined) {
    if (Number.isFinite(codonOpenaiAttemptWaitMs) && codonOpenaiAttemptWaitMs >= 0) attributes['codon.openai.attempt.wait_ms'] = codonOpenaiAttemptWaitMs;
    else report('codon.openai.attempt.wait_ms', 'a finite number, at least 0');
  }

  const codonOpenaiRequestId = record.codonOpenaiRequestId;
  if (codonOpenaiRequestId !== undefined) {
    if (typeof codonOpenaiRequestId === 'string') attributes['codon.openai.request.id'] = codonOpenaiRequestId;
    else report('codon.openai.request.id', 'a string');
  }

  const codonOpenaiProcessingMs = record.codonOpenaiProcessingMs;
  if (codonOpenaiProcessingMs !== undefined) {
    if (Number.isFinite(codonOpenaiProcessingMs) && codonOpenaiProcessingMs >= 0) attributes['codon.openai.processing_ms'] = codonOpenaiProcessingMs;
    else report('codon.openai.processing_ms', 'a finite number, at least 0');
  }

  const codonOpenaiRateLimitRemainingRequests = record.codonOpenaiRateLimitRemainingRequests;
  if (codonOpenaiRateLimitRemainingRequests !== undefined) {
    if (Number.isSafeInteger(codonOpenaiRateLimitRemainingRequests) && codonOpenaiRateLimitRemainingRequests >= 0) attributes['codon.openai.rate_limit.remaining_requests'] = codonOpenaiRateLimitRemainingRequests;
    else report('codon.openai.rate_limit.remaining_requests', 'an integer, at least 0');
  }

  const codonOpenaiRateLimitRemainingTokens = record.codonOpenaiRateLimitRemainingTokens;
  if (codonOpenaiRateLimitRemainingTokens !== undefined) {
    if (Number.isSafeInteger(codonOpenaiRateLimitRemainingTokens) && codonOpenaiRateLimitRemainingTokens >= 0) attributes['codon.openai.rate_limit.remaining_tokens'] = codonOpenaiRateLimitRemainingTokens;
    else report('codon.openai.rate_limit.remaining_tokens', 'an integer, at least 0');
  }

  const codonOpenaiRateLimitResetRequestsMs = record.codonOpenaiRateLimitResetRequestsMs;
  if (codonOpenaiRateLimitResetRequestsMs !== undefined) {
    if (Number.isFinite(codonOpenaiRateLimitResetRequestsMs) && codonOpenaiRateLimitResetRequestsMs >= 0) attributes['codon.openai.rate_limit.reset_requests_ms'] = codonOpenaiRateLimitResetRequestsMs;
    else report('codon.openai.rate_limit.reset_requests_ms', 'a finite number, at least 0');
  }

  const codonOpenaiRateLimitResetTokensMs = record.codonOpenaiRateLimitResetTokensMs;
  if (codonOpenaiRateLimitResetTokensMs !== undefined) {
    if (Number.isFinite(codonOpenaiRateLimitResetTokensMs) && codonOpenaiRateLimitResetTokensMs >= 0) attributes['codon.openai.rate_limit.reset_tokens_ms'] = codonOpenaiRateLimitResetTokensMs;
    else report('codon.openai.rate_limit.reset_tokens_ms', 'a finite number, at least 0');
  }

  return attributes;
}

/** The name of a span of type codon.node. */
function nameCodonNode(record: CodonNodeStart): string {
  return typeof record.codonNodespecName === 'string' ? 'codon.node.' + record.codonNodespecName : 'codon-node';
}

/** What a span of type codon.node carries from its start. */
function writeCodonNodeStart(record: CodonNodeStart, report: Report, attributes: Attributes = {}): Attributes {
  const codonNodespecId = record.codonNodespecId;
  if (codonNodespecId !== undefined) {
    if (typeof codonNodespecId === 'string' && new RegExp('^[0-9a-f]{64}$', 'u').test(codonNodespecId)) attributes['codon.nodespec.id'] = codonNodespecId;
    else report('codon.nodespec.id', 'a string, matching ^[0-9a-f]{64}$');
  } else report('codon.nodespec.id', 'is required');
  const codonNodespecName = record.codonNodespecName;
  if (codonNodespecName !== undefined) {
    if (typeof codonNodespecName === 'string') attributes['codon.nodespec.name'] = codonNodespecName;
    else report('codon.nodespec.name', 'a string');
  } else report('codon.nodespec.name', 'is required');
  const codonNodespecRole = record.codonNodespecRole;
  if (codonNodespecRole !== undefined) {
    if (typeof codonNodespecRole === 'string') attributes['codon.nodespec.role'] = codonNodespecRole;
    else report('codon.nodespec.role', 'a string');
  } else report('codon.nodespec.role', 'is required');
  const codonNodespecVersion = record.codonNodespecVersion;
  if (codonNodespecVersion !== undefined) {
    if (typeof codonNodespecVersion === 'string') attributes['codon.nodespec.version'] = codonNodespecVersion;
    else report('codon.nodespec.version', 'a string');
  } else report('codon.nodespec.version', 'is required');
  const orgNamespace = record.orgNamespace;
  if (orgNamespace !== undefined) {
    if (typeof orgNamespace === 'string') attributes['org.namespace'] = orgNamespace;
    else report('org.namespace', 'a string');
  } else report('org.namespace', 'is required');
  const codonWorkloadId = record.codonWorkloadId;
  if (codonWorkloadId !== undefined) {
    if (typeof codonWorkloadId === 'string') attributes['codon.workload.id'] = codonWorkloadId;
    else report('codon.workload.id', 'a string');
  } else report('codon.workload.id', 'is required');
  const codonWorkloadLogicId = record.codonWorkloadLogicId;
  if (codonWorkloadLogicId !== undefined) {
    if (typeof codonWorkloadLogicId === 'string') attributes['codon.workload.logic_id'] = codonWorkloadLogicId;
    else report('codon.workload.logic_id', 'a string');
  } else report('codon.workload.logic_id', 'is required');
  const codonWorkloadRunId = record.codonWorkloadRunId;
  if (codonWorkloadRunId !== undefined) {
    if (typeof codonWorkloadRunId === 'string') attributes['codon.workload.run_id'] = codonWorkloadRunId;
    else report('codon.workload.run_id', 'a string');
  } else report('codon.workload.run_id', 'is required');
  const codonWorkloadDeploymentId = record.codonWorkloadDeploymentId;
  if (codonWorkloadDeploymentId !== undefined) {
    if (typeof codonWorkloadDeploymentId === 'string') attributes['codon.workload.deployment_id'] = codonWorkloadDeploymentId;
    else report('codon.workload.deployment_id', 'a string');
  } else report('codon.workload.deployment_id', 'is required');
  const codonNodespecModelName = record.codonNodespecModelName;
  if (codonNodespecModelName !== undefined) {
    if (typeof codonNodespecModelName === 'string') attributes['codon.nodespec.model_name'] = codonNodespecModelName;
    else report('codon.nodespec.model_name', 'a string');
  }

  const codonNodespecModelVersion = record.codonNodespecModelVersion;
  if (codonNodespecModelVersion !== undefined) {
    if (typeof codonNodespecModelVersion === 'string') attributes['codon.nodespec.model_version'] = codonNodespecModelVersion;
    else report('codon.nodespec.model_version', 'a string');
  }

  const codonOrganizationId = record.codonOrganizationId;
  if (codonOrganizationId !== undefined) {
    if (typeof codonOrganizationId === 'string') attributes['codon.organization.id'] = codonOrganizationId;
    else report('codon.organization.id', 'a string');
  }

  const codonWorkloadName = record.codonWorkloadName;
  if (codonWorkloadName !== undefined) {
    if (typeof codonWorkloadName === 'string') attributes['codon.workload.name'] = codonWorkloadName;
    else report('codon.workload.name', 'a string');
  }

  const codonWorkloadVersion = record.codonWorkloadVersion;
  if (codonWorkloadVersion !== undefined) {
    if (typeof codonWorkloadVersion === 'string') attributes['codon.workload.version'] = codonWorkloadVersion;
    else report('codon.workload.version', 'a string');
  }

  const agentFrameworkName = record.agentFrameworkName;
  if (agentFrameworkName !== undefined) {
    if (typeof agentFrameworkName === 'string') attributes['agent.framework.name'] = agentFrameworkName;
    else report('agent.framework.name', 'a string');
  }

  return attributes;
}

/** What a span of type codon.node carries when it has ended. */
function writeCodonNodeEnd(record: CodonNodeRecord & CodonNodeContent, report: Report, attributes: Attributes = {}, texts?: JsonTexts): Attributes {
  const codonNodespecCallableSignature = record.codonNodespecCallableSignature;
  if (codonNodespecCallableSignature !== undefined) {
    if (typeof codonNodespecCallableSignature === 'string') attributes['codon.nodespec.callable_signature'] = codonNodespecCallableSignature;
    else report('codon.nodespec.callable_signature', 'a string');
  } else report('codon.nodespec.callable_signature', 'is required');
  const codonNodespecInputSchema = record.codonNodespecInputSchema;
  if (codonNodespecInputSchema !== undefined) {
    if (typeof codonNodespecInputSchema === 'string') attributes['codon.nodespec.input_schema'] = codonNodespecInputSchema;
    else report('codon.nodespec.input_schema', 'a string');
  } else report('codon.nodespec.input_schema', 'is required');
  const codonNodeStatusCode = record.codonNodeStatusCode;
  if (codonNodeStatusCode !== undefined) {
    if (typeof codonNodeStatusCode === 'string' && (codonNodeStatusCode === 'OK' || codonNodeStatusCode === 'ERROR')) attributes['codon.node.status_code'] = codonNodeStatusCode;
    else report('codon.node.status_code', 'a string, one of "OK", "ERROR"');
  } else report('codon.node.status_code', 'is required');
  const codonNodeLatencyMs = record.codonNodeLatencyMs;
  if (codonNodeLatencyMs !== undefined) {
    if (Number.isSafeInteger(codonNodeLatencyMs) && codonNodeLatencyMs >= 0) attributes['codon.node.latency_ms'] = codonNodeLatencyMs;
    else report('codon.node.latency_ms', 'an integer, at least 0');
  } else report('codon.node.latency_ms', 'is required');
  const errorType = record.errorType;
  if (errorType !== undefined) {
    if (typeof errorType === 'string') attributes['error.type'] = errorType;
    else report('error.type', 'a string');
  }

  const codonNodespecOutputSchema = record.codonNodespecOutputSchema;
  if (codonNodespecOutputSchema !== undefined) {
    if (typeof codonNodespecOutputSchema === 'string') attributes['codon.nodespec.output_schema'] = codonNodespecOutputSchema;
    else report('codon.nodespec.output_schema', 'a string');
  }

  const codonNodeErrorMessage = record.codonNodeErrorMessage;
  if (codonNodeErrorMessage !== undefined) {
    if (typeof codonNodeErrorMessage === 'string') attributes['codon.node.error_message'] = codonNodeErrorMessage;
    else report('codon.node.error_message', 'a string');
  }

  const codonOpenaiContentReference = record.codonOpenaiContentReference;
  if (codonOpenaiContentReference !== undefined) {
    if (typeof codonOpenaiContentReference === 'string' && codonOpenaiContentReference !== '') attributes['codon.openai.content.reference'] = codonOpenaiContentReference;
    else report('codon.openai.content.reference', 'a string, of 1 or more characters');
  }

  const codonOpenaiRedactionCount = record.codonOpenaiRedactionCount;
  if (codonOpenaiRedactionCount !== undefined) {
    if (Number.isSafeInteger(codonOpenaiRedactionCount) && codonOpenaiRedactionCount >= 0) attributes['codon.openai.redaction.count'] = codonOpenaiRedactionCount;
    else report('codon.openai.redaction.count', 'an integer, at least 0');
  }

  const codonOpenaiRedactionRules = record.codonOpenaiRedactionRules;
  if (codonOpenaiRedactionRules !== undefined) {
    if (isArrayOf(codonOpenaiRedactionRules, isString)) attributes['codon.openai.redaction.rules'] = codonOpenaiRedactionRules;
    else report('codon.openai.redaction.rules', 'an array of strings');
  }

  const codonTokensInput = record.codonTokensInput;
  if (codonTokensInput !== undefined) {
    if (Number.isSafeInteger(codonTokensInput) && codonTokensInput >= 0) attributes['codon.tokens.input'] = codonTokensInput;
    else report('codon.tokens.input', 'an integer, at least 0');
  }

  const codonTokensOutput = record.codonTokensOutput;
  if (codonTokensOutput !== undefined) {
    if (Number.isSafeInteger(codonTokensOutput) && codonTokensOutput >= 0) attributes['codon.tokens.output'] = codonTokensOutput;
    else report('codon.tokens.output', 'an integer, at least 0');
  }

  const codonTokensTotal = record.codonTokensTotal;
  if (codonTokensTotal !== undefined) {
    if (Number.isSafeInteger(codonTokensTotal) && codonTokensTotal >= 0) attributes['codon.tokens.total'] = codonTokensTotal;
    else report('codon.tokens.total', 'an integer, at least 0');
  }

  const codonTokensUsageJson = record.codonTokensUsageJson;
  if (codonTokensUsageJson !== undefined) {
    const text = jsonText(codonTokensUsageJson, texts);
    if (text !== undefined) attributes['codon.tokens.usage_json'] = text;
    else report('codon.tokens.usage_json', 'JSON of the form its content schema gives');
  }

  const codonModelVendor = record.codonModelVendor;
  if (codonModelVendor !== undefined) {
    if (typeof codonModelVendor === 'string') attributes['codon.model.vendor'] = codonModelVendor;
    else report('codon.model.vendor', 'a string');
  }

  const codonModelId = record.codonModelId;
  if (codonModelId !== undefined) {
    if (typeof codonModelId === 'string') attributes['codon.model.id'] = codonModelId;
    else report('codon.model.id', 'a string');
  }

  const codonNodeInput = record.codonNodeInput;
  if (codonNodeInput !== undefined) {
    if (typeof codonNodeInput === 'string' && codePointLength(codonNodeInput) <= 2048) attributes['codon.node.input'] = codonNodeInput;
    else report('codon.node.input', 'a string, of 2048 or fewer characters');
  }

  const codonNodeOutput = record.codonNodeOutput;
  if (codonNodeOutput !== undefined) {
    if (typeof codonNodeOutput === 'string' && codePointLength(codonNodeOutput) <= 2048) attributes['codon.node.output'] = codonNodeOutput;
    else report('codon.node.output', 'a string, of 2048 or fewer characters');
  }

  const codonNodeRawAttributesJson = record.codonNodeRawAttributesJson;
  if (codonNodeRawAttributesJson !== undefined) {
    const text = jsonText(codonNodeRawAttributesJson, texts);
    if (text !== undefined) attributes['codon.node.raw_attributes_json'] = text;
    else report('codon.node.raw_attributes_json', 'JSON of the form its content schema gives');
  }

  const codonNetworkCallsJson = record.codonNetworkCallsJson;
  if (codonNetworkCallsJson !== undefined) {
    const text = jsonText(codonNetworkCallsJson, texts);
    if (text !== undefined) attributes['codon.network.calls_json'] = text;
    else report('codon.network.calls_json', 'JSON of the form its content schema gives');
  }

  const genAiConversationId = record.genAiConversationId;
  if (genAiConversationId !== undefined) {
    if (typeof genAiConversationId === 'string') attributes['gen_ai.conversation.id'] = genAiConversationId;
    else report('gen_ai.conversation.id', 'a string');
  }

  const genAiPromptName = record.genAiPromptName;
  if (genAiPromptName !== undefined) {
    if (typeof genAiPromptName === 'string') attributes['gen_ai.prompt.name'] = genAiPromptName;
    else report('gen_ai.prompt.name', 'a string');
  }

  const genAiPromptVersion = record.genAiPromptVersion;
  if (genAiPromptVersion !== undefined) {
    if (typeof genAiPromptVersion === 'string') attributes['gen_ai.prompt.version'] = genAiPromptVersion;
    else report('gen_ai.prompt.version', 'a string');
  }

  const genAiAgentName = record.genAiAgentName;
  if (genAiAgentName !== undefined) {
    if (typeof genAiAgentName === 'string') attributes['gen_ai.agent.name'] = genAiAgentName;
    else report('gen_ai.agent.name', 'a string');
  }

  const userId = record.userId;
  if (userId !== undefined) {
    if (typeof userId === 'string') attributes['user.id'] = userId;
    else report('user.id', 'a string');
  }

  const sessionId = record.sessionId;
  if (sessionId !== undefined) {
    if (typeof sessionId === 'string') attributes['session.id'] = sessionId;
    else report('session.id', 'a string');
  }

  const codonOpenaiTags = record.codonOpenaiTags;
  if (codonOpenaiTags !== undefined) {
    if (isArrayOf(codonOpenaiTags, isString)) attributes['codon.openai.tags'] = codonOpenaiTags;
    else report('codon.openai.tags', 'an array of strings');
  }

  const codonOpenaiMetadata = record.codonOpenaiMetadata;
  if (codonOpenaiMetadata !== undefined) {
    if (isStringRecord(codonOpenaiMetadata)) {
      for (const name of Object.keys(codonOpenaiMetadata)) {
        if (name !== '') attributes['codon.openai.metadata.' + name] = codonOpenaiMetadata[name] as string;
      }

    } else report('codon.openai.metadata', 'an object of strings');
  }

  return attributes;
}

/** The name of a span of type gen_ai.create_agent.client. */
function nameCreateAgent(record: CreateAgentStart): string {
  return typeof record.genAiOperationName === 'string' ? record.genAiOperationName + (typeof record.genAiAgentName === 'string' ? ' ' + record.genAiAgentName : '') : typeof record.genAiAgentName === 'string' ? record.genAiAgentName : 'create-agent';
}

/** What a span of type gen_ai.create_agent.client carries from its start. */
function writeCreateAgentStart(record: CreateAgentStart, report: Report, attributes: Attributes = {}): Attributes {
  const genAiOperationName = record.genAiOperationName;
  if (genAiOperationName !== undefined) {
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'create_agent')) attributes['gen_ai.operation.name'] = genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "create_agent"');
  } else report('gen_ai.operation.name', 'is required');
  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['gen_ai.provider.name'] = genAiProviderName;
    else report('gen_ai.provider.name', 'a string');
  } else report('gen_ai.provider.name', 'is required');
  const genAiAgentName = record.genAiAgentName;
  if (genAiAgentName !== undefined) {
    if (typeof genAiAgentName === 'string') attributes['gen_ai.agent.name'] = genAiAgentName;
    else report('gen_ai.agent.name', 'a string');
  }

  const genAiRequestModel = record.genAiRequestModel;
  if (genAiRequestModel !== undefined) {
    if (typeof genAiRequestModel === 'string') attributes['gen_ai.request.model'] = genAiRequestModel;
    else report('gen_ai.request.model', 'a string');
  }

  const serverPort = record.serverPort;
  if (serverPort !== undefined) {
    if (Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) attributes['server.port'] = serverPort;
    else report('server.port', 'an integer, at least 0, at most 65535');
  }

  const serverAddress = record.serverAddress;
  if (serverAddress !== undefined) {
    if (typeof serverAddress === 'string' && serverAddress !== '') attributes['server.address'] = serverAddress;
    else report('server.address', 'a string, of 1 or more characters');
  }

  if (attributes['server.address'] !== undefined && attributes['server.port'] === undefined) report('server.port', 'is required with server.address');
  return attributes;
}

/** What a span of type gen_ai.create_agent.client carries when it has ended. */
function writeCreateAgentEnd(record: CreateAgentRecord & CreateAgentContent, report: Report, attributes: Attributes = {}, texts?: JsonTexts): Attributes {
  const errorType = record.errorType;
  if (errorType !== undefined) {
    if (typeof errorType === 'string') attributes['error.type'] = errorType;
    else report('error.type', 'a string');
  }

  const genAiAgentDescription = record.genAiAgentDescription;
  if (genAiAgentDescription !== undefined) {
    if (typeof genAiAgentDescription === 'string') attributes['gen_ai.agent.description'] = genAiAgentDescription;
    else report('gen_ai.agent.description', 'a string');
  }

  const genAiAgentId = record.genAiAgentId;
  if (genAiAgentId !== undefined) {
    if (typeof genAiAgentId === 'string') attributes['gen_ai.agent.id'] = genAiAgentId;
    else report('gen_ai.agent.id', 'a string');
  }

  const genAiAgentVersion = record.genAiAgentVersion;
  if (genAiAgentVersion !== undefined) {
    if (typeof genAiAgentVersion === 'string') attributes['gen_ai.agent.version'] = genAiAgentVersion;
    else report('gen_ai.agent.version', 'a string');
  }

  const codonOpenaiStreamOutcome = record.codonOpenaiStreamOutcome;
  if (codonOpenaiStreamOutcome !== undefined) {
    if (typeof codonOpenaiStreamOutcome === 'string' && (codonOpenaiStreamOutcome === 'completed' || codonOpenaiStreamOutcome === 'cancelled' || codonOpenaiStreamOutcome === 'aborted' || codonOpenaiStreamOutcome === 'failed' || codonOpenaiStreamOutcome === 'abandoned')) attributes['codon.openai.stream.outcome'] = codonOpenaiStreamOutcome;
    else report('codon.openai.stream.outcome', 'a string, one of "completed", "cancelled", "aborted", "failed", "abandoned"');
  }

  const httpRequestResendCount = record.httpRequestResendCount;
  if (httpRequestResendCount !== undefined) {
    if (Number.isSafeInteger(httpRequestResendCount) && httpRequestResendCount >= 0) attributes['http.request.resend_count'] = httpRequestResendCount;
    else report('http.request.resend_count', 'an integer, at least 0');
  }

  const codonOpenaiContentReference = record.codonOpenaiContentReference;
  if (codonOpenaiContentReference !== undefined) {
    if (typeof codonOpenaiContentReference === 'string' && codonOpenaiContentReference !== '') attributes['codon.openai.content.reference'] = codonOpenaiContentReference;
    else report('codon.openai.content.reference', 'a string, of 1 or more characters');
  }

  const codonOpenaiRedactionCount = record.codonOpenaiRedactionCount;
  if (codonOpenaiRedactionCount !== undefined) {
    if (Number.isSafeInteger(codonOpenaiRedactionCount) && codonOpenaiRedactionCount >= 0) attributes['codon.openai.redaction.count'] = codonOpenaiRedactionCount;
    else report('codon.openai.redaction.count', 'an integer, at least 0');
  }

  const codonOpenaiRedactionRules = record.codonOpenaiRedactionRules;
  if (codonOpenaiRedactionRules !== undefined) {
    if (isArrayOf(codonOpenaiRedactionRules, isString)) attributes['codon.openai.redaction.rules'] = codonOpenaiRedactionRules;
    else report('codon.openai.redaction.rules', 'an array of strings');
  }

  const codonOpenaiRequestId = record.codonOpenaiRequestId;
  if (codonOpenaiRequestId !== undefined) {
    if (typeof codonOpenaiRequestId === 'string') attributes['codon.openai.request.id'] = codonOpenaiRequestId;
    else report('codon.openai.request.id', 'a string');
  }

  const codonOpenaiDeployment = record.codonOpenaiDeployment;
  if (codonOpenaiDeployment !== undefined) {
    if (typeof codonOpenaiDeployment === 'string') attributes['codon.openai.deployment'] = codonOpenaiDeployment;
    else report('codon.openai.deployment', 'a string');
  }

  const codonOpenaiApiVersion = record.codonOpenaiApiVersion;
  if (codonOpenaiApiVersion !== undefined) {
    if (typeof codonOpenaiApiVersion === 'string') attributes['codon.openai.api_version'] = codonOpenaiApiVersion;
    else report('codon.openai.api_version', 'a string');
  }

  const genAiSystemInstructions = record.genAiSystemInstructions;
  if (genAiSystemInstructions !== undefined) {
    const text = !(isSystemInstructions(genAiSystemInstructions)) ? undefined : jsonText(genAiSystemInstructions, texts);
    if (text !== undefined) attributes['gen_ai.system_instructions'] = text;
    else report('gen_ai.system_instructions', 'JSON of the form its content schema gives');
  }

  const genAiConversationId = record.genAiConversationId;
  if (genAiConversationId !== undefined) {
    if (typeof genAiConversationId === 'string') attributes['gen_ai.conversation.id'] = genAiConversationId;
    else report('gen_ai.conversation.id', 'a string');
  }

  const genAiPromptName = record.genAiPromptName;
  if (genAiPromptName !== undefined) {
    if (typeof genAiPromptName === 'string') attributes['gen_ai.prompt.name'] = genAiPromptName;
    else report('gen_ai.prompt.name', 'a string');
  }

  const genAiPromptVersion = record.genAiPromptVersion;
  if (genAiPromptVersion !== undefined) {
    if (typeof genAiPromptVersion === 'string') attributes['gen_ai.prompt.version'] = genAiPromptVersion;
    else report('gen_ai.prompt.version', 'a string');
  }

  const userId = record.userId;
  if (userId !== undefined) {
    if (typeof userId === 'string') attributes['user.id'] = userId;
    else report('user.id', 'a string');
  }

  const sessionId = record.sessionId;
  if (sessionId !== undefined) {
    if (typeof sessionId === 'string') attributes['session.id'] = sessionId;
    else report('session.id', 'a string');
  }

  const codonOpenaiTags = record.codonOpenaiTags;
  if (codonOpenaiTags !== undefined) {
    if (isArrayOf(codonOpenaiTags, isString)) attributes['codon.openai.tags'] = codonOpenaiTags;
    else report('codon.openai.tags', 'an array of strings');
  }

  const codonOpenaiMetadata = record.codonOpenaiMetadata;
  if (codonOpenaiMetadata !== undefined) {
    if (isStringRecord(codonOpenaiMetadata)) {
      for (const name of Object.keys(codonOpenaiMetadata)) {
        if (name !== '') attributes['codon.openai.metadata.' + name] = codonOpenaiMetadata[name] as string;
      }

    } else report('codon.openai.metadata', 'an object of strings');
  }

  const orgNamespace = record.orgNamespace;
  if (orgNamespace !== undefined) {
    if (typeof orgNamespace === 'string') attributes['org.namespace'] = orgNamespace;
    else report('org.namespace', 'a string');
  }

  const agentFrameworkName = record.agentFrameworkName;
  if (agentFrameworkName !== undefined) {
    if (typeof agentFrameworkName === 'string') attributes['agent.framework.name'] = agentFrameworkName;
    else report('agent.framework.name', 'a string');
  }

  const codonOrganizationId = record.codonOrganizationId;
  if (codonOrganizationId !== undefined) {
    if (typeof codonOrganizationId === 'string') attributes['codon.organization.id'] = codonOrganizationId;
    else report('codon.organization.id', 'a string');
  }

  const codonWorkloadId = record.codonWorkloadId;
  if (codonWorkloadId !== undefined) {
    if (typeof codonWorkloadId === 'string') attributes['codon.workload.id'] = codonWorkloadId;
    else report('codon.workload.id', 'a string');
  }

  const codonWorkloadLogicId = record.codonWorkloadLogicId;
  if (codonWorkloadLogicId !== undefined) {
    if (typeof codonWorkloadLogicId === 'string') attributes['codon.workload.logic_id'] = codonWorkloadLogicId;
    else report('codon.workload.logic_id', 'a string');
  }

  const codonWorkloadRunId = record.codonWorkloadRunId;
  if (codonWorkloadRunId !== undefined) {
    if (typeof codonWorkloadRunId === 'string') attributes['codon.workload.run_id'] = codonWorkloadRunId;
    else report('codon.workload.run_id', 'a string');
  }

  const codonWorkloadName = record.codonWorkloadName;
  if (codonWorkloadName !== undefined) {
    if (typeof codonWorkloadName === 'string') attributes['codon.workload.name'] = codonWorkloadName;
    else report('codon.workload.name', 'a string');
  }

  const codonWorkloadVersion = record.codonWorkloadVersion;
  if (codonWorkloadVersion !== undefined) {
    if (typeof codonWorkloadVersion === 'string') attributes['codon.workload.version'] = codonWorkloadVersion;
    else report('codon.workload.version', 'a string');
  }

  const codonWorkloadDeploymentId = record.codonWorkloadDeploymentId;
  if (codonWorkloadDeploymentId !== undefined) {
    if (typeof codonWorkloadDeploymentId === 'string') attributes['codon.workload.deployment_id'] = codonWorkloadDeploymentId;
    else report('codon.workload.deployment_id', 'a string');
  }

  const codonNodespecId = record.codonNodespecId;
  if (codonNodespecId !== undefined) {
    if (typeof codonNodespecId === 'string' && new RegExp('^[0-9a-f]{64}$', 'u').test(codonNodespecId)) attributes['codon.nodespec.id'] = codonNodespecId;
    else report('codon.nodespec.id', 'a string, matching ^[0-9a-f]{64}$');
  }

  const codonNodespecName = record.codonNodespecName;
  if (codonNodespecName !== undefined) {
    if (typeof codonNodespecName === 'string') attributes['codon.nodespec.name'] = codonNodespecName;
    else report('codon.nodespec.name', 'a string');
  }

  const codonNodespecRole = record.codonNodespecRole;
  if (codonNodespecRole !== undefined) {
    if (typeof codonNodespecRole === 'string') attributes['codon.nodespec.role'] = codonNodespecRole;
    else report('codon.nodespec.role', 'a string');
  }

  const codonModelVendor = record.codonModelVendor;
  if (codonModelVendor !== undefined) {
    if (typeof codonModelVendor === 'string') attributes['codon.model.vendor'] = codonModelVendor;
    else report('codon.model.vendor', 'a string');
  }

  const codonModelId = record.codonModelId;
  if (codonModelId !== undefined) {
    if (typeof codonModelId === 'string') attributes['codon.model.id'] = codonModelId;
    else report('codon.model.id', 'a string');
  }

  return attributes;
}

/** The name of a span of type gen_ai.client.embeddings. */
function nameEmbeddings(record: EmbeddingsStart): string {
  return typeof record.genAiOperationName === 'string' ? record.genAiOperationName + (typeof record.genAiRequestModel === 'string' ? ' ' + record.genAiRequestModel : '') : typeof record.genAiRequestModel === 'string' ? record.genAiRequestModel : 'embeddings';
}

/** What a span of type gen_ai.client.embeddings carries from its start. */
function writeEmbeddingsStart(record: EmbeddingsStart, report: Report, attributes: Attributes = {}): Attributes {
  const genAiOperationName = record.genAiOperationName;
  if (genAiOperationName !== undefined) {
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'embeddings')) attributes['gen_ai.operation.name'] = genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "embeddings"');
  } else report('gen_ai.operation.name', 'is required');
  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['gen_ai.provider.name'] = genAiProviderName;
    else report('gen_ai.provider.name', 'a string');
  } else report('gen_ai.provider.name', 'is required');
  const genAiRequestModel = record.genAiRequestModel;
  if (genAiRequestModel !== undefined) {
    if (typeof genAiRequestModel === 'string') attributes['gen_ai.request.model'] = genAiRequestModel;
    else report('gen_ai.request.model', 'a string');
  }

  const serverPort = record.serverPort;
  if (serverPort !== undefined) {
    if (Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) attributes['server.port'] = serverPort;
    else report('server.port', 'an integer, at least 0, at most 65535');
  }

  const serverAddress = record.serverAddress;
  if (serverAddress !== undefined) {
    if (typeof serverAddress === 'string' && serverAddress !== '') attributes['server.address'] = serverAddress;
    else report('server.address', 'a string, of 1 or more characters');
  }

  if (attributes['server.address'] !== undefined && attributes['server.port'] === undefined) report('server.port', 'is required with server.address');
  return attributes;
}

/** What a span of type gen_ai.client.embeddings carries when it has ended. */
function writeEmbeddingsEnd(record: EmbeddingsRecord & EmbeddingsContent, report: Report, attributes: Attributes = {}, texts?: JsonTexts): Attributes {
  const errorType = record.errorType;
  if (errorType !== undefined) {
    if (typeof errorType === 'string') attributes['error.type'] = errorType;
    else report('error.type', 'a string');
  }

  const codonOpenaiStreamOutcome = record.codonOpenaiStreamOutcome;
  if (codonOpenaiStreamOutcome !== undefined) {
    if (typeof codonOpenaiStreamOutcome === 'string' && (codonOpenaiStreamOutcome === 'completed' || codonOpenaiStreamOutcome === 'cancelled' || codonOpenaiStreamOutcome === 'aborted' || codonOpenaiStreamOutcome === 'failed' || codonOpenaiStreamOutcome === 'abandoned')) attributes['codon.openai.stream.outcome'] = codonOpenaiStreamOutcome;
    else report('codon.openai.stream.outcome', 'a string, one of "completed", "cancelled", "aborted", "failed", "abandoned"');
  }

  const httpRequestResendCount = record.httpRequestResendCount;
  if (httpRequestResendCount !== undefined) {
    if (Number.isSafeInteger(httpRequestResendCount) && httpRequestResendCount >= 0) attributes['http.request.resend_count'] = httpRequestResendCount;
    else report('http.request.resend_count', 'an integer, at least 0');
  }

  const codonOpenaiContentReference = record.codonOpenaiContentReference;
  if (codonOpenaiContentReference !== undefined) {
    if (typeof codonOpenaiContentReference === 'string' && codonOpenaiContentReference !== '') attributes['codon.openai.content.reference'] = codonOpenaiContentReference;
    else report('codon.openai.content.reference', 'a string, of 1 or more characters');
  }

  const codonOpenaiRedactionCount = record.codonOpenaiRedactionCount;
  if (codonOpenaiRedactionCount !== undefined) {
    if (Number.isSafeInteger(codonOpenaiRedactionCount) && codonOpenaiRedactionCount >= 0) attributes['codon.openai.redaction.count'] = codonOpenaiRedactionCount;
    else report('codon.openai.redaction.count', 'an integer, at least 0');
  }

  const codonOpenaiRedactionRules = record.codonOpenaiRedactionRules;
  if (codonOpenaiRedactionRules !== undefined) {
    if (isArrayOf(codonOpenaiRedactionRules, isString)) attributes['codon.openai.redaction.rules'] = codonOpenaiRedactionRules;
    else report('codon.openai.redaction.rules', 'an array of strings');
  }

  const genAiEmbeddingsDimensionCount = record.genAiEmbeddingsDimensionCount;
  if (genAiEmbeddingsDimensionCount !== undefined) {
    if (Number.isSafeInteger(genAiEmbeddingsDimensionCount) && genAiEmbeddingsDimensionCount >= 1) attributes['gen_ai.embeddings.dimension.count'] = genAiEmbeddingsDimensionCount;
    else report('gen_ai.embeddings.dimension.count', 'an integer, at least 1');
  }

  const genAiRequestEncodingFormats = record.genAiRequestEncodingFormats;
  if (genAiRequestEncodingFormats !== undefined) {
    if (isArrayOf(genAiRequestEncodingFormats, isString)) attributes['gen_ai.request.encoding_formats'] = genAiRequestEncodingFormats;
    else report('gen_ai.request.encoding_formats', 'an array of strings');
  }

  const genAiResponseModel = record.genAiResponseModel;
  if (genAiResponseModel !== undefined) {
    if (typeof genAiResponseModel === 'string') attributes['gen_ai.response.model'] = genAiResponseModel;
    else report('gen_ai.response.model', 'a string');
  }

  const genAiUsageInputTokens = record.genAiUsageInputTokens;
  if (genAiUsageInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) attributes['gen_ai.usage.input_tokens'] = genAiUsageInputTokens;
    else report('gen_ai.usage.input_tokens', 'an integer, at least 0');
  }

  const codonOpenaiRequestId = record.codonOpenaiRequestId;
  if (codonOpenaiRequestId !== undefined) {
    if (typeof codonOpenaiRequestId === 'string') attributes['codon.openai.request.id'] = codonOpenaiRequestId;
    else report('codon.openai.request.id', 'a string');
  }

  const codonOpenaiDeployment = record.codonOpenaiDeployment;
  if (codonOpenaiDeployment !== undefined) {
    if (typeof codonOpenaiDeployment === 'string') attributes['codon.openai.deployment'] = codonOpenaiDeployment;
    else report('codon.openai.deployment', 'a string');
  }

  const codonOpenaiApiVersion = record.codonOpenaiApiVersion;
  if (codonOpenaiApiVersion !== undefined) {
    if (typeof codonOpenaiApiVersion === 'string') attributes['codon.openai.api_version'] = codonOpenaiApiVersion;
    else report('codon.openai.api_version', 'a string');
  }

  const genAiConversationId = record.genAiConversationId;
  if (genAiConversationId !== undefined) {
    if (typeof genAiConversationId === 'string') attributes['gen_ai.conversation.id'] = genAiConversationId;
    else report('gen_ai.conversation.id', 'a string');
  }

  const genAiPromptName = record.genAiPromptName;
  if (genAiPromptName !== undefined) {
    if (typeof genAiPromptName === 'string') attributes['gen_ai.prompt.name'] = genAiPromptName;
    else report('gen_ai.prompt.name', 'a string');
  }

  const genAiPromptVersion = record.genAiPromptVersion;
  if (genAiPromptVersion !== undefined) {
    if (typeof genAiPromptVersion === 'string') attributes['gen_ai.prompt.version'] = genAiPromptVersion;
    else report('gen_ai.prompt.version', 'a string');
  }

  const genAiAgentName = record.genAiAgentName;
  if (genAiAgentName !== undefined) {
    if (typeof genAiAgentName === 'string') attributes['gen_ai.agent.name'] = genAiAgentName;
    else report('gen_ai.agent.name', 'a string');
  }

  const userId = record.userId;
  if (userId !== undefined) {
    if (typeof userId === 'string') attributes['user.id'] = userId;
    else report('user.id', 'a string');
  }

  const sessionId = record.sessionId;
  if (sessionId !== undefined) {
    if (typeof sessionId === 'string') attributes['session.id'] = sessionId;
    else report('session.id', 'a string');
  }

  const codonOpenaiTags = record.codonOpenaiTags;
  if (codonOpenaiTags !== undefined) {
    if (isArrayOf(codonOpenaiTags, isString)) attributes['codon.openai.tags'] = codonOpenaiTags;
    else report('codon.openai.tags', 'an array of strings');
  }

  const codonOpenaiMetadata = record.codonOpenaiMetadata;
  if (codonOpenaiMetadata !== undefined) {
    if (isStringRecord(codonOpenaiMetadata)) {
      for (const name of Object.keys(codonOpenaiMetadata)) {
        if (name !== '') attributes['codon.openai.metadata.' + name] = codonOpenaiMetadata[name] as string;
      }

    } else report('codon.openai.metadata', 'an object of strings');
  }

  const orgNamespace = record.orgNamespace;
  if (orgNamespace !== undefined) {
    if (typeof orgNamespace === 'string') attributes['org.namespace'] = orgNamespace;
    else report('org.namespace', 'a string');
  }

  const agentFrameworkName = record.agentFrameworkName;
  if (agentFrameworkName !== undefined) {
    if (typeof agentFrameworkName === 'string') attributes['agent.framework.name'] = agentFrameworkName;
    else report('agent.framework.name', 'a string');
  }

  const codonOrganizationId = record.codonOrganizationId;
  if (codonOrganizationId !== undefined) {
    if (typeof codonOrganizationId === 'string') attributes['codon.organization.id'] = codonOrganizationId;
    else report('codon.organization.id', 'a string');
  }

  const codonWorkloadId = record.codonWorkloadId;
  if (codonWorkloadId !== undefined) {
    if (typeof codonWorkloadId === 'string') attributes['codon.workload.id'] = codonWorkloadId;
    else report('codon.workload.id', 'a string');
  }

  const codonWorkloadLogicId = record.codonWorkloadLogicId;
  if (codonWorkloadLogicId !== undefined) {
    if (typeof codonWorkloadLogicId === 'string') attributes['codon.workload.logic_id'] = codonWorkloadLogicId;
    else report('codon.workload.logic_id', 'a string');
  }

  const codonWorkloadRunId = record.codonWorkloadRunId;
  if (codonWorkloadRunId !== undefined) {
    if (typeof codonWorkloadRunId === 'string') attributes['codon.workload.run_id'] = codonWorkloadRunId;
    else report('codon.workload.run_id', 'a string');
  }

  const codonWorkloadName = record.codonWorkloadName;
  if (codonWorkloadName !== undefined) {
    if (typeof codonWorkloadName === 'string') attributes['codon.workload.name'] = codonWorkloadName;
    else report('codon.workload.name', 'a string');
  }

  const codonWorkloadVersion = record.codonWorkloadVersion;
  if (codonWorkloadVersion !== undefined) {
    if (typeof codonWorkloadVersion === 'string') attributes['codon.workload.version'] = codonWorkloadVersion;
    else report('codon.workload.version', 'a string');
  }

  const codonWorkloadDeploymentId = record.codonWorkloadDeploymentId;
  if (codonWorkloadDeploymentId !== undefined) {
    if (typeof codonWorkloadDeploymentId === 'string') attributes['codon.workload.deployment_id'] = codonWorkloadDeploymentId;
    else report('codon.workload.deployment_id', 'a string');
  }

  const codonNodespecId = record.codonNodespecId;
  if (codonNodespecId !== undefined) {
    if (typeof codonNodespecId === 'string' && new RegExp('^[0-9a-f]{64}$', 'u').test(codonNodespecId)) attributes['codon.nodespec.id'] = codonNodespecId;
    else report('codon.nodespec.id', 'a string, matching ^[0-9a-f]{64}$');
  }

  const codonNodespecName = record.codonNodespecName;
  if (codonNodespecName !== undefined) {
    if (typeof codonNodespecName === 'string') attributes['codon.nodespec.name'] = codonNodespecName;
    else report('codon.nodespec.name', 'a string');
  }

  const codonNodespecRole = record.codonNodespecRole;
  if (codonNodespecRole !== undefined) {
    if (typeof codonNodespecRole === 'string') attributes['codon.nodespec.role'] = codonNodespecRole;
    else report('codon.nodespec.role', 'a string');
  }

  const codonModelVendor = record.codonModelVendor;
  if (codonModelVendor !== undefined) {
    if (typeof codonModelVendor === 'string') attributes['codon.model.vendor'] = codonModelVendor;
    else report('codon.model.vendor', 'a string');
  }

  const codonModelId = record.codonModelId;
  if (codonModelId !== undefined) {
    if (typeof codonModelId === 'string') attributes['codon.model.id'] = codonModelId;
    else report('codon.model.id', 'a string');
  }

  const codonTokensInput = record.codonTokensInput;
  if (codonTokensInput !== undefined) {
    if (Number.isSafeInteger(codonTokensInput) && codonTokensInput >= 0) attributes['codon.tokens.input'] = codonTokensInput;
    else report('codon.tokens.input', 'an integer, at least 0');
  }

  const codonTokensOutput = record.codonTokensOutput;
  if (codonTokensOutput !== undefined) {
    if (Number.isSafeInteger(codonTokensOutput) && codonTokensOutput >= 0) attributes['codon.tokens.output'] = codonTokensOutput;
    else report('codon.tokens.output', 'an integer, at least 0');
  }

  const codonTokensTotal = record.codonTokensTotal;
  if (codonTokensTotal !== undefined) {
    if (Number.isSafeInteger(codonTokensTotal) && codonTokensTotal >= 0) attributes['codon.tokens.total'] = codonTokensTotal;
    else report('codon.tokens.total', 'an integer, at least 0');
  }

  const codonTokensUsageJson = record.codonTokensUsageJson;
  if (codonTokensUsageJson !== undefined) {
    const text = jsonText(codonTokensUsageJson, texts);
    if (text !== undefined) attributes['codon.tokens.usage_json'] = text;
    else report('codon.tokens.usage_json', 'JSON of the form its content schema gives');
  }

  return attributes;
}

/** The name of a span of type gen_ai.execute_tool. */
function nameExecuteTool(record: ExecuteToolStart): string {
  return typeof record.genAiOperationName === 'string' ? record.genAiOperationName + (typeof record.genAiToolName === 'string' ? ' ' + record.genAiToolName : '') : typeof record.genAiToolName === 'string' ? record.genAiToolName : 'execute-tool';
}

/** What a span of type gen_ai.execute_tool carries from its start. */
function writeExecuteToolStart(record: ExecuteToolStart, report: Report, attributes: Attributes = {}): Attributes {
  const genAiOperationName = record.genAiOperationName;
  if (genAiOperationName !== undefined) {
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'execute_tool')) attributes['gen_ai.operation.name'] = genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "execute_tool"');
  } else report('gen_ai.operation.name', 'is required');
  const genAiToolName = record.genAiToolName;
  if (genAiToolName !== undefined) {
    if (typeof genAiToolName === 'string') attributes['gen_ai.tool.name'] = genAiToolName;
    else report('gen_ai.tool.name', 'a string');
  } else report('gen_ai.tool.name', 'is required');
  const genAiAgentName = record.genAiAgentName;
  if (genAiAgentName !== undefined) {
    if (typeof genAiAgentName === 'string') attributes['gen_ai.agent.name'] = genAiAgentName;
    else report('gen_ai.agent.name', 'a string');
  }

  const genAiToolType = record.genAiToolType;
  if (genAiToolType !== undefined) {
    if (typeof genAiToolType === 'string') attributes['gen_ai.tool.type'] = genAiToolType;
    else report('gen_ai.tool.type', 'a string');
  }

  return attributes;
}

/** What a span of type gen_ai.execute_tool carries when it has ended. */
function writeExecuteToolEnd(record: ExecuteToolRecord & ExecuteToolContent, report: Report, attributes: Attributes = {}, texts?: JsonTexts): Attributes {
  const errorType = record.errorType;
  if (errorType !== undefined) {
    if (typeof errorType === 'string') attributes['error.type'] = errorType;
    else report('error.type', 'a string');
  }

  const genAiConversationId = record.genAiConversationId;
  if (genAiConversationId !== undefined) {
    if (typeof genAiConversationId === 'string') attributes['gen_ai.conversation.id'] = genAiConversationId;
    else report('gen_ai.conversation.id', 'a string');
  }

  const codonOpenaiContentReference = record.codonOpenaiContentReference;
  if (codonOpenaiContentReference !== undefined) {
    if (typeof codonOpenaiContentReference === 'string' && codonOpenaiContentReference !== '') attributes['codon.openai.content.reference'] = codonOpenaiContentReference;
    else report('codon.openai.content.reference', 'a string, of 1 or more characters');
  }

  const codonOpenaiRedactionCount = record.codonOpenaiRedactionCount;
  if (codonOpenaiRedactionCount !== undefined) {
    if (Number.isSafeInteger(codonOpenaiRedactionCount) && codonOpenaiRedactionCount >= 0) attributes['codon.openai.redaction.count'] = codonOpenaiRedactionCount;
    else report('codon.openai.redaction.count', 'an integer, at least 0');
  }

  const codonOpenaiRedactionRules = record.codonOpenaiRedactionRules;
  if (codonOpenaiRedactionRules !== undefined) {
    if (isArrayOf(codonOpenaiRedactionRules, isString)) attributes['codon.openai.redaction.rules'] = codonOpenaiRedactionRules;
    else report('codon.openai.redaction.rules', 'an array of strings');
  }

  const genAiToolCallId = record.genAiToolCallId;
  if (genAiToolCallId !== undefined) {
    if (typeof genAiToolCallId === 'string') attributes['gen_ai.tool.call.id'] = genAiToolCallId;
    else report('gen_ai.tool.call.id', 'a string');
  }

  const genAiToolDescription = record.genAiToolDescription;
  if (genAiToolDescription !== undefined) {
    if (typeof genAiToolDescription === 'string') attributes['gen_ai.tool.description'] = genAiToolDescription;
    else report('gen_ai.tool.description', 'a string');
  }

  const genAiToolCallArguments = record.genAiToolCallArguments;
  if (genAiToolCallArguments !== undefined) {
    const text = jsonText(genAiToolCallArguments, texts);
    if (text !== undefined) attributes['gen_ai.tool.call.arguments'] = text;
    else report('gen_ai.tool.call.arguments', 'JSON of the form its content schema gives');
  }

  const genAiToolCallResult = record.genAiToolCallResult;
  if (genAiToolCallResult !== undefined) {
    const text = jsonText(genAiToolCallResult, texts);
    if (text !== undefined) attributes['gen_ai.tool.call.result'] = text;
    else report('gen_ai.tool.call.result', 'JSON of the form its content schema gives');
  }

  const genAiPromptName = record.genAiPromptName;
  if (genAiPromptName !== undefined) {
    if (typeof genAiPromptName === 'string') attributes['gen_ai.prompt.name'] = genAiPromptName;
    else report('gen_ai.prompt.name', 'a string');
  }

  const genAiPromptVersion = record.genAiPromptVersion;
  if (genAiPromptVersion !== undefined) {
    if (typeof genAiPromptVersion === 'string') attributes['gen_ai.prompt.version'] = genAiPromptVersion;
    else report('gen_ai.prompt.version', 'a string');
  }

  const userId = record.userId;
  if (userId !== undefined) {
    if (typeof userId === 'string') attributes['user.id'] = userId;
    else report('user.id', 'a string');
  }

  const sessionId = record.sessionId;
  if (sessionId !== undefined) {
    if (typeof sessionId === 'string') attributes['session.id'] = sessionId;
    else report('session.id', 'a string');
  }

  const codonOpenaiTags = record.codonOpenaiTags;
  if (codonOpenaiTags !== undefined) {
    if (isArrayOf(codonOpenaiTags, isString)) attributes['codon.openai.tags'] = codonOpenaiTags;
    else report('codon.openai.tags', 'an array of strings');
  }

  const codonOpenaiMetadata = record.codonOpenaiMetadata;
  if (codonOpenaiMetadata !== undefined) {
    if (isStringRecord(codonOpenaiMetadata)) {
      for (const name of Object.keys(codonOpenaiMetadata)) {
        if (name !== '') attributes['codon.openai.metadata.' + name] = codonOpenaiMetadata[name] as string;
      }

    } else report('codon.openai.metadata', 'an object of strings');
  }

  const orgNamespace = record.orgNamespace;
  if (orgNamespace !== undefined) {
    if (typeof orgNamespace === 'string') attributes['org.namespace'] = orgNamespace;
    else report('org.namespace', 'a string');
  }

  const agentFrameworkName = record.agentFrameworkName;
  if (agentFrameworkName !== undefined) {
    if (typeof agentFrameworkName === 'string') attributes['agent.framework.name'] = agentFrameworkName;
    else report('agent.framework.name', 'a string');
  }

  const codonOrganizationId = record.codonOrganizationId;
  if (codonOrganizationId !== undefined) {
    if (typeof codonOrganizationId === 'string') attributes['codon.organization.id'] = codonOrganizationId;
    else report('codon.organization.id', 'a string');
  }

  const codonWorkloadId = record.codonWorkloadId;
  if (codonWorkloadId !== undefined) {
    if (typeof codonWorkloadId === 'string') attributes['codon.workload.id'] = codonWorkloadId;
    else report('codon.workload.id', 'a string');
  }

  const codonWorkloadLogicId = record.codonWorkloadLogicId;
  if (codonWorkloadLogicId !== undefined) {
    if (typeof codonWorkloadLogicId === 'string') attributes['codon.workload.logic_id'] = codonWorkloadLogicId;
    else report('codon.workload.logic_id', 'a string');
  }

  const codonWorkloadRunId = record.codonWorkloadRunId;
  if (codonWorkloadRunId !== undefined) {
    if (typeof codonWorkloadRunId === 'string') attributes['codon.workload.run_id'] = codonWorkloadRunId;
    else report('codon.workload.run_id', 'a string');
  }

  const codonWorkloadName = record.codonWorkloadName;
  if (codonWorkloadName !== undefined) {
    if (typeof codonWorkloadName === 'string') attributes['codon.workload.name'] = codonWorkloadName;
    else report('codon.workload.name', 'a string');
  }

  const codonWorkloadVersion = record.codonWorkloadVersion;
  if (codonWorkloadVersion !== undefined) {
    if (typeof codonWorkloadVersion === 'string') attributes['codon.workload.version'] = codonWorkloadVersion;
    else report('codon.workload.version', 'a string');
  }

  const codonWorkloadDeploymentId = record.codonWorkloadDeploymentId;
  if (codonWorkloadDeploymentId !== undefined) {
    if (typeof codonWorkloadDeploymentId === 'string') attributes['codon.workload.deployment_id'] = codonWorkloadDeploymentId;
    else report('codon.workload.deployment_id', 'a string');
  }

  return attributes;
}

/** The name of a span of type gen_ai.fetch_response.client. */
function nameFetchResponse(record: FetchResponseStart): string {
  return typeof record.genAiOperationName === 'string' ? record.genAiOperationName : 'fetch-response';
}

/** What a span of type gen_ai.fetch_response.client carries from its start. */
function writeFetchResponseStart(record: FetchResponseStart, report: Report, attributes: Attributes = {}): Attributes {
  const genAiOperationName = record.genAiOperationName;
  if (genAiOperationName !== undefined) {
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'fetch_response')) attributes['gen_ai.operation.name'] = genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "fetch_response"');
  } else report('gen_ai.operation.name', 'is required');
  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['gen_ai.provider.name'] = genAiProviderName;
    else report('gen_ai.provider.name', 'a string');
  } else report('gen_ai.provider.name', 'is required');
  const serverPort = record.serverPort;
  if (serverPort !== undefined) {
    if (Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) attributes['server.port'] = serverPort;
    else report('server.port', 'an integer, at least 0, at most 65535');
  }

  const serverAddress = record.serverAddress;
  if (serverAddress !== undefined) {
    if (typeof serverAddress === 'string' && serverAddress !== '') attributes['server.address'] = serverAddress;
    else report('server.address', 'a string, of 1 or more characters');
  }

  if (attributes['server.address'] !== undefined && attributes['server.port'] === undefined) report('server.port', 'is required with server.address');
  return attributes;
}

/** What a span of type gen_ai.fetch_response.client carries when it has ended. */
function writeFetchResponseEnd(record: FetchResponseRecord & FetchResponseContent, report: Report, attributes: Attributes = {}, texts?: JsonTexts): Attributes {
  const genAiResponseId = record.genAiResponseId;
  if (genAiResponseId !== undefined) {
    if (typeof genAiResponseId === 'string') attributes['gen_ai.response.id'] = genAiResponseId;
    else report('gen_ai.response.id', 'a string');
  } else report('gen_ai.response.id', 'is required');
  const errorType = record.errorType;
  if (errorType !== undefined) {
    if (typeof errorType === 'string') attributes['error.type'] = errorType;
    else report('error.type', 'a string');
  }

  const genAiRequestStreamCursor = record.genAiRequestStreamCursor;
  if (genAiRequestStreamCursor !== undefined) {
    if (typeof genAiRequestStreamCursor === 'string') attributes['gen_ai.request.stream_cursor'] = genAiRequestStreamCursor;
    else report('gen_ai.request.stream_cursor', 'a string');
  }

  const openaiResponseServiceTier = record.openaiResponseServiceTier;
  if (openaiResponseServiceTier !== undefined) {
    if (typeof openaiResponseServiceTier === 'string') attributes['openai.response.service_tier'] = openaiResponseServiceTier;
    else report('openai.response.service_tier', 'a string');
  }

  const codonOpenaiStreamOutcome = record.codonOpenaiStreamOutcome;
  if (codonOpenaiStreamOutcome !== undefined) {
    if (typeof codonOpenaiStreamOutcome === 'string' && (codonOpenaiStreamOutcome === 'completed' || codonOpenaiStreamOutcome === 'cancelled' || codonOpenaiStreamOutcome === 'aborted' || codonOpenaiStreamOutcome === 'failed' || codonOpenaiStreamOutcome === 'abandoned')) attributes['codon.openai.stream.outcome'] = codonOpenaiStreamOutcome;
    else report('codon.openai.stream.outcome', 'a string, one of "completed", "cancelled", "aborted", "failed", "abandoned"');
  }

  const httpRequestResendCount = record.httpRequestResendCount;
  if (httpRequestResendCount !== undefined) {
    if (Number.isSafeInteger(httpRequestResendCount) && httpRequestResendCount >= 0) attributes['http.request.resend_count'] = httpRequestResendCount;
    else report('http.request.resend_count', 'an integer, at least 0');
  }

  const codonOpenaiContentReference = record.codonOpenaiContentReference;
  if (codonOpenaiContentReference !== undefined) {
    if (typeof codonOpenaiContentReference === 'string' && codonOpenaiContentReference !== '') attributes['codon.openai.content.reference'] = codonOpenaiContentReference;
    else report('codon.openai.content.reference', 'a string, of 1 or more characters');
  }

  const codonOpenaiRedactionCount = record.codonOpenaiRedactionCount;
  if (codonOpenaiRedactionCount !== undefined) {
    if (Number.isSafeInteger(codonOpenaiRedactionCount) && codonOpenaiRedactionCount >= 0) attributes['codon.openai.redaction.count'] = codonOpenaiRedactionCount;
    else report('codon.openai.redaction.count', 'an integer, at least 0');
  }

  const codonOpenaiRedactionRules = record.codonOpenaiRedactionRules;
  if (codonOpenaiRedactionRules !== undefined) {
    if (isArrayOf(codonOpenaiRedactionRules, isString)) attributes['codon.openai.redaction.rules'] = codonOpenaiRedactionRules;
    else report('codon.openai.redaction.rules', 'an array of strings');
  }

  const genAiResponseFinishReasons = record.genAiResponseFinishReasons;
  if (genAiResponseFinishReasons !== undefined) {
    if (isArrayOf(genAiResponseFinishReasons, isString)) attributes['gen_ai.response.finish_reasons'] = genAiResponseFinishReasons;
    else report('gen_ai.response.finish_reasons', 'an array of strings');
  }

  const genAiResponseModel = record.genAiResponseModel;
  if (genAiResponseModel !== undefined) {
    if (typeof genAiResponseModel === 'string') attributes['gen_ai.response.model'] = genAiResponseModel;
    else report('gen_ai.response.model', 'a string');
  }

  const genAiResponseStatus = record.genAiResponseStatus;
  if (genAiResponseStatus !== undefined) {
    if (typeof genAiResponseStatus === 'string') attributes['gen_ai.response.status'] = genAiResponseStatus;
    else report('gen_ai.response.status', 'a string');
  }

  const openaiApiType = record.openaiApiType;
  if (openaiApiType !== undefined) {
    if (typeof openaiApiType === 'string') attributes['openai.api.type'] = openaiApiType;
    else report('openai.api.type', 'a string');
  }

  const codonOpenaiRequestId = record.codonOpenaiRequestId;
  if (codonOpenaiRequestId !== undefined) {
    if (typeof codonOpenaiRequestId === 'string') attributes['codon.openai.request.id'] = codonOpenaiRequestId;
    else report('codon.openai.request.id', 'a string');
  }

  const codonOpenaiDeployment = record.codonOpenaiDeployment;
  if (codonOpenaiDeployment !== undefined) {
    if (typeof codonOpenaiDeployment === 'string') attributes['codon.openai.deployment'] = codonOpenaiDeployment;
    else report('codon.openai.deployment', 'a string');
  }

  const codonOpenaiApiVersion = record.codonOpenaiApiVersion;
  if (codonOpenaiApiVersion !== undefined) {
    if (typeof codonOpenaiApiVersion === 'string') attributes['codon.openai.api_version'] = codonOpenaiApiVersion;
    else report('codon.openai.api_version', 'a string');
  }

  const genAiOutputMessages = record.genAiOutputMessages;
  if (genAiOutputMessages !== undefined) {
    const text = !(isOutputMessages(genAiOutputMessages)) ? undefined : jsonText(genAiOutputMessages, texts);
    if (text !== undefined) attributes['gen_ai.output.messages'] = text;
    else report('gen_ai.output.messages', 'JSON of the form its content schema gives');
  }

  const genAiSystemInstructions = record.genAiSystemInstructions;
  if (genAiSystemInstructions !== undefined) {
    const text = !(isSystemInstructions(genAiSystemInstructions)) ? undefined : jsonText(genAiSystemInstructions, texts);
    if (text !== undefined) attributes['gen_ai.system_instructions'] = text;
    else report('gen_ai.system_instructions', 'JSON of the form its content schema gives');
  }

  const genAiToolDefinitions = record.genAiToolDefinitions;
  if (genAiToolDefinitions !== undefined) {
    const text = !(isToolDefinitions(genAiToolDefinitions)) ? undefined : jsonText(genAiToolDefinitions, texts);
    if (text !== undefined) attributes['gen_ai.tool.definitions'] = text;
    else report('gen_ai.tool.definitions', 'JSON of the form its content schema gives');
  }

  const genAiConversationId = record.genAiConversationId;
  if (genAiConversationId !== undefined) {
    if (typeof genAiConversationId === 'string') attributes['gen_ai.conversation.id'] = genAiConversationId;
    else report('gen_ai.conversation.id', 'a string');
  }

  const genAiPromptName = record.genAiPromptName;
  if (genAiPromptName !== undefined) {
    if (typeof genAiPromptName === 'string') attributes['gen_ai.prompt.name'] = genAiPromptName;
    else report('gen_ai.prompt.name', 'a string');
  }

  const genAiPromptVersion = record.genAiPromptVersion;
  if (genAiPromptVersion !== undefined) {
    if (typeof genAiPromptVersion === 'string') attributes['gen_ai.prompt.version'] = genAiPromptVersion;
    else report('gen_ai.prompt.version', 'a string');
  }

  const genAiAgentName = record.genAiAgentName;
  if (genAiAgentName !== undefined) {
    if (typeof genAiAgentName === 'string') attributes['gen_ai.agent.name'] = genAiAgentName;
    else report('gen_ai.agent.name', 'a string');
  }

  const userId = record.userId;
  if (userId !== undefined) {
    if (typeof userId === 'string') attributes['user.id'] = userId;
    else report('user.id', 'a string');
  }

  const sessionId = record.sessionId;
  if (sessionId !== undefined) {
    if (typeof sessionId === 'string') attributes['session.id'] = sessionId;
    else report('session.id', 'a string');
  }

  const codonOpenaiTags = record.codonOpenaiTags;
  if (codonOpenaiTags !== undefined) {
    if (isArrayOf(codonOpenaiTags, isString)) attributes['codon.openai.tags'] = codonOpenaiTags;
    else report('codon.openai.tags', 'an array of strings');
  }

  const codonOpenaiMetadata = record.codonOpenaiMetadata;
  if (codonOpenaiMetadata !== undefined) {
    if (isStringRecord(codonOpenaiMetadata)) {
      for (const name of Object.keys(codonOpenaiMetadata)) {
        if (name !== '') attributes['codon.openai.metadata.' + name] = codonOpenaiMetadata[name] as string;
      }

    } else report('codon.openai.metadata', 'an object of strings');
  }

  const orgNamespace = record.orgNamespace;
  if (orgNamespace !== undefined) {
    if (typeof orgNamespace === 'string') attributes['org.namespace'] = orgNamespace;
    else report('org.namespace', 'a string');
  }

  const agentFrameworkName = record.agentFrameworkName;
  if (agentFrameworkName !== undefined) {
    if (typeof agentFrameworkName === 'string') attributes['agent.framework.name'] = agentFrameworkName;
    else report('agent.framework.name', 'a string');
  }

  const codonOrganizationId = record.codonOrganizationId;
  if (codonOrganizationId !== undefined) {
    if (typeof codonOrganizationId === 'string') attributes['codon.organization.id'] = codonOrganizationId;
    else report('codon.organization.id', 'a string');
  }

  const codonWorkloadId = record.codonWorkloadId;
  if (codonWorkloadId !== undefined) {
    if (typeof codonWorkloadId === 'string') attributes['codon.workload.id'] = codonWorkloadId;
    else report('codon.workload.id', 'a string');
  }

  const codonWorkloadLogicId = record.codonWorkloadLogicId;
  if (codonWorkloadLogicId !== undefined) {
    if (typeof codonWorkloadLogicId === 'string') attributes['codon.workload.logic_id'] = codonWorkloadLogicId;
    else report('codon.workload.logic_id', 'a string');
  }

  const codonWorkloadRunId = record.codonWorkloadRunId;
  if (codonWorkloadRunId !== undefined) {
    if (typeof codonWorkloadRunId === 'string') attributes['codon.workload.run_id'] = codonWorkloadRunId;
    else report('codon.workload.run_id', 'a string');
  }

  const codonWorkloadName = record.codonWorkloadName;
  if (codonWorkloadName !== undefined) {
    if (typeof codonWorkloadName === 'string') attributes['codon.workload.name'] = codonWorkloadName;
    else report('codon.workload.name', 'a string');
  }

  const codonWorkloadVersion = record.codonWorkloadVersion;
  if (codonWorkloadVersion !== undefined) {
    if (typeof codonWorkloadVersion === 'string') attributes['codon.workload.version'] = codonWorkloadVersion;
    else report('codon.workload.version', 'a string');
  }

  const codonWorkloadDeploymentId = record.codonWorkloadDeploymentId;
  if (codonWorkloadDeploymentId !== undefined) {
    if (typeof codonWorkloadDeploymentId === 'string') attributes['codon.workload.deployment_id'] = codonWorkloadDeploymentId;
    else report('codon.workload.deployment_id', 'a string');
  }

  const codonNodespecId = record.codonNodespecId;
  if (codonNodespecId !== undefined) {
    if (typeof codonNodespecId === 'string' && new RegExp('^[0-9a-f]{64}$', 'u').test(codonNodespecId)) attributes['codon.nodespec.id'] = codonNodespecId;
    else report('codon.nodespec.id', 'a string, matching ^[0-9a-f]{64}$');
  }

  const codonNodespecName = record.codonNodespecName;
  if (codonNodespecName !== undefined) {
    if (typeof codonNodespecName === 'string') attributes['codon.nodespec.name'] = codonNodespecName;
    else report('codon.nodespec.name', 'a string');
  }

  const codonNodespecRole = record.codonNodespecRole;
  if (codonNodespecRole !== undefined) {
    if (typeof codonNodespecRole === 'string') attributes['codon.nodespec.role'] = codonNodespecRole;
    else report('codon.nodespec.role', 'a string');
  }

  const codonModelVendor = record.codonModelVendor;
  if (codonModelVendor !== undefined) {
    if (typeof codonModelVendor === 'string') attributes['codon.model.vendor'] = codonModelVendor;
    else report('codon.model.vendor', 'a string');
  }

  const codonModelId = record.codonModelId;
  if (codonModelId !== undefined) {
    if (typeof codonModelId === 'string') attributes['codon.model.id'] = codonModelId;
    else report('codon.model.id', 'a string');
  }

  const codonTokensInput = record.codonTokensInput;
  if (codonTokensInput !== undefined) {
    if (Number.isSafeInteger(codonTokensInput) && codonTokensInput >= 0) attributes['codon.tokens.input'] = codonTokensInput;
    else report('codon.tokens.input', 'an integer, at least 0');
  }

  const codonTokensOutput = record.codonTokensOutput;
  if (codonTokensOutput !== undefined) {
    if (Number.isSafeInteger(codonTokensOutput) && codonTokensOutput >= 0) attributes['codon.tokens.output'] = codonTokensOutput;
    else report('codon.tokens.output', 'an integer, at least 0');
  }

  const codonTokensTotal = record.codonTokensTotal;
  if (codonTokensTotal !== undefined) {
    if (Number.isSafeInteger(codonTokensTotal) && codonTokensTotal >= 0) attributes['codon.tokens.total'] = codonTokensTotal;
    else report('codon.tokens.total', 'an integer, at least 0');
  }

  const codonTokensUsageJson = record.codonTokensUsageJson;
  if (codonTokensUsageJson !== undefined) {
    const text = jsonText(codonTokensUsageJson, texts);
    if (text !== undefined) attributes['codon.tokens.usage_json'] = text;
    else report('codon.tokens.usage_json', 'JSON of the form its content schema gives');
  }

  return attributes;
}

/** The name of a span of type gen_ai.client.inference. */
function nameInference(record: InferenceStart): string {
  return typeof record.genAiOperationName === 'string' ? record.genAiOperationName + (typeof record.genAiRequestModel === 'string' ? ' ' + record.genAiRequestModel : '') : typeof record.genAiRequestModel === 'string' ? record.genAiRequestModel : 'inference';
}

/** What a span of type gen_ai.client.inference carries from its start. */
function writeInferenceStart(record: InferenceStart, report: Report, attributes: Attributes = {}): Attributes {
  const genAiOperationName = record.genAiOperationName;
  if (genAiOperationName !== undefined) {
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'chat' || genAiOperationName === 'generate_content' || genAiOperationName === 'text_completion')) attributes['gen_ai.operation.name'] = genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "chat", "generate_content", "text_completion"');
  } else report('gen_ai.operation.name', 'is required');
  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['gen_ai.provider.name'] = genAiProviderName;
    else report('gen_ai.provider.name', 'a string');
  } else report('gen_ai.provider.name', 'is required');
  const genAiRequestModel = record.genAiRequestModel;
  if (genAiRequestModel !== undefined) {
    if (typeof genAiRequestModel === 'string') attributes['gen_ai.request.model'] = genAiRequestModel;
    else report('gen_ai.request.model', 'a string');
  }

  const serverPort = record.serverPort;
  if (serverPort !== undefined) {
    if (Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) attributes['server.port'] = serverPort;
    else report('server.port', 'an integer, at least 0, at most 65535');
  }

  const serverAddress = record.serverAddress;
  if (serverAddress !== undefined) {
    if (typeof serverAddress === 'string' && serverAddress !== '') attributes['server.address'] = serverAddress;
    else report('server.address', 'a string, of 1 or more characters');
  }

  if (attributes['server.address'] !== undefined && attributes['server.port'] === undefined) report('server.port', 'is required with server.address');
  return attributes;
}

/** What a span of type gen_ai.client.inference carries when it has ended. */
function writeInferenceEnd(record: InferenceRecord & InferenceContent, report: Report, attributes: Attributes = {}, texts?: JsonTexts): Attributes {
  const errorType = record.errorType;
  if (errorType !== undefined) {
    if (typeof errorType === 'string') attributes['error.type'] = errorType;
    else report('error.type', 'a string');
  }

  const genAiConversationId = record.genAiConversationId;
  if (genAiConversationId !== undefined) {
    if (typeof genAiConversationId === 'string') attributes['gen_ai.conversation.id'] = genAiConversationId;
    else report('gen_ai.conversation.id', 'a string');
  }

  const genAiOutputType = record.genAiOutputType;
  if (genAiOutputType !== undefined) {
    if (typeof genAiOutputType === 'string') attributes['gen_ai.output.type'] = genAiOutputType;
    else report('gen_ai.output.type', 'a string');
  }

  const genAiPromptName = record.genAiPromptName;
  if (genAiPromptName !== undefined) {
    if (typeof genAiPromptName === 'string') attributes['gen_ai.prompt.name'] = genAiPromptName;
    else report('gen_ai.prompt.name', 'a string');
  }

  const genAiPromptVersion = record.genAiPromptVersion;
  if (genAiPromptVersion !== undefined) {
    if (typeof genAiPromptVersion === 'string') attributes['gen_ai.prompt.version'] = genAiPromptVersion;
    else report('gen_ai.prompt.version', 'a string');
  }

  const genAiRequestChoiceCount = record.genAiRequestChoiceCount;
  if (genAiRequestChoiceCount !== undefined) {
    if (Number.isSafeInteger(genAiRequestChoiceCount) && genAiRequestChoiceCount !== 1 && genAiRequestChoiceCount >= 1) attributes['gen_ai.request.choice.count'] = genAiRequestChoiceCount;
    else report('gen_ai.request.choice.count', 'an integer, not 1, at least 1');
  }

  const genAiRequestSeed = record.genAiRequestSeed;
  if (genAiRequestSeed !== undefined) {
    if (Number.isSafeInteger(genAiRequestSeed)) attributes['gen_ai.request.seed'] = genAiRequestSeed;
    else report('gen_ai.request.seed', 'an integer');
  }

  const genAiRequestStream = record.genAiRequestStream;
  if (genAiRequestStream !== undefined) {
    if (typeof genAiRequestStream === 'boolean' && (genAiRequestStream === true)) attributes['gen_ai.request.stream'] = genAiRequestStream;
    else report('gen_ai.request.stream', 'a boolean, one of true');
  }

  const genAiRequestTopK = record.genAiRequestTopK;
  if (genAiRequestTopK !== undefined) {
    if (Number.isSafeInteger(genAiRequestTopK)) attributes['gen_ai.request.top_k'] = genAiRequestTopK;
    else report('gen_ai.request.top_k', 'an integer');
  }

  const openaiRequestServiceTier = record.openaiRequestServiceTier;
  if (openaiRequestServiceTier !== undefined) {
    if (typeof openaiRequestServiceTier === 'string') attributes['openai.request.service_tier'] = openaiRequestServiceTier;
    else report('openai.request.service_tier', 'a string');
  }

  const openaiResponseServiceTier = record.openaiResponseServiceTier;
  if (openaiResponseServiceTier !== undefined) {
    if (typeof openaiResponseServiceTier === 'string') attributes['openai.response.service_tier'] = openaiResponseServiceTier;
    else report('openai.response.service_tier', 'a string');
  }

  const codonOpenaiStreamOutcome = record.codonOpenaiStreamOutcome;
  if (codonOpenaiStreamOutcome !== undefined) {
    if (typeof codonOpenaiStreamOutcome === 'string' && (codonOpenaiStreamOutcome === 'completed' || codonOpenaiStreamOutcome === 'cancelled' || codonOpenaiStreamOutcome === 'aborted' || codonOpenaiStreamOutcome === 'failed' || codonOpenaiStreamOutcome === 'abandoned')) attributes['codon.openai.stream.outcome'] = codonOpenaiStreamOutcome;
    else report('codon.openai.stream.outcome', 'a string, one of "completed", "cancelled", "aborted", "failed", "abandoned"');
  }

  const httpRequestResendCount = record.httpRequestResendCount;
  if (httpRequestResendCount !== undefined) {
    if (Number.isSafeInteger(httpRequestResendCount) && httpRequestResendCount >= 0) attributes['http.request.resend_count'] = httpRequestResendCount;
    else report('http.request.resend_count', 'an integer, at least 0');
  }

  const codonOpenaiContentReference = record.codonOpenaiContentReference;
  if (codonOpenaiContentReference !== undefined) {
    if (typeof codonOpenaiContentReference === 'string' && codonOpenaiContentReference !== '') attributes['codon.openai.content.reference'] = codonOpenaiContentReference;
    else report('codon.openai.content.reference', 'a string, of 1 or more characters');
  }

  const codonOpenaiRedactionCount = record.codonOpenaiRedactionCount;
  if (codonOpenaiRedactionCount !== undefined) {
    if (Number.isSafeInteger(codonOpenaiRedactionCount) && codonOpenaiRedactionCount >= 0) attributes['codon.openai.redaction.count'] = codonOpenaiRedactionCount;
    else report('codon.openai.redaction.count', 'an integer, at least 0');
  }

  const codonOpenaiRedactionRules = record.codonOpenaiRedactionRules;
  if (codonOpenaiRedactionRules !== undefined) {
    if (isArrayOf(codonOpenaiRedactionRules, isString)) attributes['codon.openai.redaction.rules'] = codonOpenaiRedactionRules;
    else report('codon.openai.redaction.rules', 'an array of strings');
  }

  const genAiConversationCompacted = record.genAiConversationCompacted;
  if (genAiConversationCompacted !== undefined) {
    if (typeof genAiConversationCompacted === 'boolean' && (genAiConversationCompacted === true)) attributes['gen_ai.conversation.compacted'] = genAiConversationCompacted;
    else report('gen_ai.conversation.compacted', 'a boolean, one of true');
  }

  const genAiRequestFrequencyPenalty = record.genAiRequestFrequencyPenalty;
  if (genAiRequestFrequencyPenalty !== undefined) {
    if (Number.isFinite(genAiRequestFrequencyPenalty)) attributes['gen_ai.request.frequency_penalty'] = genAiRequestFrequencyPenalty;
    else report('gen_ai.request.frequency_penalty', 'a finite number');
  }

  const genAiRequestMaxTokens = record.genAiRequestMaxTokens;
  if (genAiRequestMaxTokens !== undefined) {
    if (Number.isSafeInteger(genAiRequestMaxTokens) && genAiRequestMaxTokens >= 0) attributes['gen_ai.request.max_tokens'] = genAiRequestMaxTokens;
    else report('gen_ai.request.max_tokens', 'an integer, at least 0');
  }

  const genAiRequestPresencePenalty = record.genAiRequestPresencePenalty;
  if (genAiRequestPresencePenalty !== undefined) {
    if (Number.isFinite(genAiRequestPresencePenalty)) attributes['gen_ai.request.presence_penalty'] = genAiRequestPresencePenalty;
    else report('gen_ai.request.presence_penalty', 'a finite number');
  }

  const genAiRequestPreviousResponseId = record.genAiRequestPreviousResponseId;
  if (genAiRequestPreviousResponseId !== undefined) {
    if (typeof genAiRequestPreviousResponseId === 'string') attributes['gen_ai.request.previous_response.id'] = genAiRequestPreviousResponseId;
    else report('gen_ai.request.previous_response.id', 'a string');
  }

  const genAiRequestReasoningLevel = record.genAiRequestReasoningLevel;
  if (genAiRequestReasoningLevel !== undefined) {
    if (typeof genAiRequestReasoningLevel === 'string') attributes['gen_ai.request.reasoning.level'] = genAiRequestReasoningLevel;
    else report('gen_ai.request.reasoning.level', 'a string');
  }

  const genAiRequestStopSequences = record.genAiRequestStopSequences;
  if (genAiRequestStopSequences !== undefined) {
    if (isArrayOf(genAiRequestStopSequences, isString)) attributes['gen_ai.request.stop_sequences'] = genAiRequestStopSequences;
    else report('gen_ai.request.stop_sequences', 'an array of strings');
  }

  const genAiRequestTemperature = record.genAiRequestTemperature;
  if (genAiRequestTemperature !== undefined) {
    if (Number.isFinite(genAiRequestTemperature)) attributes['gen_ai.request.temperature'] = genAiRequestTemperature;
    else report('gen_ai.request.temperature', 'a finite number');
  }

  const genAiRequestTopP = record.genAiRequestTopP;
  if (genAiRequestTopP !== undefined) {
    if (Number.isFinite(genAiRequestTopP)) attributes['gen_ai.request.top_p'] = genAiRequestTopP;
    else report('gen_ai.request.top_p', 'a finite number');
  }

  const genAiResponseFinishReasons = record.genAiResponseFinishReasons;
  if (genAiResponseFinishReasons !== undefined) {
    if (isArrayOf(genAiResponseFinishReasons, isString)) attributes['gen_ai.response.finish_reasons'] = genAiResponseFinishReasons;
    else report('gen_ai.response.finish_reasons', 'an array of strings');
  }

  const genAiResponseId = record.genAiResponseId;
  if (genAiResponseId !== undefined) {
    if (typeof genAiResponseId === 'string') attributes['gen_ai.response.id'] = genAiResponseId;
    else report('gen_ai.response.id', 'a string');
  }

  const genAiResponseModel = record.genAiResponseModel;
  if (genAiResponseModel !== undefined) {
    if (typeof genAiResponseModel === 'string') attributes['gen_ai.response.model'] = genAiResponseModel;
    else report('gen_ai.response.model', 'a string');
  }

  const genAiResponseTimeToFirstChunk = record.genAiResponseTimeToFirstChunk;
  if (genAiResponseTimeToFirstChunk !== undefined) {
    if (Number.isFinite(genAiResponseTimeToFirstChunk) && genAiResponseTimeToFirstChunk >= 0) attributes['gen_ai.response.time_to_first_chunk'] = genAiResponseTimeToFirstChunk;
    else report('gen_ai.response.time_to_first_chunk', 'a finite number, at least 0');
  }

  let genAiUsageInputTokens = record.genAiUsageInputTokens;
  if (genAiUsageInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) attributes['gen_ai.usage.input_tokens'] = genAiUsageInputTokens;
    else { report('gen_ai.usage.input_tokens', 'an integer, at least 0'); genAiUsageInputTokens = undefined; }

  }

  let genAiUsageOutputTokens = record.genAiUsageOutputTokens;
  if (genAiUsageOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageOutputTokens) && genAiUsageOutputTokens >= 0) attributes['gen_ai.usage.output_tokens'] = genAiUsageOutputTokens;
    else { report('gen_ai.usage.output_tokens', 'an integer, at least 0'); genAiUsageOutputTokens = undefined; }

  }

  const openaiApiType = record.openaiApiType;
  if (openaiApiType !== undefined) {
    if (typeof openaiApiType === 'string') attributes['openai.api.type'] = openaiApiType;
    else report('openai.api.type', 'a string');
  }

  const openaiResponseSystemFingerprint = record.openaiResponseSystemFingerprint;
  if (openaiResponseSystemFingerprint !== undefined) {
    if (typeof openaiResponseSystemFingerprint === 'string') attributes['openai.response.system_fingerprint'] = openaiResponseSystemFingerprint;
    else report('openai.response.system_fingerprint', 'a string');
  }

  const codonOpenaiRequestId = record.codonOpenaiRequestId;
  if (codonOpenaiRequestId !== undefined) {
    if (typeof codonOpenaiRequestId === 'string') attributes['codon.openai.request.id'] = codonOpenaiRequestId;
    else report('codon.openai.request.id', 'a string');
  }

  const codonOpenaiDeployment = record.codonOpenaiDeployment;
  if (codonOpenaiDeployment !== undefined) {
    if (typeof codonOpenaiDeployment === 'string') attributes['codon.openai.deployment'] = codonOpenaiDeployment;
    else report('codon.openai.deployment', 'a string');
  }

  const codonOpenaiApiVersion = record.codonOpenaiApiVersion;
  if (codonOpenaiApiVersion !== undefined) {
    if (typeof codonOpenaiApiVersion === 'string') attributes['codon.openai.api_version'] = codonOpenaiApiVersion;
    else report('codon.openai.api_version', 'a string');
  }

  const codonOpenaiAudioSeconds = record.codonOpenaiAudioSeconds;
  if (codonOpenaiAudioSeconds !== undefined) {
    if (Number.isFinite(codonOpenaiAudioSeconds) && codonOpenaiAudioSeconds >= 0) attributes['codon.openai.audio.seconds'] = codonOpenaiAudioSeconds;
    else report('codon.openai.audio.seconds', 'a finite number, at least 0');
  }

  const codonOpenaiMediaSize = record.codonOpenaiMediaSize;
  if (codonOpenaiMediaSize !== undefined) {
    if (Number.isSafeInteger(codonOpenaiMediaSize) && codonOpenaiMediaSize >= 0) attributes['codon.openai.media.size'] = codonOpenaiMediaSize;
    else report('codon.openai.media.size', 'an integer, at least 0');
  }

  const genAiInputMessages = record.genAiInputMessages;
  if (genAiInputMessages !== undefined) {
    const text = !(isInputMessages(genAiInputMessages)) ? undefined : jsonText(genAiInputMessages, texts);
    if (text !== undefined) attributes['gen_ai.input.messages'] = text;
    else report('gen_ai.input.messages', 'JSON of the form its content schema gives');
  }

  const genAiOutputMessages = record.genAiOutputMessages;
  if (genAiOutputMessages !== undefined) {
    const text = !(isOutputMessages(genAiOutputMessages)) ? undefined : jsonText(genAiOutputMessages, texts);
    if (text !== undefined) attributes['gen_ai.output.messages'] = text;
    else report('gen_ai.output.messages', 'JSON of the form its content schema gives');
  }

  const genAiPromptVariable = record.genAiPromptVariable;
  if (genAiPromptVariable !== undefined) {
    if (isStringRecord(genAiPromptVariable)) {
      for (const name of Object.keys(genAiPromptVariable)) {
        if (name !== '') attributes['gen_ai.prompt.variable.' + name] = genAiPromptVariable[name] as string;
      }

    } else report('gen_ai.prompt.variable', 'an object of strings');
  }

  const genAiSystemInstructions = record.genAiSystemInstructions;
  if (genAiSystemInstructions !== undefined) {
    const text = !(isSystemInstructions(genAiSystemInstructions)) ? undefined : jsonText(genAiSystemInstructions, texts);
    if (text !== undefined) attributes['gen_ai.system_instructions'] = text;
    else report('gen_ai.system_instructions', 'JSON of the form its content schema gives');
  }

  const genAiToolDefinitions = record.genAiToolDefinitions;
  if (genAiToolDefinitions !== undefined) {
    const text = !(isToolDefinitions(genAiToolDefinitions)) ? undefined : jsonText(genAiToolDefinitions, texts);
    if (text !== undefined) attributes['gen_ai.tool.definitions'] = text;
    else report('gen_ai.tool.definitions', 'JSON of the form its content schema gives');
  }

  const genAiAgentName = record.genAiAgentName;
  if (genAiAgentName !== undefined) {
    if (typeof genAiAgentName === 'string') attributes['gen_ai.agent.name'] = genAiAgentName;
    else report('gen_ai.agent.name', 'a string');
  }

  const userId = record.userId;
  if (userId !== undefined) {
    if (typeof userId === 'string') attributes['user.id'] = userId;
    else report('user.id', 'a string');
  }

  const sessionId = record.sessionId;
  if (sessionId !== undefined) {
    if (typeof sessionId === 'string') attributes['session.id'] = sessionId;
    else report('session.id', 'a string');
  }

  const codonOpenaiTags = record.codonOpenaiTags;
  if (codonOpenaiTags !== undefined) {
    if (isArrayOf(codonOpenaiTags, isString)) attributes['codon.openai.tags'] = codonOpenaiTags;
    else report('codon.openai.tags', 'an array of strings');
  }

  const codonOpenaiMetadata = record.codonOpenaiMetadata;
  if (codonOpenaiMetadata !== undefined) {
    if (isStringRecord(codonOpenaiMetadata)) {
      for (const name of Object.keys(codonOpenaiMetadata)) {
        if (name !== '') attributes['codon.openai.metadata.' + name] = codonOpenaiMetadata[name] as string;
      }

    } else report('codon.openai.metadata', 'an object of strings');
  }

  const orgNamespace = record.orgNamespace;
  if (orgNamespace !== undefined) {
    if (typeof orgNamespace === 'string') attributes['org.namespace'] = orgNamespace;
    else report('org.namespace', 'a string');
  }

  const agentFrameworkName = record.agentFrameworkName;
  if (agentFrameworkName !== undefined) {
    if (typeof agentFrameworkName === 'string') attributes['agent.framework.name'] = agentFrameworkName;
    else report('agent.framework.name', 'a string');
  }

  const codonOrganizationId = record.codonOrganizationId;
  if (codonOrganizationId !== undefined) {
    if (typeof codonOrganizationId === 'string') attributes['codon.organization.id'] = codonOrganizationId;
    else report('codon.organization.id', 'a string');
  }

  const codonWorkloadId = record.codonWorkloadId;
  if (codonWorkloadId !== undefined) {
    if (typeof codonWorkloadId === 'string') attributes['codon.workload.id'] = codonWorkloadId;
    else report('codon.workload.id', 'a string');
  }

  const codonWorkloadLogicId = record.codonWorkloadLogicId;
  if (codonWorkloadLogicId !== undefined) {
    if (typeof codonWorkloadLogicId === 'string') attributes['codon.workload.logic_id'] = codonWorkloadLogicId;
    else report('codon.workload.logic_id', 'a string');
  }

  const codonWorkloadRunId = record.codonWorkloadRunId;
  if (codonWorkloadRunId !== undefined) {
    if (typeof codonWorkloadRunId === 'string') attributes['codon.workload.run_id'] = codonWorkloadRunId;
    else report('codon.workload.run_id', 'a string');
  }

  const codonWorkloadName = record.codonWorkloadName;
  if (codonWorkloadName !== undefined) {
    if (typeof codonWorkloadName === 'string') attributes['codon.workload.name'] = codonWorkloadName;
    else report('codon.workload.name', 'a string');
  }

  const codonWorkloadVersion = record.codonWorkloadVersion;
  if (codonWorkloadVersion !== undefined) {
    if (typeof codonWorkloadVersion === 'string') attributes['codon.workload.version'] = codonWorkloadVersion;
    else report('codon.workload.version', 'a string');
  }

  const codonWorkloadDeploymentId = record.codonWorkloadDeploymentId;
  if (codonWorkloadDeploymentId !== undefined) {
    if (typeof codonWorkloadDeploymentId === 'string') attributes['codon.workload.deployment_id'] = codonWorkloadDeploymentId;
    else report('codon.workload.deployment_id', 'a string');
  }

  const codonNodespecId = record.codonNodespecId;
  if (codonNodespecId !== undefined) {
    if (typeof codonNodespecId === 'string' && new RegExp('^[0-9a-f]{64}$', 'u').test(codonNodespecId)) attributes['codon.nodespec.id'] = codonNodespecId;
    else report('codon.nodespec.id', 'a string, matching ^[0-9a-f]{64}$');
  }

  const codonNodespecName = record.codonNodespecName;
  if (codonNodespecName !== undefined) {
    if (typeof codonNodespecName === 'string') attributes['codon.nodespec.name'] = codonNodespecName;
    else report('codon.nodespec.name', 'a string');
  }

  const codonNodespecRole = record.codonNodespecRole;
  if (codonNodespecRole !== undefined) {
    if (typeof codonNodespecRole === 'string') attributes['codon.nodespec.role'] = codonNodespecRole;
    else report('codon.nodespec.role', 'a string');
  }

  const codonModelVendor = record.codonModelVendor;
  if (codonModelVendor !== undefined) {
    if (typeof codonModelVendor === 'string') attributes['codon.model.vendor'] = codonModelVendor;
    else report('codon.model.vendor', 'a string');
  }

  const codonModelId = record.codonModelId;
  if (codonModelId !== undefined) {
    if (typeof codonModelId === 'string') attributes['codon.model.id'] = codonModelId;
    else report('codon.model.id', 'a string');
  }

  const codonTokensInput = record.codonTokensInput;
  if (codonTokensInput !== undefined) {
    if (Number.isSafeInteger(codonTokensInput) && codonTokensInput >= 0) attributes['codon.tokens.input'] = codonTokensInput;
    else report('codon.tokens.input', 'an integer, at least 0');
  }

  const codonTokensOutput = record.codonTokensOutput;
  if (codonTokensOutput !== undefined) {
    if (Number.isSafeInteger(codonTokensOutput) && codonTokensOutput >= 0) attributes['codon.tokens.output'] = codonTokensOutput;
    else report('codon.tokens.output', 'an integer, at least 0');
  }

  const codonTokensTotal = record.codonTokensTotal;
  if (codonTokensTotal !== undefined) {
    if (Number.isSafeInteger(codonTokensTotal) && codonTokensTotal >= 0) attributes['codon.tokens.total'] = codonTokensTotal;
    else report('codon.tokens.total', 'an integer, at least 0');
  }

  const codonTokensUsageJson = record.codonTokensUsageJson;
  if (codonTokensUsageJson !== undefined) {
    const text = jsonText(codonTokensUsageJson, texts);
    if (text !== undefined) attributes['codon.tokens.usage_json'] = text;
    else report('codon.tokens.usage_json', 'JSON of the form its content schema gives');
  }

  let genAiUsageAudioInputTokens = record.genAiUsageAudioInputTokens;
  if (genAiUsageAudioInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageAudioInputTokens) && genAiUsageAudioInputTokens >= 0 && !(genAiUsageInputTokens !== undefined && genAiUsageAudioInputTokens > genAiUsageInputTokens)) attributes['gen_ai.usage.audio.input_tokens'] = genAiUsageAudioInputTokens;
    else { report('gen_ai.usage.audio.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.input_tokens'); genAiUsageAudioInputTokens = undefined; }

  }

  const genAiUsageAudioOutputTokens = record.genAiUsageAudioOutputTokens;
  if (genAiUsageAudioOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageAudioOutputTokens) && genAiUsageAudioOutputTokens >= 0 && !(genAiUsageOutputTokens !== undefined && genAiUsageAudioOutputTokens > genAiUsageOutputTokens)) attributes['gen_ai.usage.audio.output_tokens'] = genAiUsageAudioOutputTokens;
    else report('gen_ai.usage.audio.output_tokens', 'an integer, at least 0, not more than gen_ai.usage.output_tokens');
  }

  let genAiUsageCacheReadInputTokens = record.genAiUsageCacheReadInputTokens;
  if (genAiUsageCacheReadInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageCacheReadInputTokens) && genAiUsageCacheReadInputTokens >= 0 && !(genAiUsageInputTokens !== undefined && genAiUsageCacheReadInputTokens > genAiUsageInputTokens)) attributes['gen_ai.usage.cache_read.input_tokens'] = genAiUsageCacheReadInputTokens;
    else { report('gen_ai.usage.cache_read.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.input_tokens'); genAiUsageCacheReadInputTokens = undefined; }

  }

  const genAiUsageCacheWriteInputTokens = record.genAiUsageCacheWriteInputTokens;
  if (genAiUsageCacheWriteInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageCacheWriteInputTokens) && genAiUsageCacheWriteInputTokens >= 0 && !(genAiUsageInputTokens !== undefined && genAiUsageCacheWriteInputTokens > genAiUsageInputTokens)) attributes['gen_ai.usage.cache_write.input_tokens'] = genAiUsageCacheWriteInputTokens;
    else report('gen_ai.usage.cache_write.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.input_tokens');
  }

  let genAiUsageImageInputTokens = record.genAiUsageImageInputTokens;
  if (genAiUsageImageInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageImageInputTokens) && genAiUsageImageInputTokens >= 0 && !(genAiUsageInputTokens !== undefined && genAiUsageImageInputTokens > genAiUsageInputTokens)) attributes['gen_ai.usage.image.input_tokens'] = genAiUsageImageInputTokens;
    else { report('gen_ai.usage.image.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.input_tokens'); genAiUsageImageInputTokens = undefined; }

  }

  const genAiUsageImageOutputTokens = record.genAiUsageImageOutputTokens;
  if (genAiUsageImageOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageImageOutputTokens) && genAiUsageImageOutputTokens >= 0 && !(genAiUsageOutputTokens !== undefined && genAiUsageImageOutputTokens > genAiUsageOutputTokens)) attributes['gen_ai.usage.image.output_tokens'] = genAiUsageImageOutputTokens;
    else report('gen_ai.usage.image.output_tokens', 'an integer, at least 0, not more than gen_ai.usage.output_tokens');
  }

  const genAiUsageReasoningOutputTokens = record.genAiUsageReasoningOutputTokens;
  if (genAiUsageReasoningOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageReasoningOutputTokens) && genAiUsageReasoningOutputTokens >= 0 && !(genAiUsageOutputTokens !== undefined && genAiUsageReasoningOutputTokens > genAiUsageOutputTokens)) attributes['gen_ai.usage.reasoning.output_tokens'] = genAiUsageReasoningOutputTokens;
    else report('gen_ai.usage.reasoning.output_tokens', 'an integer, at least 0, not more than gen_ai.usage.output_tokens');
  }

  let genAiUsageTextInputTokens = record.genAiUsageTextInputTokens;
  if (genAiUsageTextInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageTextInputTokens) && genAiUsageTextInputTokens >= 0 && !(genAiUsageInputTokens !== undefined && genAiUsageTextInputTokens > genAiUsageInputTokens)) attributes['gen_ai.usage.text.input_tokens'] = genAiUsageTextInputTokens;
    else { report('gen_ai.usage.text.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.input_tokens'); genAiUsageTextInputTokens = undefined; }

  }

  const genAiUsageTextOutputTokens = record.genAiUsageTextOutputTokens;
  if (genAiUsageTextOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageTextOutputTokens) && genAiUsageTextOutputTokens >= 0 && !(genAiUsageOutputTokens !== undefined && genAiUsageTextOutputTokens > genAiUsageOutputTokens)) attributes['gen_ai.usage.text.output_tokens'] = genAiUsageTextOutputTokens;
    else report('gen_ai.usage.text.output_tokens', 'an integer, at least 0, not more than gen_ai.usage.output_tokens');
  }

  const codonOpenaiUsagePredictionAcceptedTokens = record.codonOpenaiUsagePredictionAcceptedTokens;
  if (codonOpenaiUsagePredictionAcceptedTokens !== undefined) {
    if (Number.isSafeInteger(codonOpenaiUsagePredictionAcceptedTokens) && codonOpenaiUsagePredictionAcceptedTokens >= 0 && !(genAiUsageOutputTokens !== undefined && codonOpenaiUsagePredictionAcceptedTokens > genAiUsageOutputTokens)) attributes['codon.openai.usage.prediction.accepted_tokens'] = codonOpenaiUsagePredictionAcceptedTokens;
    else report('codon.openai.usage.prediction.accepted_tokens', 'an integer, at least 0, not more than gen_ai.usage.output_tokens');
  }

  const codonOpenaiUsagePredictionRejectedTokens = record.codonOpenaiUsagePredictionRejectedTokens;
  if (codonOpenaiUsagePredictionRejectedTokens !== undefined) {
    if (Number.isSafeInteger(codonOpenaiUsagePredictionRejectedTokens) && codonOpenaiUsagePredictionRejectedTokens >= 0 && !(genAiUsageOutputTokens !== undefined && codonOpenaiUsagePredictionRejectedTokens > genAiUsageOutputTokens)) attributes['codon.openai.usage.prediction.rejected_tokens'] = codonOpenaiUsagePredictionRejectedTokens;
    else report('codon.openai.usage.prediction.rejected_tokens', 'an integer, at least 0, not more than gen_ai.usage.output_tokens');
  }

  const genAiUsageAudioCacheReadInputTokens = record.genAiUsageAudioCacheReadInputTokens;
  if (genAiUsageAudioCacheReadInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageAudioCacheReadInputTokens) && genAiUsageAudioCacheReadInputTokens >= 0 && !(genAiUsageCacheReadInputTokens !== undefined && genAiUsageAudioCacheReadInputTokens > genAiUsageCacheReadInputTokens) && !(genAiUsageAudioInputTokens !== undefined && genAiUsageAudioCacheReadInputTokens > genAiUsageAudioInputTokens)) attributes['gen_ai.usage.audio.cache_read.input_tokens'] = genAiUsageAudioCacheReadInputTokens;
    else report('gen_ai.usage.audio.cache_read.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.cache_read.input_tokens or gen_ai.usage.audio.input_tokens');
  }

  const genAiUsageImageCacheReadInputTokens = record.genAiUsageImageCacheReadInputTokens;
  if (genAiUsageImageCacheReadInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageImageCacheReadInputTokens) && genAiUsageImageCacheReadInputTokens >= 0 && !(genAiUsageCacheReadInputTokens !== undefined && genAiUsageImageCacheReadInputTokens > genAiUsageCacheReadInputTokens) && !(genAiUsageImageInputTokens !== undefined && genAiUsageImageCacheReadInputTokens > genAiUsageImageInputTokens)) attributes['gen_ai.usage.image.cache_read.input_tokens'] = genAiUsageImageCacheReadInputTokens;
    else report('gen_ai.usage.image.cache_read.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.cache_read.input_tokens or gen_ai.usage.image.input_tokens');
  }

  const genAiUsageTextCacheReadInputTokens = record.genAiUsageTextCacheReadInputTokens;
  if (genAiUsageTextCacheReadInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageTextCacheReadInputTokens) && genAiUsageTextCacheReadInputTokens >= 0 && !(genAiUsageCacheReadInputTokens !== undefined && genAiUsageTextCacheReadInputTokens > genAiUsageCacheReadInputTokens) && !(genAiUsageTextInputTokens !== undefined && genAiUsageTextCacheReadInputTokens > genAiUsageTextInputTokens)) attributes['gen_ai.usage.text.cache_read.input_tokens'] = genAiUsageTextCacheReadInputTokens;
    else report('gen_ai.usage.text.cache_read.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.cache_read.input_tokens or gen_ai.usage.text.input_tokens');
  }

  if (attributes['gen_ai.prompt.version'] !== undefined && attributes['gen_ai.prompt.name'] === undefined) report('gen_ai.prompt.name', 'is required with gen_ai.prompt.version');
  if (attributes['gen_ai.response.time_to_first_chunk'] !== undefined && attributes['gen_ai.request.stream'] === undefined) report('gen_ai.request.stream', 'is required with gen_ai.response.time_to_first_chunk');
  return attributes;
}

/** The name of a span of type gen_ai.invoke_agent.internal. */
function nameInvokeAgentInternal(record: InvokeAgentInternalStart): string {
  return typeof record.genAiOperationName === 'string' ? record.genAiOperationName + (typeof record.genAiAgentName === 'string' ? ' ' + record.genAiAgentName : '') : typeof record.genAiAgentName === 'string' ? record.genAiAgentName : 'invoke-agent-internal';
}

/** What a span of type gen_ai.invoke_agent.internal carries from its start. */
function writeInvokeAgentInternalStart(record: InvokeAgentInternalStart, report: Report, attributes: Attributes = {}): Attributes {
  const genAiOperationName = record.genAiOperationName;
  if (genAiOperationName !== undefined) {
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'invoke_agent' || genAiOperationName === 'invoke_workflow')) attributes['gen_ai.operation.name'] = genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "invoke_agent", "invoke_workflow"');
  } else report('gen_ai.operation.name', 'is required');
  const genAiAgentName = record.genAiAgentName;
  if (genAiAgentName !== undefined) {
    if (typeof genAiAgentName === 'string') attributes['gen_ai.agent.name'] = genAiAgentName;
    else report('gen_ai.agent.name', 'a string');
  }

  const genAiRequestModel = record.genAiRequestModel;
  if (genAiRequestModel !== undefined) {
    if (typeof genAiRequestModel === 'string') attributes['gen_ai.request.model'] = genAiRequestModel;
    else report('gen_ai.request.model', 'a string');
  }

  return attributes;
}

/** What a span of type gen_ai.invoke_agent.internal carries when it has ended. */
function writeInvokeAgentInternalEnd(record: InvokeAgentInternalRecord & InvokeAgentInternalContent, report: Report, attributes: Attributes = {}, texts?: JsonTexts): Attributes {
  const errorType = record.errorType;
  if (errorType !== undefined) {
    if (typeof errorType === 'string') attributes['error.type'] = errorType;
    else report('error.type', 'a string');
  }

  const genAiAgentDescription = record.genAiAgentDescription;
  if (genAiAgentDescription !== undefined) {
    if (typeof genAiAgentDescription === 'string') attributes['gen_ai.agent.description'] = genAiAgentDescription;
    else report('gen_ai.agent.description', 'a string');
  }

  const genAiConversationId = record.genAiConversationId;
  if (genAiConversationId !== undefined) {
    if (typeof genAiConversationId === 'string') attributes['gen_ai.conversation.id'] = genAiConversationId;
    else report('gen_ai.conversation.id', 'a string');
  }

  const genAiDataSourceId = record.genAiDataSourceId;
  if (genAiDataSourceId !== undefined) {
    if (typeof genAiDataSourceId === 'string') attributes['gen_ai.data_source.id'] = genAiDataSourceId;
    else report('gen_ai.data_source.id', 'a string');
  }

  const genAiOutputType = record.genAiOutputType;
  if (genAiOutputType !== undefined) {
    if (typeof genAiOutputType === 'string') attributes['gen_ai.output.type'] = genAiOutputType;
    else report('gen_ai.output.type', 'a string');
  }

  const genAiRequestChoiceCount = record.genAiRequestChoiceCount;
  if (genAiRequestChoiceCount !== undefined) {
    if (Number.isSafeInteger(genAiRequestChoiceCount) && genAiRequestChoiceCount !== 1 && genAiRequestChoiceCount >= 1) attributes['gen_ai.request.choice.count'] = genAiRequestChoiceCount;
    else report('gen_ai.request.choice.count', 'an integer, not 1, at least 1');
  }

  const genAiRequestSeed = record.genAiRequestSeed;
  if (genAiRequestSeed !== undefined) {
    if (Number.isSafeInteger(genAiRequestSeed)) attributes['gen_ai.request.seed'] = genAiRequestSeed;
    else report('gen_ai.request.seed', 'an integer');
  }

  const codonOpenaiContentReference = record.codonOpenaiContentReference;
  if (codonOpenaiContentReference !== undefined) {
    if (typeof codonOpenaiContentReference === 'string' && codonOpenaiContentReference !== '') attributes['codon.openai.content.reference'] = codonOpenaiContentReference;
    else report('codon.openai.content.reference', 'a string, of 1 or more characters');
  }

  const codonOpenaiRedactionCount = record.codonOpenaiRedactionCount;
  if (codonOpenaiRedactionCount !== undefined) {
    if (Number.isSafeInteger(codonOpenaiRedactionCount) && codonOpenaiRedactionCount >= 0) attributes['codon.openai.redaction.count'] = codonOpenaiRedactionCount;
    else report('codon.openai.redaction.count', 'an integer, at least 0');
  }

  const codonOpenaiRedactionRules = record.codonOpenaiRedactionRules;
  if (codonOpenaiRedactionRules !== undefined) {
    if (isArrayOf(codonOpenaiRedactionRules, isString)) attributes['codon.openai.redaction.rules'] = codonOpenaiRedactionRules;
    else report('codon.openai.redaction.rules', 'an array of strings');
  }

  const genAiRequestFrequencyPenalty = record.genAiRequestFrequencyPenalty;
  if (genAiRequestFrequencyPenalty !== undefined) {
    if (Number.isFinite(genAiRequestFrequencyPenalty)) attributes['gen_ai.request.frequency_penalty'] = genAiRequestFrequencyPenalty;
    else report('gen_ai.request.frequency_penalty', 'a finite number');
  }

  const genAiRequestMaxTokens = record.genAiRequestMaxTokens;
  if (genAiRequestMaxTokens !== undefined) {
    if (Number.isSafeInteger(genAiRequestMaxTokens) && genAiRequestMaxTokens >= 0) attributes['gen_ai.request.max_tokens'] = genAiRequestMaxTokens;
    else report('gen_ai.request.max_tokens', 'an integer, at least 0');
  }

  const genAiRequestPresencePenalty = record.genAiRequestPresencePenalty;
  if (genAiRequestPresencePenalty !== undefined) {
    if (Number.isFinite(genAiRequestPresencePenalty)) attributes['gen_ai.request.presence_penalty'] = genAiRequestPresencePenalty;
    else report('gen_ai.request.presence_penalty', 'a finite number');
  }

  const genAiRequestStopSequences = record.genAiRequestStopSequences;
  if (genAiRequestStopSequences !== undefined) {
    if (isArrayOf(genAiRequestStopSequences, isString)) attributes['gen_ai.request.stop_sequences'] = genAiRequestStopSequences;
    else report('gen_ai.request.stop_sequences', 'an array of strings');
  }

  const genAiRequestTemperature = record.genAiRequestTemperature;
  if (genAiRequestTemperature !== undefined) {
    if (Number.isFinite(genAiRequestTemperature)) attributes['gen_ai.request.temperature'] = genAiRequestTemperature;
    else report('gen_ai.request.temperature', 'a finite number');
  }

  const genAiRequestTopP = record.genAiRequestTopP;
  if (genAiRequestTopP !== undefined) {
    if (Number.isFinite(genAiRequestTopP)) attributes['gen_ai.request.top_p'] = genAiRequestTopP;
    else report('gen_ai.request.top_p', 'a finite number');
  }

  const genAiResponseFinishReasons = record.genAiResponseFinishReasons;
  if (genAiResponseFinishReasons !== undefined) {
    if (isArrayOf(genAiResponseFinishReasons, isString)) attributes['gen_ai.response.finish_reasons'] = genAiResponseFinishReasons;
    else report('gen_ai.response.finish_reasons', 'an array of strings');
  }

  const genAiUsageInputTokens = record.genAiUsageInputTokens;
  if (genAiUsageInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) attributes['gen_ai.usage.input_tokens'] = genAiUsageInputTokens;
    else report('gen_ai.usage.input_tokens', 'an integer, at least 0');
  }

  const genAiUsageOutputTokens = record.genAiUsageOutputTokens;
  if (genAiUsageOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageOutputTokens) && genAiUsageOutputTokens >= 0) attributes['gen_ai.usage.output_tokens'] = genAiUsageOutputTokens;
    else report('gen_ai.usage.output_tokens', 'an integer, at least 0');
  }

  const genAiInputMessages = record.genAiInputMessages;
  if (genAiInputMessages !== undefined) {
    const text = !(isInputMessages(genAiInputMessages)) ? undefined : jsonText(genAiInputMessages, texts);
    if (text !== undefined) attributes['gen_ai.input.messages'] = text;
    else report('gen_ai.input.messages', 'JSON of the form its content schema gives');
  }

  const genAiOutputMessages = record.genAiOutputMessages;
  if (genAiOutputMessages !== undefined) {
    const text = !(isOutputMessages(genAiOutputMessages)) ? undefined : jsonText(genAiOutputMessages, texts);
    if (text !== undefined) attributes['gen_ai.output.messages'] = text;
    else report('gen_ai.output.messages', 'JSON of the form its content schema gives');
  }

  const genAiSystemInstructions = record.genAiSystemInstructions;
  if (genAiSystemInstructions !== undefined) {
    const text = !(isSystemInstructions(genAiSystemInstructions)) ? undefined : jsonText(genAiSystemInstructions, texts);
    if (text !== undefined) attributes['gen_ai.system_instructions'] = text;
    else report('gen_ai.system_instructions', 'JSON of the form its content schema gives');
  }

  const genAiToolDefinitions = record.genAiToolDefinitions;
  if (genAiToolDefinitions !== undefined) {
    const text = !(isToolDefinitions(genAiToolDefinitions)) ? undefined : jsonText(genAiToolDefinitions, texts);
    if (text !== undefined) attributes['gen_ai.tool.definitions'] = text;
    else report('gen_ai.tool.definitions', 'JSON of the form its content schema gives');
  }

  const userId = record.userId;
  if (userId !== undefined) {
    if (typeof userId === 'string') attributes['user.id'] = userId;
    else report('user.id', 'a string');
  }

  const sessionId = record.sessionId;
  if (sessionId !== undefined) {
    if (typeof sessionId === 'string') attributes['session.id'] = sessionId;
    else report('session.id', 'a string');
  }

  const codonOpenaiTags = record.codonOpenaiTags;
  if (codonOpenaiTags !== undefined) {
    if (isArrayOf(codonOpenaiTags, isString)) attributes['codon.openai.tags'] = codonOpenaiTags;
    else report('codon.openai.tags', 'an array of strings');
  }

  const codonOpenaiMetadata = record.codonOpenaiMetadata;
  if (codonOpenaiMetadata !== undefined) {
    if (isStringRecord(codonOpenaiMetadata)) {
      for (const name of Object.keys(codonOpenaiMetadata)) {
        if (name !== '') attributes['codon.openai.metadata.' + name] = codonOpenaiMetadata[name] as string;
      }

    } else report('codon.openai.metadata', 'an object of strings');
  }

  const orgNamespace = record.orgNamespace;
  if (orgNamespace !== undefined) {
    if (typeof orgNamespace === 'string') attributes['org.namespace'] = orgNamespace;
    else report('org.namespace', 'a string');
  }

  const agentFrameworkName = record.agentFrameworkName;
  if (agentFrameworkName !== undefined) {
    if (typeof agentFrameworkName === 'string') attributes['agent.framework.name'] = agentFrameworkName;
    else report('agent.framework.name', 'a string');
  }

  const codonOrganizationId = record.codonOrganizationId;
  if (codonOrganizationId !== undefined) {
    if (typeof codonOrganizationId === 'string') attributes['codon.organization.id'] = codonOrganizationId;
    else report('codon.organization.id', 'a string');
  }

  const codonWorkloadId = record.codonWorkloadId;
  if (codonWorkloadId !== undefined) {
    if (typeof codonWorkloadId === 'string') attributes['codon.workload.id'] = codonWorkloadId;
    else report('codon.workload.id', 'a string');
  }

  const codonWorkloadLogicId = record.codonWorkloadLogicId;
  if (codonWorkloadLogicId !== undefined) {
    if (typeof codonWorkloadLogicId === 'string') attributes['codon.workload.logic_id'] = codonWorkloadLogicId;
    else report('codon.workload.logic_id', 'a string');
  }

  const codonWorkloadRunId = record.codonWorkloadRunId;
  if (codonWorkloadRunId !== undefined) {
    if (typeof codonWorkloadRunId === 'string') attributes['codon.workload.run_id'] = codonWorkloadRunId;
    else report('codon.workload.run_id', 'a string');
  }

  const codonWorkloadName = record.codonWorkloadName;
  if (codonWorkloadName !== undefined) {
    if (typeof codonWorkloadName === 'string') attributes['codon.workload.name'] = codonWorkloadName;
    else report('codon.workload.name', 'a string');
  }

  const codonWorkloadVersion = record.codonWorkloadVersion;
  if (codonWorkloadVersion !== undefined) {
    if (typeof codonWorkloadVersion === 'string') attributes['codon.workload.version'] = codonWorkloadVersion;
    else report('codon.workload.version', 'a string');
  }

  const codonWorkloadDeploymentId = record.codonWorkloadDeploymentId;
  if (codonWorkloadDeploymentId !== undefined) {
    if (typeof codonWorkloadDeploymentId === 'string') attributes['codon.workload.deployment_id'] = codonWorkloadDeploymentId;
    else report('codon.workload.deployment_id', 'a string');
  }

  const codonModelVendor = record.codonModelVendor;
  if (codonModelVendor !== undefined) {
    if (typeof codonModelVendor === 'string') attributes['codon.model.vendor'] = codonModelVendor;
    else report('codon.model.vendor', 'a string');
  }

  const codonModelId = record.codonModelId;
  if (codonModelId !== undefined) {
    if (typeof codonModelId === 'string') attributes['codon.model.id'] = codonModelId;
    else report('codon.model.id', 'a string');
  }

  return attributes;
}

/** The name of a span of type gen_ai.invoke_agent.client. */
function nameInvokeAgent(record: InvokeAgentStart): string {
  return typeof record.genAiOperationName === 'string' ? record.genAiOperationName + (typeof record.genAiAgentName === 'string' ? ' ' + record.genAiAgentName : '') : typeof record.genAiAgentName === 'string' ? record.genAiAgentName : 'invoke-agent';
}

/** What a span of type gen_ai.invoke_agent.client carries from its start. */
function writeInvokeAgentStart(record: InvokeAgentStart, report: Report, attributes: Attributes = {}): Attributes {
  const genAiOperationName = record.genAiOperationName;
  if (genAiOperationName !== undefined) {
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'invoke_agent')) attributes['gen_ai.operation.name'] = genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "invoke_agent"');
  } else report('gen_ai.operation.name', 'is required');
  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['gen_ai.provider.name'] = genAiProviderName;
    else report('gen_ai.provider.name', 'a string');
  } else report('gen_ai.provider.name', 'is required');
  const genAiAgentName = record.genAiAgentName;
  if (genAiAgentName !== undefined) {
    if (typeof genAiAgentName === 'string') attributes['gen_ai.agent.name'] = genAiAgentName;
    else report('gen_ai.agent.name', 'a string');
  }

  const serverPort = record.serverPort;
  if (serverPort !== undefined) {
    if (Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) attributes['server.port'] = serverPort;
    else report('server.port', 'an integer, at least 0, at most 65535');
  }

  const genAiRequestModel = record.genAiRequestModel;
  if (genAiRequestModel !== undefined) {
    if (typeof genAiRequestModel === 'string') attributes['gen_ai.request.model'] = genAiRequestModel;
    else report('gen_ai.request.model', 'a string');
  }

  const serverAddress = record.serverAddress;
  if (serverAddress !== undefined) {
    if (typeof serverAddress === 'string' && serverAddress !== '') attributes['server.address'] = serverAddress;
    else report('server.address', 'a string, of 1 or more characters');
  }

  if (attributes['server.address'] !== undefined && attributes['server.port'] === undefined) report('server.port', 'is required with server.address');
  return attributes;
}

/** What a span of type gen_ai.invoke_agent.client carries when it has ended. */
function writeInvokeAgentEnd(record: InvokeAgentRecord & InvokeAgentContent, report: Report, attributes: Attributes = {}, texts?: JsonTexts): Attributes {
  const errorType = record.errorType;
  if (errorType !== undefined) {
    if (typeof errorType === 'string') attributes['error.type'] = errorType;
    else report('error.type', 'a string');
  }

  const genAiAgentDescription = record.genAiAgentDescription;
  if (genAiAgentDescription !== undefined) {
    if (typeof genAiAgentDescription === 'string') attributes['gen_ai.agent.description'] = genAiAgentDescription;
    else report('gen_ai.agent.description', 'a string');
  }

  const genAiAgentId = record.genAiAgentId;
  if (genAiAgentId !== undefined) {
    if (typeof genAiAgentId === 'string') attributes['gen_ai.agent.id'] = genAiAgentId;
    else report('gen_ai.agent.id', 'a string');
  }

  const genAiAgentVersion = record.genAiAgentVersion;
  if (genAiAgentVersion !== undefined) {
    if (typeof genAiAgentVersion === 'string') attributes['gen_ai.agent.version'] = genAiAgentVersion;
    else report('gen_ai.agent.version', 'a string');
  }

  const genAiConversationId = record.genAiConversationId;
  if (genAiConversationId !== undefined) {
    if (typeof genAiConversationId === 'string') attributes['gen_ai.conversation.id'] = genAiConversationId;
    else report('gen_ai.conversation.id', 'a string');
  }

  const genAiDataSourceId = record.genAiDataSourceId;
  if (genAiDataSourceId !== undefined) {
    if (typeof genAiDataSourceId === 'string') attributes['gen_ai.data_source.id'] = genAiDataSourceId;
    else report('gen_ai.data_source.id', 'a string');
  }

  const genAiOutputType = record.genAiOutputType;
  if (genAiOutputType !== undefined) {
    if (typeof genAiOutputType === 'string') attributes['gen_ai.output.type'] = genAiOutputType;
    else report('gen_ai.output.type', 'a string');
  }

  const genAiRequestChoiceCount = record.genAiRequestChoiceCount;
  if (genAiRequestChoiceCount !== undefined) {
    if (Number.isSafeInteger(genAiRequestChoiceCount) && genAiRequestChoiceCount !== 1 && genAiRequestChoiceCount >= 1) attributes['gen_ai.request.choice.count'] = genAiRequestChoiceCount;
    else report('gen_ai.request.choice.count', 'an integer, not 1, at least 1');
  }

  const genAiRequestSeed = record.genAiRequestSeed;
  if (genAiRequestSeed !== undefined) {
    if (Number.isSafeInteger(genAiRequestSeed)) attributes['gen_ai.request.seed'] = genAiRequestSeed;
    else report('gen_ai.request.seed', 'an integer');
  }

  const codonOpenaiStreamOutcome = record.codonOpenaiStreamOutcome;
  if (codonOpenaiStreamOutcome !== undefined) {
    if (typeof codonOpenaiStreamOutcome === 'string' && (codonOpenaiStreamOutcome === 'completed' || codonOpenaiStreamOutcome === 'cancelled' || codonOpenaiStreamOutcome === 'aborted' || codonOpenaiStreamOutcome === 'failed' || codonOpenaiStreamOutcome === 'abandoned')) attributes['codon.openai.stream.outcome'] = codonOpenaiStreamOutcome;
    else report('codon.openai.stream.outcome', 'a string, one of "completed", "cancelled", "aborted", "failed", "abandoned"');
  }

  const httpRequestResendCount = record.httpRequestResendCount;
  if (httpRequestResendCount !== undefined) {
    if (Number.isSafeInteger(httpRequestResendCount) && httpRequestResendCount >= 0) attributes['http.request.resend_count'] = httpRequestResendCount;
    else report('http.request.resend_count', 'an integer, at least 0');
  }

  const codonOpenaiContentReference = record.codonOpenaiContentReference;
  if (codonOpenaiContentReference !== undefined) {
    if (typeof codonOpenaiContentReference === 'string' && codonOpenaiContentReference !== '') attributes['codon.openai.content.reference'] = codonOpenaiContentReference;
    else report('codon.openai.content.reference', 'a string, of 1 or more characters');
  }

  const codonOpenaiRedactionCount = record.codonOpenaiRedactionCount;
  if (codonOpenaiRedactionCount !== undefined) {
    if (Number.isSafeInteger(codonOpenaiRedactionCount) && codonOpenaiRedactionCount >= 0) attributes['codon.openai.redaction.count'] = codonOpenaiRedactionCount;
    else report('codon.openai.redaction.count', 'an integer, at least 0');
  }

  const codonOpenaiRedactionRules = record.codonOpenaiRedactionRules;
  if (codonOpenaiRedactionRules !== undefined) {
    if (isArrayOf(codonOpenaiRedactionRules, isString)) attributes['codon.openai.redaction.rules'] = codonOpenaiRedactionRules;
    else report('codon.openai.redaction.rules', 'an array of strings');
  }

  const genAiRequestFrequencyPenalty = record.genAiRequestFrequencyPenalty;
  if (genAiRequestFrequencyPenalty !== undefined) {
    if (Number.isFinite(genAiRequestFrequencyPenalty)) attributes['gen_ai.request.frequency_penalty'] = genAiRequestFrequencyPenalty;
    else report('gen_ai.request.frequency_penalty', 'a finite number');
  }

  const genAiRequestMaxTokens = record.genAiRequestMaxTokens;
  if (genAiRequestMaxTokens !== undefined) {
    if (Number.isSafeInteger(genAiRequestMaxTokens) && genAiRequestMaxTokens >= 0) attributes['gen_ai.request.max_tokens'] = genAiRequestMaxTokens;
    else report('gen_ai.request.max_tokens', 'an integer, at least 0');
  }

  const genAiRequestPresencePenalty = record.genAiRequestPresencePenalty;
  if (genAiRequestPresencePenalty !== undefined) {
    if (Number.isFinite(genAiRequestPresencePenalty)) attributes['gen_ai.request.presence_penalty'] = genAiRequestPresencePenalty;
    else report('gen_ai.request.presence_penalty', 'a finite number');
  }

  const genAiRequestPreviousResponseId = record.genAiRequestPreviousResponseId;
  if (genAiRequestPreviousResponseId !== undefined) {
    if (typeof genAiRequestPreviousResponseId === 'string') attributes['gen_ai.request.previous_response.id'] = genAiRequestPreviousResponseId;
    else report('gen_ai.request.previous_response.id', 'a string');
  }

  const genAiRequestStopSequences = record.genAiRequestStopSequences;
  if (genAiRequestStopSequences !== undefined) {
    if (isArrayOf(genAiRequestStopSequences, isString)) attributes['gen_ai.request.stop_sequences'] = genAiRequestStopSequences;
    else report('gen_ai.request.stop_sequences', 'an array of strings');
  }

  const genAiRequestTemperature = record.genAiRequestTemperature;
  if (genAiRequestTemperature !== undefined) {
    if (Number.isFinite(genAiRequestTemperature)) attributes['gen_ai.request.temperature'] = genAiRequestTemperature;
    else report('gen_ai.request.temperature', 'a finite number');
  }

  const genAiRequestTopP = record.genAiRequestTopP;
  if (genAiRequestTopP !== undefined) {
    if (Number.isFinite(genAiRequestTopP)) attributes['gen_ai.request.top_p'] = genAiRequestTopP;
    else report('gen_ai.request.top_p', 'a finite number');
  }

  const genAiResponseFinishReasons = record.genAiResponseFinishReasons;
  if (genAiResponseFinishReasons !== undefined) {
    if (isArrayOf(genAiResponseFinishReasons, isString)) attributes['gen_ai.response.finish_reasons'] = genAiResponseFinishReasons;
    else report('gen_ai.response.finish_reasons', 'an array of strings');
  }

  const genAiResponseModel = record.genAiResponseModel;
  if (genAiResponseModel !== undefined) {
    if (typeof genAiResponseModel === 'string') attributes['gen_ai.response.model'] = genAiResponseModel;
    else report('gen_ai.response.model', 'a string');
  }

  let genAiUsageInputTokens = record.genAiUsageInputTokens;
  if (genAiUsageInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) attributes['gen_ai.usage.input_tokens'] = genAiUsageInputTokens;
    else { report('gen_ai.usage.input_tokens', 'an integer, at least 0'); genAiUsageInputTokens = undefined; }

  }

  let genAiUsageOutputTokens = record.genAiUsageOutputTokens;
  if (genAiUsageOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageOutputTokens) && genAiUsageOutputTokens >= 0) attributes['gen_ai.usage.output_tokens'] = genAiUsageOutputTokens;
    else { report('gen_ai.usage.output_tokens', 'an integer, at least 0'); genAiUsageOutputTokens = undefined; }

  }

  const codonOpenaiRequestId = record.codonOpenaiRequestId;
  if (codonOpenaiRequestId !== undefined) {
    if (typeof codonOpenaiRequestId === 'string') attributes['codon.openai.request.id'] = codonOpenaiRequestId;
    else report('codon.openai.request.id', 'a string');
  }

  const codonOpenaiDeployment = record.codonOpenaiDeployment;
  if (codonOpenaiDeployment !== undefined) {
    if (typeof codonOpenaiDeployment === 'string') attributes['codon.openai.deployment'] = codonOpenaiDeployment;
    else report('codon.openai.deployment', 'a string');
  }

  const codonOpenaiApiVersion = record.codonOpenaiApiVersion;
  if (codonOpenaiApiVersion !== undefined) {
    if (typeof codonOpenaiApiVersion === 'string') attributes['codon.openai.api_version'] = codonOpenaiApiVersion;
    else report('codon.openai.api_version', 'a string');
  }

  const codonOpenaiRunId = record.codonOpenaiRunId;
  if (codonOpenaiRunId !== undefined) {
    if (typeof codonOpenaiRunId === 'string') attributes['codon.openai.run.id'] = codonOpenaiRunId;
    else report('codon.openai.run.id', 'a string');
  }

  const codonOpenaiThreadId = record.codonOpenaiThreadId;
  if (codonOpenaiThreadId !== undefined) {
    if (typeof codonOpenaiThreadId === 'string') attributes['codon.openai.thread.id'] = codonOpenaiThreadId;
    else report('codon.openai.thread.id', 'a string');
  }

  const codonOpenaiResourceStatus = record.codonOpenaiResourceStatus;
  if (codonOpenaiResourceStatus !== undefined) {
    if (typeof codonOpenaiResourceStatus === 'string') attributes['codon.openai.resource.status'] = codonOpenaiResourceStatus;
    else report('codon.openai.resource.status', 'a string');
  }

  const codonOpenaiRequiredAction = record.codonOpenaiRequiredAction;
  if (codonOpenaiRequiredAction !== undefined) {
    if (typeof codonOpenaiRequiredAction === 'string') attributes['codon.openai.required_action'] = codonOpenaiRequiredAction;
    else report('codon.openai.required_action', 'a string');
  }

  const codonOpenaiPollCount = record.codonOpenaiPollCount;
  if (codonOpenaiPollCount !== undefined) {
    if (Number.isSafeInteger(codonOpenaiPollCount) && codonOpenaiPollCount >= 0) attributes['codon.openai.poll.count'] = codonOpenaiPollCount;
    else report('codon.openai.poll.count', 'an integer, at least 0');
  }

  const genAiInputMessages = record.genAiInputMessages;
  if (genAiInputMessages !== undefined) {
    const text = !(isInputMessages(genAiInputMessages)) ? undefined : jsonText(genAiInputMessages, texts);
    if (text !== undefined) attributes['gen_ai.input.messages'] = text;
    else report('gen_ai.input.messages', 'JSON of the form its content schema gives');
  }

  const genAiOutputMessages = record.genAiOutputMessages;
  if (genAiOutputMessages !== undefined) {
    const text = !(isOutputMessages(genAiOutputMessages)) ? undefined : jsonText(genAiOutputMessages, texts);
    if (text !== undefined) attributes['gen_ai.output.messages'] = text;
    else report('gen_ai.output.messages', 'JSON of the form its content schema gives');
  }

  const genAiSystemInstructions = record.genAiSystemInstructions;
  if (genAiSystemInstructions !== undefined) {
    const text = !(isSystemInstructions(genAiSystemInstructions)) ? undefined : jsonText(genAiSystemInstructions, texts);
    if (text !== undefined) attributes['gen_ai.system_instructions'] = text;
    else report('gen_ai.system_instructions', 'JSON of the form its content schema gives');
  }

  const genAiToolDefinitions = record.genAiToolDefinitions;
  if (genAiToolDefinitions !== undefined) {
    const text = !(isToolDefinitions(genAiToolDefinitions)) ? undefined : jsonText(genAiToolDefinitions, texts);
    if (text !== undefined) attributes['gen_ai.tool.definitions'] = text;
    else report('gen_ai.tool.definitions', 'JSON of the form its content schema gives');
  }

  const genAiPromptName = record.genAiPromptName;
  if (genAiPromptName !== undefined) {
    if (typeof genAiPromptName === 'string') attributes['gen_ai.prompt.name'] = genAiPromptName;
    else report('gen_ai.prompt.name', 'a string');
  }

  const genAiPromptVersion = record.genAiPromptVersion;
  if (genAiPromptVersion !== undefined) {
    if (typeof genAiPromptVersion === 'string') attributes['gen_ai.prompt.version'] = genAiPromptVersion;
    else report('gen_ai.prompt.version', 'a string');
  }

  const userId = record.userId;
  if (userId !== undefined) {
    if (typeof userId === 'string') attributes['user.id'] = userId;
    else report('user.id', 'a string');
  }

  const sessionId = record.sessionId;
  if (sessionId !== undefined) {
    if (typeof sessionId === 'string') attributes['session.id'] = sessionId;
    else report('session.id', 'a string');
  }

  const codonOpenaiTags = record.codonOpenaiTags;
  if (codonOpenaiTags !== undefined) {
    if (isArrayOf(codonOpenaiTags, isString)) attributes['codon.openai.tags'] = codonOpenaiTags;
    else report('codon.openai.tags', 'an array of strings');
  }

  const codonOpenaiMetadata = record.codonOpenaiMetadata;
  if (codonOpenaiMetadata !== undefined) {
    if (isStringRecord(codonOpenaiMetadata)) {
      for (const name of Object.keys(codonOpenaiMetadata)) {
        if (name !== '') attributes['codon.openai.metadata.' + name] = codonOpenaiMetadata[name] as string;
      }

    } else report('codon.openai.metadata', 'an object of strings');
  }

  const orgNamespace = record.orgNamespace;
  if (orgNamespace !== undefined) {
    if (typeof orgNamespace === 'string') attributes['org.namespace'] = orgNamespace;
    else report('org.namespace', 'a string');
  }

  const agentFrameworkName = record.agentFrameworkName;
  if (agentFrameworkName !== undefined) {
    if (typeof agentFrameworkName === 'string') attributes['agent.framework.name'] = agentFrameworkName;
    else report('agent.framework.name', 'a string');
  }

  const codonOrganizationId = record.codonOrganizationId;
  if (codonOrganizationId !== undefined) {
    if (typeof codonOrganizationId === 'string') attributes['codon.organization.id'] = codonOrganizationId;
    else report('codon.organization.id', 'a string');
  }

  const codonWorkloadId = record.codonWorkloadId;
  if (codonWorkloadId !== undefined) {
    if (typeof codonWorkloadId === 'string') attributes['codon.workload.id'] = codonWorkloadId;
    else report('codon.workload.id', 'a string');
  }

  const codonWorkloadLogicId = record.codonWorkloadLogicId;
  if (codonWorkloadLogicId !== undefined) {
    if (typeof codonWorkloadLogicId === 'string') attributes['codon.workload.logic_id'] = codonWorkloadLogicId;
    else report('codon.workload.logic_id', 'a string');
  }

  const codonWorkloadRunId = record.codonWorkloadRunId;
  if (codonWorkloadRunId !== undefined) {
    if (typeof codonWorkloadRunId === 'string') attributes['codon.workload.run_id'] = codonWorkloadRunId;
    else report('codon.workload.run_id', 'a string');
  }

  const codonWorkloadName = record.codonWorkloadName;
  if (codonWorkloadName !== undefined) {
    if (typeof codonWorkloadName === 'string') attributes['codon.workload.name'] = codonWorkloadName;
    else report('codon.workload.name', 'a string');
  }

  const codonWorkloadVersion = record.codonWorkloadVersion;
  if (codonWorkloadVersion !== undefined) {
    if (typeof codonWorkloadVersion === 'string') attributes['codon.workload.version'] = codonWorkloadVersion;
    else report('codon.workload.version', 'a string');
  }

  const codonWorkloadDeploymentId = record.codonWorkloadDeploymentId;
  if (codonWorkloadDeploymentId !== undefined) {
    if (typeof codonWorkloadDeploymentId === 'string') attributes['codon.workload.deployment_id'] = codonWorkloadDeploymentId;
    else report('codon.workload.deployment_id', 'a string');
  }

  const codonNodespecId = record.codonNodespecId;
  if (codonNodespecId !== undefined) {
    if (typeof codonNodespecId === 'string' && new RegExp('^[0-9a-f]{64}$', 'u').test(codonNodespecId)) attributes['codon.nodespec.id'] = codonNodespecId;
    else report('codon.nodespec.id', 'a string, matching ^[0-9a-f]{64}$');
  }

  const codonNodespecName = record.codonNodespecName;
  if (codonNodespecName !== undefined) {
    if (typeof codonNodespecName === 'string') attributes['codon.nodespec.name'] = codonNodespecName;
    else report('codon.nodespec.name', 'a string');
  }

  const codonNodespecRole = record.codonNodespecRole;
  if (codonNodespecRole !== undefined) {
    if (typeof codonNodespecRole === 'string') attributes['codon.nodespec.role'] = codonNodespecRole;
    else report('codon.nodespec.role', 'a string');
  }

  const codonModelVendor = record.codonModelVendor;
  if (codonModelVendor !== undefined) {
    if (typeof codonModelVendor === 'string') attributes['codon.model.vendor'] = codonModelVendor;
    else report('codon.model.vendor', 'a string');
  }

  const codonModelId = record.codonModelId;
  if (codonModelId !== undefined) {
    if (typeof codonModelId === 'string') attributes['codon.model.id'] = codonModelId;
    else report('codon.model.id', 'a string');
  }

  const codonTokensInput = record.codonTokensInput;
  if (codonTokensInput !== undefined) {
    if (Number.isSafeInteger(codonTokensInput) && codonTokensInput >= 0) attributes['codon.tokens.input'] = codonTokensInput;
    else report('codon.tokens.input', 'an integer, at least 0');
  }

  const codonTokensOutput = record.codonTokensOutput;
  if (codonTokensOutput !== undefined) {
    if (Number.isSafeInteger(codonTokensOutput) && codonTokensOutput >= 0) attributes['codon.tokens.output'] = codonTokensOutput;
    else report('codon.tokens.output', 'an integer, at least 0');
  }

  const codonTokensTotal = record.codonTokensTotal;
  if (codonTokensTotal !== undefined) {
    if (Number.isSafeInteger(codonTokensTotal) && codonTokensTotal >= 0) attributes['codon.tokens.total'] = codonTokensTotal;
    else report('codon.tokens.total', 'an integer, at least 0');
  }

  const codonTokensUsageJson = record.codonTokensUsageJson;
  if (codonTokensUsageJson !== undefined) {
    const text = jsonText(codonTokensUsageJson, texts);
    if (text !== undefined) attributes['codon.tokens.usage_json'] = text;
    else report('codon.tokens.usage_json', 'JSON of the form its content schema gives');
  }

  let genAiUsageAudioInputTokens = record.genAiUsageAudioInputTokens;
  if (genAiUsageAudioInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageAudioInputTokens) && genAiUsageAudioInputTokens >= 0 && !(genAiUsageInputTokens !== undefined && genAiUsageAudioInputTokens > genAiUsageInputTokens)) attributes['gen_ai.usage.audio.input_tokens'] = genAiUsageAudioInputTokens;
    else { report('gen_ai.usage.audio.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.input_tokens'); genAiUsageAudioInputTokens = undefined; }

  }

  const genAiUsageAudioOutputTokens = record.genAiUsageAudioOutputTokens;
  if (genAiUsageAudioOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageAudioOutputTokens) && genAiUsageAudioOutputTokens >= 0 && !(genAiUsageOutputTokens !== undefined && genAiUsageAudioOutputTokens > genAiUsageOutputTokens)) attributes['gen_ai.usage.audio.output_tokens'] = genAiUsageAudioOutputTokens;
    else report('gen_ai.usage.audio.output_tokens', 'an integer, at least 0, not more than gen_ai.usage.output_tokens');
  }

  let genAiUsageCacheReadInputTokens = record.genAiUsageCacheReadInputTokens;
  if (genAiUsageCacheReadInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageCacheReadInputTokens) && genAiUsageCacheReadInputTokens >= 0 && !(genAiUsageInputTokens !== undefined && genAiUsageCacheReadInputTokens > genAiUsageInputTokens)) attributes['gen_ai.usage.cache_read.input_tokens'] = genAiUsageCacheReadInputTokens;
    else { report('gen_ai.usage.cache_read.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.input_tokens'); genAiUsageCacheReadInputTokens = undefined; }

  }

  const genAiUsageCacheWriteInputTokens = record.genAiUsageCacheWriteInputTokens;
  if (genAiUsageCacheWriteInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageCacheWriteInputTokens) && genAiUsageCacheWriteInputTokens >= 0 && !(genAiUsageInputTokens !== undefined && genAiUsageCacheWriteInputTokens > genAiUsageInputTokens)) attributes['gen_ai.usage.cache_write.input_tokens'] = genAiUsageCacheWriteInputTokens;
    else report('gen_ai.usage.cache_write.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.input_tokens');
  }

  let genAiUsageImageInputTokens = record.genAiUsageImageInputTokens;
  if (genAiUsageImageInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageImageInputTokens) && genAiUsageImageInputTokens >= 0 && !(genAiUsageInputTokens !== undefined && genAiUsageImageInputTokens > genAiUsageInputTokens)) attributes['gen_ai.usage.image.input_tokens'] = genAiUsageImageInputTokens;
    else { report('gen_ai.usage.image.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.input_tokens'); genAiUsageImageInputTokens = undefined; }

  }

  const genAiUsageImageOutputTokens = record.genAiUsageImageOutputTokens;
  if (genAiUsageImageOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageImageOutputTokens) && genAiUsageImageOutputTokens >= 0 && !(genAiUsageOutputTokens !== undefined && genAiUsageImageOutputTokens > genAiUsageOutputTokens)) attributes['gen_ai.usage.image.output_tokens'] = genAiUsageImageOutputTokens;
    else report('gen_ai.usage.image.output_tokens', 'an integer, at least 0, not more than gen_ai.usage.output_tokens');
  }

  const genAiUsageReasoningOutputTokens = record.genAiUsageReasoningOutputTokens;
  if (genAiUsageReasoningOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageReasoningOutputTokens) && genAiUsageReasoningOutputTokens >= 0 && !(genAiUsageOutputTokens !== undefined && genAiUsageReasoningOutputTokens > genAiUsageOutputTokens)) attributes['gen_ai.usage.reasoning.output_tokens'] = genAiUsageReasoningOutputTokens;
    else report('gen_ai.usage.reasoning.output_tokens', 'an integer, at least 0, not more than gen_ai.usage.output_tokens');
  }

  let genAiUsageTextInputTokens = record.genAiUsageTextInputTokens;
  if (genAiUsageTextInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageTextInputTokens) && genAiUsageTextInputTokens >= 0 && !(genAiUsageInputTokens !== undefined && genAiUsageTextInputTokens > genAiUsageInputTokens)) attributes['gen_ai.usage.text.input_tokens'] = genAiUsageTextInputTokens;
    else { report('gen_ai.usage.text.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.input_tokens'); genAiUsageTextInputTokens = undefined; }

  }

  const genAiUsageTextOutputTokens = record.genAiUsageTextOutputTokens;
  if (genAiUsageTextOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageTextOutputTokens) && genAiUsageTextOutputTokens >= 0 && !(genAiUsageOutputTokens !== undefined && genAiUsageTextOutputTokens > genAiUsageOutputTokens)) attributes['gen_ai.usage.text.output_tokens'] = genAiUsageTextOutputTokens;
    else report('gen_ai.usage.text.output_tokens', 'an integer, at least 0, not more than gen_ai.usage.output_tokens');
  }

  const genAiUsageAudioCacheReadInputTokens = record.genAiUsageAudioCacheReadInputTokens;
  if (genAiUsageAudioCacheReadInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageAudioCacheReadInputTokens) && genAiUsageAudioCacheReadInputTokens >= 0 && !(genAiUsageCacheReadInputTokens !== undefined && genAiUsageAudioCacheReadInputTokens > genAiUsageCacheReadInputTokens) && !(genAiUsageAudioInputTokens !== undefined && genAiUsageAudioCacheReadInputTokens > genAiUsageAudioInputTokens)) attributes['gen_ai.usage.audio.cache_read.input_tokens'] = genAiUsageAudioCacheReadInputTokens;
    else report('gen_ai.usage.audio.cache_read.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.cache_read.input_tokens or gen_ai.usage.audio.input_tokens');
  }

  const genAiUsageImageCacheReadInputTokens = record.genAiUsageImageCacheReadInputTokens;
  if (genAiUsageImageCacheReadInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageImageCacheReadInputTokens) && genAiUsageImageCacheReadInputTokens >= 0 && !(genAiUsageCacheReadInputTokens !== undefined && genAiUsageImageCacheReadInputTokens > genAiUsageCacheReadInputTokens) && !(genAiUsageImageInputTokens !== undefined && genAiUsageImageCacheReadInputTokens > genAiUsageImageInputTokens)) attributes['gen_ai.usage.image.cache_read.input_tokens'] = genAiUsageImageCacheReadInputTokens;
    else report('gen_ai.usage.image.cache_read.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.cache_read.input_tokens or gen_ai.usage.image.input_tokens');
  }

  const genAiUsageTextCacheReadInputTokens = record.genAiUsageTextCacheReadInputTokens;
  if (genAiUsageTextCacheReadInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageTextCacheReadInputTokens) && genAiUsageTextCacheReadInputTokens >= 0 && !(genAiUsageCacheReadInputTokens !== undefined && genAiUsageTextCacheReadInputTokens > genAiUsageCacheReadInputTokens) && !(genAiUsageTextInputTokens !== undefined && genAiUsageTextCacheReadInputTokens > genAiUsageTextInputTokens)) attributes['gen_ai.usage.text.cache_read.input_tokens'] = genAiUsageTextCacheReadInputTokens;
    else report('gen_ai.usage.text.cache_read.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.cache_read.input_tokens or gen_ai.usage.text.input_tokens');
  }

  return attributes;
}

/** The name of a span of type gen_ai.retrieval.client. */
function nameRetrieval(record: RetrievalStart): string {
  return typeof record.genAiOperationName === 'string' ? record.genAiOperationName + (typeof record.genAiDataSourceId === 'string' ? ' ' + record.genAiDataSourceId : '') : typeof record.genAiDataSourceId === 'string' ? record.genAiDataSourceId : 'retrieval';
}

/** What a span of type gen_ai.retrieval.client carries from its start. */
function writeRetrievalStart(record: RetrievalStart, report: Report, attributes: Attributes = {}): Attributes {
  const genAiOperationName = record.genAiOperationName;
  if (genAiOperationName !== undefined) {
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'retrieval')) attributes['gen_ai.operation.name'] = genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "retrieval"');
  } else report('gen_ai.operation.name', 'is required');
  const genAiDataSourceId = record.genAiDataSourceId;
  if (genAiDataSourceId !== undefined) {
    if (typeof genAiDataSourceId === 'string') attributes['gen_ai.data_source.id'] = genAiDataSourceId;
    else report('gen_ai.data_source.id', 'a string');
  }

  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['gen_ai.provider.name'] = genAiProviderName;
    else report('gen_ai.provider.name', 'a string');
  }

  const genAiRequestModel = record.genAiRequestModel;
  if (genAiRequestModel !== undefined) {
    if (typeof genAiRequestModel === 'string') attributes['gen_ai.request.model'] = genAiRequestModel;
    else report('gen_ai.request.model', 'a string');
  }

  const serverPort = record.serverPort;
  if (serverPort !== undefined) {
    if (Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) attributes['server.port'] = serverPort;
    else report('server.port', 'an integer, at least 0, at most 65535');
  }

  const serverAddress = record.serverAddress;
  if (serverAddress !== undefined) {
    if (typeof serverAddress === 'string' && serverAddress !== '') attributes['server.address'] = serverAddress;
    else report('server.address', 'a string, of 1 or more characters');
  }

  if (attributes['server.address'] !== undefined && attributes['server.port'] === undefined) report('server.port', 'is required with server.address');
  return attributes;
}

/** What a span of type gen_ai.retrieval.client carries when it has ended. */
function writeRetrievalEnd(record: RetrievalRecord & RetrievalContent, report: Report, attributes: Attributes = {}, texts?: JsonTexts): Attributes {
  const errorType = record.errorType;
  if (errorType !== undefined) {
    if (typeof errorType === 'string') attributes['error.type'] = errorType;
    else report('error.type', 'a string');
  }

  const codonOpenaiStreamOutcome = record.codonOpenaiStreamOutcome;
  if (codonOpenaiStreamOutcome !== undefined) {
    if (typeof codonOpenaiStreamOutcome === 'string' && (codonOpenaiStreamOutcome === 'completed' || codonOpenaiStreamOutcome === 'cancelled' || codonOpenaiStreamOutcome === 'aborted' || codonOpenaiStreamOutcome === 'failed' || codonOpenaiStreamOutcome === 'abandoned')) attributes['codon.openai.stream.outcome'] = codonOpenaiStreamOutcome;
    else report('codon.openai.stream.outcome', 'a string, one of "completed", "cancelled", "aborted", "failed", "abandoned"');
  }

  const httpRequestResendCount = record.httpRequestResendCount;
  if (httpRequestResendCount !== undefined) {
    if (Number.isSafeInteger(httpRequestResendCount) && httpRequestResendCount >= 0) attributes['http.request.resend_count'] = httpRequestResendCount;
    else report('http.request.resend_count', 'an integer, at least 0');
  }

  const codonOpenaiContentReference = record.codonOpenaiContentReference;
  if (codonOpenaiContentReference !== undefined) {
    if (typeof codonOpenaiContentReference === 'string' && codonOpenaiContentReference !== '') attributes['codon.openai.content.reference'] = codonOpenaiContentReference;
    else report('codon.openai.content.reference', 'a string, of 1 or more characters');
  }

  const codonOpenaiRedactionCount = record.codonOpenaiRedactionCount;
  if (codonOpenaiRedactionCount !== undefined) {
    if (Number.isSafeInteger(codonOpenaiRedactionCount) && codonOpenaiRedactionCount >= 0) attributes['codon.openai.redaction.count'] = codonOpenaiRedactionCount;
    else report('codon.openai.redaction.count', 'an integer, at least 0');
  }

  const codonOpenaiRedactionRules = record.codonOpenaiRedactionRules;
  if (codonOpenaiRedactionRules !== undefined) {
    if (isArrayOf(codonOpenaiRedactionRules, isString)) attributes['codon.openai.redaction.rules'] = codonOpenaiRedactionRules;
    else report('codon.openai.redaction.rules', 'an array of strings');
  }

  const genAiRetrievalTopK = record.genAiRetrievalTopK;
  if (genAiRetrievalTopK !== undefined) {
    if (Number.isSafeInteger(genAiRetrievalTopK) && genAiRetrievalTopK >= 0) attributes['gen_ai.retrieval.top_k'] = genAiRetrievalTopK;
    else report('gen_ai.retrieval.top_k', 'an integer, at least 0');
  }

  const codonOpenaiVectorStoreId = record.codonOpenaiVectorStoreId;
  if (codonOpenaiVectorStoreId !== undefined) {
    if (typeof codonOpenaiVectorStoreId === 'string') attributes['codon.openai.vector_store.id'] = codonOpenaiVectorStoreId;
    else report('codon.openai.vector_store.id', 'a string');
  }

  const codonOpenaiResourceCount = record.codonOpenaiResourceCount;
  if (codonOpenaiResourceCount !== undefined) {
    if (Number.isSafeInteger(codonOpenaiResourceCount) && codonOpenaiResourceCount >= 0) attributes['codon.openai.resource.count'] = codonOpenaiResourceCount;
    else report('codon.openai.resource.count', 'an integer, at least 0');
  }

  const codonOpenaiRequestId = record.codonOpenaiRequestId;
  if (codonOpenaiRequestId !== undefined) {
    if (typeof codonOpenaiRequestId === 'string') attributes['codon.openai.request.id'] = codonOpenaiRequestId;
    else report('codon.openai.request.id', 'a string');
  }

  const codonOpenaiDeployment = record.codonOpenaiDeployment;
  if (codonOpenaiDeployment !== undefined) {
    if (typeof codonOpenaiDeployment === 'string') attributes['codon.openai.deployment'] = codonOpenaiDeployment;
    else report('codon.openai.deployment', 'a string');
  }

  const codonOpenaiApiVersion = record.codonOpenaiApiVersion;
  if (codonOpenaiApiVersion !== undefined) {
    if (typeof codonOpenaiApiVersion === 'string') attributes['codon.openai.api_version'] = codonOpenaiApiVersion;
    else report('codon.openai.api_version', 'a string');
  }

  const genAiRetrievalDocuments = record.genAiRetrievalDocuments;
  if (genAiRetrievalDocuments !== undefined) {
    const text = !(isRetrievalDocuments(genAiRetrievalDocuments)) ? undefined : jsonText(genAiRetrievalDocuments, texts);
    if (text !== undefined) attributes['gen_ai.retrieval.documents'] = text;
    else report('gen_ai.retrieval.documents', 'JSON of the form its content schema gives');
  }

  const genAiRetrievalQueryText = record.genAiRetrievalQueryText;
  if (genAiRetrievalQueryText !== undefined) {
    if (typeof genAiRetrievalQueryText === 'string') attributes['gen_ai.retrieval.query.text'] = genAiRetrievalQueryText;
    else report('gen_ai.retrieval.query.text', 'a string');
  }

  const genAiConversationId = record.genAiConversationId;
  if (genAiConversationId !== undefined) {
    if (typeof genAiConversationId === 'string') attributes['gen_ai.conversation.id'] = genAiConversationId;
    else report('gen_ai.conversation.id', 'a string');
  }

  const genAiPromptName = record.genAiPromptName;
  if (genAiPromptName !== undefined) {
    if (typeof genAiPromptName === 'string') attributes['gen_ai.prompt.name'] = genAiPromptName;
    else report('gen_ai.prompt.name', 'a string');
  }

  const genAiPromptVersion = record.genAiPromptVersion;
  if (genAiPromptVersion !== undefined) {
    if (typeof genAiPromptVersion === 'string') attributes['gen_ai.prompt.version'] = genAiPromptVersion;
    else report('gen_ai.prompt.version', 'a string');
  }

  const genAiAgentName = record.genAiAgentName;
  if (genAiAgentName !== undefined) {
    if (typeof genAiAgentName === 'string') attributes['gen_ai.agent.name'] = genAiAgentName;
    else report('gen_ai.agent.name', 'a string');
  }

  const userId = record.userId;
  if (userId !== undefined) {
    if (typeof userId === 'string') attributes['user.id'] = userId;
    else report('user.id', 'a string');
  }

  const sessionId = record.sessionId;
  if (sessionId !== undefined) {
    if (typeof sessionId === 'string') attributes['session.id'] = sessionId;
    else report('session.id', 'a string');
  }

  const codonOpenaiTags = record.codonOpenaiTags;
  if (codonOpenaiTags !== undefined) {
    if (isArrayOf(codonOpenaiTags, isString)) attributes['codon.openai.tags'] = codonOpenaiTags;
    else report('codon.openai.tags', 'an array of strings');
  }

  const codonOpenaiMetadata = record.codonOpenaiMetadata;
  if (codonOpenaiMetadata !== undefined) {
    if (isStringRecord(codonOpenaiMetadata)) {
      for (const name of Object.keys(codonOpenaiMetadata)) {
        if (name !== '') attributes['codon.openai.metadata.' + name] = codonOpenaiMetadata[name] as string;
      }

    } else report('codon.openai.metadata', 'an object of strings');
  }

  const orgNamespace = record.orgNamespace;
  if (orgNamespace !== undefined) {
    if (typeof orgNamespace === 'string') attributes['org.namespace'] = orgNamespace;
    else report('org.namespace', 'a string');
  }

  const agentFrameworkName = record.agentFrameworkName;
  if (agentFrameworkName !== undefined) {
    if (typeof agentFrameworkName === 'string') attributes['agent.framework.name'] = agentFrameworkName;
    else report('agent.framework.name', 'a string');
  }

  const codonOrganizationId = record.codonOrganizationId;
  if (codonOrganizationId !== undefined) {
    if (typeof codonOrganizationId === 'string') attributes['codon.organization.id'] = codonOrganizationId;
    else report('codon.organization.id', 'a string');
  }

  const codonWorkloadId = record.codonWorkloadId;
  if (codonWorkloadId !== undefined) {
    if (typeof codonWorkloadId === 'string') attributes['codon.workload.id'] = codonWorkloadId;
    else report('codon.workload.id', 'a string');
  }

  const codonWorkloadLogicId = record.codonWorkloadLogicId;
  if (codonWorkloadLogicId !== undefined) {
    if (typeof codonWorkloadLogicId === 'string') attributes['codon.workload.logic_id'] = codonWorkloadLogicId;
    else report('codon.workload.logic_id', 'a string');
  }

  const codonWorkloadRunId = record.codonWorkloadRunId;
  if (codonWorkloadRunId !== undefined) {
    if (typeof codonWorkloadRunId === 'string') attributes['codon.workload.run_id'] = codonWorkloadRunId;
    else report('codon.workload.run_id', 'a string');
  }

  const codonWorkloadName = record.codonWorkloadName;
  if (codonWorkloadName !== undefined) {
    if (typeof codonWorkloadName === 'string') attributes['codon.workload.name'] = codonWorkloadName;
    else report('codon.workload.name', 'a string');
  }

  const codonWorkloadVersion = record.codonWorkloadVersion;
  if (codonWorkloadVersion !== undefined) {
    if (typeof codonWorkloadVersion === 'string') attributes['codon.workload.version'] = codonWorkloadVersion;
    else report('codon.workload.version', 'a string');
  }

  const codonWorkloadDeploymentId = record.codonWorkloadDeploymentId;
  if (codonWorkloadDeploymentId !== undefined) {
    if (typeof codonWorkloadDeploymentId === 'string') attributes['codon.workload.deployment_id'] = codonWorkloadDeploymentId;
    else report('codon.workload.deployment_id', 'a string');
  }

  const codonNodespecId = record.codonNodespecId;
  if (codonNodespecId !== undefined) {
    if (typeof codonNodespecId === 'string' && new RegExp('^[0-9a-f]{64}$', 'u').test(codonNodespecId)) attributes['codon.nodespec.id'] = codonNodespecId;
    else report('codon.nodespec.id', 'a string, matching ^[0-9a-f]{64}$');
  }

  const codonNodespecName = record.codonNodespecName;
  if (codonNodespecName !== undefined) {
    if (typeof codonNodespecName === 'string') attributes['codon.nodespec.name'] = codonNodespecName;
    else report('codon.nodespec.name', 'a string');
  }

  const codonNodespecRole = record.codonNodespecRole;
  if (codonNodespecRole !== undefined) {
    if (typeof codonNodespecRole === 'string') attributes['codon.nodespec.role'] = codonNodespecRole;
    else report('codon.nodespec.role', 'a string');
  }

  const codonModelVendor = record.codonModelVendor;
  if (codonModelVendor !== undefined) {
    if (typeof codonModelVendor === 'string') attributes['codon.model.vendor'] = codonModelVendor;
    else report('codon.model.vendor', 'a string');
  }

  const codonModelId = record.codonModelId;
  if (codonModelId !== undefined) {
    if (typeof codonModelId === 'string') attributes['codon.model.id'] = codonModelId;
    else report('codon.model.id', 'a string');
  }

  return attributes;
}

/** How many HTTP requests calls took, the first one and every repetition. */
function writeAttempts(record: AttemptsAttributes, report: Report, attributes: Attributes = {}): Attributes {
  const codonOpenaiOperation = record.codonOpenaiOperation;
  if (codonOpenaiOperation !== undefined) {
    if (typeof codonOpenaiOperation === 'string') attributes['codon.openai.operation'] = codonOpenaiOperation;
    else report('codon.openai.operation', 'a string');
  } else report('codon.openai.operation', 'is required');
  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['gen_ai.provider.name'] = genAiProviderName;
    else report('gen_ai.provider.name', 'a string');
  } else report('gen_ai.provider.name', 'is required');
  const errorType = record.errorType;
  if (errorType !== undefined) {
    if (typeof errorType === 'string') attributes['error.type'] = errorType;
    else report('error.type', 'a string');
  }

  const httpResponseStatusCode = record.httpResponseStatusCode;
  if (httpResponseStatusCode !== undefined) {
    if (Number.isSafeInteger(httpResponseStatusCode) && httpResponseStatusCode >= 100 && httpResponseStatusCode <= 599) attributes['http.response.status_code'] = httpResponseStatusCode;
    else report('http.response.status_code', 'an integer, at least 100, at most 599');
  }

  const serverPort = record.serverPort;
  if (serverPort !== undefined) {
    if (Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) attributes['server.port'] = serverPort;
    else report('server.port', 'an integer, at least 0, at most 65535');
  }

  const serverAddress = record.serverAddress;
  if (serverAddress !== undefined) {
    if (typeof serverAddress === 'string' && serverAddress !== '') attributes['server.address'] = serverAddress;
    else report('server.address', 'a string, of 1 or more characters');
  }

  if (attributes['server.address'] !== undefined && attributes['server.port'] === undefined) report('server.port', 'is required with server.address');
  return attributes;
}

/** How long calls took that turn texts into vectors. */
function writeEmbeddingsDuration(record: EmbeddingsDurationAttributes, report: Report, attributes: Attributes = {}): Attributes {
  const genAiOperationName = record.genAiOperationName;
  if (genAiOperationName !== undefined) {
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'embeddings')) attributes['gen_ai.operation.name'] = genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "embeddings"');
  } else report('gen_ai.operation.name', 'is required');
  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['gen_ai.provider.name'] = genAiProviderName;
    else report('gen_ai.provider.name', 'a string');
  } else report('gen_ai.provider.name', 'is required');
  const errorType = record.errorType;
  if (errorType !== undefined) {
    if (typeof errorType === 'string') attributes['error.type'] = errorType;
    else report('error.type', 'a string');
  }

  const genAiRequestModel = record.genAiRequestModel;
  if (genAiRequestModel !== undefined) {
    if (typeof genAiRequestModel === 'string') attributes['gen_ai.request.model'] = genAiRequestModel;
    else report('gen_ai.request.model', 'a string');
  }

  const serverPort = record.serverPort;
  if (serverPort !== undefined) {
    if (Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) attributes['server.port'] = serverPort;
    else report('server.port', 'an integer, at least 0, at most 65535');
  }

  const genAiResponseModel = record.genAiResponseModel;
  if (genAiResponseModel !== undefined) {
    if (typeof genAiResponseModel === 'string') attributes['gen_ai.response.model'] = genAiResponseModel;
    else report('gen_ai.response.model', 'a string');
  }

  const serverAddress = record.serverAddress;
  if (serverAddress !== undefined) {
    if (typeof serverAddress === 'string' && serverAddress !== '') attributes['server.address'] = serverAddress;
    else report('server.address', 'a string, of 1 or more characters');
  }

  if (attributes['server.address'] !== undefined && attributes['server.port'] === undefined) report('server.port', 'is required with server.address');
  return attributes;
}

/** What is recorded: How long calls took that turn texts into vectors. */
function measureEmbeddingsDuration(record: EmbeddingsDurationAttributes, seconds: number, tell: (value: number, record: EmbeddingsDurationAttributes) => void): void {
  tell(seconds, record);
}

/** How many tokens the model read in one embeddings call. */
function writeEmbeddingsOperationInputTokens(record: EmbeddingsOperationInputTokensAttributes, report: Report, attributes: Attributes = {}): Attributes {
  const genAiOperationName = record.genAiOperationName;
  if (genAiOperationName !== undefined) {
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'embeddings')) attributes['gen_ai.operation.name'] = genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "embeddings"');
  } else report('gen_ai.operation.name', 'is required');
  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['gen_ai.provider.name'] = genAiProviderName;
    else report('gen_ai.provider.name', 'a string');
  } else report('gen_ai.provider.name', 'is required');
  const genAiRequestModel = record.genAiRequestModel;
  if (genAiRequestModel !== undefined) {
    if (typeof genAiRequestModel === 'string') attributes['gen_ai.request.model'] = genAiRequestModel;
    else report('gen_ai.request.model', 'a string');
  }

  const serverPort = record.serverPort;
  if (serverPort !== undefined) {
    if (Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) attributes['server.port'] = serverPort;
    else report('server.port', 'an integer, at least 0, at most 65535');
  }

  const genAiResponseModel = record.genAiResponseModel;
  if (genAiResponseModel !== undefined) {
    if (typeof genAiResponseModel === 'string') attributes['gen_ai.response.model'] = genAiResponseModel;
    else report('gen_ai.response.model', 'a string');
  }

  const serverAddress = record.serverAddress;
  if (serverAddress !== undefined) {
    if (typeof serverAddress === 'string' && serverAddress !== '') attributes['server.address'] = serverAddress;
    else report('server.address', 'a string, of 1 or more characters');
  }

  if (attributes['server.address'] !== undefined && attributes['server.port'] === undefined) report('server.port', 'is required with server.address');
  return attributes;
}

/** What is recorded: How many tokens the model read in one embeddings call. */
function measureEmbeddingsOperationInputTokens(record: EmbeddingsOperationInputTokensAttributes & { readonly genAiUsageInputTokens?: number | undefined }, _seconds: number, tell: (value: number, record: EmbeddingsOperationInputTokensAttributes) => void): void {
  const genAiUsageInputTokens = record.genAiUsageInputTokens;
  if (genAiUsageInputTokens !== undefined && Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) tell(genAiUsageInputTokens, record);
}

/** How long a tool ran. */
function writeExecuteToolDuration(record: ExecuteToolDurationAttributes, report: Report, attributes: Attributes = {}): Attributes {
  const genAiToolName = record.genAiToolName;
  if (genAiToolName !== undefined) {
    if (typeof genAiToolName === 'string') attributes['gen_ai.tool.name'] = genAiToolName;
    else report('gen_ai.tool.name', 'a string');
  } else report('gen_ai.tool.name', 'is required');
  const errorType = record.errorType;
  if (errorType !== undefined) {
    if (typeof errorType === 'string') attributes['error.type'] = errorType;
    else report('error.type', 'a string');
  }

  const genAiAgentName = record.genAiAgentName;
  if (genAiAgentName !== undefined) {
    if (typeof genAiAgentName === 'string') attributes['gen_ai.agent.name'] = genAiAgentName;
    else report('gen_ai.agent.name', 'a string');
  }

  const genAiToolType = record.genAiToolType;
  if (genAiToolType !== undefined) {
    if (typeof genAiToolType === 'string') attributes['gen_ai.tool.type'] = genAiToolType;
    else report('gen_ai.tool.type', 'a string');
  }

  return attributes;
}

/** How many times a span that was checked in this process broke the contract. */
function writeFindings(record: FindingsAttributes, report: Report, attributes: Attributes = {}): Attributes {
  const codonTelemetryFindingId = record.codonTelemetryFindingId;
  if (codonTelemetryFindingId !== undefined) {
    if (typeof codonTelemetryFindingId === 'string') attributes['codon.telemetry.finding.id'] = codonTelemetryFindingId;
    else report('codon.telemetry.finding.id', 'a string');
  } else report('codon.telemetry.finding.id', 'is required');
  const codonTelemetryFindingLevel = record.codonTelemetryFindingLevel;
  if (codonTelemetryFindingLevel !== undefined) {
    if (typeof codonTelemetryFindingLevel === 'string' && (codonTelemetryFindingLevel === 'violation' || codonTelemetryFindingLevel === 'improvement' || codonTelemetryFindingLevel === 'information')) attributes['codon.telemetry.finding.level'] = codonTelemetryFindingLevel;
    else report('codon.telemetry.finding.level', 'a string, one of "violation", "improvement", "information"');
  } else report('codon.telemetry.finding.level', 'is required');
  const codonTelemetryFindingSpanType = record.codonTelemetryFindingSpanType;
  if (codonTelemetryFindingSpanType !== undefined) {
    if (typeof codonTelemetryFindingSpanType === 'string') attributes['codon.telemetry.finding.span_type'] = codonTelemetryFindingSpanType;
    else report('codon.telemetry.finding.span_type', 'a string');
  }

  return attributes;
}

/** How long calls took that make a model generate something, streams until their last chunk. */
function writeInferenceDuration(record: InferenceDurationAttributes, report: Report, attributes: Attributes = {}): Attributes {
  const genAiOperationName = record.genAiOperationName;
  if (genAiOperationName !== undefined) {
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'chat' || genAiOperationName === 'generate_content' || genAiOperationName === 'text_completion')) attributes['gen_ai.operation.name'] = genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "chat", "generate_content", "text_completion"');
  } else report('gen_ai.operation.name', 'is required');
  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['gen_ai.provider.name'] = genAiProviderName;
    else report('gen_ai.provider.name', 'a string');
  } else report('gen_ai.provider.name', 'is required');
  const errorType = record.errorType;
  if (errorType !== undefined) {
    if (typeof errorType === 'string') attributes['error.type'] = errorType;
    else report('error.type', 'a string');
  }

  const genAiRequestModel = record.genAiRequestModel;
  if (genAiRequestModel !== undefined) {
    if (typeof genAiRequestModel === 'string') attributes['gen_ai.request.model'] = genAiRequestModel;
    else report('gen_ai.request.model', 'a string');
  }

  const serverPort = record.serverPort;
  if (serverPort !== undefined) {
    if (Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) attributes['server.port'] = serverPort;
    else report('server.port', 'an integer, at least 0, at most 65535');
  }

  const genAiResponseModel = record.genAiResponseModel;
  if (genAiResponseModel !== undefined) {
    if (typeof genAiResponseModel === 'string') attributes['gen_ai.response.model'] = genAiResponseModel;
    else report('gen_ai.response.model', 'a string');
  }

  const serverAddress = record.serverAddress;
  if (serverAddress !== undefined) {
    if (typeof serverAddress === 'string' && serverAddress !== '') attributes['server.address'] = serverAddress;
    else report('server.address', 'a string, of 1 or more characters');
  }

  const openaiResponseServiceTier = record.openaiResponseServiceTier;
  if (openaiResponseServiceTier !== undefined) {
    if (typeof openaiResponseServiceTier === 'string') attributes['openai.response.service_tier'] = openaiResponseServiceTier;
    else report('openai.response.service_tier', 'a string');
  }

  const openaiResponseSystemFingerprint = record.openaiResponseSystemFingerprint;
  if (openaiResponseSystemFingerprint !== undefined) {
    if (typeof openaiResponseSystemFingerprint === 'string') attributes['openai.response.system_fingerprint'] = openaiResponseSystemFingerprint;
    else report('openai.response.system_fingerprint', 'a string');
  }

  if (attributes['server.address'] !== undefined && attributes['server.port'] === undefined) report('server.port', 'is required with server.address');
  return attributes;
}

/** What is recorded: How long calls took that make a model generate something, streams until their last chunk. */
function measureInferenceDuration(record: InferenceDurationAttributes, seconds: number, tell: (value: number, record: InferenceDurationAttributes) => void): void {
  tell(seconds, record);
}

/** How many tokens the model read in one call. */
function writeInferenceOperationInputTokens(record: InferenceOperationInputTokensAttributes, report: Report, attributes: Attributes = {}): Attributes {
  const genAiOperationName = record.genAiOperationName;
  if (genAiOperationName !== undefined) {
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'chat' || genAiOperationName === 'generate_content' || genAiOperationName === 'text_completion')) attributes['gen_ai.operation.name'] = genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "chat", "generate_content", "text_completion"');
  } else report('gen_ai.operation.name', 'is required');
  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['gen_ai.provider.name'] = genAiProviderName;
    else report('gen_ai.provider.name', 'a string');
  } else report('gen_ai.provider.name', 'is required');
  const genAiRequestModel = record.genAiRequestModel;
  if (genAiRequestModel !== undefined) {
    if (typeof genAiRequestModel === 'string') attributes['gen_ai.request.model'] = genAiRequestModel;
    else report('gen_ai.request.model', 'a string');
  }

  const serverPort = record.serverPort;
  if (serverPort !== undefined) {
    if (Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) attributes['server.port'] = serverPort;
    else report('server.port', 'an integer, at least 0, at most 65535');
  }

  const genAiResponseModel = record.genAiResponseModel;
  if (genAiResponseModel !== undefined) {
    if (typeof genAiResponseModel === 'string') attributes['gen_ai.response.model'] = genAiResponseModel;
    else report('gen_ai.response.model', 'a string');
  }

  const serverAddress = record.serverAddress;
  if (serverAddress !== undefined) {
    if (typeof serverAddress === 'string' && serverAddress !== '') attributes['server.address'] = serverAddress;
    else report('server.address', 'a string, of 1 or more characters');
  }

  const openaiResponseServiceTier = record.openaiResponseServiceTier;
  if (openaiResponseServiceTier !== undefined) {
    if (typeof openaiResponseServiceTier === 'string') attributes['openai.response.service_tier'] = openaiResponseServiceTier;
    else report('openai.response.service_tier', 'a string');
  }

  const openaiResponseSystemFingerprint = record.openaiResponseSystemFingerprint;
  if (openaiResponseSystemFingerprint !== undefined) {
    if (typeof openaiResponseSystemFingerprint === 'string') attributes['openai.response.system_fingerprint'] = openaiResponseSystemFingerprint;
    else report('openai.response.system_fingerprint', 'a string');
  }

  if (attributes['server.address'] !== undefined && attributes['server.port'] === undefined) report('server.port', 'is required with server.address');
  return attributes;
}

/** What is recorded: How many tokens the model read in one call. */
function measureInferenceOperationInputTokens(record: InferenceOperationInputTokensAttributes & { readonly genAiUsageInputTokens?: number | undefined }, _seconds: number, tell: (value: number, record: InferenceOperationInputTokensAttributes) => void): void {
  const genAiUsageInputTokens = record.genAiUsageInputTokens;
  if (genAiUsageInputTokens !== undefined && Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) tell(genAiUsageInputTokens, record);
}

/** How many tokens the model wrote in one call. */
function writeInferenceOperationOutputTokens(record: InferenceOperationOutputTokensAttributes, report: Report, attributes: Attributes = {}): Attributes {
  const genAiOperationName = record.genAiOperationName;
  if (genAiOperationName !== undefined) {
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'chat' || genAiOperationName === 'generate_content' || genAiOperationName === 'text_completion')) attributes['gen_ai.operation.name'] = genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "chat", "generate_content", "text_completion"');
  } else report('gen_ai.operation.name', 'is required');
  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['gen_ai.provider.name'] = genAiProviderName;
    else report('gen_ai.provider.name', 'a string');
  } else report('gen_ai.provider.name', 'is required');
  const genAiRequestModel = record.genAiRequestModel;
  if (genAiRequestModel !== undefined) {
    if (typeof genAiRequestModel === 'string') attributes['gen_ai.request.model'] = genAiRequestModel;
    else report('gen_ai.request.model', 'a string');
  }

  const serverPort = record.serverPort;
  if (serverPort !== undefined) {
    if (Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) attributes['server.port'] = serverPort;
    else report('server.port', 'an integer, at least 0, at most 65535');
  }

  const genAiResponseModel = record.genAiResponseModel;
  if (genAiResponseModel !== undefined) {
    if (typeof genAiResponseModel === 'string') attributes['gen_ai.response.model'] = genAiResponseModel;
    else report('gen_ai.response.model', 'a string');
  }

  const serverAddress = record.serverAddress;
  if (serverAddress !== undefined) {
    if (typeof serverAddress === 'string' && serverAddress !== '') attributes['server.address'] = serverAddress;
    else report('server.address', 'a string, of 1 or more characters');
  }

  const openaiResponseServiceTier = record.openaiResponseServiceTier;
  if (openaiResponseServiceTier !== undefined) {
    if (typeof openaiResponseServiceTier === 'string') attributes['openai.response.service_tier'] = openaiResponseServiceTier;
    else report('openai.response.service_tier', 'a string');
  }

  const openaiResponseSystemFingerprint = record.openaiResponseSystemFingerprint;
  if (openaiResponseSystemFingerprint !== undefined) {
    if (typeof openaiResponseSystemFingerprint === 'string') attributes['openai.response.system_fingerprint'] = openaiResponseSystemFingerprint;
    else report('openai.response.system_fingerprint', 'a string');
  }

  if (attributes['server.address'] !== undefined && attributes['server.port'] === undefined) report('server.port', 'is required with server.address');
  return attributes;
}

/** What is recorded: How many tokens the model wrote in one call. */
function measureInferenceOperationOutputTokens(record: InferenceOperationOutputTokensAttributes & { readonly genAiUsageOutputTokens?: number | undefined }, _seconds: number, tell: (value: number, record: InferenceOperationOutputTokensAttributes) => void): void {
  const genAiUsageOutputTokens = record.genAiUsageOutputTokens;
  if (genAiUsageOutputTokens !== undefined && Number.isSafeInteger(genAiUsageOutputTokens) && genAiUsageOutputTokens >= 0) tell(genAiUsageOutputTokens, record);
}

/** How long each chunk of a streamed answer came after the one before it. Recorded for every chunk but the first. */
function writeInferenceTimePerOutputChunk(record: InferenceTimePerOutputChunkAttributes, report: Report, attributes: Attributes = {}): Attributes {
  const genAiOperationName = record.genAiOperationName;
  if (genAiOperationName !== undefined) {
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'chat' || genAiOperationName === 'generate_content' || genAiOperationName === 'text_completion')) attributes['gen_ai.operation.name'] = genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "chat", "generate_content", "text_completion"');
  } else report('gen_ai.operation.name', 'is required');
  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['gen_ai.provider.name'] = genAiProviderName;
    else report('gen_ai.provider.name', 'a string');
  } else report('gen_ai.provider.name', 'is required');
  const genAiRequestModel = record.genAiRequestModel;
  if (genAiRequestModel !== undefined) {
    if (typeof genAiRequestModel === 'string') attributes['gen_ai.request.model'] = genAiRequestModel;
    else report('gen_ai.request.model', 'a string');
  }

  const serverPort = record.serverPort;
  if (serverPort !== undefined) {
    if (Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) attributes['server.port'] = serverPort;
    else report('server.port', 'an integer, at least 0, at most 65535');
  }

  const genAiResponseModel = record.genAiResponseModel;
  if (genAiResponseModel !== undefined) {
    if (typeof genAiResponseModel === 'string') attributes['gen_ai.response.model'] = genAiResponseModel;
    else report('gen_ai.response.model', 'a string');
  }

  const serverAddress = record.serverAddress;
  if (serverAddress !== undefined) {
    if (typeof serverAddress === 'string' && serverAddress !== '') attributes['server.address'] = serverAddress;
    else report('server.address', 'a string, of 1 or more characters');
  }

  if (attributes['server.address'] !== undefined && attributes['server.port'] === undefined) report('server.port', 'is required with server.address');
  return attributes;
}

/** How long a streamed answer kept its reader waiting for the first chunk. Streams only. */
function writeInferenceTimeToFirstChunk(record: InferenceTimeToFirstChunkAttributes, report: Report, attributes: Attributes = {}): Attributes {
  const genAiOperationName = record.genAiOperationName;
  if (genAiOperationName !== undefined) {
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'chat' || genAiOperationName === 'generate_content' || genAiOperationName === 'text_completion')) attributes['gen_ai.operation.name'] = genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "chat", "generate_content", "text_completion"');
  } else report('gen_ai.operation.name', 'is required');
  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['gen_ai.provider.name'] = genAiProviderName;
    else report('gen_ai.provider.name', 'a string');
  } else report('gen_ai.provider.name', 'is required');
  const genAiRequestModel = record.genAiRequestModel;
  if (genAiRequestModel !== undefined) {
    if (typeof genAiRequestModel === 'string') attributes['gen_ai.request.model'] = genAiRequestModel;
    else report('gen_ai.request.model', 'a string');
  }

  const serverPort = record.serverPort;
  if (serverPort !== undefined) {
    if (Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) attributes['server.port'] = serverPort;
    else report('server.port', 'an integer, at least 0, at most 65535');
  }

  const genAiResponseModel = record.genAiResponseModel;
  if (genAiResponseModel !== undefined) {
    if (typeof genAiResponseModel === 'string') attributes['gen_ai.response.model'] = genAiResponseModel;
    else report('gen_ai.response.model', 'a string');
  }

  const serverAddress = record.serverAddress;
  if (serverAddress !== undefined) {
    if (typeof serverAddress === 'string' && serverAddress !== '') attributes['server.address'] = serverAddress;
    else report('server.address', 'a string, of 1 or more characters');
  }

  if (attributes['server.address'] !== undefined && attributes['server.port'] === undefined) report('server.port', 'is required with server.address');
  return attributes;
}

/** What is recorded: How long a streamed answer kept its reader waiting for the first chunk. Streams only. */
function measureInferenceTimeToFirstChunk(record: InferenceTimeToFirstChunkAttributes & { readonly genAiResponseTimeToFirstChunk?: number | undefined }, _seconds: number, tell: (value: number, record: InferenceTimeToFirstChunkAttributes) => void): void {
  const genAiResponseTimeToFirstChunk = record.genAiResponseTimeToFirstChunk;
  if (genAiResponseTimeToFirstChunk !== undefined && Number.isFinite(genAiResponseTimeToFirstChunk) && genAiResponseTimeToFirstChunk >= 0) tell(genAiResponseTimeToFirstChunk, record);
}

/** Input tokens that were served from the cache of the provider, summed up by modality. */
function writeInferenceUsageCacheReadInputTokens(record: InferenceUsageCacheReadInputTokensAttributes, report: Report, attributes: Attributes = {}): Attributes {
  const genAiOperationName = record.genAiOperationName;
  if (genAiOperationName !== undefined) {
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'chat' || genAiOperationName === 'generate_content' || genAiOperationName === 'text_completion')) attributes['gen_ai.operation.name'] = genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "chat", "generate_content", "text_completion"');
  } else report('gen_ai.operation.name', 'is required');
  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['gen_ai.provider.name'] = genAiProviderName;
    else report('gen_ai.provider.name', 'a string');
  } else report('gen_ai.provider.name', 'is required');
  const genAiTokenModality = record.genAiTokenModality;
  if (genAiTokenModality !== undefined) {
    if (typeof genAiTokenModality === 'string') attributes['gen_ai.token.modality'] = genAiTokenModality;
    else report('gen_ai.token.modality', 'a string');
  } else report('gen_ai.token.modality', 'is required');
  const genAiRequestModel = record.genAiRequestModel;
  if (genAiRequestModel !== undefined) {
    if (typeof genAiRequestModel === 'string') attributes['gen_ai.request.model'] = genAiRequestModel;
    else report('gen_ai.request.model', 'a string');
  }

  const serverPort = record.serverPort;
  if (serverPort !== undefined) {
    if (Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) attributes['server.port'] = serverPort;
    else report('server.port', 'an integer, at least 0, at most 65535');
  }

  const genAiResponseModel = record.genAiResponseModel;
  if (genAiResponseModel !== undefined) {
    if (typeof genAiResponseModel === 'string') attributes['gen_ai.response.model'] = genAiResponseModel;
    else report('gen_ai.response.model', 'a string');
  }

  const serverAddress = record.serverAddress;
  if (serverAddress !== undefined) {
    if (typeof serverAddress === 'string' && serverAddress !== '') attributes['server.address'] = serverAddress;
    else report('server.address', 'a string, of 1 or more characters');
  }

  const openaiResponseServiceTier = record.openaiResponseServiceTier;
  if (openaiResponseServiceTier !== undefined) {
    if (typeof openaiResponseServiceTier === 'string') attributes['openai.response.service_tier'] = openaiResponseServiceTier;
    else report('openai.response.service_tier', 'a string');
  }

  const openaiResponseSystemFingerprint = record.openaiResponseSystemFingerprint;
  if (openaiResponseSystemFingerprint !== undefined) {
    if (typeof openaiResponseSystemFingerprint === 'string') attributes['openai.response.system_fingerprint'] = openaiResponseSystemFingerprint;
    else report('openai.response.system_fingerprint', 'a string');
  }

  if (attributes['server.address'] !== undefined && attributes['server.port'] === undefined) report('server.port', 'is required with server.address');
  return attributes;
}

/** What is recorded: Input tokens that were served from the cache of the provider, summed up by modality. */
function measureInferenceUsageCacheReadInputTokens(record: Omit<InferenceUsageCacheReadInputTokensAttributes, 'genAiTokenModality'> & { readonly genAiUsageCacheReadInputTokens?: number | undefined; readonly genAiUsageTextCacheReadInputTokens?: number | undefined; readonly genAiUsageImageCacheReadInputTokens?: number | undefined; readonly genAiUsageAudioCacheReadInputTokens?: number | undefined }, _seconds: number, tell: (value: number, record: InferenceUsageCacheReadInputTokensAttributes) => void): void {
  const genAiUsageCacheReadInputTokens = record.genAiUsageCacheReadInputTokens;
  const genAiUsageTextCacheReadInputTokens = record.genAiUsageTextCacheReadInputTokens;
  const genAiUsageImageCacheReadInputTokens = record.genAiUsageImageCacheReadInputTokens;
  const genAiUsageAudioCacheReadInputTokens = record.genAiUsageAudioCacheReadInputTokens;
  const whole = genAiUsageCacheReadInputTokens !== undefined && Number.isSafeInteger(genAiUsageCacheReadInputTokens) && genAiUsageCacheReadInputTokens >= 0 ? genAiUsageCacheReadInputTokens : 0;
  const part0 = genAiUsageTextCacheReadInputTokens !== undefined && Number.isSafeInteger(genAiUsageTextCacheReadInputTokens) && genAiUsageTextCacheReadInputTokens >= 0 ? genAiUsageTextCacheReadInputTokens : 0;
  const part1 = genAiUsageImageCacheReadInputTokens !== undefined && Number.isSafeInteger(genAiUsageImageCacheReadInputTokens) && genAiUsageImageCacheReadInputTokens >= 0 ? genAiUsageImageCacheReadInputTokens : 0;
  const part2 = genAiUsageAudioCacheReadInputTokens !== undefined && Number.isSafeInteger(genAiUsageAudioCacheReadInputTokens) && genAiUsageAudioCacheReadInputTokens >= 0 ? genAiUsageAudioCacheReadInputTokens : 0;
  const told = part0 + part1 + part2;
  if (whole === 0 && told === 0) return;
  const point = { genAiOperationName: record.genAiOperationName, genAiProviderName: record.genAiProviderName, genAiRequestModel: record.genAiRequestModel, serverPort: record.serverPort, genAiResponseModel: record.genAiResponseModel, serverAddress: record.serverAddress, openaiResponseServiceTier: record.openaiResponseServiceTier, openaiResponseSystemFingerprint: record.openaiResponseSystemFingerprint };
  if (whole > 0 && told > whole) {
    tell(whole, { ...point, genAiTokenModality: 'unknown' });
    return;
  }

  if (part0 > 0) tell(part0, { ...point, genAiTokenModality: 'text' });
  if (part1 > 0) tell(part1, { ...point, genAiTokenModality: 'image' });
  if (part2 > 0) tell(part2, { ...point, genAiTokenModality: 'audio' });
  if (whole > told) tell(whole - told, { ...point, genAiTokenModality: 'unknown' });
}

/** Input tokens that were put into the cache of the provider, summed up by modality. */
function writeInferenceUsageCacheWriteInputTokens(record: InferenceUsageCacheWriteInputTokensAttributes, report: Report, attributes: Attributes = {}): Attributes {
  const genAiOperationName = record.genAiOperationName;
  if (genAiOperationName !== undefined) {
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'chat' || genAiOperationName === 'generate_content' || genAiOperationName === 'text_completion')) attributes['gen_ai.operation.name'] = genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "chat", "generate_content", "text_completion"');
  } else report('gen_ai.operation.name', 'is required');
  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['gen_ai.provider.name'] = genAiProviderName;
    else report('gen_ai.provider.name', 'a string');
  } else report('gen_ai.provider.name', 'is required');
  const genAiTokenModality = record.genAiTokenModality;
  if (genAiTokenModality !== undefined) {
    if (typeof genAiTokenModality === 'string') attributes['gen_ai.token.modality'] = genAiTokenModality;
    else report('gen_ai.token.modality', 'a string');
  } else report('gen_ai.token.modality', 'is required');
  const genAiRequestModel = record.genAiRequestModel;
  if (genAiRequestModel !== undefined) {
    if (typeof genAiRequestModel === 'string') attributes['gen_ai.request.model'] = genAiRequestModel;
    else report('gen_ai.request.model', 'a string');
  }

  const serverPort = record.serverPort;
  if (serverPort !== undefined) {
    if (Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) attributes['server.port'] = serverPort;
    else report('server.port', 'an integer, at least 0, at most 65535');
  }

  const genAiResponseModel = record.genAiResponseModel;
  if (genAiResponseModel !== undefined) {
    if (typeof genAiResponseModel === 'string') attributes['gen_ai.response.model'] = genAiResponseModel;
    else report('gen_ai.response.model', 'a string');
  }

  const serverAddress = record.serverAddress;
  if (serverAddress !== undefined) {
    if (typeof serverAddress === 'string' && serverAddress !== '') attributes['server.address'] = serverAddress;
    else report('server.address', 'a string, of 1 or more characters');
  }

  const openaiResponseServiceTier = record.openaiResponseServiceTier;
  if (openaiResponseServiceTier !== undefined) {
    if (typeof openaiResponseServiceTier === 'string') attributes['openai.response.service_tier'] = openaiResponseServiceTier;
    else report('openai.response.service_tier', 'a string');
  }

  const openaiResponseSystemFingerprint = record.openaiResponseSystemFingerprint;
  if (openaiResponseSystemFingerprint !== undefined) {
    if (typeof openaiResponseSystemFingerprint === 'string') attributes['openai.response.system_fingerprint'] = openaiResponseSystemFingerprint;
    else report('openai.response.system_fingerprint', 'a string');
  }

  if (attributes['server.address'] !== undefined && attributes['server.port'] === undefined) report('server.port', 'is required with server.address');
  return attributes;
}

/** What is recorded: Input tokens that were put into the cache of the provider, summed up by modality. */
function measureInferenceUsageCacheWriteInputTokens(record: Omit<InferenceUsageCacheWriteInputTokensAttributes, 'genAiTokenModality'> & { readonly genAiUsageCacheWriteInputTokens?: number | undefined }, _seconds: number, tell: (value: number, record: InferenceUsageCacheWriteInputTokensAttributes) => void): void {
  const genAiUsageCacheWriteInputTokens = record.genAiUsageCacheWriteInputTokens;
  const whole = genAiUsageCacheWriteInputTokens !== undefined && Number.isSafeInteger(genAiUsageCacheWriteInputTokens) && genAiUsageCacheWriteInputTokens >= 0 ? genAiUsageCacheWriteInputTokens : 0;
  const told = 0;
  if (whole === 0 && told === 0) return;
  const point = { genAiOperationName: record.genAiOperationName, genAiProviderName: record.genAiProviderName, genAiRequestModel: record.genAiRequestModel, serverPort: record.serverPort, genAiResponseModel: record.genAiResponseModel, serverAddress: record.serverAddress, openaiResponseServiceTier: record.openaiResponseServiceTier, openaiResponseSystemFingerprint: record.openaiResponseSystemFingerprint };
  if (whole > 0 && told > whole) {
    tell(whole, { ...point, genAiTokenModality: 'unknown' });
    return;
  }

  if (whole > told) tell(whole - told, { ...point, genAiTokenModality: 'unknown' });
}

/** Tokens that models read, summed up by modality. */
function writeInferenceUsageInputTokens(record: InferenceUsageInputTokensAttributes, report: Report, attributes: Attributes = {}): Attributes {
  const genAiOperationName = record.genAiOperationName;
  if (genAiOperationName !== undefined) {
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'chat' || genAiOperationName === 'generate_content' || genAiOperationName === 'text_completion')) attributes['gen_ai.operation.name'] = genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "chat", "generate_content", "text_completion"');
  } else report('gen_ai.operation.name', 'is required');
  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['gen_ai.provider.name'] = genAiProviderName;
    else report('gen_ai.provider.name', 'a string');
  } else report('gen_ai.provider.name', 'is required');
  const genAiTokenModality = record.genAiTokenModality;
  if (genAiTokenModality !== undefined) {
    if (typeof genAiTokenModality === 'string') attributes['gen_ai.token.modality'] = genAiTokenModality;
    else report('gen_ai.token.modality', 'a string');
  } else report('gen_ai.token.modality', 'is required');
  const genAiRequestModel = record.genAiRequestModel;
  if (genAiRequestModel !== undefined) {
    if (typeof genAiRequestModel === 'string') attributes['gen_ai.request.model'] = genAiRequestModel;
    else report('gen_ai.request.model', 'a string');
  }

  const serverPort = record.serverPort;
  if (serverPort !== undefined) {
    if (Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) attributes['server.port'] = serverPort;
    else report('server.port', 'an integer, at least 0, at most 65535');
  }

  const genAiResponseModel = record.genAiResponseModel;
  if (genAiResponseModel !== undefined) {
    if (typeof genAiResponseModel === 'string') attributes['gen_ai.response.model'] = genAiResponseModel;
    else report('gen_ai.response.model', 'a string');
  }

  const serverAddress = record.serverAddress;
  if (serverAddress !== undefined) {
    if (typeof serverAddress === 'string' && serverAddress !== '') attributes['server.address'] = serverAddress;
    else report('server.address', 'a string, of 1 or more characters');
  }

  const openaiResponseServiceTier = record.openaiResponseServiceTier;
  if (openaiResponseServiceTier !== undefined) {
    if (typeof openaiResponseServiceTier === 'string') attributes['openai.response.service_tier'] = openaiResponseServiceTier;
    else report('openai.response.service_tier', 'a string');
  }

  const openaiResponseSystemFingerprint = record.openaiResponseSystemFingerprint;
  if (openaiResponseSystemFingerprint !== undefined) {
    if (typeof openaiResponseSystemFingerprint === 'string') attributes['openai.response.system_fingerprint'] = openaiResponseSystemFingerprint;
    else report('openai.response.system_fingerprint', 'a string');
  }

  if (attributes['server.address'] !== undefined && attributes['server.port'] === undefined) report('server.port', 'is required with server.address');
  return attributes;
}

/** What is recorded: Tokens that models read, summed up by modality. */
function measureInferenceUsageInputTokens(record: Omit<InferenceUsageInputTokensAttributes, 'genAiTokenModality'> & { readonly genAiUsageInputTokens?: number | undefined; readonly genAiUsageTextInputTokens?: number | undefined; readonly genAiUsageImageInputTokens?: number | undefined; readonly genAiUsageAudioInputTokens?: number | undefined }, _seconds: number, tell: (value: number, record: InferenceUsageInputTokensAttributes) => void): void {
  const genAiUsageInputTokens = record.genAiUsageInputTokens;
  const genAiUsageTextInputTokens = record.genAiUsageTextInputTokens;
  const genAiUsageImageInputTokens = record.genAiUsageImageInputTokens;
  const genAiUsageAudioInputTokens = record.genAiUsageAudioInputTokens;
  const whole = genAiUsageInputTokens !== undefined && Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0 ? genAiUsageInputTokens : 0;
  const part0 = genAiUsageTextInputTokens !== undefined && Number.isSafeInteger(genAiUsageTextInputTokens) && genAiUsageTextInputTokens >= 0 ? genAiUsageTextInputTokens : 0;
  const part1 = genAiUsageImageInputTokens !== undefined && Number.isSafeInteger(genAiUsageImageInputTokens) && genAiUsageImageInputTokens >= 0 ? genAiUsageImageInputTokens : 0;
  const part2 = genAiUsageAudioInputTokens !== undefined && Number.isSafeInteger(genAiUsageAudioInputTokens) && genAiUsageAudioInputTokens >= 0 ? genAiUsageAudioInputTokens : 0;
  const told = part0 + part1 + part2;
  if (whole === 0 && told === 0) return;
  const point = { genAiOperationName: record.genAiOperationName, genAiProviderName: record.genAiProviderName, genAiRequestModel: record.genAiRequestModel, serverPort: record.serverPort, genAiResponseModel: record.genAiResponseModel, serverAddress: record.serverAddress, openaiResponseServiceTier: record.openaiResponseServiceTier, openaiResponseSystemFingerprint: record.openaiResponseSystemFingerprint };
  if (whole > 0 && told > whole) {
    tell(whole, { ...point, genAiTokenModality: 'unknown' });
    return;
  }

  if (part0 > 0) tell(part0, { ...point, genAiTokenModality: 'text' });
  if (part1 > 0) tell(part1, { ...point, genAiTokenModality: 'image' });
  if (part2 > 0) tell(part2, { ...point, genAiTokenModality: 'audio' });
  if (whole > told) tell(whole - told, { ...point, genAiTokenModality: 'unknown' });
}

/** Tokens that models wrote, summed up by modality. */
function writeInferenceUsageOutputTokens(record: InferenceUsageOutputTokensAttributes, report: Report, attributes: Attributes = {}): Attributes {
  const genAiOperationName = record.genAiOperationName;
  if (genAiOperationName !== undefined) {
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'chat' || genAiOperationName === 'generate_content' || genAiOperationName === 'text_completion')) attributes['gen_ai.operation.name'] = genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "chat", "generate_content", "text_completion"');
  } else report('gen_ai.operation.name', 'is required');
  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['gen_ai.provider.name'] = genAiProviderName;
    else report('gen_ai.provider.name', 'a string');
  } else report('gen_ai.provider.name', 'is required');
  const genAiTokenModality = record.genAiTokenModality;
  if (genAiTokenModality !== undefined) {
    if (typeof genAiTokenModality === 'string') attributes['gen_ai.token.modality'] = genAiTokenModality;
    else report('gen_ai.token.modality', 'a string');
  } else report('gen_ai.token.modality', 'is required');
  const genAiRequestModel = record.genAiRequestModel;
  if (genAiRequestModel !== undefined) {
    if (typeof genAiRequestModel === 'string') attributes['gen_ai.request.model'] = genAiRequestModel;
    else report('gen_ai.request.model', 'a string');
  }

  const serverPort = record.serverPort;
  if (serverPort !== undefined) {
    if (Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) attributes['server.port'] = serverPort;
    else report('server.port', 'an integer, at least 0, at most 65535');
  }

  const genAiResponseModel = record.genAiResponseModel;
  if (genAiResponseModel !== undefined) {
    if (typeof genAiResponseModel === 'string') attributes['gen_ai.response.model'] = genAiResponseModel;
    else report('gen_ai.response.model', 'a string');
  }

  const serverAddress = record.serverAddress;
  if (serverAddress !== undefined) {
    if (typeof serverAddress === 'string' && serverAddress !== '') attributes['server.address'] = serverAddress;
    else report('server.address', 'a string, of 1 or more characters');
  }

  const openaiResponseServiceTier = record.openaiResponseServiceTier;
  if (openaiResponseServiceTier !== undefined) {
    if (typeof openaiResponseServiceTier === 'string') attributes['openai.response.service_tier'] = openaiResponseServiceTier;
    else report('openai.response.service_tier', 'a string');
  }

  const openaiResponseSystemFingerprint = record.openaiResponseSystemFingerprint;
  if (openaiResponseSystemFingerprint !== undefined) {
    if (typeof openaiResponseSystemFingerprint === 'string') attributes['openai.response.system_fingerprint'] = openaiResponseSystemFingerprint;
    else report('openai.response.system_fingerprint', 'a string');
  }

  if (attributes['server.address'] !== undefined && attributes['server.port'] === undefined) report('server.port', 'is required with server.address');
  return attributes;
}

/** What is recorded: Tokens that models wrote, summed up by modality. */
function measureInferenceUsageOutputTokens(record: Omit<InferenceUsageOutputTokensAttributes, 'genAiTokenModality'> & { readonly genAiUsageOutputTokens?: number | undefined; readonly genAiUsageTextOutputTokens?: number | undefined; readonly genAiUsageImageOutputTokens?: number | undefined; readonly genAiUsageAudioOutputTokens?: number | undefined }, _seconds: number, tell: (value: number, record: InferenceUsageOutputTokensAttributes) => void): void {
  const genAiUsageOutputTokens = record.genAiUsageOutputTokens;
  const genAiUsageTextOutputTokens = record.genAiUsageTextOutputTokens;
  const genAiUsageImageOutputTokens = record.genAiUsageImageOutputTokens;
  const genAiUsageAudioOutputTokens = record.genAiUsageAudioOutputTokens;
  const whole = genAiUsageOutputTokens !== undefined && Number.isSafeInteger(genAiUsageOutputTokens) && genAiUsageOutputTokens >= 0 ? genAiUsageOutputTokens : 0;
  const part0 = genAiUsageTextOutputTokens !== undefined && Number.isSafeInteger(genAiUsageTextOutputTokens) && genAiUsageTextOutputTokens >= 0 ? genAiUsageTextOutputTokens : 0;
  const part1 = genAiUsageImageOutputTokens !== undefined && Number.isSafeInteger(genAiUsageImageOutputTokens) && genAiUsageImageOutputTokens >= 0 ? genAiUsageImageOutputTokens : 0;
  const part2 = genAiUsageAudioOutputTokens !== undefined && Number.isSafeInteger(genAiUsageAudioOutputTokens) && genAiUsageAudioOutputTokens >= 0 ? genAiUsageAudioOutputTokens : 0;
  const told = part0 + part1 + part2;
  if (whole === 0 && told === 0) return;
  const point = { genAiOperationName: record.genAiOperationName, genAiProviderName: record.genAiProviderName, genAiRequestModel: record.genAiRequestModel, serverPort: record.serverPort, genAiResponseModel: record.genAiResponseModel, serverAddress: record.serverAddress, openaiResponseServiceTier: record.openaiResponseServiceTier, openaiResponseSystemFingerprint: record.openaiResponseSystemFingerprint };
  if (whole > 0 && told > whole) {
    tell(whole, { ...point, genAiTokenModality: 'unknown' });
    return;
  }

  if (part0 > 0) tell(part0, { ...point, genAiTokenModality: 'text' });
  if (part1 > 0) tell(part1, { ...point, genAiTokenModality: 'image' });
  if (part2 > 0) tell(part2, { ...point, genAiTokenModality: 'audio' });
  if (whole > told) tell(whole - told, { ...point, genAiTokenModality: 'unknown' });
}

/** Output tokens that models spent on reasoning, summed up by modality. */
function writeInferenceUsageReasoningOutputTokens(record: InferenceUsageReasoningOutputTokensAttributes, report: Report, attributes: Attributes = {}): Attributes {
  const genAiOperationName = record.genAiOperationName;
  if (genAiOperationName !== undefined) {
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'chat' || genAiOperationName === 'generate_content' || genAiOperationName === 'text_completion')) attributes['gen_ai.operation.name'] = genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "chat", "generate_content", "text_completion"');
  } else report('gen_ai.operation.name', 'is required');
  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['gen_ai.provider.name'] = genAiProviderName;
    else report('gen_ai.provider.name', 'a string');
  } else report('gen_ai.provider.name', 'is required');
  const genAiTokenModality = record.genAiTokenModality;
  if (genAiTokenModality !== undefined) {
    if (typeof genAiTokenModality === 'string') attributes['gen_ai.token.modality'] = genAiTokenModality;
    else report('gen_ai.token.modality', 'a string');
  } else report('gen_ai.token.modality', 'is required');
  const genAiRequestModel = record.genAiRequestModel;
  if (genAiRequestModel !== undefined) {
    if (typeof genAiRequestModel === 'string') attributes['gen_ai.request.model'] = genAiRequestModel;
    else report('gen_ai.request.model', 'a string');
  }

  const serverPort = record.serverPort;
  if (serverPort !== undefined) {
    if (Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) attributes['server.port'] = serverPort;
    else report('server.port', 'an integer, at least 0, at most 65535');
  }

  const genAiResponseModel = record.genAiResponseModel;
  if (genAiResponseModel !== undefined) {
    if (typeof genAiResponseModel === 'string') attributes['gen_ai.response.model'] = genAiResponseModel;
    else report('gen_ai.response.model', 'a string');
  }

  const serverAddress = record.serverAddress;
  if (serverAddress !== undefined) {
    if (typeof serverAddress === 'string' && serverAddress !== '') attributes['server.address'] = serverAddress;
    else report('server.address', 'a string, of 1 or more characters');
  }

  const openaiResponseServiceTier = record.openaiResponseServiceTier;
  if (openaiResponseServiceTier !== undefined) {
    if (typeof openaiResponseServiceTier === 'string') attributes['openai.response.service_tier'] = openaiResponseServiceTier;
    else report('openai.response.service_tier', 'a string');
  }

  const openaiResponseSystemFingerprint = record.openaiResponseSystemFingerprint;
  if (openaiResponseSystemFingerprint !== undefined) {
    if (typeof openaiResponseSystemFingerprint === 'string') attributes['openai.response.system_fingerprint'] = openaiResponseSystemFingerprint;
    else report('openai.response.system_fingerprint', 'a string');
  }

  if (attributes['server.address'] !== undefined && attributes['server.port'] === undefined) report('server.port', 'is required with server.address');
  return attributes;
}

/** What is recorded: Output tokens that models spent on reasoning, summed up by modality. */
function measureInferenceUsageReasoningOutputTokens(record: Omit<InferenceUsageReasoningOutputTokensAttributes, 'genAiTokenModality'> & { readonly genAiUsageReasoningOutputTokens?: number | undefined }, _seconds: number, tell: (value: number, record: InferenceUsageReasoningOutputTokensAttributes) => void): void {
  const genAiUsageReasoningOutputTokens = record.genAiUsageReasoningOutputTokens;
  const whole = genAiUsageReasoningOutputTokens !== undefined && Number.isSafeInteger(genAiUsageReasoningOutputTokens) && genAiUsageReasoningOutputTokens >= 0 ? genAiUsageReasoningOutputTokens : 0;
  const told = 0;
  if (whole === 0 && told === 0) return;
  const point = { genAiOperationName: record.genAiOperationName, genAiProviderName: record.genAiProviderName, genAiRequestModel: record.genAiRequestModel, serverPort: record.serverPort, genAiResponseModel: record.genAiResponseModel, serverAddress: record.serverAddress, openaiResponseServiceTier: record.openaiResponseServiceTier, openaiResponseSystemFingerprint: record.openaiResponseSystemFingerprint };
  if (whole > 0 && told > whole) {
    tell(whole, { ...point, genAiTokenModality: 'unknown' });
    return;
  }

  if (whole > told) tell(whole - told, { ...point, genAiTokenModality: 'unknown' });
}

/** How long an agent or a workflow ran in this process. */
function writeInvokeAgentDuration(record: InvokeAgentDurationAttributes, report: Report, attributes: Attributes = {}): Attributes {
  const genAiOperationName = record.genAiOperationName;
  if (genAiOperationName !== undefined) {
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'invoke_agent' || genAiOperationName === 'invoke_workflow')) attributes['gen_ai.operation.name'] = genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "invoke_agent", "invoke_workflow"');
  } else report('gen_ai.operation.name', 'is required');
  const errorType = record.errorType;
  if (errorType !== undefined) {
    if (typeof errorType === 'string') attributes['error.type'] = errorType;
    else report('error.type', 'a string');
  }

  const genAiAgentName = record.genAiAgentName;
  if (genAiAgentName !== undefined) {
    if (typeof genAiAgentName === 'string') attributes['gen_ai.agent.name'] = genAiAgentName;
    else report('gen_ai.agent.name', 'a string');
  }

  const genAiRequestModel = record.genAiRequestModel;
  if (genAiRequestModel !== undefined) {
    if (typeof genAiRequestModel === 'string') attributes['gen_ai.request.model'] = genAiRequestModel;
    else report('gen_ai.request.model', 'a string');
  }

  return attributes;
}

/** How many times an agent called a model while it ran once. */
function writeInvokeAgentInferenceCalls(record: InvokeAgentInferenceCallsAttributes, report: Report, attributes: Attributes = {}): Attributes {
  const genAiAgentName = record.genAiAgentName;
  if (genAiAgentName !== undefined) {
    if (typeof genAiAgentName === 'string') attributes['gen_ai.agent.name'] = genAiAgentName;
    else report('gen_ai.agent.name', 'a string');
  }

  return attributes;
}

/** How many tools an agent ran while it ran once. */
function writeInvokeAgentToolCalls(record: InvokeAgentToolCallsAttributes, report: Report, attributes: Attributes = {}): Attributes {
  const genAiAgentName = record.genAiAgentName;
  if (genAiAgentName !== undefined) {
    if (typeof genAiAgentName === 'string') attributes['gen_ai.agent.name'] = genAiAgentName;
    else report('gen_ai.agent.name', 'a string');
  }

  return attributes;
}

/** How many spans were started and have not ended. It returns to 0 when nothing is under way; a rest is a leak. */
function writeOpenSpans(record: OpenSpansAttributes, report: Report, attributes: Attributes = {}): Attributes {
  const codonOpenaiOperation = record.codonOpenaiOperation;
  if (codonOpenaiOperation !== undefined) {
    if (typeof codonOpenaiOperation === 'string') attributes['codon.openai.operation'] = codonOpenaiOperation;
    else report('codon.openai.operation', 'a string');
  }

  return attributes;
}

/** How long operations took that have no duration metric of their own, such as fetching a response. */
function writeOperationDuration(record: OperationDurationAttributes, report: Report, attributes: Attributes = {}): Attributes {
  const genAiOperationName = record.genAiOperationName;
  if (genAiOperationName !== undefined) {
    if (typeof genAiOperationName === 'string') attributes['gen_ai.operation.name'] = genAiOperationName;
    else report('gen_ai.operation.name', 'a string');
  } else report('gen_ai.operation.name', 'is required');
  const errorType = record.errorType;
  if (errorType !== undefined) {
    if (typeof errorType === 'string') attributes['error.type'] = errorType;
    else report('error.type', 'a string');
  }

  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['gen_ai.provider.name'] = genAiProviderName;
    else report('gen_ai.provider.name', 'a string');
  }

  const genAiRequestModel = record.genAiRequestModel;
  if (genAiRequestModel !== undefined) {
    if (typeof genAiRequestModel === 'string') attributes['gen_ai.request.model'] = genAiRequestModel;
    else report('gen_ai.request.model', 'a string');
  }

  const serverPort = record.serverPort;
  if (serverPort !== undefined) {
    if (Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) attributes['server.port'] = serverPort;
    else report('server.port', 'an integer, at least 0, at most 65535');
  }

  const genAiResponseModel = record.genAiResponseModel;
  if (genAiResponseModel !== undefined) {
    if (typeof genAiResponseModel === 'string') attributes['gen_ai.response.model'] = genAiResponseModel;
    else report('gen_ai.response.model', 'a string');
  }

  const serverAddress = record.serverAddress;
  if (serverAddress !== undefined) {
    if (typeof serverAddress === 'string' && serverAddress !== '') attributes['server.address'] = serverAddress;
    else report('server.address', 'a string, of 1 or more characters');
  }

  const openaiResponseServiceTier = record.openaiResponseServiceTier;
  if (openaiResponseServiceTier !== undefined) {
    if (typeof openaiResponseServiceTier === 'string') attributes['openai.response.service_tier'] = openaiResponseServiceTier;
    else report('openai.response.service_tier', 'a string');
  }

  const openaiResponseSystemFingerprint = record.openaiResponseSystemFingerprint;
  if (openaiResponseSystemFingerprint !== undefined) {
    if (typeof openaiResponseSystemFingerprint === 'string') attributes['openai.response.system_fingerprint'] = openaiResponseSystemFingerprint;
    else report('openai.response.system_fingerprint', 'a string');
  }

  if (attributes['server.address'] !== undefined && attributes['server.port'] === undefined) report('server.port', 'is required with server.address');
  return attributes;
}

/** What is recorded: How long operations took that have no duration metric of their own, such as fetching a response. */
function measureOperationDuration(record: OperationDurationAttributes, seconds: number, tell: (value: number, record: OperationDurationAttributes) => void): void {
  tell(seconds, record);
}

/** How many places in content were hidden, by the rule that hid them. */
function writeRedactions(record: RedactionsAttributes, report: Report, attributes: Attributes = {}): Attributes {
  const codonOpenaiRedactionRule = record.codonOpenaiRedactionRule;
  if (codonOpenaiRedactionRule !== undefined) {
    if (typeof codonOpenaiRedactionRule === 'string') attributes['codon.openai.redaction.rule'] = codonOpenaiRedactionRule;
    else report('codon.openai.redaction.rule', 'a string');
  } else report('codon.openai.redaction.rule', 'is required');
  return attributes;
}

/** How the output of a call was judged, by a person, a model or a rule. It belongs to the span of that call. */
function writeEvaluationResultEvent(record: EvaluationResultAttributes, report: Report, attributes: EventAttributes = {}): EventAttributes {
  const genAiEvaluationName = record.genAiEvaluationName;
  if (genAiEvaluationName !== undefined) {
    if (typeof genAiEvaluationName === 'string') attributes['gen_ai.evaluation.name'] = genAiEvaluationName;
    else report('gen_ai.evaluation.name', 'a string');
  } else report('gen_ai.evaluation.name', 'is required');
  const errorType = record.errorType;
  if (errorType !== undefined) {
    if (typeof errorType === 'string') attributes['error.type'] = errorType;
    else report('error.type', 'a string');
  }

  const genAiEvaluationScoreLabel = record.genAiEvaluationScoreLabel;
  if (genAiEvaluationScoreLabel !== undefined) {
    if (typeof genAiEvaluationScoreLabel === 'string') attributes['gen_ai.evaluation.score.label'] = genAiEvaluationScoreLabel;
    else report('gen_ai.evaluation.score.label', 'a string');
  }

  const genAiEvaluationScoreValue = record.genAiEvaluationScoreValue;
  if (genAiEvaluationScoreValue !== undefined) {
    if (Number.isFinite(genAiEvaluationScoreValue)) attributes['gen_ai.evaluation.score.value'] = genAiEvaluationScoreValue;
    else report('gen_ai.evaluation.score.value', 'a finite number');
  }

  const genAiEvaluationExplanation = record.genAiEvaluationExplanation;
  if (genAiEvaluationExplanation !== undefined) {
    if (typeof genAiEvaluationExplanation === 'string') attributes['gen_ai.evaluation.explanation'] = genAiEvaluationExplanation;
    else report('gen_ai.evaluation.explanation', 'a string');
  }

  const genAiResponseId = record.genAiResponseId;
  if (genAiResponseId !== undefined) {
    if (typeof genAiResponseId === 'string') attributes['gen_ai.response.id'] = genAiResponseId;
    else report('gen_ai.response.id', 'a string');
  }

  return attributes;
}

/** The error with which a tool failed. It has a type or a message, and usually both. */
function writeExecuteToolExceptionEvent(record: ExecuteToolExceptionAttributes, report: Report, attributes: EventAttributes = {}): EventAttributes {
  const exceptionType = record.exceptionType;
  if (exceptionType !== undefined) {
    if (typeof exceptionType === 'string') attributes['exception.type'] = exceptionType;
    else report('exception.type', 'a string');
  }

  const exceptionMessage = record.exceptionMessage;
  if (exceptionMessage !== undefined) {
    if (typeof exceptionMessage === 'string') attributes['exception.message'] = exceptionMessage;
    else report('exception.message', 'a string');
  }

  const exceptionStacktrace = record.exceptionStacktrace;
  if (exceptionStacktrace !== undefined) {
    if (typeof exceptionStacktrace === 'string') attributes['exception.stacktrace'] = exceptionStacktrace;
    else report('exception.stacktrace', 'a string');
  }

  return attributes;
}

/** What was asked of a model and what it answered, told apart from the span. It carries what the span of the call may carry. */
function writeInferenceDetailsEvent(record: InferenceRecord & InferenceContent, report: Report, attributes: EventAttributes = {}): EventAttributes {
  const genAiOperationName = record.genAiOperationName;
  if (genAiOperationName !== undefined) {
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'chat' || genAiOperationName === 'generate_content' || genAiOperationName === 'text_completion')) attributes['gen_ai.operation.name'] = genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "chat", "generate_content", "text_completion"');
  } else report('gen_ai.operation.name', 'is required');
  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['gen_ai.provider.name'] = genAiProviderName;
    else report('gen_ai.provider.name', 'a string');
  } else report('gen_ai.provider.name', 'is required');
  const errorType = record.errorType;
  if (errorType !== undefined) {
    if (typeof errorType === 'string') attributes['error.type'] = errorType;
    else report('error.type', 'a string');
  }

  const genAiConversationId = record.genAiConversationId;
  if (genAiConversationId !== undefined) {
    if (typeof genAiConversationId === 'string') attributes['gen_ai.conversation.id'] = genAiConversationId;
    else report('gen_ai.conversation.id', 'a string');
  }

  const genAiOutputType = record.genAiOutputType;
  if (genAiOutputType !== undefined) {
    if (typeof genAiOutputType === 'string') attributes['gen_ai.output.type'] = genAiOutputType;
    else report('gen_ai.output.type', 'a string');
  }

  const genAiPromptName = record.genAiPromptName;
  if (genAiPromptName !== undefined) {
    if (typeof genAiPromptName === 'string') attributes['gen_ai.prompt.name'] = genAiPromptName;
    else report('gen_ai.prompt.name', 'a string');
  }

  const genAiPromptVersion = record.genAiPromptVersion;
  if (genAiPromptVersion !== undefined) {
    if (typeof genAiPromptVersion === 'string') attributes['gen_ai.prompt.version'] = genAiPromptVersion;
    else report('gen_ai.prompt.version', 'a string');
  }

  const genAiRequestChoiceCount = record.genAiRequestChoiceCount;
  if (genAiRequestChoiceCount !== undefined) {
    if (Number.isSafeInteger(genAiRequestChoiceCount) && genAiRequestChoiceCount !== 1 && genAiRequestChoiceCount >= 1) attributes['gen_ai.request.choice.count'] = genAiRequestChoiceCount;
    else report('gen_ai.request.choice.count', 'an integer, not 1, at least 1');
  }

  const genAiRequestModel = record.genAiRequestModel;
  if (genAiRequestModel !== undefined) {
    if (typeof genAiRequestModel === 'string') attributes['gen_ai.request.model'] = genAiRequestModel;
    else report('gen_ai.request.model', 'a string');
  }

  const genAiRequestSeed = record.genAiRequestSeed;
  if (genAiRequestSeed !== undefined) {
    if (Number.isSafeInteger(genAiRequestSeed)) attributes['gen_ai.request.seed'] = genAiRequestSeed;
    else report('gen_ai.request.seed', 'an integer');
  }

  const genAiRequestStream = record.genAiRequestStream;
  if (genAiRequestStream !== undefined) {
    if (typeof genAiRequestStream === 'boolean' && (genAiRequestStream === true)) attributes['gen_ai.request.stream'] = genAiRequestStream;
    else report('gen_ai.request.stream', 'a boolean, one of true');
  }

  const genAiRequestTopK = record.genAiRequestTopK;
  if (genAiRequestTopK !== undefined) {
    if (Number.isSafeInteger(genAiRequestTopK)) attributes['gen_ai.request.top_k'] = genAiRequestTopK;
    else report('gen_ai.request.top_k', 'an integer');
  }

  const serverPort = record.serverPort;
  if (serverPort !== undefined) {
    if (Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) attributes['server.port'] = serverPort;
    else report('server.port', 'an integer, at least 0, at most 65535');
  }

  const openaiRequestServiceTier = record.openaiRequestServiceTier;
  if (openaiRequestServiceTier !== undefined) {
    if (typeof openaiRequestServiceTier === 'string') attributes['openai.request.service_tier'] = openaiRequestServiceTier;
    else report('openai.request.service_tier', 'a string');
  }

  const openaiResponseServiceTier = record.openaiResponseServiceTier;
  if (openaiResponseServiceTier !== undefined) {
    if (typeof openaiResponseServiceTier === 'string') attributes['openai.response.service_tier'] = openaiResponseServiceTier;
    else report('openai.response.service_tier', 'a string');
  }

  const codonOpenaiStreamOutcome = record.codonOpenaiStreamOutcome;
  if (codonOpenaiStreamOutcome !== undefined) {
    if (typeof codonOpenaiStreamOutcome === 'string' && (codonOpenaiStreamOutcome === 'completed' || codonOpenaiStreamOutcome === 'cancelled' || codonOpenaiStreamOutcome === 'aborted' || codonOpenaiStreamOutcome === 'failed' || codonOpenaiStreamOutcome === 'abandoned')) attributes['codon.openai.stream.outcome'] = codonOpenaiStreamOutcome;
    else report('codon.openai.stream.outcome', 'a string, one of "completed", "cancelled", "aborted", "failed", "abandoned"');
  }

  const httpRequestResendCount = record.httpRequestResendCount;
  if (httpRequestResendCount !== undefined) {
    if (Number.isSafeInteger(httpRequestResendCount) && httpRequestResendCount >= 0) attributes['http.request.resend_count'] = httpRequestResendCount;
    else report('http.request.resend_count', 'an integer, at least 0');
  }

  const codonOpenaiContentReference = record.codonOpenaiContentReference;
  if (codonOpenaiContentReference !== undefined) {
    if (typeof codonOpenaiContentReference === 'string' && codonOpenaiContentReference !== '') attributes['codon.openai.content.reference'] = codonOpenaiContentReference;
    else report('codon.openai.content.reference', 'a string, of 1 or more characters');
  }

  const codonOpenaiRedactionCount = record.codonOpenaiRedactionCount;
  if (codonOpenaiRedactionCount !== undefined) {
    if (Number.isSafeInteger(codonOpenaiRedactionCount) && codonOpenaiRedactionCount >= 0) attributes['codon.openai.redaction.count'] = codonOpenaiRedactionCount;
    else report('codon.openai.redaction.count', 'an integer, at least 0');
  }

  const codonOpenaiRedactionRules = record.codonOpenaiRedactionRules;
  if (codonOpenaiRedactionRules !== undefined) {
    if (isArrayOf(codonOpenaiRedactionRules, isString)) attributes['codon.openai.redaction.rules'] = codonOpenaiRedactionRules;
    else report('codon.openai.redaction.rules', 'an array of strings');
  }

  const genAiConversationCompacted = record.genAiConversationCompacted;
  if (genAiConversationCompacted !== undefined) {
    if (typeof genAiConversationCompacted === 'boolean' && (genAiConversationCompacted === true)) attributes['gen_ai.conversation.compacted'] = genAiConversationCompacted;
    else report('gen_ai.conversation.compacted', 'a boolean, one of true');
  }

  const genAiRequestFrequencyPenalty = record.genAiRequestFrequencyPenalty;
  if (genAiRequestFrequencyPenalty !== undefined) {
    if (Number.isFinite(genAiRequestFrequencyPenalty)) attributes['gen_ai.request.frequency_penalty'] = genAiRequestFrequencyPenalty;
    else report('gen_ai.request.frequency_penalty', 'a finite number');
  }

  const genAiRequestMaxTokens = record.genAiRequestMaxTokens;
  if (genAiRequestMaxTokens !== undefined) {
    if (Number.isSafeInteger(genAiRequestMaxTokens) && genAiRequestMaxTokens >= 0) attributes['gen_ai.request.max_tokens'] = genAiRequestMaxTokens;
    else report('gen_ai.request.max_tokens', 'an integer, at least 0');
  }

  const genAiRequestPresencePenalty = record.genAiRequestPresencePenalty;
  if (genAiRequestPresencePenalty !== undefined) {
    if (Number.isFinite(genAiRequestPresencePenalty)) attributes['gen_ai.request.presence_penalty'] = genAiRequestPresencePenalty;
    else report('gen_ai.request.presence_penalty', 'a finite number');
  }

  const genAiRequestPreviousResponseId = record.genAiRequestPreviousResponseId;
  if (genAiRequestPreviousResponseId !== undefined) {
    if (typeof genAiRequestPreviousResponseId === 'string') attributes['gen_ai.request.previous_response.id'] = genAiRequestPreviousResponseId;
    else report('gen_ai.request.previous_response.id', 'a string');
  }

  const genAiRequestReasoningLevel = record.genAiRequestReasoningLevel;
  if (genAiRequestReasoningLevel !== undefined) {
    if (typeof genAiRequestReasoningLevel === 'string') attributes['gen_ai.request.reasoning.level'] = genAiRequestReasoningLevel;
    else report('gen_ai.request.reasoning.level', 'a string');
  }

  const genAiRequestStopSequences = record.genAiRequestStopSequences;
  if (genAiRequestStopSequences !== undefined) {
    if (isArrayOf(genAiRequestStopSequences, isString)) attributes['gen_ai.request.stop_sequences'] = genAiRequestStopSequences;
    else report('gen_ai.request.stop_sequences', 'an array of strings');
  }

  const genAiRequestTemperature = record.genAiRequestTemperature;
  if (genAiRequestTemperature !== undefined) {
    if (Number.isFinite(genAiRequestTemperature)) attributes['gen_ai.request.temperature'] = genAiRequestTemperature;
    else report('gen_ai.request.temperature', 'a finite number');
  }

  const genAiRequestTopP = record.genAiRequestTopP;
  if (genAiRequestTopP !== undefined) {
    if (Number.isFinite(genAiRequestTopP)) attributes['gen_ai.request.top_p'] = genAiRequestTopP;
    else report('gen_ai.request.top_p', 'a finite number');
  }

  const genAiResponseFinishReasons = record.genAiResponseFinishReasons;
  if (genAiResponseFinishReasons !== undefined) {
    if (isArrayOf(genAiResponseFinishReasons, isString)) attributes['gen_ai.response.finish_reasons'] = genAiResponseFinishReasons;
    else report('gen_ai.response.finish_reasons', 'an array of strings');
  }

  const genAiResponseId = record.genAiResponseId;
  if (genAiResponseId !== undefined) {
    if (typeof genAiResponseId === 'string') attributes['gen_ai.response.id'] = genAiResponseId;
    else report('gen_ai.response.id', 'a string');
  }

  const genAiResponseModel = record.genAiResponseModel;
  if (genAiResponseModel !== undefined) {
    if (typeof genAiResponseModel === 'string') attributes['gen_ai.response.model'] = genAiResponseModel;
    else report('gen_ai.response.model', 'a string');
  }

  const genAiResponseTimeToFirstChunk = record.genAiResponseTimeToFirstChunk;
  if (genAiResponseTimeToFirstChunk !== undefined) {
    if (Number.isFinite(genAiResponseTimeToFirstChunk) && genAiResponseTimeToFirstChunk >= 0) attributes['gen_ai.response.time_to_first_chunk'] = genAiResponseTimeToFirstChunk;
    else report('gen_ai.response.time_to_first_chunk', 'a finite number, at least 0');
  }

  let genAiUsageInputTokens = record.genAiUsageInputTokens;
  if (genAiUsageInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) attributes['gen_ai.usage.input_tokens'] = genAiUsageInputTokens;
    else { report('gen_ai.usage.input_tokens', 'an integer, at least 0'); genAiUsageInputTokens = undefined; }

  }

  let genAiUsageOutputTokens = record.genAiUsageOutputTokens;
  if (genAiUsageOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageOutputTokens) && genAiUsageOutputTokens >= 0) attributes['gen_ai.usage.output_tokens'] = genAiUsageOutputTokens;
    else { report('gen_ai.usage.output_tokens', 'an integer, at least 0'); genAiUsageOutputTokens = undefined; }

  }

  const serverAddress = record.serverAddress;
  if (serverAddress !== undefined) {
    if (typeof serverAddress === 'string' && serverAddress !== '') attributes['server.address'] = serverAddress;
    else report('server.address', 'a string, of 1 or more characters');
  }

  const openaiApiType = record.openaiApiType;
  if (openaiApiType !== undefined) {
    if (typeof openaiApiType === 'string') attributes['openai.api.type'] = openaiApiType;
    else report('openai.api.type', 'a string');
  }

  const openaiResponseSystemFingerprint = record.openaiResponseSystemFingerprint;
  if (openaiResponseSystemFingerprint !== undefined) {
    if (typeof openaiResponseSystemFingerprint === 'string') attributes['openai.response.system_fingerprint'] = openaiResponseSystemFingerprint;
    else report('openai.response.system_fingerprint', 'a string');
  }

  const codonOpenaiRequestId = record.codonOpenaiRequestId;
  if (codonOpenaiRequestId !== undefined) {
    if (typeof codonOpenaiRequestId === 'string') attributes['codon.openai.request.id'] = codonOpenaiRequestId;
    else report('codon.openai.request.id', 'a string');
  }

  const codonOpenaiDeployment = record.codonOpenaiDeployment;
  if (codonOpenaiDeployment !== undefined) {
    if (typeof codonOpenaiDeployment === 'string') attributes['codon.openai.deployment'] = codonOpenaiDeployment;
    else report('codon.openai.deployment', 'a string');
  }

  const codonOpenaiApiVersion = record.codonOpenaiApiVersion;
  if (codonOpenaiApiVersion !== undefined) {
    if (typeof codonOpenaiApiVersion === 'string') attributes['codon.openai.api_version'] = codonOpenaiApiVersion;
    else report('codon.openai.api_version', 'a string');
  }

  const codonOpenaiAudioSeconds = record.codonOpenaiAudioSeconds;
  if (codonOpenaiAudioSeconds !== undefined) {
    if (Number.isFinite(codonOpenaiAudioSeconds) && codonOpenaiAudioSeconds >= 0) attributes['codon.openai.audio.seconds'] = codonOpenaiAudioSeconds;
    else report('codon.openai.audio.seconds', 'a finite number, at least 0');
  }

  const codonOpenaiMediaSize = record.codonOpenaiMediaSize;
  if (codonOpenaiMediaSize !== undefined) {
    if (Number.isSafeInteger(codonOpenaiMediaSize) && codonOpenaiMediaSize >= 0) attributes['codon.openai.media.size'] = codonOpenaiMediaSize;
    else report('codon.openai.media.size', 'an integer, at least 0');
  }

  const genAiInputMessages = record.genAiInputMessages;
  if (genAiInputMessages !== undefined) {
    if (isInputMessages(genAiInputMessages)) attributes['gen_ai.input.messages'] = genAiInputMessages;
    else report('gen_ai.input.messages', 'JSON of the form its content schema gives');
  }

  const genAiOutputMessages = record.genAiOutputMessages;
  if (genAiOutputMessages !== undefined) {
    if (isOutputMessages(genAiOutputMessages)) attributes['gen_ai.output.messages'] = genAiOutputMessages;
    else report('gen_ai.output.messages', 'JSON of the form its content schema gives');
  }

  const genAiPromptVariable = record.genAiPromptVariable;
  if (genAiPromptVariable !== undefined) {
    if (isStringRecord(genAiPromptVariable)) {
      for (const name of Object.keys(genAiPromptVariable)) {
        if (name !== '') attributes['gen_ai.prompt.variable.' + name] = genAiPromptVariable[name] as string;
      }

    } else report('gen_ai.prompt.variable', 'an object of strings');
  }

  const genAiSystemInstructions = record.genAiSystemInstructions;
  if (genAiSystemInstructions !== undefined) {
    if (isSystemInstructions(genAiSystemInstructions)) attributes['gen_ai.system_instructions'] = genAiSystemInstructions;
    else report('gen_ai.system_instructions', 'JSON of the form its content schema gives');
  }

  const genAiToolDefinitions = record.genAiToolDefinitions;
  if (genAiToolDefinitions !== undefined) {
    if (isToolDefinitions(genAiToolDefinitions)) attributes['gen_ai.tool.definitions'] = genAiToolDefinitions;
    else report('gen_ai.tool.definitions', 'JSON of the form its content schema gives');
  }

  const genAiAgentName = record.genAiAgentName;
  if (genAiAgentName !== undefined) {
    if (typeof genAiAgentName === 'string') attributes['gen_ai.agent.name'] = genAiAgentName;
    else report('gen_ai.agent.name', 'a string');
  }

  const userId = record.userId;
  if (userId !== undefined) {
    if (typeof userId === 'string') attributes['user.id'] = userId;
    else report('user.id', 'a string');
  }

  const sessionId = record.sessionId;
  if (sessionId !== undefined) {
    if (typeof sessionId === 'string') attributes['session.id'] = sessionId;
    else report('session.id', 'a string');
  }

  const codonOpenaiTags = record.codonOpenaiTags;
  if (codonOpenaiTags !== undefined) {
    if (isArrayOf(codonOpenaiTags, isString)) attributes['codon.openai.tags'] = codonOpenaiTags;
    else report('codon.openai.tags', 'an array of strings');
  }

  const codonOpenaiMetadata = record.codonOpenaiMetadata;
  if (codonOpenaiMetadata !== undefined) {
    if (isStringRecord(codonOpenaiMetadata)) {
      for (const name of Object.keys(codonOpenaiMetadata)) {
        if (name !== '') attributes['codon.openai.metadata.' + name] = codonOpenaiMetadata[name] as string;
      }

    } else report('codon.openai.metadata', 'an object of strings');
  }

  const orgNamespace = record.orgNamespace;
  if (orgNamespace !== undefined) {
    if (typeof orgNamespace === 'string') attributes['org.namespace'] = orgNamespace;
    else report('org.namespace', 'a string');
  }

  const agentFrameworkName = record.agentFrameworkName;
  if (agentFrameworkName !== undefined) {
    if (typeof agentFrameworkName === 'string') attributes['agent.framework.name'] = agentFrameworkName;
    else report('agent.framework.name', 'a string');
  }

  const codonOrganizationId = record.codonOrganizationId;
  if (codonOrganizationId !== undefined) {
    if (typeof codonOrganizationId === 'string') attributes['codon.organization.id'] = codonOrganizationId;
    else report('codon.organization.id', 'a string');
  }

  const codonWorkloadId = record.codonWorkloadId;
  if (codonWorkloadId !== undefined) {
    if (typeof codonWorkloadId === 'string') attributes['codon.workload.id'] = codonWorkloadId;
    else report('codon.workload.id', 'a string');
  }

  const codonWorkloadLogicId = record.codonWorkloadLogicId;
  if (codonWorkloadLogicId !== undefined) {
    if (typeof codonWorkloadLogicId === 'string') attributes['codon.workload.logic_id'] = codonWorkloadLogicId;
    else report('codon.workload.logic_id', 'a string');
  }

  const codonWorkloadRunId = record.codonWorkloadRunId;
  if (codonWorkloadRunId !== undefined) {
    if (typeof codonWorkloadRunId === 'string') attributes['codon.workload.run_id'] = codonWorkloadRunId;
    else report('codon.workload.run_id', 'a string');
  }

  const codonWorkloadName = record.codonWorkloadName;
  if (codonWorkloadName !== undefined) {
    if (typeof codonWorkloadName === 'string') attributes['codon.workload.name'] = codonWorkloadName;
    else report('codon.workload.name', 'a string');
  }

  const codonWorkloadVersion = record.codonWorkloadVersion;
  if (codonWorkloadVersion !== undefined) {
    if (typeof codonWorkloadVersion === 'string') attributes['codon.workload.version'] = codonWorkloadVersion;
    else report('codon.workload.version', 'a string');
  }

  const codonWorkloadDeploymentId = record.codonWorkloadDeploymentId;
  if (codonWorkloadDeploymentId !== undefined) {
    if (typeof codonWorkloadDeploymentId === 'string') attributes['codon.workload.deployment_id'] = codonWorkloadDeploymentId;
    else report('codon.workload.deployment_id', 'a string');
  }

  const codonNodespecId = record.codonNodespecId;
  if (codonNodespecId !== undefined) {
    if (typeof codonNodespecId === 'string' && new RegExp('^[0-9a-f]{64}$', 'u').test(codonNodespecId)) attributes['codon.nodespec.id'] = codonNodespecId;
    else report('codon.nodespec.id', 'a string, matching ^[0-9a-f]{64}$');
  }

  const codonNodespecName = record.codonNodespecName;
  if (codonNodespecName !== undefined) {
    if (typeof codonNodespecName === 'string') attributes['codon.nodespec.name'] = codonNodespecName;
    else report('codon.nodespec.name', 'a string');
  }

  const codonNodespecRole = record.codonNodespecRole;
  if (codonNodespecRole !== undefined) {
    if (typeof codonNodespecRole === 'string') attributes['codon.nodespec.role'] = codonNodespecRole;
    else report('codon.nodespec.role', 'a string');
  }

  const codonModelVendor = record.codonModelVendor;
  if (codonModelVendor !== undefined) {
    if (typeof codonModelVendor === 'string') attributes['codon.model.vendor'] = codonModelVendor;
    else report('codon.model.vendor', 'a string');
  }

  const codonModelId = record.codonModelId;
  if (codonModelId !== undefined) {
    if (typeof codonModelId === 'string') attributes['codon.model.id'] = codonModelId;
    else report('codon.model.id', 'a string');
  }

  const codonTokensInput = record.codonTokensInput;
  if (codonTokensInput !== undefined) {
    if (Number.isSafeInteger(codonTokensInput) && codonTokensInput >= 0) attributes['codon.tokens.input'] = codonTokensInput;
    else report('codon.tokens.input', 'an integer, at least 0');
  }

  const codonTokensOutput = record.codonTokensOutput;
  if (codonTokensOutput !== undefined) {
    if (Number.isSafeInteger(codonTokensOutput) && codonTokensOutput >= 0) attributes['codon.tokens.output'] = codonTokensOutput;
    else report('codon.tokens.output', 'an integer, at least 0');
  }

  const codonTokensTotal = record.codonTokensTotal;
  if (codonTokensTotal !== undefined) {
    if (Number.isSafeInteger(codonTokensTotal) && codonTokensTotal >= 0) attributes['codon.tokens.total'] = codonTokensTotal;
    else report('codon.tokens.total', 'an integer, at least 0');
  }

  const codonTokensUsageJson = record.codonTokensUsageJson;
  if (codonTokensUsageJson !== undefined) {
    attributes['codon.tokens.usage_json'] = codonTokensUsageJson;
  }

  let genAiUsageAudioInputTokens = record.genAiUsageAudioInputTokens;
  if (genAiUsageAudioInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageAudioInputTokens) && genAiUsageAudioInputTokens >= 0 && !(genAiUsageInputTokens !== undefined && genAiUsageAudioInputTokens > genAiUsageInputTokens)) attributes['gen_ai.usage.audio.input_tokens'] = genAiUsageAudioInputTokens;
    else { report('gen_ai.usage.audio.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.input_tokens'); genAiUsageAudioInputTokens = undefined; }

  }

  const genAiUsageAudioOutputTokens = record.genAiUsageAudioOutputTokens;
  if (genAiUsageAudioOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageAudioOutputTokens) && genAiUsageAudioOutputTokens >= 0 && !(genAiUsageOutputTokens !== undefined && genAiUsageAudioOutputTokens > genAiUsageOutputTokens)) attributes['gen_ai.usage.audio.output_tokens'] = genAiUsageAudioOutputTokens;
    else report('gen_ai.usage.audio.output_tokens', 'an integer, at least 0, not more than gen_ai.usage.output_tokens');
  }

  let genAiUsageCacheReadInputTokens = record.genAiUsageCacheReadInputTokens;
  if (genAiUsageCacheReadInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageCacheReadInputTokens) && genAiUsageCacheReadInputTokens >= 0 && !(genAiUsageInputTokens !== undefined && genAiUsageCacheReadInputTokens > genAiUsageInputTokens)) attributes['gen_ai.usage.cache_read.input_tokens'] = genAiUsageCacheReadInputTokens;
    else { report('gen_ai.usage.cache_read.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.input_tokens'); genAiUsageCacheReadInputTokens = undefined; }

  }

  const genAiUsageCacheWriteInputTokens = record.genAiUsageCacheWriteInputTokens;
  if (genAiUsageCacheWriteInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageCacheWriteInputTokens) && genAiUsageCacheWriteInputTokens >= 0 && !(genAiUsageInputTokens !== undefined && genAiUsageCacheWriteInputTokens > genAiUsageInputTokens)) attributes['gen_ai.usage.cache_write.input_tokens'] = genAiUsageCacheWriteInputTokens;
    else report('gen_ai.usage.cache_write.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.input_tokens');
  }

  let genAiUsageImageInputTokens = record.genAiUsageImageInputTokens;
  if (genAiUsageImageInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageImageInputTokens) && genAiUsageImageInputTokens >= 0 && !(genAiUsageInputTokens !== undefined && genAiUsageImageInputTokens > genAiUsageInputTokens)) attributes['gen_ai.usage.image.input_tokens'] = genAiUsageImageInputTokens;
    else { report('gen_ai.usage.image.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.input_tokens'); genAiUsageImageInputTokens = undefined; }

  }

  const genAiUsageImageOutputTokens = record.genAiUsageImageOutputTokens;
  if (genAiUsageImageOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageImageOutputTokens) && genAiUsageImageOutputTokens >= 0 && !(genAiUsageOutputTokens !== undefined && genAiUsageImageOutputTokens > genAiUsageOutputTokens)) attributes['gen_ai.usage.image.output_tokens'] = genAiUsageImageOutputTokens;
    else report('gen_ai.usage.image.output_tokens', 'an integer, at least 0, not more than gen_ai.usage.output_tokens');
  }

  const genAiUsageReasoningOutputTokens = record.genAiUsageReasoningOutputTokens;
  if (genAiUsageReasoningOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageReasoningOutputTokens) && genAiUsageReasoningOutputTokens >= 0 && !(genAiUsageOutputTokens !== undefined && genAiUsageReasoningOutputTokens > genAiUsageOutputTokens)) attributes['gen_ai.usage.reasoning.output_tokens'] = genAiUsageReasoningOutputTokens;
    else report('gen_ai.usage.reasoning.output_tokens', 'an integer, at least 0, not more than gen_ai.usage.output_tokens');
  }

  let genAiUsageTextInputTokens = record.genAiUsageTextInputTokens;
  if (genAiUsageTextInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageTextInputTokens) && genAiUsageTextInputTokens >= 0 && !(genAiUsageInputTokens !== undefined && genAiUsageTextInputTokens > genAiUsageInputTokens)) attributes['gen_ai.usage.text.input_tokens'] = genAiUsageTextInputTokens;
    else { report('gen_ai.usage.text.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.input_tokens'); genAiUsageTextInputTokens = undefined; }

  }

  const genAiUsageTextOutputTokens = record.genAiUsageTextOutputTokens;
  if (genAiUsageTextOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageTextOutputTokens) && genAiUsageTextOutputTokens >= 0 && !(genAiUsageOutputTokens !== undefined && genAiUsageTextOutputTokens > genAiUsageOutputTokens)) attributes['gen_ai.usage.text.output_tokens'] = genAiUsageTextOutputTokens;
    else report('gen_ai.usage.text.output_tokens', 'an integer, at least 0, not more than gen_ai.usage.output_tokens');
  }

  const codonOpenaiUsagePredictionAcceptedTokens = record.codonOpenaiUsagePredictionAcceptedTokens;
  if (codonOpenaiUsagePredictionAcceptedTokens !== undefined) {
    if (Number.isSafeInteger(codonOpenaiUsagePredictionAcceptedTokens) && codonOpenaiUsagePredictionAcceptedTokens >= 0 && !(genAiUsageOutputTokens !== undefined && codonOpenaiUsagePredictionAcceptedTokens > genAiUsageOutputTokens)) attributes['codon.openai.usage.prediction.accepted_tokens'] = codonOpenaiUsagePredictionAcceptedTokens;
    else report('codon.openai.usage.prediction.accepted_tokens', 'an integer, at least 0, not more than gen_ai.usage.output_tokens');
  }

  const codonOpenaiUsagePredictionRejectedTokens = record.codonOpenaiUsagePredictionRejectedTokens;
  if (codonOpenaiUsagePredictionRejectedTokens !== undefined) {
    if (Number.isSafeInteger(codonOpenaiUsagePredictionRejectedTokens) && codonOpenaiUsagePredictionRejectedTokens >= 0 && !(genAiUsageOutputTokens !== undefined && codonOpenaiUsagePredictionRejectedTokens > genAiUsageOutputTokens)) attributes['codon.openai.usage.prediction.rejected_tokens'] = codonOpenaiUsagePredictionRejectedTokens;
    else report('codon.openai.usage.prediction.rejected_tokens', 'an integer, at least 0, not more than gen_ai.usage.output_tokens');
  }

  const genAiUsageAudioCacheReadInputTokens = record.genAiUsageAudioCacheReadInputTokens;
  if (genAiUsageAudioCacheReadInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageAudioCacheReadInputTokens) && genAiUsageAudioCacheReadInputTokens >= 0 && !(genAiUsageCacheReadInputTokens !== undefined && genAiUsageAudioCacheReadInputTokens > genAiUsageCacheReadInputTokens) && !(genAiUsageAudioInputTokens !== undefined && genAiUsageAudioCacheReadInputTokens > genAiUsageAudioInputTokens)) attributes['gen_ai.usage.audio.cache_read.input_tokens'] = genAiUsageAudioCacheReadInputTokens;
    else report('gen_ai.usage.audio.cache_read.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.cache_read.input_tokens or gen_ai.usage.audio.input_tokens');
  }

  const genAiUsageImageCacheReadInputTokens = record.genAiUsageImageCacheReadInputTokens;
  if (genAiUsageImageCacheReadInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageImageCacheReadInputTokens) && genAiUsageImageCacheReadInputTokens >= 0 && !(genAiUsageCacheReadInputTokens !== undefined && genAiUsageImageCacheReadInputTokens > genAiUsageCacheReadInputTokens) && !(genAiUsageImageInputTokens !== undefined && genAiUsageImageCacheReadInputTokens > genAiUsageImageInputTokens)) attributes['gen_ai.usage.image.cache_read.input_tokens'] = genAiUsageImageCacheReadInputTokens;
    else report('gen_ai.usage.image.cache_read.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.cache_read.input_tokens or gen_ai.usage.image.input_tokens');
  }

  const genAiUsageTextCacheReadInputTokens = record.genAiUsageTextCacheReadInputTokens;
  if (genAiUsageTextCacheReadInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageTextCacheReadInputTokens) && genAiUsageTextCacheReadInputTokens >= 0 && !(genAiUsageCacheReadInputTokens !== undefined && genAiUsageTextCacheReadInputTokens > genAiUsageCacheReadInputTokens) && !(genAiUsageTextInputTokens !== undefined && genAiUsageTextCacheReadInputTokens > genAiUsageTextInputTokens)) attributes['gen_ai.usage.text.cache_read.input_tokens'] = genAiUsageTextCacheReadInputTokens;
    else report('gen_ai.usage.text.cache_read.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.cache_read.input_tokens or gen_ai.usage.text.input_tokens');
  }

  if (attributes['server.address'] !== undefined && attributes['server.port'] === undefined) report('server.port', 'is required with server.address');
  if (attributes['gen_ai.prompt.version'] !== undefined && attributes['gen_ai.prompt.name'] === undefined) report('gen_ai.prompt.name', 'is required with gen_ai.prompt.version');
  if (attributes['gen_ai.response.time_to_first_chunk'] !== undefined && attributes['gen_ai.request.stream'] === undefined) report('gen_ai.request.stream', 'is required with gen_ai.response.time_to_first_chunk');
  return attributes;
}

/** The error with which a call to a model failed. It has a type or a message, and usually both. */
function writeOperationExceptionEvent(record: OperationExceptionAttributes, report: Report, attributes: EventAttributes = {}): EventAttributes {
  const exceptionType = record.exceptionType;
  if (exceptionType !== undefined) {
    if (typeof exceptionType === 'string') attributes['exception.type'] = exceptionType;
    else report('exception.type', 'a string');
  }

  const exceptionMessage = record.exceptionMessage;
  if (exceptionMessage !== undefined) {
    if (typeof exceptionMessage === 'string') attributes['exception.message'] = exceptionMessage;
    else report('exception.message', 'a string');
  }

  const exceptionStacktrace = record.exceptionStacktrace;
  if (exceptionStacktrace !== undefined) {
    if (typeof exceptionStacktrace === 'string') attributes['exception.stacktrace'] = exceptionStacktrace;
    else report('exception.stacktrace', 'a string');
  }

  return attributes;
}

/** One HTTP request of a call, told on the span of the call. It carries what a span of the attempt would carry. */
function writeAttemptEvent(record: AttemptRecord & AttemptContent, report: Report, attributes: Attributes = {}): Attributes {
  const codonOpenaiAttemptNumber = record.codonOpenaiAttemptNumber;
  if (codonOpenaiAttemptNumber !== undefined) {
    if (Number.isSafeInteger(codonOpenaiAttemptNumber) && codonOpenaiAttemptNumber >= 1) attributes['codon.openai.attempt.number'] = codonOpenaiAttemptNumber;
    else report('codon.openai.attempt.number', 'an integer, at least 1');
  } else report('codon.openai.attempt.number', 'is required');
  const errorType = record.errorType;
  if (errorType !== undefined) {
    if (typeof errorType === 'string') attributes['error.type'] = errorType;
    else report('error.type', 'a string');
  }

  const httpResponseStatusCode = record.httpResponseStatusCode;
  if (httpResponseStatusCode !== undefined) {
    if (Number.isSafeInteger(httpResponseStatusCode) && httpResponseStatusCode >= 100 && httpResponseStatusCode <= 599) attributes['http.response.status_code'] = httpResponseStatusCode;
    else report('http.response.status_code', 'an integer, at least 100, at most 599');
  }

  const codonOpenaiAttemptWaitMs = record.codonOpenaiAttemptWaitMs;
  if (codonOpenaiAttemptWaitMs !== undefined) {
    if (Number.isFinite(codonOpenaiAttemptWaitMs) && codonOpenaiAttemptWaitMs >= 0) attributes['codon.openai.attempt.wait_ms'] = codonOpenaiAttemptWaitMs;
    else report('codon.openai.attempt.wait_ms', 'a finite number, at least 0');
  }

  const codonOpenaiRequestId = record.codonOpenaiRequestId;
  if (codonOpenaiRequestId !== undefined) {
    if (typeof codonOpenaiRequestId === 'string') attributes['codon.openai.request.id'] = codonOpenaiRequestId;
    else report('codon.openai.request.id', 'a string');
  }

  const codonOpenaiProcessingMs = record.codonOpenaiProcessingMs;
  if (codonOpenaiProcessingMs !== undefined) {
    if (Number.isFinite(codonOpenaiProcessingMs) && codonOpenaiProcessingMs >= 0) attributes['codon.openai.processing_ms'] = codonOpenaiProcessingMs;
    else report('codon.openai.processing_ms', 'a finite number, at least 0');
  }

  const codonOpenaiRateLimitRemainingRequests = record.codonOpenaiRateLimitRemainingRequests;
  if (codonOpenaiRateLimitRemainingRequests !== undefined) {
    if (Number.isSafeInteger(codonOpenaiRateLimitRemainingRequests) && codonOpenaiRateLimitRemainingRequests >= 0) attributes['codon.openai.rate_limit.remaining_requests'] = codonOpenaiRateLimitRemainingRequests;
    else report('codon.openai.rate_limit.remaining_requests', 'an integer, at least 0');
  }

  const codonOpenaiRateLimitRemainingTokens = record.codonOpenaiRateLimitRemainingTokens;
  if (codonOpenaiRateLimitRemainingTokens !== undefined) {
    if (Number.isSafeInteger(codonOpenaiRateLimitRemainingTokens) && codonOpenaiRateLimitRemainingTokens >= 0) attributes['codon.openai.rate_limit.remaining_tokens'] = codonOpenaiRateLimitRemainingTokens;
    else report('codon.openai.rate_limit.remaining_tokens', 'an integer, at least 0');
  }

  const codonOpenaiRateLimitResetRequestsMs = record.codonOpenaiRateLimitResetRequestsMs;
  if (codonOpenaiRateLimitResetRequestsMs !== undefined) {
    if (Number.isFinite(codonOpenaiRateLimitResetRequestsMs) && codonOpenaiRateLimitResetRequestsMs >= 0) attributes['codon.openai.rate_limit.reset_requests_ms'] = codonOpenaiRateLimitResetRequestsMs;
    else report('codon.openai.rate_limit.reset_requests_ms', 'a finite number, at least 0');
  }

  const codonOpenaiRateLimitResetTokensMs = record.codonOpenaiRateLimitResetTokensMs;
  if (codonOpenaiRateLimitResetTokensMs !== undefined) {
    if (Number.isFinite(codonOpenaiRateLimitResetTokensMs) && codonOpenaiRateLimitResetTokensMs >= 0) attributes['codon.openai.rate_limit.reset_tokens_ms'] = codonOpenaiRateLimitResetTokensMs;
    else report('codon.openai.rate_limit.reset_tokens_ms', 'a finite number, at least 0');
  }

  return attributes;
}

/** The record as the GenAI conventions of OpenTelemetry have it since they stand apart. Names are canonical, so only deviations are listed. */
export const genai01 = {
    id: 'genai-0.1',
    schemaUrl: 'https://opentelemetry.io/schemas/gen-ai/0.1.0',
    spans: {
      'agent-graph': { type: 'codon.agent_graph', kind: 'internal', name: nameAgentGraph, start: writeAgentGraphStart, end: writeAgentGraphEnd } satisfies SpanWriter<AgentGraphStart, AgentGraphRecord & AgentGraphContent>,
      'api-call': { type: 'codon.openai.api_call', kind: 'client', name: nameApiCall, start: writeApiCallStart, end: writeApiCallEnd } satisfies SpanWriter<ApiCallStart, ApiCallRecord & ApiCallContent>,
      'attempt': { type: 'codon.openai.attempt', kind: 'client', name: nameAttempt, start: writeAttemptStart, end: writeAttemptEnd } satisfies SpanWriter<AttemptStart, AttemptRecord & AttemptContent>,
      'codon-node': { type: 'codon.node', kind: 'internal', name: nameCodonNode, start: writeCodonNodeStart, end: writeCodonNodeEnd } satisfies SpanWriter<CodonNodeStart, CodonNodeRecord & CodonNodeContent>,
      'create-agent': { type: 'gen_ai.create_agent.client', kind: 'client', name: nameCreateAgent, start: writeCreateAgentStart, end: writeCreateAgentEnd } satisfies SpanWriter<CreateAgentStart, CreateAgentRecord & CreateAgentContent>,
      'embeddings': { type: 'gen_ai.client.embeddings', kind: 'client', name: nameEmbeddings, start: writeEmbeddingsStart, end: writeEmbeddingsEnd } satisfies SpanWriter<EmbeddingsStart, EmbeddingsRecord & EmbeddingsContent>,
      'execute-tool': { type: 'gen_ai.execute_tool', kind: 'internal', name: nameExecuteTool, start: writeExecuteToolStart, end: writeExecuteToolEnd } satisfies SpanWriter<ExecuteToolStart, ExecuteToolRecord & ExecuteToolContent>,
      'fetch-response': { type: 'gen_ai.fetch_response.client', kind: 'client', name: nameFetchResponse, start: writeFetchResponseStart, end: writeFetchResponseEnd } satisfies SpanWriter<FetchResponseStart, FetchResponseRecord & FetchResponseContent>,
      'inference': { type: 'gen_ai.client.inference', kind: 'client', name: nameInference, start: writeInferenceStart, end: writeInferenceEnd } satisfies SpanWriter<InferenceStart, InferenceRecord & InferenceContent>,
      'invoke-agent-internal': { type: 'gen_ai.invoke_agent.internal', kind: 'internal', name: nameInvokeAgentInternal, start: writeInvokeAgentInternalStart, end: writeInvokeAgentInternalEnd } satisfies SpanWriter<InvokeAgentInternalStart, InvokeAgentInternalRecord & InvokeAgentInternalContent>,
      'invoke-agent': { type: 'gen_ai.invoke_agent.client', kind: 'client', name: nameInvokeAgent, start: writeInvokeAgentStart, end: writeInvokeAgentEnd } satisfies SpanWriter<InvokeAgentStart, InvokeAgentRecord & InvokeAgentContent>,
      'retrieval': { type: 'gen_ai.retrieval.client', kind: 'client', name: nameRetrieval, start: writeRetrievalStart, end: writeRetrievalEnd } satisfies SpanWriter<RetrievalStart, RetrievalRecord & RetrievalContent>,
    },
    spanEvents: {
      'attempt': { name: 'codon.openai.attempt', attributes: writeAttemptEvent } satisfies SpanEventWriter<AttemptRecord & AttemptContent>,
    },
    metrics: {
      'attempts': { name: 'codon.openai.attempts', description: 'How many HTTP requests calls took, the first one and every repetition.', instrument: 'counter', unit: '{attempt}', valueType: 'int', of: [], attributes: writeAttempts } satisfies MetricWriter<AttemptsAttributes>,
      'embeddings-duration': { name: 'gen_ai.client.embeddings.duration', description: 'How long calls took that turn texts into vectors.', instrument: 'histogram', unit: 's', valueType: 'double', buckets: [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92], of: ['embeddings'], measure: measureEmbeddingsDuration, attributes: writeEmbeddingsDuration } satisfies MetricWriter<EmbeddingsDurationAttributes>,
      'embeddings-operation-input-tokens': { name: 'gen_ai.client.embeddings.operation.input_tokens', description: 'How many tokens the model read in one embeddings call.', instrument: 'histogram', unit: '{token}', valueType: 'int', buckets: [1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864], of: ['embeddings'], measure: measureEmbeddingsOperationInputTokens, attributes: writeEmbeddingsOperationInputTokens } satisfies MetricWriter<EmbeddingsOperationInputTokensAttributes, EmbeddingsOperationInputTokensAttributes & { readonly genAiUsageInputTokens?: number | undefined }>,
      'execute-tool-duration': { name: 'gen_ai.execute_tool.duration', description: 'How long a tool ran.', instrument: 'histogram', unit: 's', valueType: 'double', buckets: [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92], of: [], attributes: writeExecuteToolDuration } satisfies MetricWriter<ExecuteToolDurationAttributes>,
      'findings': { name: 'codon.telemetry.findings', description: 'How many times a span that was checked in this process broke the contract.', instrument: 'counter', unit: '{finding}', valueType: 'int', of: [], attributes: writeFindings } satisfies MetricWriter<FindingsAttributes>,
      'inference-duration': { name: 'gen_ai.client.inference.duration', description: 'How long calls took that make a model generate something, streams until their last chunk.', instrument: 'histogram', unit: 's', valueType: 'double', buckets: [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92], of: ['inference'], measure: measureInferenceDuration, attributes: writeInferenceDuration } satisfies MetricWriter<InferenceDurationAttributes>,
      'inference-operation-input-tokens': { name: 'gen_ai.client.inference.operation.input_tokens', description: 'How many tokens the model read in one call.', instrument: 'histogram', unit: '{token}', valueType: 'int', buckets: [1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864], of: ['inference'], measure: measureInferenceOperationInputTokens, attributes: writeInferenceOperationInputTokens } satisfies MetricWriter<InferenceOperationInputTokensAttributes, InferenceOperationInputTokensAttributes & { readonly genAiUsageInputTokens?: number | undefined }>,
      'inference-operation-output-tokens': { name: 'gen_ai.client.inference.operation.output_tokens', description: 'How many tokens the model wrote in one call.', instrument: 'histogram', unit: '{token}', valueType: 'int', buckets: [1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864], of: ['inference'], measure: measureInferenceOperationOutputTokens, attributes: writeInferenceOperationOutputTokens } satisfies MetricWriter<InferenceOperationOutputTokensAttributes, InferenceOperationOutputTokensAttributes & { readonly genAiUsageOutputTokens?: number | undefined }>,
      'inference-time-per-output-chunk': { name: 'gen_ai.client.inference.time_per_output_chunk', description: 'How long each chunk of a streamed answer came after the one before it. Recorded for every chunk but the first.', instrument: 'histogram', unit: 's', valueType: 'double', buckets: [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92], of: ['inference'], perChunk: true, attributes: writeInferenceTimePerOutputChunk } satisfies MetricWriter<InferenceTimePerOutputChunkAttributes>,
      'inference-time-to-first-chunk': { name: 'gen_ai.client.inference.time_to_first_chunk', description: 'How long a streamed answer kept its reader waiting for the first chunk. Streams only.', instrument: 'histogram', unit: 's', valueType: 'double', buckets: [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92], of: ['inference'], measure: measureInferenceTimeToFirstChunk, attributes: writeInferenceTimeToFirstChunk } satisfies MetricWriter<InferenceTimeToFirstChunkAttributes, InferenceTimeToFirstChunkAttributes & { readonly genAiResponseTimeToFirstChunk?: number | undefined }>,
      'inference-usage-cache-read-input-tokens': { name: 'gen_ai.client.inference.usage.cache_read.input_tokens', description: 'Input tokens that were served from the cache of the provider, summed up by modality.', instrument: 'counter', unit: '{token}', valueType: 'int', of: ['inference'], measure: measureInferenceUsageCacheReadInputTokens, attributes: writeInferenceUsageCacheReadInputTokens } satisfies MetricWriter<InferenceUsageCacheReadInputTokensAttributes, Omit<InferenceUsageCacheReadInputTokensAttributes, 'genAiTokenModality'> & { readonly genAiUsageCacheReadInputTokens?: number | undefined; readonly genAiUsageTextCacheReadInputTokens?: number | undefined; readonly genAiUsageImageCacheReadInputTokens?: number | undefined; readonly genAiUsageAudioCacheReadInputTokens?: number | undefined }>,
      'inference-usage-cache-write-input-tokens': { name: 'gen_ai.client.inference.usage.cache_write.input_tokens', description: 'Input tokens that were put into the cache of the provider, summed up by modality.', instrument: 'counter', unit: '{token}', valueType: 'int', of: ['inference'], measure: measureInferenceUsageCacheWriteInputTokens, attributes: writeInferenceUsageCacheWriteInputTokens } satisfies MetricWriter<InferenceUsageCacheWriteInputTokensAttributes, Omit<InferenceUsageCacheWriteInputTokensAttributes, 'genAiTokenModality'> & { readonly genAiUsageCacheWriteInputTokens?: number | undefined }>,
      'inference-usage-input-tokens': { name: 'gen_ai.client.inference.usage.input_tokens', description: 'Tokens that models read, summed up by modality.', instrument: 'counter', unit: '{token}', valueType: 'int', of: ['inference'], measure: measureInferenceUsageInputTokens, attributes: writeInferenceUsageInputTokens } satisfies MetricWriter<InferenceUsageInputTokensAttributes, Omit<InferenceUsageInputTokensAttributes, 'genAiTokenModality'> & { readonly genAiUsageInputTokens?: number | undefined; readonly genAiUsageTextInputTokens?: number | undefined; readonly genAiUsageImageInputTokens?: number | undefined; readonly genAiUsageAudioInputTokens?: number | undefined }>,
      'inference-usage-output-tokens': { name: 'gen_ai.client.inference.usage.output_tokens', description: 'Tokens that models wrote, summed up by modality.', instrument: 'counter', unit: '{token}', valueType: 'int', of: ['inference'], measure: measureInferenceUsageOutputTokens, attributes: writeInferenceUsageOutputTokens } satisfies MetricWriter<InferenceUsageOutputTokensAttributes, Omit<InferenceUsageOutputTokensAttributes, 'genAiTokenModality'> & { readonly genAiUsageOutputTokens?: number | undefined; readonly genAiUsageTextOutputTokens?: number | undefined; readonly genAiUsageImageOutputTokens?: number | undefined; readonly genAiUsageAudioOutputTokens?: number | undefined }>,
      'inference-usage-reasoning-output-tokens': { name: 'gen_ai.client.inference.usage.reasoning.output_tokens', description: 'Output tokens that models spent on reasoning, summed up by modality.', instrument: 'counter', unit: '{token}', valueType: 'int', of: ['inference'], measure: measureInferenceUsageReasoningOutputTokens, attributes: writeInferenceUsageReasoningOutputTokens } satisfies MetricWriter<InferenceUsageReasoningOutputTokensAttributes, Omit<InferenceUsageReasoningOutputTokensAttributes, 'genAiTokenModality'> & { readonly genAiUsageReasoningOutputTokens?: number | undefined }>,
      'invoke-agent-duration': { name: 'gen_ai.invoke_agent.duration', description: 'How long an agent or a workflow ran in this process.', instrument: 'histogram', unit: 's', valueType: 'double', buckets: [0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4, 12.8, 25.6, 51.2, 102.4, 204.8, 409.6], of: [], attributes: writeInvokeAgentDuration } satisfies MetricWriter<InvokeAgentDurationAttributes>,
      'invoke-agent-inference-calls': { name: 'gen_ai.invoke_agent.inference_calls', description: 'How many times an agent called a model while it ran once.', instrument: 'histogram', unit: '{inference_call}', valueType: 'int', buckets: [1, 2, 4, 8, 16, 32, 64, 128], of: [], attributes: writeInvokeAgentInferenceCalls } satisfies MetricWriter<InvokeAgentInferenceCallsAttributes>,
      'invoke-agent-tool-calls': { name: 'gen_ai.invoke_agent.tool_calls', description: 'How many tools an agent ran while it ran once.', instrument: 'histogram', unit: '{tool_call}', valueType: 'int', buckets: [1, 2, 4, 8, 16, 32, 64, 128], of: [], attributes: writeInvokeAgentToolCalls } satisfies MetricWriter<InvokeAgentToolCallsAttributes>,
      'open-spans': { name: 'codon.openai.open_spans', description: 'How many spans were started and have not ended. It returns to 0 when nothing is under way; a rest is a leak.', instrument: 'updowncounter', unit: '{span}', valueType: 'int', of: [], attributes: writeOpenSpans } satisfies MetricWriter<OpenSpansAttributes>,
      'operation-duration': { name: 'gen_ai.client.operation.duration', description: 'How long operations took that have no duration metric of their own, such as fetching a response.', instrument: 'histogram', unit: 's', valueType: 'double', buckets: [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92], of: ['retrieval', 'fetch-response', 'create-agent', 'invoke-agent'], measure: measureOperationDuration, attributes: writeOperationDuration } satisfies MetricWriter<OperationDurationAttributes>,
      'redactions': { name: 'codon.openai.redactions', description: 'How many places in content were hidden, by the rule that hid them.', instrument: 'counter', unit: '{redaction}', valueType: 'int', of: [], attributes: writeRedactions } satisfies MetricWriter<RedactionsAttributes>,
    },
    events: {
      'evaluation-result': { name: 'gen_ai.evaluation.result', severityNumber: 9, attributes: writeEvaluationResultEvent } satisfies EventWriter<EvaluationResultAttributes>,
      'execute-tool-exception': { name: 'gen_ai.execute_tool.exception', severityNumber: 13, attributes: writeExecuteToolExceptionEvent } satisfies EventWriter<ExecuteToolExceptionAttributes>,
      'inference-details': { name: 'gen_ai.client.inference.operation.details', severityNumber: 5, of: 'inference', attributes: writeInferenceDetailsEvent } satisfies EventWriter<InferenceRecord & InferenceContent>,
      'operation-exception': { name: 'gen_ai.client.operation.exception', severityNumber: 13, attributes: writeOperationExceptionEvent } satisfies EventWriter<OperationExceptionAttributes>,
    },
  } as const;
