import type { JsonObject } from '../json-value.ts';
import type { Call, Route } from '../route.ts';
import { CREATED_AT } from '../stable-id.ts';

const NAMES = ['gpt-4o-mini', 'gpt-4.1', 'gpt-5', 'o4-mini', 'text-embedding-3-small', 'whisper-1', 'gpt-image-1'];

/** `/models`. */
export const modelRoutes: readonly Route[] = [
  { method: 'GET', path: 'models', answer: () => ({ json: { object: 'list', data: NAMES.map(describeModel) } }) },
  { method: 'GET', path: 'models/:id', answer: ({ params }: Call) => ({ json: describeModel(params.id ?? '') }) },
  {
    method: 'DELETE',
    path: 'models/:id',
    answer: ({ params }: Call) => ({ json: { id: params.id, object: 'model', deleted: true } }),
  },
];

function describeModel(id: string): JsonObject {
  return { id, object: 'model', created: CREATED_AT, owned_by: 'openai' };
}
