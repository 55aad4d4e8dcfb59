import OpenAI from 'openai';

// An agent that the provider keeps: made, and run to its end.
const client = new OpenAI();
const assistant = await client.beta.assistants.create({
  model: 'gpt-4o-mini',
  name: 'Guide',
  description: 'Knows capitals.',
  instructions: 'Answer in one word.',
  temperature: 0.4,
  top_p: 0.9,
});
const run = await client.beta.threads.createAndRunPoll(
  {
    assistant_id: assistant.id,
    model: 'gpt-4o-mini',
    instructions: 'Answer in one word.',
    temperature: 0.4,
    top_p: 0.9,
    max_completion_tokens: 200,
    thread: { messages: [{ role: 'user', content: 'What is the capital of Norway?' }] },
  },
  { pollIntervalMs: 5 },
);
if (run.status !== 'completed') throw new Error('the agent did not finish');
