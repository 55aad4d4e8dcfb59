import { asCount, asList, asObject, asText, type JsonObject } from '../json-value.ts';
import { listPage } from '../list-page.ts';
import { promptText } from '../prompt-text.ts';
import type { Call, Route } from '../route.ts';
import type { Script } from '../script.ts';
import { CREATED_AT } from '../stable-id.ts';
import { type Collection, collectionRoutes, createResource } from './collection.ts';

const FILES = 'vector_stores/:store/files';
const BATCHES = 'vector_stores/:store/file_batches';

const stores: Collection = {
  path: 'vector_stores',
  object: 'vector_store',
  idPrefix: 'vs_',
  shape: ({ fields }) => ({
    name: asText(fields.name, 'store'),
    file_counts: countFiles(asList(fields.file_ids).length),
    last_active_at: CREATED_AT,
    metadata: asObject(fields.metadata),
    status: 'completed',
    usage_bytes: 0,
  }),
};

const files: Collection = {
  path: FILES,
  object: 'vector_store.file',
  idPrefix: 'file-',
  shape: ({ fields, params }) => describeFile(fields, params.store),
  steps: [{ status: 'completed', usage_bytes: 1024 }],
};

const batches: Collection = {
  path: BATCHES,
  object: 'vector_store.files_batch',
  idPrefix: 'vsfb_',
  shape: ({ fields, params }) => ({
    file_counts: { ...countFiles(batchFiles(fields).length), completed: 0, in_progress: batchFiles(fields).length },
    status: 'in_progress',
    vector_store_id: params.store,
  }),
  steps: [{ status: 'completed' }],
  actions: { cancel: { status: 'cancelled' } },
};

/** `/vector_stores`: stores, their files and batches of files, and the search. */
export const vectorStoreRoutes: readonly Route[] = [
  { method: 'POST', path: FILES, answer: (call) => ({ json: attachFile(call, call.fields) }) },
  { method: 'POST', path: BATCHES, answer: attachBatch },
  { method: 'GET', path: `${FILES}/:id/content`, answer: readContent },
  {
    method: 'GET',
    path: `${BATCHES}/:id/files`,
    answer: ({ store, params, query }) => listPage(attached(store, params.store), query),
  },
  { method: 'POST', path: 'vector_stores/:store/search', answer: search },
  ...collectionRoutes(stores),
  ...collectionRoutes(files),
  ...collectionRoutes(batches),
];

function attached(store: Call['store'], id = ''): JsonObject[] {
  return store.list(`vector_stores/${id}/files`);
}

// The identifier of an attached file is that of the file, not a new one.
function attachFile({ params, store }: Call, fields: JsonObject): JsonObject {
  const id = asText(fields.file_id, 'file-attached');
  const value = { id, object: files.object, created_at: CREATED_AT, ...describeFile(fields, params.store) };
  const settle = (file: JsonObject) => ({ ...file, status: 'completed', usage_bytes: 1024 });
  store.put(`vector_stores/${params.store}/files`, id, { value, steps: [settle] });
  return value;
}

function attachBatch(call: Call): Script {
  const { length } = batchFiles(call.fields).map((file) => attachFile(call, file));
  const batch = createResource(batches, call);
  batch.steps = [(value) => ({ ...value, status: 'completed', file_counts: countFiles(length) })];
  return { json: batch.value };
}

function describeFile(fields: JsonObject, vectorStore: string | undefined): JsonObject {
  return {
    attributes: asObject(fields.attributes),
    chunking_strategy: { type: 'static', static: { max_chunk_size_tokens: 800, chunk_overlap_tokens: 400 } },
    last_error: null,
    status: 'in_progress',
    usage_bytes: 0,
    vector_store_id: vectorStore,
  };
}

function batchFiles(fields: JsonObject): readonly JsonObject[] {
  return Array.isArray(fields.file_ids)
    ? fields.file_ids.map((file_id) => ({ ...fields, file_id }))
    : asList(fields.files).map(asObject);
}

function countFiles(total: number) {
  return { cancelled: 0, completed: total, failed: 0, in_progress: 0, total };
}

function readContent(): Script {
  const data = [{ type: 'text', text: 'The text of an attached file.' }];
  return { json: { object: 'vector_store.file_content.page', data, has_more: false, next_page: null } };
}

function search({ fields, params, store }: Call): Script {
  const known = attached(store, params.store).map(({ id, attributes }) => ({ file_id: id, attributes }));
  const found = known.length > 0 ? known : [{ file_id: 'file-found', attributes: {} }];
  const data = found.slice(0, Math.max(1, asCount(fields.max_num_results, 10, 50))).map((file, index) => ({
    ...file,
    filename: `document-${index + 1}.txt`,
    score: 1 / (index + 1.25),
    content: [{ type: 'text', text: 'A passage that was found.' }],
  }));
  const queries = Array.isArray(fields.query) ? fields.query : [promptText(fields.query)];
  return {
    json: {
      object: 'vector_store.search_results.page',
      search_query: queries,
      data,
      has_more: false,
      next_page: null,
    },
  };
}
