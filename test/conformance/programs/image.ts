import OpenAI from 'openai';

// A picture that is made.
const client = new OpenAI();
const { data } = await client.images.generate({ model: 'gpt-image-1', prompt: 'A fjord.' });
if (!data?.[0]?.b64_json) throw new Error('no picture was made');
