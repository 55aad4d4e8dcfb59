// @generated from schemas/. Do not edit.
// To change it, edit the schema and run `npm run generate`.

/** One thing that Ajv found wrong. It holds no value: the validators are compiled without `verbose`. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Checks one value; what is wrong stands in `errors` until the next call. */
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly ValidationError[] | null;
}

/** The validators of one dialect, by the id of the span type, metric, event or content schema. */
export interface DialectValidators {
  readonly spans: Readonly<Record<string, Validator>>;
  readonly metrics: Readonly<Record<string, Validator>>;
  readonly events: Readonly<Record<string, Validator>>;
  readonly content: Readonly<Record<string, Validator>>;
}

/**
 * Loads the validators of a dialect. Each is a module of its own, so that an application that only emits loads none.
 *
 * @throws {RangeError} for a dialect that does not exist.
 */
export async function loadValidators(dialect: string): Promise<DialectValidators> {
  const content = await import('./content.ts');
  switch (dialect) {
    case 'genai-0.1': {
      const module = await import('./genai-0.1.ts');
      return {
      spans: {
        'agent-graph': module.spanAgentGraph,
        'api-call': module.spanApiCall,
        'attempt': module.spanAttempt,
        'codon-node': module.spanCodonNode,
        'create-agent': module.spanCreateAgent,
        'embeddings': module.spanEmbeddings,
        'execute-tool': module.spanExecuteTool,
        'fetch-response': module.spanFetchResponse,
        'inference': module.spanInference,
        'invoke-agent-internal': module.spanInvokeAgentInternal,
        'invoke-agent': module.spanInvokeAgent,
        'retrieval': module.spanRetrieval,
      },
      metrics: {
        'attempts': module.metricAttempts,
        'embeddings-duration': module.metricEmbeddingsDuration,
        'embeddings-operation-input-tokens': module.metricEmbeddingsOperationInputTokens,
        'execute-tool-duration': module.metricExecuteToolDuration,
        'findings': module.metricFindings,
        'inference-duration': module.metricInferenceDuration,
        'inference-operation-input-tokens': module.metricInferenceOperationInputTokens,
        'inference-operation-output-tokens': module.metricInferenceOperationOutputTokens,
        'inference-time-per-output-chunk': module.metricInferenceTimePerOutputChunk,
        'inference-time-to-first-chunk': module.metricInferenceTimeToFirstChunk,
        'inference-usage-cache-read-input-tokens': module.metricInferenceUsageCacheReadInputTokens,
        'inference-usage-cache-write-input-tokens': module.metricInferenceUsageCacheWriteInputTokens,
        'inference-usage-input-tokens': module.metricInferenceUsageInputTokens,
        'inference-usage-output-tokens': module.metricInferenceUsageOutputTokens,
        'inference-usage-reasoning-output-tokens': module.metricInferenceUsageReasoningOutputTokens,
        'invoke-agent-duration': module.metricInvokeAgentDuration,
        'invoke-agent-inference-calls': module.metricInvokeAgentInferenceCalls,
        'invoke-agent-tool-calls': module.metricInvokeAgentToolCalls,
        'open-spans': module.metricOpenSpans,
        'operation-duration': module.metricOperationDuration,
        'redactions': module.metricRedactions,
      },
      events: {
        'attempt': module.eventAttempt,
        'evaluation-result': module.eventEvaluationResult,
        'execute-tool-exception': module.eventExecuteToolException,
        'inference-details': module.eventInferenceDetails,
        'operation-exception': module.eventOperationException,
      },
      content: {
        'input-messages': content.inputMessages,
        'output-messages': content.outputMessages,
        'retrieval-documents': content.retrievalDocuments,
        'system-instructions': content.systemInstructions,
        'tool-definitions': content.toolDefinitions,
      },
      };
    }
    case 'genai-1.41': {
      const module = await import('./genai-1.41.ts');
      return {
      spans: {
        'agent-graph': module.spanAgentGraph,
        'api-call': module.spanApiCall,
        'attempt': module.spanAttempt,
        'codon-node': module.spanCodonNode,
        'create-agent': module.spanCreateAgent,
        'embeddings': module.spanEmbeddings,
        'execute-tool': module.spanExecuteTool,
        'inference': module.spanInference,
        'invoke-agent-internal': module.spanInvokeAgentInternal,
        'invoke-agent': module.spanInvokeAgent,
        'retrieval': module.spanRetrieval,
      },
      metrics: {
        'attempts': module.metricAttempts,
        'embeddings-duration': module.metricEmbeddingsDuration,
        'embeddings-operation-input-tokens': module.metricEmbeddingsOperationInputTokens,
        'findings': module.metricFindings,
        'inference-duration': module.metricInferenceDuration,
        'inference-operation-input-tokens': module.metricInferenceOperationInputTokens,
        'inference-operation-output-tokens': module.metricInferenceOperationOutputTokens,
        'inference-time-per-output-chunk': module.metricInferenceTimePerOutputChunk,
        'inference-time-to-first-chunk': module.metricInferenceTimeToFirstChunk,
        'open-spans': module.metricOpenSpans,
        'operation-duration': module.metricOperationDuration,
        'redactions': module.metricRedactions,
      },
      events: {
        'attempt': module.eventAttempt,
        'evaluation-result': module.eventEvaluationResult,
        'inference-details': module.eventInferenceDetails,
        'operation-exception': module.eventOperationException,
      },
      content: {
        'input-messages': content.inputMessages,
        'output-messages': content.outputMessages,
        'retrieval-documents': content.retrievalDocuments,
        'system-instructions': content.systemInstructions,
        'tool-definitions': content.toolDefinitions,
      },
      };
    }
    case 'openinference': {
      const module = await import('./openinference.ts');
      return {
      spans: {
        'agent-graph': module.spanAgentGraph,
        'api-call': module.spanApiCall,
        'attempt': module.spanAttempt,
        'codon-node': module.spanCodonNode,
        'embeddings': module.spanEmbeddings,
        'execute-tool': module.spanExecuteTool,
        'inference': module.spanInference,
        'invoke-agent-internal': module.spanInvokeAgentInternal,
        'invoke-agent': module.spanInvokeAgent,
        'retrieval': module.spanRetrieval,
      },
      metrics: {
        'attempts': module.metricAttempts,
        'findings': module.metricFindings,
        'open-spans': module.metricOpenSpans,
        'redactions': module.metricRedactions,
      },
      events: {
        'attempt': module.eventAttempt,
      },
      content: {
        'input-messages': content.inputMessages,
        'output-messages': content.outputMessages,
        'retrieval-documents': content.retrievalDocuments,
        'system-instructions': content.systemInstructions,
        'tool-definitions': content.toolDefinitions,
      },
      };
    }
    default:
      throw new RangeError(`unknown dialect; expected one of genai-0.1, genai-1.41, openinference`);
  }
}
