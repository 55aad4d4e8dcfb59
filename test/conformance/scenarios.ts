import type { Script } from '../../src/testing/fake-openai/script.ts';

/** A program of programs/, and what the server answers to it, one script a request. `{}` lets it answer by itself. */
export interface Scenario {
  readonly program: string;
  readonly scripts: readonly Script[];
}

/** All that the API says of usage, for an answer of some text. */
const USAGE = {
  prompt_tokens: 100,
  completion_tokens: 60,
  total_tokens: 160,
  prompt_tokens_details: { cached_tokens: 40, cache_write_tokens: 20, audio_tokens: 0 },
  completion_tokens_details: { reasoning_tokens: 32, audio_tokens: 0 },
};

const ANSWER: Script = { turn: { text: 'Oslo, the one in Norway.', usage: USAGE } };

const SPOKEN: Script = {
  json: {
    id: 'chatcmpl-spoken',
    object: 'chat.completion',
    created: 1_767_225_600,
    model: 'gpt-4o-audio-preview-2025-06-03',
    choices: [
      {
        index: 0,
        finish_reason: 'stop',
        logprobs: null,
        message: {
          role: 'assistant',
          content: null,
          refusal: null,
          audio: { id: 'audio_1', data: 'AAAA', expires_at: 1_767_229_200, transcript: 'A dot, and silence.' },
        },
      },
    ],
    usage: {
      prompt_tokens: 100,
      completion_tokens: 60,
      total_tokens: 160,
      prompt_tokens_details: { cached_tokens: 0, text_tokens: 20, image_tokens: 50, audio_tokens: 30 },
      completion_tokens_details: { reasoning_tokens: 0, text_tokens: 12, audio_tokens: 48 },
    },
    service_tier: 'default',
    system_fingerprint: 'fp_fake',
  },
};

const RESPONDED: Script = {
  turn: {
    text: '{"city":"Oslo"}',
    reasoning: 'Norway has one capital.',
    usage: {
      input_tokens: 100,
      input_tokens_details: { cached_tokens: 40, cache_write_tokens: 20 },
      output_tokens: 60,
      output_tokens_details: { reasoning_tokens: 32 },
      total_tokens: 160,
    },
  },
};

const PICTURE: Script = {
  json: {
    created: 1_767_225_600,
    data: [{ b64_json: 'AAAA' }],
    usage: {
      input_tokens: 20,
      input_tokens_details: { text_tokens: 20, image_tokens: 0 },
      output_tokens: 272,
      output_tokens_details: { text_tokens: 0, image_tokens: 272 },
      total_tokens: 292,
    },
  },
};

const UNAVAILABLE: Script = { status: 503, headers: { 'retry-after-ms': '1' } };

const CALL: Script = { turn: { toolCalls: [{ name: 'get_weather', arguments: { city: 'Oslo' } }], usage: USAGE } };

export const scenarios: readonly Scenario[] = [
  { program: 'inference', scripts: [ANSWER] },
  { program: 'streaming', scripts: [ANSWER] },
  { program: 'structured-output', scripts: [{}] },
  { program: 'multimodal', scripts: [SPOKEN] },
  { program: 'embeddings', scripts: [{}] },
  { program: 'tool-calling', scripts: [CALL, ANSWER] },
  { program: 'automatic-tool-calling', scripts: [CALL, ANSWER] },
  { program: 'workflow', scripts: [{}, {}, {}] },
  { program: 'responses', scripts: [RESPONDED] },
  { program: 'responses-streaming', scripts: [RESPONDED] },
  { program: 'fetch-response', scripts: [{}, {}, {}] },
  { program: 'image', scripts: [PICTURE] },
  { program: 'retrieval', scripts: [{}] },
  { program: 'failure', scripts: [UNAVAILABLE, { status: 429, headers: { 'x-should-retry': 'false' } }] },
  // Last: how often it asks for the state of its run is the server's to say.
  { program: 'agent', scripts: [] },
  { program: 'agent-streaming', scripts: [] },
];
