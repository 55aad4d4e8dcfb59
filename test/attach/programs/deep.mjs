import { createRequire } from 'node:module';
import { AzureOpenAI } from 'openai/azure';
import { OpenAI } from 'openai/client';
import { Completions } from 'openai/resources/chat/completions';

const { OpenAI: required } = createRequire(import.meta.url)('openai/client.js');
const azure = {
  endpoint: new URL(process.env.OPENAI_BASE_URL).origin,
  baseURL: null,
  apiKey: 'k',
  apiVersion: '2024-10-21',
};
const chat = { model: 'gpt-4o-mini', messages: [{ role: 'user', content: 'Hi' }] };
for (const client of [new OpenAI(), new required(), new AzureOpenAI(azure)]) await client.chat.completions.create(chat);
await new Completions(new OpenAI()).create(chat);
