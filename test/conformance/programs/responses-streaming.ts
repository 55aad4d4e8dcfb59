import OpenAI from 'openai';

// A response in a conversation, streamed, with a tool at hand.
const client = new OpenAI();
const events = await client.responses.create({
  model: 'gpt-5-mini',
  instructions: 'Answer in one word.',
  input: 'What is the capital of Norway?',
  conversation: 'conv_capitals',
  tools: [
    { type: 'function', name: 'look_up', description: 'Looks up.', parameters: { type: 'object' }, strict: false },
  ],
  tool_choice: 'none',
  stream: true,
});
let isDone = false;
for await (const { type } of events) isDone = type === 'response.completed';
if (!isDone) throw new Error('it was not answered');
