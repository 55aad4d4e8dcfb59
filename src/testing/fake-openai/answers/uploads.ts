import { asCount, asText } from '../json-value.ts';
import type { Call, Route } from '../route.ts';
import type { Script } from '../script.ts';
import { CREATED_AT } from '../stable-id.ts';
import { type Collection, changeResource, collectionRoutes, findResource } from './collection.ts';

const uploads: Collection = {
  path: 'uploads',
  object: 'upload',
  idPrefix: 'upload_',
  shape: ({ fields }) => ({
    bytes: asCount(fields.bytes, 0),
    expires_at: CREATED_AT + 3600,
    filename: asText(fields.filename, 'file.jsonl'),
    purpose: asText(fields.purpose, 'assistants'),
    status: 'pending',
    file: null,
  }),
  actions: { cancel: { status: 'cancelled' } },
};

const parts: Collection = {
  path: 'uploads/:upload/parts',
  object: 'upload.part',
  idPrefix: 'part_',
  shape: ({ params }) => ({ upload_id: params.upload }),
};

/** `/uploads`: large files in parts. */
export const uploadRoutes: readonly Route[] = [
  ...collectionRoutes(uploads),
  ...collectionRoutes(parts),
  { method: 'POST', path: 'uploads/:id/complete', answer: completeUpload },
];

function completeUpload(call: Call): Script {
  const { bytes, filename, purpose } = findResource(uploads, call).value;
  const id = call.store.newId('file-', call.seed);
  const about = { bytes, created_at: CREATED_AT, expires_at: null, filename, purpose, status: 'processed' };
  const file = { id, object: 'file', ...about };
  call.store.put('files', id, { value: file, steps: [] });
  return changeResource(uploads, call, { status: 'completed', file });
}
