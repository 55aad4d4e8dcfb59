import { asList, asObject, type JsonObject } from '../json-value.ts';
import type { Call, Route } from '../route.ts';
import type { Script } from '../script.ts';
import { type Collection, collectionRoutes, createResource, findResource } from './collection.ts';

const ITEMS = 'conversations/:conversation/items';

const conversations: Collection = {
  path: 'conversations',
  object: 'conversation',
  idPrefix: 'conv_',
  shape: ({ fields }) => ({ metadata: asObject(fields.metadata) }),
};

const items: Collection = {
  path: ITEMS,
  object: 'conversation.item',
  idPrefix: 'msg_',
  shape: () => ({ type: 'message', role: 'user', status: 'completed', content: [] }),
};

/** `/conversations` and their items. */
export const conversationRoutes: readonly Route[] = [
  { method: 'POST', path: conversations.path, answer: createConversation },
  { method: 'POST', path: ITEMS, answer: createItems },
  { method: 'DELETE', path: `${ITEMS}/:id`, answer: deleteItem },
  ...collectionRoutes(conversations),
  ...collectionRoutes(items),
];

function createConversation(call: Call): Script {
  const { value } = createResource(conversations, call);
  keepItems(call, String(value.id));
  return { json: value };
}

function createItems(call: Call): Script {
  const data = keepItems(call, call.params.conversation ?? '');
  return {
    json: { object: 'list', data, first_id: data[0]?.id ?? '', last_id: data.at(-1)?.id ?? '', has_more: false },
  };
}

function keepItems({ fields, seed, store }: Call, conversation: string): JsonObject[] {
  return asList(fields.items).map((entry) => {
    const id = store.newId(items.idPrefix, seed);
    const item = { id, type: 'message', status: 'completed', ...asObject(entry) };
    store.put(`conversations/${conversation}/items`, id, { value: item, steps: [] });
    return item;
  });
}

// The answer is the conversation that the item was taken from.
function deleteItem(call: Call): Script {
  const { conversation = '', id = '' } = call.params;
  call.store.delete(`conversations/${conversation}/items`, id);
  return { json: findResource(conversations, { ...call, params: { id: conversation } }).value };
}
