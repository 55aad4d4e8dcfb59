// @generated from schemas/dialects/openinference.json and the span types, metrics and events of schemas/. Do not edit.
// To change it, edit the schema and run `npm run generate`.
import { isInputMessages, isOutputMessages, isRetrievalDocuments, isSystemInstructions, isToolDefinitions } from '../content-checks.ts';
import type { AttemptsAttributes } from '../metrics/attempts.ts';
import type { FindingsAttributes } from '../metrics/findings.ts';
import type { OpenSpansAttributes } from '../metrics/open-spans.ts';
import type { RedactionsAttributes } from '../metrics/redactions.ts';
import type { Attributes, EventAttributes, Fields, JsonTexts, MetricWriter, Report, SpanEventWriter, SpanWriter } from '../runtime.ts';
import { codePointLength, ifNumber, ifString, isArrayOf, isString, isStringRecord, jsonText, nestBelow, restOf, setIfThere, setJson, setTextOrJson } from '../runtime.ts';
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

  attributes['openinference.span.kind'] = 'CHAIN';
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

  const genAiPromptName = record.genAiPromptName;
  if (genAiPromptName !== undefined) {
    if (typeof genAiPromptName === 'string') attributes['prompt.id'] = genAiPromptName;
    else report('gen_ai.prompt.name', 'a string');
  }

  const genAiPromptVersion = record.genAiPromptVersion;
  if (genAiPromptVersion !== undefined) {
    if (typeof genAiPromptVersion === 'string') attributes['llm.prompt_template.version'] = genAiPromptVersion;
    else report('gen_ai.prompt.version', 'a string');
  }

  const genAiAgentName = record.genAiAgentName;
  if (genAiAgentName !== undefined) {
    if (typeof genAiAgentName === 'string') attributes['agent.name'] = genAiAgentName;
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
    if (isArrayOf(codonOpenaiTags, isString)) attributes['tag.tags'] = codonOpenaiTags;
    else report('codon.openai.tags', 'an array of strings');
  }

  const codonOpenaiMetadata = record.codonOpenaiMetadata;
  if (codonOpenaiMetadata !== undefined) {
    if (isStringRecord(codonOpenaiMetadata)) {
      if (Object.keys(codonOpenaiMetadata).length > 0) attributes['metadata'] = JSON.stringify(codonOpenaiMetadata);
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
    if (typeof genAiProviderName === 'string') attributes['llm.provider'] = genAiProviderName === 'azure.ai.openai' || genAiProviderName === 'azure.ai.inference' ? 'azure' : genAiProviderName === 'aws.bedrock' ? 'aws' : genAiProviderName === 'gcp.gemini' || genAiProviderName === 'gcp.vertex_ai' || genAiProviderName === 'gcp.gen_ai' ? 'google' : genAiProviderName === 'x_ai' ? 'xai' : genAiProviderName === 'mistral_ai' ? 'mistralai' : genAiProviderName === 'moonshot_ai' ? 'moonshot' : genAiProviderName;
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
    if (typeof genAiRequestModel === 'string') {
      attributes['llm.request.model_name'] = genAiRequestModel;
      attributes['llm.model_name'] = genAiRequestModel;
    } else report('gen_ai.request.model', 'a string');
  }

  attributes['openinference.span.kind'] = 'CHAIN';
  if (attributes['server.address'] !== undefined && attributes['server.port'] === undefined) report('server.port', 'is required with server.address');
  return attributes;
}

/** What a span of type codon.openai.api_call carries when it has ended. */
function writeApiCallEnd(record: ApiCallRecord & ApiCallContent, report: Report, attributes: Attributes = {}, texts?: JsonTexts): Attributes {
  let $place0 = 0;
  let $place1 = 0;
  let $place2 = 0;
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

  const genAiResponseModel = record.genAiResponseModel;
  if (genAiResponseModel !== undefined) {
    if (typeof genAiResponseModel === 'string') {
      attributes['llm.response.model_name'] = genAiResponseModel;
      attributes['llm.model_name'] = genAiResponseModel;
    } else report('gen_ai.response.model', 'a string');
  }

  const genAiResponseFinishReasons = record.genAiResponseFinishReasons;
  if (genAiResponseFinishReasons !== undefined) {
    if (isArrayOf(genAiResponseFinishReasons, isString)) {
      if (genAiResponseFinishReasons.length > 0) attributes['llm.finish_reason'] = genAiResponseFinishReasons[0] as string;
    } else report('gen_ai.response.finish_reasons', 'an array of strings');
  }

  const genAiUsageInputTokens = record.genAiUsageInputTokens;
  if (genAiUsageInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) attributes['llm.token_count.prompt'] = genAiUsageInputTokens;
    else report('gen_ai.usage.input_tokens', 'an integer, at least 0');
  }

  const genAiUsageOutputTokens = record.genAiUsageOutputTokens;
  if (genAiUsageOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageOutputTokens) && genAiUsageOutputTokens >= 0) attributes['llm.token_count.completion'] = genAiUsageOutputTokens;
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

  const genAiPromptName = record.genAiPromptName;
  if (genAiPromptName !== undefined) {
    if (typeof genAiPromptName === 'string') attributes['prompt.id'] = genAiPromptName;
    else report('gen_ai.prompt.name', 'a string');
  }

  const genAiPromptVersion = record.genAiPromptVersion;
  if (genAiPromptVersion !== undefined) {
    if (typeof genAiPromptVersion === 'string') attributes['llm.prompt_template.version'] = genAiPromptVersion;
    else report('gen_ai.prompt.version', 'a string');
  }

  const genAiAgentName = record.genAiAgentName;
  if (genAiAgentName !== undefined) {
    if (typeof genAiAgentName === 'string') attributes['agent.name'] = genAiAgentName;
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
    if (isArrayOf(codonOpenaiTags, isString)) attributes['tag.tags'] = codonOpenaiTags;
    else report('codon.openai.tags', 'an array of strings');
  }

  const codonOpenaiMetadata = record.codonOpenaiMetadata;
  if (codonOpenaiMetadata !== undefined) {
    if (isStringRecord(codonOpenaiMetadata)) {
      if (Object.keys(codonOpenaiMetadata).length > 0) attributes['metadata'] = JSON.stringify(codonOpenaiMetadata);
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

  const genAiSystemInstructions = record.genAiSystemInstructions;
  if (genAiSystemInstructions !== undefined) {
    if (isSystemInstructions(genAiSystemInstructions)) $place1 = flattenMessages(attributes, 'llm.input_messages', $place1, [{ role: 'system', parts: genAiSystemInstructions }], report, 'gen_ai.system_instructions');
    else report('gen_ai.system_instructions', 'JSON of the form its content schema gives');
  }

  const genAiOutputMessages = record.genAiOutputMessages;
  if (genAiOutputMessages !== undefined) {
    if (isOutputMessages(genAiOutputMessages)) {
      $place0 = flattenMessages(attributes, 'llm.output_messages', $place0, genAiOutputMessages, report, 'gen_ai.output.messages');
      setJson(attributes, 'output.value', genAiOutputMessages, report, 'gen_ai.output.messages', texts);
      attributes['output.mime_type'] = 'application/json';
    } else report('gen_ai.output.messages', 'JSON of the form its content schema gives');
  }

  const genAiToolDefinitions = record.genAiToolDefinitions;
  if (genAiToolDefinitions !== undefined) {
    if (isToolDefinitions(genAiToolDefinitions)) $place2 = flattenTools(attributes, 'llm.tools', $place2, genAiToolDefinitions, report, 'gen_ai.tool.definitions');
    else report('gen_ai.tool.definitions', 'JSON of the form its content schema gives');
  }

  if (attributes['llm.token_count.prompt'] !== undefined && attributes['llm.token_count.completion'] !== undefined) attributes['llm.token_count.total'] = (attributes['llm.token_count.prompt'] as number) + (attributes['llm.token_count.completion'] as number);
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
  attributes['openinference.span.kind'] = 'CHAIN';
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

  attributes['openinference.span.kind'] = 'CHAIN';
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
    if (typeof codonNodeInput === 'string' && codePointLength(codonNodeInput) <= 2048) {
      attributes['codon.node.input'] = codonNodeInput;
      attributes['input.value'] = codonNodeInput;
    } else report('codon.node.input', 'a string, of 2048 or fewer characters');
  }

  const codonNodeOutput = record.codonNodeOutput;
  if (codonNodeOutput !== undefined) {
    if (typeof codonNodeOutput === 'string' && codePointLength(codonNodeOutput) <= 2048) {
      attributes['codon.node.output'] = codonNodeOutput;
      attributes['output.value'] = codonNodeOutput;
    } else report('codon.node.output', 'a string, of 2048 or fewer characters');
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

  const genAiPromptName = record.genAiPromptName;
  if (genAiPromptName !== undefined) {
    if (typeof genAiPromptName === 'string') attributes['prompt.id'] = genAiPromptName;
    else report('gen_ai.prompt.name', 'a string');
  }

  const genAiPromptVersion = record.genAiPromptVersion;
  if (genAiPromptVersion !== undefined) {
    if (typeof genAiPromptVersion === 'string') attributes['llm.prompt_template.version'] = genAiPromptVersion;
    else report('gen_ai.prompt.version', 'a string');
  }

  const genAiAgentName = record.genAiAgentName;
  if (genAiAgentName !== undefined) {
    if (typeof genAiAgentName === 'string') attributes['agent.name'] = genAiAgentName;
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
    if (isArrayOf(codonOpenaiTags, isString)) attributes['tag.tags'] = codonOpenaiTags;
    else report('codon.openai.tags', 'an array of strings');
  }

  const codonOpenaiMetadata = record.codonOpenaiMetadata;
  if (codonOpenaiMetadata !== undefined) {
    if (isStringRecord(codonOpenaiMetadata)) {
      if (Object.keys(codonOpenaiMetadata).length > 0) attributes['metadata'] = JSON.stringify(codonOpenaiMetadata);
    } else report('codon.openai.metadata', 'an object of strings');
  }

  return attributes;
}

/** The name of a span of type codon.openai.api_call. */
function nameCreateAgent(record: CreateAgentStart): string {
  return typeof record.codonOpenaiOperation === 'string' ? record.codonOpenaiOperation : 'create-agent';
}

/** What a span of type codon.openai.api_call carries from its start. */
function writeCreateAgentStart(record: CreateAgentStart, report: Report, attributes: Attributes = {}): Attributes {
  const codonOpenaiOperation = record.codonOpenaiOperation;
  if (codonOpenaiOperation !== undefined) {
    if (typeof codonOpenaiOperation === 'string') attributes['codon.openai.operation'] = codonOpenaiOperation;
    else report('codon.openai.operation', 'a string');
  } else report('codon.openai.operation', 'is required');
  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['llm.provider'] = genAiProviderName === 'azure.ai.openai' || genAiProviderName === 'azure.ai.inference' ? 'azure' : genAiProviderName === 'aws.bedrock' ? 'aws' : genAiProviderName === 'gcp.gemini' || genAiProviderName === 'gcp.vertex_ai' || genAiProviderName === 'gcp.gen_ai' ? 'google' : genAiProviderName === 'x_ai' ? 'xai' : genAiProviderName === 'mistral_ai' ? 'mistralai' : genAiProviderName === 'moonshot_ai' ? 'moonshot' : genAiProviderName;
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
    if (typeof genAiRequestModel === 'string') {
      attributes['llm.request.model_name'] = genAiRequestModel;
      attributes['llm.model_name'] = genAiRequestModel;
    } else report('gen_ai.request.model', 'a string');
  }

  attributes['openinference.span.kind'] = 'CHAIN';
  if (attributes['server.address'] !== undefined && attributes['server.port'] === undefined) report('server.port', 'is required with server.address');
  return attributes;
}

