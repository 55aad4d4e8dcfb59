import OpenAI from 'openai';

// A call that the server cannot answer at first, and then refuses.
const client = new OpenAI({ maxRetries: 1 });
const request = { model: 'gpt-4o-mini', messages: [{ role: 'user' as const, content: 'Hi' }] };
const error: unknown = await client.chat.completions.create(request).catch((thrown: unknown) => thrown);
if (!(error instanceof OpenAI.RateLimitError)) throw new Error('it should have been refused');
