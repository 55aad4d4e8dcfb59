import { asObject, asText } from '../json-value.ts';
import type { Route } from '../route.ts';
import { CREATED_AT, stableId } from '../stable-id.ts';
import { type Collection, collectionRoutes } from './collection.ts';

const batches: Collection = {
  path: 'batches',
  object: 'batch',
  idPrefix: 'batch_',
  shape: ({ fields }) => ({
    completion_window: asText(fields.completion_window, '24h'),
    endpoint: asText(fields.endpoint, '/v1/chat/completions'),
    input_file_id: asText(fields.input_file_id, 'file-input'),
    errors: null,
    expires_at: CREATED_AT + 86_400,
    metadata: asObject(fields.metadata),
    output_file_id: null,
    request_counts: { total: 3, completed: 0, failed: 0 },
    status: 'validating',
  }),
  steps: [
    { status: 'in_progress', in_progress_at: CREATED_AT + 1 },
    {
      status: 'completed',
      completed_at: CREATED_AT + 2,
      output_file_id: stableId('file-', 'batch output'),
      request_counts: { total: 3, completed: 2, failed: 1 },
    },
  ],
  actions: { cancel: { status: 'cancelling', cancelling_at: CREATED_AT + 1 } },
};

/** `/batches`: validating, then in progress, then completed, one state a retrieval. */
export const batchRoutes: readonly Route[] = collectionRoutes(batches);