/** What a span of type codon.openai.api_call carries when it has ended. */
function writeCreateAgentEnd(record: CreateAgentRecord & CreateAgentContent, report: Report, attributes: Attributes = {}): Attributes {
  let $place0 = 0;
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

  const genAiPromptName = record.genAiPromptName;
  if (genAiPromptName !== undefined) {
    if (typeof genAiPromptName === 'string') attributes['prompt.id'] = genAiPromptName;
    else report('gen_ai.prompt.name', 'a string');
  }

  const genAiPromptVersion = record.genAiPromptVersion;
  if (genAiPromptVersion !== undefined) {
    if (typeof genAiPromptVersion === 'string') attributes['llm.prompt_template.version'] = genAiPromptVersion;
    else report('gen_ai.prompt.version', 'a string');
  }

  const genAiAgentName = record.genAiAgentName;
  if (genAiAgentName !== undefined) {
    if (typeof genAiAgentName === 'string') attributes['agent.name'] = genAiAgentName;
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
    if (isArrayOf(codonOpenaiTags, isString)) attributes['tag.tags'] = codonOpenaiTags;
    else report('codon.openai.tags', 'an array of strings');
  }

  const codonOpenaiMetadata = record.codonOpenaiMetadata;
  if (codonOpenaiMetadata !== undefined) {
    if (isStringRecord(codonOpenaiMetadata)) {
      if (Object.keys(codonOpenaiMetadata).length > 0) attributes['metadata'] = JSON.stringify(codonOpenaiMetadata);
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

  const genAiSystemInstructions = record.genAiSystemInstructions;
  if (genAiSystemInstructions !== undefined) {
    if (isSystemInstructions(genAiSystemInstructions)) $place0 = flattenMessages(attributes, 'llm.input_messages', $place0, [{ role: 'system', parts: genAiSystemInstructions }], report, 'gen_ai.system_instructions');
    else report('gen_ai.system_instructions', 'JSON of the form its content schema gives');
  }

  return attributes;
}

/** The name of a span of type gen_ai.client.embeddings. */
function nameEmbeddings(record: EmbeddingsStart): string {
  return 'CreateEmbeddings';
}

/** What a span of type gen_ai.client.embeddings carries from its start. */
function writeEmbeddingsStart(record: EmbeddingsStart, report: Report, attributes: Attributes = {}): Attributes {
  const genAiOperationName = record.genAiOperationName;
  if (genAiOperationName !== undefined) {
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'embeddings')) attributes['openinference.span.kind'] = genAiOperationName === 'embeddings' ? 'EMBEDDING' : genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "embeddings"');
  } else report('gen_ai.operation.name', 'is required');
  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['llm.provider'] = genAiProviderName === 'azure.ai.openai' || genAiProviderName === 'azure.ai.inference' ? 'azure' : genAiProviderName === 'aws.bedrock' ? 'aws' : genAiProviderName === 'gcp.gemini' || genAiProviderName === 'gcp.vertex_ai' || genAiProviderName === 'gcp.gen_ai' ? 'google' : genAiProviderName === 'x_ai' ? 'xai' : genAiProviderName === 'mistral_ai' ? 'mistralai' : genAiProviderName === 'moonshot_ai' ? 'moonshot' : genAiProviderName;
    else report('gen_ai.provider.name', 'a string');
  } else report('gen_ai.provider.name', 'is required');
  const genAiRequestModel = record.genAiRequestModel;
  if (genAiRequestModel !== undefined) {
    if (typeof genAiRequestModel === 'string') attributes['embedding.model_name'] = genAiRequestModel;
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
  const $object0: Record<string, unknown> = {};
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
    if (Number.isSafeInteger(genAiEmbeddingsDimensionCount) && genAiEmbeddingsDimensionCount >= 1) $object0['dimensions'] = genAiEmbeddingsDimensionCount;
    else report('gen_ai.embeddings.dimension.count', 'an integer, at least 1');
  }

  const genAiRequestEncodingFormats = record.genAiRequestEncodingFormats;
  if (genAiRequestEncodingFormats !== undefined) {
    if (isArrayOf(genAiRequestEncodingFormats, isString)) $object0['encoding_formats'] = genAiRequestEncodingFormats;
    else report('gen_ai.request.encoding_formats', 'an array of strings');
  }

  const genAiUsageInputTokens = record.genAiUsageInputTokens;
  if (genAiUsageInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) attributes['llm.token_count.prompt'] = genAiUsageInputTokens;
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

  const genAiPromptName = record.genAiPromptName;
  if (genAiPromptName !== undefined) {
    if (typeof genAiPromptName === 'string') attributes['prompt.id'] = genAiPromptName;
    else report('gen_ai.prompt.name', 'a string');
  }

  const genAiPromptVersion = record.genAiPromptVersion;
  if (genAiPromptVersion !== undefined) {
    if (typeof genAiPromptVersion === 'string') attributes['llm.prompt_template.version'] = genAiPromptVersion;
    else report('gen_ai.prompt.version', 'a string');
  }

  const genAiAgentName = record.genAiAgentName;
  if (genAiAgentName !== undefined) {
    if (typeof genAiAgentName === 'string') attributes['agent.name'] = genAiAgentName;
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
    if (isArrayOf(codonOpenaiTags, isString)) attributes['tag.tags'] = codonOpenaiTags;
    else report('codon.openai.tags', 'an array of strings');
  }

  const codonOpenaiMetadata = record.codonOpenaiMetadata;
  if (codonOpenaiMetadata !== undefined) {
    if (isStringRecord(codonOpenaiMetadata)) {
      if (Object.keys(codonOpenaiMetadata).length > 0) attributes['metadata'] = JSON.stringify(codonOpenaiMetadata);
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

  if (Object.keys($object0).length > 0) attributes['embedding.invocation_parameters'] = JSON.stringify($object0);
  if (attributes['llm.token_count.prompt'] !== undefined) attributes['llm.token_count.total'] = (attributes['llm.token_count.prompt'] as number);
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
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'execute_tool')) attributes['openinference.span.kind'] = genAiOperationName === 'execute_tool' ? 'TOOL' : genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "execute_tool"');
  } else report('gen_ai.operation.name', 'is required');
  const genAiToolName = record.genAiToolName;
  if (genAiToolName !== undefined) {
    if (typeof genAiToolName === 'string') attributes['tool.name'] = genAiToolName;
    else report('gen_ai.tool.name', 'a string');
  } else report('gen_ai.tool.name', 'is required');
  const genAiAgentName = record.genAiAgentName;
  if (genAiAgentName !== undefined) {
    if (typeof genAiAgentName === 'string') attributes['agent.name'] = genAiAgentName;
    else report('gen_ai.agent.name', 'a string');
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
    if (typeof genAiToolCallId === 'string') attributes['tool.id'] = genAiToolCallId;
    else report('gen_ai.tool.call.id', 'a string');
  }

  const genAiToolDescription = record.genAiToolDescription;
  if (genAiToolDescription !== undefined) {
    if (typeof genAiToolDescription === 'string') attributes['tool.description'] = genAiToolDescription;
    else report('gen_ai.tool.description', 'a string');
  }

  const genAiToolCallArguments = record.genAiToolCallArguments;
  if (genAiToolCallArguments !== undefined) {
    const text = jsonText(genAiToolCallArguments, texts);
    if (text !== undefined) {
      attributes['tool.parameters'] = text;
      attributes['input.value'] = text;
      attributes['input.mime_type'] = 'application/json';
    } else report('gen_ai.tool.call.arguments', 'JSON of the form its content schema gives');
  }

  const genAiToolCallResult = record.genAiToolCallResult;
  if (genAiToolCallResult !== undefined) {
    const text = jsonText(genAiToolCallResult, texts);
    if (text !== undefined) {
      attributes['output.value'] = text;
      attributes['output.mime_type'] = 'application/json';
    } else report('gen_ai.tool.call.result', 'JSON of the form its content schema gives');
  }

  const genAiPromptName = record.genAiPromptName;
  if (genAiPromptName !== undefined) {
    if (typeof genAiPromptName === 'string') attributes['prompt.id'] = genAiPromptName;
    else report('gen_ai.prompt.name', 'a string');
  }

  const genAiPromptVersion = record.genAiPromptVersion;
  if (genAiPromptVersion !== undefined) {
    if (typeof genAiPromptVersion === 'string') attributes['llm.prompt_template.version'] = genAiPromptVersion;
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
    if (isArrayOf(codonOpenaiTags, isString)) attributes['tag.tags'] = codonOpenaiTags;
    else report('codon.openai.tags', 'an array of strings');
  }

  const codonOpenaiMetadata = record.codonOpenaiMetadata;
  if (codonOpenaiMetadata !== undefined) {
    if (isStringRecord(codonOpenaiMetadata)) {
      if (Object.keys(codonOpenaiMetadata).length > 0) attributes['metadata'] = JSON.stringify(codonOpenaiMetadata);
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

/** The name of a span of type codon.openai.api_call. */
function nameFetchResponse(record: FetchResponseStart): string {
  return typeof record.codonOpenaiOperation === 'string' ? record.codonOpenaiOperation : 'fetch-response';
}

/** What a span of type codon.openai.api_call carries from its start. */
function writeFetchResponseStart(record: FetchResponseStart, report: Report, attributes: Attributes = {}): Attributes {
  const codonOpenaiOperation = record.codonOpenaiOperation;
  if (codonOpenaiOperation !== undefined) {
    if (typeof codonOpenaiOperation === 'string') attributes['codon.openai.operation'] = codonOpenaiOperation;
    else report('codon.openai.operation', 'a string');
  } else report('codon.openai.operation', 'is required');
  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['llm.provider'] = genAiProviderName === 'azure.ai.openai' || genAiProviderName === 'azure.ai.inference' ? 'azure' : genAiProviderName === 'aws.bedrock' ? 'aws' : genAiProviderName === 'gcp.gemini' || genAiProviderName === 'gcp.vertex_ai' || genAiProviderName === 'gcp.gen_ai' ? 'google' : genAiProviderName === 'x_ai' ? 'xai' : genAiProviderName === 'mistral_ai' ? 'mistralai' : genAiProviderName === 'moonshot_ai' ? 'moonshot' : genAiProviderName;
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

  attributes['openinference.span.kind'] = 'CHAIN';
  if (attributes['server.address'] !== undefined && attributes['server.port'] === undefined) report('server.port', 'is required with server.address');
  return attributes;
}

/** What a span of type codon.openai.api_call carries when it has ended. */
function writeFetchResponseEnd(record: FetchResponseRecord & FetchResponseContent, report: Report, attributes: Attributes = {}, texts?: JsonTexts): Attributes {
  let $place0 = 0;
  let $place1 = 0;
  let $place2 = 0;
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

  const genAiResponseModel = record.genAiResponseModel;
  if (genAiResponseModel !== undefined) {
    if (typeof genAiResponseModel === 'string') {
      attributes['llm.response.model_name'] = genAiResponseModel;
      attributes['llm.model_name'] = genAiResponseModel;
    } else report('gen_ai.response.model', 'a string');
  }

  const genAiResponseFinishReasons = record.genAiResponseFinishReasons;
  if (genAiResponseFinishReasons !== undefined) {
    if (isArrayOf(genAiResponseFinishReasons, isString)) {
      if (genAiResponseFinishReasons.length > 0) attributes['llm.finish_reason'] = genAiResponseFinishReasons[0] as string;
    } else report('gen_ai.response.finish_reasons', 'an array of strings');
  }

  const genAiPromptName = record.genAiPromptName;
  if (genAiPromptName !== undefined) {
    if (typeof genAiPromptName === 'string') attributes['prompt.id'] = genAiPromptName;
    else report('gen_ai.prompt.name', 'a string');
  }

  const genAiPromptVersion = record.genAiPromptVersion;
  if (genAiPromptVersion !== undefined) {
    if (typeof genAiPromptVersion === 'string') attributes['llm.prompt_template.version'] = genAiPromptVersion;
    else report('gen_ai.prompt.version', 'a string');
  }

  const genAiAgentName = record.genAiAgentName;
  if (genAiAgentName !== undefined) {
    if (typeof genAiAgentName === 'string') attributes['agent.name'] = genAiAgentName;
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
    if (isArrayOf(codonOpenaiTags, isString)) attributes['tag.tags'] = codonOpenaiTags;
    else report('codon.openai.tags', 'an array of strings');
  }

  const codonOpenaiMetadata = record.codonOpenaiMetadata;
  if (codonOpenaiMetadata !== undefined) {
    if (isStringRecord(codonOpenaiMetadata)) {
      if (Object.keys(codonOpenaiMetadata).length > 0) attributes['metadata'] = JSON.stringify(codonOpenaiMetadata);
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

  const genAiSystemInstructions = record.genAiSystemInstructions;
  if (genAiSystemInstructions !== undefined) {
    if (isSystemInstructions(genAiSystemInstructions)) $place1 = flattenMessages(attributes, 'llm.input_messages', $place1, [{ role: 'system', parts: genAiSystemInstructions }], report, 'gen_ai.system_instructions');
    else report('gen_ai.system_instructions', 'JSON of the form its content schema gives');
  }

  const genAiOutputMessages = record.genAiOutputMessages;
  if (genAiOutputMessages !== undefined) {
    if (isOutputMessages(genAiOutputMessages)) {
      $place0 = flattenMessages(attributes, 'llm.output_messages', $place0, genAiOutputMessages, report, 'gen_ai.output.messages');
      setJson(attributes, 'output.value', genAiOutputMessages, report, 'gen_ai.output.messages', texts);
      attributes['output.mime_type'] = 'application/json';
    } else report('gen_ai.output.messages', 'JSON of the form its content schema gives');
  }

  const genAiToolDefinitions = record.genAiToolDefinitions;
  if (genAiToolDefinitions !== undefined) {
    if (isToolDefinitions(genAiToolDefinitions)) $place2 = flattenTools(attributes, 'llm.tools', $place2, genAiToolDefinitions, report, 'gen_ai.tool.definitions');
    else report('gen_ai.tool.definitions', 'JSON of the form its content schema gives');
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
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'chat' || genAiOperationName === 'generate_content' || genAiOperationName === 'text_completion')) attributes['openinference.span.kind'] = genAiOperationName === 'chat' || genAiOperationName === 'generate_content' || genAiOperationName === 'text_completion' ? 'LLM' : genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "chat", "generate_content", "text_completion"');
  } else report('gen_ai.operation.name', 'is required');
  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['llm.provider'] = genAiProviderName === 'azure.ai.openai' || genAiProviderName === 'azure.ai.inference' ? 'azure' : genAiProviderName === 'aws.bedrock' ? 'aws' : genAiProviderName === 'gcp.gemini' || genAiProviderName === 'gcp.vertex_ai' || genAiProviderName === 'gcp.gen_ai' ? 'google' : genAiProviderName === 'x_ai' ? 'xai' : genAiProviderName === 'mistral_ai' ? 'mistralai' : genAiProviderName === 'moonshot_ai' ? 'moonshot' : genAiProviderName;
    else report('gen_ai.provider.name', 'a string');
  } else report('gen_ai.provider.name', 'is required');
  const genAiRequestModel = record.genAiRequestModel;
  if (genAiRequestModel !== undefined) {
    if (typeof genAiRequestModel === 'string') {
      attributes['llm.request.model_name'] = genAiRequestModel;
      attributes['llm.model_name'] = genAiRequestModel;
    } else report('gen_ai.request.model', 'a string');
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

  attributes['llm.system'] = 'openai';
  if (attributes['server.address'] !== undefined && attributes['server.port'] === undefined) report('server.port', 'is required with server.address');
  return attributes;
}

/** What a span of type gen_ai.client.inference carries when it has ended. */
function writeInferenceEnd(record: InferenceRecord & InferenceContent, report: Report, attributes: Attributes = {}, texts?: JsonTexts): Attributes {
  const $object0: Record<string, unknown> = {};
  let $place0 = 0;
  let $place1 = 0;
  let $place2 = 0;
  const errorType = record.errorType;
  if (errorType !== undefined) {
    if (typeof errorType === 'string') attributes['error.type'] = errorType;
    else report('error.type', 'a string');
  }

  const genAiPromptName = record.genAiPromptName;
  if (genAiPromptName !== undefined) {
    if (typeof genAiPromptName === 'string') attributes['prompt.id'] = genAiPromptName;
    else report('gen_ai.prompt.name', 'a string');
  }

  const genAiPromptVersion = record.genAiPromptVersion;
  if (genAiPromptVersion !== undefined) {
    if (typeof genAiPromptVersion === 'string') attributes['llm.prompt_template.version'] = genAiPromptVersion;
    else report('gen_ai.prompt.version', 'a string');
  }

  const genAiRequestChoiceCount = record.genAiRequestChoiceCount;
  if (genAiRequestChoiceCount !== undefined) {
    if (Number.isSafeInteger(genAiRequestChoiceCount) && genAiRequestChoiceCount !== 1 && genAiRequestChoiceCount >= 1) $object0['n'] = genAiRequestChoiceCount;
    else report('gen_ai.request.choice.count', 'an integer, not 1, at least 1');
  }

  const genAiRequestSeed = record.genAiRequestSeed;
  if (genAiRequestSeed !== undefined) {
    if (Number.isSafeInteger(genAiRequestSeed)) $object0['seed'] = genAiRequestSeed;
    else report('gen_ai.request.seed', 'an integer');
  }

  const genAiRequestStream = record.genAiRequestStream;
  if (genAiRequestStream !== undefined) {
    if (typeof genAiRequestStream === 'boolean' && (genAiRequestStream === true)) $object0['stream'] = genAiRequestStream;
    else report('gen_ai.request.stream', 'a boolean, one of true');
  }

  const genAiRequestTopK = record.genAiRequestTopK;
  if (genAiRequestTopK !== undefined) {
    if (Number.isSafeInteger(genAiRequestTopK)) $object0['top_k'] = genAiRequestTopK;
    else report('gen_ai.request.top_k', 'an integer');
  }

  const openaiRequestServiceTier = record.openaiRequestServiceTier;
  if (openaiRequestServiceTier !== undefined) {
    if (typeof openaiRequestServiceTier === 'string') $object0['service_tier'] = openaiRequestServiceTier;
    else report('openai.request.service_tier', 'a string');
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
    if (Number.isFinite(genAiRequestFrequencyPenalty)) $object0['frequency_penalty'] = genAiRequestFrequencyPenalty;
    else report('gen_ai.request.frequency_penalty', 'a finite number');
  }

  const genAiRequestMaxTokens = record.genAiRequestMaxTokens;
  if (genAiRequestMaxTokens !== undefined) {
    if (Number.isSafeInteger(genAiRequestMaxTokens) && genAiRequestMaxTokens >= 0) $object0['max_completion_tokens'] = genAiRequestMaxTokens;
    else report('gen_ai.request.max_tokens', 'an integer, at least 0');
  }

  const genAiRequestPresencePenalty = record.genAiRequestPresencePenalty;
  if (genAiRequestPresencePenalty !== undefined) {
    if (Number.isFinite(genAiRequestPresencePenalty)) $object0['presence_penalty'] = genAiRequestPresencePenalty;
    else report('gen_ai.request.presence_penalty', 'a finite number');
  }

  const genAiRequestPreviousResponseId = record.genAiRequestPreviousResponseId;
  if (genAiRequestPreviousResponseId !== undefined) {
    if (typeof genAiRequestPreviousResponseId === 'string') $object0['previous_response_id'] = genAiRequestPreviousResponseId;
    else report('gen_ai.request.previous_response.id', 'a string');
  }

  const genAiRequestReasoningLevel = record.genAiRequestReasoningLevel;
  if (genAiRequestReasoningLevel !== undefined) {
    if (typeof genAiRequestReasoningLevel === 'string') $object0['reasoning_effort'] = genAiRequestReasoningLevel;
    else report('gen_ai.request.reasoning.level', 'a string');
  }

  const genAiRequestStopSequences = record.genAiRequestStopSequences;
  if (genAiRequestStopSequences !== undefined) {
    if (isArrayOf(genAiRequestStopSequences, isString)) $object0['stop_sequences'] = genAiRequestStopSequences;
    else report('gen_ai.request.stop_sequences', 'an array of strings');
  }

  const genAiRequestTemperature = record.genAiRequestTemperature;
  if (genAiRequestTemperature !== undefined) {
    if (Number.isFinite(genAiRequestTemperature)) $object0['temperature'] = genAiRequestTemperature;
    else report('gen_ai.request.temperature', 'a finite number');
  }

  const genAiRequestTopP = record.genAiRequestTopP;
  if (genAiRequestTopP !== undefined) {
    if (Number.isFinite(genAiRequestTopP)) $object0['top_p'] = genAiRequestTopP;
    else report('gen_ai.request.top_p', 'a finite number');
  }

  const genAiResponseFinishReasons = record.genAiResponseFinishReasons;
  if (genAiResponseFinishReasons !== undefined) {
    if (isArrayOf(genAiResponseFinishReasons, isString)) {
      if (genAiResponseFinishReasons.length > 0) attributes['llm.finish_reason'] = genAiResponseFinishReasons[0] as string;
    } else report('gen_ai.response.finish_reasons', 'an array of strings');
  }

  const genAiResponseModel = record.genAiResponseModel;
  if (genAiResponseModel !== undefined) {
    if (typeof genAiResponseModel === 'string') {
      attributes['llm.response.model_name'] = genAiResponseModel;
      attributes['llm.model_name'] = genAiResponseModel;
    } else report('gen_ai.response.model', 'a string');
  }

  let genAiUsageInputTokens = record.genAiUsageInputTokens;
  if (genAiUsageInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) attributes['llm.token_count.prompt'] = genAiUsageInputTokens;
    else { report('gen_ai.usage.input_tokens', 'an integer, at least 0'); genAiUsageInputTokens = undefined; }

  }

  let genAiUsageOutputTokens = record.genAiUsageOutputTokens;
  if (genAiUsageOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageOutputTokens) && genAiUsageOutputTokens >= 0) attributes['llm.token_count.completion'] = genAiUsageOutputTokens;
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

  const genAiPromptVariable = record.genAiPromptVariable;
  if (genAiPromptVariable !== undefined) {
    if (isStringRecord(genAiPromptVariable)) {
      if (Object.keys(genAiPromptVariable).length > 0) attributes['llm.prompt_template.variables'] = JSON.stringify(genAiPromptVariable);
    } else report('gen_ai.prompt.variable', 'an object of strings');
  }

  const genAiAgentName = record.genAiAgentName;
  if (genAiAgentName !== undefined) {
    if (typeof genAiAgentName === 'string') attributes['agent.name'] = genAiAgentName;
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
    if (isArrayOf(codonOpenaiTags, isString)) attributes['tag.tags'] = codonOpenaiTags;
    else report('codon.openai.tags', 'an array of strings');
  }

  const codonOpenaiMetadata = record.codonOpenaiMetadata;
  if (codonOpenaiMetadata !== undefined) {
    if (isStringRecord(codonOpenaiMetadata)) {
      if (Object.keys(codonOpenaiMetadata).length > 0) attributes['metadata'] = JSON.stringify(codonOpenaiMetadata);
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

  const genAiSystemInstructions = record.genAiSystemInstructions;
  if (genAiSystemInstructions !== undefined) {
    if (isSystemInstructions(genAiSystemInstructions)) $place0 = flattenMessages(attributes, 'llm.input_messages', $place0, [{ role: 'system', parts: genAiSystemInstructions }], report, 'gen_ai.system_instructions');
    else report('gen_ai.system_instructions', 'JSON of the form its content schema gives');
  }

  const genAiInputMessages = record.genAiInputMessages;
  if (genAiInputMessages !== undefined) {
    if (isInputMessages(genAiInputMessages)) {
      $place0 = flattenMessages(attributes, 'llm.input_messages', $place0, genAiInputMessages, report, 'gen_ai.input.messages');
      setJson(attributes, 'input.value', genAiInputMessages, report, 'gen_ai.input.messages', texts);
      attributes['input.mime_type'] = 'application/json';
    } else report('gen_ai.input.messages', 'JSON of the form its content schema gives');
  }

  const genAiOutputMessages = record.genAiOutputMessages;
  if (genAiOutputMessages !== undefined) {
    if (isOutputMessages(genAiOutputMessages)) {
      $place1 = flattenMessages(attributes, 'llm.output_messages', $place1, genAiOutputMessages, report, 'gen_ai.output.messages');
      setJson(attributes, 'output.value', genAiOutputMessages, report, 'gen_ai.output.messages', texts);
      attributes['output.mime_type'] = 'application/json';
    } else report('gen_ai.output.messages', 'JSON of the form its content schema gives');
  }

  const genAiToolDefinitions = record.genAiToolDefinitions;
  if (genAiToolDefinitions !== undefined) {
    if (isToolDefinitions(genAiToolDefinitions)) $place2 = flattenTools(attributes, 'llm.tools', $place2, genAiToolDefinitions, report, 'gen_ai.tool.definitions');
    else report('gen_ai.tool.definitions', 'JSON of the form its content schema gives');
  }

  const genAiUsageAudioInputTokens = record.genAiUsageAudioInputTokens;
  if (genAiUsageAudioInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageAudioInputTokens) && genAiUsageAudioInputTokens >= 0 && !(genAiUsageInputTokens !== undefined && genAiUsageAudioInputTokens > genAiUsageInputTokens)) attributes['llm.token_count.prompt_details.audio'] = genAiUsageAudioInputTokens;
    else report('gen_ai.usage.audio.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.input_tokens');
  }

  const genAiUsageAudioOutputTokens = record.genAiUsageAudioOutputTokens;
  if (genAiUsageAudioOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageAudioOutputTokens) && genAiUsageAudioOutputTokens >= 0 && !(genAiUsageOutputTokens !== undefined && genAiUsageAudioOutputTokens > genAiUsageOutputTokens)) attributes['llm.token_count.completion_details.audio'] = genAiUsageAudioOutputTokens;
    else report('gen_ai.usage.audio.output_tokens', 'an integer, at least 0, not more than gen_ai.usage.output_tokens');
  }

  const genAiUsageCacheReadInputTokens = record.genAiUsageCacheReadInputTokens;
  if (genAiUsageCacheReadInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageCacheReadInputTokens) && genAiUsageCacheReadInputTokens >= 0 && !(genAiUsageInputTokens !== undefined && genAiUsageCacheReadInputTokens > genAiUsageInputTokens)) attributes['llm.token_count.prompt_details.cache_read'] = genAiUsageCacheReadInputTokens;
    else report('gen_ai.usage.cache_read.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.input_tokens');
  }

  const genAiUsageCacheWriteInputTokens = record.genAiUsageCacheWriteInputTokens;
  if (genAiUsageCacheWriteInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageCacheWriteInputTokens) && genAiUsageCacheWriteInputTokens >= 0 && !(genAiUsageInputTokens !== undefined && genAiUsageCacheWriteInputTokens > genAiUsageInputTokens)) attributes['llm.token_count.prompt_details.cache_write'] = genAiUsageCacheWriteInputTokens;
    else report('gen_ai.usage.cache_write.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.input_tokens');
  }

  const genAiUsageImageInputTokens = record.genAiUsageImageInputTokens;
  if (genAiUsageImageInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageImageInputTokens) && genAiUsageImageInputTokens >= 0 && !(genAiUsageInputTokens !== undefined && genAiUsageImageInputTokens > genAiUsageInputTokens)) attributes['llm.token_count.prompt_details.image'] = genAiUsageImageInputTokens;
    else report('gen_ai.usage.image.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.input_tokens');
  }

  const genAiUsageImageOutputTokens = record.genAiUsageImageOutputTokens;
  if (genAiUsageImageOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageImageOutputTokens) && genAiUsageImageOutputTokens >= 0 && !(genAiUsageOutputTokens !== undefined && genAiUsageImageOutputTokens > genAiUsageOutputTokens)) attributes['llm.token_count.completion_details.image'] = genAiUsageImageOutputTokens;
    else report('gen_ai.usage.image.output_tokens', 'an integer, at least 0, not more than gen_ai.usage.output_tokens');
  }

  const genAiUsageReasoningOutputTokens = record.genAiUsageReasoningOutputTokens;
  if (genAiUsageReasoningOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageReasoningOutputTokens) && genAiUsageReasoningOutputTokens >= 0 && !(genAiUsageOutputTokens !== undefined && genAiUsageReasoningOutputTokens > genAiUsageOutputTokens)) attributes['llm.token_count.completion_details.reasoning'] = genAiUsageReasoningOutputTokens;
    else report('gen_ai.usage.reasoning.output_tokens', 'an integer, at least 0, not more than gen_ai.usage.output_tokens');
  }

  const genAiUsageTextInputTokens = record.genAiUsageTextInputTokens;
  if (genAiUsageTextInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageTextInputTokens) && genAiUsageTextInputTokens >= 0 && !(genAiUsageInputTokens !== undefined && genAiUsageTextInputTokens > genAiUsageInputTokens)) attributes['llm.token_count.prompt_details.text'] = genAiUsageTextInputTokens;
    else report('gen_ai.usage.text.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.input_tokens');
  }

  const genAiUsageTextOutputTokens = record.genAiUsageTextOutputTokens;
  if (genAiUsageTextOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageTextOutputTokens) && genAiUsageTextOutputTokens >= 0 && !(genAiUsageOutputTokens !== undefined && genAiUsageTextOutputTokens > genAiUsageOutputTokens)) attributes['llm.token_count.completion_details.text'] = genAiUsageTextOutputTokens;
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

  if (Object.keys($object0).length > 0) attributes['llm.invocation_parameters'] = JSON.stringify($object0);
  if (attributes['llm.token_count.prompt'] !== undefined && attributes['llm.token_count.completion'] !== undefined) attributes['llm.token_count.total'] = (attributes['llm.token_count.prompt'] as number) + (attributes['llm.token_count.completion'] as number);
  if (attributes['llm.prompt_template.version'] !== undefined && attributes['prompt.id'] === undefined) report('gen_ai.prompt.name', 'is required with gen_ai.prompt.version');
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
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'invoke_agent' || genAiOperationName === 'invoke_workflow')) attributes['openinference.span.kind'] = genAiOperationName === 'invoke_agent' || genAiOperationName === 'invoke_workflow' ? 'AGENT' : genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "invoke_agent", "invoke_workflow"');
  } else report('gen_ai.operation.name', 'is required');
  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['llm.provider'] = genAiProviderName === 'azure.ai.openai' || genAiProviderName === 'azure.ai.inference' ? 'azure' : genAiProviderName === 'aws.bedrock' ? 'aws' : genAiProviderName === 'gcp.gemini' || genAiProviderName === 'gcp.vertex_ai' || genAiProviderName === 'gcp.gen_ai' ? 'google' : genAiProviderName === 'x_ai' ? 'xai' : genAiProviderName === 'mistral_ai' ? 'mistralai' : genAiProviderName === 'moonshot_ai' ? 'moonshot' : genAiProviderName;
    else report('gen_ai.provider.name', 'a string');
  }

  const genAiAgentName = record.genAiAgentName;
  if (genAiAgentName !== undefined) {
    if (typeof genAiAgentName === 'string') attributes['agent.name'] = genAiAgentName;
    else report('gen_ai.agent.name', 'a string');
  }

  const genAiRequestModel = record.genAiRequestModel;
  if (genAiRequestModel !== undefined) {
    if (typeof genAiRequestModel === 'string') {
      attributes['llm.request.model_name'] = genAiRequestModel;
      attributes['llm.model_name'] = genAiRequestModel;
    } else report('gen_ai.request.model', 'a string');
  }

  return attributes;
}

