// @generated from schemas/dialects/genai-1.41.json and the span types of schemas/. Do not edit.
// To change it, edit the schema and run `npm run generate`.
import { isInputMessages, isOutputMessages, isRetrievalDocuments, isSystemInstructions, isToolDefinitions } from '../content-checks.ts';
import { codePointLength, isArrayOf, isString, isStringRecord } from '../runtime.ts';
import type { AgentGraphContent, AgentGraphRecord } from '../spans/agent-graph.ts';
import type { ApiCallContent, ApiCallRecord } from '../spans/api-call.ts';
import type { AttemptContent, AttemptRecord } from '../spans/attempt.ts';
import type { CodonNodeContent, CodonNodeRecord } from '../spans/codon-node.ts';
import type { CreateAgentContent, CreateAgentRecord } from '../spans/create-agent.ts';
import type { EmbeddingsContent, EmbeddingsRecord } from '../spans/embeddings.ts';
import type { ExecuteToolContent, ExecuteToolRecord } from '../spans/execute-tool.ts';
import type { InferenceContent, InferenceRecord } from '../spans/inference.ts';
import type { InvokeAgentInternalContent, InvokeAgentInternalRecord } from '../spans/invoke-agent-internal.ts';
import type { InvokeAgentContent, InvokeAgentRecord } from '../spans/invoke-agent.ts';
import type { RetrievalContent, RetrievalRecord } from '../spans/retrieval.ts';
import type { Said, Seen, SpanReader } from './reading.ts';
import { familyAt, jsonValue, seenBelow } from './reading.ts';

/** What the attributes of a span of type codon.agent_graph say. */
function readAgentGraph(attributes: Said, seen: Seen): Partial<AgentGraphRecord & AgentGraphContent> {
  const record: { -readonly [Property in keyof (AgentGraphRecord & AgentGraphContent)]?: (AgentGraphRecord & AgentGraphContent)[Property] } = {};
  {
    const orgNamespace = attributes['org.namespace'] as (AgentGraphRecord & AgentGraphContent)['orgNamespace'];
    if (orgNamespace !== undefined && typeof orgNamespace === 'string') {
      record.orgNamespace = orgNamespace;
      seen('org.namespace');
    }

  }

  {
    const codonWorkloadId = attributes['codon.workload.id'] as (AgentGraphRecord & AgentGraphContent)['codonWorkloadId'];
    if (codonWorkloadId !== undefined && typeof codonWorkloadId === 'string') {
      record.codonWorkloadId = codonWorkloadId;
      seen('codon.workload.id');
    }

  }

  {
    const codonWorkloadLogicId = attributes['codon.workload.logic_id'] as (AgentGraphRecord & AgentGraphContent)['codonWorkloadLogicId'];
    if (codonWorkloadLogicId !== undefined && typeof codonWorkloadLogicId === 'string') {
      record.codonWorkloadLogicId = codonWorkloadLogicId;
      seen('codon.workload.logic_id');
    }

  }

  {
    const codonWorkloadRunId = attributes['codon.workload.run_id'] as (AgentGraphRecord & AgentGraphContent)['codonWorkloadRunId'];
    if (codonWorkloadRunId !== undefined && typeof codonWorkloadRunId === 'string') {
      record.codonWorkloadRunId = codonWorkloadRunId;
      seen('codon.workload.run_id');
    }

  }

  {
    const codonWorkloadDeploymentId = attributes['codon.workload.deployment_id'] as (AgentGraphRecord & AgentGraphContent)['codonWorkloadDeploymentId'];
    if (codonWorkloadDeploymentId !== undefined && typeof codonWorkloadDeploymentId === 'string') {
      record.codonWorkloadDeploymentId = codonWorkloadDeploymentId;
      seen('codon.workload.deployment_id');
    }

  }

  {
    const codonGraphDefinitionHash = attributes['codon.graph.definition_hash'] as (AgentGraphRecord & AgentGraphContent)['codonGraphDefinitionHash'];
    if (codonGraphDefinitionHash !== undefined && typeof codonGraphDefinitionHash === 'string') {
      record.codonGraphDefinitionHash = codonGraphDefinitionHash;
      seen('codon.graph.definition_hash');
    }

  }

  {
    const codonGraphDefinitionJson = jsonValue(attributes['codon.graph.definition_json']) as (AgentGraphRecord & AgentGraphContent)['codonGraphDefinitionJson'];
    if (codonGraphDefinitionJson !== undefined) {
      record.codonGraphDefinitionJson = codonGraphDefinitionJson;
      seen('codon.graph.definition_json');
    }

  }

  {
    const codonGraphNodeCount = attributes['codon.graph.node_count'] as (AgentGraphRecord & AgentGraphContent)['codonGraphNodeCount'];
    if (codonGraphNodeCount !== undefined && Number.isSafeInteger(codonGraphNodeCount) && codonGraphNodeCount >= 0) {
      record.codonGraphNodeCount = codonGraphNodeCount;
      seen('codon.graph.node_count');
    }

  }

  {
    const codonGraphEdgeCount = attributes['codon.graph.edge_count'] as (AgentGraphRecord & AgentGraphContent)['codonGraphEdgeCount'];
    if (codonGraphEdgeCount !== undefined && Number.isSafeInteger(codonGraphEdgeCount) && codonGraphEdgeCount >= 0) {
      record.codonGraphEdgeCount = codonGraphEdgeCount;
      seen('codon.graph.edge_count');
    }

  }

  {
    const errorType = attributes['error.type'] as (AgentGraphRecord & AgentGraphContent)['errorType'];
    if (errorType !== undefined && typeof errorType === 'string') {
      record.errorType = errorType;
      seen('error.type');
    }

  }

  {
    const codonOrganizationId = attributes['codon.organization.id'] as (AgentGraphRecord & AgentGraphContent)['codonOrganizationId'];
    if (codonOrganizationId !== undefined && typeof codonOrganizationId === 'string') {
      record.codonOrganizationId = codonOrganizationId;
      seen('codon.organization.id');
    }

  }

  {
    const codonWorkloadName = attributes['codon.workload.name'] as (AgentGraphRecord & AgentGraphContent)['codonWorkloadName'];
    if (codonWorkloadName !== undefined && typeof codonWorkloadName === 'string') {
      record.codonWorkloadName = codonWorkloadName;
      seen('codon.workload.name');
    }

  }

  {
    const codonWorkloadVersion = attributes['codon.workload.version'] as (AgentGraphRecord & AgentGraphContent)['codonWorkloadVersion'];
    if (codonWorkloadVersion !== undefined && typeof codonWorkloadVersion === 'string') {
      record.codonWorkloadVersion = codonWorkloadVersion;
      seen('codon.workload.version');
    }

  }

  {
    const agentFrameworkName = attributes['agent.framework.name'] as (AgentGraphRecord & AgentGraphContent)['agentFrameworkName'];
    if (agentFrameworkName !== undefined && typeof agentFrameworkName === 'string') {
      record.agentFrameworkName = agentFrameworkName;
      seen('agent.framework.name');
    }

  }

  {
    const genAiConversationId = attributes['gen_ai.conversation.id'] as (AgentGraphRecord & AgentGraphContent)['genAiConversationId'];
    if (genAiConversationId !== undefined && typeof genAiConversationId === 'string') {
      record.genAiConversationId = genAiConversationId;
      seen('gen_ai.conversation.id');
    }

  }

  {
    const genAiPromptName = attributes['gen_ai.prompt.name'] as (AgentGraphRecord & AgentGraphContent)['genAiPromptName'];
    if (genAiPromptName !== undefined && typeof genAiPromptName === 'string') {
      record.genAiPromptName = genAiPromptName;
      seen('gen_ai.prompt.name');
    }

  }

  {
    const genAiAgentName = attributes['gen_ai.agent.name'] as (AgentGraphRecord & AgentGraphContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('gen_ai.agent.name');
    }

  }

  if (record.genAiAgentName === undefined) {
    const genAiAgentName = attributes['gen_ai.workflow.name'] as (AgentGraphRecord & AgentGraphContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('gen_ai.workflow.name');
    }

  }

  {
    const userId = attributes['user.id'] as (AgentGraphRecord & AgentGraphContent)['userId'];
    if (userId !== undefined && typeof userId === 'string') {
      record.userId = userId;
      seen('user.id');
    }

  }

  {
    const sessionId = attributes['session.id'] as (AgentGraphRecord & AgentGraphContent)['sessionId'];
    if (sessionId !== undefined && typeof sessionId === 'string') {
      record.sessionId = sessionId;
      seen('session.id');
    }

  }

  {
    const codonOpenaiTags = attributes['codon.openai.tags'] as (AgentGraphRecord & AgentGraphContent)['codonOpenaiTags'];
    if (codonOpenaiTags !== undefined && isArrayOf(codonOpenaiTags, isString)) {
      record.codonOpenaiTags = codonOpenaiTags;
      seen('codon.openai.tags');
    }

  }

  {
    const codonOpenaiMetadata = familyAt(attributes, 'codon.openai.metadata') as (AgentGraphRecord & AgentGraphContent)['codonOpenaiMetadata'];
    if (codonOpenaiMetadata !== undefined && isStringRecord(codonOpenaiMetadata)) {
      record.codonOpenaiMetadata = codonOpenaiMetadata;
      seenBelow(attributes, 'codon.openai.metadata', seen);
    }

  }

  return record;
}

/** What the attributes of a span of type codon.openai.api_call say. */
function readApiCall(attributes: Said, seen: Seen): Partial<ApiCallRecord & ApiCallContent> {
  const record: { -readonly [Property in keyof (ApiCallRecord & ApiCallContent)]?: (ApiCallRecord & ApiCallContent)[Property] } = {};
  {
    const codonOpenaiOperation = attributes['codon.openai.operation'] as (ApiCallRecord & ApiCallContent)['codonOpenaiOperation'];
    if (codonOpenaiOperation !== undefined && typeof codonOpenaiOperation === 'string') {
      record.codonOpenaiOperation = codonOpenaiOperation;
      seen('codon.openai.operation');
    }

  }

  {
    const genAiProviderName = attributes['gen_ai.provider.name'] as (ApiCallRecord & ApiCallContent)['genAiProviderName'];
    if (genAiProviderName !== undefined && typeof genAiProviderName === 'string') {
      record.genAiProviderName = genAiProviderName;
      seen('gen_ai.provider.name');
    }

  }

  if (record.genAiProviderName === undefined) {
    const genAiProviderName = attributes['gen_ai.system'] as (ApiCallRecord & ApiCallContent)['genAiProviderName'];
    if (genAiProviderName !== undefined && typeof genAiProviderName === 'string' && genAiProviderName !== 'xai') {
      record.genAiProviderName = genAiProviderName;
      seen('gen_ai.system');
    }

  }

  {
    const errorType = attributes['error.type'] as (ApiCallRecord & ApiCallContent)['errorType'];
    if (errorType !== undefined && typeof errorType === 'string') {
      record.errorType = errorType;
      seen('error.type');
    }

  }

  {
    const serverPort = attributes['server.port'] as (ApiCallRecord & ApiCallContent)['serverPort'];
    if (serverPort !== undefined && Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) {
      record.serverPort = serverPort;
      seen('server.port');
    }

  }

  {
    const codonOpenaiStreamOutcome = attributes['codon.openai.stream.outcome'] as (ApiCallRecord & ApiCallContent)['codonOpenaiStreamOutcome'];
    if (codonOpenaiStreamOutcome !== undefined && typeof codonOpenaiStreamOutcome === 'string' && (codonOpenaiStreamOutcome === 'completed' || codonOpenaiStreamOutcome === 'cancelled' || codonOpenaiStreamOutcome === 'aborted' || codonOpenaiStreamOutcome === 'failed' || codonOpenaiStreamOutcome === 'abandoned')) {
      record.codonOpenaiStreamOutcome = codonOpenaiStreamOutcome;
      seen('codon.openai.stream.outcome');
    }

  }

  {
    const httpRequestResendCount = attributes['http.request.resend_count'] as (ApiCallRecord & ApiCallContent)['httpRequestResendCount'];
    if (httpRequestResendCount !== undefined && Number.isSafeInteger(httpRequestResendCount) && httpRequestResendCount >= 0) {
      record.httpRequestResendCount = httpRequestResendCount;
      seen('http.request.resend_count');
    }

  }

  {
    const codonOpenaiContentReference = attributes['codon.openai.content.reference'] as (ApiCallRecord & ApiCallContent)['codonOpenaiContentReference'];
    if (codonOpenaiContentReference !== undefined && typeof codonOpenaiContentReference === 'string' && codonOpenaiContentReference !== '') {
      record.codonOpenaiContentReference = codonOpenaiContentReference;
      seen('codon.openai.content.reference');
    }

  }

  {
    const codonOpenaiRedactionCount = attributes['codon.openai.redaction.count'] as (ApiCallRecord & ApiCallContent)['codonOpenaiRedactionCount'];
    if (codonOpenaiRedactionCount !== undefined && Number.isSafeInteger(codonOpenaiRedactionCount) && codonOpenaiRedactionCount >= 0) {
      record.codonOpenaiRedactionCount = codonOpenaiRedactionCount;
      seen('codon.openai.redaction.count');
    }

  }

  {
    const codonOpenaiRedactionRules = attributes['codon.openai.redaction.rules'] as (ApiCallRecord & ApiCallContent)['codonOpenaiRedactionRules'];
    if (codonOpenaiRedactionRules !== undefined && isArrayOf(codonOpenaiRedactionRules, isString)) {
      record.codonOpenaiRedactionRules = codonOpenaiRedactionRules;
      seen('codon.openai.redaction.rules');
    }

  }

  {
    const serverAddress = attributes['server.address'] as (ApiCallRecord & ApiCallContent)['serverAddress'];
    if (serverAddress !== undefined && typeof serverAddress === 'string' && serverAddress !== '') {
      record.serverAddress = serverAddress;
      seen('server.address');
    }

  }

  {
    const codonOpenaiRequestId = attributes['codon.openai.request.id'] as (ApiCallRecord & ApiCallContent)['codonOpenaiRequestId'];
    if (codonOpenaiRequestId !== undefined && typeof codonOpenaiRequestId === 'string') {
      record.codonOpenaiRequestId = codonOpenaiRequestId;
      seen('codon.openai.request.id');
    }

  }

  {
    const codonOpenaiDeployment = attributes['codon.openai.deployment'] as (ApiCallRecord & ApiCallContent)['codonOpenaiDeployment'];
    if (codonOpenaiDeployment !== undefined && typeof codonOpenaiDeployment === 'string') {
      record.codonOpenaiDeployment = codonOpenaiDeployment;
      seen('codon.openai.deployment');
    }

  }

  {
    const codonOpenaiApiVersion = attributes['codon.openai.api_version'] as (ApiCallRecord & ApiCallContent)['codonOpenaiApiVersion'];
    if (codonOpenaiApiVersion !== undefined && typeof codonOpenaiApiVersion === 'string') {
      record.codonOpenaiApiVersion = codonOpenaiApiVersion;
      seen('codon.openai.api_version');
    }

  }

  {
    const codonOpenaiResourceId = attributes['codon.openai.resource.id'] as (ApiCallRecord & ApiCallContent)['codonOpenaiResourceId'];
    if (codonOpenaiResourceId !== undefined && typeof codonOpenaiResourceId === 'string') {
      record.codonOpenaiResourceId = codonOpenaiResourceId;
      seen('codon.openai.resource.id');
    }

  }

  {
    const codonOpenaiResourceStatus = attributes['codon.openai.resource.status'] as (ApiCallRecord & ApiCallContent)['codonOpenaiResourceStatus'];
    if (codonOpenaiResourceStatus !== undefined && typeof codonOpenaiResourceStatus === 'string') {
      record.codonOpenaiResourceStatus = codonOpenaiResourceStatus;
      seen('codon.openai.resource.status');
    }

  }

  {
    const codonOpenaiResourceCount = attributes['codon.openai.resource.count'] as (ApiCallRecord & ApiCallContent)['codonOpenaiResourceCount'];
    if (codonOpenaiResourceCount !== undefined && Number.isSafeInteger(codonOpenaiResourceCount) && codonOpenaiResourceCount >= 0) {
      record.codonOpenaiResourceCount = codonOpenaiResourceCount;
      seen('codon.openai.resource.count');
    }

  }

  {
    const codonOpenaiFileId = attributes['codon.openai.file.id'] as (ApiCallRecord & ApiCallContent)['codonOpenaiFileId'];
    if (codonOpenaiFileId !== undefined && typeof codonOpenaiFileId === 'string') {
      record.codonOpenaiFileId = codonOpenaiFileId;
      seen('codon.openai.file.id');
    }

  }

  {
    const codonOpenaiVectorStoreId = attributes['codon.openai.vector_store.id'] as (ApiCallRecord & ApiCallContent)['codonOpenaiVectorStoreId'];
    if (codonOpenaiVectorStoreId !== undefined && typeof codonOpenaiVectorStoreId === 'string') {
      record.codonOpenaiVectorStoreId = codonOpenaiVectorStoreId;
      seen('codon.openai.vector_store.id');
    }

  }

  {
    const codonOpenaiThreadId = attributes['codon.openai.thread.id'] as (ApiCallRecord & ApiCallContent)['codonOpenaiThreadId'];
    if (codonOpenaiThreadId !== undefined && typeof codonOpenaiThreadId === 'string') {
      record.codonOpenaiThreadId = codonOpenaiThreadId;
      seen('codon.openai.thread.id');
    }

  }

  {
    const codonOpenaiRunId = attributes['codon.openai.run.id'] as (ApiCallRecord & ApiCallContent)['codonOpenaiRunId'];
    if (codonOpenaiRunId !== undefined && typeof codonOpenaiRunId === 'string') {
      record.codonOpenaiRunId = codonOpenaiRunId;
      seen('codon.openai.run.id');
    }

  }

  {
    const codonOpenaiBatchId = attributes['codon.openai.batch.id'] as (ApiCallRecord & ApiCallContent)['codonOpenaiBatchId'];
    if (codonOpenaiBatchId !== undefined && typeof codonOpenaiBatchId === 'string') {
      record.codonOpenaiBatchId = codonOpenaiBatchId;
      seen('codon.openai.batch.id');
    }

  }

  {
    const codonOpenaiContainerId = attributes['codon.openai.container.id'] as (ApiCallRecord & ApiCallContent)['codonOpenaiContainerId'];
    if (codonOpenaiContainerId !== undefined && typeof codonOpenaiContainerId === 'string') {
      record.codonOpenaiContainerId = codonOpenaiContainerId;
      seen('codon.openai.container.id');
    }

  }

  {
    const genAiConversationId = attributes['gen_ai.conversation.id'] as (ApiCallRecord & ApiCallContent)['genAiConversationId'];
    if (genAiConversationId !== undefined && typeof genAiConversationId === 'string') {
      record.genAiConversationId = genAiConversationId;
      seen('gen_ai.conversation.id');
    }

  }

  {
    const genAiRequestModel = attributes['gen_ai.request.model'] as (ApiCallRecord & ApiCallContent)['genAiRequestModel'];
    if (genAiRequestModel !== undefined && typeof genAiRequestModel === 'string') {
      record.genAiRequestModel = genAiRequestModel;
      seen('gen_ai.request.model');
    }

  }

  {
    const genAiResponseId = attributes['gen_ai.response.id'] as (ApiCallRecord & ApiCallContent)['genAiResponseId'];
    if (genAiResponseId !== undefined && typeof genAiResponseId === 'string') {
      record.genAiResponseId = genAiResponseId;
      seen('gen_ai.response.id');
    }

  }

  {
    const genAiResponseModel = attributes['gen_ai.response.model'] as (ApiCallRecord & ApiCallContent)['genAiResponseModel'];
    if (genAiResponseModel !== undefined && typeof genAiResponseModel === 'string') {
      record.genAiResponseModel = genAiResponseModel;
      seen('gen_ai.response.model');
    }

  }

  {
    const genAiResponseFinishReasons = attributes['gen_ai.response.finish_reasons'] as (ApiCallRecord & ApiCallContent)['genAiResponseFinishReasons'];
    if (genAiResponseFinishReasons !== undefined && isArrayOf(genAiResponseFinishReasons, isString)) {
      record.genAiResponseFinishReasons = genAiResponseFinishReasons;
      seen('gen_ai.response.finish_reasons');
    }

  }

  {
    const openaiApiType = attributes['openai.api.type'] as (ApiCallRecord & ApiCallContent)['openaiApiType'];
    if (openaiApiType !== undefined && typeof openaiApiType === 'string') {
      record.openaiApiType = openaiApiType;
      seen('openai.api.type');
    }

  }

  {
    const openaiResponseServiceTier = attributes['openai.response.service_tier'] as (ApiCallRecord & ApiCallContent)['openaiResponseServiceTier'];
    if (openaiResponseServiceTier !== undefined && typeof openaiResponseServiceTier === 'string') {
      record.openaiResponseServiceTier = openaiResponseServiceTier;
      seen('openai.response.service_tier');
    }

  }

  if (record.openaiResponseServiceTier === undefined) {
    const openaiResponseServiceTier = attributes['gen_ai.openai.response.service_tier'] as (ApiCallRecord & ApiCallContent)['openaiResponseServiceTier'];
    if (openaiResponseServiceTier !== undefined && typeof openaiResponseServiceTier === 'string') {
      record.openaiResponseServiceTier = openaiResponseServiceTier;
      seen('gen_ai.openai.response.service_tier');
    }

  }

  {
    const genAiUsageInputTokens = attributes['gen_ai.usage.input_tokens'] as (ApiCallRecord & ApiCallContent)['genAiUsageInputTokens'];
    if (genAiUsageInputTokens !== undefined && Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) {
      record.genAiUsageInputTokens = genAiUsageInputTokens;
      seen('gen_ai.usage.input_tokens');
    }

  }

  if (record.genAiUsageInputTokens === undefined) {
    const genAiUsageInputTokens = attributes['gen_ai.usage.prompt_tokens'] as (ApiCallRecord & ApiCallContent)['genAiUsageInputTokens'];
    if (genAiUsageInputTokens !== undefined && Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) {
      record.genAiUsageInputTokens = genAiUsageInputTokens;
      seen('gen_ai.usage.prompt_tokens');
    }

  }

  {
    const genAiUsageOutputTokens = attributes['gen_ai.usage.output_tokens'] as (ApiCallRecord & ApiCallContent)['genAiUsageOutputTokens'];
    if (genAiUsageOutputTokens !== undefined && Number.isSafeInteger(genAiUsageOutputTokens) && genAiUsageOutputTokens >= 0) {
      record.genAiUsageOutputTokens = genAiUsageOutputTokens;
      seen('gen_ai.usage.output_tokens');
    }

  }

  if (record.genAiUsageOutputTokens === undefined) {
    const genAiUsageOutputTokens = attributes['gen_ai.usage.completion_tokens'] as (ApiCallRecord & ApiCallContent)['genAiUsageOutputTokens'];
    if (genAiUsageOutputTokens !== undefined && Number.isSafeInteger(genAiUsageOutputTokens) && genAiUsageOutputTokens >= 0) {
      record.genAiUsageOutputTokens = genAiUsageOutputTokens;
      seen('gen_ai.usage.completion_tokens');
    }

  }

  {
    const codonOpenaiRequiredAction = attributes['codon.openai.required_action'] as (ApiCallRecord & ApiCallContent)['codonOpenaiRequiredAction'];
    if (codonOpenaiRequiredAction !== undefined && typeof codonOpenaiRequiredAction === 'string') {
      record.codonOpenaiRequiredAction = codonOpenaiRequiredAction;
      seen('codon.openai.required_action');
    }

  }

  {
    const codonOpenaiPollCount = attributes['codon.openai.poll.count'] as (ApiCallRecord & ApiCallContent)['codonOpenaiPollCount'];
    if (codonOpenaiPollCount !== undefined && Number.isSafeInteger(codonOpenaiPollCount) && codonOpenaiPollCount >= 0) {
      record.codonOpenaiPollCount = codonOpenaiPollCount;
      seen('codon.openai.poll.count');
    }

  }

  {
    const codonOpenaiMediaSize = attributes['codon.openai.media.size'] as (ApiCallRecord & ApiCallContent)['codonOpenaiMediaSize'];
    if (codonOpenaiMediaSize !== undefined && Number.isSafeInteger(codonOpenaiMediaSize) && codonOpenaiMediaSize >= 0) {
      record.codonOpenaiMediaSize = codonOpenaiMediaSize;
      seen('codon.openai.media.size');
    }

  }

  {
    const genAiOutputMessages = jsonValue(attributes['gen_ai.output.messages']) as (ApiCallRecord & ApiCallContent)['genAiOutputMessages'];
    if (genAiOutputMessages !== undefined && isOutputMessages(genAiOutputMessages)) {
      record.genAiOutputMessages = genAiOutputMessages;
      seen('gen_ai.output.messages');
    }

  }

  {
    const genAiSystemInstructions = jsonValue(attributes['gen_ai.system_instructions']) as (ApiCallRecord & ApiCallContent)['genAiSystemInstructions'];
    if (genAiSystemInstructions !== undefined && isSystemInstructions(genAiSystemInstructions)) {
      record.genAiSystemInstructions = genAiSystemInstructions;
      seen('gen_ai.system_instructions');
    }

  }

  {
    const genAiToolDefinitions = jsonValue(attributes['gen_ai.tool.definitions']) as (ApiCallRecord & ApiCallContent)['genAiToolDefinitions'];
    if (genAiToolDefinitions !== undefined && isToolDefinitions(genAiToolDefinitions)) {
      record.genAiToolDefinitions = genAiToolDefinitions;
      seen('gen_ai.tool.definitions');
    }

  }

  {
    const genAiPromptName = attributes['gen_ai.prompt.name'] as (ApiCallRecord & ApiCallContent)['genAiPromptName'];
    if (genAiPromptName !== undefined && typeof genAiPromptName === 'string') {
      record.genAiPromptName = genAiPromptName;
      seen('gen_ai.prompt.name');
    }

  }

  {
    const genAiAgentName = attributes['gen_ai.agent.name'] as (ApiCallRecord & ApiCallContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('gen_ai.agent.name');
    }

  }

  if (record.genAiAgentName === undefined) {
    const genAiAgentName = attributes['gen_ai.workflow.name'] as (ApiCallRecord & ApiCallContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('gen_ai.workflow.name');
    }

  }

  {
    const userId = attributes['user.id'] as (ApiCallRecord & ApiCallContent)['userId'];
    if (userId !== undefined && typeof userId === 'string') {
      record.userId = userId;
      seen('user.id');
    }

  }

  {
    const sessionId = attributes['session.id'] as (ApiCallRecord & ApiCallContent)['sessionId'];
    if (sessionId !== undefined && typeof sessionId === 'string') {
      record.sessionId = sessionId;
      seen('session.id');
    }

  }

  {
    const codonOpenaiTags = attributes['codon.openai.tags'] as (ApiCallRecord & ApiCallContent)['codonOpenaiTags'];
    if (codonOpenaiTags !== undefined && isArrayOf(codonOpenaiTags, isString)) {
      record.codonOpenaiTags = codonOpenaiTags;
      seen('codon.openai.tags');
    }

  }

  {
    const codonOpenaiMetadata = familyAt(attributes, 'codon.openai.metadata') as (ApiCallRecord & ApiCallContent)['codonOpenaiMetadata'];
    if (codonOpenaiMetadata !== undefined && isStringRecord(codonOpenaiMetadata)) {
      record.codonOpenaiMetadata = codonOpenaiMetadata;
      seenBelow(attributes, 'codon.openai.metadata', seen);
    }

  }

  {
    const orgNamespace = attributes['org.namespace'] as (ApiCallRecord & ApiCallContent)['orgNamespace'];
    if (orgNamespace !== undefined && typeof orgNamespace === 'string') {
      record.orgNamespace = orgNamespace;
      seen('org.namespace');
    }

  }

  {
    const agentFrameworkName = attributes['agent.framework.name'] as (ApiCallRecord & ApiCallContent)['agentFrameworkName'];
    if (agentFrameworkName !== undefined && typeof agentFrameworkName === 'string') {
      record.agentFrameworkName = agentFrameworkName;
      seen('agent.framework.name');
    }

  }

  {
    const codonOrganizationId = attributes['codon.organization.id'] as (ApiCallRecord & ApiCallContent)['codonOrganizationId'];
    if (codonOrganizationId !== undefined && typeof codonOrganizationId === 'string') {
      record.codonOrganizationId = codonOrganizationId;
      seen('codon.organization.id');
    }

  }

  {
    const codonWorkloadId = attributes['codon.workload.id'] as (ApiCallRecord & ApiCallContent)['codonWorkloadId'];
    if (codonWorkloadId !== undefined && typeof codonWorkloadId === 'string') {
      record.codonWorkloadId = codonWorkloadId;
      seen('codon.workload.id');
    }

  }

  {
    const codonWorkloadLogicId = attributes['codon.workload.logic_id'] as (ApiCallRecord & ApiCallContent)['codonWorkloadLogicId'];
    if (codonWorkloadLogicId !== undefined && typeof codonWorkloadLogicId === 'string') {
      record.codonWorkloadLogicId = codonWorkloadLogicId;
      seen('codon.workload.logic_id');
    }

  }

  {
    const codonWorkloadRunId = attributes['codon.workload.run_id'] as (ApiCallRecord & ApiCallContent)['codonWorkloadRunId'];
    if (codonWorkloadRunId !== undefined && typeof codonWorkloadRunId === 'string') {
      record.codonWorkloadRunId = codonWorkloadRunId;
      seen('codon.workload.run_id');
    }

  }

  {
    const codonWorkloadName = attributes['codon.workload.name'] as (ApiCallRecord & ApiCallContent)['codonWorkloadName'];
    if (codonWorkloadName !== undefined && typeof codonWorkloadName === 'string') {
      record.codonWorkloadName = codonWorkloadName;
      seen('codon.workload.name');
    }

  }

  {
    const codonWorkloadVersion = attributes['codon.workload.version'] as (ApiCallRecord & ApiCallContent)['codonWorkloadVersion'];
    if (codonWorkloadVersion !== undefined && typeof codonWorkloadVersion === 'string') {
      record.codonWorkloadVersion = codonWorkloadVersion;
      seen('codon.workload.version');
    }

  }

  {
    const codonWorkloadDeploymentId = attributes['codon.workload.deployment_id'] as (ApiCallRecord & ApiCallContent)['codonWorkloadDeploymentId'];
    if (codonWorkloadDeploymentId !== undefined && typeof codonWorkloadDeploymentId === 'string') {
      record.codonWorkloadDeploymentId = codonWorkloadDeploymentId;
      seen('codon.workload.deployment_id');
    }

  }

  {
    const codonNodespecId = attributes['codon.nodespec.id'] as (ApiCallRecord & ApiCallContent)['codonNodespecId'];
    if (codonNodespecId !== undefined && typeof codonNodespecId === 'string' && new RegExp('^[0-9a-f]{64}$', 'u').test(codonNodespecId)) {
      record.codonNodespecId = codonNodespecId;
      seen('codon.nodespec.id');
    }

  }

  {
    const codonNodespecName = attributes['codon.nodespec.name'] as (ApiCallRecord & ApiCallContent)['codonNodespecName'];
    if (codonNodespecName !== undefined && typeof codonNodespecName === 'string') {
      record.codonNodespecName = codonNodespecName;
      seen('codon.nodespec.name');
    }

  }

  {
    const codonNodespecRole = attributes['codon.nodespec.role'] as (ApiCallRecord & ApiCallContent)['codonNodespecRole'];
    if (codonNodespecRole !== undefined && typeof codonNodespecRole === 'string') {
      record.codonNodespecRole = codonNodespecRole;
      seen('codon.nodespec.role');
    }

  }

  {
    const codonModelVendor = attributes['codon.model.vendor'] as (ApiCallRecord & ApiCallContent)['codonModelVendor'];
    if (codonModelVendor !== undefined && typeof codonModelVendor === 'string') {
      record.codonModelVendor = codonModelVendor;
      seen('codon.model.vendor');
    }

  }

  {
    const codonModelId = attributes['codon.model.id'] as (ApiCallRecord & ApiCallContent)['codonModelId'];
    if (codonModelId !== undefined && typeof codonModelId === 'string') {
      record.codonModelId = codonModelId;
      seen('codon.model.id');
    }

  }

  {
    const codonTokensInput = attributes['codon.tokens.input'] as (ApiCallRecord & ApiCallContent)['codonTokensInput'];
    if (codonTokensInput !== undefined && Number.isSafeInteger(codonTokensInput) && codonTokensInput >= 0) {
      record.codonTokensInput = codonTokensInput;
      seen('codon.tokens.input');
    }

  }

  {
    const codonTokensOutput = attributes['codon.tokens.output'] as (ApiCallRecord & ApiCallContent)['codonTokensOutput'];
    if (codonTokensOutput !== undefined && Number.isSafeInteger(codonTokensOutput) && codonTokensOutput >= 0) {
      record.codonTokensOutput = codonTokensOutput;
      seen('codon.tokens.output');
    }

  }

  {
    const codonTokensTotal = attributes['codon.tokens.total'] as (ApiCallRecord & ApiCallContent)['codonTokensTotal'];
    if (codonTokensTotal !== undefined && Number.isSafeInteger(codonTokensTotal) && codonTokensTotal >= 0) {
      record.codonTokensTotal = codonTokensTotal;
      seen('codon.tokens.total');
    }

  }

  {
    const codonTokensUsageJson = jsonValue(attributes['codon.tokens.usage_json']) as (ApiCallRecord & ApiCallContent)['codonTokensUsageJson'];
    if (codonTokensUsageJson !== undefined) {
      record.codonTokensUsageJson = codonTokensUsageJson;
      seen('codon.tokens.usage_json');
    }

  }

  return record;
}

