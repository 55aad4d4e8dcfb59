import { asList, asObject, type JsonObject } from '../json-value.ts';
import type { Call, Route } from '../route.ts';
import type { Script } from '../script.ts';
import { CREATED_AT } from '../stable-id.ts';
import { type Collection, collectionRoutes, createResource } from './collection.ts';

const threads: Collection = {
  path: 'threads',
  object: 'thread',
  idPrefix: 'thread_',
  shape: ({ fields }) => ({ metadata: asObject(fields.metadata), tool_resources: asObject(fields.tool_resources) }),
};

const messages: Collection = {
  path: 'threads/:thread/messages',
  object: 'thread.message',
  idPrefix: 'msg_',
  shape: ({ fields, params }) => describeMessage(fields, params.thread ?? ''),
};

/** `/threads` and their messages. */
export const threadRoutes: readonly Route[] = [
  { method: 'POST', path: threads.path, answer: (call): Script => ({ json: createThread(call, call.fields) }) },
  ...collectionRoutes(threads),
  ...collectionRoutes(messages),
];

/** Makes a thread, and in it the messages that were given with it. */
export function createThread(call: Call, fields: JsonObject): JsonObject {
  const { value } = createResource(threads, { ...call, fields, segments: ['threads'] });
  const thread = String(value.id);
  for (const message of asList(fields.messages)) {
    const id = call.store.newId(messages.idPrefix, call.seed);
    const described = {
      id,
      object: messages.object,
      created_at: CREATED_AT,
      ...describeMessage(asObject(message), thread),
    };
    call.store.put(`threads/${thread}/messages`, id, { value: described, steps: [] });
  }
  return value;
}

function describeMessage(fields: JsonObject, thread: string): JsonObject {
  const parts =
    typeof fields.content === 'string'
      ? [{ type: 'text', text: fields.content }]
      : asList(fields.content).map(asObject);
  return {
    assistant_id: null,
    thread_id: thread,
    run_id: null,
    role: fields.role ?? 'user',
    content: parts.map((part) =>
      part.type === 'text' ? { type: 'text', text: { value: part.text, annotations: [] } } : part,
    ),
    attachments: asList(fields.attachments),
    metadata: asObject(fields.metadata),
  };
}
