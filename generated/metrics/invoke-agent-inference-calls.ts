// @generated from schemas/metrics/invoke-agent-inference-calls.schema.json. Do not edit.
// To change it, edit the schema and run `npm run generate`.
/** How many times an agent called a model while it ran once. */
export interface InvokeAgentInferenceCallsAttributes {
  /**
   * Name people know the agent by.
   *
   * Attribute `gen_ai.agent.name`.
   *
   * @example "Travel planner"
   *
   * @remarks recommended
   */
  genAiAgentName?: string | undefined;
}
