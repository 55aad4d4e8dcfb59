import { expect, it } from 'vitest';
import { useClientPair } from '../support/client-pair.ts';
import { collect } from '../support/use-fake-openai.ts';

const { runBoth } = useClientPair();

const [first, second, third] = [1, 2, 3].map((number) => ({
  json: { object: 'list', data: [{ id: `file-${number}`, object: 'file' }], has_more: number < 3 },
}));
const scripts = [first, second, third].map((script) => script ?? {});

it('30. each page that is fetched is a span of its own', async () => {
  const run = await runBoth(async (client) => (await collect(client.files.list({ limit: 1 }))).map(({ id }) => id), {
    scripts,
  });
  expect(run.value).toEqual(['file-1', 'file-2', 'file-3']);
  expect(run.telemetry.spans.map(({ name, attributes }) => [name, attributes['codon.openai.resource.count']])).toEqual([
    ['files.list', 1],
    ['files.list', 1],
    ['files.list', 1],
  ]);
});

it('30. pages are told when they are asked for one by one, and repeated', async () => {
  const run = await runBoth(
    async (client) => {
      const page = await client.vectorStores.search('vs_1', { query: 'x' });
      const { data: files } = await client.files.list();
      return [page.data.length, files.length, (await (await client.files.list()).getNextPage()).data.length];
    },
    {
      client: { maxRetries: 1 },
      scripts: [
        { json: { object: 'vector_store.search_results.page', data: [] } },
        third ?? {},
        first ?? {},
        { status: 500 },
        second ?? {},
      ],
    },
  );
  expect(run.telemetry.spans.map(({ attributes }) => attributes['http.request.resend_count'])).toEqual([
    undefined,
    undefined,
    undefined,
    1,
  ]);
});

it('30. asking for a page after the last one sends nothing and tells nothing', async () => {
  const run = await runBoth<unknown>(async (client) => (await client.models.list()).getNextPage(), {
    scripts: [third ?? {}],
  });
  expect(run.error).toBeInstanceOf(Error);
  expect(run.telemetry.spans).toHaveLength(1);
});

it('30. a page that cannot be fetched ends its span', async () => {
  const run = await runBoth<unknown>(async (client) => collect(client.files.list()), {
    scripts: [first ?? {}, { status: 404 }],
  });
  expect(run.telemetry.spans.map(({ attributes }) => attributes['error.type'])).toEqual([undefined, '404']);
});