/** What the attributes of a span of type codon.openai.attempt say. */
function readAttempt(attributes: Said, seen: Seen): Partial<AttemptRecord & AttemptContent> {
  const record: { -readonly [Property in keyof (AttemptRecord & AttemptContent)]?: (AttemptRecord & AttemptContent)[Property] } = {};
  {
    const codonOpenaiAttemptNumber = attributes['codon.openai.attempt.number'] as (AttemptRecord & AttemptContent)['codonOpenaiAttemptNumber'];
    if (codonOpenaiAttemptNumber !== undefined && Number.isSafeInteger(codonOpenaiAttemptNumber) && codonOpenaiAttemptNumber >= 1) {
      record.codonOpenaiAttemptNumber = codonOpenaiAttemptNumber;
      seen('codon.openai.attempt.number');
    }

  }

  {
    const errorType = attributes['error.type'] as (AttemptRecord & AttemptContent)['errorType'];
    if (errorType !== undefined && typeof errorType === 'string') {
      record.errorType = errorType;
      seen('error.type');
    }

  }

  {
    const httpResponseStatusCode = attributes['http.response.status_code'] as (AttemptRecord & AttemptContent)['httpResponseStatusCode'];
    if (httpResponseStatusCode !== undefined && Number.isSafeInteger(httpResponseStatusCode) && httpResponseStatusCode >= 100 && httpResponseStatusCode <= 599) {
      record.httpResponseStatusCode = httpResponseStatusCode;
      seen('http.response.status_code');
    }

  }

  {
    const codonOpenaiAttemptWaitMs = attributes['codon.openai.attempt.wait_ms'] as (AttemptRecord & AttemptContent)['codonOpenaiAttemptWaitMs'];
    if (codonOpenaiAttemptWaitMs !== undefined && Number.isFinite(codonOpenaiAttemptWaitMs) && codonOpenaiAttemptWaitMs >= 0) {
      record.codonOpenaiAttemptWaitMs = codonOpenaiAttemptWaitMs;
      seen('codon.openai.attempt.wait_ms');
    }

  }

  {
    const codonOpenaiRequestId = attributes['codon.openai.request.id'] as (AttemptRecord & AttemptContent)['codonOpenaiRequestId'];
    if (codonOpenaiRequestId !== undefined && typeof codonOpenaiRequestId === 'string') {
      record.codonOpenaiRequestId = codonOpenaiRequestId;
      seen('codon.openai.request.id');
    }

  }

  {
    const codonOpenaiProcessingMs = attributes['codon.openai.processing_ms'] as (AttemptRecord & AttemptContent)['codonOpenaiProcessingMs'];
    if (codonOpenaiProcessingMs !== undefined && Number.isFinite(codonOpenaiProcessingMs) && codonOpenaiProcessingMs >= 0) {
      record.codonOpenaiProcessingMs = codonOpenaiProcessingMs;
      seen('codon.openai.processing_ms');
    }

  }

  {
    const codonOpenaiRateLimitRemainingRequests = attributes['codon.openai.rate_limit.remaining_requests'] as (AttemptRecord & AttemptContent)['codonOpenaiRateLimitRemainingRequests'];
    if (codonOpenaiRateLimitRemainingRequests !== undefined && Number.isSafeInteger(codonOpenaiRateLimitRemainingRequests) && codonOpenaiRateLimitRemainingRequests >= 0) {
      record.codonOpenaiRateLimitRemainingRequests = codonOpenaiRateLimitRemainingRequests;
      seen('codon.openai.rate_limit.remaining_requests');
    }

  }

  {
    const codonOpenaiRateLimitRemainingTokens = attributes['codon.openai.rate_limit.remaining_tokens'] as (AttemptRecord & AttemptContent)['codonOpenaiRateLimitRemainingTokens'];
    if (codonOpenaiRateLimitRemainingTokens !== undefined && Number.isSafeInteger(codonOpenaiRateLimitRemainingTokens) && codonOpenaiRateLimitRemainingTokens >= 0) {
      record.codonOpenaiRateLimitRemainingTokens = codonOpenaiRateLimitRemainingTokens;
      seen('codon.openai.rate_limit.remaining_tokens');
    }

  }

  {
    const codonOpenaiRateLimitResetRequestsMs = attributes['codon.openai.rate_limit.reset_requests_ms'] as (AttemptRecord & AttemptContent)['codonOpenaiRateLimitResetRequestsMs'];
    if (codonOpenaiRateLimitResetRequestsMs !== undefined && Number.isFinite(codonOpenaiRateLimitResetRequestsMs) && codonOpenaiRateLimitResetRequestsMs >= 0) {
      record.codonOpenaiRateLimitResetRequestsMs = codonOpenaiRateLimitResetRequestsMs;
      seen('codon.openai.rate_limit.reset_requests_ms');
    }

  }

  {
    const codonOpenaiRateLimitResetTokensMs = attributes['codon.openai.rate_limit.reset_tokens_ms'] as (AttemptRecord & AttemptContent)['codonOpenaiRateLimitResetTokensMs'];
    if (codonOpenaiRateLimitResetTokensMs !== undefined && Number.isFinite(codonOpenaiRateLimitResetTokensMs) && codonOpenaiRateLimitResetTokensMs >= 0) {
      record.codonOpenaiRateLimitResetTokensMs = codonOpenaiRateLimitResetTokensMs;
      seen('codon.openai.rate_limit.reset_tokens_ms');
    }

  }

  return record;
}

/** What the attributes of a span of type codon.node say. */
function readCodonNode(attributes: Said, seen: Seen): Partial<CodonNodeRecord & CodonNodeContent> {
  const record: { -readonly [Property in keyof (CodonNodeRecord & CodonNodeContent)]?: (CodonNodeRecord & CodonNodeContent)[Property] } = {};
  {
    const codonNodespecId = attributes['codon.nodespec.id'] as (CodonNodeRecord & CodonNodeContent)['codonNodespecId'];
    if (codonNodespecId !== undefined && typeof codonNodespecId === 'string' && new RegExp('^[0-9a-f]{64}$', 'u').test(codonNodespecId)) {
      record.codonNodespecId = codonNodespecId;
      seen('codon.nodespec.id');
    }

  }

  {
    const codonNodespecName = attributes['codon.nodespec.name'] as (CodonNodeRecord & CodonNodeContent)['codonNodespecName'];
    if (codonNodespecName !== undefined && typeof codonNodespecName === 'string') {
      record.codonNodespecName = codonNodespecName;
      seen('codon.nodespec.name');
    }

  }

  {
    const codonNodespecRole = attributes['codon.nodespec.role'] as (CodonNodeRecord & CodonNodeContent)['codonNodespecRole'];
    if (codonNodespecRole !== undefined && typeof codonNodespecRole === 'string') {
      record.codonNodespecRole = codonNodespecRole;
      seen('codon.nodespec.role');
    }

  }

  {
    const codonNodespecVersion = attributes['codon.nodespec.version'] as (CodonNodeRecord & CodonNodeContent)['codonNodespecVersion'];
    if (codonNodespecVersion !== undefined && typeof codonNodespecVersion === 'string') {
      record.codonNodespecVersion = codonNodespecVersion;
      seen('codon.nodespec.version');
    }

  }

  {
    const codonNodespecCallableSignature = attributes['codon.nodespec.callable_signature'] as (CodonNodeRecord & CodonNodeContent)['codonNodespecCallableSignature'];
    if (codonNodespecCallableSignature !== undefined && typeof codonNodespecCallableSignature === 'string') {
      record.codonNodespecCallableSignature = codonNodespecCallableSignature;
      seen('codon.nodespec.callable_signature');
    }

  }

  {
    const codonNodespecInputSchema = attributes['codon.nodespec.input_schema'] as (CodonNodeRecord & CodonNodeContent)['codonNodespecInputSchema'];
    if (codonNodespecInputSchema !== undefined && typeof codonNodespecInputSchema === 'string') {
      record.codonNodespecInputSchema = codonNodespecInputSchema;
      seen('codon.nodespec.input_schema');
    }

  }

  {
    const orgNamespace = attributes['org.namespace'] as (CodonNodeRecord & CodonNodeContent)['orgNamespace'];
    if (orgNamespace !== undefined && typeof orgNamespace === 'string') {
      record.orgNamespace = orgNamespace;
      seen('org.namespace');
    }

  }

  {
    const codonWorkloadId = attributes['codon.workload.id'] as (CodonNodeRecord & CodonNodeContent)['codonWorkloadId'];
    if (codonWorkloadId !== undefined && typeof codonWorkloadId === 'string') {
      record.codonWorkloadId = codonWorkloadId;
      seen('codon.workload.id');
    }

  }

  {
    const codonWorkloadLogicId = attributes['codon.workload.logic_id'] as (CodonNodeRecord & CodonNodeContent)['codonWorkloadLogicId'];
    if (codonWorkloadLogicId !== undefined && typeof codonWorkloadLogicId === 'string') {
      record.codonWorkloadLogicId = codonWorkloadLogicId;
      seen('codon.workload.logic_id');
    }

  }

  {
    const codonWorkloadRunId = attributes['codon.workload.run_id'] as (CodonNodeRecord & CodonNodeContent)['codonWorkloadRunId'];
    if (codonWorkloadRunId !== undefined && typeof codonWorkloadRunId === 'string') {
      record.codonWorkloadRunId = codonWorkloadRunId;
      seen('codon.workload.run_id');
    }

  }

  {
    const codonWorkloadDeploymentId = attributes['codon.workload.deployment_id'] as (CodonNodeRecord & CodonNodeContent)['codonWorkloadDeploymentId'];
    if (codonWorkloadDeploymentId !== undefined && typeof codonWorkloadDeploymentId === 'string') {
      record.codonWorkloadDeploymentId = codonWorkloadDeploymentId;
      seen('codon.workload.deployment_id');
    }

  }

  {
    const codonNodeStatusCode = attributes['codon.node.status_code'] as (CodonNodeRecord & CodonNodeContent)['codonNodeStatusCode'];
    if (codonNodeStatusCode !== undefined && typeof codonNodeStatusCode === 'string' && (codonNodeStatusCode === 'OK' || codonNodeStatusCode === 'ERROR')) {
      record.codonNodeStatusCode = codonNodeStatusCode;
      seen('codon.node.status_code');
    }

  }

  {
    const codonNodeLatencyMs = attributes['codon.node.latency_ms'] as (CodonNodeRecord & CodonNodeContent)['codonNodeLatencyMs'];
    if (codonNodeLatencyMs !== undefined && Number.isSafeInteger(codonNodeLatencyMs) && codonNodeLatencyMs >= 0) {
      record.codonNodeLatencyMs = codonNodeLatencyMs;
      seen('codon.node.latency_ms');
    }

  }

  {
    const errorType = attributes['error.type'] as (CodonNodeRecord & CodonNodeContent)['errorType'];
    if (errorType !== undefined && typeof errorType === 'string') {
      record.errorType = errorType;
      seen('error.type');
    }

  }

  {
    const codonNodespecOutputSchema = attributes['codon.nodespec.output_schema'] as (CodonNodeRecord & CodonNodeContent)['codonNodespecOutputSchema'];
    if (codonNodespecOutputSchema !== undefined && typeof codonNodespecOutputSchema === 'string') {
      record.codonNodespecOutputSchema = codonNodespecOutputSchema;
      seen('codon.nodespec.output_schema');
    }

  }

  {
    const codonNodespecModelName = attributes['codon.nodespec.model_name'] as (CodonNodeRecord & CodonNodeContent)['codonNodespecModelName'];
    if (codonNodespecModelName !== undefined && typeof codonNodespecModelName === 'string') {
      record.codonNodespecModelName = codonNodespecModelName;
      seen('codon.nodespec.model_name');
    }

  }

  {
    const codonNodespecModelVersion = attributes['codon.nodespec.model_version'] as (CodonNodeRecord & CodonNodeContent)['codonNodespecModelVersion'];
    if (codonNodespecModelVersion !== undefined && typeof codonNodespecModelVersion === 'string') {
      record.codonNodespecModelVersion = codonNodespecModelVersion;
      seen('codon.nodespec.model_version');
    }

  }

  {
    const codonOrganizationId = attributes['codon.organization.id'] as (CodonNodeRecord & CodonNodeContent)['codonOrganizationId'];
    if (codonOrganizationId !== undefined && typeof codonOrganizationId === 'string') {
      record.codonOrganizationId = codonOrganizationId;
      seen('codon.organization.id');
    }

  }

  {
    const codonNodeErrorMessage = attributes['codon.node.error_message'] as (CodonNodeRecord & CodonNodeContent)['codonNodeErrorMessage'];
    if (codonNodeErrorMessage !== undefined && typeof codonNodeErrorMessage === 'string') {
      record.codonNodeErrorMessage = codonNodeErrorMessage;
      seen('codon.node.error_message');
    }

  }

  {
    const codonOpenaiContentReference = attributes['codon.openai.content.reference'] as (CodonNodeRecord & CodonNodeContent)['codonOpenaiContentReference'];
    if (codonOpenaiContentReference !== undefined && typeof codonOpenaiContentReference === 'string' && codonOpenaiContentReference !== '') {
      record.codonOpenaiContentReference = codonOpenaiContentReference;
      seen('codon.openai.content.reference');
    }

  }

  {
    const codonOpenaiRedactionCount = attributes['codon.openai.redaction.count'] as (CodonNodeRecord & CodonNodeContent)['codonOpenaiRedactionCount'];
    if (codonOpenaiRedactionCount !== undefined && Number.isSafeInteger(codonOpenaiRedactionCount) && codonOpenaiRedactionCount >= 0) {
      record.codonOpenaiRedactionCount = codonOpenaiRedactionCount;
      seen('codon.openai.redaction.count');
    }

  }

  {
    const codonOpenaiRedactionRules = attributes['codon.openai.redaction.rules'] as (CodonNodeRecord & CodonNodeContent)['codonOpenaiRedactionRules'];
    if (codonOpenaiRedactionRules !== undefined && isArrayOf(codonOpenaiRedactionRules, isString)) {
      record.codonOpenaiRedactionRules = codonOpenaiRedactionRules;
      seen('codon.openai.redaction.rules');
    }

  }

  {
    const codonWorkloadName = attributes['codon.workload.name'] as (CodonNodeRecord & CodonNodeContent)['codonWorkloadName'];
    if (codonWorkloadName !== undefined && typeof codonWorkloadName === 'string') {
      record.codonWorkloadName = codonWorkloadName;
      seen('codon.workload.name');
    }

  }

  {
    const codonWorkloadVersion = attributes['codon.workload.version'] as (CodonNodeRecord & CodonNodeContent)['codonWorkloadVersion'];
    if (codonWorkloadVersion !== undefined && typeof codonWorkloadVersion === 'string') {
      record.codonWorkloadVersion = codonWorkloadVersion;
      seen('codon.workload.version');
    }

  }

  {
    const agentFrameworkName = attributes['agent.framework.name'] as (CodonNodeRecord & CodonNodeContent)['agentFrameworkName'];
    if (agentFrameworkName !== undefined && typeof agentFrameworkName === 'string') {
      record.agentFrameworkName = agentFrameworkName;
      seen('agent.framework.name');
    }

  }

  {
    const codonTokensInput = attributes['codon.tokens.input'] as (CodonNodeRecord & CodonNodeContent)['codonTokensInput'];
    if (codonTokensInput !== undefined && Number.isSafeInteger(codonTokensInput) && codonTokensInput >= 0) {
      record.codonTokensInput = codonTokensInput;
      seen('codon.tokens.input');
    }

  }

  {
    const codonTokensOutput = attributes['codon.tokens.output'] as (CodonNodeRecord & CodonNodeContent)['codonTokensOutput'];
    if (codonTokensOutput !== undefined && Number.isSafeInteger(codonTokensOutput) && codonTokensOutput >= 0) {
      record.codonTokensOutput = codonTokensOutput;
      seen('codon.tokens.output');
    }

  }

  {
    const codonTokensTotal = attributes['codon.tokens.total'] as (CodonNodeRecord & CodonNodeContent)['codonTokensTotal'];
    if (codonTokensTotal !== undefined && Number.isSafeInteger(codonTokensTotal) && codonTokensTotal >= 0) {
      record.codonTokensTotal = codonTokensTotal;
      seen('codon.tokens.total');
    }

  }

  {
    const codonTokensUsageJson = jsonValue(attributes['codon.tokens.usage_json']) as (CodonNodeRecord & CodonNodeContent)['codonTokensUsageJson'];
    if (codonTokensUsageJson !== undefined) {
      record.codonTokensUsageJson = codonTokensUsageJson;
      seen('codon.tokens.usage_json');
    }

  }

  {
    const codonModelVendor = attributes['codon.model.vendor'] as (CodonNodeRecord & CodonNodeContent)['codonModelVendor'];
    if (codonModelVendor !== undefined && typeof codonModelVendor === 'string') {
      record.codonModelVendor = codonModelVendor;
      seen('codon.model.vendor');
    }

  }

  {
    const codonModelId = attributes['codon.model.id'] as (CodonNodeRecord & CodonNodeContent)['codonModelId'];
    if (codonModelId !== undefined && typeof codonModelId === 'string') {
      record.codonModelId = codonModelId;
      seen('codon.model.id');
    }

  }

  {
    const codonNodeInput = attributes['codon.node.input'] as (CodonNodeRecord & CodonNodeContent)['codonNodeInput'];
    if (codonNodeInput !== undefined && typeof codonNodeInput === 'string' && codePointLength(codonNodeInput) <= 2048) {
      record.codonNodeInput = codonNodeInput;
      seen('codon.node.input');
    }

  }

  {
    const codonNodeOutput = attributes['codon.node.output'] as (CodonNodeRecord & CodonNodeContent)['codonNodeOutput'];
    if (codonNodeOutput !== undefined && typeof codonNodeOutput === 'string' && codePointLength(codonNodeOutput) <= 2048) {
      record.codonNodeOutput = codonNodeOutput;
      seen('codon.node.output');
    }

  }

  {
    const codonNodeRawAttributesJson = jsonValue(attributes['codon.node.raw_attributes_json']) as (CodonNodeRecord & CodonNodeContent)['codonNodeRawAttributesJson'];
    if (codonNodeRawAttributesJson !== undefined) {
      record.codonNodeRawAttributesJson = codonNodeRawAttributesJson;
      seen('codon.node.raw_attributes_json');
    }

  }

  {
    const codonNetworkCallsJson = jsonValue(attributes['codon.network.calls_json']) as (CodonNodeRecord & CodonNodeContent)['codonNetworkCallsJson'];
    if (codonNetworkCallsJson !== undefined) {
      record.codonNetworkCallsJson = codonNetworkCallsJson;
      seen('codon.network.calls_json');
    }

  }

  {
    const genAiConversationId = attributes['gen_ai.conversation.id'] as (CodonNodeRecord & CodonNodeContent)['genAiConversationId'];
    if (genAiConversationId !== undefined && typeof genAiConversationId === 'string') {
      record.genAiConversationId = genAiConversationId;
      seen('gen_ai.conversation.id');
    }

  }

  {
    const genAiPromptName = attributes['gen_ai.prompt.name'] as (CodonNodeRecord & CodonNodeContent)['genAiPromptName'];
    if (genAiPromptName !== undefined && typeof genAiPromptName === 'string') {
      record.genAiPromptName = genAiPromptName;
      seen('gen_ai.prompt.name');
    }

  }

  {
    const genAiAgentName = attributes['gen_ai.agent.name'] as (CodonNodeRecord & CodonNodeContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('gen_ai.agent.name');
    }

  }

  if (record.genAiAgentName === undefined) {
    const genAiAgentName = attributes['gen_ai.workflow.name'] as (CodonNodeRecord & CodonNodeContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('gen_ai.workflow.name');
    }

  }

  {
    const userId = attributes['user.id'] as (CodonNodeRecord & CodonNodeContent)['userId'];
    if (userId !== undefined && typeof userId === 'string') {
      record.userId = userId;
      seen('user.id');
    }

  }

  {
    const sessionId = attributes['session.id'] as (CodonNodeRecord & CodonNodeContent)['sessionId'];
    if (sessionId !== undefined && typeof sessionId === 'string') {
      record.sessionId = sessionId;
      seen('session.id');
    }

  }

  {
    const codonOpenaiTags = attributes['codon.openai.tags'] as (CodonNodeRecord & CodonNodeContent)['codonOpenaiTags'];
    if (codonOpenaiTags !== undefined && isArrayOf(codonOpenaiTags, isString)) {
      record.codonOpenaiTags = codonOpenaiTags;
      seen('codon.openai.tags');
    }

  }

  {
    const codonOpenaiMetadata = familyAt(attributes, 'codon.openai.metadata') as (CodonNodeRecord & CodonNodeContent)['codonOpenaiMetadata'];
    if (codonOpenaiMetadata !== undefined && isStringRecord(codonOpenaiMetadata)) {
      record.codonOpenaiMetadata = codonOpenaiMetadata;
      seenBelow(attributes, 'codon.openai.metadata', seen);
    }

  }

  return record;
}

