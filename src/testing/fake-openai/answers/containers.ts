import { asObject, asText } from '../json-value.ts';
import { isFormFile } from '../read-form.ts';
import type { Route } from '../route.ts';
import { CREATED_AT } from '../stable-id.ts';
import { type Collection, collectionRoutes, createResource } from './collection.ts';
import { contentOf, uploadedBytes } from './files.ts';

const FILES = 'containers/:container/files';

const containers: Collection = {
  path: 'containers',
  object: 'container',
  idPrefix: 'cntr_',
  shape: ({ fields }) => ({
    name: asText(fields.name, 'container'),
    status: 'running',
    expires_after: { anchor: 'last_active_at', minutes: 20, ...asObject(fields.expires_after) },
    last_active_at: CREATED_AT,
  }),
};

const files: Collection = {
  path: FILES,
  object: 'container.file',
  idPrefix: 'cfile_',
  shape: ({ fields: { file }, params }) => ({
    bytes: isFormFile(file) ? file.bytes.length : 0,
    container_id: params.container,
    path: `/mnt/data/${isFormFile(file) ? file.filename : 'file.txt'}`,
    source: 'user',
  }),
};

/** `/containers` and the files in them. */
export const containerRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: FILES,
    answer: (call) => ({ json: createResource(files, call, uploadedBytes(call.fields)).value }),
  },
  { method: 'GET', path: `${FILES}/:id/content`, answer: (call) => contentOf(files, call) },
  ...collectionRoutes(containers),
  ...collectionRoutes(files),
];
