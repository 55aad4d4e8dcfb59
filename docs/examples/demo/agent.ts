import { trace } from '@opentelemetry/api';
import type OpenAI from 'openai';
import type { DemoServer } from './choose-server.ts';

type Message = OpenAI.Chat.ChatCompletionMessageParam;

const model = 'gpt-4o-mini';
const weather: OpenAI.Chat.ChatCompletionTool = {
  type: 'function',
  function: {
    name: 'get_weather',
    description: 'Current weather in a city.',
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  },
};

/** A day in the life of an agent: it searches, asks a tool, answers, is refused once and fails once. */
export function runAgent(client: OpenAI, server: Pick<DemoServer, 'refuseOnce' | 'failOnce'>): Promise<void> {
  return trace.getTracer('demo').startActiveSpan('weather agent', async (span) => {
    await client.embeddings.create({ model: 'text-embedding-3-small', input: 'weather in Lisbon' });
    await answerWithTool(client, [{ role: 'user', content: 'What is the weather in Lisbon?' }]);
    await client.responses.create({ model, input: 'Say it in one sentence.', max_output_tokens: 200 });
    server.refuseOnce();
    await client.chat.completions.create({ model, messages: [{ role: 'user', content: 'And tomorrow?' }] });
    server.failOnce();
    await client.chat.completions
      .create({ model: 'no-such-model', messages: [{ role: 'user', content: 'Hello?' }] })
      .catch((error: Error) => console.log(`the agent goes on after ${error.constructor.name}`));
    span.end();
  });
}

/** Two round trips: the model asks for the tool, then streams its answer. */
async function answerWithTool(client: OpenAI, messages: Message[]): Promise<void> {
  const { choices } = await client.chat.completions.create({ model, messages, tools: [weather] });
  const asked = choices[0]?.message;
  if (asked === undefined) return;
  const answers = (asked.tool_calls ?? []).map(
    (call): Message => ({ role: 'tool', tool_call_id: call.id, content: '21 °C, clear' }),
  );
  const stream = await client.chat.completions.create({
    model,
    messages: [...messages, asked, ...answers],
    tools: [weather],
    stream: true,
    stream_options: { include_usage: true },
  });
  for await (const chunk of stream) process.stdout.write(chunk.choices[0]?.delta.content ?? '');
  process.stdout.write('\n');
}