/** What the attributes of a span of type gen_ai.create_agent.client say. */
function readCreateAgent(attributes: Said, seen: Seen): Partial<CreateAgentRecord & CreateAgentContent> {
  const record: { -readonly [Property in keyof (CreateAgentRecord & CreateAgentContent)]?: (CreateAgentRecord & CreateAgentContent)[Property] } = {};
  {
    const genAiOperationName = attributes['gen_ai.operation.name'] as (CreateAgentRecord & CreateAgentContent)['genAiOperationName'];
    if (genAiOperationName !== undefined && typeof genAiOperationName === 'string' && (genAiOperationName === 'create_agent')) {
      record.genAiOperationName = genAiOperationName;
      seen('gen_ai.operation.name');
    }

  }

  {
    const genAiProviderName = attributes['gen_ai.provider.name'] as (CreateAgentRecord & CreateAgentContent)['genAiProviderName'];
    if (genAiProviderName !== undefined && typeof genAiProviderName === 'string') {
      record.genAiProviderName = genAiProviderName;
      seen('gen_ai.provider.name');
    }

  }

  if (record.genAiProviderName === undefined) {
    const genAiProviderName = attributes['gen_ai.system'] as (CreateAgentRecord & CreateAgentContent)['genAiProviderName'];
    if (genAiProviderName !== undefined && typeof genAiProviderName === 'string' && genAiProviderName !== 'xai') {
      record.genAiProviderName = genAiProviderName;
      seen('gen_ai.system');
    }

  }

  {
    const errorType = attributes['error.type'] as (CreateAgentRecord & CreateAgentContent)['errorType'];
    if (errorType !== undefined && typeof errorType === 'string') {
      record.errorType = errorType;
      seen('error.type');
    }

  }

  {
    const genAiAgentDescription = attributes['gen_ai.agent.description'] as (CreateAgentRecord & CreateAgentContent)['genAiAgentDescription'];
    if (genAiAgentDescription !== undefined && typeof genAiAgentDescription === 'string') {
      record.genAiAgentDescription = genAiAgentDescription;
      seen('gen_ai.agent.description');
    }

  }

  {
    const genAiAgentId = attributes['gen_ai.agent.id'] as (CreateAgentRecord & CreateAgentContent)['genAiAgentId'];
    if (genAiAgentId !== undefined && typeof genAiAgentId === 'string') {
      record.genAiAgentId = genAiAgentId;
      seen('gen_ai.agent.id');
    }

  }

  {
    const genAiAgentName = attributes['gen_ai.agent.name'] as (CreateAgentRecord & CreateAgentContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('gen_ai.agent.name');
    }

  }

  if (record.genAiAgentName === undefined) {
    const genAiAgentName = attributes['gen_ai.workflow.name'] as (CreateAgentRecord & CreateAgentContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('gen_ai.workflow.name');
    }

  }

  {
    const genAiAgentVersion = attributes['gen_ai.agent.version'] as (CreateAgentRecord & CreateAgentContent)['genAiAgentVersion'];
    if (genAiAgentVersion !== undefined && typeof genAiAgentVersion === 'string') {
      record.genAiAgentVersion = genAiAgentVersion;
      seen('gen_ai.agent.version');
    }

  }

  {
    const genAiRequestModel = attributes['gen_ai.request.model'] as (CreateAgentRecord & CreateAgentContent)['genAiRequestModel'];
    if (genAiRequestModel !== undefined && typeof genAiRequestModel === 'string') {
      record.genAiRequestModel = genAiRequestModel;
      seen('gen_ai.request.model');
    }

  }

  {
    const serverPort = attributes['server.port'] as (CreateAgentRecord & CreateAgentContent)['serverPort'];
    if (serverPort !== undefined && Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) {
      record.serverPort = serverPort;
      seen('server.port');
    }

  }

  {
    const codonOpenaiStreamOutcome = attributes['codon.openai.stream.outcome'] as (CreateAgentRecord & CreateAgentContent)['codonOpenaiStreamOutcome'];
    if (codonOpenaiStreamOutcome !== undefined && typeof codonOpenaiStreamOutcome === 'string' && (codonOpenaiStreamOutcome === 'completed' || codonOpenaiStreamOutcome === 'cancelled' || codonOpenaiStreamOutcome === 'aborted' || codonOpenaiStreamOutcome === 'failed' || codonOpenaiStreamOutcome === 'abandoned')) {
      record.codonOpenaiStreamOutcome = codonOpenaiStreamOutcome;
      seen('codon.openai.stream.outcome');
    }

  }

  {
    const httpRequestResendCount = attributes['http.request.resend_count'] as (CreateAgentRecord & CreateAgentContent)['httpRequestResendCount'];
    if (httpRequestResendCount !== undefined && Number.isSafeInteger(httpRequestResendCount) && httpRequestResendCount >= 0) {
      record.httpRequestResendCount = httpRequestResendCount;
      seen('http.request.resend_count');
    }

  }

  {
    const codonOpenaiContentReference = attributes['codon.openai.content.reference'] as (CreateAgentRecord & CreateAgentContent)['codonOpenaiContentReference'];
    if (codonOpenaiContentReference !== undefined && typeof codonOpenaiContentReference === 'string' && codonOpenaiContentReference !== '') {
      record.codonOpenaiContentReference = codonOpenaiContentReference;
      seen('codon.openai.content.reference');
    }

  }

  {
    const codonOpenaiRedactionCount = attributes['codon.openai.redaction.count'] as (CreateAgentRecord & CreateAgentContent)['codonOpenaiRedactionCount'];
    if (codonOpenaiRedactionCount !== undefined && Number.isSafeInteger(codonOpenaiRedactionCount) && codonOpenaiRedactionCount >= 0) {
      record.codonOpenaiRedactionCount = codonOpenaiRedactionCount;
      seen('codon.openai.redaction.count');
    }

  }

  {
    const codonOpenaiRedactionRules = attributes['codon.openai.redaction.rules'] as (CreateAgentRecord & CreateAgentContent)['codonOpenaiRedactionRules'];
    if (codonOpenaiRedactionRules !== undefined && isArrayOf(codonOpenaiRedactionRules, isString)) {
      record.codonOpenaiRedactionRules = codonOpenaiRedactionRules;
      seen('codon.openai.redaction.rules');
    }

  }

  {
    const serverAddress = attributes['server.address'] as (CreateAgentRecord & CreateAgentContent)['serverAddress'];
    if (serverAddress !== undefined && typeof serverAddress === 'string' && serverAddress !== '') {
      record.serverAddress = serverAddress;
      seen('server.address');
    }

  }

  {
    const codonOpenaiRequestId = attributes['codon.openai.request.id'] as (CreateAgentRecord & CreateAgentContent)['codonOpenaiRequestId'];
    if (codonOpenaiRequestId !== undefined && typeof codonOpenaiRequestId === 'string') {
      record.codonOpenaiRequestId = codonOpenaiRequestId;
      seen('codon.openai.request.id');
    }

  }

  {
    const codonOpenaiDeployment = attributes['codon.openai.deployment'] as (CreateAgentRecord & CreateAgentContent)['codonOpenaiDeployment'];
    if (codonOpenaiDeployment !== undefined && typeof codonOpenaiDeployment === 'string') {
      record.codonOpenaiDeployment = codonOpenaiDeployment;
      seen('codon.openai.deployment');
    }

  }

  {
    const codonOpenaiApiVersion = attributes['codon.openai.api_version'] as (CreateAgentRecord & CreateAgentContent)['codonOpenaiApiVersion'];
    if (codonOpenaiApiVersion !== undefined && typeof codonOpenaiApiVersion === 'string') {
      record.codonOpenaiApiVersion = codonOpenaiApiVersion;
      seen('codon.openai.api_version');
    }

  }

  {
    const genAiSystemInstructions = jsonValue(attributes['gen_ai.system_instructions']) as (CreateAgentRecord & CreateAgentContent)['genAiSystemInstructions'];
    if (genAiSystemInstructions !== undefined && isSystemInstructions(genAiSystemInstructions)) {
      record.genAiSystemInstructions = genAiSystemInstructions;
      seen('gen_ai.system_instructions');
    }

  }

  {
    const genAiConversationId = attributes['gen_ai.conversation.id'] as (CreateAgentRecord & CreateAgentContent)['genAiConversationId'];
    if (genAiConversationId !== undefined && typeof genAiConversationId === 'string') {
      record.genAiConversationId = genAiConversationId;
      seen('gen_ai.conversation.id');
    }

  }

  {
    const genAiPromptName = attributes['gen_ai.prompt.name'] as (CreateAgentRecord & CreateAgentContent)['genAiPromptName'];
    if (genAiPromptName !== undefined && typeof genAiPromptName === 'string') {
      record.genAiPromptName = genAiPromptName;
      seen('gen_ai.prompt.name');
    }

  }

  {
    const userId = attributes['user.id'] as (CreateAgentRecord & CreateAgentContent)['userId'];
    if (userId !== undefined && typeof userId === 'string') {
      record.userId = userId;
      seen('user.id');
    }

  }

  {
    const sessionId = attributes['session.id'] as (CreateAgentRecord & CreateAgentContent)['sessionId'];
    if (sessionId !== undefined && typeof sessionId === 'string') {
      record.sessionId = sessionId;
      seen('session.id');
    }

  }

  {
    const codonOpenaiTags = attributes['codon.openai.tags'] as (CreateAgentRecord & CreateAgentContent)['codonOpenaiTags'];
    if (codonOpenaiTags !== undefined && isArrayOf(codonOpenaiTags, isString)) {
      record.codonOpenaiTags = codonOpenaiTags;
      seen('codon.openai.tags');
    }

  }

  {
    const codonOpenaiMetadata = familyAt(attributes, 'codon.openai.metadata') as (CreateAgentRecord & CreateAgentContent)['codonOpenaiMetadata'];
    if (codonOpenaiMetadata !== undefined && isStringRecord(codonOpenaiMetadata)) {
      record.codonOpenaiMetadata = codonOpenaiMetadata;
      seenBelow(attributes, 'codon.openai.metadata', seen);
    }

  }

  {
    const orgNamespace = attributes['org.namespace'] as (CreateAgentRecord & CreateAgentContent)['orgNamespace'];
    if (orgNamespace !== undefined && typeof orgNamespace === 'string') {
      record.orgNamespace = orgNamespace;
      seen('org.namespace');
    }

  }

  {
    const agentFrameworkName = attributes['agent.framework.name'] as (CreateAgentRecord & CreateAgentContent)['agentFrameworkName'];
    if (agentFrameworkName !== undefined && typeof agentFrameworkName === 'string') {
      record.agentFrameworkName = agentFrameworkName;
      seen('agent.framework.name');
    }

  }

  {
    const codonOrganizationId = attributes['codon.organization.id'] as (CreateAgentRecord & CreateAgentContent)['codonOrganizationId'];
    if (codonOrganizationId !== undefined && typeof codonOrganizationId === 'string') {
      record.codonOrganizationId = codonOrganizationId;
      seen('codon.organization.id');
    }

  }

  {
    const codonWorkloadId = attributes['codon.workload.id'] as (CreateAgentRecord & CreateAgentContent)['codonWorkloadId'];
    if (codonWorkloadId !== undefined && typeof codonWorkloadId === 'string') {
      record.codonWorkloadId = codonWorkloadId;
      seen('codon.workload.id');
    }

  }

  {
    const codonWorkloadLogicId = attributes['codon.workload.logic_id'] as (CreateAgentRecord & CreateAgentContent)['codonWorkloadLogicId'];
    if (codonWorkloadLogicId !== undefined && typeof codonWorkloadLogicId === 'string') {
      record.codonWorkloadLogicId = codonWorkloadLogicId;
      seen('codon.workload.logic_id');
    }

  }

  {
    const codonWorkloadRunId = attributes['codon.workload.run_id'] as (CreateAgentRecord & CreateAgentContent)['codonWorkloadRunId'];
    if (codonWorkloadRunId !== undefined && typeof codonWorkloadRunId === 'string') {
      record.codonWorkloadRunId = codonWorkloadRunId;
      seen('codon.workload.run_id');
    }

  }

  {
    const codonWorkloadName = attributes['codon.workload.name'] as (CreateAgentRecord & CreateAgentContent)['codonWorkloadName'];
    if (codonWorkloadName !== undefined && typeof codonWorkloadName === 'string') {
      record.codonWorkloadName = codonWorkloadName;
      seen('codon.workload.name');
    }

  }

  {
    const codonWorkloadVersion = attributes['codon.workload.version'] as (CreateAgentRecord & CreateAgentContent)['codonWorkloadVersion'];
    if (codonWorkloadVersion !== undefined && typeof codonWorkloadVersion === 'string') {
      record.codonWorkloadVersion = codonWorkloadVersion;
      seen('codon.workload.version');
    }

  }

  {
    const codonWorkloadDeploymentId = attributes['codon.workload.deployment_id'] as (CreateAgentRecord & CreateAgentContent)['codonWorkloadDeploymentId'];
    if (codonWorkloadDeploymentId !== undefined && typeof codonWorkloadDeploymentId === 'string') {
      record.codonWorkloadDeploymentId = codonWorkloadDeploymentId;
      seen('codon.workload.deployment_id');
    }

  }

  {
    const codonNodespecId = attributes['codon.nodespec.id'] as (CreateAgentRecord & CreateAgentContent)['codonNodespecId'];
    if (codonNodespecId !== undefined && typeof codonNodespecId === 'string' && new RegExp('^[0-9a-f]{64}$', 'u').test(codonNodespecId)) {
      record.codonNodespecId = codonNodespecId;
      seen('codon.nodespec.id');
    }

  }

  {
    const codonNodespecName = attributes['codon.nodespec.name'] as (CreateAgentRecord & CreateAgentContent)['codonNodespecName'];
    if (codonNodespecName !== undefined && typeof codonNodespecName === 'string') {
      record.codonNodespecName = codonNodespecName;
      seen('codon.nodespec.name');
    }

  }

  {
    const codonNodespecRole = attributes['codon.nodespec.role'] as (CreateAgentRecord & CreateAgentContent)['codonNodespecRole'];
    if (codonNodespecRole !== undefined && typeof codonNodespecRole === 'string') {
      record.codonNodespecRole = codonNodespecRole;
      seen('codon.nodespec.role');
    }

  }

  {
    const codonModelVendor = attributes['codon.model.vendor'] as (CreateAgentRecord & CreateAgentContent)['codonModelVendor'];
    if (codonModelVendor !== undefined && typeof codonModelVendor === 'string') {
      record.codonModelVendor = codonModelVendor;
      seen('codon.model.vendor');
    }

  }

  {
    const codonModelId = attributes['codon.model.id'] as (CreateAgentRecord & CreateAgentContent)['codonModelId'];
    if (codonModelId !== undefined && typeof codonModelId === 'string') {
      record.codonModelId = codonModelId;
      seen('codon.model.id');
    }

  }

  return record;
}

