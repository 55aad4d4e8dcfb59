import { expect, it } from 'vitest';
import { toolCallId } from '../../src/instrument/tool-call-id.ts';

it('a call whose arguments are no JSON does not cost another its id', () => {
  const call = (id: string, text: string) => ({ id, function: { name: 'add', arguments: text } });
  const messages = [{ role: 'assistant', tool_calls: [call('a', '{"x":'), call('b', '{"x": 1}')] }];
  expect(toolCallId({ messages }, 'add', { x: 1 })).toBe('b');
});
