import { tool } from '@langchain/core/tools';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { z } from 'zod';

const model = new ChatOpenAI({ model: 'gpt-4o-mini', maxRetries: 0 });
const answer = await model.invoke('What is the weather in Paris?');

const chunks = [];
for await (const chunk of await model.stream('What is the weather in Paris?')) chunks.push(chunk.content);

const weather = z.object({ city: z.string(), days: z.number() });
const structured = await model.withStructuredOutput(weather, { method: 'jsonSchema' }).invoke('Weather?');

const getWeather = tool(() => 'Sunny.', {
  name: 'get_weather',
  description: 'Looks it up.',
  schema: z.object({ city: z.string() }),
});
const asked = await model.bindTools([getWeather]).invoke('What is the weather in Paris?');

const responding = new ChatOpenAI({ model: 'gpt-4o-mini', useResponsesApi: true, maxRetries: 0 });
const responded = await responding.invoke('What is the weather in Paris?');

const vector = await new OpenAIEmbeddings({ model: 'text-embedding-3-small', maxRetries: 0 }).embedQuery('Paris');

console.log(
  JSON.stringify({
    answer: answer.content,
    streamed: chunks.join(''),
    structured,
    tool: asked.tool_calls?.[0]?.name,
    responded: responded.text,
    dimensions: vector.length,
  }),
);
