/** Why no span of the scenarios has an attribute that its type may carry, by canonical key. */
export type Reasons = Readonly<Record<string, string>>;

const NO_SETTING = 'the API has no such setting';
const NOT_TOLD = 'the API does not tell it';
const CACHED_TOGETHER = 'the API tells the cached tokens of all modalities together';
const UNTOLD_MODALITIES = 'the API tells the tokens of assistants without modalities';
const WHEN_IT_FAILS = 'on calls that fail, as the scenario "failure"';
const WHEN_REPEATED = 'on calls that are tried again, as the scenario "failure"';
const BY_APPLICATION = 'the application tells it, by withTelemetryContext';

/** What an application may tell on every span, and no scenario does. */
const surroundings = (...keys: readonly string[]): Reasons =>
  Object.fromEntries(keys.map((key) => [`gen_ai.${key}`, BY_APPLICATION]));

/** By span type. What a scenario could show and none does is not listed: a test fails for it. */
export const notEmitted: Readonly<Record<string, Reasons>> = {
  inference: {
    ...surroundings('agent.name'),
    'gen_ai.conversation.compacted': 'on responses that compact their conversation',
    'gen_ai.request.top_k': NO_SETTING,
    'gen_ai.usage.audio.cache_read.input_tokens': CACHED_TOGETHER,
    'gen_ai.usage.image.cache_read.input_tokens': CACHED_TOGETHER,
    'gen_ai.usage.text.cache_read.input_tokens': CACHED_TOGETHER,
  },
  embeddings: {
    'error.type': WHEN_IT_FAILS,
    ...surroundings('agent.name', 'conversation.id', 'prompt.name', 'prompt.version'),
    'http.request.resend_count': WHEN_REPEATED,
  },
  retrieval: {
    'error.type': WHEN_IT_FAILS,
    ...surroundings('agent.name', 'conversation.id', 'prompt.name', 'prompt.version'),
    'gen_ai.request.model': NO_SETTING,
    'http.request.resend_count': WHEN_REPEATED,
  },
  'fetch-response': {
    'error.type': WHEN_IT_FAILS,
    ...surroundings('agent.name', 'conversation.id', 'prompt.name', 'prompt.version'),
    'http.request.resend_count': WHEN_REPEATED,
  },
  'execute-tool': {
    'error.type': WHEN_IT_FAILS,
    ...surroundings('agent.name', 'conversation.id', 'prompt.name', 'prompt.version'),
  },
  'create-agent': {
    'error.type': WHEN_IT_FAILS,
    ...surroundings('conversation.id', 'prompt.name', 'prompt.version'),
    'gen_ai.agent.version': NOT_TOLD,
    'http.request.resend_count': WHEN_REPEATED,
  },
  'invoke-agent': {
    'error.type': WHEN_IT_FAILS,
    ...surroundings('prompt.name', 'prompt.version'),
    'http.request.resend_count': WHEN_REPEATED,
    'gen_ai.agent.name': `${NOT_TOLD} when an agent runs`,
    'gen_ai.agent.description': `${NOT_TOLD} when an agent runs`,
    'gen_ai.agent.version': NOT_TOLD,
    'gen_ai.data_source.id': NOT_TOLD,
    'gen_ai.request.choice.count': NO_SETTING,
    'gen_ai.request.frequency_penalty': NO_SETTING,
    'gen_ai.request.presence_penalty': NO_SETTING,
    'gen_ai.request.previous_response.id': NO_SETTING,
    'gen_ai.request.seed': NO_SETTING,
    'gen_ai.request.stop_sequences': NO_SETTING,
    'gen_ai.usage.audio.cache_read.input_tokens': UNTOLD_MODALITIES,
    'gen_ai.usage.audio.input_tokens': UNTOLD_MODALITIES,
    'gen_ai.usage.audio.output_tokens': UNTOLD_MODALITIES,
    'gen_ai.usage.cache_creation.input_tokens': NOT_TOLD,
    'gen_ai.usage.cache_write.input_tokens': NOT_TOLD,
    'gen_ai.usage.image.cache_read.input_tokens': UNTOLD_MODALITIES,
    'gen_ai.usage.image.input_tokens': UNTOLD_MODALITIES,
    'gen_ai.usage.image.output_tokens': UNTOLD_MODALITIES,
    'gen_ai.usage.reasoning.output_tokens': `${NOT_TOLD} of assistants`,
    'gen_ai.usage.text.cache_read.input_tokens': UNTOLD_MODALITIES,
    'gen_ai.usage.text.input_tokens': UNTOLD_MODALITIES,
    'gen_ai.usage.text.output_tokens': UNTOLD_MODALITIES,
  },
};
