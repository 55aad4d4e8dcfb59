// @generated from schemas/providers/. Do not edit.
// To change it, edit the schema and run `npm run generate`.

const providers: readonly (readonly [RegExp, string])[] = [
  [/^api\.openai\.com$/, 'openai'],
  [/^[a-z0-9.-]*\.openai\.azure\.com$/, 'azure.ai.openai'],
  [/^[a-z0-9.-]*\.cognitiveservices\.azure\.com$/, 'azure.ai.openai'],
  [/^[a-z0-9.-]*\.services\.ai\.azure\.com$/, 'azure.ai.openai'],
  [/^generativelanguage\.googleapis\.com$/, 'gcp.gemini'],
  [/^[a-z0-9.-]*aiplatform\.googleapis\.com$/, 'gcp.vertex_ai'],
  [/^api\.anthropic\.com$/, 'anthropic'],
  [/^api\.cohere\.com$/, 'cohere'],
  [/^api\.cohere\.ai$/, 'cohere'],
  [/^api\.perplexity\.ai$/, 'perplexity'],
  [/^api\.x\.ai$/, 'x_ai'],
  [/^api\.deepseek\.com$/, 'deepseek'],
  [/^api\.groq\.com$/, 'groq'],
  [/^api\.mistral\.ai$/, 'mistral_ai'],
  [/^api\.moonshot\.ai$/, 'moonshot_ai'],
  [/^api\.moonshot\.cn$/, 'moonshot_ai'],
  [/^bedrock[a-z0-9.-]*\.amazonaws\.com$/, 'aws.bedrock'],
  [/^bedrock[a-z0-9.-]*\.api\.aws$/, 'aws.bedrock'],
  [/^[a-z0-9.-]*\.ml\.cloud\.ibm\.com$/, 'ibm.watsonx.ai'],
  [/^openrouter\.ai$/, 'openrouter'],
];

/**
 * The provider whose models answer at a host.
 *
 * @example providerOfHost('acme.openai.azure.com') // 'azure.ai.openai'
 * @example providerOfHost('localhost') // 'openai': the protocol is OpenAI's
 */
export function providerOfHost(host: string): string {
  for (const [pattern, provider] of providers) if (pattern.test(host)) return provider;
  return 'openai';
}
