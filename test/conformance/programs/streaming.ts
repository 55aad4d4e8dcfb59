import OpenAI from 'openai';

// The same, streamed, with the usage in the last chunk.
const client = new OpenAI();
const chunks = await client.chat.completions.create({
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
  stream: true,
  stream_options: { include_usage: true },
});
let text = '';
for await (const { choices } of chunks) text += choices[0]?.delta.content ?? '';
if (text === '') throw new Error('nothing was written');
