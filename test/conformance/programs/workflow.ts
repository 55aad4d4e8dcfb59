import OpenAI from 'openai';

// A workflow: what is asked next is made of what was answered, whichever the API.
const client = new OpenAI();
const plan = await client.responses.create({ model: 'gpt-4o-mini', input: 'Outline a letter to a mayor.' });
const letter = await client.chat.completions.create({
  model: 'gpt-4o-mini',
  messages: [{ role: 'user', content: `Write the letter: ${plan.output_text}` }],
});
const text = letter.choices[0]?.message.content;
if (!text) throw new Error('a letter was asked for');
await client.embeddings.create({ model: 'text-embedding-3-small', input: text });