/** What the attributes of a span of type gen_ai.embeddings.client say. */
function readEmbeddings(attributes: Said, seen: Seen): Partial<EmbeddingsRecord & EmbeddingsContent> {
  const record: { -readonly [Property in keyof (EmbeddingsRecord & EmbeddingsContent)]?: (EmbeddingsRecord & EmbeddingsContent)[Property] } = {};
  {
    const genAiOperationName = attributes['gen_ai.operation.name'] as (EmbeddingsRecord & EmbeddingsContent)['genAiOperationName'];
    if (genAiOperationName !== undefined && typeof genAiOperationName === 'string' && (genAiOperationName === 'embeddings')) {
      record.genAiOperationName = genAiOperationName;
      seen('gen_ai.operation.name');
    }

  }

  {
    const genAiProviderName = attributes['gen_ai.provider.name'] as (EmbeddingsRecord & EmbeddingsContent)['genAiProviderName'];
    if (genAiProviderName !== undefined && typeof genAiProviderName === 'string') {
      record.genAiProviderName = genAiProviderName;
      seen('gen_ai.provider.name');
    }

  }

  if (record.genAiProviderName === undefined) {
    const genAiProviderName = attributes['gen_ai.system'] as (EmbeddingsRecord & EmbeddingsContent)['genAiProviderName'];
    if (genAiProviderName !== undefined && typeof genAiProviderName === 'string' && genAiProviderName !== 'xai') {
      record.genAiProviderName = genAiProviderName;
      seen('gen_ai.system');
    }

  }

  {
    const errorType = attributes['error.type'] as (EmbeddingsRecord & EmbeddingsContent)['errorType'];
    if (errorType !== undefined && typeof errorType === 'string') {
      record.errorType = errorType;
      seen('error.type');
    }

  }

  {
    const genAiRequestModel = attributes['gen_ai.request.model'] as (EmbeddingsRecord & EmbeddingsContent)['genAiRequestModel'];
    if (genAiRequestModel !== undefined && typeof genAiRequestModel === 'string') {
      record.genAiRequestModel = genAiRequestModel;
      seen('gen_ai.request.model');
    }

  }

  {
    const serverPort = attributes['server.port'] as (EmbeddingsRecord & EmbeddingsContent)['serverPort'];
    if (serverPort !== undefined && Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) {
      record.serverPort = serverPort;
      seen('server.port');
    }

  }

  {
    const codonOpenaiStreamOutcome = attributes['codon.openai.stream.outcome'] as (EmbeddingsRecord & EmbeddingsContent)['codonOpenaiStreamOutcome'];
    if (codonOpenaiStreamOutcome !== undefined && typeof codonOpenaiStreamOutcome === 'string' && (codonOpenaiStreamOutcome === 'completed' || codonOpenaiStreamOutcome === 'cancelled' || codonOpenaiStreamOutcome === 'aborted' || codonOpenaiStreamOutcome === 'failed' || codonOpenaiStreamOutcome === 'abandoned')) {
      record.codonOpenaiStreamOutcome = codonOpenaiStreamOutcome;
      seen('codon.openai.stream.outcome');
    }

  }

  {
    const httpRequestResendCount = attributes['http.request.resend_count'] as (EmbeddingsRecord & EmbeddingsContent)['httpRequestResendCount'];
    if (httpRequestResendCount !== undefined && Number.isSafeInteger(httpRequestResendCount) && httpRequestResendCount >= 0) {
      record.httpRequestResendCount = httpRequestResendCount;
      seen('http.request.resend_count');
    }

  }

  {
    const codonOpenaiContentReference = attributes['codon.openai.content.reference'] as (EmbeddingsRecord & EmbeddingsContent)['codonOpenaiContentReference'];
    if (codonOpenaiContentReference !== undefined && typeof codonOpenaiContentReference === 'string' && codonOpenaiContentReference !== '') {
      record.codonOpenaiContentReference = codonOpenaiContentReference;
      seen('codon.openai.content.reference');
    }

  }

  {
    const codonOpenaiRedactionCount = attributes['codon.openai.redaction.count'] as (EmbeddingsRecord & EmbeddingsContent)['codonOpenaiRedactionCount'];
    if (codonOpenaiRedactionCount !== undefined && Number.isSafeInteger(codonOpenaiRedactionCount) && codonOpenaiRedactionCount >= 0) {
      record.codonOpenaiRedactionCount = codonOpenaiRedactionCount;
      seen('codon.openai.redaction.count');
    }

  }

  {
    const codonOpenaiRedactionRules = attributes['codon.openai.redaction.rules'] as (EmbeddingsRecord & EmbeddingsContent)['codonOpenaiRedactionRules'];
    if (codonOpenaiRedactionRules !== undefined && isArrayOf(codonOpenaiRedactionRules, isString)) {
      record.codonOpenaiRedactionRules = codonOpenaiRedactionRules;
      seen('codon.openai.redaction.rules');
    }

  }

  {
    const genAiEmbeddingsDimensionCount = attributes['gen_ai.embeddings.dimension.count'] as (EmbeddingsRecord & EmbeddingsContent)['genAiEmbeddingsDimensionCount'];
    if (genAiEmbeddingsDimensionCount !== undefined && Number.isSafeInteger(genAiEmbeddingsDimensionCount) && genAiEmbeddingsDimensionCount >= 1) {
      record.genAiEmbeddingsDimensionCount = genAiEmbeddingsDimensionCount;
      seen('gen_ai.embeddings.dimension.count');
    }

  }

  {
    const genAiRequestEncodingFormats = attributes['gen_ai.request.encoding_formats'] as (EmbeddingsRecord & EmbeddingsContent)['genAiRequestEncodingFormats'];
    if (genAiRequestEncodingFormats !== undefined && isArrayOf(genAiRequestEncodingFormats, isString)) {
      record.genAiRequestEncodingFormats = genAiRequestEncodingFormats;
      seen('gen_ai.request.encoding_formats');
    }

  }

  {
    const genAiResponseModel = attributes['gen_ai.response.model'] as (EmbeddingsRecord & EmbeddingsContent)['genAiResponseModel'];
    if (genAiResponseModel !== undefined && typeof genAiResponseModel === 'string') {
      record.genAiResponseModel = genAiResponseModel;
      seen('gen_ai.response.model');
    }

  }

  {
    const genAiUsageInputTokens = attributes['gen_ai.usage.input_tokens'] as (EmbeddingsRecord & EmbeddingsContent)['genAiUsageInputTokens'];
    if (genAiUsageInputTokens !== undefined && Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) {
      record.genAiUsageInputTokens = genAiUsageInputTokens;
      seen('gen_ai.usage.input_tokens');
    }

  }

  if (record.genAiUsageInputTokens === undefined) {
    const genAiUsageInputTokens = attributes['gen_ai.usage.prompt_tokens'] as (EmbeddingsRecord & EmbeddingsContent)['genAiUsageInputTokens'];
    if (genAiUsageInputTokens !== undefined && Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) {
      record.genAiUsageInputTokens = genAiUsageInputTokens;
      seen('gen_ai.usage.prompt_tokens');
    }

  }

  {
    const serverAddress = attributes['server.address'] as (EmbeddingsRecord & EmbeddingsContent)['serverAddress'];
    if (serverAddress !== undefined && typeof serverAddress === 'string' && serverAddress !== '') {
      record.serverAddress = serverAddress;
      seen('server.address');
    }

  }

  {
    const codonOpenaiRequestId = attributes['codon.openai.request.id'] as (EmbeddingsRecord & EmbeddingsContent)['codonOpenaiRequestId'];
    if (codonOpenaiRequestId !== undefined && typeof codonOpenaiRequestId === 'string') {
      record.codonOpenaiRequestId = codonOpenaiRequestId;
      seen('codon.openai.request.id');
    }

  }

  {
    const codonOpenaiDeployment = attributes['codon.openai.deployment'] as (EmbeddingsRecord & EmbeddingsContent)['codonOpenaiDeployment'];
    if (codonOpenaiDeployment !== undefined && typeof codonOpenaiDeployment === 'string') {
      record.codonOpenaiDeployment = codonOpenaiDeployment;
      seen('codon.openai.deployment');
    }

  }

  {
    const codonOpenaiApiVersion = attributes['codon.openai.api_version'] as (EmbeddingsRecord & EmbeddingsContent)['codonOpenaiApiVersion'];
    if (codonOpenaiApiVersion !== undefined && typeof codonOpenaiApiVersion === 'string') {
      record.codonOpenaiApiVersion = codonOpenaiApiVersion;
      seen('codon.openai.api_version');
    }

  }

  {
    const genAiConversationId = attributes['gen_ai.conversation.id'] as (EmbeddingsRecord & EmbeddingsContent)['genAiConversationId'];
    if (genAiConversationId !== undefined && typeof genAiConversationId === 'string') {
      record.genAiConversationId = genAiConversationId;
      seen('gen_ai.conversation.id');
    }

  }

  {
    const genAiPromptName = attributes['gen_ai.prompt.name'] as (EmbeddingsRecord & EmbeddingsContent)['genAiPromptName'];
    if (genAiPromptName !== undefined && typeof genAiPromptName === 'string') {
      record.genAiPromptName = genAiPromptName;
      seen('gen_ai.prompt.name');
    }

  }

  {
    const genAiAgentName = attributes['gen_ai.agent.name'] as (EmbeddingsRecord & EmbeddingsContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('gen_ai.agent.name');
    }

  }

  if (record.genAiAgentName === undefined) {
    const genAiAgentName = attributes['gen_ai.workflow.name'] as (EmbeddingsRecord & EmbeddingsContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('gen_ai.workflow.name');
    }

  }

  {
    const userId = attributes['user.id'] as (EmbeddingsRecord & EmbeddingsContent)['userId'];
    if (userId !== undefined && typeof userId === 'string') {
      record.userId = userId;
      seen('user.id');
    }

  }

  {
    const sessionId = attributes['session.id'] as (EmbeddingsRecord & EmbeddingsContent)['sessionId'];
    if (sessionId !== undefined && typeof sessionId === 'string') {
      record.sessionId = sessionId;
      seen('session.id');
    }

  }

  {
    const codonOpenaiTags = attributes['codon.openai.tags'] as (EmbeddingsRecord & EmbeddingsContent)['codonOpenaiTags'];
    if (codonOpenaiTags !== undefined && isArrayOf(codonOpenaiTags, isString)) {
      record.codonOpenaiTags = codonOpenaiTags;
      seen('codon.openai.tags');
    }

  }

  {
    const codonOpenaiMetadata = familyAt(attributes, 'codon.openai.metadata') as (EmbeddingsRecord & EmbeddingsContent)['codonOpenaiMetadata'];
    if (codonOpenaiMetadata !== undefined && isStringRecord(codonOpenaiMetadata)) {
      record.codonOpenaiMetadata = codonOpenaiMetadata;
      seenBelow(attributes, 'codon.openai.metadata', seen);
    }

  }

  {
    const orgNamespace = attributes['org.namespace'] as (EmbeddingsRecord & EmbeddingsContent)['orgNamespace'];
    if (orgNamespace !== undefined && typeof orgNamespace === 'string') {
      record.orgNamespace = orgNamespace;
      seen('org.namespace');
    }

  }

  {
    const agentFrameworkName = attributes['agent.framework.name'] as (EmbeddingsRecord & EmbeddingsContent)['agentFrameworkName'];
    if (agentFrameworkName !== undefined && typeof agentFrameworkName === 'string') {
      record.agentFrameworkName = agentFrameworkName;
      seen('agent.framework.name');
    }

  }

  {
    const codonOrganizationId = attributes['codon.organization.id'] as (EmbeddingsRecord & EmbeddingsContent)['codonOrganizationId'];
    if (codonOrganizationId !== undefined && typeof codonOrganizationId === 'string') {
      record.codonOrganizationId = codonOrganizationId;
      seen('codon.organization.id');
    }

  }

  {
    const codonWorkloadId = attributes['codon.workload.id'] as (EmbeddingsRecord & EmbeddingsContent)['codonWorkloadId'];
    if (codonWorkloadId !== undefined && typeof codonWorkloadId === 'string') {
      record.codonWorkloadId = codonWorkloadId;
      seen('codon.workload.id');
    }

  }

  {
    const codonWorkloadLogicId = attributes['codon.workload.logic_id'] as (EmbeddingsRecord & EmbeddingsContent)['codonWorkloadLogicId'];
    if (codonWorkloadLogicId !== undefined && typeof codonWorkloadLogicId === 'string') {
      record.codonWorkloadLogicId = codonWorkloadLogicId;
      seen('codon.workload.logic_id');
    }

  }

  {
    const codonWorkloadRunId = attributes['codon.workload.run_id'] as (EmbeddingsRecord & EmbeddingsContent)['codonWorkloadRunId'];
    if (codonWorkloadRunId !== undefined && typeof codonWorkloadRunId === 'string') {
      record.codonWorkloadRunId = codonWorkloadRunId;
      seen('codon.workload.run_id');
    }

  }

  {
    const codonWorkloadName = attributes['codon.workload.name'] as (EmbeddingsRecord & EmbeddingsContent)['codonWorkloadName'];
    if (codonWorkloadName !== undefined && typeof codonWorkloadName === 'string') {
      record.codonWorkloadName = codonWorkloadName;
      seen('codon.workload.name');
    }

  }

  {
    const codonWorkloadVersion = attributes['codon.workload.version'] as (EmbeddingsRecord & EmbeddingsContent)['codonWorkloadVersion'];
    if (codonWorkloadVersion !== undefined && typeof codonWorkloadVersion === 'string') {
      record.codonWorkloadVersion = codonWorkloadVersion;
      seen('codon.workload.version');
    }

  }

  {
    const codonWorkloadDeploymentId = attributes['codon.workload.deployment_id'] as (EmbeddingsRecord & EmbeddingsContent)['codonWorkloadDeploymentId'];
    if (codonWorkloadDeploymentId !== undefined && typeof codonWorkloadDeploymentId === 'string') {
      record.codonWorkloadDeploymentId = codonWorkloadDeploymentId;
      seen('codon.workload.deployment_id');
    }

  }

  {
    const codonNodespecId = attributes['codon.nodespec.id'] as (EmbeddingsRecord & EmbeddingsContent)['codonNodespecId'];
    if (codonNodespecId !== undefined && typeof codonNodespecId === 'string' && new RegExp('^[0-9a-f]{64}$', 'u').test(codonNodespecId)) {
      record.codonNodespecId = codonNodespecId;
      seen('codon.nodespec.id');
    }

  }

  {
    const codonNodespecName = attributes['codon.nodespec.name'] as (EmbeddingsRecord & EmbeddingsContent)['codonNodespecName'];
    if (codonNodespecName !== undefined && typeof codonNodespecName === 'string') {
      record.codonNodespecName = codonNodespecName;
      seen('codon.nodespec.name');
    }

  }

  {
    const codonNodespecRole = attributes['codon.nodespec.role'] as (EmbeddingsRecord & EmbeddingsContent)['codonNodespecRole'];
    if (codonNodespecRole !== undefined && typeof codonNodespecRole === 'string') {
      record.codonNodespecRole = codonNodespecRole;
      seen('codon.nodespec.role');
    }

  }

  {
    const codonModelVendor = attributes['codon.model.vendor'] as (EmbeddingsRecord & EmbeddingsContent)['codonModelVendor'];
    if (codonModelVendor !== undefined && typeof codonModelVendor === 'string') {
      record.codonModelVendor = codonModelVendor;
      seen('codon.model.vendor');
    }

  }

  {
    const codonModelId = attributes['codon.model.id'] as (EmbeddingsRecord & EmbeddingsContent)['codonModelId'];
    if (codonModelId !== undefined && typeof codonModelId === 'string') {
      record.codonModelId = codonModelId;
      seen('codon.model.id');
    }

  }

  {
    const codonTokensInput = attributes['codon.tokens.input'] as (EmbeddingsRecord & EmbeddingsContent)['codonTokensInput'];
    if (codonTokensInput !== undefined && Number.isSafeInteger(codonTokensInput) && codonTokensInput >= 0) {
      record.codonTokensInput = codonTokensInput;
      seen('codon.tokens.input');
    }

  }

  {
    const codonTokensOutput = attributes['codon.tokens.output'] as (EmbeddingsRecord & EmbeddingsContent)['codonTokensOutput'];
    if (codonTokensOutput !== undefined && Number.isSafeInteger(codonTokensOutput) && codonTokensOutput >= 0) {
      record.codonTokensOutput = codonTokensOutput;
      seen('codon.tokens.output');
    }

  }

  {
    const codonTokensTotal = attributes['codon.tokens.total'] as (EmbeddingsRecord & EmbeddingsContent)['codonTokensTotal'];
    if (codonTokensTotal !== undefined && Number.isSafeInteger(codonTokensTotal) && codonTokensTotal >= 0) {
      record.codonTokensTotal = codonTokensTotal;
      seen('codon.tokens.total');
    }

  }

  {
    const codonTokensUsageJson = jsonValue(attributes['codon.tokens.usage_json']) as (EmbeddingsRecord & EmbeddingsContent)['codonTokensUsageJson'];
    if (codonTokensUsageJson !== undefined) {
      record.codonTokensUsageJson = codonTokensUsageJson;
      seen('codon.tokens.usage_json');
    }

  }

  return record;
}

/** What the attributes of a span of type gen_ai.execute_tool.internal say. */
function readExecuteTool(attributes: Said, seen: Seen): Partial<ExecuteToolRecord & ExecuteToolContent> {
  const record: { -readonly [Property in keyof (ExecuteToolRecord & ExecuteToolContent)]?: (ExecuteToolRecord & ExecuteToolContent)[Property] } = {};
  {
    const genAiOperationName = attributes['gen_ai.operation.name'] as (ExecuteToolRecord & ExecuteToolContent)['genAiOperationName'];
    if (genAiOperationName !== undefined && typeof genAiOperationName === 'string' && (genAiOperationName === 'execute_tool')) {
      record.genAiOperationName = genAiOperationName;
      seen('gen_ai.operation.name');
    }

  }

  {
    const genAiToolName = attributes['gen_ai.tool.name'] as (ExecuteToolRecord & ExecuteToolContent)['genAiToolName'];
    if (genAiToolName !== undefined && typeof genAiToolName === 'string') {
      record.genAiToolName = genAiToolName;
      seen('gen_ai.tool.name');
    }

  }

  {
    const errorType = attributes['error.type'] as (ExecuteToolRecord & ExecuteToolContent)['errorType'];
    if (errorType !== undefined && typeof errorType === 'string') {
      record.errorType = errorType;
      seen('error.type');
    }

  }

  {
    const codonOpenaiContentReference = attributes['codon.openai.content.reference'] as (ExecuteToolRecord & ExecuteToolContent)['codonOpenaiContentReference'];
    if (codonOpenaiContentReference !== undefined && typeof codonOpenaiContentReference === 'string' && codonOpenaiContentReference !== '') {
      record.codonOpenaiContentReference = codonOpenaiContentReference;
      seen('codon.openai.content.reference');
    }

  }

  {
    const codonOpenaiRedactionCount = attributes['codon.openai.redaction.count'] as (ExecuteToolRecord & ExecuteToolContent)['codonOpenaiRedactionCount'];
    if (codonOpenaiRedactionCount !== undefined && Number.isSafeInteger(codonOpenaiRedactionCount) && codonOpenaiRedactionCount >= 0) {
      record.codonOpenaiRedactionCount = codonOpenaiRedactionCount;
      seen('codon.openai.redaction.count');
    }

  }

  {
    const codonOpenaiRedactionRules = attributes['codon.openai.redaction.rules'] as (ExecuteToolRecord & ExecuteToolContent)['codonOpenaiRedactionRules'];
    if (codonOpenaiRedactionRules !== undefined && isArrayOf(codonOpenaiRedactionRules, isString)) {
      record.codonOpenaiRedactionRules = codonOpenaiRedactionRules;
      seen('codon.openai.redaction.rules');
    }

  }

  {
    const genAiToolCallId = attributes['gen_ai.tool.call.id'] as (ExecuteToolRecord & ExecuteToolContent)['genAiToolCallId'];
    if (genAiToolCallId !== undefined && typeof genAiToolCallId === 'string') {
      record.genAiToolCallId = genAiToolCallId;
      seen('gen_ai.tool.call.id');
    }

  }

  {
    const genAiToolDescription = attributes['gen_ai.tool.description'] as (ExecuteToolRecord & ExecuteToolContent)['genAiToolDescription'];
    if (genAiToolDescription !== undefined && typeof genAiToolDescription === 'string') {
      record.genAiToolDescription = genAiToolDescription;
      seen('gen_ai.tool.description');
    }

  }

  {
    const genAiToolType = attributes['gen_ai.tool.type'] as (ExecuteToolRecord & ExecuteToolContent)['genAiToolType'];
    if (genAiToolType !== undefined && typeof genAiToolType === 'string') {
      record.genAiToolType = genAiToolType;
      seen('gen_ai.tool.type');
    }

  }

  {
    const genAiToolCallArguments = jsonValue(attributes['gen_ai.tool.call.arguments']) as (ExecuteToolRecord & ExecuteToolContent)['genAiToolCallArguments'];
    if (genAiToolCallArguments !== undefined) {
      record.genAiToolCallArguments = genAiToolCallArguments;
      seen('gen_ai.tool.call.arguments');
    }

  }

  {
    const genAiToolCallResult = jsonValue(attributes['gen_ai.tool.call.result']) as (ExecuteToolRecord & ExecuteToolContent)['genAiToolCallResult'];
    if (genAiToolCallResult !== undefined) {
      record.genAiToolCallResult = genAiToolCallResult;
      seen('gen_ai.tool.call.result');
    }

  }

  {
    const genAiPromptName = attributes['gen_ai.prompt.name'] as (ExecuteToolRecord & ExecuteToolContent)['genAiPromptName'];
    if (genAiPromptName !== undefined && typeof genAiPromptName === 'string') {
      record.genAiPromptName = genAiPromptName;
      seen('gen_ai.prompt.name');
    }

  }

  {
    const userId = attributes['user.id'] as (ExecuteToolRecord & ExecuteToolContent)['userId'];
    if (userId !== undefined && typeof userId === 'string') {
      record.userId = userId;
      seen('user.id');
    }

  }

  {
    const sessionId = attributes['session.id'] as (ExecuteToolRecord & ExecuteToolContent)['sessionId'];
    if (sessionId !== undefined && typeof sessionId === 'string') {
      record.sessionId = sessionId;
      seen('session.id');
    }

  }

  {
    const codonOpenaiTags = attributes['codon.openai.tags'] as (ExecuteToolRecord & ExecuteToolContent)['codonOpenaiTags'];
    if (codonOpenaiTags !== undefined && isArrayOf(codonOpenaiTags, isString)) {
      record.codonOpenaiTags = codonOpenaiTags;
      seen('codon.openai.tags');
    }

  }

  {
    const codonOpenaiMetadata = familyAt(attributes, 'codon.openai.metadata') as (ExecuteToolRecord & ExecuteToolContent)['codonOpenaiMetadata'];
    if (codonOpenaiMetadata !== undefined && isStringRecord(codonOpenaiMetadata)) {
      record.codonOpenaiMetadata = codonOpenaiMetadata;
      seenBelow(attributes, 'codon.openai.metadata', seen);
    }

  }

  {
    const orgNamespace = attributes['org.namespace'] as (ExecuteToolRecord & ExecuteToolContent)['orgNamespace'];
    if (orgNamespace !== undefined && typeof orgNamespace === 'string') {
      record.orgNamespace = orgNamespace;
      seen('org.namespace');
    }

  }

  {
    const agentFrameworkName = attributes['agent.framework.name'] as (ExecuteToolRecord & ExecuteToolContent)['agentFrameworkName'];
    if (agentFrameworkName !== undefined && typeof agentFrameworkName === 'string') {
      record.agentFrameworkName = agentFrameworkName;
      seen('agent.framework.name');
    }

  }

  {
    const codonOrganizationId = attributes['codon.organization.id'] as (ExecuteToolRecord & ExecuteToolContent)['codonOrganizationId'];
    if (codonOrganizationId !== undefined && typeof codonOrganizationId === 'string') {
      record.codonOrganizationId = codonOrganizationId;
      seen('codon.organization.id');
    }

  }

  {
    const codonWorkloadId = attributes['codon.workload.id'] as (ExecuteToolRecord & ExecuteToolContent)['codonWorkloadId'];
    if (codonWorkloadId !== undefined && typeof codonWorkloadId === 'string') {
      record.codonWorkloadId = codonWorkloadId;
      seen('codon.workload.id');
    }

  }

  {
    const codonWorkloadLogicId = attributes['codon.workload.logic_id'] as (ExecuteToolRecord & ExecuteToolContent)['codonWorkloadLogicId'];
    if (codonWorkloadLogicId !== undefined && typeof codonWorkloadLogicId === 'string') {
      record.codonWorkloadLogicId = codonWorkloadLogicId;
      seen('codon.workload.logic_id');
    }

  }

  {
    const codonWorkloadRunId = attributes['codon.workload.run_id'] as (ExecuteToolRecord & ExecuteToolContent)['codonWorkloadRunId'];
    if (codonWorkloadRunId !== undefined && typeof codonWorkloadRunId === 'string') {
      record.codonWorkloadRunId = codonWorkloadRunId;
      seen('codon.workload.run_id');
    }

  }

  {
    const codonWorkloadName = attributes['codon.workload.name'] as (ExecuteToolRecord & ExecuteToolContent)['codonWorkloadName'];
    if (codonWorkloadName !== undefined && typeof codonWorkloadName === 'string') {
      record.codonWorkloadName = codonWorkloadName;
      seen('codon.workload.name');
    }

  }

  {
    const codonWorkloadVersion = attributes['codon.workload.version'] as (ExecuteToolRecord & ExecuteToolContent)['codonWorkloadVersion'];
    if (codonWorkloadVersion !== undefined && typeof codonWorkloadVersion === 'string') {
      record.codonWorkloadVersion = codonWorkloadVersion;
      seen('codon.workload.version');
    }

  }

  {
    const codonWorkloadDeploymentId = attributes['codon.workload.deployment_id'] as (ExecuteToolRecord & ExecuteToolContent)['codonWorkloadDeploymentId'];
    if (codonWorkloadDeploymentId !== undefined && typeof codonWorkloadDeploymentId === 'string') {
      record.codonWorkloadDeploymentId = codonWorkloadDeploymentId;
      seen('codon.workload.deployment_id');
    }

  }

  return record;
}

