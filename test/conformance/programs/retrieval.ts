import OpenAI from 'openai';

// A search in a store of documents.
const client = new OpenAI();
await client.vectorStores.search('vs_capitals', { query: 'capital of Norway', max_num_results: 3 });
