import OpenAI from 'openai';

// The same, streamed, with a tool and an answer in JSON.
const client = new OpenAI();
const assistant = await client.beta.assistants.create({ model: 'gpt-4o-mini', name: 'Guide' });
const events = client.beta.threads.createAndRunStream({
  assistant_id: assistant.id,
  tools: [
    { type: 'function', function: { name: 'look_up', description: 'Looks up.', parameters: { type: 'object' } } },
  ],
  tool_choice: 'none',
  response_format: { type: 'json_object' },
  thread: { messages: [{ role: 'user', content: 'What is the capital of Norway?' }] },
});
const messages = await events.finalMessages();
if (messages.length !== 1) throw new Error('the agent did not answer');
