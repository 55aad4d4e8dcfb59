import OpenAI from 'openai';

// A batch of two, in a format and a number of dimensions.
const client = new OpenAI();
const { data } = await client.embeddings.create({
  model: 'text-embedding-3-small',
  input: ['Oslo', 'Bergen'],
  encoding_format: 'float',
  dimensions: 64,
});
if (data.length !== 2) throw new Error('two vectors were asked for');
