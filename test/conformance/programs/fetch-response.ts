import OpenAI from 'openai';

// A response that is made in one call and fetched in others: whole, and as what is left of its stream.
const client = new OpenAI();
const { id } = await client.responses.create({
  model: 'gpt-4o-mini',
  instructions: 'Answer in one word.',
  input: 'What is the capital of Norway?',
  conversation: 'conv_capitals',
  tools: [
    { type: 'function', name: 'look_up', description: 'Looks up.', parameters: { type: 'object' }, strict: false },
  ],
  tool_choice: 'none',
});
const fetched = await client.responses.retrieve(id);
if (fetched.id !== id) throw new Error('another response was fetched');
for await (const { type } of await client.responses.retrieve(id, { stream: true, starting_after: 1 })) {
  if (type === 'response.failed') throw new Error('the response failed');
}
