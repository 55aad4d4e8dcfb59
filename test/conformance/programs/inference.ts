import OpenAI from 'openai';

// One system and one user message, and every option that a chat completion has for its sampling.
const client = new OpenAI();
const answer = await client.chat.completions.create({
  model: 'gpt-5-mini',
  messages: [
    { role: 'system', content: 'Answer in one word.' },
    { role: 'user', content: 'What is the capital of Norway?' },
  ],
  n: 2,
  temperature: 0.4,
  top_p: 0.9,
  frequency_penalty: 0.1,
  presence_penalty: 0.2,
  max_completion_tokens: 200,
  seed: 7,
  stop: ['\n', '.'],
  reasoning_effort: 'low',
  service_tier: 'flex',
});
if (answer.choices.length !== 2) throw new Error('two choices were asked for');
