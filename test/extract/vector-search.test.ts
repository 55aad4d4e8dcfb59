import { expect, test } from 'vitest';
import { isRetrievalDocuments } from '../../generated/content-checks.ts';
import { vectorSearch } from '../../src/extract/vector-search.ts';
import { readWith } from './read-with.ts';

const answer = {
  object: 'vector_store.search_results.page',
  data: [
    {
      file_id: 'file-1',
      filename: 'guide.md',
      score: 0.9,
      attributes: { lang: 'en' },
      content: [{ type: 'text', text: 'Turn left.' }],
    },
    { file_id: 'file-2', score: 0.1, attributes: null },
  ],
};

test('a search knows its store before it is sent, and counts what it found', () => {
  const { record, content } = readWith(vectorSearch, ['vs_1', { query: 'Where to?', max_num_results: 5 }], answer);
  expect(record).toEqual({
    genAiDataSourceId: 'vs_1',
    codonOpenaiVectorStoreId: 'vs_1',
    genAiRetrievalTopK: 5,
    codonOpenaiResourceCount: 2,
  });
  expect(content).toEqual({
    genAiRetrievalQueryText: 'Where to?',
    genAiRetrievalDocuments: [
      {
        id: 'file-1',
        score: 0.9,
        filename: 'guide.md',
        attributes: { lang: 'en' },
        content: [{ type: 'text', text: 'Turn left.' }],
      },
      { id: 'file-2', score: 0.1 },
    ],
  });
  expect(isRetrievalDocuments(content.genAiRetrievalDocuments)).toBe(true);
});

test('several queries are one text, and nothing found is a result', () => {
  const { record, content } = readWith(vectorSearch, ['vs_1', { query: ['a', 'b'] }], { data: [] });
  expect(content).toEqual({ genAiRetrievalQueryText: 'a\nb', genAiRetrievalDocuments: [] });
  expect(record).toMatchObject({ codonOpenaiResourceCount: 0 });
});
