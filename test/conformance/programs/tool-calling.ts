import OpenAI from 'openai';
import type { ChatCompletionMessageParam, ChatCompletionTool } from 'openai/resources/chat/completions';

const tools: ChatCompletionTool[] = [
  {
    type: 'function',
    function: {
      name: 'get_weather',
      description: 'The weather of a city.',
      parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
    },
  },
];
const messages: ChatCompletionMessageParam[] = [{ role: 'user', content: 'How is the weather in Oslo?' }];

// The model asks for a tool; the program runs it and brings the result in a second round trip.
const client = new OpenAI();
const asking = await client.chat.completions.create({ model: 'gpt-4o-mini', messages, tools });
const message = asking.choices[0]?.message;
if (message?.tool_calls === undefined) throw new Error('no tool was asked for');
messages.push(message);
for (const { id } of message.tool_calls) messages.push({ role: 'tool', tool_call_id: id, content: '14 °C' });
await client.chat.completions.create({ model: 'gpt-4o-mini', messages, tools });
