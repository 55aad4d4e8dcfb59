import { asList, asObject, asText, type JsonObject } from '../json-value.ts';
import type { Call, Route } from '../route.ts';
import { type Collection, changeResource, collectionRoutes } from './collection.ts';

const RUNS = 'evals/:eval/runs';

const evals: Collection = {
  path: 'evals',
  object: 'eval',
  idPrefix: 'eval_',
  shape: ({ fields }) => ({
    name: asText(fields.name, 'eval'),
    data_source_config: asObject(fields.data_source_config),
    testing_criteria: asList(fields.testing_criteria),
    metadata: asObject(fields.metadata),
  }),
};

const runs: Collection = {
  path: RUNS,
  object: 'eval.run',
  idPrefix: 'evalrun_',
  shape: ({ fields, params }) => ({
    eval_id: params.eval,
    name: asText(fields.name, 'run'),
    model: asText(asObject(fields.data_source).model, 'gpt-4o-mini'),
    data_source: asObject(fields.data_source),
    error: null,
    metadata: asObject(fields.metadata),
    ...{ per_model_usage: [], per_testing_criteria_results: [], report_url: 'https://example.com/report' },
    result_counts: { total: 0, passed: 0, failed: 0, errored: 0 },
    status: 'queued',
  }),
  steps: [
    { status: 'in_progress' },
    { status: 'completed', result_counts: { total: 3, passed: 2, failed: 1, errored: 0 } },
  ],
  actions: { cancel: { status: 'canceled' } },
};

const outputItems: Collection = {
  path: `${RUNS}/:run/output_items`,
  object: 'eval.run.output_item',
  idPrefix: 'outputitem_',
  shape: ({ params }) => ({
    ...{ eval_id: params.eval, run_id: params.run, status: 'pass', datasource_item: {}, datasource_item_id: 0 },
    results: [{ name: 'criterion', passed: true, score: 1 }],
    sample: {},
  }),
};

/** `/evals`, their runs and the items that came out. */
export const evalRoutes: readonly Route[] = [
  // Some versions of the SDK cancel with a POST to the run itself.
  { method: 'POST', path: `${RUNS}/:id`, answer: (call) => changeResource(runs, call, { status: 'canceled' }) },
  ...collectionRoutes(evals).map((route) => renameDeleted(route, 'eval_id')),
  ...collectionRoutes(runs).map((route) => renameDeleted(route, 'run_id')),
  ...collectionRoutes(outputItems),
];

// Unlike elsewhere, the answer to DELETE does not call the identifier `id`.
function renameDeleted(route: Route, name: string): Route {
  if (route.method !== 'DELETE') {
    return route;
  }
  const answer = (call: Call) => {
    const { id, ...rest } = asObject(route.answer(call).json) as JsonObject;
    return { json: { ...rest, [name]: id } };
  };
  return { ...route, answer };
}
