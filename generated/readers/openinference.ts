// @generated from schemas/dialects/openinference.json and the span types of schemas/. Do not edit.
// To change it, edit the schema and run `npm run generate`.
import { isInputMessages, isOutputMessages, isRetrievalDocuments, isSystemInstructions, isToolDefinitions } from '../content-checks.ts';
import { codePointLength, isArrayOf, isString, isStringRecord } from '../runtime.ts';
import type { AgentGraphContent, AgentGraphRecord } from '../spans/agent-graph.ts';
import type { ApiCallContent, ApiCallRecord } from '../spans/api-call.ts';
import type { AttemptContent, AttemptRecord } from '../spans/attempt.ts';
import type { CodonNodeContent, CodonNodeRecord } from '../spans/codon-node.ts';
import type { EmbeddingsContent, EmbeddingsRecord } from '../spans/embeddings.ts';
import type { ExecuteToolContent, ExecuteToolRecord } from '../spans/execute-tool.ts';
import type { InferenceContent, InferenceRecord } from '../spans/inference.ts';
import type { InvokeAgentInternalContent, InvokeAgentInternalRecord } from '../spans/invoke-agent-internal.ts';
import type { InvokeAgentContent, InvokeAgentRecord } from '../spans/invoke-agent.ts';
import type { RetrievalContent, RetrievalRecord } from '../spans/retrieval.ts';
import type { Said, Seen, SpanReader } from './reading.ts';
import { itemsAt, jsonObject, jsonOrText, jsonValue, partsOf, seenBelow, structureOrText, unnest } from './reading.ts';

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
    const genAiPromptName = attributes['prompt.id'] as (AgentGraphRecord & AgentGraphContent)['genAiPromptName'];
    if (genAiPromptName !== undefined && typeof genAiPromptName === 'string') {
      record.genAiPromptName = genAiPromptName;
      seen('prompt.id');
    }

  }

  {
    const genAiPromptVersion = attributes['llm.prompt_template.version'] as (AgentGraphRecord & AgentGraphContent)['genAiPromptVersion'];
    if (genAiPromptVersion !== undefined && typeof genAiPromptVersion === 'string') {
      record.genAiPromptVersion = genAiPromptVersion;
      seen('llm.prompt_template.version');
    }

  }

  {
    const genAiAgentName = attributes['agent.name'] as (AgentGraphRecord & AgentGraphContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('agent.name');
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
    const codonOpenaiTags = attributes['tag.tags'] as (AgentGraphRecord & AgentGraphContent)['codonOpenaiTags'];
    if (codonOpenaiTags !== undefined && isArrayOf(codonOpenaiTags, isString)) {
      record.codonOpenaiTags = codonOpenaiTags;
      seen('tag.tags');
    }

  }

  {
    const codonOpenaiMetadata = jsonValue(attributes['metadata']) as (AgentGraphRecord & AgentGraphContent)['codonOpenaiMetadata'];
    if (codonOpenaiMetadata !== undefined && isStringRecord(codonOpenaiMetadata)) {
      record.codonOpenaiMetadata = codonOpenaiMetadata;
      seen('metadata');
    }

  }

  if (attributes['openinference.span.kind'] === 'CHAIN') seen('openinference.span.kind');
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
    const genAiProviderName = (attributes['llm.provider'] === 'azure' ? 'azure.ai.openai' : attributes['llm.provider'] === 'aws' ? 'aws.bedrock' : attributes['llm.provider'] === 'google' ? 'gcp.gemini' : attributes['llm.provider'] === 'xai' ? 'x_ai' : attributes['llm.provider'] === 'mistralai' ? 'mistral_ai' : attributes['llm.provider'] === 'moonshot' ? 'moonshot_ai' : attributes['llm.provider']) as (ApiCallRecord & ApiCallContent)['genAiProviderName'];
    if (genAiProviderName !== undefined && typeof genAiProviderName === 'string') {
      record.genAiProviderName = genAiProviderName;
      seen('llm.provider');
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
    const genAiRequestModel = attributes['llm.request.model_name'] as (ApiCallRecord & ApiCallContent)['genAiRequestModel'];
    if (genAiRequestModel !== undefined && typeof genAiRequestModel === 'string') {
      record.genAiRequestModel = genAiRequestModel;
      seen('llm.request.model_name');
    }

  }

  {
    const genAiResponseModel = attributes['llm.response.model_name'] as (ApiCallRecord & ApiCallContent)['genAiResponseModel'];
    if (genAiResponseModel !== undefined && typeof genAiResponseModel === 'string') {
      record.genAiResponseModel = genAiResponseModel;
      seen('llm.response.model_name');
    }

  }

  {
    const genAiResponseFinishReasons = (attributes['llm.finish_reason'] === undefined ? undefined : [attributes['llm.finish_reason']]) as (ApiCallRecord & ApiCallContent)['genAiResponseFinishReasons'];
    if (genAiResponseFinishReasons !== undefined && isArrayOf(genAiResponseFinishReasons, isString)) {
      record.genAiResponseFinishReasons = genAiResponseFinishReasons;
      seen('llm.finish_reason');
    }

  }

  {
    const genAiUsageInputTokens = attributes['llm.token_count.prompt'] as (ApiCallRecord & ApiCallContent)['genAiUsageInputTokens'];
    if (genAiUsageInputTokens !== undefined && Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) {
      record.genAiUsageInputTokens = genAiUsageInputTokens;
      seen('llm.token_count.prompt');
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
    const genAiUsageOutputTokens = attributes['llm.token_count.completion'] as (ApiCallRecord & ApiCallContent)['genAiUsageOutputTokens'];
    if (genAiUsageOutputTokens !== undefined && Number.isSafeInteger(genAiUsageOutputTokens) && genAiUsageOutputTokens >= 0) {
      record.genAiUsageOutputTokens = genAiUsageOutputTokens;
      seen('llm.token_count.completion');
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
    const genAiOutputMessages = gatherMessages(attributes, 'llm.output_messages') as (ApiCallRecord & ApiCallContent)['genAiOutputMessages'];
    if (genAiOutputMessages !== undefined && isOutputMessages(genAiOutputMessages)) {
      record.genAiOutputMessages = genAiOutputMessages;
      seenBelow(attributes, 'llm.output_messages', seen);
    }

  }

  {
    const genAiSystemInstructions = partsOf(gatherMessages(attributes, 'llm.input_messages'), {"role":"system"}, 'parts') as (ApiCallRecord & ApiCallContent)['genAiSystemInstructions'];
    if (genAiSystemInstructions !== undefined && isSystemInstructions(genAiSystemInstructions)) {
      record.genAiSystemInstructions = genAiSystemInstructions;
      seenBelow(attributes, 'llm.input_messages', seen);
    }

  }

  {
    const genAiToolDefinitions = gatherTools(attributes, 'llm.tools') as (ApiCallRecord & ApiCallContent)['genAiToolDefinitions'];
    if (genAiToolDefinitions !== undefined && isToolDefinitions(genAiToolDefinitions)) {
      record.genAiToolDefinitions = genAiToolDefinitions;
      seenBelow(attributes, 'llm.tools', seen);
    }

  }

  {
    const genAiPromptName = attributes['prompt.id'] as (ApiCallRecord & ApiCallContent)['genAiPromptName'];
    if (genAiPromptName !== undefined && typeof genAiPromptName === 'string') {
      record.genAiPromptName = genAiPromptName;
      seen('prompt.id');
    }

  }

  {
    const genAiPromptVersion = attributes['llm.prompt_template.version'] as (ApiCallRecord & ApiCallContent)['genAiPromptVersion'];
    if (genAiPromptVersion !== undefined && typeof genAiPromptVersion === 'string') {
      record.genAiPromptVersion = genAiPromptVersion;
      seen('llm.prompt_template.version');
    }

  }

  {
    const genAiAgentName = attributes['agent.name'] as (ApiCallRecord & ApiCallContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('agent.name');
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
    const codonOpenaiTags = attributes['tag.tags'] as (ApiCallRecord & ApiCallContent)['codonOpenaiTags'];
    if (codonOpenaiTags !== undefined && isArrayOf(codonOpenaiTags, isString)) {
      record.codonOpenaiTags = codonOpenaiTags;
      seen('tag.tags');
    }

  }

  {
    const codonOpenaiMetadata = jsonValue(attributes['metadata']) as (ApiCallRecord & ApiCallContent)['codonOpenaiMetadata'];
    if (codonOpenaiMetadata !== undefined && isStringRecord(codonOpenaiMetadata)) {
      record.codonOpenaiMetadata = codonOpenaiMetadata;
      seen('metadata');
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

  if (record.genAiRequestModel === undefined && record.genAiResponseModel === undefined) {
    const genAiRequestModel = attributes['llm.model_name'] as (ApiCallRecord & ApiCallContent)['genAiRequestModel'];
    if (genAiRequestModel !== undefined && typeof genAiRequestModel === 'string') {
      record.genAiRequestModel = genAiRequestModel;
      seen('llm.model_name');
    }

  } else if (attributes['llm.model_name'] !== undefined) seen('llm.model_name');
  if (record.genAiOutputMessages === undefined) {
    const genAiOutputMessages = jsonValue(attributes['output.value']) as (ApiCallRecord & ApiCallContent)['genAiOutputMessages'];
    if (genAiOutputMessages !== undefined && isOutputMessages(genAiOutputMessages)) {
      record.genAiOutputMessages = genAiOutputMessages;
      seen('output.value');
    }

  } else if (attributes['output.value'] !== undefined) seen('output.value');
  if (attributes['output.mime_type'] !== undefined && (record.genAiOutputMessages !== undefined)) seen('output.mime_type');
  if (attributes['llm.token_count.total'] !== undefined && (record.genAiUsageInputTokens !== undefined && record.genAiUsageOutputTokens !== undefined)) seen('llm.token_count.total');
  if (attributes['openinference.span.kind'] === 'CHAIN') seen('openinference.span.kind');
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

  if (attributes['openinference.span.kind'] === 'CHAIN') seen('openinference.span.kind');
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
    const genAiPromptName = attributes['prompt.id'] as (CodonNodeRecord & CodonNodeContent)['genAiPromptName'];
    if (genAiPromptName !== undefined && typeof genAiPromptName === 'string') {
      record.genAiPromptName = genAiPromptName;
      seen('prompt.id');
    }

  }

  {
    const genAiPromptVersion = attributes['llm.prompt_template.version'] as (CodonNodeRecord & CodonNodeContent)['genAiPromptVersion'];
    if (genAiPromptVersion !== undefined && typeof genAiPromptVersion === 'string') {
      record.genAiPromptVersion = genAiPromptVersion;
      seen('llm.prompt_template.version');
    }

  }

  {
    const genAiAgentName = attributes['agent.name'] as (CodonNodeRecord & CodonNodeContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('agent.name');
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
    const codonOpenaiTags = attributes['tag.tags'] as (CodonNodeRecord & CodonNodeContent)['codonOpenaiTags'];
    if (codonOpenaiTags !== undefined && isArrayOf(codonOpenaiTags, isString)) {
      record.codonOpenaiTags = codonOpenaiTags;
      seen('tag.tags');
    }

  }

  {
    const codonOpenaiMetadata = jsonValue(attributes['metadata']) as (CodonNodeRecord & CodonNodeContent)['codonOpenaiMetadata'];
    if (codonOpenaiMetadata !== undefined && isStringRecord(codonOpenaiMetadata)) {
      record.codonOpenaiMetadata = codonOpenaiMetadata;
      seen('metadata');
    }

  }

  if (record.codonNodeInput === undefined) {
    const codonNodeInput = attributes['input.value'] as (CodonNodeRecord & CodonNodeContent)['codonNodeInput'];
    if (codonNodeInput !== undefined && typeof codonNodeInput === 'string' && codePointLength(codonNodeInput) <= 2048) {
      record.codonNodeInput = codonNodeInput;
      seen('input.value');
    }

  } else if (attributes['input.value'] !== undefined) seen('input.value');
  if (record.codonNodeOutput === undefined) {
    const codonNodeOutput = attributes['output.value'] as (CodonNodeRecord & CodonNodeContent)['codonNodeOutput'];
    if (codonNodeOutput !== undefined && typeof codonNodeOutput === 'string' && codePointLength(codonNodeOutput) <= 2048) {
      record.codonNodeOutput = codonNodeOutput;
      seen('output.value');
    }

  } else if (attributes['output.value'] !== undefined) seen('output.value');
  if (attributes['openinference.span.kind'] === 'CHAIN') seen('openinference.span.kind');
  return record;
}

/** What the attributes of a span of type gen_ai.client.embeddings say. */
function readEmbeddings(attributes: Said, seen: Seen): Partial<EmbeddingsRecord & EmbeddingsContent> {
  const record: { -readonly [Property in keyof (EmbeddingsRecord & EmbeddingsContent)]?: (EmbeddingsRecord & EmbeddingsContent)[Property] } = {};
  const $object0 = jsonObject(attributes['embedding.invocation_parameters']);
  let $understood0 = 0;
  {
    const genAiOperationName = (attributes['openinference.span.kind'] === 'EMBEDDING' ? 'embeddings' : attributes['openinference.span.kind']) as (EmbeddingsRecord & EmbeddingsContent)['genAiOperationName'];
    if (genAiOperationName !== undefined && typeof genAiOperationName === 'string' && (genAiOperationName === 'embeddings')) {
      record.genAiOperationName = genAiOperationName;
      seen('openinference.span.kind');
    }

  }

  {
    const genAiProviderName = (attributes['llm.provider'] === 'azure' ? 'azure.ai.openai' : attributes['llm.provider'] === 'aws' ? 'aws.bedrock' : attributes['llm.provider'] === 'google' ? 'gcp.gemini' : attributes['llm.provider'] === 'xai' ? 'x_ai' : attributes['llm.provider'] === 'mistralai' ? 'mistral_ai' : attributes['llm.provider'] === 'moonshot' ? 'moonshot_ai' : attributes['llm.provider']) as (EmbeddingsRecord & EmbeddingsContent)['genAiProviderName'];
    if (genAiProviderName !== undefined && typeof genAiProviderName === 'string') {
      record.genAiProviderName = genAiProviderName;
      seen('llm.provider');
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
    const genAiRequestModel = attributes['embedding.model_name'] as (EmbeddingsRecord & EmbeddingsContent)['genAiRequestModel'];
    if (genAiRequestModel !== undefined && typeof genAiRequestModel === 'string') {
      record.genAiRequestModel = genAiRequestModel;
      seen('embedding.model_name');
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
    const genAiEmbeddingsDimensionCount = $object0?.['dimensions'] as (EmbeddingsRecord & EmbeddingsContent)['genAiEmbeddingsDimensionCount'];
    if (genAiEmbeddingsDimensionCount !== undefined && Number.isSafeInteger(genAiEmbeddingsDimensionCount) && genAiEmbeddingsDimensionCount >= 1) {
      record.genAiEmbeddingsDimensionCount = genAiEmbeddingsDimensionCount;
      $understood0 += 1;
    }

  }

  {
    const genAiRequestEncodingFormats = $object0?.['encoding_formats'] as (EmbeddingsRecord & EmbeddingsContent)['genAiRequestEncodingFormats'];
    if (genAiRequestEncodingFormats !== undefined && isArrayOf(genAiRequestEncodingFormats, isString)) {
      record.genAiRequestEncodingFormats = genAiRequestEncodingFormats;
      $understood0 += 1;
    }

  }

  {
    const genAiUsageInputTokens = attributes['llm.token_count.prompt'] as (EmbeddingsRecord & EmbeddingsContent)['genAiUsageInputTokens'];
    if (genAiUsageInputTokens !== undefined && Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) {
      record.genAiUsageInputTokens = genAiUsageInputTokens;
      seen('llm.token_count.prompt');
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
    const genAiPromptName = attributes['prompt.id'] as (EmbeddingsRecord & EmbeddingsContent)['genAiPromptName'];
    if (genAiPromptName !== undefined && typeof genAiPromptName === 'string') {
      record.genAiPromptName = genAiPromptName;
      seen('prompt.id');
    }

  }

  {
    const genAiPromptVersion = attributes['llm.prompt_template.version'] as (EmbeddingsRecord & EmbeddingsContent)['genAiPromptVersion'];
    if (genAiPromptVersion !== undefined && typeof genAiPromptVersion === 'string') {
      record.genAiPromptVersion = genAiPromptVersion;
      seen('llm.prompt_template.version');
    }

  }

  {
    const genAiAgentName = attributes['agent.name'] as (EmbeddingsRecord & EmbeddingsContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('agent.name');
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
    const codonOpenaiTags = attributes['tag.tags'] as (EmbeddingsRecord & EmbeddingsContent)['codonOpenaiTags'];
    if (codonOpenaiTags !== undefined && isArrayOf(codonOpenaiTags, isString)) {
      record.codonOpenaiTags = codonOpenaiTags;
      seen('tag.tags');
    }

  }

  {
    const codonOpenaiMetadata = jsonValue(attributes['metadata']) as (EmbeddingsRecord & EmbeddingsContent)['codonOpenaiMetadata'];
    if (codonOpenaiMetadata !== undefined && isStringRecord(codonOpenaiMetadata)) {
      record.codonOpenaiMetadata = codonOpenaiMetadata;
      seen('metadata');
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

  if (attributes['llm.token_count.total'] !== undefined && (record.genAiUsageInputTokens !== undefined)) seen('llm.token_count.total');
  if ($object0 !== undefined && Object.keys($object0).length === $understood0) seen('embedding.invocation_parameters');
  return record;
}

/** What the attributes of a span of type gen_ai.execute_tool say. */
function readExecuteTool(attributes: Said, seen: Seen): Partial<ExecuteToolRecord & ExecuteToolContent> {
  const record: { -readonly [Property in keyof (ExecuteToolRecord & ExecuteToolContent)]?: (ExecuteToolRecord & ExecuteToolContent)[Property] } = {};
  {
    const genAiOperationName = (attributes['openinference.span.kind'] === 'TOOL' ? 'execute_tool' : attributes['openinference.span.kind']) as (ExecuteToolRecord & ExecuteToolContent)['genAiOperationName'];
    if (genAiOperationName !== undefined && typeof genAiOperationName === 'string' && (genAiOperationName === 'execute_tool')) {
      record.genAiOperationName = genAiOperationName;
      seen('openinference.span.kind');
    }

  }

  {
    const genAiToolName = attributes['tool.name'] as (ExecuteToolRecord & ExecuteToolContent)['genAiToolName'];
    if (genAiToolName !== undefined && typeof genAiToolName === 'string') {
      record.genAiToolName = genAiToolName;
      seen('tool.name');
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
    const genAiAgentName = attributes['agent.name'] as (ExecuteToolRecord & ExecuteToolContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('agent.name');
    }

  }

  if (record.genAiAgentName === undefined) {
    const genAiAgentName = attributes['gen_ai.workflow.name'] as (ExecuteToolRecord & ExecuteToolContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('gen_ai.workflow.name');
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
    const genAiToolCallId = attributes['tool.id'] as (ExecuteToolRecord & ExecuteToolContent)['genAiToolCallId'];
    if (genAiToolCallId !== undefined && typeof genAiToolCallId === 'string') {
      record.genAiToolCallId = genAiToolCallId;
      seen('tool.id');
    }

  }

  {
    const genAiToolDescription = attributes['tool.description'] as (ExecuteToolRecord & ExecuteToolContent)['genAiToolDescription'];
    if (genAiToolDescription !== undefined && typeof genAiToolDescription === 'string') {
      record.genAiToolDescription = genAiToolDescription;
      seen('tool.description');
    }

  }

  {
    const genAiToolCallArguments = jsonValue(attributes['tool.parameters']) as (ExecuteToolRecord & ExecuteToolContent)['genAiToolCallArguments'];
    if (genAiToolCallArguments !== undefined) {
      record.genAiToolCallArguments = genAiToolCallArguments;
      seen('tool.parameters');
    }

  }

  {
    const genAiToolCallResult = jsonValue(attributes['output.value']) as (ExecuteToolRecord & ExecuteToolContent)['genAiToolCallResult'];
    if (genAiToolCallResult !== undefined) {
      record.genAiToolCallResult = genAiToolCallResult;
      seen('output.value');
    }

  }

  {
    const genAiPromptName = attributes['prompt.id'] as (ExecuteToolRecord & ExecuteToolContent)['genAiPromptName'];
    if (genAiPromptName !== undefined && typeof genAiPromptName === 'string') {
      record.genAiPromptName = genAiPromptName;
      seen('prompt.id');
    }

  }

  {
    const genAiPromptVersion = attributes['llm.prompt_template.version'] as (ExecuteToolRecord & ExecuteToolContent)['genAiPromptVersion'];
    if (genAiPromptVersion !== undefined && typeof genAiPromptVersion === 'string') {
      record.genAiPromptVersion = genAiPromptVersion;
      seen('llm.prompt_template.version');
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
    const codonOpenaiTags = attributes['tag.tags'] as (ExecuteToolRecord & ExecuteToolContent)['codonOpenaiTags'];
    if (codonOpenaiTags !== undefined && isArrayOf(codonOpenaiTags, isString)) {
      record.codonOpenaiTags = codonOpenaiTags;
      seen('tag.tags');
    }

  }

  {
    const codonOpenaiMetadata = jsonValue(attributes['metadata']) as (ExecuteToolRecord & ExecuteToolContent)['codonOpenaiMetadata'];
    if (codonOpenaiMetadata !== undefined && isStringRecord(codonOpenaiMetadata)) {
      record.codonOpenaiMetadata = codonOpenaiMetadata;
      seen('metadata');
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

  if (record.genAiToolCallArguments === undefined) {
    const genAiToolCallArguments = jsonValue(attributes['input.value']) as (ExecuteToolRecord & ExecuteToolContent)['genAiToolCallArguments'];
    if (genAiToolCallArguments !== undefined) {
      record.genAiToolCallArguments = genAiToolCallArguments;
      seen('input.value');
    }

  } else if (attributes['input.value'] !== undefined) seen('input.value');
  if (attributes['input.mime_type'] !== undefined && (record.genAiToolCallArguments !== undefined)) seen('input.mime_type');
  if (attributes['output.mime_type'] !== undefined && (record.genAiToolCallResult !== undefined)) seen('output.mime_type');
  return record;
}

/** What the attributes of a span of type gen_ai.client.inference say. */
function readInference(attributes: Said, seen: Seen): Partial<InferenceRecord & InferenceContent> {
  const record: { -readonly [Property in keyof (InferenceRecord & InferenceContent)]?: (InferenceRecord & InferenceContent)[Property] } = {};
  const $object0 = jsonObject(attributes['llm.invocation_parameters']);
  let $understood0 = 0;
  {
    const genAiOperationName = (attributes['openinference.span.kind'] === 'LLM' ? 'chat' : attributes['openinference.span.kind']) as (InferenceRecord & InferenceContent)['genAiOperationName'];
    if (genAiOperationName !== undefined && typeof genAiOperationName === 'string' && (genAiOperationName === 'chat' || genAiOperationName === 'generate_content' || genAiOperationName === 'text_completion')) {
      record.genAiOperationName = genAiOperationName;
      seen('openinference.span.kind');
    }

  }

  {
    const genAiProviderName = (attributes['llm.provider'] === 'azure' ? 'azure.ai.openai' : attributes['llm.provider'] === 'aws' ? 'aws.bedrock' : attributes['llm.provider'] === 'google' ? 'gcp.gemini' : attributes['llm.provider'] === 'xai' ? 'x_ai' : attributes['llm.provider'] === 'mistralai' ? 'mistral_ai' : attributes['llm.provider'] === 'moonshot' ? 'moonshot_ai' : attributes['llm.provider']) as (InferenceRecord & InferenceContent)['genAiProviderName'];
    if (genAiProviderName !== undefined && typeof genAiProviderName === 'string') {
      record.genAiProviderName = genAiProviderName;
      seen('llm.provider');
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
    const genAiPromptName = attributes['prompt.id'] as (InferenceRecord & InferenceContent)['genAiPromptName'];
    if (genAiPromptName !== undefined && typeof genAiPromptName === 'string') {
      record.genAiPromptName = genAiPromptName;
      seen('prompt.id');
    }

  }

  {
    const genAiPromptVersion = attributes['llm.prompt_template.version'] as (InferenceRecord & InferenceContent)['genAiPromptVersion'];
    if (genAiPromptVersion !== undefined && typeof genAiPromptVersion === 'string') {
      record.genAiPromptVersion = genAiPromptVersion;
      seen('llm.prompt_template.version');
    }

  }

  {
    const genAiRequestChoiceCount = $object0?.['n'] as (InferenceRecord & InferenceContent)['genAiRequestChoiceCount'];
    if (genAiRequestChoiceCount !== undefined && Number.isSafeInteger(genAiRequestChoiceCount) && genAiRequestChoiceCount !== 1 && genAiRequestChoiceCount >= 1) {
      record.genAiRequestChoiceCount = genAiRequestChoiceCount;
      $understood0 += 1;
    }

  }

  {
    const genAiRequestModel = attributes['llm.request.model_name'] as (InferenceRecord & InferenceContent)['genAiRequestModel'];
    if (genAiRequestModel !== undefined && typeof genAiRequestModel === 'string') {
      record.genAiRequestModel = genAiRequestModel;
      seen('llm.request.model_name');
    }

  }

  {
    const genAiRequestSeed = $object0?.['seed'] as (InferenceRecord & InferenceContent)['genAiRequestSeed'];
    if (genAiRequestSeed !== undefined && Number.isSafeInteger(genAiRequestSeed)) {
      record.genAiRequestSeed = genAiRequestSeed;
      $understood0 += 1;
    }

  }

  {
    const genAiRequestStream = $object0?.['stream'] as (InferenceRecord & InferenceContent)['genAiRequestStream'];
    if (genAiRequestStream !== undefined && typeof genAiRequestStream === 'boolean' && (genAiRequestStream === true)) {
      record.genAiRequestStream = genAiRequestStream;
      $understood0 += 1;
    }

  }

  {
    const genAiRequestTopK = $object0?.['top_k'] as (InferenceRecord & InferenceContent)['genAiRequestTopK'];
    if (genAiRequestTopK !== undefined && Number.isSafeInteger(genAiRequestTopK)) {
      record.genAiRequestTopK = genAiRequestTopK;
      $understood0 += 1;
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
    const openaiRequestServiceTier = $object0?.['service_tier'] as (InferenceRecord & InferenceContent)['openaiRequestServiceTier'];
    if (openaiRequestServiceTier !== undefined && typeof openaiRequestServiceTier === 'string') {
      record.openaiRequestServiceTier = openaiRequestServiceTier;
      $understood0 += 1;
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
    const genAiRequestFrequencyPenalty = $object0?.['frequency_penalty'] as (InferenceRecord & InferenceContent)['genAiRequestFrequencyPenalty'];
    if (genAiRequestFrequencyPenalty !== undefined && Number.isFinite(genAiRequestFrequencyPenalty)) {
      record.genAiRequestFrequencyPenalty = genAiRequestFrequencyPenalty;
      $understood0 += 1;
    }

  }

  {
    const genAiRequestMaxTokens = $object0?.['max_completion_tokens'] as (InferenceRecord & InferenceContent)['genAiRequestMaxTokens'];
    if (genAiRequestMaxTokens !== undefined && Number.isSafeInteger(genAiRequestMaxTokens) && genAiRequestMaxTokens >= 0) {
      record.genAiRequestMaxTokens = genAiRequestMaxTokens;
      $understood0 += 1;
    }

  }

  {
    const genAiRequestPresencePenalty = $object0?.['presence_penalty'] as (InferenceRecord & InferenceContent)['genAiRequestPresencePenalty'];
    if (genAiRequestPresencePenalty !== undefined && Number.isFinite(genAiRequestPresencePenalty)) {
      record.genAiRequestPresencePenalty = genAiRequestPresencePenalty;
      $understood0 += 1;
    }

  }

  {
    const genAiRequestPreviousResponseId = $object0?.['previous_response_id'] as (InferenceRecord & InferenceContent)['genAiRequestPreviousResponseId'];
    if (genAiRequestPreviousResponseId !== undefined && typeof genAiRequestPreviousResponseId === 'string') {
      record.genAiRequestPreviousResponseId = genAiRequestPreviousResponseId;
      $understood0 += 1;
    }

  }

  {
    const genAiRequestReasoningLevel = $object0?.['reasoning_effort'] as (InferenceRecord & InferenceContent)['genAiRequestReasoningLevel'];
    if (genAiRequestReasoningLevel !== undefined && typeof genAiRequestReasoningLevel === 'string') {
      record.genAiRequestReasoningLevel = genAiRequestReasoningLevel;
      $understood0 += 1;
    }

  }

  {
    const genAiRequestStopSequences = $object0?.['stop_sequences'] as (InferenceRecord & InferenceContent)['genAiRequestStopSequences'];
    if (genAiRequestStopSequences !== undefined && isArrayOf(genAiRequestStopSequences, isString)) {
      record.genAiRequestStopSequences = genAiRequestStopSequences;
      $understood0 += 1;
    }

  }

  {
    const genAiRequestTemperature = $object0?.['temperature'] as (InferenceRecord & InferenceContent)['genAiRequestTemperature'];
    if (genAiRequestTemperature !== undefined && Number.isFinite(genAiRequestTemperature)) {
      record.genAiRequestTemperature = genAiRequestTemperature;
      $understood0 += 1;
    }

  }

  {
    const genAiRequestTopP = $object0?.['top_p'] as (InferenceRecord & InferenceContent)['genAiRequestTopP'];
    if (genAiRequestTopP !== undefined && Number.isFinite(genAiRequestTopP)) {
      record.genAiRequestTopP = genAiRequestTopP;
      $understood0 += 1;
    }

  }

  {
    const genAiResponseFinishReasons = (attributes['llm.finish_reason'] === undefined ? undefined : [attributes['llm.finish_reason']]) as (InferenceRecord & InferenceContent)['genAiResponseFinishReasons'];
    if (genAiResponseFinishReasons !== undefined && isArrayOf(genAiResponseFinishReasons, isString)) {
      record.genAiResponseFinishReasons = genAiResponseFinishReasons;
      seen('llm.finish_reason');
    }

  }

  {
    const genAiResponseModel = attributes['llm.response.model_name'] as (InferenceRecord & InferenceContent)['genAiResponseModel'];
    if (genAiResponseModel !== undefined && typeof genAiResponseModel === 'string') {
      record.genAiResponseModel = genAiResponseModel;
      seen('llm.response.model_name');
    }

  }

  {
    const genAiUsageAudioInputTokens = attributes['llm.token_count.prompt_details.audio'] as (InferenceRecord & InferenceContent)['genAiUsageAudioInputTokens'];
    if (genAiUsageAudioInputTokens !== undefined && Number.isSafeInteger(genAiUsageAudioInputTokens) && genAiUsageAudioInputTokens >= 0) {
      record.genAiUsageAudioInputTokens = genAiUsageAudioInputTokens;
      seen('llm.token_count.prompt_details.audio');
    }

  }

  {
    const genAiUsageAudioOutputTokens = attributes['llm.token_count.completion_details.audio'] as (InferenceRecord & InferenceContent)['genAiUsageAudioOutputTokens'];
    if (genAiUsageAudioOutputTokens !== undefined && Number.isSafeInteger(genAiUsageAudioOutputTokens) && genAiUsageAudioOutputTokens >= 0) {
      record.genAiUsageAudioOutputTokens = genAiUsageAudioOutputTokens;
      seen('llm.token_count.completion_details.audio');
    }

  }

  {
    const genAiUsageCacheReadInputTokens = attributes['llm.token_count.prompt_details.cache_read'] as (InferenceRecord & InferenceContent)['genAiUsageCacheReadInputTokens'];
    if (genAiUsageCacheReadInputTokens !== undefined && Number.isSafeInteger(genAiUsageCacheReadInputTokens) && genAiUsageCacheReadInputTokens >= 0) {
      record.genAiUsageCacheReadInputTokens = genAiUsageCacheReadInputTokens;
      seen('llm.token_count.prompt_details.cache_read');
    }

  }

  {
    const genAiUsageCacheWriteInputTokens = attributes['llm.token_count.prompt_details.cache_write'] as (InferenceRecord & InferenceContent)['genAiUsageCacheWriteInputTokens'];
    if (genAiUsageCacheWriteInputTokens !== undefined && Number.isSafeInteger(genAiUsageCacheWriteInputTokens) && genAiUsageCacheWriteInputTokens >= 0) {
      record.genAiUsageCacheWriteInputTokens = genAiUsageCacheWriteInputTokens;
      seen('llm.token_count.prompt_details.cache_write');
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
    const genAiUsageImageInputTokens = attributes['llm.token_count.prompt_details.image'] as (InferenceRecord & InferenceContent)['genAiUsageImageInputTokens'];
    if (genAiUsageImageInputTokens !== undefined && Number.isSafeInteger(genAiUsageImageInputTokens) && genAiUsageImageInputTokens >= 0) {
      record.genAiUsageImageInputTokens = genAiUsageImageInputTokens;
      seen('llm.token_count.prompt_details.image');
    }

  }

  {
    const genAiUsageImageOutputTokens = attributes['llm.token_count.completion_details.image'] as (InferenceRecord & InferenceContent)['genAiUsageImageOutputTokens'];
    if (genAiUsageImageOutputTokens !== undefined && Number.isSafeInteger(genAiUsageImageOutputTokens) && genAiUsageImageOutputTokens >= 0) {
      record.genAiUsageImageOutputTokens = genAiUsageImageOutputTokens;
      seen('llm.token_count.completion_details.image');
    }

  }

  {
    const genAiUsageInputTokens = attributes['llm.token_count.prompt'] as (InferenceRecord & InferenceContent)['genAiUsageInputTokens'];
    if (genAiUsageInputTokens !== undefined && Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) {
      record.genAiUsageInputTokens = genAiUsageInputTokens;
      seen('llm.token_count.prompt');
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
    const genAiUsageOutputTokens = attributes['llm.token_count.completion'] as (InferenceRecord & InferenceContent)['genAiUsageOutputTokens'];
    if (genAiUsageOutputTokens !== undefined && Number.isSafeInteger(genAiUsageOutputTokens) && genAiUsageOutputTokens >= 0) {
      record.genAiUsageOutputTokens = genAiUsageOutputTokens;
      seen('llm.token_count.completion');
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
    const genAiUsageReasoningOutputTokens = attributes['llm.token_count.completion_details.reasoning'] as (InferenceRecord & InferenceContent)['genAiUsageReasoningOutputTokens'];
    if (genAiUsageReasoningOutputTokens !== undefined && Number.isSafeInteger(genAiUsageReasoningOutputTokens) && genAiUsageReasoningOutputTokens >= 0) {
      record.genAiUsageReasoningOutputTokens = genAiUsageReasoningOutputTokens;
      seen('llm.token_count.completion_details.reasoning');
    }

  }

  {
    const genAiUsageTextInputTokens = attributes['llm.token_count.prompt_details.text'] as (InferenceRecord & InferenceContent)['genAiUsageTextInputTokens'];
    if (genAiUsageTextInputTokens !== undefined && Number.isSafeInteger(genAiUsageTextInputTokens) && genAiUsageTextInputTokens >= 0) {
      record.genAiUsageTextInputTokens = genAiUsageTextInputTokens;
      seen('llm.token_count.prompt_details.text');
    }

  }

  {
    const genAiUsageTextOutputTokens = attributes['llm.token_count.completion_details.text'] as (InferenceRecord & InferenceContent)['genAiUsageTextOutputTokens'];
    if (genAiUsageTextOutputTokens !== undefined && Number.isSafeInteger(genAiUsageTextOutputTokens) && genAiUsageTextOutputTokens >= 0) {
      record.genAiUsageTextOutputTokens = genAiUsageTextOutputTokens;
      seen('llm.token_count.completion_details.text');
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
    const genAiInputMessages = gatherMessages(attributes, 'llm.input_messages') as (InferenceRecord & InferenceContent)['genAiInputMessages'];
    if (genAiInputMessages !== undefined && isInputMessages(genAiInputMessages)) {
      record.genAiInputMessages = genAiInputMessages;
      seenBelow(attributes, 'llm.input_messages', seen);
    }

  }

  {
    const genAiOutputMessages = gatherMessages(attributes, 'llm.output_messages') as (InferenceRecord & InferenceContent)['genAiOutputMessages'];
    if (genAiOutputMessages !== undefined && isOutputMessages(genAiOutputMessages)) {
      record.genAiOutputMessages = genAiOutputMessages;
      seenBelow(attributes, 'llm.output_messages', seen);
    }

  }

  {
    const genAiPromptVariable = jsonValue(attributes['llm.prompt_template.variables']) as (InferenceRecord & InferenceContent)['genAiPromptVariable'];
    if (genAiPromptVariable !== undefined && isStringRecord(genAiPromptVariable)) {
      record.genAiPromptVariable = genAiPromptVariable;
      seen('llm.prompt_template.variables');
    }

  }

  {
    const genAiToolDefinitions = gatherTools(attributes, 'llm.tools') as (InferenceRecord & InferenceContent)['genAiToolDefinitions'];
    if (genAiToolDefinitions !== undefined && isToolDefinitions(genAiToolDefinitions)) {
      record.genAiToolDefinitions = genAiToolDefinitions;
      seenBelow(attributes, 'llm.tools', seen);
    }

  }

  {
    const genAiAgentName = attributes['agent.name'] as (InferenceRecord & InferenceContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('agent.name');
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
    const codonOpenaiTags = attributes['tag.tags'] as (InferenceRecord & InferenceContent)['codonOpenaiTags'];
    if (codonOpenaiTags !== undefined && isArrayOf(codonOpenaiTags, isString)) {
      record.codonOpenaiTags = codonOpenaiTags;
      seen('tag.tags');
    }

  }

  {
    const codonOpenaiMetadata = jsonValue(attributes['metadata']) as (InferenceRecord & InferenceContent)['codonOpenaiMetadata'];
    if (codonOpenaiMetadata !== undefined && isStringRecord(codonOpenaiMetadata)) {
      record.codonOpenaiMetadata = codonOpenaiMetadata;
      seen('metadata');
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

  if (record.genAiRequestModel === undefined && record.genAiResponseModel === undefined) {
    const genAiRequestModel = attributes['llm.model_name'] as (InferenceRecord & InferenceContent)['genAiRequestModel'];
    if (genAiRequestModel !== undefined && typeof genAiRequestModel === 'string') {
      record.genAiRequestModel = genAiRequestModel;
      seen('llm.model_name');
    }

  } else if (attributes['llm.model_name'] !== undefined) seen('llm.model_name');
  if (record.genAiInputMessages === undefined) {
    const genAiInputMessages = jsonValue(attributes['input.value']) as (InferenceRecord & InferenceContent)['genAiInputMessages'];
    if (genAiInputMessages !== undefined && isInputMessages(genAiInputMessages)) {
      record.genAiInputMessages = genAiInputMessages;
      seen('input.value');
    }

  } else if (attributes['input.value'] !== undefined) seen('input.value');
  if (record.genAiOutputMessages === undefined) {
    const genAiOutputMessages = jsonValue(attributes['output.value']) as (InferenceRecord & InferenceContent)['genAiOutputMessages'];
    if (genAiOutputMessages !== undefined && isOutputMessages(genAiOutputMessages)) {
      record.genAiOutputMessages = genAiOutputMessages;
      seen('output.value');
    }

  } else if (attributes['output.value'] !== undefined) seen('output.value');
  if (attributes['input.mime_type'] !== undefined && (record.genAiInputMessages !== undefined)) seen('input.mime_type');
  if (attributes['output.mime_type'] !== undefined && (record.genAiOutputMessages !== undefined)) seen('output.mime_type');
  if (attributes['llm.token_count.total'] !== undefined && (record.genAiUsageInputTokens !== undefined && record.genAiUsageOutputTokens !== undefined)) seen('llm.token_count.total');
  if (attributes['llm.system'] === 'openai') seen('llm.system');
  if ($object0 !== undefined && Object.keys($object0).length === $understood0) seen('llm.invocation_parameters');
  return record;
}

/** What the attributes of a span of type gen_ai.invoke_agent.internal say. */
function readInvokeAgentInternal(attributes: Said, seen: Seen): Partial<InvokeAgentInternalRecord & InvokeAgentInternalContent> {
  const record: { -readonly [Property in keyof (InvokeAgentInternalRecord & InvokeAgentInternalContent)]?: (InvokeAgentInternalRecord & InvokeAgentInternalContent)[Property] } = {};
  const $object0 = jsonObject(attributes['llm.invocation_parameters']);
  let $understood0 = 0;
  {
    const genAiOperationName = (attributes['openinference.span.kind'] === 'AGENT' ? 'invoke_agent' : attributes['openinference.span.kind']) as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiOperationName'];
    if (genAiOperationName !== undefined && typeof genAiOperationName === 'string' && (genAiOperationName === 'invoke_agent' || genAiOperationName === 'invoke_workflow')) {
      record.genAiOperationName = genAiOperationName;
      seen('openinference.span.kind');
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
    const genAiProviderName = (attributes['llm.provider'] === 'azure' ? 'azure.ai.openai' : attributes['llm.provider'] === 'aws' ? 'aws.bedrock' : attributes['llm.provider'] === 'google' ? 'gcp.gemini' : attributes['llm.provider'] === 'xai' ? 'x_ai' : attributes['llm.provider'] === 'mistralai' ? 'mistral_ai' : attributes['llm.provider'] === 'moonshot' ? 'moonshot_ai' : attributes['llm.provider']) as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiProviderName'];
    if (genAiProviderName !== undefined && typeof genAiProviderName === 'string') {
      record.genAiProviderName = genAiProviderName;
      seen('llm.provider');
    }

  }

  {
    const genAiAgentName = attributes['agent.name'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('agent.name');
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
    const genAiRequestChoiceCount = $object0?.['n'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiRequestChoiceCount'];
    if (genAiRequestChoiceCount !== undefined && Number.isSafeInteger(genAiRequestChoiceCount) && genAiRequestChoiceCount !== 1 && genAiRequestChoiceCount >= 1) {
      record.genAiRequestChoiceCount = genAiRequestChoiceCount;
      $understood0 += 1;
    }

  }

  {
    const genAiRequestSeed = $object0?.['seed'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiRequestSeed'];
    if (genAiRequestSeed !== undefined && Number.isSafeInteger(genAiRequestSeed)) {
      record.genAiRequestSeed = genAiRequestSeed;
      $understood0 += 1;
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
    const genAiRequestFrequencyPenalty = $object0?.['frequency_penalty'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiRequestFrequencyPenalty'];
    if (genAiRequestFrequencyPenalty !== undefined && Number.isFinite(genAiRequestFrequencyPenalty)) {
      record.genAiRequestFrequencyPenalty = genAiRequestFrequencyPenalty;
      $understood0 += 1;
    }

  }

  {
    const genAiRequestMaxTokens = $object0?.['max_completion_tokens'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiRequestMaxTokens'];
    if (genAiRequestMaxTokens !== undefined && Number.isSafeInteger(genAiRequestMaxTokens) && genAiRequestMaxTokens >= 0) {
      record.genAiRequestMaxTokens = genAiRequestMaxTokens;
      $understood0 += 1;
    }

  }

  {
    const genAiRequestModel = attributes['llm.request.model_name'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiRequestModel'];
    if (genAiRequestModel !== undefined && typeof genAiRequestModel === 'string') {
      record.genAiRequestModel = genAiRequestModel;
      seen('llm.request.model_name');
    }

  }

  {
    const genAiRequestPresencePenalty = $object0?.['presence_penalty'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiRequestPresencePenalty'];
    if (genAiRequestPresencePenalty !== undefined && Number.isFinite(genAiRequestPresencePenalty)) {
      record.genAiRequestPresencePenalty = genAiRequestPresencePenalty;
      $understood0 += 1;
    }

  }

  {
    const genAiRequestStopSequences = $object0?.['stop_sequences'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiRequestStopSequences'];
    if (genAiRequestStopSequences !== undefined && isArrayOf(genAiRequestStopSequences, isString)) {
      record.genAiRequestStopSequences = genAiRequestStopSequences;
      $understood0 += 1;
    }

  }

  {
    const genAiRequestTemperature = $object0?.['temperature'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiRequestTemperature'];
    if (genAiRequestTemperature !== undefined && Number.isFinite(genAiRequestTemperature)) {
      record.genAiRequestTemperature = genAiRequestTemperature;
      $understood0 += 1;
    }

  }

  {
    const genAiRequestTopP = $object0?.['top_p'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiRequestTopP'];
    if (genAiRequestTopP !== undefined && Number.isFinite(genAiRequestTopP)) {
      record.genAiRequestTopP = genAiRequestTopP;
      $understood0 += 1;
    }

  }

  {
    const genAiResponseFinishReasons = (attributes['llm.finish_reason'] === undefined ? undefined : [attributes['llm.finish_reason']]) as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiResponseFinishReasons'];
    if (genAiResponseFinishReasons !== undefined && isArrayOf(genAiResponseFinishReasons, isString)) {
      record.genAiResponseFinishReasons = genAiResponseFinishReasons;
      seen('llm.finish_reason');
    }

  }

  {
    const genAiUsageCacheReadInputTokens = attributes['llm.token_count.prompt_details.cache_read'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiUsageCacheReadInputTokens'];
    if (genAiUsageCacheReadInputTokens !== undefined && Number.isSafeInteger(genAiUsageCacheReadInputTokens) && genAiUsageCacheReadInputTokens >= 0) {
      record.genAiUsageCacheReadInputTokens = genAiUsageCacheReadInputTokens;
      seen('llm.token_count.prompt_details.cache_read');
    }

  }

  {
    const genAiUsageCacheWriteInputTokens = attributes['llm.token_count.prompt_details.cache_write'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiUsageCacheWriteInputTokens'];
    if (genAiUsageCacheWriteInputTokens !== undefined && Number.isSafeInteger(genAiUsageCacheWriteInputTokens) && genAiUsageCacheWriteInputTokens >= 0) {
      record.genAiUsageCacheWriteInputTokens = genAiUsageCacheWriteInputTokens;
      seen('llm.token_count.prompt_details.cache_write');
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
    const genAiUsageInputTokens = attributes['llm.token_count.prompt'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiUsageInputTokens'];
    if (genAiUsageInputTokens !== undefined && Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) {
      record.genAiUsageInputTokens = genAiUsageInputTokens;
      seen('llm.token_count.prompt');
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
    const genAiUsageOutputTokens = attributes['llm.token_count.completion'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiUsageOutputTokens'];
    if (genAiUsageOutputTokens !== undefined && Number.isSafeInteger(genAiUsageOutputTokens) && genAiUsageOutputTokens >= 0) {
      record.genAiUsageOutputTokens = genAiUsageOutputTokens;
      seen('llm.token_count.completion');
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
    const genAiInputMessages = gatherMessages(attributes, 'llm.input_messages') as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiInputMessages'];
    if (genAiInputMessages !== undefined && isInputMessages(genAiInputMessages)) {
      record.genAiInputMessages = genAiInputMessages;
      seenBelow(attributes, 'llm.input_messages', seen);
    }

  }

  {
    const genAiOutputMessages = gatherMessages(attributes, 'llm.output_messages') as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiOutputMessages'];
    if (genAiOutputMessages !== undefined && isOutputMessages(genAiOutputMessages)) {
      record.genAiOutputMessages = genAiOutputMessages;
      seenBelow(attributes, 'llm.output_messages', seen);
    }

  }

  {
    const genAiToolDefinitions = gatherTools(attributes, 'llm.tools') as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiToolDefinitions'];
    if (genAiToolDefinitions !== undefined && isToolDefinitions(genAiToolDefinitions)) {
      record.genAiToolDefinitions = genAiToolDefinitions;
      seenBelow(attributes, 'llm.tools', seen);
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
    const codonOpenaiTags = attributes['tag.tags'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['codonOpenaiTags'];
    if (codonOpenaiTags !== undefined && isArrayOf(codonOpenaiTags, isString)) {
      record.codonOpenaiTags = codonOpenaiTags;
      seen('tag.tags');
    }

  }

  {
    const codonOpenaiMetadata = jsonValue(attributes['metadata']) as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['codonOpenaiMetadata'];
    if (codonOpenaiMetadata !== undefined && isStringRecord(codonOpenaiMetadata)) {
      record.codonOpenaiMetadata = codonOpenaiMetadata;
      seen('metadata');
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

  if (record.genAiRequestModel === undefined) {
    const genAiRequestModel = attributes['llm.model_name'] as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiRequestModel'];
    if (genAiRequestModel !== undefined && typeof genAiRequestModel === 'string') {
      record.genAiRequestModel = genAiRequestModel;
      seen('llm.model_name');
    }

  } else if (attributes['llm.model_name'] !== undefined) seen('llm.model_name');
  if (record.genAiInputMessages === undefined) {
    const genAiInputMessages = jsonValue(attributes['input.value']) as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiInputMessages'];
    if (genAiInputMessages !== undefined && isInputMessages(genAiInputMessages)) {
      record.genAiInputMessages = genAiInputMessages;
      seen('input.value');
    }

  } else if (attributes['input.value'] !== undefined) seen('input.value');
  if (record.genAiOutputMessages === undefined) {
    const genAiOutputMessages = jsonValue(attributes['output.value']) as (InvokeAgentInternalRecord & InvokeAgentInternalContent)['genAiOutputMessages'];
    if (genAiOutputMessages !== undefined && isOutputMessages(genAiOutputMessages)) {
      record.genAiOutputMessages = genAiOutputMessages;
      seen('output.value');
    }

  } else if (attributes['output.value'] !== undefined) seen('output.value');
  if (attributes['input.mime_type'] !== undefined && (record.genAiInputMessages !== undefined)) seen('input.mime_type');
  if (attributes['output.mime_type'] !== undefined && (record.genAiOutputMessages !== undefined)) seen('output.mime_type');
  if (attributes['llm.token_count.total'] !== undefined && (record.genAiUsageInputTokens !== undefined && record.genAiUsageOutputTokens !== undefined)) seen('llm.token_count.total');
  if ($object0 !== undefined && Object.keys($object0).length === $understood0) seen('llm.invocation_parameters');
  return record;
}

/** What the attributes of a span of type gen_ai.invoke_agent.client say. */
function readInvokeAgent(attributes: Said, seen: Seen): Partial<InvokeAgentRecord & InvokeAgentContent> {
  const record: { -readonly [Property in keyof (InvokeAgentRecord & InvokeAgentContent)]?: (InvokeAgentRecord & InvokeAgentContent)[Property] } = {};
  const $object0 = jsonObject(attributes['llm.invocation_parameters']);
  let $understood0 = 0;
  {
    const genAiOperationName = (attributes['openinference.span.kind'] === 'AGENT' ? 'invoke_agent' : attributes['openinference.span.kind']) as (InvokeAgentRecord & InvokeAgentContent)['genAiOperationName'];
    if (genAiOperationName !== undefined && typeof genAiOperationName === 'string' && (genAiOperationName === 'invoke_agent')) {
      record.genAiOperationName = genAiOperationName;
      seen('openinference.span.kind');
    }

  }

  {
    const genAiProviderName = (attributes['llm.provider'] === 'azure' ? 'azure.ai.openai' : attributes['llm.provider'] === 'aws' ? 'aws.bedrock' : attributes['llm.provider'] === 'google' ? 'gcp.gemini' : attributes['llm.provider'] === 'xai' ? 'x_ai' : attributes['llm.provider'] === 'mistralai' ? 'mistral_ai' : attributes['llm.provider'] === 'moonshot' ? 'moonshot_ai' : attributes['llm.provider']) as (InvokeAgentRecord & InvokeAgentContent)['genAiProviderName'];
    if (genAiProviderName !== undefined && typeof genAiProviderName === 'string') {
      record.genAiProviderName = genAiProviderName;
      seen('llm.provider');
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
    const genAiAgentName = attributes['agent.name'] as (InvokeAgentRecord & InvokeAgentContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('agent.name');
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
    const genAiRequestChoiceCount = $object0?.['n'] as (InvokeAgentRecord & InvokeAgentContent)['genAiRequestChoiceCount'];
    if (genAiRequestChoiceCount !== undefined && Number.isSafeInteger(genAiRequestChoiceCount) && genAiRequestChoiceCount !== 1 && genAiRequestChoiceCount >= 1) {
      record.genAiRequestChoiceCount = genAiRequestChoiceCount;
      $understood0 += 1;
    }

  }

  {
    const genAiRequestSeed = $object0?.['seed'] as (InvokeAgentRecord & InvokeAgentContent)['genAiRequestSeed'];
    if (genAiRequestSeed !== undefined && Number.isSafeInteger(genAiRequestSeed)) {
      record.genAiRequestSeed = genAiRequestSeed;
      $understood0 += 1;
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
    const genAiRequestFrequencyPenalty = $object0?.['frequency_penalty'] as (InvokeAgentRecord & InvokeAgentContent)['genAiRequestFrequencyPenalty'];
    if (genAiRequestFrequencyPenalty !== undefined && Number.isFinite(genAiRequestFrequencyPenalty)) {
      record.genAiRequestFrequencyPenalty = genAiRequestFrequencyPenalty;
      $understood0 += 1;
    }

  }

  {
    const genAiRequestMaxTokens = $object0?.['max_completion_tokens'] as (InvokeAgentRecord & InvokeAgentContent)['genAiRequestMaxTokens'];
    if (genAiRequestMaxTokens !== undefined && Number.isSafeInteger(genAiRequestMaxTokens) && genAiRequestMaxTokens >= 0) {
      record.genAiRequestMaxTokens = genAiRequestMaxTokens;
      $understood0 += 1;
    }

  }

  {
    const genAiRequestModel = attributes['llm.request.model_name'] as (InvokeAgentRecord & InvokeAgentContent)['genAiRequestModel'];
    if (genAiRequestModel !== undefined && typeof genAiRequestModel === 'string') {
      record.genAiRequestModel = genAiRequestModel;
      seen('llm.request.model_name');
    }

  }

  {
    const genAiRequestPresencePenalty = $object0?.['presence_penalty'] as (InvokeAgentRecord & InvokeAgentContent)['genAiRequestPresencePenalty'];
    if (genAiRequestPresencePenalty !== undefined && Number.isFinite(genAiRequestPresencePenalty)) {
      record.genAiRequestPresencePenalty = genAiRequestPresencePenalty;
      $understood0 += 1;
    }

  }

  {
    const genAiRequestPreviousResponseId = $object0?.['previous_response_id'] as (InvokeAgentRecord & InvokeAgentContent)['genAiRequestPreviousResponseId'];
    if (genAiRequestPreviousResponseId !== undefined && typeof genAiRequestPreviousResponseId === 'string') {
      record.genAiRequestPreviousResponseId = genAiRequestPreviousResponseId;
      $understood0 += 1;
    }

  }

  {
    const genAiRequestStopSequences = $object0?.['stop_sequences'] as (InvokeAgentRecord & InvokeAgentContent)['genAiRequestStopSequences'];
    if (genAiRequestStopSequences !== undefined && isArrayOf(genAiRequestStopSequences, isString)) {
      record.genAiRequestStopSequences = genAiRequestStopSequences;
      $understood0 += 1;
    }

  }

  {
    const genAiRequestTemperature = $object0?.['temperature'] as (InvokeAgentRecord & InvokeAgentContent)['genAiRequestTemperature'];
    if (genAiRequestTemperature !== undefined && Number.isFinite(genAiRequestTemperature)) {
      record.genAiRequestTemperature = genAiRequestTemperature;
      $understood0 += 1;
    }

  }

  {
    const genAiRequestTopP = $object0?.['top_p'] as (InvokeAgentRecord & InvokeAgentContent)['genAiRequestTopP'];
    if (genAiRequestTopP !== undefined && Number.isFinite(genAiRequestTopP)) {
      record.genAiRequestTopP = genAiRequestTopP;
      $understood0 += 1;
    }

  }

  {
    const genAiResponseFinishReasons = (attributes['llm.finish_reason'] === undefined ? undefined : [attributes['llm.finish_reason']]) as (InvokeAgentRecord & InvokeAgentContent)['genAiResponseFinishReasons'];
    if (genAiResponseFinishReasons !== undefined && isArrayOf(genAiResponseFinishReasons, isString)) {
      record.genAiResponseFinishReasons = genAiResponseFinishReasons;
      seen('llm.finish_reason');
    }

  }

  {
    const genAiResponseModel = attributes['llm.response.model_name'] as (InvokeAgentRecord & InvokeAgentContent)['genAiResponseModel'];
    if (genAiResponseModel !== undefined && typeof genAiResponseModel === 'string') {
      record.genAiResponseModel = genAiResponseModel;
      seen('llm.response.model_name');
    }

  }

  {
    const genAiUsageAudioInputTokens = attributes['llm.token_count.prompt_details.audio'] as (InvokeAgentRecord & InvokeAgentContent)['genAiUsageAudioInputTokens'];
    if (genAiUsageAudioInputTokens !== undefined && Number.isSafeInteger(genAiUsageAudioInputTokens) && genAiUsageAudioInputTokens >= 0) {
      record.genAiUsageAudioInputTokens = genAiUsageAudioInputTokens;
      seen('llm.token_count.prompt_details.audio');
    }

  }

  {
    const genAiUsageAudioOutputTokens = attributes['llm.token_count.completion_details.audio'] as (InvokeAgentRecord & InvokeAgentContent)['genAiUsageAudioOutputTokens'];
    if (genAiUsageAudioOutputTokens !== undefined && Number.isSafeInteger(genAiUsageAudioOutputTokens) && genAiUsageAudioOutputTokens >= 0) {
      record.genAiUsageAudioOutputTokens = genAiUsageAudioOutputTokens;
      seen('llm.token_count.completion_details.audio');
    }

  }

  {
    const genAiUsageCacheReadInputTokens = attributes['llm.token_count.prompt_details.cache_read'] as (InvokeAgentRecord & InvokeAgentContent)['genAiUsageCacheReadInputTokens'];
    if (genAiUsageCacheReadInputTokens !== undefined && Number.isSafeInteger(genAiUsageCacheReadInputTokens) && genAiUsageCacheReadInputTokens >= 0) {
      record.genAiUsageCacheReadInputTokens = genAiUsageCacheReadInputTokens;
      seen('llm.token_count.prompt_details.cache_read');
    }

  }

  {
    const genAiUsageCacheWriteInputTokens = attributes['llm.token_count.prompt_details.cache_write'] as (InvokeAgentRecord & InvokeAgentContent)['genAiUsageCacheWriteInputTokens'];
    if (genAiUsageCacheWriteInputTokens !== undefined && Number.isSafeInteger(genAiUsageCacheWriteInputTokens) && genAiUsageCacheWriteInputTokens >= 0) {
      record.genAiUsageCacheWriteInputTokens = genAiUsageCacheWriteInputTokens;
      seen('llm.token_count.prompt_details.cache_write');
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
    const genAiUsageImageInputTokens = attributes['llm.token_count.prompt_details.image'] as (InvokeAgentRecord & InvokeAgentContent)['genAiUsageImageInputTokens'];
    if (genAiUsageImageInputTokens !== undefined && Number.isSafeInteger(genAiUsageImageInputTokens) && genAiUsageImageInputTokens >= 0) {
      record.genAiUsageImageInputTokens = genAiUsageImageInputTokens;
      seen('llm.token_count.prompt_details.image');
    }

  }

  {
    const genAiUsageImageOutputTokens = attributes['llm.token_count.completion_details.image'] as (InvokeAgentRecord & InvokeAgentContent)['genAiUsageImageOutputTokens'];
    if (genAiUsageImageOutputTokens !== undefined && Number.isSafeInteger(genAiUsageImageOutputTokens) && genAiUsageImageOutputTokens >= 0) {
      record.genAiUsageImageOutputTokens = genAiUsageImageOutputTokens;
      seen('llm.token_count.completion_details.image');
    }

  }

  {
    const genAiUsageInputTokens = attributes['llm.token_count.prompt'] as (InvokeAgentRecord & InvokeAgentContent)['genAiUsageInputTokens'];
    if (genAiUsageInputTokens !== undefined && Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) {
      record.genAiUsageInputTokens = genAiUsageInputTokens;
      seen('llm.token_count.prompt');
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
    const genAiUsageOutputTokens = attributes['llm.token_count.completion'] as (InvokeAgentRecord & InvokeAgentContent)['genAiUsageOutputTokens'];
    if (genAiUsageOutputTokens !== undefined && Number.isSafeInteger(genAiUsageOutputTokens) && genAiUsageOutputTokens >= 0) {
      record.genAiUsageOutputTokens = genAiUsageOutputTokens;
      seen('llm.token_count.completion');
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
    const genAiUsageReasoningOutputTokens = attributes['llm.token_count.completion_details.reasoning'] as (InvokeAgentRecord & InvokeAgentContent)['genAiUsageReasoningOutputTokens'];
    if (genAiUsageReasoningOutputTokens !== undefined && Number.isSafeInteger(genAiUsageReasoningOutputTokens) && genAiUsageReasoningOutputTokens >= 0) {
      record.genAiUsageReasoningOutputTokens = genAiUsageReasoningOutputTokens;
      seen('llm.token_count.completion_details.reasoning');
    }

  }

  {
    const genAiUsageTextInputTokens = attributes['llm.token_count.prompt_details.text'] as (InvokeAgentRecord & InvokeAgentContent)['genAiUsageTextInputTokens'];
    if (genAiUsageTextInputTokens !== undefined && Number.isSafeInteger(genAiUsageTextInputTokens) && genAiUsageTextInputTokens >= 0) {
      record.genAiUsageTextInputTokens = genAiUsageTextInputTokens;
      seen('llm.token_count.prompt_details.text');
    }

  }

  {
    const genAiUsageTextOutputTokens = attributes['llm.token_count.completion_details.text'] as (InvokeAgentRecord & InvokeAgentContent)['genAiUsageTextOutputTokens'];
    if (genAiUsageTextOutputTokens !== undefined && Number.isSafeInteger(genAiUsageTextOutputTokens) && genAiUsageTextOutputTokens >= 0) {
      record.genAiUsageTextOutputTokens = genAiUsageTextOutputTokens;
      seen('llm.token_count.completion_details.text');
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
    const genAiInputMessages = gatherMessages(attributes, 'llm.input_messages') as (InvokeAgentRecord & InvokeAgentContent)['genAiInputMessages'];
    if (genAiInputMessages !== undefined && isInputMessages(genAiInputMessages)) {
      record.genAiInputMessages = genAiInputMessages;
      seenBelow(attributes, 'llm.input_messages', seen);
    }

  }

  {
    const genAiOutputMessages = gatherMessages(attributes, 'llm.output_messages') as (InvokeAgentRecord & InvokeAgentContent)['genAiOutputMessages'];
    if (genAiOutputMessages !== undefined && isOutputMessages(genAiOutputMessages)) {
      record.genAiOutputMessages = genAiOutputMessages;
      seenBelow(attributes, 'llm.output_messages', seen);
    }

  }

  {
    const genAiToolDefinitions = gatherTools(attributes, 'llm.tools') as (InvokeAgentRecord & InvokeAgentContent)['genAiToolDefinitions'];
    if (genAiToolDefinitions !== undefined && isToolDefinitions(genAiToolDefinitions)) {
      record.genAiToolDefinitions = genAiToolDefinitions;
      seenBelow(attributes, 'llm.tools', seen);
    }

  }

  {
    const genAiPromptName = attributes['prompt.id'] as (InvokeAgentRecord & InvokeAgentContent)['genAiPromptName'];
    if (genAiPromptName !== undefined && typeof genAiPromptName === 'string') {
      record.genAiPromptName = genAiPromptName;
      seen('prompt.id');
    }

  }

  {
    const genAiPromptVersion = attributes['llm.prompt_template.version'] as (InvokeAgentRecord & InvokeAgentContent)['genAiPromptVersion'];
    if (genAiPromptVersion !== undefined && typeof genAiPromptVersion === 'string') {
      record.genAiPromptVersion = genAiPromptVersion;
      seen('llm.prompt_template.version');
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
    const codonOpenaiTags = attributes['tag.tags'] as (InvokeAgentRecord & InvokeAgentContent)['codonOpenaiTags'];
    if (codonOpenaiTags !== undefined && isArrayOf(codonOpenaiTags, isString)) {
      record.codonOpenaiTags = codonOpenaiTags;
      seen('tag.tags');
    }

  }

  {
    const codonOpenaiMetadata = jsonValue(attributes['metadata']) as (InvokeAgentRecord & InvokeAgentContent)['codonOpenaiMetadata'];
    if (codonOpenaiMetadata !== undefined && isStringRecord(codonOpenaiMetadata)) {
      record.codonOpenaiMetadata = codonOpenaiMetadata;
      seen('metadata');
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

  if (record.genAiRequestModel === undefined && record.genAiResponseModel === undefined) {
    const genAiRequestModel = attributes['llm.model_name'] as (InvokeAgentRecord & InvokeAgentContent)['genAiRequestModel'];
    if (genAiRequestModel !== undefined && typeof genAiRequestModel === 'string') {
      record.genAiRequestModel = genAiRequestModel;
      seen('llm.model_name');
    }

  } else if (attributes['llm.model_name'] !== undefined) seen('llm.model_name');
  if (record.genAiInputMessages === undefined) {
    const genAiInputMessages = jsonValue(attributes['input.value']) as (InvokeAgentRecord & InvokeAgentContent)['genAiInputMessages'];
    if (genAiInputMessages !== undefined && isInputMessages(genAiInputMessages)) {
      record.genAiInputMessages = genAiInputMessages;
      seen('input.value');
    }

  } else if (attributes['input.value'] !== undefined) seen('input.value');
  if (record.genAiOutputMessages === undefined) {
    const genAiOutputMessages = jsonValue(attributes['output.value']) as (InvokeAgentRecord & InvokeAgentContent)['genAiOutputMessages'];
    if (genAiOutputMessages !== undefined && isOutputMessages(genAiOutputMessages)) {
      record.genAiOutputMessages = genAiOutputMessages;
      seen('output.value');
    }

  } else if (attributes['output.value'] !== undefined) seen('output.value');
  if (attributes['input.mime_type'] !== undefined && (record.genAiInputMessages !== undefined)) seen('input.mime_type');
  if (attributes['output.mime_type'] !== undefined && (record.genAiOutputMessages !== undefined)) seen('output.mime_type');
  if (attributes['llm.token_count.total'] !== undefined && (record.genAiUsageInputTokens !== undefined && record.genAiUsageOutputTokens !== undefined)) seen('llm.token_count.total');
  if ($object0 !== undefined && Object.keys($object0).length === $understood0) seen('llm.invocation_parameters');
  return record;
}

/** What the attributes of a span of type gen_ai.retrieval.client say. */
function readRetrieval(attributes: Said, seen: Seen): Partial<RetrievalRecord & RetrievalContent> {
  const record: { -readonly [Property in keyof (RetrievalRecord & RetrievalContent)]?: (RetrievalRecord & RetrievalContent)[Property] } = {};
  {
    const genAiOperationName = (attributes['openinference.span.kind'] === 'RETRIEVER' ? 'retrieval' : attributes['openinference.span.kind']) as (RetrievalRecord & RetrievalContent)['genAiOperationName'];
    if (genAiOperationName !== undefined && typeof genAiOperationName === 'string' && (genAiOperationName === 'retrieval')) {
      record.genAiOperationName = genAiOperationName;
      seen('openinference.span.kind');
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
    const genAiProviderName = (attributes['llm.provider'] === 'azure' ? 'azure.ai.openai' : attributes['llm.provider'] === 'aws' ? 'aws.bedrock' : attributes['llm.provider'] === 'google' ? 'gcp.gemini' : attributes['llm.provider'] === 'xai' ? 'x_ai' : attributes['llm.provider'] === 'mistralai' ? 'mistral_ai' : attributes['llm.provider'] === 'moonshot' ? 'moonshot_ai' : attributes['llm.provider']) as (RetrievalRecord & RetrievalContent)['genAiProviderName'];
    if (genAiProviderName !== undefined && typeof genAiProviderName === 'string') {
      record.genAiProviderName = genAiProviderName;
      seen('llm.provider');
    }

  }

  {
    const genAiRequestModel = attributes['llm.request.model_name'] as (RetrievalRecord & RetrievalContent)['genAiRequestModel'];
    if (genAiRequestModel !== undefined && typeof genAiRequestModel === 'string') {
      record.genAiRequestModel = genAiRequestModel;
      seen('llm.request.model_name');
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
    const genAiRetrievalDocuments = gatherDocuments(attributes, 'retrieval.documents') as (RetrievalRecord & RetrievalContent)['genAiRetrievalDocuments'];
    if (genAiRetrievalDocuments !== undefined && isRetrievalDocuments(genAiRetrievalDocuments)) {
      record.genAiRetrievalDocuments = genAiRetrievalDocuments;
      seenBelow(attributes, 'retrieval.documents', seen);
    }

  }

  {
    const genAiRetrievalQueryText = attributes['input.value'] as (RetrievalRecord & RetrievalContent)['genAiRetrievalQueryText'];
    if (genAiRetrievalQueryText !== undefined && typeof genAiRetrievalQueryText === 'string') {
      record.genAiRetrievalQueryText = genAiRetrievalQueryText;
      seen('input.value');
    }

  }

  {
    const genAiPromptName = attributes['prompt.id'] as (RetrievalRecord & RetrievalContent)['genAiPromptName'];
    if (genAiPromptName !== undefined && typeof genAiPromptName === 'string') {
      record.genAiPromptName = genAiPromptName;
      seen('prompt.id');
    }

  }

  {
    const genAiPromptVersion = attributes['llm.prompt_template.version'] as (RetrievalRecord & RetrievalContent)['genAiPromptVersion'];
    if (genAiPromptVersion !== undefined && typeof genAiPromptVersion === 'string') {
      record.genAiPromptVersion = genAiPromptVersion;
      seen('llm.prompt_template.version');
    }

  }

  {
    const genAiAgentName = attributes['agent.name'] as (RetrievalRecord & RetrievalContent)['genAiAgentName'];
    if (genAiAgentName !== undefined && typeof genAiAgentName === 'string') {
      record.genAiAgentName = genAiAgentName;
      seen('agent.name');
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
    const codonOpenaiTags = attributes['tag.tags'] as (RetrievalRecord & RetrievalContent)['codonOpenaiTags'];
    if (codonOpenaiTags !== undefined && isArrayOf(codonOpenaiTags, isString)) {
      record.codonOpenaiTags = codonOpenaiTags;
      seen('tag.tags');
    }

  }

  {
    const codonOpenaiMetadata = jsonValue(attributes['metadata']) as (RetrievalRecord & RetrievalContent)['codonOpenaiMetadata'];
    if (codonOpenaiMetadata !== undefined && isStringRecord(codonOpenaiMetadata)) {
      record.codonOpenaiMetadata = codonOpenaiMetadata;
      seen('metadata');
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

  if (record.genAiRequestModel === undefined) {
    const genAiRequestModel = attributes['llm.model_name'] as (RetrievalRecord & RetrievalContent)['genAiRequestModel'];
    if (genAiRequestModel !== undefined && typeof genAiRequestModel === 'string') {
      record.genAiRequestModel = genAiRequestModel;
      seen('llm.model_name');
    }

  } else if (attributes['llm.model_name'] !== undefined) seen('llm.model_name');
  if (record.genAiRetrievalDocuments === undefined) {
    const genAiRetrievalDocuments = jsonValue(attributes['output.value']) as (RetrievalRecord & RetrievalContent)['genAiRetrievalDocuments'];
    if (genAiRetrievalDocuments !== undefined && isRetrievalDocuments(genAiRetrievalDocuments)) {
      record.genAiRetrievalDocuments = genAiRetrievalDocuments;
      seen('output.value');
    }

  } else if (attributes['output.value'] !== undefined) seen('output.value');
  if (attributes['output.mime_type'] !== undefined && (record.genAiRetrievalDocuments !== undefined)) seen('output.mime_type');
  if (attributes['input.mime_type'] !== undefined && (record.genAiRetrievalQueryText !== undefined)) seen('input.mime_type');
  return record;
}

/** Messages of a conversation. A message that is one text holds it itself; parts of any other make are contents, and calls of tools stand apart from them. */
function gatherMessages(attributes: Said, name: string): Said[] | undefined {
  const items: Said[] = [];
  for (const at of itemsAt(attributes, name)) {
    const parts: Said[] = [];
    if (at['message.tool_call_id'] !== undefined && at['message.content'] !== undefined) parts.push({ type: 'tool_call_response', id: at['message.tool_call_id'], response: at['message.content'] });
    else if (at['message.content'] !== undefined) parts.push({ type: 'text', content: at['message.content'] });
    for (const part of itemsAt(at, 'message.contents')) {
      if ((part['message_content.type'] === 'text' || part['message_content.type'] === 'input_text' || part['message_content.type'] === 'output_text') && part['message_content.text'] !== undefined) parts.push({ type: 'text', content: part['message_content.text'] });
      else if (part['message_content.type'] === 'refusal' && part['message_content.text'] !== undefined) parts.push({ type: 'generic', generic_type: 'refusal', refusal: part['message_content.text'] });
      else if (part['message_content.type'] === 'reasoning' && part['message_content.text'] !== undefined) parts.push({ type: 'reasoning', content: part['message_content.text'] });
      else if ((part['message_content.type'] === 'image' || part['message_content.type'] === 'input_image') && part['message_content.image.image.url'] !== undefined) parts.push({ type: 'uri', modality: 'image', uri: part['message_content.image.image.url'] });
      else if (part['message_content.type'] === 'audio' && part['message_content.audio.audio.url'] !== undefined) parts.push({ type: 'uri', modality: 'audio', uri: part['message_content.audio.audio.url'], ...(part['message_content.audio.audio.mime_type'] !== undefined && { mime_type: part['message_content.audio.audio.mime_type'] }) });
      else if (part['message_content.type'] === 'video' && part['message_content.video.video.url'] !== undefined) parts.push({ type: 'uri', modality: 'video', uri: part['message_content.video.video.url'] });
      else if (part['message_content.type'] !== undefined && jsonObject(part['message_content.text']) !== undefined) parts.push({ ...jsonObject(part['message_content.text']) });
    }

    for (const part of itemsAt(at, 'message.tool_calls')) {
      if (part['tool_call.function.name'] !== undefined) parts.push({ type: 'tool_call', ...(part['tool_call.id'] !== undefined && { id: part['tool_call.id'] }), name: part['tool_call.function.name'], ...(part['tool_call.function.arguments'] !== undefined && { arguments: jsonOrText(part['tool_call.function.arguments']) }) });
    }

    if (at['message.role'] !== undefined) items.push({ role: at['message.role'], ...(at['message.name'] !== undefined && { name: at['message.name'] }), parts: parts });
  }

  return items.length === 0 ? undefined : items;
}

/** Definitions of tools, in the form in which the chat completions API takes them: what a tool is stands below its type. */
function gatherTools(attributes: Said, name: string): Said[] | undefined {
  const items: Said[] = [];
  for (const at of itemsAt(attributes, name)) {
    if (jsonObject(at['tool.json_schema']) !== undefined) items.push({ ...unnest(jsonObject(at['tool.json_schema']), 'type') });
  }

  return items.length === 0 ? undefined : items;
}

/** Documents that a search found. What is neither id, content nor score is metadata. */
function gatherDocuments(attributes: Said, name: string): Said[] | undefined {
  const items: Said[] = [];
  for (const at of itemsAt(attributes, name)) {
    items.push({ ...jsonObject(at['document.metadata']), ...(at['document.id'] !== undefined && { id: at['document.id'] }), ...(at['document.score'] !== undefined && { score: at['document.score'] }), ...(at['document.content'] !== undefined && { content: structureOrText(at['document.content']) }) });
  }

  return items.length === 0 ? undefined : items;
}

/** Reads what the dialect openinference writes. */
export const openinferenceReader = {
    id: 'openinference',
    schemaUrl: 'https://schemas.codonops.ai/openai/0.1.0/dialects/openinference.json',
    spans: {
      'agent-graph': { read: readAgentGraph } satisfies SpanReader<AgentGraphRecord & AgentGraphContent>,
      'api-call': { read: readApiCall } satisfies SpanReader<ApiCallRecord & ApiCallContent>,
      'attempt': { read: readAttempt } satisfies SpanReader<AttemptRecord & AttemptContent>,
      'codon-node': { read: readCodonNode } satisfies SpanReader<CodonNodeRecord & CodonNodeContent>,
      'embeddings': { read: readEmbeddings } satisfies SpanReader<EmbeddingsRecord & EmbeddingsContent>,
      'execute-tool': { read: readExecuteTool } satisfies SpanReader<ExecuteToolRecord & ExecuteToolContent>,
      'inference': { read: readInference } satisfies SpanReader<InferenceRecord & InferenceContent>,
      'invoke-agent-internal': { read: readInvokeAgentInternal } satisfies SpanReader<InvokeAgentInternalRecord & InvokeAgentInternalContent>,
      'invoke-agent': { read: readInvokeAgent } satisfies SpanReader<InvokeAgentRecord & InvokeAgentContent>,
      'retrieval': { read: readRetrieval } satisfies SpanReader<RetrievalRecord & RetrievalContent>,
    },
  } as const;