/** What a span of type gen_ai.invoke_agent.internal carries when it has ended. */
function writeInvokeAgentInternalEnd(record: InvokeAgentInternalRecord & InvokeAgentInternalContent, report: Report, attributes: Attributes = {}, texts?: JsonTexts): Attributes {
  const $object0: Record<string, unknown> = {};
  let $place0 = 0;
  let $place1 = 0;
  let $place2 = 0;
  const errorType = record.errorType;
  if (errorType !== undefined) {
    if (typeof errorType === 'string') attributes['error.type'] = errorType;
    else report('error.type', 'a string');
  }

  const genAiRequestChoiceCount = record.genAiRequestChoiceCount;
  if (genAiRequestChoiceCount !== undefined) {
    if (Number.isSafeInteger(genAiRequestChoiceCount) && genAiRequestChoiceCount !== 1 && genAiRequestChoiceCount >= 1) $object0['n'] = genAiRequestChoiceCount;
    else report('gen_ai.request.choice.count', 'an integer, not 1, at least 1');
  }

  const genAiRequestSeed = record.genAiRequestSeed;
  if (genAiRequestSeed !== undefined) {
    if (Number.isSafeInteger(genAiRequestSeed)) $object0['seed'] = genAiRequestSeed;
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
    if (Number.isFinite(genAiRequestFrequencyPenalty)) $object0['frequency_penalty'] = genAiRequestFrequencyPenalty;
    else report('gen_ai.request.frequency_penalty', 'a finite number');
  }

  const genAiRequestMaxTokens = record.genAiRequestMaxTokens;
  if (genAiRequestMaxTokens !== undefined) {
    if (Number.isSafeInteger(genAiRequestMaxTokens) && genAiRequestMaxTokens >= 0) $object0['max_completion_tokens'] = genAiRequestMaxTokens;
    else report('gen_ai.request.max_tokens', 'an integer, at least 0');
  }

  const genAiRequestPresencePenalty = record.genAiRequestPresencePenalty;
  if (genAiRequestPresencePenalty !== undefined) {
    if (Number.isFinite(genAiRequestPresencePenalty)) $object0['presence_penalty'] = genAiRequestPresencePenalty;
    else report('gen_ai.request.presence_penalty', 'a finite number');
  }

  const genAiRequestStopSequences = record.genAiRequestStopSequences;
  if (genAiRequestStopSequences !== undefined) {
    if (isArrayOf(genAiRequestStopSequences, isString)) $object0['stop_sequences'] = genAiRequestStopSequences;
    else report('gen_ai.request.stop_sequences', 'an array of strings');
  }

  const genAiRequestTemperature = record.genAiRequestTemperature;
  if (genAiRequestTemperature !== undefined) {
    if (Number.isFinite(genAiRequestTemperature)) $object0['temperature'] = genAiRequestTemperature;
    else report('gen_ai.request.temperature', 'a finite number');
  }

  const genAiRequestTopP = record.genAiRequestTopP;
  if (genAiRequestTopP !== undefined) {
    if (Number.isFinite(genAiRequestTopP)) $object0['top_p'] = genAiRequestTopP;
    else report('gen_ai.request.top_p', 'a finite number');
  }

  const genAiResponseFinishReasons = record.genAiResponseFinishReasons;
  if (genAiResponseFinishReasons !== undefined) {
    if (isArrayOf(genAiResponseFinishReasons, isString)) {
      if (genAiResponseFinishReasons.length > 0) attributes['llm.finish_reason'] = genAiResponseFinishReasons[0] as string;
    } else report('gen_ai.response.finish_reasons', 'an array of strings');
  }

  let genAiUsageInputTokens = record.genAiUsageInputTokens;
  if (genAiUsageInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) attributes['llm.token_count.prompt'] = genAiUsageInputTokens;
    else { report('gen_ai.usage.input_tokens', 'an integer, at least 0'); genAiUsageInputTokens = undefined; }

  }

  const genAiUsageOutputTokens = record.genAiUsageOutputTokens;
  if (genAiUsageOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageOutputTokens) && genAiUsageOutputTokens >= 0) attributes['llm.token_count.completion'] = genAiUsageOutputTokens;
    else report('gen_ai.usage.output_tokens', 'an integer, at least 0');
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
    if (isArrayOf(codonOpenaiTags, isString)) attributes['tag.tags'] = codonOpenaiTags;
    else report('codon.openai.tags', 'an array of strings');
  }

  const codonOpenaiMetadata = record.codonOpenaiMetadata;
  if (codonOpenaiMetadata !== undefined) {
    if (isStringRecord(codonOpenaiMetadata)) {
      if (Object.keys(codonOpenaiMetadata).length > 0) attributes['metadata'] = JSON.stringify(codonOpenaiMetadata);
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

  const genAiSystemInstructions = record.genAiSystemInstructions;
  if (genAiSystemInstructions !== undefined) {
    if (isSystemInstructions(genAiSystemInstructions)) $place0 = flattenMessages(attributes, 'llm.input_messages', $place0, [{ role: 'system', parts: genAiSystemInstructions }], report, 'gen_ai.system_instructions');
    else report('gen_ai.system_instructions', 'JSON of the form its content schema gives');
  }

  const genAiInputMessages = record.genAiInputMessages;
  if (genAiInputMessages !== undefined) {
    if (isInputMessages(genAiInputMessages)) {
      $place0 = flattenMessages(attributes, 'llm.input_messages', $place0, genAiInputMessages, report, 'gen_ai.input.messages');
      setJson(attributes, 'input.value', genAiInputMessages, report, 'gen_ai.input.messages', texts);
      attributes['input.mime_type'] = 'application/json';
    } else report('gen_ai.input.messages', 'JSON of the form its content schema gives');
  }

  const genAiOutputMessages = record.genAiOutputMessages;
  if (genAiOutputMessages !== undefined) {
    if (isOutputMessages(genAiOutputMessages)) {
      $place1 = flattenMessages(attributes, 'llm.output_messages', $place1, genAiOutputMessages, report, 'gen_ai.output.messages');
      setJson(attributes, 'output.value', genAiOutputMessages, report, 'gen_ai.output.messages', texts);
      attributes['output.mime_type'] = 'application/json';
    } else report('gen_ai.output.messages', 'JSON of the form its content schema gives');
  }

  const genAiToolDefinitions = record.genAiToolDefinitions;
  if (genAiToolDefinitions !== undefined) {
    if (isToolDefinitions(genAiToolDefinitions)) $place2 = flattenTools(attributes, 'llm.tools', $place2, genAiToolDefinitions, report, 'gen_ai.tool.definitions');
    else report('gen_ai.tool.definitions', 'JSON of the form its content schema gives');
  }

  const genAiUsageCacheReadInputTokens = record.genAiUsageCacheReadInputTokens;
  if (genAiUsageCacheReadInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageCacheReadInputTokens) && genAiUsageCacheReadInputTokens >= 0 && !(genAiUsageInputTokens !== undefined && genAiUsageCacheReadInputTokens > genAiUsageInputTokens)) attributes['llm.token_count.prompt_details.cache_read'] = genAiUsageCacheReadInputTokens;
    else report('gen_ai.usage.cache_read.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.input_tokens');
  }

  const genAiUsageCacheWriteInputTokens = record.genAiUsageCacheWriteInputTokens;
  if (genAiUsageCacheWriteInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageCacheWriteInputTokens) && genAiUsageCacheWriteInputTokens >= 0 && !(genAiUsageInputTokens !== undefined && genAiUsageCacheWriteInputTokens > genAiUsageInputTokens)) attributes['llm.token_count.prompt_details.cache_write'] = genAiUsageCacheWriteInputTokens;
    else report('gen_ai.usage.cache_write.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.input_tokens');
  }

  if (Object.keys($object0).length > 0) attributes['llm.invocation_parameters'] = JSON.stringify($object0);
  if (attributes['llm.token_count.prompt'] !== undefined && attributes['llm.token_count.completion'] !== undefined) attributes['llm.token_count.total'] = (attributes['llm.token_count.prompt'] as number) + (attributes['llm.token_count.completion'] as number);
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
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'invoke_agent')) attributes['openinference.span.kind'] = genAiOperationName === 'invoke_agent' ? 'AGENT' : genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "invoke_agent"');
  } else report('gen_ai.operation.name', 'is required');
  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['llm.provider'] = genAiProviderName === 'azure.ai.openai' || genAiProviderName === 'azure.ai.inference' ? 'azure' : genAiProviderName === 'aws.bedrock' ? 'aws' : genAiProviderName === 'gcp.gemini' || genAiProviderName === 'gcp.vertex_ai' || genAiProviderName === 'gcp.gen_ai' ? 'google' : genAiProviderName === 'x_ai' ? 'xai' : genAiProviderName === 'mistral_ai' ? 'mistralai' : genAiProviderName === 'moonshot_ai' ? 'moonshot' : genAiProviderName;
    else report('gen_ai.provider.name', 'a string');
  } else report('gen_ai.provider.name', 'is required');
  const genAiAgentName = record.genAiAgentName;
  if (genAiAgentName !== undefined) {
    if (typeof genAiAgentName === 'string') attributes['agent.name'] = genAiAgentName;
    else report('gen_ai.agent.name', 'a string');
  }

  const serverPort = record.serverPort;
  if (serverPort !== undefined) {
    if (Number.isSafeInteger(serverPort) && serverPort >= 0 && serverPort <= 65535) attributes['server.port'] = serverPort;
    else report('server.port', 'an integer, at least 0, at most 65535');
  }

  const genAiRequestModel = record.genAiRequestModel;
  if (genAiRequestModel !== undefined) {
    if (typeof genAiRequestModel === 'string') {
      attributes['llm.request.model_name'] = genAiRequestModel;
      attributes['llm.model_name'] = genAiRequestModel;
    } else report('gen_ai.request.model', 'a string');
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
  const $object0: Record<string, unknown> = {};
  let $place0 = 0;
  let $place1 = 0;
  let $place2 = 0;
  const errorType = record.errorType;
  if (errorType !== undefined) {
    if (typeof errorType === 'string') attributes['error.type'] = errorType;
    else report('error.type', 'a string');
  }

  const genAiRequestChoiceCount = record.genAiRequestChoiceCount;
  if (genAiRequestChoiceCount !== undefined) {
    if (Number.isSafeInteger(genAiRequestChoiceCount) && genAiRequestChoiceCount !== 1 && genAiRequestChoiceCount >= 1) $object0['n'] = genAiRequestChoiceCount;
    else report('gen_ai.request.choice.count', 'an integer, not 1, at least 1');
  }

  const genAiRequestSeed = record.genAiRequestSeed;
  if (genAiRequestSeed !== undefined) {
    if (Number.isSafeInteger(genAiRequestSeed)) $object0['seed'] = genAiRequestSeed;
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
    if (Number.isFinite(genAiRequestFrequencyPenalty)) $object0['frequency_penalty'] = genAiRequestFrequencyPenalty;
    else report('gen_ai.request.frequency_penalty', 'a finite number');
  }

  const genAiRequestMaxTokens = record.genAiRequestMaxTokens;
  if (genAiRequestMaxTokens !== undefined) {
    if (Number.isSafeInteger(genAiRequestMaxTokens) && genAiRequestMaxTokens >= 0) $object0['max_completion_tokens'] = genAiRequestMaxTokens;
    else report('gen_ai.request.max_tokens', 'an integer, at least 0');
  }

  const genAiRequestPresencePenalty = record.genAiRequestPresencePenalty;
  if (genAiRequestPresencePenalty !== undefined) {
    if (Number.isFinite(genAiRequestPresencePenalty)) $object0['presence_penalty'] = genAiRequestPresencePenalty;
    else report('gen_ai.request.presence_penalty', 'a finite number');
  }

  const genAiRequestPreviousResponseId = record.genAiRequestPreviousResponseId;
  if (genAiRequestPreviousResponseId !== undefined) {
    if (typeof genAiRequestPreviousResponseId === 'string') $object0['previous_response_id'] = genAiRequestPreviousResponseId;
    else report('gen_ai.request.previous_response.id', 'a string');
  }

  const genAiRequestStopSequences = record.genAiRequestStopSequences;
  if (genAiRequestStopSequences !== undefined) {
    if (isArrayOf(genAiRequestStopSequences, isString)) $object0['stop_sequences'] = genAiRequestStopSequences;
    else report('gen_ai.request.stop_sequences', 'an array of strings');
  }

  const genAiRequestTemperature = record.genAiRequestTemperature;
  if (genAiRequestTemperature !== undefined) {
    if (Number.isFinite(genAiRequestTemperature)) $object0['temperature'] = genAiRequestTemperature;
    else report('gen_ai.request.temperature', 'a finite number');
  }

  const genAiRequestTopP = record.genAiRequestTopP;
  if (genAiRequestTopP !== undefined) {
    if (Number.isFinite(genAiRequestTopP)) $object0['top_p'] = genAiRequestTopP;
    else report('gen_ai.request.top_p', 'a finite number');
  }

  const genAiResponseFinishReasons = record.genAiResponseFinishReasons;
  if (genAiResponseFinishReasons !== undefined) {
    if (isArrayOf(genAiResponseFinishReasons, isString)) {
      if (genAiResponseFinishReasons.length > 0) attributes['llm.finish_reason'] = genAiResponseFinishReasons[0] as string;
    } else report('gen_ai.response.finish_reasons', 'an array of strings');
  }

  const genAiResponseModel = record.genAiResponseModel;
  if (genAiResponseModel !== undefined) {
    if (typeof genAiResponseModel === 'string') {
      attributes['llm.response.model_name'] = genAiResponseModel;
      attributes['llm.model_name'] = genAiResponseModel;
    } else report('gen_ai.response.model', 'a string');
  }

  let genAiUsageInputTokens = record.genAiUsageInputTokens;
  if (genAiUsageInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageInputTokens) && genAiUsageInputTokens >= 0) attributes['llm.token_count.prompt'] = genAiUsageInputTokens;
    else { report('gen_ai.usage.input_tokens', 'an integer, at least 0'); genAiUsageInputTokens = undefined; }

  }

  let genAiUsageOutputTokens = record.genAiUsageOutputTokens;
  if (genAiUsageOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageOutputTokens) && genAiUsageOutputTokens >= 0) attributes['llm.token_count.completion'] = genAiUsageOutputTokens;
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

  const genAiPromptName = record.genAiPromptName;
  if (genAiPromptName !== undefined) {
    if (typeof genAiPromptName === 'string') attributes['prompt.id'] = genAiPromptName;
    else report('gen_ai.prompt.name', 'a string');
  }

  const genAiPromptVersion = record.genAiPromptVersion;
  if (genAiPromptVersion !== undefined) {
    if (typeof genAiPromptVersion === 'string') attributes['llm.prompt_template.version'] = genAiPromptVersion;
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
    if (isArrayOf(codonOpenaiTags, isString)) attributes['tag.tags'] = codonOpenaiTags;
    else report('codon.openai.tags', 'an array of strings');
  }

  const codonOpenaiMetadata = record.codonOpenaiMetadata;
  if (codonOpenaiMetadata !== undefined) {
    if (isStringRecord(codonOpenaiMetadata)) {
      if (Object.keys(codonOpenaiMetadata).length > 0) attributes['metadata'] = JSON.stringify(codonOpenaiMetadata);
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

  const genAiSystemInstructions = record.genAiSystemInstructions;
  if (genAiSystemInstructions !== undefined) {
    if (isSystemInstructions(genAiSystemInstructions)) $place0 = flattenMessages(attributes, 'llm.input_messages', $place0, [{ role: 'system', parts: genAiSystemInstructions }], report, 'gen_ai.system_instructions');
    else report('gen_ai.system_instructions', 'JSON of the form its content schema gives');
  }

  const genAiInputMessages = record.genAiInputMessages;
  if (genAiInputMessages !== undefined) {
    if (isInputMessages(genAiInputMessages)) {
      $place0 = flattenMessages(attributes, 'llm.input_messages', $place0, genAiInputMessages, report, 'gen_ai.input.messages');
      setJson(attributes, 'input.value', genAiInputMessages, report, 'gen_ai.input.messages', texts);
      attributes['input.mime_type'] = 'application/json';
    } else report('gen_ai.input.messages', 'JSON of the form its content schema gives');
  }

  const genAiOutputMessages = record.genAiOutputMessages;
  if (genAiOutputMessages !== undefined) {
    if (isOutputMessages(genAiOutputMessages)) {
      $place1 = flattenMessages(attributes, 'llm.output_messages', $place1, genAiOutputMessages, report, 'gen_ai.output.messages');
      setJson(attributes, 'output.value', genAiOutputMessages, report, 'gen_ai.output.messages', texts);
      attributes['output.mime_type'] = 'application/json';
    } else report('gen_ai.output.messages', 'JSON of the form its content schema gives');
  }

  const genAiToolDefinitions = record.genAiToolDefinitions;
  if (genAiToolDefinitions !== undefined) {
    if (isToolDefinitions(genAiToolDefinitions)) $place2 = flattenTools(attributes, 'llm.tools', $place2, genAiToolDefinitions, report, 'gen_ai.tool.definitions');
    else report('gen_ai.tool.definitions', 'JSON of the form its content schema gives');
  }

  const genAiUsageAudioInputTokens = record.genAiUsageAudioInputTokens;
  if (genAiUsageAudioInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageAudioInputTokens) && genAiUsageAudioInputTokens >= 0 && !(genAiUsageInputTokens !== undefined && genAiUsageAudioInputTokens > genAiUsageInputTokens)) attributes['llm.token_count.prompt_details.audio'] = genAiUsageAudioInputTokens;
    else report('gen_ai.usage.audio.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.input_tokens');
  }

  const genAiUsageAudioOutputTokens = record.genAiUsageAudioOutputTokens;
  if (genAiUsageAudioOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageAudioOutputTokens) && genAiUsageAudioOutputTokens >= 0 && !(genAiUsageOutputTokens !== undefined && genAiUsageAudioOutputTokens > genAiUsageOutputTokens)) attributes['llm.token_count.completion_details.audio'] = genAiUsageAudioOutputTokens;
    else report('gen_ai.usage.audio.output_tokens', 'an integer, at least 0, not more than gen_ai.usage.output_tokens');
  }

  const genAiUsageCacheReadInputTokens = record.genAiUsageCacheReadInputTokens;
  if (genAiUsageCacheReadInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageCacheReadInputTokens) && genAiUsageCacheReadInputTokens >= 0 && !(genAiUsageInputTokens !== undefined && genAiUsageCacheReadInputTokens > genAiUsageInputTokens)) attributes['llm.token_count.prompt_details.cache_read'] = genAiUsageCacheReadInputTokens;
    else report('gen_ai.usage.cache_read.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.input_tokens');
  }

  const genAiUsageCacheWriteInputTokens = record.genAiUsageCacheWriteInputTokens;
  if (genAiUsageCacheWriteInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageCacheWriteInputTokens) && genAiUsageCacheWriteInputTokens >= 0 && !(genAiUsageInputTokens !== undefined && genAiUsageCacheWriteInputTokens > genAiUsageInputTokens)) attributes['llm.token_count.prompt_details.cache_write'] = genAiUsageCacheWriteInputTokens;
    else report('gen_ai.usage.cache_write.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.input_tokens');
  }

  const genAiUsageImageInputTokens = record.genAiUsageImageInputTokens;
  if (genAiUsageImageInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageImageInputTokens) && genAiUsageImageInputTokens >= 0 && !(genAiUsageInputTokens !== undefined && genAiUsageImageInputTokens > genAiUsageInputTokens)) attributes['llm.token_count.prompt_details.image'] = genAiUsageImageInputTokens;
    else report('gen_ai.usage.image.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.input_tokens');
  }

  const genAiUsageImageOutputTokens = record.genAiUsageImageOutputTokens;
  if (genAiUsageImageOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageImageOutputTokens) && genAiUsageImageOutputTokens >= 0 && !(genAiUsageOutputTokens !== undefined && genAiUsageImageOutputTokens > genAiUsageOutputTokens)) attributes['llm.token_count.completion_details.image'] = genAiUsageImageOutputTokens;
    else report('gen_ai.usage.image.output_tokens', 'an integer, at least 0, not more than gen_ai.usage.output_tokens');
  }

  const genAiUsageReasoningOutputTokens = record.genAiUsageReasoningOutputTokens;
  if (genAiUsageReasoningOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageReasoningOutputTokens) && genAiUsageReasoningOutputTokens >= 0 && !(genAiUsageOutputTokens !== undefined && genAiUsageReasoningOutputTokens > genAiUsageOutputTokens)) attributes['llm.token_count.completion_details.reasoning'] = genAiUsageReasoningOutputTokens;
    else report('gen_ai.usage.reasoning.output_tokens', 'an integer, at least 0, not more than gen_ai.usage.output_tokens');
  }

  const genAiUsageTextInputTokens = record.genAiUsageTextInputTokens;
  if (genAiUsageTextInputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageTextInputTokens) && genAiUsageTextInputTokens >= 0 && !(genAiUsageInputTokens !== undefined && genAiUsageTextInputTokens > genAiUsageInputTokens)) attributes['llm.token_count.prompt_details.text'] = genAiUsageTextInputTokens;
    else report('gen_ai.usage.text.input_tokens', 'an integer, at least 0, not more than gen_ai.usage.input_tokens');
  }

  const genAiUsageTextOutputTokens = record.genAiUsageTextOutputTokens;
  if (genAiUsageTextOutputTokens !== undefined) {
    if (Number.isSafeInteger(genAiUsageTextOutputTokens) && genAiUsageTextOutputTokens >= 0 && !(genAiUsageOutputTokens !== undefined && genAiUsageTextOutputTokens > genAiUsageOutputTokens)) attributes['llm.token_count.completion_details.text'] = genAiUsageTextOutputTokens;
    else report('gen_ai.usage.text.output_tokens', 'an integer, at least 0, not more than gen_ai.usage.output_tokens');
  }

  if (Object.keys($object0).length > 0) attributes['llm.invocation_parameters'] = JSON.stringify($object0);
  if (attributes['llm.token_count.prompt'] !== undefined && attributes['llm.token_count.completion'] !== undefined) attributes['llm.token_count.total'] = (attributes['llm.token_count.prompt'] as number) + (attributes['llm.token_count.completion'] as number);
  return attributes;
}

