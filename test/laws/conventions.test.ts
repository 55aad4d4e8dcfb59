import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadModel } from '../../codegen/generate.ts';
import { OPTIONS } from '../support/schema-project.ts';
import { type Conventions, compareWithConventions } from './compare-with-conventions.ts';

// The conventions as data are kept beside the project, not in it.
const FOLDER = fileURLToPath(new URL('../../../shared/semconv/', import.meta.url));
const isMissing = !existsSync(FOLDER);
const reason = isMissing ? ' (skipped: there is no ../shared/semconv)' : '';

const model = loadModel(OPTIONS);

/** What spans carry beside what the conventions list for them: of other namespaces, and what the application tells. */
const besides = new Set([
  ...['http.request.resend_count', 'user.id', 'session.id', 'org.namespace', 'agent.framework.name'],
  ...['gen_ai.conversation.id', 'gen_ai.prompt.name', 'gen_ai.prompt.version', 'gen_ai.agent.name'],
]);

function isBeside(difference: string): boolean {
  return besides.has(/^(?:span|event) \S+: (\S+) is ours$/.exec(difference)?.[1] ?? '');
}

/** All other differences, each with its reason. */
const differences: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'genai-0.1': {
    'metric gen_ai.server.request.duration is missing': 'servers emit it',
    'metric gen_ai.server.time_per_output_token is missing': 'servers emit it',
    'metric gen_ai.server.time_to_first_token is missing': 'servers emit it',
    'span inference: gen_ai.request.model is conditionally_required, not required': 'responses.create may have none',
    'event inference-details: gen_ai.request.model is conditionally_required, not required':
      'responses.create may have none',
    'span gen_ai.memory.client is missing': 'the API has no memory stores',
    'span gen_ai.plan.internal is missing': 'the client makes no plans',
    'span invoke-agent: gen_ai.response.model is ours': 'runs of assistants tell it',
    'span invoke-agent: gen_ai.usage.reasoning.output_tokens is ours': 'runs of assistants tell it',
  },
  'genai-1.41': {
    'metric gen_ai.server.request.duration is missing': 'servers emit it',
    'metric gen_ai.server.time_per_output_token is missing': 'servers emit it',
    'metric gen_ai.server.time_to_first_token is missing': 'servers emit it',
    'metric embeddings-operation-input-tokens: openai.response.service_tier is missing': 'embeddings have none',
    'metric embeddings-operation-input-tokens: openai.response.system_fingerprint is missing': 'embeddings have none',
    'metric embeddings-duration: openai.response.service_tier is missing': 'embeddings have none',
    'metric embeddings-duration: openai.response.system_fingerprint is missing': 'embeddings have none',
    'metric operation-duration: gen_ai.provider.name is conditionally_required, not required':
      'as in 0.1; our calls always have it',
    'span inference: gen_ai.request.model is conditionally_required, not required': 'responses.create may have none',
    'event inference-details: gen_ai.request.model is conditionally_required, not required':
      'responses.create may have none',
    'span inference: gen_ai.request.top_k is conditionally_required, not recommended': 'as in 0.1',
    'event inference-details: gen_ai.provider.name is ours': 'as on the span',
    'event inference-details: gen_ai.request.top_k is ours': 'as on the span',
    'span invoke-agent: gen_ai.request.model is recommended, not conditionally_required': 'as in 0.1',
    'span invoke-agent: gen_ai.response.model is ours': 'runs of assistants tell it',
    'span invoke-agent: gen_ai.usage.reasoning.output_tokens is ours': 'runs of assistants tell it',
    'span invoke-agent-internal: gen_ai.provider.name is conditionally_required, not required':
      'an agent may call several',
    'span invoke-agent-internal: gen_ai.request.model is recommended, not conditionally_required': 'as in 0.1',
    'span gen_ai.invoke_workflow.internal is missing': 'a run is told as invoke_agent.internal, by its operation',
    'event gen_ai.system.message is missing': 'deprecated in 1.41',
    'event gen_ai.user.message is missing': 'deprecated in 1.41',
    'event gen_ai.assistant.message is missing': 'deprecated in 1.41',
    'event gen_ai.tool.message is missing': 'deprecated in 1.41',
    'event gen_ai.choice is missing': 'deprecated in 1.41',
  },
};

describe.skipIf(isMissing)(`metrics, spans and events are those of the conventions${reason}`, () => {
  test.each(Object.keys(differences))('in %s, but for what is listed', (id) => {
    const conventions = JSON.parse(readFileSync(`${FOLDER}${id}.signals.json`, 'utf8')) as Conventions;
    const dialect = model.dialects.find((each) => each.id === id);
    if (dialect === undefined) throw new Error(`there is no dialect ${id}`);
    const found = compareWithConventions(conventions, dialect, model).filter((difference) => !isBeside(difference));
    expect([...found].sort()).toEqual(Object.keys(differences[id] ?? {}).sort());
  });
});
