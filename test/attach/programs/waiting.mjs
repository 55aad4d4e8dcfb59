import OpenAI from 'openai';

await new OpenAI().models.list();
console.log(JSON.stringify({ ready: true }));
setInterval(() => {}, 1000);
