import type { RetrievalDocument, RetrievalDocuments } from '../../generated/content.ts';
import type { RetrievalContent, RetrievalRecord } from '../../generated/spans/retrieval.ts';
import { copyFields } from './copy-value.ts';
import { type Cut, cutEach } from './cut.ts';
import type { Extractor } from './extractor.ts';
import { count, type Fields, fields, isObject, items, label, MAX_ENTRIES, number, text } from './read.ts';

/** Reads `vectorStores.search(storeId, body, options)`. */
export const vectorSearch: Extractor<RetrievalRecord, RetrievalContent> = {
  start(args, record) {
    const store = label(args[0]);
    if (store === undefined) return;
    record.genAiDataSourceId = store;
    record.codonOpenaiVectorStoreId = store;
  },

  request(args, record) {
    const most = count(fields(args[1]).max_num_results);
    if (most !== undefined) record.genAiRetrievalTopK = most;
  },

  requestContent(args, content, limits) {
    const query = queryText(fields(args[1]).query);
    if (query !== undefined) content.genAiRetrievalQueryText = cutEach(limits)(query);
  },

  response(body, record) {
    const { data } = fields(body);
    if (Array.isArray(data)) record.codonOpenaiResourceCount = data.length;
  },

  responseContent(body, content, limits) {
    const found = documents(fields(body).data, cutEach(limits));
    if (found !== undefined) content.genAiRetrievalDocuments = found;
  },
};

/** Several queries are one search: each stands on a line of its own. */
function queryText(query: unknown): string | undefined {
  const queries = typeof query === 'string' ? [query] : items(query).slice(0, MAX_ENTRIES);
  return text(queries.filter((one) => text(one) !== undefined).join('\n'));
}

/** Nothing found is a result too. */
function documents(data: unknown, cut: Cut): RetrievalDocuments | undefined {
  if (!Array.isArray(data)) return undefined;
  return data
    .slice(0, MAX_ENTRIES)
    .filter(isObject)
    .map((result) => retrievalDocument(result, cut));
}

function retrievalDocument(result: Fields, cut: Cut): RetrievalDocument {
  const document: RetrievalDocument = {};
  const id = label(result.file_id);
  if (id !== undefined) document.id = id;
  const score = number(result.score);
  if (score !== undefined) document.score = score;
  copyFields(result, ['filename', 'attributes', 'content'], cut, document);
  return document;
}