/** What the attributes of a span of type gen_ai.inference.client say. */
function readInference(attributes: Said, seen: Seen): Partial<InferenceRecord & InferenceContent> {
  const record: { -readonly [Property in keyof (InferenceRecord & InferenceContent)]?: (InferenceRecord & InferenceContent)[Property] } = {};
  {
    const genAiOperationName = attributes['gen_ai.operation.name'] as (InferenceRecord & InferenceContent)['genAiOperationName'];
    if (genAiOperationName !== undefined && typeof genAiOperationName === 'string' && (genAiOperationName === 'chat' || genAiOperationName === 'generate_content' || genAiOperationName === 'text_completion')) {
      record.genAiOperationName = genAiOperationName;
      seen('gen_ai.operation.name');
    }

  }

  {
    const genAiProviderName = attributes['gen_ai.provider.name'] as (InferenceRecord & InferenceContent)['genAiProviderName'];
    if (genAiProviderName !== undefined && typeof genAiProviderName === 'string') {
      record.genAiProviderName = genAiProviderName;
      seen('gen_ai.provider.name');
    }

  }

  if (record.genAiProviderName === undefined) {
    const genAiProviderName = attributes['gen_ai.system'] as (InferenceRecord & InferenceContent)['genAiProviderName'];
    if (genAiProviderName !== undefined && typeof genAiProviderName === 'string' && genAiProviderName !== 'xai') {
      record.genAiProviderName = genAiProviderName;
      seen('gen_ai.system');
    }

  }

  {
    const errorType = attributes['error.type'] as (InferenceRecord & InferenceContent)['errorType'];
    if (errorType !== undefined && typeof errorType === 'string') {
      record.errorType = errorType;
      seen('error.type');
    }

  }

  {
    const genAiConversationId = attributes['gen_ai.conversation.id'] as (InferenceRecord & InferenceContent)['genAiConversationId'];
    if (genAiConversationId !== undefined && typeof genAiConversationId === 'string') {
      record.genAiConversationId = genAiConversationId;
      seen('gen_ai.conversation.id');
    }

  }

  {
    const genAiOutputType = attributes['gen_ai.output.type'] as (InferenceRecord & InferenceContent)['genAiOutputType'];
    if (genAiOutputType !== undefined && typeof genAiOutputType === 'string') {
      record.genAiOutputType = genAiOutputType;
      seen('gen_ai.output.type');
    }

  }

  if (record.genAiOutputType === undefined) {
    const genAiOutputType = attributes['gen_ai.openai.request.response_format'] as (InferenceRecord & InferenceContent)['genAiOutputType'];
    if (genAiOutputType !== undefined && typeof genAiOutputType === 'string' && genAiOutputType !== 'json_object' && genAiOutputType !== 'json_schema') {
      record.genAiOutputType = genAiOutputType;
      seen('gen_ai.openai.request.response_format');
    }

  }

  {
    const genAiPromptName = attributes['gen_ai.prompt.name'] as (InferenceRecord & InferenceContent)['genAiPromptName'];
    if (genAiPromptName !== undefined && typeof genAiPromptName === 'string') {
      record.genAiPromptName = genAiPromptName;
      seen('gen_ai.prompt.name');
    }

  }

  {
    const genAiRequestChoiceCount = attributes['gen_ai.request.choice.count'] as (InferenceRecord & InferenceContent)['genAiRequestChoiceCount'];
    if (genAiRequestChoiceCount !== undefined && Number.isSafeInteger(genAiRequestChoiceCount) && genAiRequestChoiceCount !== 1 && genAiRequestChoiceCount >= 1) {
      record.genAiRequestChoiceCount = genAiRequestChoiceCount;
      seen('gen_ai.request.choice.count');
    }

  }

  {
    const genAiRequestModel = attributes['gen_ai.request.model'] as (InferenceRecord & InferenceContent)['genAiRequestModel'];
    if (genAiRequestModel !== undefined && typeof genAiRequestModel === 'string') {
      record.genAiRequestModel = genAiRequestModel;
      seen('gen_ai.request.model');
    }

  }

  {
    const genAiRequestSeed = attributes['gen_ai.request.seed'] as (InferenceRecord & InferenceContent)['genAiRequestSeed'];
    if (genAiRequestSeed !== undefined && Number.isSafeInteger(genAiRequestSeed)) {
      record.genAiRequestSeed = genAiRequestSeed;
      seen('gen_ai.request.seed');
    }

  }

  if (record.genAiRequestSeed === undefined) {
    const genAiRequestSeed = attributes['gen_ai.openai.request.seed'] as (InferenceRecord & InferenceContent)['genAiRequestSeed'];
    if (genAiRequestSeed !== undefined && Number.isSafeInteger(genAiRequestSeed)) {
      record.genAiRequestSeed = genAiRequestSeed;
      seen('gen_ai.openai.request.seed');
    }

  }

  {
    const genAiRequestStream = attributes['gen_ai.request.stream'] as (InferenceRecord & InferenceContent)['genAiRequestStream'];
    if (genAiRequestStream !== undefined && typeof genAiRequestStream === 'boolean' && (genAiRequestStream === true)) {
      record.genAiRequestStream = genAiRequestStream;
      seen('gen_ai.request.stream');
    }

  }

  {
    const genAiRequestTopK = attributes['gen_ai.request.top_k'] as (InferenceRecord & InferenceContent)['genAiRequestTopK'];
    if (genAiRequestTopK !== undefined && Number.isSafeInteger(genAiRequestTopK)) {
      record.genAiRequestTopK = genAiRequestTopK;
      seen('gen_ai.request.top_k');
    }

  }

  {
    const serverPort = attributes['server.port'] as (InferenceRecord & InferenceContent)['serverPort'];
    if (serverPort !== undefined && Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) {
      record.serverPort = serverPort;
      seen('server.port');
    }

  }

  {
    const openaiRequestServiceTier = attributes['openai.request.service_tier'] as (InferenceRecord & InferenceContent)['openaiRequestServiceTier'];
    if (openaiRequestServiceTier !== undefined && typeof openaiRequestServiceTier === 'string') {
      record.openaiRequestServiceTier = openaiRequestServiceTier;
      seen('openai.request.service_tier');
    }

  }

  if (record.openaiRequestServiceTier === undefined) {
    const openaiRequestServiceTier = attributes['gen_ai.openai.request.service_tier'] as (InferenceRecord & InferenceContent)['openaiRequestServiceTier'];
    if (openaiRequestServiceTier !== undefined && typeof openaiRequestServiceTier === 'string') {
      record.openaiRequestServiceTier = openaiRequestServiceTier;
      seen('gen_ai.openai.request.service_tier');
    }

  }

  {
    const openaiResponseServiceTier = attributes['openai.response.service_tier'] as (InferenceRecord & InferenceContent)['openaiResponseServiceTier'];
    if (openaiResponseServiceTier !== undefined && typeof openaiResponseServiceTier === 'string') {
      record.openaiResponseServiceTier = openaiResponseServiceTier;
      seen('openai.response.service_tier');
    }

  }

  if (record.openaiResponseServiceTier === undefined) {
    const openaiResponseServiceTier = attributes['gen_ai.openai.response.service_tier'] as (InferenceRecord & InferenceContent)['openaiResponseServiceTier'];
    if (openaiResponseServiceTier !== undefined && typeof openaiResponseServiceTier === 'string') {
      record.openaiResponseServiceTier = openaiResponseServiceTier;
      seen('gen_ai.openai.response.service_tier');
    }

  }

  {
    const codonOpenaiStreamOutcome = attributes['codon.openai.stream.outcome'] as (InferenceRecord & InferenceContent)['codonOpenaiStreamOutcome'];
    if (codonOpenaiStreamOutcome !== undefined && typeof codonOpenaiStreamOutcome === 'string' && (codonOpenaiStreamOutcome === 'completed' || codonOpenaiStreamOutcome === 'cancelled' || codonOpenaiStreamOutcome === 'aborted' || codonOpenaiStreamOutcome === 'failed' || codonOpenaiStreamOutcome === 'abandoned')) {
      record.codonOpenaiStreamOutcome = codonOpenaiStreamOutcome;
      seen('codon.openai.stream.outcome');
    }

  }

  {
    const httpRequestResendCount = attributes['http.request.resend_count'] as (InferenceRecord & InferenceContent)['httpRequestResendCount'];
    if (httpRequestResendCount !== undefined && Number.isSafeInteger(httpRequestResendCount) && httpRequestResendCount >= 0) {
      record.httpRequestResendCount = httpRequestResendCount;
      seen('http.request.resend_count');
    }

  }

  {
    const codonOpenaiContentReference = attributes['codon.openai.content.reference'] as (InferenceRecord & InferenceContent)['codonOpenaiContentReference'];
    if (codonOpenaiContentReference !== undefined && typeof codonOpenaiContentReference === 'string' && codonOpenaiContentReference !== '') {
      record.codonOpenaiContentReference = codonOpenaiContentReference;
      seen('codon.openai.content.reference');
    }

  }

  {
    const codonOpenaiRedactionCount = attributes['codon.openai.redaction.count'] as (InferenceRecord & InferenceContent)['codonOpenaiRedactionCount'];
    if (codonOpenaiRedactionCount !== undefined && Number.isSafeInteger(codonOpenaiRedactionCount) && codonOpenaiRedactionCount >= 0) {
      record.codonOpenaiRedactionCount = codonOpenaiRedactionCount;
      seen('codon.openai.redaction.count');
    }

  }

  {
    const codonOpenaiRedactionRules = attributes['codon.openai.redaction.rules'] as (InferenceRecord & InferenceContent)['codonOpenaiRedactionRules'];
    if (codonOpenaiRedactionRules !== undefined && isArrayOf(codonOpenaiRedactionRules, isString)) {
      record.codonOpenaiRedactionRules = codonOpenaiRedactionRules;
      seen('codon.openai.redaction.rules');
    }

  }

  {
    const genAiRequestFrequencyPenalty = attributes['gen_ai.request.frequency_penalty'] as (InferenceRecord & InferenceContent)['genAiRequestFrequencyPenalty'];
    if (genAiRequestFrequencyPenalty !== undefined && Number.isFinite(genAiRequestFrequencyPenalty)) {
      record.genAiRequestFrequencyPenalty = genAiRequestFrequencyPenalty;
      seen('gen_ai.request.frequency_penalty');
    }

  }

  {
    const genAiRequestMaxTokens = attributes['gen_ai.request.max_tokens'] as (InferenceRecord & InferenceContent)['genAiRequestMaxTokens'];
    if (genAiRequestMaxTokens !== undefined && Number.isSafeInteger(genAiRequestMaxTokens) && genAiRequestMaxTokens >= 0) {
      record.genAiRequestMaxTokens = genAiRequestMaxTokens;
      seen('gen_ai.request.max_tokens');
    }

  }

  {
    const genAiRequestPresencePenalty = attributes['gen_ai.request.presence_penalty'] as (InferenceRecord & InferenceContent)['genAiRequestPresencePenalty'];
    if (genAiRequestPresencePenalty !== undefined && Number.isFinite(genAiRequestPresencePenalty)) {
      record.genAiRequestPresencePenalty = genAiRequestPresencePenalty;
      seen('gen_ai.request.presence_penalty');
    }

  }

  {
    const genAiRequestStopSequences = attributes['gen_ai.request.stop_sequences'] as (InferenceRecord & InferenceContent)['genAiRequestStopSequences'];
    if (genAiRequestStopSequences !== undefined && isArrayOf(genAiRequestStopSequences, isString)) {
      record.genAiRequestStopSequences = genAiRequestStopSequences;
      seen('gen_ai.request.stop_sequences');
    }

  }

  {
    const genAiRequestTemperature = attributes['gen_ai.request.temperature'] as (InferenceRecord & InferenceContent)['genAiRequestTemperature'];
    if (genAiRequestTemperature !== undefined && Number.isFinite(genAiRequestTemperature)) {
      record.genAiRequestTemperature = genAiRequestTemperature;
      seen('gen_ai.request.temperature');
    }

  }

  {
    const genAiRequestTopP = attributes['gen_ai.request.top_p'] as (InferenceRecord & InferenceContent)['genAiRequestTopP'];
    if (genAiRequestTopP !== undefined && Number.isFinite(genAiRequestTopP)) {
      record.genAiRequestTopP = genAiRequestTopP;
      seen('gen_ai.request.top_p');
    }

  }

  {
    const genAiResponseFinishReasons = attributes['gen_ai.response.finish_reasons'] as (InferenceRecord & InferenceContent)['genAiResponseFinishReasons'];
    if (genAiResponseFinishReasons !== undefined && isArrayOf(genAiResponseFinishReasons, isString)) {
      record.genAiResponseFinishReasons = genAiResponseFinishReasons;
      seen('gen_ai.response.finish_reasons');
    }

  }

  {
    const genAiResponseId = attributes['gen_ai.response.id'] as (InferenceRecord & InferenceContent)['genAiResponseId'];
    if (genAiResponseId !== undefined && typeof genAiResponseId === 'string') {
      record.genAiResponseId = genAiResponseId;
      seen('gen_ai.response.id');
    }

  }

  {
    const genAiResponseModel = attributes['gen_ai.response.model'] as (InferenceRecord & InferenceContent)['genAiResponseModel'];
    if (genAiResponseModel !== undefined && typeof genAiResponseModel === 'string') {
      record.genAiResponseModel = genAiResponseModel;
      seen('gen_ai.response.model');
    }

  }

  {
    const genAiResponseTimeToFirstChunk = attributes['gen_ai.response.time_to_first_chunk'] as (InferenceRecord & InferenceContent)['genAiResponseTimeToFirstChunk'];
    if (genAiResponseTimeToFirstChunk !== undefined && Number.isFinite(genAiResponseTimeToFirstChunk) && genAiResponseTimeToFirstChunk >= 0) {
      record.genAiResponseTimeToFirstChunk = genAiResponseTimeToFirstChunk;
      seen('gen_ai.response.time_to_first_chunk');
    }

  }

  {
    const genAiUsageCacheReadInputTokens = attributes['gen_ai.usage.cache_read.input_tokens'] as (InferenceRecord & InferenceContent)['genAiUsageCacheReadInputTokens'];
    if (genAiUsageCacheReadInputTokens !== undefined && Number.isSafeInteger(genAiUsageCacheReadInputTokens) && genAiUsageCacheReadInputTokens >= 0) {
      record.genAiUsageCacheReadInputTokens = genAiUsageCacheReadInputTokens;
      seen('gen_ai.usage.cache_read.input_tokens');
    }

  }

  {
    const genAiUsageCacheWriteInputTokens = attributes['gen_ai.usage.cache_creation.input_tokens'] as (InferenceRecord & InferenceContent)['genAiUsageCacheWriteInputTokens'];
    if (genAiUsageCacheWriteInputTokens !== undefined && Number.isSafeInteger(genAiUsageCacheWriteInputTokens) && genAiUsageCacheWriteInputTokens >= 0) {
      record.genAiUsageCacheWriteInputTokens = genAiUsageCacheWriteInputTokens;
      seen('gen_ai.usage.cache_creation.input_tokens');
    }

  }

  if (record.genAiUsageCacheWriteInputTokens === undefined) {
    const genAiUsageCacheWriteInputTokens = attributes['gen_ai.usage.cache_creation.input_tokens'] as (InferenceRecord & InferenceContent)['genAiUsageCacheWriteInputTokens'];
    if (genAiUsageCacheWriteInputTokens !== undefined && Number.isSafeInteger(genAiUsageCacheWriteInputTokens) && genAiUsageCacheWriteInputTokens >= 0) {
      record.genAiUsageCacheWriteInputTokens = genAiUsageCacheWriteInputTokens;
      seen('gen_ai.usage.cache_creation.input_tokens');
    }

  }

  {
    const genAiUsageInputTokens = attributes['gen_ai.usage.input_tokens'] as (InferenceRecord & InferenceContent)['genAiUsageInputTokens'];
    if (genAiUsageInputTokens !== undefined && Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) {
      record.genAiUsageInputTokens = genAiUsageInputTokens;
      seen('gen_ai.usage.input_tokens');
    }

  }

  if (record.genAiUsageInputTokens === undefined) {
    const genAiUsageInputTokens = attributes['gen_ai.usage.prompt_tokens'] as (InferenceRecord & InferenceContent)['genAiUsageInputTokens'];
    if (genAiUsageInputTokens !== undefined && Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) {
      record.genAiUsageInputTokens = genAiUsageInputTokens;
      seen('gen_ai.usage.prompt_tokens');
    }

  }

  {
    const genAiUsageOutputTokens = attributes['gen_ai.usage.output_tokens'] as (InferenceRecord & InferenceContent)['genAiUsageOutputTokens'];
    if (genAiUsageOutputTokens !== undefined && Number.isSafeInteger(genAiUsageOutputTokens) && genAiUsageOutputTokens >= 0) {
      record.genAiUsageOutputTokens = genAiUsageOutputTokens;
      seen('gen_ai.usage.output_tokens');
    }

  }

  if (record.genAiUsageOutputTokens === undefined) {
    const genAiUsageOutputTokens = attributes['gen_ai.usage.completion_tokens'] as (InferenceRecord & InferenceContent)['genAiUsageOutputTokens'];
    if (genAiUsageOutputTokens !== undefined && Number.isSafeInteger(genAiUsageOutputTokens) && genAiUsageOutputTokens >= 0) {
      record.genAiUsageOutputTokens = genAiUsageOutputTokens;
      seen('gen_ai.usage.completion_tokens');
    }

  }

  {
    const genAiUsageReasoningOutputTokens = attributes['gen_ai.usage.reasoning.output_tokens'] as (InferenceRecord & InferenceContent)['genAiUsageReasoningOutputTokens'];
    if (genAiUsageReasoningOutputTokens !== undefined && Number.isSafeInteger(genAiUsageReasoningOutputTokens) && genAiUsageReasoningOutputTokens >= 0) {
      record.genAiUsageReasoningOutputTokens = genAiUsageReasoningOutputTokens;
      seen('gen_ai.usage.reasoning.output_tokens');
    }

  }

  {
    const serverAddress = attributes['server.address'] as (InferenceRecord & InferenceContent)['serverAddress'];
    if (serverAddress !== undefined && typeof serverAddress === 'string' && serverAddress !== '') {
      record.serverAddress = serverAddress;
      seen('server.address');
    }

  }

  {
    const openaiApiType = attributes['openai.api.type'] as (InferenceRecord & InferenceContent)['openaiApiType'];
    if (openaiApiType !== undefined && typeof openaiApiType === 'string') {
      record.openaiApiType = openaiApiType;
      seen('openai.api.type');
    }

  }

  {
    const openaiResponseSystemFingerprint = attributes['openai.response.system_fingerprint'] as (InferenceRecord & InferenceContent)['openaiResponseSystemFingerprint'];
    if (openaiResponseSystemFingerprint !== undefined && typeof openaiResponseSystemFingerprint === 'string') {
      record.openaiResponseSystemFingerprint = openaiResponseSystemFingerprint;
      seen('openai.response.system_fingerprint');
    }

  }

  if (record.openaiResponseSystemFingerprint === undefined) {
    const openaiResponseSystemFingerprint = attributes['gen_ai.openai.response.system_fingerprint'] as (InferenceRecord & InferenceContent)['openaiResponseSystemFingerprint'];
    if (openaiResponseSystemFingerprint !== undefined && typeof openaiResponseSystemFingerprint === 'string') {
      record.openaiResponseSystemFingerprint = openaiResponseSystemFingerprint;
      seen('gen_ai.openai.response.system_fingerprint');
    }

  }

  {
    const codonOpenaiRequestId = attributes['codon.openai.request.id'] as (InferenceRecord & InferenceContent)['codonOpenaiRequestId'];
    if (codonOpenaiRequestId !== undefined && typeof codonOpenaiRequestId === 'string') {
      record.codonOpenaiRequestId = codonOpenaiRequestId;
      seen('codon.openai.request.id');
    }

  }

  {
    const codonOpenaiDeployment = attributes['codon.openai.deployment'] as (InferenceRecord & InferenceContent)['codonOpenaiDeployment'];
    if (codonOpenaiDeployment !== undefined && typeof codonOpenaiDeployment === 'string') {
      record.codonOpenaiDeployment = codonOpenaiDeployment;
      seen('codon.openai.deployment');
    }

  }

  {
    const codonOpenaiApiVersion = attributes['codon.openai.api_version'] as (InferenceRecord & InferenceContent)['codonOpenaiApiVersion'];
    if (codonOpenaiApiVersion !== undefined && typeof codonOpenaiApiVersion === 'string') {
      record.codonOpenaiApiVersion = codonOpenaiApiVersion;
      seen('codon.openai.api_version');
    }

  }

  {
    const codonOpenaiUsagePredictionAcceptedTokens = attributes['codon.openai.usage.prediction.accepted_tokens'] as (InferenceRecord & InferenceContent)['codonOpenaiUsagePredictionAcceptedTokens'];
    if (codonOpenaiUsagePredictionAcceptedTokens !== undefined && Number.isSafeInteger(codonOpenaiUsagePredictionAcceptedTokens) && codonOpenaiUsagePredictionAcceptedTokens >= 0) {
      record.codonOpenaiUsagePredictionAcceptedTokens = codonOpenaiUsagePredictionAcceptedTokens;
      seen('codon.openai.usage.prediction.accepted_tokens');
    }

  }

  {
    const codonOpenaiUsagePredictionRejectedTokens = attributes['codon.openai.usage.prediction.rejected_tokens'] as (InferenceRecord & InferenceContent)['codonOpenaiUsagePredictionRejectedTokens'];
    if (codonOpenaiUsagePredictionRejectedTokens !== undefined && Number.isSafeInteger(codonOpenaiUsagePredictionRejectedTokens) && codonOpenaiUsagePredictionRejectedTokens >= 0) {
      record.codonOpenaiUsagePredictionRejectedTokens = codonOpenaiUsagePredictionRejectedTokens;
      seen('codon.openai.usage.prediction.rejected_tokens');
    }

  }

  {
    const codonOpenaiAudioSeconds = attributes['codon.openai.audio.seconds'] as (InferenceRecord & InferenceContent)['codonOpenaiAudioSeconds'];
    if (codonOpenaiAudioSeconds !== undefined && Number.isFinite(codonOpenaiAudioSeconds) && codonOpenaiAudioSeconds >= 0) {
      record.codonOpenaiAudioSeconds = codonOpenaiAudioSeconds;
      seen('codon.openai.audio.seconds');
    }

  }

  {
    const codonOpenaiMediaSize = attributes['codon.openai.media.size'] as (InferenceRecord & InferenceContent)['codonOpenaiMediaSize'];
    if (codonOpenaiMediaSize !== undefined && Number.isSafeInteger(codonOpenaiMediaSize) && codonOpenaiMediaSize >= 0) {
      record.codonOpenaiMediaSize = codonOpenaiMediaSize;
      seen('codon.openai.media.size');
    }

  }

  {
    const genAiInputMessages = jsonValue(attributes['gen_ai.input.messages']) as (InferenceRecord & InferenceContent)['genAiInputMessages'];
    if (genAiInputMessages !== undefined && isInputMessages(genAiInputMessages)) {
      record.genAiInputMessages = genAiInputMessages;
      seen('gen_ai.input.messages');
    }

  }

  {
    const genAiOutputMessages = jsonValue(attributes['gen_ai.output.messages']) as (InferenceRecord & InferenceContent)['genAiOutputMessages'];
    if (genAiOutputMessages !== undefined && isOutputMessages(genAiOutputMessages)) {
      record.genAiOutputMessages = genAiOutputMessages;
      seen('gen_ai.output.messages');
    }

  }

  {
    const genAiSystemInstructions = jsonValue(attributes['gen_ai.system_instructions']) as (InferenceRecord & InferenceContent)['genAiSystemInstructions'];
    if (genAiSystemInstructions !== undefined && isSystemInstructions(genAiSystemInstructions)) {
      record.genAiSystemInstructions = genAiSystemInstructions;
      seen('gen_ai.system_instructions');
    }

  }

  {
    const genAiToolDefinitions = jsonValue(attributes['gen_ai.tool.definitions']) as (InferenceRecord & InferenceContent)['genAiToolDefinitions'];
    if (genAiToolDefinitions !== undefined && isToolDefinitions(genAiToolDefinitions)) {
      record.genAiToolDefinitions = genAiToolDefinitions;
      seen('gen_ai.tool.definitions');
    }

  }

  {
    const genAiAgentName = attributes['gen_ai.agent.name'] as (InferenceRecord & InferenceContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('gen_ai.agent.name');
    }

  }

  if (record.genAiAgentName === undefined) {
    const genAiAgentName = attributes['gen_ai.workflow.name'] as (InferenceRecord & InferenceContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('gen_ai.workflow.name');
    }

  }

  {
    const userId = attributes['user.id'] as (InferenceRecord & InferenceContent)['userId'];
    if (userId !== undefined && typeof userId === 'string') {
      record.userId = userId;
      seen('user.id');
    }

  }

  {
    const sessionId = attributes['session.id'] as (InferenceRecord & InferenceContent)['sessionId'];
    if (sessionId !== undefined && typeof sessionId === 'string') {
      record.sessionId = sessionId;
      seen('session.id');
    }

  }

  {
    const codonOpenaiTags = attributes['codon.openai.tags'] as (InferenceRecord & InferenceContent)['codonOpenaiTags'];
    if (codonOpenaiTags !== undefined && isArrayOf(codonOpenaiTags, isString)) {
      record.codonOpenaiTags = codonOpenaiTags;
      seen('codon.openai.tags');
    }

  }

  {
    const codonOpenaiMetadata = familyAt(attributes, 'codon.openai.metadata') as (InferenceRecord & InferenceContent)['codonOpenaiMetadata'];
    if (codonOpenaiMetadata !== undefined && isStringRecord(codonOpenaiMetadata)) {
      record.codonOpenaiMetadata = codonOpenaiMetadata;
      seenBelow(attributes, 'codon.openai.metadata', seen);
    }

  }

  {
    const orgNamespace = attributes['org.namespace'] as (InferenceRecord & InferenceContent)['orgNamespace'];
    if (orgNamespace !== undefined && typeof orgNamespace === 'string') {
      record.orgNamespace = orgNamespace;
      seen('org.namespace');
    }

  }

  {
    const agentFrameworkName = attributes['agent.framework.name'] as (InferenceRecord & InferenceContent)['agentFrameworkName'];
    if (agentFrameworkName !== undefined && typeof agentFrameworkName === 'string') {
      record.agentFrameworkName = agentFrameworkName;
      seen('agent.framework.name');
    }

  }

  {
    const codonOrganizationId = attributes['codon.organization.id'] as (InferenceRecord & InferenceContent)['codonOrganizationId'];
    if (codonOrganizationId !== undefined && typeof codonOrganizationId === 'string') {
      record.codonOrganizationId = codonOrganizationId;
      seen('codon.organization.id');
    }

  }

  {
    const codonWorkloadId = attributes['codon.workload.id'] as (InferenceRecord & InferenceContent)['codonWorkloadId'];
    if (codonWorkloadId !== undefined && typeof codonWorkloadId === 'string') {
      record.codonWorkloadId = codonWorkloadId;
      seen('codon.workload.id');
    }

  }

  {
    const codonWorkloadLogicId = attributes['codon.workload.logic_id'] as (InferenceRecord & InferenceContent)['codonWorkloadLogicId'];
    if (codonWorkloadLogicId !== undefined && typeof codonWorkloadLogicId === 'string') {
      record.codonWorkloadLogicId = codonWorkloadLogicId;
      seen('codon.workload.logic_id');
    }

  }

  {
    const codonWorkloadRunId = attributes['codon.workload.run_id'] as (InferenceRecord & InferenceContent)['codonWorkloadRunId'];
    if (codonWorkloadRunId !== undefined && typeof codonWorkloadRunId === 'string') {
      record.codonWorkloadRunId = codonWorkloadRunId;
      seen('codon.workload.run_id');
    }

  }

  {
    const codonWorkloadName = attributes['codon.workload.name'] as (InferenceRecord & InferenceContent)['codonWorkloadName'];
    if (codonWorkloadName !== undefined && typeof codonWorkloadName === 'string') {
      record.codonWorkloadName = codonWorkloadName;
      seen('codon.workload.name');
    }

  }

  {
    const codonWorkloadVersion = attributes['codon.workload.version'] as (InferenceRecord & InferenceContent)['codonWorkloadVersion'];
    if (codonWorkloadVersion !== undefined && typeof codonWorkloadVersion === 'string') {
      record.codonWorkloadVersion = codonWorkloadVersion;
      seen('codon.workload.version');
    }

  }

  {
    const codonWorkloadDeploymentId = attributes['codon.workload.deployment_id'] as (InferenceRecord & InferenceContent)['codonWorkloadDeploymentId'];
    if (codonWorkloadDeploymentId !== undefined && typeof codonWorkloadDeploymentId === 'string') {
      record.codonWorkloadDeploymentId = codonWorkloadDeploymentId;
      seen('codon.workload.deployment_id');
    }

  }

  {
    const codonNodespecId = attributes['codon.nodespec.id'] as (InferenceRecord & InferenceContent)['codonNodespecId'];
    if (codonNodespecId !== undefined && typeof codonNodespecId === 'string' && new RegExp('^[0-9a-f]{64}$', 'u').test(codonNodespecId)) {
      record.codonNodespecId = codonNodespecId;
      seen('codon.nodespec.id');
    }

  }

  {
    const codonNodespecName = attributes['codon.nodespec.name'] as (InferenceRecord & InferenceContent)['codonNodespecName'];
    if (codonNodespecName !== undefined && typeof codonNodespecName === 'string') {
      record.codonNodespecName = codonNodespecName;
      seen('codon.nodespec.name');
    }

  }

  {
    const codonNodespecRole = attributes['codon.nodespec.role'] as (InferenceRecord & InferenceContent)['codonNodespecRole'];
    if (codonNodespecRole !== undefined && typeof codonNodespecRole === 'string') {
      record.codonNodespecRole = codonNodespecRole;
      seen('codon.nodespec.role');
    }

  }

  {
    const codonModelVendor = attributes['codon.model.vendor'] as (InferenceRecord & InferenceContent)['codonModelVendor'];
    if (codonModelVendor !== undefined && typeof codonModelVendor === 'string') {
      record.codonModelVendor = codonModelVendor;
      seen('codon.model.vendor');
    }

  }

  {
    const codonModelId = attributes['codon.model.id'] as (InferenceRecord & InferenceContent)['codonModelId'];
    if (codonModelId !== undefined && typeof codonModelId === 'string') {
      record.codonModelId = codonModelId;
      seen('codon.model.id');
    }

  }

  {
    const codonTokensInput = attributes['codon.tokens.input'] as (InferenceRecord & InferenceContent)['codonTokensInput'];
    if (codonTokensInput !== undefined && Number.isSafeInteger(codonTokensInput) && codonTokensInput >= 0) {
      record.codonTokensInput = codonTokensInput;
      seen('codon.tokens.input');
    }

  }

  {
    const codonTokensOutput = attributes['codon.tokens.output'] as (InferenceRecord & InferenceContent)['codonTokensOutput'];
    if (codonTokensOutput !== undefined && Number.isSafeInteger(codonTokensOutput) && codonTokensOutput >= 0) {
      record.codonTokensOutput = codonTokensOutput;
      seen('codon.tokens.output');
    }

  }

  {
    const codonTokensTotal = attributes['codon.tokens.total'] as (InferenceRecord & InferenceContent)['codonTokensTotal'];
    if (codonTokensTotal !== undefined && Number.isSafeInteger(codonTokensTotal) && codonTokensTotal >= 0) {
      record.codonTokensTotal = codonTokensTotal;
      seen('codon.tokens.total');
    }

  }

  {
    const codonTokensUsageJson = jsonValue(attributes['codon.tokens.usage_json']) as (InferenceRecord & InferenceContent)['codonTokensUsageJson'];
    if (codonTokensUsageJson !== undefined) {
      record.codonTokensUsageJson = codonTokensUsageJson;
      seen('codon.tokens.usage_json');
    }

  }

  return record;
}

