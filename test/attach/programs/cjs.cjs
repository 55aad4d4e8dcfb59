const OpenAI = require('openai');

const client = new OpenAI();
client.embeddings.create({ model: 'text-embedding-3-small', input: 'Hi' }).then(({ data }) => {
  console.log(JSON.stringify({ vectors: data.length }));
});