/** The name of a span of type gen_ai.retrieval.client. */
function nameRetrieval(record: RetrievalStart): string {
  return typeof record.genAiOperationName === 'string' ? record.genAiOperationName : 'retrieval';
}

/** What a span of type gen_ai.retrieval.client carries from its start. */
function writeRetrievalStart(record: RetrievalStart, report: Report, attributes: Attributes = {}): Attributes {
  const genAiOperationName = record.genAiOperationName;
  if (genAiOperationName !== undefined) {
    if (typeof genAiOperationName === 'string' && (genAiOperationName === 'retrieval')) attributes['openinference.span.kind'] = genAiOperationName === 'retrieval' ? 'RETRIEVER' : genAiOperationName;
    else report('gen_ai.operation.name', 'a string, one of "retrieval"');
  } else report('gen_ai.operation.name', 'is required');
  const genAiProviderName = record.genAiProviderName;
  if (genAiProviderName !== undefined) {
    if (typeof genAiProviderName === 'string') attributes['llm.provider'] = genAiProviderName === 'azure.ai.openai' || genAiProviderName === 'azure.ai.inference' ? 'azure' : genAiProviderName === 'aws.bedrock' ? 'aws' : genAiProviderName === 'gcp.gemini' || genAiProviderName === 'gcp.vertex_ai' || genAiProviderName === 'gcp.gen_ai' ? 'google' : genAiProviderName === 'x_ai' ? 'xai' : genAiProviderName === 'mistral_ai' ? 'mistralai' : genAiProviderName === 'moonshot_ai' ? 'moonshot' : genAiProviderName;
    else report('gen_ai.provider.name', 'a string');
  }

  const genAiRequestModel = record.genAiRequestModel;
  if (genAiRequestModel !== undefined) {
    if (typeof genAiRequestModel === 'string') {
      attributes['llm.request.model_name'] = genAiRequestModel;
      attributes['llm.model_name'] = genAiRequestModel;
    } else report('gen_ai.request.model', 'a string');
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
  let $place0 = 0;
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

  const genAiRetrievalQueryText = record.genAiRetrievalQueryText;
  if (genAiRetrievalQueryText !== undefined) {
    if (typeof genAiRetrievalQueryText === 'string') {
      attributes['input.value'] = genAiRetrievalQueryText;
      attributes['input.mime_type'] = 'text/plain';
    } else report('gen_ai.retrieval.query.text', 'a string');
  }

  const genAiPromptName = record.genAiPromptName;
  if (genAiPromptName !== undefined) {
    if (typeof genAiPromptName === 'string') attributes['prompt.id'] = genAiPromptName;
    else report('gen_ai.prompt.name', 'a string');
  }

  const genAiPromptVersion = record.genAiPromptVersion;
  if (genAiPromptVersion !== undefined) {
    if (typeof genAiPromptVersion === 'string') attributes['llm.prompt_template.version'] = genAiPromptVersion;
    else report('gen_ai.prompt.version', 'a string');
  }

  const genAiAgentName = record.genAiAgentName;
  if (genAiAgentName !== undefined) {
    if (typeof genAiAgentName === 'string') attributes['agent.name'] = genAiAgentName;
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
    if (isArrayOf(codonOpenaiTags, isString)) attributes['tag.tags'] = codonOpenaiTags;
    else report('codon.openai.tags', 'an array of strings');
  }

  const codonOpenaiMetadata = record.codonOpenaiMetadata;
  if (codonOpenaiMetadata !== undefined) {
    if (isStringRecord(codonOpenaiMetadata)) {
      if (Object.keys(codonOpenaiMetadata).length > 0) attributes['metadata'] = JSON.stringify(codonOpenaiMetadata);
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

  const genAiRetrievalDocuments = record.genAiRetrievalDocuments;
  if (genAiRetrievalDocuments !== undefined) {
    if (isRetrievalDocuments(genAiRetrievalDocuments)) {
      $place0 = flattenDocuments(attributes, 'retrieval.documents', $place0, genAiRetrievalDocuments, report, 'gen_ai.retrieval.documents');
      setJson(attributes, 'output.value', genAiRetrievalDocuments, report, 'gen_ai.retrieval.documents', texts);
      attributes['output.mime_type'] = 'application/json';
    } else report('gen_ai.retrieval.documents', 'JSON of the form its content schema gives');
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
    if (typeof genAiProviderName === 'string') attributes['llm.provider'] = genAiProviderName === 'azure.ai.openai' || genAiProviderName === 'azure.ai.inference' ? 'azure' : genAiProviderName === 'aws.bedrock' ? 'aws' : genAiProviderName === 'gcp.gemini' || genAiProviderName === 'gcp.vertex_ai' || genAiProviderName === 'gcp.gen_ai' ? 'google' : genAiProviderName === 'x_ai' ? 'xai' : genAiProviderName === 'mistral_ai' ? 'mistralai' : genAiProviderName === 'moonshot_ai' ? 'moonshot' : genAiProviderName;
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

/** How many spans were started and have not ended. It returns to 0 when nothing is under way; a rest is a leak. */
function writeOpenSpans(record: OpenSpansAttributes, report: Report, attributes: Attributes = {}): Attributes {
  const codonOpenaiOperation = record.codonOpenaiOperation;
  if (codonOpenaiOperation !== undefined) {
    if (typeof codonOpenaiOperation === 'string') attributes['codon.openai.operation'] = codonOpenaiOperation;
    else report('codon.openai.operation', 'a string');
  }

  return attributes;
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

/** Messages of a conversation. A message that is one text holds it itself; parts of any other make are contents, and calls of tools stand apart from them. Returns the place of the next item. */
function flattenMessages(attributes: EventAttributes, name: string, first: number, items: readonly object[], report: Report, of: string): number {
  let next = first;
  for (const item of items as readonly Fields[]) {
    const all = item['parts'] as readonly Fields[];
    const parts = all.filter((part) => !(part['type'] === 'tool_call_response'));
    if (parts.length > 0 || all.length === 0) {
      const at = `${name}.${next}.`;
      next += 1;
      setIfThere(attributes, at + 'message.role', ifString(item['role']));
      setIfThere(attributes, at + 'message.name', ifString(item['name']));
      const [only] = parts;
      if (parts.length === 1 && only !== undefined && only['type'] === 'text') {
        setIfThere(attributes, at + 'message.content', ifString(only['content']));
      } else {
        let next0 = 0;
        let next1 = 0;
        for (const part of parts) {
          if (part['type'] === 'text') {
            const within = `${at}message.contents.${next0}.`;
            next0 += 1;
            attributes[within + 'message_content.type'] = 'text';
            setIfThere(attributes, within + 'message_content.text', ifString(part['content']));
          } else if (part['type'] === 'generic' && part['generic_type'] === 'refusal') {
            const within = `${at}message.contents.${next0}.`;
            next0 += 1;
            attributes[within + 'message_content.type'] = 'refusal';
            setIfThere(attributes, within + 'message_content.text', ifString(part['refusal']));
          } else if (part['type'] === 'reasoning') {
            const within = `${at}message.contents.${next0}.`;
            next0 += 1;
            attributes[within + 'message_content.type'] = 'reasoning';
            setIfThere(attributes, within + 'message_content.text', ifString(part['content']));
          } else if (part['type'] === 'uri' && part['modality'] === 'image') {
            const within = `${at}message.contents.${next0}.`;
            next0 += 1;
            attributes[within + 'message_content.type'] = 'image';
            setIfThere(attributes, within + 'message_content.image.image.url', ifString(part['uri']));
          } else if (part['type'] === 'uri' && part['modality'] === 'audio') {
            const within = `${at}message.contents.${next0}.`;
            next0 += 1;
            attributes[within + 'message_content.type'] = 'audio';
            setIfThere(attributes, within + 'message_content.audio.audio.url', ifString(part['uri']));
            setIfThere(attributes, within + 'message_content.audio.audio.mime_type', ifString(part['mime_type']));
          } else if (part['type'] === 'uri' && part['modality'] === 'video') {
            const within = `${at}message.contents.${next0}.`;
            next0 += 1;
            attributes[within + 'message_content.type'] = 'video';
            setIfThere(attributes, within + 'message_content.video.video.url', ifString(part['uri']));
          } else if (part['type'] === 'tool_call') {
            const within = `${at}message.tool_calls.${next1}.`;
            next1 += 1;
            setIfThere(attributes, within + 'tool_call.id', ifString(part['id']));
            setIfThere(attributes, within + 'tool_call.function.name', ifString(part['name']));
            setJson(attributes, within + 'tool_call.function.arguments', part['arguments'], report, of);
          } else {
            const within = `${at}message.contents.${next0}.`;
            next0 += 1;
            setIfThere(attributes, within + 'message_content.type', ifString(part['type']));
            setJson(attributes, within + 'message_content.text', part, report, of);
          }

        }

      }

    }

    for (const part of all) {
      if (!(part['type'] === 'tool_call_response')) continue;
      const at = `${name}.${next}.`;
      next += 1;
      setIfThere(attributes, at + 'message.role', ifString(item['role']));
      setIfThere(attributes, at + 'message.name', ifString(item['name']));
      setIfThere(attributes, at + 'message.tool_call_id', ifString(part['id']));
      setTextOrJson(attributes, at + 'message.content', part['response'], report, of);
    }

  }

  return next;
}

/** Definitions of tools, in the form in which the chat completions API takes them: what a tool is stands below its type. Returns the place of the next item. */
function flattenTools(attributes: EventAttributes, name: string, first: number, items: readonly object[], report: Report, of: string): number {
  let next = first;
  for (const item of items as readonly Fields[]) {
    const at = `${name}.${next}.`;
    next += 1;
    setJson(attributes, at + 'tool.json_schema', nestBelow(item, 'type'), report, of);
  }

  return next;
}

/** Documents that a search found. What is neither id, content nor score is metadata. Returns the place of the next item. */
function flattenDocuments(attributes: EventAttributes, name: string, first: number, items: readonly object[], report: Report, of: string): number {
  let next = first;
  for (const item of items as readonly Fields[]) {
    const at = `${name}.${next}.`;
    next += 1;
    setIfThere(attributes, at + 'document.id', ifString(item['id']));
    setIfThere(attributes, at + 'document.score', ifNumber(item['score']));
    setTextOrJson(attributes, at + 'document.content', item['content'], report, of);
    setJson(attributes, at + 'document.metadata', restOf(item, ['id', 'score', 'content']), report, of);
  }

  return next;
}

/** The record for Phoenix and other backends that read OpenInference: spans have kinds of its own, request settings are one JSON text, and each field of a message is an attribute. */
export const openinference = {
    id: 'openinference',
    schemaUrl: 'https://schemas.codonops.ai/openai/0.1.0/dialects/openinference.json',
    spans: {
      'agent-graph': { type: 'codon.agent_graph', kind: 'internal', name: nameAgentGraph, start: writeAgentGraphStart, end: writeAgentGraphEnd } satisfies SpanWriter<AgentGraphStart, AgentGraphRecord & AgentGraphContent>,
      'api-call': { type: 'codon.openai.api_call', kind: 'client', name: nameApiCall, start: writeApiCallStart, end: writeApiCallEnd } satisfies SpanWriter<ApiCallStart, ApiCallRecord & ApiCallContent>,
      'attempt': { type: 'codon.openai.attempt', kind: 'client', name: nameAttempt, start: writeAttemptStart, end: writeAttemptEnd } satisfies SpanWriter<AttemptStart, AttemptRecord & AttemptContent>,
      'codon-node': { type: 'codon.node', kind: 'internal', name: nameCodonNode, start: writeCodonNodeStart, end: writeCodonNodeEnd } satisfies SpanWriter<CodonNodeStart, CodonNodeRecord & CodonNodeContent>,
      'create-agent': { type: 'codon.openai.api_call', kind: 'client', name: nameCreateAgent, start: writeCreateAgentStart, end: writeCreateAgentEnd } satisfies SpanWriter<CreateAgentStart, CreateAgentRecord & CreateAgentContent>,
      'embeddings': { type: 'gen_ai.client.embeddings', kind: 'client', name: nameEmbeddings, start: writeEmbeddingsStart, end: writeEmbeddingsEnd } satisfies SpanWriter<EmbeddingsStart, EmbeddingsRecord & EmbeddingsContent>,
      'execute-tool': { type: 'gen_ai.execute_tool', kind: 'internal', name: nameExecuteTool, start: writeExecuteToolStart, end: writeExecuteToolEnd } satisfies SpanWriter<ExecuteToolStart, ExecuteToolRecord & ExecuteToolContent>,
      'fetch-response': { type: 'codon.openai.api_call', kind: 'client', name: nameFetchResponse, start: writeFetchResponseStart, end: writeFetchResponseEnd } satisfies SpanWriter<FetchResponseStart, FetchResponseRecord & FetchResponseContent>,
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
      'findings': { name: 'codon.telemetry.findings', description: 'How many times a span that was checked in this process broke the contract.', instrument: 'counter', unit: '{finding}', valueType: 'int', of: [], attributes: writeFindings } satisfies MetricWriter<FindingsAttributes>,
      'open-spans': { name: 'codon.openai.open_spans', description: 'How many spans were started and have not ended. It returns to 0 when nothing is under way; a rest is a leak.', instrument: 'updowncounter', unit: '{span}', valueType: 'int', of: [], attributes: writeOpenSpans } satisfies MetricWriter<OpenSpansAttributes>,
      'redactions': { name: 'codon.openai.redactions', description: 'How many places in content were hidden, by the rule that hid them.', instrument: 'counter', unit: '{redaction}', valueType: 'int', of: [], attributes: writeRedactions } satisfies MetricWriter<RedactionsAttributes>,
    },
    events: {
    },
  } as const;