/** What the attributes of a span of type gen_ai.invoke_agent.internal say. */
function readInvokeAgentInternal(attributes: Said, seen: Seen): Partial<InvokeAgentInternalRecord & InvokeAgentInternalContent> {
  const record: { -readonly [Property in keyof (InvokeAgentInternalRecord & InvokeAgentInternalContent)]?: (InvokeAgentInternalRecord & InvokeAgentInternalContent)[Property] } = {};
  {
    const genAiOperationName = attributes['gen_ai.operation.name'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiOperationName'];
    if (genAiOperationName !== undefined && typeof genAiOperationName === 'string' && (genAiOperationName === 'invoke_agent' || genAiOperationName === 'invoke_workflow')) {
      record.genAiOperationName = genAiOperationName;
      seen('gen_ai.operation.name');
    }

  }

  {
    const errorType = attributes['error.type'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['errorType'];
    if (errorType !== undefined && typeof errorType === 'string') {
      record.errorType = errorType;
      seen('error.type');
    }

  }

  {
    const genAiProviderName = attributes['gen_ai.provider.name'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiProviderName'];
    if (genAiProviderName !== undefined && typeof genAiProviderName === 'string') {
      record.genAiProviderName = genAiProviderName;
      seen('gen_ai.provider.name');
    }

  }

  if (record.genAiProviderName === undefined) {
    const genAiProviderName = attributes['gen_ai.system'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiProviderName'];
    if (genAiProviderName !== undefined && typeof genAiProviderName === 'string' && genAiProviderName !== 'xai') {
      record.genAiProviderName = genAiProviderName;
      seen('gen_ai.system');
    }

  }

  {
    const genAiAgentDescription = attributes['gen_ai.agent.description'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiAgentDescription'];
    if (genAiAgentDescription !== undefined && typeof genAiAgentDescription === 'string') {
      record.genAiAgentDescription = genAiAgentDescription;
      seen('gen_ai.agent.description');
    }

  }

  {
    const genAiAgentId = attributes['gen_ai.agent.id'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiAgentId'];
    if (genAiAgentId !== undefined && typeof genAiAgentId === 'string') {
      record.genAiAgentId = genAiAgentId;
      seen('gen_ai.agent.id');
    }

  }

  {
    const genAiAgentName = attributes['gen_ai.workflow.name'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('gen_ai.workflow.name');
    }

  }

  if (record.genAiAgentName === undefined) {
    const genAiAgentName = attributes['gen_ai.agent.name'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('gen_ai.agent.name');
    }

  }

  if (record.genAiAgentName === undefined) {
    const genAiAgentName = attributes['gen_ai.workflow.name'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('gen_ai.workflow.name');
    }

  }

  {
    const genAiAgentVersion = attributes['gen_ai.agent.version'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiAgentVersion'];
    if (genAiAgentVersion !== undefined && typeof genAiAgentVersion === 'string') {
      record.genAiAgentVersion = genAiAgentVersion;
      seen('gen_ai.agent.version');
    }

  }

  {
    const genAiConversationId = attributes['gen_ai.conversation.id'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiConversationId'];
    if (genAiConversationId !== undefined && typeof genAiConversationId === 'string') {
      record.genAiConversationId = genAiConversationId;
      seen('gen_ai.conversation.id');
    }

  }

  {
    const genAiDataSourceId = attributes['gen_ai.data_source.id'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiDataSourceId'];
    if (genAiDataSourceId !== undefined && typeof genAiDataSourceId === 'string') {
      record.genAiDataSourceId = genAiDataSourceId;
      seen('gen_ai.data_source.id');
    }

  }

  {
    const genAiOutputType = attributes['gen_ai.output.type'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiOutputType'];
    if (genAiOutputType !== undefined && typeof genAiOutputType === 'string') {
      record.genAiOutputType = genAiOutputType;
      seen('gen_ai.output.type');
    }

  }

  if (record.genAiOutputType === undefined) {
    const genAiOutputType = attributes['gen_ai.openai.request.response_format'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiOutputType'];
    if (genAiOutputType !== undefined && typeof genAiOutputType === 'string' && genAiOutputType !== 'json_object' && genAiOutputType !== 'json_schema') {
      record.genAiOutputType = genAiOutputType;
      seen('gen_ai.openai.request.response_format');
    }

  }

  {
    const genAiRequestChoiceCount = attributes['gen_ai.request.choice.count'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiRequestChoiceCount'];
    if (genAiRequestChoiceCount !== undefined && Number.isSafeInteger(genAiRequestChoiceCount) && genAiRequestChoiceCount !== 1 && genAiRequestChoiceCount >= 1) {
      record.genAiRequestChoiceCount = genAiRequestChoiceCount;
      seen('gen_ai.request.choice.count');
    }

  }

  {
    const genAiRequestSeed = attributes['gen_ai.request.seed'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiRequestSeed'];
    if (genAiRequestSeed !== undefined && Number.isSafeInteger(genAiRequestSeed)) {
      record.genAiRequestSeed = genAiRequestSeed;
      seen('gen_ai.request.seed');
    }

  }

  if (record.genAiRequestSeed === undefined) {
    const genAiRequestSeed = attributes['gen_ai.openai.request.seed'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiRequestSeed'];
    if (genAiRequestSeed !== undefined && Number.isSafeInteger(genAiRequestSeed)) {
      record.genAiRequestSeed = genAiRequestSeed;
      seen('gen_ai.openai.request.seed');
    }

  }

  {
    const codonOpenaiContentReference = attributes['codon.openai.content.reference'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['codonOpenaiContentReference'];
    if (codonOpenaiContentReference !== undefined && typeof codonOpenaiContentReference === 'string' && codonOpenaiContentReference !== '') {
      record.codonOpenaiContentReference = codonOpenaiContentReference;
      seen('codon.openai.content.reference');
    }

  }

  {
    const codonOpenaiRedactionCount = attributes['codon.openai.redaction.count'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['codonOpenaiRedactionCount'];
    if (codonOpenaiRedactionCount !== undefined && Number.isSafeInteger(codonOpenaiRedactionCount) && codonOpenaiRedactionCount >= 0) {
      record.codonOpenaiRedactionCount = codonOpenaiRedactionCount;
      seen('codon.openai.redaction.count');
    }

  }

  {
    const codonOpenaiRedactionRules = attributes['codon.openai.redaction.rules'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['codonOpenaiRedactionRules'];
    if (codonOpenaiRedactionRules !== undefined && isArrayOf(codonOpenaiRedactionRules, isString)) {
      record.codonOpenaiRedactionRules = codonOpenaiRedactionRules;
      seen('codon.openai.redaction.rules');
    }

  }

  {
    const genAiRequestFrequencyPenalty = attributes['gen_ai.request.frequency_penalty'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiRequestFrequencyPenalty'];
    if (genAiRequestFrequencyPenalty !== undefined && Number.isFinite(genAiRequestFrequencyPenalty)) {
      record.genAiRequestFrequencyPenalty = genAiRequestFrequencyPenalty;
      seen('gen_ai.request.frequency_penalty');
    }

  }

  {
    const genAiRequestMaxTokens = attributes['gen_ai.request.max_tokens'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiRequestMaxTokens'];
    if (genAiRequestMaxTokens !== undefined && Number.isSafeInteger(genAiRequestMaxTokens) && genAiRequestMaxTokens >= 0) {
      record.genAiRequestMaxTokens = genAiRequestMaxTokens;
      seen('gen_ai.request.max_tokens');
    }

  }

  {
    const genAiRequestModel = attributes['gen_ai.request.model'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiRequestModel'];
    if (genAiRequestModel !== undefined && typeof genAiRequestModel === 'string') {
      record.genAiRequestModel = genAiRequestModel;
      seen('gen_ai.request.model');
    }

  }

  {
    const genAiRequestPresencePenalty = attributes['gen_ai.request.presence_penalty'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiRequestPresencePenalty'];
    if (genAiRequestPresencePenalty !== undefined && Number.isFinite(genAiRequestPresencePenalty)) {
      record.genAiRequestPresencePenalty = genAiRequestPresencePenalty;
      seen('gen_ai.request.presence_penalty');
    }

  }

  {
    const genAiRequestStopSequences = attributes['gen_ai.request.stop_sequences'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiRequestStopSequences'];
    if (genAiRequestStopSequences !== undefined && isArrayOf(genAiRequestStopSequences, isString)) {
      record.genAiRequestStopSequences = genAiRequestStopSequences;
      seen('gen_ai.request.stop_sequences');
    }

  }

  {
    const genAiRequestTemperature = attributes['gen_ai.request.temperature'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiRequestTemperature'];
    if (genAiRequestTemperature !== undefined && Number.isFinite(genAiRequestTemperature)) {
      record.genAiRequestTemperature = genAiRequestTemperature;
      seen('gen_ai.request.temperature');
    }

  }

  {
    const genAiRequestTopP = attributes['gen_ai.request.top_p'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiRequestTopP'];
    if (genAiRequestTopP !== undefined && Number.isFinite(genAiRequestTopP)) {
      record.genAiRequestTopP = genAiRequestTopP;
      seen('gen_ai.request.top_p');
    }

  }

  {
    const genAiResponseFinishReasons = attributes['gen_ai.response.finish_reasons'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiResponseFinishReasons'];
    if (genAiResponseFinishReasons !== undefined && isArrayOf(genAiResponseFinishReasons, isString)) {
      record.genAiResponseFinishReasons = genAiResponseFinishReasons;
      seen('gen_ai.response.finish_reasons');
    }

  }

  {
    const genAiUsageCacheReadInputTokens = attributes['gen_ai.usage.cache_read.input_tokens'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiUsageCacheReadInputTokens'];
    if (genAiUsageCacheReadInputTokens !== undefined && Number.isSafeInteger(genAiUsageCacheReadInputTokens) && genAiUsageCacheReadInputTokens >= 0) {
      record.genAiUsageCacheReadInputTokens = genAiUsageCacheReadInputTokens;
      seen('gen_ai.usage.cache_read.input_tokens');
    }

  }

  {
    const genAiUsageCacheWriteInputTokens = attributes['gen_ai.usage.cache_creation.input_tokens'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiUsageCacheWriteInputTokens'];
    if (genAiUsageCacheWriteInputTokens !== undefined && Number.isSafeInteger(genAiUsageCacheWriteInputTokens) && genAiUsageCacheWriteInputTokens >= 0) {
      record.genAiUsageCacheWriteInputTokens = genAiUsageCacheWriteInputTokens;
      seen('gen_ai.usage.cache_creation.input_tokens');
    }

  }

  if (record.genAiUsageCacheWriteInputTokens === undefined) {
    const genAiUsageCacheWriteInputTokens = attributes['gen_ai.usage.cache_creation.input_tokens'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiUsageCacheWriteInputTokens'];
    if (genAiUsageCacheWriteInputTokens !== undefined && Number.isSafeInteger(genAiUsageCacheWriteInputTokens) && genAiUsageCacheWriteInputTokens >= 0) {
      record.genAiUsageCacheWriteInputTokens = genAiUsageCacheWriteInputTokens;
      seen('gen_ai.usage.cache_creation.input_tokens');
    }

  }

  {
    const genAiUsageInputTokens = attributes['gen_ai.usage.input_tokens'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiUsageInputTokens'];
    if (genAiUsageInputTokens !== undefined && Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) {
      record.genAiUsageInputTokens = genAiUsageInputTokens;
      seen('gen_ai.usage.input_tokens');
    }

  }

  if (record.genAiUsageInputTokens === undefined) {
    const genAiUsageInputTokens = attributes['gen_ai.usage.prompt_tokens'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiUsageInputTokens'];
    if (genAiUsageInputTokens !== undefined && Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) {
      record.genAiUsageInputTokens = genAiUsageInputTokens;
      seen('gen_ai.usage.prompt_tokens');
    }

  }

  {
    const genAiUsageOutputTokens = attributes['gen_ai.usage.output_tokens'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiUsageOutputTokens'];
    if (genAiUsageOutputTokens !== undefined && Number.isSafeInteger(genAiUsageOutputTokens) && genAiUsageOutputTokens >= 0) {
      record.genAiUsageOutputTokens = genAiUsageOutputTokens;
      seen('gen_ai.usage.output_tokens');
    }

  }

  if (record.genAiUsageOutputTokens === undefined) {
    const genAiUsageOutputTokens = attributes['gen_ai.usage.completion_tokens'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiUsageOutputTokens'];
    if (genAiUsageOutputTokens !== undefined && Number.isSafeInteger(genAiUsageOutputTokens) && genAiUsageOutputTokens >= 0) {
      record.genAiUsageOutputTokens = genAiUsageOutputTokens;
      seen('gen_ai.usage.completion_tokens');
    }

  }

  {
    const genAiInputMessages = jsonValue(attributes['gen_ai.input.messages']) as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiInputMessages'];
    if (genAiInputMessages !== undefined && isInputMessages(genAiInputMessages)) {
      record.genAiInputMessages = genAiInputMessages;
      seen('gen_ai.input.messages');
    }

  }

  {
    const genAiOutputMessages = jsonValue(attributes['gen_ai.output.messages']) as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiOutputMessages'];
    if (genAiOutputMessages !== undefined && isOutputMessages(genAiOutputMessages)) {
      record.genAiOutputMessages = genAiOutputMessages;
      seen('gen_ai.output.messages');
    }

  }

  {
    const genAiSystemInstructions = jsonValue(attributes['gen_ai.system_instructions']) as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiSystemInstructions'];
    if (genAiSystemInstructions !== undefined && isSystemInstructions(genAiSystemInstructions)) {
      record.genAiSystemInstructions = genAiSystemInstructions;
      seen('gen_ai.system_instructions');
    }

  }

  {
    const genAiToolDefinitions = jsonValue(attributes['gen_ai.tool.definitions']) as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiToolDefinitions'];
    if (genAiToolDefinitions !== undefined && isToolDefinitions(genAiToolDefinitions)) {
      record.genAiToolDefinitions = genAiToolDefinitions;
      seen('gen_ai.tool.definitions');
    }

  }

  {
    const userId = attributes['user.id'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['userId'];
    if (userId !== undefined && typeof userId === 'string') {
      record.userId = userId;
      seen('user.id');
    }

  }

  {
    const sessionId = attributes['session.id'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['sessionId'];
    if (sessionId !== undefined && typeof sessionId === 'string') {
      record.sessionId = sessionId;
      seen('session.id');
    }

  }

  {
    const codonOpenaiTags = attributes['codon.openai.tags'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['codonOpenaiTags'];
    if (codonOpenaiTags !== undefined && isArrayOf(codonOpenaiTags, isString)) {
      record.codonOpenaiTags = codonOpenaiTags;
      seen('codon.openai.tags');
    }

  }

  {
    const codonOpenaiMetadata = familyAt(attributes, 'codon.openai.metadata') as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['codonOpenaiMetadata'];
    if (codonOpenaiMetadata !== undefined && isStringRecord(codonOpenaiMetadata)) {
      record.codonOpenaiMetadata = codonOpenaiMetadata;
      seenBelow(attributes, 'codon.openai.metadata', seen);
    }

  }

  {
    const orgNamespace = attributes['org.namespace'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['orgNamespace'];
    if (orgNamespace !== undefined && typeof orgNamespace === 'string') {
      record.orgNamespace = orgNamespace;
      seen('org.namespace');
    }

  }

  {
    const agentFrameworkName = attributes['agent.framework.name'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['agentFrameworkName'];
    if (agentFrameworkName !== undefined && typeof agentFrameworkName === 'string') {
      record.agentFrameworkName = agentFrameworkName;
      seen('agent.framework.name');
    }

  }

  {
    const codonOrganizationId = attributes['codon.organization.id'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['codonOrganizationId'];
    if (codonOrganizationId !== undefined && typeof codonOrganizationId === 'string') {
      record.codonOrganizationId = codonOrganizationId;
      seen('codon.organization.id');
    }

  }

  {
    const codonWorkloadId = attributes['codon.workload.id'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['codonWorkloadId'];
    if (codonWorkloadId !== undefined && typeof codonWorkloadId === 'string') {
      record.codonWorkloadId = codonWorkloadId;
      seen('codon.workload.id');
    }

  }

  {
    const codonWorkloadLogicId = attributes['codon.workload.logic_id'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['codonWorkloadLogicId'];
    if (codonWorkloadLogicId !== undefined && typeof codonWorkloadLogicId === 'string') {
      record.codonWorkloadLogicId = codonWorkloadLogicId;
      seen('codon.workload.logic_id');
    }

  }

  {
    const codonWorkloadRunId = attributes['codon.workload.run_id'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['codonWorkloadRunId'];
    if (codonWorkloadRunId !== undefined && typeof codonWorkloadRunId === 'string') {
      record.codonWorkloadRunId = codonWorkloadRunId;
      seen('codon.workload.run_id');
    }

  }

  {
    const codonWorkloadName = attributes['codon.workload.name'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['codonWorkloadName'];
    if (codonWorkloadName !== undefined && typeof codonWorkloadName === 'string') {
      record.codonWorkloadName = codonWorkloadName;
      seen('codon.workload.name');
    }

  }

  {
    const codonWorkloadVersion = attributes['codon.workload.version'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['codonWorkloadVersion'];
    if (codonWorkloadVersion !== undefined && typeof codonWorkloadVersion === 'string') {
      record.codonWorkloadVersion = codonWorkloadVersion;
      seen('codon.workload.version');
    }

  }

  {
    const codonWorkloadDeploymentId = attributes['codon.workload.deployment_id'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['codonWorkloadDeploymentId'];
    if (codonWorkloadDeploymentId !== undefined && typeof codonWorkloadDeploymentId === 'string') {
      record.codonWorkloadDeploymentId = codonWorkloadDeploymentId;
      seen('codon.workload.deployment_id');
    }

  }

  {
    const codonModelVendor = attributes['codon.model.vendor'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['codonModelVendor'];
    if (codonModelVendor !== undefined && typeof codonModelVendor === 'string') {
      record.codonModelVendor = codonModelVendor;
      seen('codon.model.vendor');
    }

  }

  {
    const codonModelId = attributes['codon.model.id'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['codonModelId'];
    if (codonModelId !== undefined && typeof codonModelId === 'string') {
      record.codonModelId = codonModelId;
      seen('codon.model.id');
    }

  }

  return record;
}

/** What the attributes of a span of type gen_ai.invoke_agent.client say. */
function readInvokeAgent(attributes: Said, seen: Seen): Partial<InvokeAgentRecord & InvokeAgentContent> {
  const record: { -readonly [Property in keyof (InvokeAgentRecord & InvokeAgentContent)]?: (InvokeAgentRecord & InvokeAgentContent)[Property] } = {};
  {
    const genAiOperationName = attributes['gen_ai.operation.name'] as (InvokeAgentRecord & InvokeAgentContent)['genAiOperationName'];
    if (genAiOperationName !== undefined && typeof genAiOperationName === 'string' && (genAiOperationName === 'invoke_agent')) {
      record.genAiOperationName = genAiOperationName;
      seen('gen_ai.operation.name');
    }

  }

  {
    const genAiProviderName = attributes['gen_ai.provider.name'] as (InvokeAgentRecord & InvokeAgentContent)['genAiProviderName'];
    if (genAiProviderName !== undefined && typeof genAiProviderName === 'string') {
      record.genAiProviderName = genAiProviderName;
      seen('gen_ai.provider.name');
    }

  }

  if (record.genAiProviderName === undefined) {
    const genAiProviderName = attributes['gen_ai.system'] as (InvokeAgentRecord & InvokeAgentContent)['genAiProviderName'];
    if (genAiProviderName !== undefined && typeof genAiProviderName === 'string' && genAiProviderName !== 'xai') {
      record.genAiProviderName = genAiProviderName;
      seen('gen_ai.system');
    }

  }

  {
    const errorType = attributes['error.type'] as (InvokeAgentRecord & InvokeAgentContent)['errorType'];
    if (errorType !== undefined && typeof errorType === 'string') {
      record.errorType = errorType;
      seen('error.type');
    }

  }

  {
    const genAiAgentDescription = attributes['gen_ai.agent.description'] as (InvokeAgentRecord & InvokeAgentContent)['genAiAgentDescription'];
    if (genAiAgentDescription !== undefined && typeof genAiAgentDescription === 'string') {
      record.genAiAgentDescription = genAiAgentDescription;
      seen('gen_ai.agent.description');
    }

  }

  {
    const genAiAgentId = attributes['gen_ai.agent.id'] as (InvokeAgentRecord & InvokeAgentContent)['genAiAgentId'];
    if (genAiAgentId !== undefined && typeof genAiAgentId === 'string') {
      record.genAiAgentId = genAiAgentId;
      seen('gen_ai.agent.id');
    }

  }

  {
    const genAiAgentName = attributes['gen_ai.agent.name'] as (InvokeAgentRecord & InvokeAgentContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('gen_ai.agent.name');
    }

  }

  if (record.genAiAgentName === undefined) {
    const genAiAgentName = attributes['gen_ai.workflow.name'] as (InvokeAgentRecord & InvokeAgentContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('gen_ai.workflow.name');
    }

  }

  {
    const genAiAgentVersion = attributes['gen_ai.agent.version'] as (InvokeAgentRecord & InvokeAgentContent)['genAiAgentVersion'];
    if (genAiAgentVersion !== undefined && typeof genAiAgentVersion === 'string') {
      record.genAiAgentVersion = genAiAgentVersion;
      seen('gen_ai.agent.version');
    }

  }

  {
    const genAiConversationId = attributes['gen_ai.conversation.id'] as (InvokeAgentRecord & InvokeAgentContent)['genAiConversationId'];
    if (genAiConversationId !== undefined && typeof genAiConversationId === 'string') {
      record.genAiConversationId = genAiConversationId;
      seen('gen_ai.conversation.id');
    }

  }

  {
    const genAiDataSourceId = attributes['gen_ai.data_source.id'] as (InvokeAgentRecord & InvokeAgentContent)['genAiDataSourceId'];
    if (genAiDataSourceId !== undefined && typeof genAiDataSourceId === 'string') {
      record.genAiDataSourceId = genAiDataSourceId;
      seen('gen_ai.data_source.id');
    }

  }

  {
    const genAiOutputType = attributes['gen_ai.output.type'] as (InvokeAgentRecord & InvokeAgentContent)['genAiOutputType'];
    if (genAiOutputType !== undefined && typeof genAiOutputType === 'string') {
      record.genAiOutputType = genAiOutputType;
      seen('gen_ai.output.type');
    }

  }

  if (record.genAiOutputType === undefined) {
    const genAiOutputType = attributes['gen_ai.openai.request.response_format'] as (InvokeAgentRecord & InvokeAgentContent)['genAiOutputType'];
    if (genAiOutputType !== undefined && typeof genAiOutputType === 'string' && genAiOutputType !== 'json_object' && genAiOutputType !== 'json_schema') {
      record.genAiOutputType = genAiOutputType;
      seen('gen_ai.openai.request.response_format');
    }

  }

  {
    const genAiRequestChoiceCount = attributes['gen_ai.request.choice.count'] as (InvokeAgentRecord & InvokeAgentContent)['genAiRequestChoiceCount'];
    if (genAiRequestChoiceCount !== undefined && Number.isSafeInteger(genAiRequestChoiceCount) && genAiRequestChoiceCount !== 1 && genAiRequestChoiceCount >= 1) {
      record.genAiRequestChoiceCount = genAiRequestChoiceCount;
      seen('gen_ai.request.choice.count');
    }

  }

  {
    const genAiRequestSeed = attributes['gen_ai.request.seed'] as (InvokeAgentRecord & InvokeAgentContent)['genAiRequestSeed'];
    if (genAiRequestSeed !== undefined && Number.isSafeInteger(genAiRequestSeed)) {
      record.genAiRequestSeed = genAiRequestSeed;
      seen('gen_ai.request.seed');
    }

  }

  if (record.genAiRequestSeed === undefined) {
    const genAiRequestSeed = attributes['gen_ai.openai.request.seed'] as (InvokeAgentRecord & InvokeAgentContent)['genAiRequestSeed'];
    if (genAiRequestSeed !== undefined && Number.isSafeInteger(genAiRequestSeed)) {
      record.genAiRequestSeed = genAiRequestSeed;
      seen('gen_ai.openai.request.seed');
    }

  }

  {
    const serverPort = attributes['server.port'] as (InvokeAgentRecord & InvokeAgentContent)['serverPort'];
    if (serverPort !== undefined && Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) {
      record.serverPort = serverPort;
      seen('server.port');
    }

  }

  {
    const codonOpenaiStreamOutcome = attributes['codon.openai.stream.outcome'] as (InvokeAgentRecord & InvokeAgentContent)['codonOpenaiStreamOutcome'];
    if (codonOpenaiStreamOutcome !== undefined && typeof codonOpenaiStreamOutcome === 'string' && (codonOpenaiStreamOutcome === 'completed' || codonOpenaiStreamOutcome === 'cancelled' || codonOpenaiStreamOutcome === 'aborted' || codonOpenaiStreamOutcome === 'failed' || codonOpenaiStreamOutcome === 'abandoned')) {
      record.codonOpenaiStreamOutcome = codonOpenaiStreamOutcome;
      seen('codon.openai.stream.outcome');
    }

  }

  {
    const httpRequestResendCount = attributes['http.request.resend_count'] as (InvokeAgentRecord & InvokeAgentContent)['httpRequestResendCount'];
    if (httpRequestResendCount !== undefined && Number.isSafeInteger(httpRequestResendCount) && httpRequestResendCount >= 0) {
      record.httpRequestResendCount = httpRequestResendCount;
      seen('http.request.resend_count');
    }

  }

  {
    const codonOpenaiContentReference = attributes['codon.openai.content.reference'] as (InvokeAgentRecord & InvokeAgentContent)['codonOpenaiContentReference'];
    if (codonOpenaiContentReference !== undefined && typeof codonOpenaiContentReference === 'string' && codonOpenaiContentReference !== '') {
      record.codonOpenaiContentReference = codonOpenaiContentReference;
      seen('codon.openai.content.reference');
    }

  }

  {
    const codonOpenaiRedactionCount = attributes['codon.openai.redaction.count'] as (InvokeAgentRecord & InvokeAgentContent)['codonOpenaiRedactionCount'];
    if (codonOpenaiRedactionCount !== undefined && Number.isSafeInteger(codonOpenaiRedactionCount) && codonOpenaiRedactionCount >= 0) {
      record.codonOpenaiRedactionCount = codonOpenaiRedactionCount;
      seen('codon.openai.redaction.count');
    }

  }

  {
    const codonOpenaiRedactionRules = attributes['codon.openai.redaction.rules'] as (InvokeAgentRecord & InvokeAgentContent)['codonOpenaiRedactionRules'];
    if (codonOpenaiRedactionRules !== undefined && isArrayOf(codonOpenaiRedactionRules, isString)) {
      record.codonOpenaiRedactionRules = codonOpenaiRedactionRules;
      seen('codon.openai.redaction.rules');
    }

  }

  {
    const genAiRequestFrequencyPenalty = attributes['gen_ai.request.frequency_penalty'] as (InvokeAgentRecord & InvokeAgentContent)['genAiRequestFrequencyPenalty'];
    if (genAiRequestFrequencyPenalty !== undefined && Number.isFinite(genAiRequestFrequencyPenalty)) {
      record.genAiRequestFrequencyPenalty = genAiRequestFrequencyPenalty;
      seen('gen_ai.request.frequency_penalty');
    }

  }

  {
    const genAiRequestMaxTokens = attributes['gen_ai.request.max_tokens'] as (InvokeAgentRecord & InvokeAgentContent)['genAiRequestMaxTokens'];
    if (genAiRequestMaxTokens !== undefined && Number.isSafeInteger(genAiRequestMaxTokens) && genAiRequestMaxTokens >= 0) {
      record.genAiRequestMaxTokens = genAiRequestMaxTokens;
      seen('gen_ai.request.max_tokens');
    }

  }

  {
    const genAiRequestModel = attributes['gen_ai.request.model'] as (InvokeAgentRecord & InvokeAgentContent)['genAiRequestModel'];
    if (genAiRequestModel !== undefined && typeof genAiRequestModel === 'string') {
      record.genAiRequestModel = genAiRequestModel;
      seen('gen_ai.request.model');
    }

  }

  {
    const genAiRequestPresencePenalty = attributes['gen_ai.request.presence_penalty'] as (InvokeAgentRecord & InvokeAgentContent)['genAiRequestPresencePenalty'];
    if (genAiRequestPresencePenalty !== undefined && Number.isFinite(genAiRequestPresencePenalty)) {
      record.genAiRequestPresencePenalty = genAiRequestPresencePenalty;
      seen('gen_ai.request.presence_penalty');
    }

  }

  {
    const genAiRequestStopSequences = attributes['gen_ai.request.stop_sequences'] as (InvokeAgentRecord & InvokeAgentContent)['genAiRequestStopSequences'];
    if (genAiRequestStopSequences !== undefined && isArrayOf(genAiRequestStopSequences, isString)) {
      record.genAiRequestStopSequences = genAiRequestStopSequences;
      seen('gen_ai.request.stop_sequences');
    }

  }

  {
    const genAiRequestTemperature = attributes['gen_ai.request.temperature'] as (InvokeAgentRecord & InvokeAgentContent)['genAiRequestTemperature'];
    if (genAiRequestTemperature !== undefined && Number.isFinite(genAiRequestTemperature)) {
      record.genAiRequestTemperature = genAiRequestTemperature;
      seen('gen_ai.request.temperature');
    }

  }

  {
    const genAiRequestTopP = attributes['gen_ai.request.top_p'] as (InvokeAgentRecord & InvokeAgentContent)['genAiRequestTopP'];
    if (genAiRequestTopP !== undefined && Number.isFinite(genAiRequestTopP)) {
      record.genAiRequestTopP = genAiRequestTopP;
      seen('gen_ai.request.top_p');
    }

  }

  {
    const genAiResponseFinishReasons = attributes['gen_ai.response.finish_reasons'] as (InvokeAgentRecord & InvokeAgentContent)['genAiResponseFinishReasons'];
    if (genAiResponseFinishReasons !== undefined && isArrayOf(genAiResponseFinishReasons, isString)) {
      record.genAiResponseFinishReasons = genAiResponseFinishReasons;
      seen('gen_ai.response.finish_reasons');
    }

  }

  {
    const genAiResponseModel = attributes['gen_ai.response.model'] as (InvokeAgentRecord & InvokeAgentContent)['genAiResponseModel'];
    if (genAiResponseModel !== undefined && typeof genAiResponseModel === 'string') {
      record.genAiResponseModel = genAiResponseModel;
      seen('gen_ai.response.model');
    }

  }

  {
    const genAiUsageCacheReadInputTokens = attributes['gen_ai.usage.cache_read.input_tokens'] as (InvokeAgentRecord & InvokeAgentContent)['genAiUsageCacheReadInputTokens'];
    if (genAiUsageCacheReadInputTokens !== undefined && Number.isSafeInteger(genAiUsageCacheReadInputTokens) && genAiUsageCacheReadInputTokens >= 0) {
      record.genAiUsageCacheReadInputTokens = genAiUsageCacheReadInputTokens;
      seen('gen_ai.usage.cache_read.input_tokens');
    }

  }

  {
    const genAiUsageCacheWriteInputTokens = attributes['gen_ai.usage.cache_creation.input_tokens'] as (InvokeAgentRecord & InvokeAgentContent)['genAiUsageCacheWriteInputTokens'];
    if (genAiUsageCacheWriteInputTokens !== undefined && Number.isSafeInteger(genAiUsageCacheWriteInputTokens) && genAiUsageCacheWriteInputTokens >= 0) {
      record.genAiUsageCacheWriteInputTokens = genAiUsageCacheWriteInputTokens;
      seen('gen_ai.usage.cache_creation.input_tokens');
    }

  }

  if (record.genAiUsageCacheWriteInputTokens === undefined) {
    const genAiUsageCacheWriteInputTokens = attributes['gen_ai.usage.cache_creation.input_tokens'] as (InvokeAgentRecord & InvokeAgentContent)['genAiUsageCacheWriteInputTokens'];
    if (genAiUsageCacheWriteInputTokens !== undefined && Number.isSafeInteger(genAiUsageCacheWriteInputTokens) && genAiUsageCacheWriteInputTokens >= 0) {
      record.genAiUsageCacheWriteInputTokens = genAiUsageCacheWriteInputTokens;
      seen('gen_ai.usage.cache_creation.input_tokens');
    }

  }

  {
    const genAiUsageInputTokens = attributes['gen_ai.usage.input_tokens'] as (InvokeAgentRecord & InvokeAgentContent)['genAiUsageInputTokens'];
    if (genAiUsageInputTokens !== undefined && Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) {
      record.genAiUsageInputTokens = genAiUsageInputTokens;
      seen('gen_ai.usage.input_tokens');
    }

  }

  if (record.genAiUsageInputTokens === undefined) {
    const genAiUsageInputTokens = attributes['gen_ai.usage.prompt_tokens'] as (InvokeAgentRecord & InvokeAgentContent)['genAiUsageInputTokens'];
    if (genAiUsageInputTokens !== undefined && Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) {
      record.genAiUsageInputTokens = genAiUsageInputTokens;
      seen('gen_ai.usage.prompt_tokens');
    }

  }

  {
    const genAiUsageOutputTokens = attributes['gen_ai.usage.output_tokens'] as (InvokeAgentRecord & InvokeAgentContent)['genAiUsageOutputTokens'];
    if (genAiUsageOutputTokens !== undefined && Number.isSafeInteger(genAiUsageOutputTokens) && genAiUsageOutputTokens >= 0) {
      record.genAiUsageOutputTokens = genAiUsageOutputTokens;
      seen('gen_ai.usage.output_tokens');
    }

  }

  if (record.genAiUsageOutputTokens === undefined) {
    const genAiUsageOutputTokens = attributes['gen_ai.usage.completion_tokens'] as (InvokeAgentRecord & InvokeAgentContent)['genAiUsageOutputTokens'];
    if (genAiUsageOutputTokens !== undefined && Number.isSafeInteger(genAiUsageOutputTokens) && genAiUsageOutputTokens >= 0) {
      record.genAiUsageOutputTokens = genAiUsageOutputTokens;
      seen('gen_ai.usage.completion_tokens');
    }

  }

  {
    const genAiUsageReasoningOutputTokens = attributes['gen_ai.usage.reasoning.output_tokens'] as (InvokeAgentRecord & InvokeAgentContent)['genAiUsageReasoningOutputTokens'];
    if (genAiUsageReasoningOutputTokens !== undefined && Number.isSafeInteger(genAiUsageReasoningOutputTokens) && genAiUsageReasoningOutputTokens >= 0) {
      record.genAiUsageReasoningOutputTokens = genAiUsageReasoningOutputTokens;
      seen('gen_ai.usage.reasoning.output_tokens');
    }

  }

  {
    const serverAddress = attributes['server.address'] as (InvokeAgentRecord & InvokeAgentContent)['serverAddress'];
    if (serverAddress !== undefined && typeof serverAddress === 'string' && serverAddress !== '') {
      record.serverAddress = serverAddress;
      seen('server.address');
    }

  }

  {
    const codonOpenaiRequestId = attributes['codon.openai.request.id'] as (InvokeAgentRecord & InvokeAgentContent)['codonOpenaiRequestId'];
    if (codonOpenaiRequestId !== undefined && typeof codonOpenaiRequestId === 'string') {
      record.codonOpenaiRequestId = codonOpenaiRequestId;
      seen('codon.openai.request.id');
    }

  }

  {
    const codonOpenaiDeployment = attributes['codon.openai.deployment'] as (InvokeAgentRecord & InvokeAgentContent)['codonOpenaiDeployment'];
    if (codonOpenaiDeployment !== undefined && typeof codonOpenaiDeployment === 'string') {
      record.codonOpenaiDeployment = codonOpenaiDeployment;
      seen('codon.openai.deployment');
    }

  }

  {
    const codonOpenaiApiVersion = attributes['codon.openai.api_version'] as (InvokeAgentRecord & InvokeAgentContent)['codonOpenaiApiVersion'];
    if (codonOpenaiApiVersion !== undefined && typeof codonOpenaiApiVersion === 'string') {
      record.codonOpenaiApiVersion = codonOpenaiApiVersion;
      seen('codon.openai.api_version');
    }

  }

  {
    const codonOpenaiRunId = attributes['codon.openai.run.id'] as (InvokeAgentRecord & InvokeAgentContent)['codonOpenaiRunId'];
    if (codonOpenaiRunId !== undefined && typeof codonOpenaiRunId === 'string') {
      record.codonOpenaiRunId = codonOpenaiRunId;
      seen('codon.openai.run.id');
    }

  }

  {
    const codonOpenaiThreadId = attributes['codon.openai.thread.id'] as (InvokeAgentRecord & InvokeAgentContent)['codonOpenaiThreadId'];
    if (codonOpenaiThreadId !== undefined && typeof codonOpenaiThreadId === 'string') {
      record.codonOpenaiThreadId = codonOpenaiThreadId;
      seen('codon.openai.thread.id');
    }

  }

  {
    const codonOpenaiResourceStatus = attributes['codon.openai.resource.status'] as (InvokeAgentRecord & InvokeAgentContent)['codonOpenaiResourceStatus'];
    if (codonOpenaiResourceStatus !== undefined && typeof codonOpenaiResourceStatus === 'string') {
      record.codonOpenaiResourceStatus = codonOpenaiResourceStatus;
      seen('codon.openai.resource.status');
    }

  }

  {
    const codonOpenaiRequiredAction = attributes['codon.openai.required_action'] as (InvokeAgentRecord & InvokeAgentContent)['codonOpenaiRequiredAction'];
    if (codonOpenaiRequiredAction !== undefined && typeof codonOpenaiRequiredAction === 'string') {
      record.codonOpenaiRequiredAction = codonOpenaiRequiredAction;
      seen('codon.openai.required_action');
    }

  }

  {
    const codonOpenaiPollCount = attributes['codon.openai.poll.count'] as (InvokeAgentRecord & InvokeAgentContent)['codonOpenaiPollCount'];
    if (codonOpenaiPollCount !== undefined && Number.isSafeInteger(codonOpenaiPollCount) && codonOpenaiPollCount >= 0) {
      record.codonOpenaiPollCount = codonOpenaiPollCount;
      seen('codon.openai.poll.count');
    }

  }

  {
    const genAiInputMessages = jsonValue(attributes['gen_ai.input.messages']) as (InvokeAgentRecord & InvokeAgentContent)['genAiInputMessages'];
    if (genAiInputMessages !== undefined && isInputMessages(genAiInputMessages)) {
      record.genAiInputMessages = genAiInputMessages;
      seen('gen_ai.input.messages');
    }

  }

  {
    const genAiOutputMessages = jsonValue(attributes['gen_ai.output.messages']) as (InvokeAgentRecord & InvokeAgentContent)['genAiOutputMessages'];
    if (genAiOutputMessages !== undefined && isOutputMessages(genAiOutputMessages)) {
      record.genAiOutputMessages = genAiOutputMessages;
      seen('gen_ai.output.messages');
    }

  }

  {
    const genAiSystemInstructions = jsonValue(attributes['gen_ai.system_instructions']) as (InvokeAgentRecord & InvokeAgentContent)['genAiSystemInstructions'];
    if (genAiSystemInstructions !== undefined && isSystemInstructions(genAiSystemInstructions)) {
      record.genAiSystemInstructions = genAiSystemInstructions;
      seen('gen_ai.system_instructions');
    }

  }

  {
    const genAiToolDefinitions = jsonValue(attributes['gen_ai.tool.definitions']) as (InvokeAgentRecord & InvokeAgentContent)['genAiToolDefinitions'];
    if (genAiToolDefinitions !== undefined && isToolDefinitions(genAiToolDefinitions)) {
      record.genAiToolDefinitions = genAiToolDefinitions;
      seen('gen_ai.tool.definitions');
    }

  }

  {
    const genAiPromptName = attributes['gen_ai.prompt.name'] as (InvokeAgentRecord & InvokeAgentContent)['genAiPromptName'];
    if (genAiPromptName !== undefined && typeof genAiPromptName === 'string') {
      record.genAiPromptName = genAiPromptName;
      seen('gen_ai.prompt.name');
    }

  }

  {
    const userId = attributes['user.id'] as (InvokeAgentRecord & InvokeAgentContent)['userId'];
    if (userId !== undefined && typeof userId === 'string') {
      record.userId = userId;
      seen('user.id');
    }

  }

  {
    const sessionId = attributes['session.id'] as (InvokeAgentRecord & InvokeAgentContent)['sessionId'];
    if (sessionId !== undefined && typeof sessionId === 'string') {
      record.sessionId = sessionId;
      seen('session.id');
    }

  }

  {
    const codonOpenaiTags = attributes['codon.openai.tags'] as (InvokeAgentRecord & InvokeAgentContent)['codonOpenaiTags'];
    if (codonOpenaiTags !== undefined && isArrayOf(codonOpenaiTags, isString)) {
      record.codonOpenaiTags = codonOpenaiTags;
      seen('codon.openai.tags');
    }

  }

  {
    const codonOpenaiMetadata = familyAt(attributes, 'codon.openai.metadata') as (InvokeAgentRecord & InvokeAgentContent)['codonOpenaiMetadata'];
    if (codonOpenaiMetadata !== undefined && isStringRecord(codonOpenaiMetadata)) {
      record.codonOpenaiMetadata = codonOpenaiMetadata;
      seenBelow(attributes, 'codon.openai.metadata', seen);
    }

  }

  {
    const orgNamespace = attributes['org.namespace'] as (InvokeAgentRecord & InvokeAgentContent)['orgNamespace'];
    if (orgNamespace !== undefined && typeof orgNamespace === 'string') {
      record.orgNamespace = orgNamespace;
      seen('org.namespace');
    }

  }

  {
    const agentFrameworkName = attributes['agent.framework.name'] as (InvokeAgentRecord & InvokeAgentContent)['agentFrameworkName'];
    if (agentFrameworkName !== undefined && typeof agentFrameworkName === 'string') {
      record.agentFrameworkName = agentFrameworkName;
      seen('agent.framework.name');
    }

  }

  {
    const codonOrganizationId = attributes['codon.organization.id'] as (InvokeAgentRecord & InvokeAgentContent)['codonOrganizationId'];
    if (codonOrganizationId !== undefined && typeof codonOrganizationId === 'string') {
      record.codonOrganizationId = codonOrganizationId;
      seen('codon.organization.id');
    }

  }

  {
    const codonWorkloadId = attributes['codon.workload.id'] as (InvokeAgentRecord & InvokeAgentContent)['codonWorkloadId'];
    if (codonWorkloadId !== undefined && typeof codonWorkloadId === 'string') {
      record.codonWorkloadId = codonWorkloadId;
      seen('codon.workload.id');
    }

  }

  {
    const codonWorkloadLogicId = attributes['codon.workload.logic_id'] as (InvokeAgentRecord & InvokeAgentContent)['codonWorkloadLogicId'];
    if (codonWorkloadLogicId !== undefined && typeof codonWorkloadLogicId === 'string') {
      record.codonWorkloadLogicId = codonWorkloadLogicId;
      seen('codon.workload.logic_id');
    }

  }

  {
    const codonWorkloadRunId = attributes['codon.workload.run_id'] as (InvokeAgentRecord & InvokeAgentContent)['codonWorkloadRunId'];
    if (codonWorkloadRunId !== undefined && typeof codonWorkloadRunId === 'string') {
      record.codonWorkloadRunId = codonWorkloadRunId;
      seen('codon.workload.run_id');
    }

  }

  {
    const codonWorkloadName = attributes['codon.workload.name'] as (InvokeAgentRecord & InvokeAgentContent)['codonWorkloadName'];
    if (codonWorkloadName !== undefined && typeof codonWorkloadName === 'string') {
      record.codonWorkloadName = codonWorkloadName;
      seen('codon.workload.name');
    }

  }

  {
    const codonWorkloadVersion = attributes['codon.workload.version'] as (InvokeAgentRecord & InvokeAgentContent)['codonWorkloadVersion'];
    if (codonWorkloadVersion !== undefined && typeof codonWorkloadVersion === 'string') {
      record.codonWorkloadVersion = codonWorkloadVersion;
      seen('codon.workload.version');
    }

  }

  {
    const codonWorkloadDeploymentId = attributes['codon.workload.deployment_id'] as (InvokeAgentRecord & InvokeAgentContent)['codonWorkloadDeploymentId'];
    if (codonWorkloadDeploymentId !== undefined && typeof codonWorkloadDeploymentId === 'string') {
      record.codonWorkloadDeploymentId = codonWorkloadDeploymentId;
      seen('codon.workload.deployment_id');
    }

  }

  {
    const codonNodespecId = attributes['codon.nodespec.id'] as (InvokeAgentRecord & InvokeAgentContent)['codonNodespecId'];
    if (codonNodespecId !== undefined && typeof codonNodespecId === 'string' && new RegExp('^[0-9a-f]{64}$', 'u').test(codonNodespecId)) {
      record.codonNodespecId = codonNodespecId;
      seen('codon.nodespec.id');
    }

  }

  {
    const codonNodespecName = attributes['codon.nodespec.name'] as (InvokeAgentRecord & InvokeAgentContent)['codonNodespecName'];
    if (codonNodespecName !== undefined && typeof codonNodespecName === 'string') {
      record.codonNodespecName = codonNodespecName;
      seen('codon.nodespec.name');
    }

  }

  {
    const codonNodespecRole = attributes['codon.nodespec.role'] as (InvokeAgentRecord & InvokeAgentContent)['codonNodespecRole'];
    if (codonNodespecRole !== undefined && typeof codonNodespecRole === 'string') {
      record.codonNodespecRole = codonNodespecRole;
      seen('codon.nodespec.role');
    }

  }

  {
    const codonModelVendor = attributes['codon.model.vendor'] as (InvokeAgentRecord & InvokeAgentContent)['codonModelVendor'];
    if (codonModelVendor !== undefined && typeof codonModelVendor === 'string') {
      record.codonModelVendor = codonModelVendor;
      seen('codon.model.vendor');
    }

  }

  {
    const codonModelId = attributes['codon.model.id'] as (InvokeAgentRecord & InvokeAgentContent)['codonModelId'];
    if (codonModelId !== undefined && typeof codonModelId === 'string') {
      record.codonModelId = codonModelId;
      seen('codon.model.id');
    }

  }

  {
    const codonTokensInput = attributes['codon.tokens.input'] as (InvokeAgentRecord & InvokeAgentContent)['codonTokensInput'];
    if (codonTokensInput !== undefined && Number.isSafeInteger(codonTokensInput) && codonTokensInput >= 0) {
      record.codonTokensInput = codonTokensInput;
      seen('codon.tokens.input');
    }

  }

  {
    const codonTokensOutput = attributes['codon.tokens.output'] as (InvokeAgentRecord & InvokeAgentContent)['codonTokensOutput'];
    if (codonTokensOutput !== undefined && Number.isSafeInteger(codonTokensOutput) && codonTokensOutput >= 0) {
      record.codonTokensOutput = codonTokensOutput;
      seen('codon.tokens.output');
    }

  }

  {
    const codonTokensTotal = attributes['codon.tokens.total'] as (InvokeAgentRecord & InvokeAgentContent)['codonTokensTotal'];
    if (codonTokensTotal !== undefined && Number.isSafeInteger(codonTokensTotal) && codonTokensTotal >= 0) {
      record.codonTokensTotal = codonTokensTotal;
      seen('codon.tokens.total');
    }

  }

  {
    const codonTokensUsageJson = jsonValue(attributes['codon.tokens.usage_json']) as (InvokeAgentRecord & InvokeAgentContent)['codonTokensUsageJson'];
    if (codonTokensUsageJson !== undefined) {
      record.codonTokensUsageJson = codonTokensUsageJson;
      seen('codon.tokens.usage_json');
    }

  }

  return record;
}

/** What the attributes of a span of type gen_ai.retrieval.client say. */
function readRetrieval(attributes: Said, seen: Seen): Partial<RetrievalRecord & RetrievalContent> {
  const record: { -readonly [Property in keyof (RetrievalRecord & RetrievalContent)]?: (RetrievalRecord & RetrievalContent)[Property] } = {};
  {
    const genAiOperationName = attributes['gen_ai.operation.name'] as (RetrievalRecord & RetrievalContent)['genAiOperationName'];
    if (genAiOperationName !== undefined && typeof genAiOperationName === 'string' && (genAiOperationName === 'retrieval')) {
      record.genAiOperationName = genAiOperationName;
      seen('gen_ai.operation.name');
    }

  }

  {
    const errorType = attributes['error.type'] as (RetrievalRecord & RetrievalContent)['errorType'];
    if (errorType !== undefined && typeof errorType === 'string') {
      record.errorType = errorType;
      seen('error.type');
    }

  }

  {
    const genAiDataSourceId = attributes['gen_ai.data_source.id'] as (RetrievalRecord & RetrievalContent)['genAiDataSourceId'];
    if (genAiDataSourceId !== undefined && typeof genAiDataSourceId === 'string') {
      record.genAiDataSourceId = genAiDataSourceId;
      seen('gen_ai.data_source.id');
    }

  }

  {
    const genAiProviderName = attributes['gen_ai.provider.name'] as (RetrievalRecord & RetrievalContent)['genAiProviderName'];
    if (genAiProviderName !== undefined && typeof genAiProviderName === 'string') {
      record.genAiProviderName = genAiProviderName;
      seen('gen_ai.provider.name');
    }

  }

  if (record.genAiProviderName === undefined) {
    const genAiProviderName = attributes['gen_ai.system'] as (RetrievalRecord & RetrievalContent)['genAiProviderName'];
    if (genAiProviderName !== undefined && typeof genAiProviderName === 'string' && genAiProviderName !== 'xai') {
      record.genAiProviderName = genAiProviderName;
      seen('gen_ai.system');
    }

  }

  {
    const genAiRequestModel = attributes['gen_ai.request.model'] as (RetrievalRecord & RetrievalContent)['genAiRequestModel'];
    if (genAiRequestModel !== undefined && typeof genAiRequestModel === 'string') {
      record.genAiRequestModel = genAiRequestModel;
      seen('gen_ai.request.model');
    }

  }

  {
    const serverPort = attributes['server.port'] as (RetrievalRecord & RetrievalContent)['serverPort'];
    if (serverPort !== undefined && Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) {
      record.serverPort = serverPort;
      seen('server.port');
    }

  }

  {
    const codonOpenaiStreamOutcome = attributes['codon.openai.stream.outcome'] as (RetrievalRecord & RetrievalContent)['codonOpenaiStreamOutcome'];
    if (codonOpenaiStreamOutcome !== undefined && typeof codonOpenaiStreamOutcome === 'string' && (codonOpenaiStreamOutcome === 'completed' || codonOpenaiStreamOutcome === 'cancelled' || codonOpenaiStreamOutcome === 'aborted' || codonOpenaiStreamOutcome === 'failed' || codonOpenaiStreamOutcome === 'abandoned')) {
      record.codonOpenaiStreamOutcome = codonOpenaiStreamOutcome;
      seen('codon.openai.stream.outcome');
    }

  }

  {
    const httpRequestResendCount = attributes['http.request.resend_count'] as (RetrievalRecord & RetrievalContent)['httpRequestResendCount'];
    if (httpRequestResendCount !== undefined && Number.isSafeInteger(httpRequestResendCount) && httpRequestResendCount >= 0) {
      record.httpRequestResendCount = httpRequestResendCount;
      seen('http.request.resend_count');
    }

  }

  {
    const codonOpenaiContentReference = attributes['codon.openai.content.reference'] as (RetrievalRecord & RetrievalContent)['codonOpenaiContentReference'];
    if (codonOpenaiContentReference !== undefined && typeof codonOpenaiContentReference === 'string' && codonOpenaiContentReference !== '') {
      record.codonOpenaiContentReference = codonOpenaiContentReference;
      seen('codon.openai.content.reference');
    }

  }

  {
    const codonOpenaiRedactionCount = attributes['codon.openai.redaction.count'] as (RetrievalRecord & RetrievalContent)['codonOpenaiRedactionCount'];
    if (codonOpenaiRedactionCount !== undefined && Number.isSafeInteger(codonOpenaiRedactionCount) && codonOpenaiRedactionCount >= 0) {
      record.codonOpenaiRedactionCount = codonOpenaiRedactionCount;
      seen('codon.openai.redaction.count');
    }

  }

  {
    const codonOpenaiRedactionRules = attributes['codon.openai.redaction.rules'] as (RetrievalRecord & RetrievalContent)['codonOpenaiRedactionRules'];
    if (codonOpenaiRedactionRules !== undefined && isArrayOf(codonOpenaiRedactionRules, isString)) {
      record.codonOpenaiRedactionRules = codonOpenaiRedactionRules;
      seen('codon.openai.redaction.rules');
    }

  }

  {
    const genAiRetrievalTopK = attributes['gen_ai.request.top_k'] as (RetrievalRecord & RetrievalContent)['genAiRetrievalTopK'];
    if (genAiRetrievalTopK !== undefined && Number.isSafeInteger(genAiRetrievalTopK) && genAiRetrievalTopK >= 0) {
      record.genAiRetrievalTopK = genAiRetrievalTopK;
      seen('gen_ai.request.top_k');
    }

  }

  {
    const serverAddress = attributes['server.address'] as (RetrievalRecord & RetrievalContent)['serverAddress'];
    if (serverAddress !== undefined && typeof serverAddress === 'string' && serverAddress !== '') {
      record.serverAddress = serverAddress;
      seen('server.address');
    }

  }

  {
    const codonOpenaiVectorStoreId = attributes['codon.openai.vector_store.id'] as (RetrievalRecord & RetrievalContent)['codonOpenaiVectorStoreId'];
    if (codonOpenaiVectorStoreId !== undefined && typeof codonOpenaiVectorStoreId === 'string') {
      record.codonOpenaiVectorStoreId = codonOpenaiVectorStoreId;
      seen('codon.openai.vector_store.id');
    }

  }

  {
    const codonOpenaiResourceCount = attributes['codon.openai.resource.count'] as (RetrievalRecord & RetrievalContent)['codonOpenaiResourceCount'];
    if (codonOpenaiResourceCount !== undefined && Number.isSafeInteger(codonOpenaiResourceCount) && codonOpenaiResourceCount >= 0) {
      record.codonOpenaiResourceCount = codonOpenaiResourceCount;
      seen('codon.openai.resource.count');
    }

  }

  {
    const codonOpenaiRequestId = attributes['codon.openai.request.id'] as (RetrievalRecord & RetrievalContent)['codonOpenaiRequestId'];
    if (codonOpenaiRequestId !== undefined && typeof codonOpenaiRequestId === 'string') {
      record.codonOpenaiRequestId = codonOpenaiRequestId;
      seen('codon.openai.request.id');
    }

  }

  {
    const codonOpenaiDeployment = attributes['codon.openai.deployment'] as (RetrievalRecord & RetrievalContent)['codonOpenaiDeployment'];
    if (codonOpenaiDeployment !== undefined && typeof codonOpenaiDeployment === 'string') {
      record.codonOpenaiDeployment = codonOpenaiDeployment;
      seen('codon.openai.deployment');
    }

  }

  {
    const codonOpenaiApiVersion = attributes['codon.openai.api_version'] as (RetrievalRecord & RetrievalContent)['codonOpenaiApiVersion'];
    if (codonOpenaiApiVersion !== undefined && typeof codonOpenaiApiVersion === 'string') {
      record.codonOpenaiApiVersion = codonOpenaiApiVersion;
      seen('codon.openai.api_version');
    }

  }

  {
    const genAiRetrievalDocuments = jsonValue(attributes['gen_ai.retrieval.documents']) as (RetrievalRecord & RetrievalContent)['genAiRetrievalDocuments'];
    if (genAiRetrievalDocuments !== undefined && isRetrievalDocuments(genAiRetrievalDocuments)) {
      record.genAiRetrievalDocuments = genAiRetrievalDocuments;
      seen('gen_ai.retrieval.documents');
    }

  }

  {
    const genAiRetrievalQueryText = attributes['gen_ai.retrieval.query.text'] as (RetrievalRecord & RetrievalContent)['genAiRetrievalQueryText'];
    if (genAiRetrievalQueryText !== undefined && typeof genAiRetrievalQueryText === 'string') {
      record.genAiRetrievalQueryText = genAiRetrievalQueryText;
      seen('gen_ai.retrieval.query.text');
    }

  }

  {
    const genAiConversationId = attributes['gen_ai.conversation.id'] as (RetrievalRecord & RetrievalContent)['genAiConversationId'];
    if (genAiConversationId !== undefined && typeof genAiConversationId === 'string') {
      record.genAiConversationId = genAiConversationId;
      seen('gen_ai.conversation.id');
    }

  }

  {
    const genAiPromptName = attributes['gen_ai.prompt.name'] as (RetrievalRecord & RetrievalContent)['genAiPromptName'];
    if (genAiPromptName !== undefined && typeof genAiPromptName === 'string') {
      record.genAiPromptName = genAiPromptName;
      seen('gen_ai.prompt.name');
    }

  }

  {
    const genAiAgentName = attributes['gen_ai.agent.name'] as (RetrievalRecord & RetrievalContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('gen_ai.agent.name');
    }

  }

  if (record.genAiAgentName === undefined) {
    const genAiAgentName = attributes['gen_ai.workflow.name'] as (RetrievalRecord & RetrievalContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('gen_ai.workflow.name');
    }

  }

  {
    const userId = attributes['user.id'] as (RetrievalRecord & RetrievalContent)['userId'];
    if (userId !== undefined && typeof userId === 'string') {
      record.userId = userId;
      seen('user.id');
    }

  }

  {
    const sessionId = attributes['session.id'] as (RetrievalRecord & RetrievalContent)['sessionId'];
    if (sessionId !== undefined && typeof sessionId === 'string') {
      record.sessionId = sessionId;
      seen('session.id');
    }

  }

  {
    const codonOpenaiTags = attributes['codon.openai.tags'] as (RetrievalRecord & RetrievalContent)['codonOpenaiTags'];
    if (codonOpenaiTags !== undefined && isArrayOf(codonOpenaiTags, isString)) {
      record.codonOpenaiTags = codonOpenaiTags;
      seen('codon.openai.tags');
    }

  }

  {
    const codonOpenaiMetadata = familyAt(attributes, 'codon.openai.metadata') as (RetrievalRecord & RetrievalContent)['codonOpenaiMetadata'];
    if (codonOpenaiMetadata !== undefined && isStringRecord(codonOpenaiMetadata)) {
      record.codonOpenaiMetadata = codonOpenaiMetadata;
      seenBelow(attributes, 'codon.openai.metadata', seen);
    }

  }

  {
    const orgNamespace = attributes['org.namespace'] as (RetrievalRecord & RetrievalContent)['orgNamespace'];
    if (orgNamespace !== undefined && typeof orgNamespace === 'string') {
      record.orgNamespace = orgNamespace;
      seen('org.namespace');
    }

  }

  {
    const agentFrameworkName = attributes['agent.framework.name'] as (RetrievalRecord & RetrievalContent)['agentFrameworkName'];
    if (agentFrameworkName !== undefined && typeof agentFrameworkName === 'string') {
      record.agentFrameworkName = agentFrameworkName;
      seen('agent.framework.name');
    }

  }

  {
    const codonOrganizationId = attributes['codon.organization.id'] as (RetrievalRecord & RetrievalContent)['codonOrganizationId'];
    if (codonOrganizationId !== undefined && typeof codonOrganizationId === 'string') {
      record.codonOrganizationId = codonOrganizationId;
      seen('codon.organization.id');
    }

  }

  {
    const codonWorkloadId = attributes['codon.workload.id'] as (RetrievalRecord & RetrievalContent)['codonWorkloadId'];
    if (codonWorkloadId !== undefined && typeof codonWorkloadId === 'string') {
      record.codonWorkloadId = codonWorkloadId;
      seen('codon.workload.id');
    }

  }

  {
    const codonWorkloadLogicId = attributes['codon.workload.logic_id'] as (RetrievalRecord & RetrievalContent)['codonWorkloadLogicId'];
    if (codonWorkloadLogicId !== undefined && typeof codonWorkloadLogicId === 'string') {
      record.codonWorkloadLogicId = codonWorkloadLogicId;
      seen('codon.workload.logic_id');
    }

  }

  {
    const codonWorkloadRunId = attributes['codon.workload.run_id'] as (RetrievalRecord & RetrievalContent)['codonWorkloadRunId'];
    if (codonWorkloadRunId !== undefined && typeof codonWorkloadRunId === 'string') {
      record.codonWorkloadRunId = codonWorkloadRunId;
      seen('codon.workload.run_id');
    }

  }

  {
    const codonWorkloadName = attributes['codon.workload.name'] as (RetrievalRecord & RetrievalContent)['codonWorkloadName'];
    if (codonWorkloadName !== undefined && typeof codonWorkloadName === 'string') {
      record.codonWorkloadName = codonWorkloadName;
      seen('codon.workload.name');
    }

  }

  {
    const codonWorkloadVersion = attributes['codon.workload.version'] as (RetrievalRecord & RetrievalContent)['codonWorkloadVersion'];
    if (codonWorkloadVersion !== undefined && typeof codonWorkloadVersion === 'string') {
      record.codonWorkloadVersion = codonWorkloadVersion;
      seen('codon.workload.version');
    }

  }

  {
    const codonWorkloadDeploymentId = attributes['codon.workload.deployment_id'] as (RetrievalRecord & RetrievalContent)['codonWorkloadDeploymentId'];
    if (codonWorkloadDeploymentId !== undefined && typeof codonWorkloadDeploymentId === 'string') {
      record.codonWorkloadDeploymentId = codonWorkloadDeploymentId;
      seen('codon.workload.deployment_id');
    }

  }

  {
    const codonNodespecId = attributes['codon.nodespec.id'] as (RetrievalRecord & RetrievalContent)['codonNodespecId'];
    if (codonNodespecId !== undefined && typeof codonNodespecId === 'string' && new RegExp('^[0-9a-f]{64}$', 'u').test(codonNodespecId)) {
      record.codonNodespecId = codonNodespecId;
      seen('codon.nodespec.id');
    }

  }

  {
    const codonNodespecName = attributes['codon.nodespec.name'] as (RetrievalRecord & RetrievalContent)['codonNodespecName'];
    if (codonNodespecName !== undefined && typeof codonNodespecName === 'string') {
      record.codonNodespecName = codonNodespecName;
      seen('codon.nodespec.name');
    }

  }

  {
    const codonNodespecRole = attributes['codon.nodespec.role'] as (RetrievalRecord & RetrievalContent)['codonNodespecRole'];
    if (codonNodespecRole !== undefined && typeof codonNodespecRole === 'string') {
      record.codonNodespecRole = codonNodespecRole;
      seen('codon.nodespec.role');
    }

  }

  {
    const codonModelVendor = attributes['codon.model.vendor'] as (RetrievalRecord & RetrievalContent)['codonModelVendor'];
    if (codonModelVendor !== undefined && typeof codonModelVendor === 'string') {
      record.codonModelVendor = codonModelVendor;
      seen('codon.model.vendor');
    }

  }

  {
    const codonModelId = attributes['codon.model.id'] as (RetrievalRecord & RetrievalContent)['codonModelId'];
    if (codonModelId !== undefined && typeof codonModelId === 'string') {
      record.codonModelId = codonModelId;
      seen('codon.model.id');
    }

  }

  return record;
}

/** Reads what the dialect genai-1.41 writes. */
export const genai141Reader = {
    id: 'genai-1.41',
    schemaUrl: 'https://opentelemetry.io/schemas/1.41.0',
    spans: {
      'agent-graph': { read: readAgentGraph } satisfies SpanReader<AgentGraphRecord & AgentGraphContent>,
      'api-call': { read: readApiCall } satisfies SpanReader<ApiCallRecord & ApiCallContent>,
      'attempt': { read: readAttempt } satisfies SpanReader<AttemptRecord & AttemptContent>,
      'codon-node': { read: readCodonNode } satisfies SpanReader<CodonNodeRecord & CodonNodeContent>,
      'create-agent': { read: readCreateAgent } satisfies SpanReader<CreateAgentRecord & CreateAgentContent>,
      'embeddings': { read: readEmbeddings } satisfies SpanReader<EmbeddingsRecord & EmbeddingsContent>,
      'execute-tool': { read: readExecuteTool } satisfies SpanReader<ExecuteToolRecord & ExecuteToolContent>,
      'inference': { read: readInference } satisfies SpanReader<InferenceRecord & InferenceContent>,
      'invoke-agent-internal': { read: readInvokeAgentInternal } satisfies SpanReader<InvokeAgentInternalRecord & InvokeAgentInternalContent>,
      'invoke-agent': { read: readInvokeAgent } satisfies SpanReader<InvokeAgentRecord & InvokeAgentContent>,
      'retrieval': { read: readRetrieval } satisfies SpanReader<RetrievalRecord & RetrievalContent>,
    },
  } as const;
