import OpenAI from 'openai';

// An answer that keeps a JSON schema.
const client = new OpenAI();
const answer = await client.chat.completions.create({
  model: 'gpt-4o-mini',
  messages: [{ role: 'user', content: 'Name a capital and its country.' }],
  response_format: {
    type: 'json_schema',
    json_schema: {
      name: 'capital',
      strict: true,
      schema: {
        type: 'object',
        properties: { city: { type: 'string' }, country: { type: 'string' } },
        required: ['city', 'country'],
        additionalProperties: false,
      },
    },
  },
});
JSON.parse(answer.choices[0]?.message.content ?? '');
