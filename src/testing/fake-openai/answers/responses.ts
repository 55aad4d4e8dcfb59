import { asCount, asFlag, asList, asObject, asText, type JsonObject } from '../json-value.ts';
import { listPage } from '../list-page.ts';
import { measureUsage, responseUsage } from '../measure-usage.ts';
import { promptText } from '../prompt-text.ts';
import type { Call, Route } from '../route.ts';
import type { Script } from '../script.ts';
import { CREATED_AT, stableId } from '../stable-id.ts';
import { type Collection, changeResource, collectionRoutes, findResource, retrieveResource } from './collection.ts';
import { responseEvents } from './response-events.ts';
import { describeResponse } from './response-object.ts';

const INPUT = 'responses/input';

const responses: Collection = {
  path: 'responses',
  object: 'response',
  idPrefix: 'resp_',
  shape: (call) => {
    const { id: _, ...members } = describeResponse(call);
    return members;
  },
};

/** `/responses` and what belongs to one. */
export const responseRoutes: readonly Route[] = [
  { method: 'POST', path: 'responses', answer: createResponse },
  { method: 'GET', path: 'responses/:id', answer: retrieveResponse },
  {
    method: 'POST',
    path: 'responses/:id/cancel',
    answer: (call) => changeResource(responses, call, { status: 'cancelled' }),
  },
  { method: 'GET', path: 'responses/:id/input_items', answer: listInputItems },
  { method: 'POST', path: 'responses/input_tokens', answer: countInputTokens },
  { method: 'POST', path: 'responses/compact', answer: compactResponse },
  ...collectionRoutes(responses),
];

function createResponse(call: Call): Script {
  const response = describeResponse(call);
  const id = asText(response.id);
  const inBackground = asFlag(call.fields.background);
  const queued = { ...response, status: 'queued', output: [], usage: null };
  if (call.fields.store !== false) {
    call.store.put(responses.path, id, {
      value: inBackground ? queued : response,
      steps: inBackground ? [() => ({ ...queued, status: 'in_progress' }), () => response] : [],
    });
    call.store.put(INPUT, id, { value: { items: inputItems(call) }, steps: [] });
  }
  if (asFlag(call.fields.stream)) {
    return { sse: responseEvents(response) };
  }
  return { json: inBackground ? queued : response };
}

function retrieveResponse(call: Call): Script {
  if (!asFlag(call.query.stream)) {
    return retrieveResource(responses, call);
  }
  const events = responseEvents(findResource(responses, call).value);
  return { sse: events.slice(asCount(call.query.starting_after, -1) + 1) };
}

function listInputItems(call: Call): Script {
  const known = call.store.get(INPUT, call.params.id ?? '');
  return listPage(asList(known?.value.items).map(asObject), call.query);
}

function inputItems({ fields, seed }: Call): JsonObject[] {
  const items =
    typeof fields.input === 'string'
      ? [{ role: 'user', content: [{ type: 'input_text', text: fields.input }] }]
      : asList(fields.input).map(asObject);
  return items.map((item, index) => ({
    id: stableId('msg_', `${seed}.input.${index}`),
    type: 'message',
    status: 'completed',
    ...item,
  }));
}

function countInputTokens({ fields }: Call): Script {
  const { input } = measureUsage(`${asText(fields.instructions)} ${promptText(fields.input)}`, '');
  return { json: { object: 'response.input_tokens', input_tokens: input } };
}

function compactResponse(call: Call): Script {
  const kept = inputItems(call).filter(({ role }) => role === 'user');
  const compaction = {
    id: stableId('cmp_', call.seed),
    type: 'compaction',
    encrypted_content: stableId('gAAAA', call.seed),
  };
  const usage = responseUsage(measureUsage(promptText(call.fields.input), 'compacted', true));
  return {
    json: {
      id: stableId('resp_', call.seed),
      object: 'response.compaction',
      created_at: CREATED_AT,
      output: [...kept, compaction],
      usage,
    },
  };
}
