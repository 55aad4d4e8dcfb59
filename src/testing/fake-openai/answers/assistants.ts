import { asList, asObject, asText } from '../json-value.ts';
import type { Route } from '../route.ts';
import { type Collection, collectionRoutes } from './collection.ts';

const assistants: Collection = {
  path: 'assistants',
  object: 'assistant',
  idPrefix: 'asst_',
  shape: ({ fields }) => ({
    name: fields.name ?? null,
    description: fields.description ?? null,
    model: asText(fields.model, 'gpt-4o-mini'),
    instructions: fields.instructions ?? null,
    tools: asList(fields.tools),
    top_p: fields.top_p ?? 1,
    temperature: fields.temperature ?? 1,
    reasoning_effort: fields.reasoning_effort ?? null,
    tool_resources: asObject(fields.tool_resources),
    metadata: asObject(fields.metadata),
    response_format: fields.response_format ?? 'auto',
  }),
};

/** `/assistants`. */
export const assistantRoutes: readonly Route[] = collectionRoutes(assistants);
