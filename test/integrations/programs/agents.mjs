import { Agent, run, setOpenAIAPI, setTracingDisabled, tool } from '@openai/agents';
import { z } from 'zod';

setTracingDisabled(true);
const getWeather = tool({
  name: 'get_weather',
  description: 'Looks up the weather of a city.',
  parameters: z.object({ city: z.string() }),
  execute: async () => 'Sunny.',
});

const outputs = [];
for (const api of ['responses', 'chat_completions']) {
  setOpenAIAPI(api);
  const agent = new Agent({ name: 'Guide', instructions: 'Be brief.', model: 'gpt-4o-mini', tools: [getWeather] });
  outputs.push((await run(agent, 'What is the weather in Paris?')).finalOutput);
  const streamed = await run(agent, 'What is the weather in Rome?', { stream: true });
  await streamed.completed;
  outputs.push(streamed.finalOutput);
}
console.log(JSON.stringify({ outputs }));
