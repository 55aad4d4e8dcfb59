import { asObject, asText } from '../json-value.ts';
import { listPage } from '../list-page.ts';
import type { Call, Route } from '../route.ts';
import type { Script } from '../script.ts';
import { CREATED_AT, stableId } from '../stable-id.ts';
import { type Collection, collectionRoutes } from './collection.ts';

const JOBS = 'fine_tuning/jobs';

const jobs: Collection = {
  path: JOBS,
  object: 'fine_tuning.job',
  idPrefix: 'ftjob-',
  shape: ({ fields }) => ({
    ...{ error: null, estimated_finish: null, fine_tuned_model: null, finished_at: null, integrations: [] },
    hyperparameters: { n_epochs: 'auto', batch_size: 'auto', learning_rate_multiplier: 'auto' },
    metadata: asObject(fields.metadata),
    method: fields.method ?? { type: 'supervised' },
    model: asText(fields.model, 'gpt-4o-mini-2024-07-18'),
    organization_id: 'org-fake',
    result_files: [],
    seed: fields.seed ?? 1,
    status: 'queued',
    trained_tokens: null,
    training_file: asText(fields.training_file, 'file-training'),
    validation_file: fields.validation_file ?? null,
  }),
  steps: [
    { status: 'running' },
    {
      status: 'succeeded',
      finished_at: CREATED_AT + 60,
      fine_tuned_model: 'ft:gpt-4o-mini-2024-07-18:fake::model',
      result_files: ['file-result'],
      trained_tokens: 1234,
    },
  ],
  actions: { cancel: { status: 'cancelled' }, pause: { status: 'paused' }, resume: { status: 'queued' } },
};

/** `/fine_tuning/jobs`, their events and checkpoints. */
export const fineTuningRoutes: readonly Route[] = [
  ...collectionRoutes(jobs),
  { method: 'GET', path: `${JOBS}/:id/events`, answer: listEvents },
  { method: 'GET', path: `${JOBS}/:id/checkpoints`, answer: listCheckpoints },
];

function listEvents({ params, query }: Call): Script {
  const events = ['Validating the training file.', 'The job has started.', 'The job has succeeded.'];
  const describe = (message: string, index: number) => ({
    id: stableId('ftevent-', `${params.id}.${index}`),
    object: 'fine_tuning.job.event',
    created_at: CREATED_AT + index,
    ...{ level: 'info', message, type: 'message', data: {} },
  });
  return listPage(events.map(describe), query);
}

function listCheckpoints({ params, query }: Call): Script {
  const checkpoint = {
    id: stableId('ftckpt_', params.id ?? ''),
    object: 'fine_tuning.job.checkpoint',
    created_at: CREATED_AT,
    fine_tuned_model_checkpoint: 'ft:gpt-4o-mini-2024-07-18:fake::model:ckpt-step-10',
    fine_tuning_job_id: params.id,
    metrics: { step: 10, train_loss: 0.5, train_mean_token_accuracy: 0.75 },
    step_number: 10,
  };
  return listPage([checkpoint], query);
}
