// @generated from schemas/metrics/invoke-agent-tool-calls.schema.json. Do not edit.
// To change it, edit the schema and run `npm run generate`.
/** How many tools an agent ran while it ran once. */
export interface InvokeAgentToolCallsAttributes {
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
