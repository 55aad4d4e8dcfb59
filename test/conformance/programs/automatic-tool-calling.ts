import OpenAI from 'openai';

// The same with the SDK running the tool.
const client = new OpenAI();
const runner = client.chat.completions.runTools({
  model: 'gpt-4o-mini',
  messages: [{ role: 'user', content: 'How is the weather in Oslo?' }],
  tools: [
    {
      type: 'function',
      function: {
        name: 'get_weather',
        description: 'The weather of a city.',
        parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
        parse: JSON.parse,
        function: ({ city }: { city: string }) => ({ city, celsius: 14 }),
      },
    },
  ],
});
await runner.finalContent();
