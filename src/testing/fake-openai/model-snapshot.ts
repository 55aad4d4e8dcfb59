// OpenAI answers with the dated name of the model that an alias stands for.
const SNAPSHOTS: ReadonlyMap<string, string> = new Map([
  ['gpt-4o', 'gpt-4o-2024-08-06'],
  ['gpt-4o-mini', 'gpt-4o-mini-2024-07-18'],
  ['gpt-4.1', 'gpt-4.1-2025-04-14'],
  ['gpt-4.1-mini', 'gpt-4.1-mini-2025-04-14'],
  ['gpt-4.1-nano', 'gpt-4.1-nano-2025-04-14'],
  ['gpt-5', 'gpt-5-2025-08-07'],
  ['gpt-5-mini', 'gpt-5-mini-2025-08-07'],
  ['gpt-5-nano', 'gpt-5-nano-2025-08-07'],
  ['o3', 'o3-2025-04-16'],
  ['o4-mini', 'o4-mini-2025-04-16'],
]);

/** The name of the model that answers when this one is asked for: the dated one of a known alias, else the same. */
export function modelSnapshot(model: string): string {
  return SNAPSHOTS.get(model) ?? model;
}

/** Whether a model spends tokens on reasoning when the request does not say. */
export function isReasoningModel(model: string): boolean {
  return /^(?:o\d|gpt-5)/.test(model);
}
