import type { OpenAI } from 'openai';

/** A conversation with an instruction, a picture, a tool call and its result. */
export const pictureConversation: OpenAI.ChatCompletionMessageParam[] = [
  { role: 'system', content: 'Be brief.' },
  {
    role: 'user',
    content: [
      { type: 'text', text: 'What is this?' },
      { type: 'image_url', image_url: { url: 'https://example.com/a.png' } },
    ],
  },
  {
    role: 'assistant',
    content: 'I look it up.',
    tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'look', arguments: '{"at":"a"}' } }],
  },
  { role: 'tool', tool_call_id: 'call_1', content: '{"it":"a cat"}' },
];
