import { beforeAll, describe, expect, it } from 'vitest';
import * as contentChecks from '../../generated/content-checks.ts';
import { loadValidators } from '../../generated/validators/index.ts';
import { useFakeOpenAI } from '../support/use-fake-openai.ts';
import { violationsIn } from '../support/violations-in.ts';
import { conformancePage, isOfConventions } from './coverage-table.ts';
import { notEmitted } from './not-emitted.ts';
import { runScenarios, type ScenarioRun } from './run-scenarios.ts';

const fake = useFakeOpenAI();

describe.each(['genai-0.1', 'genai-1.41'])('the scenarios in %s', (dialectId) => {
  let result: ScenarioRun;
  beforeAll(async () => {
    result = await runScenarios(dialectId, fake.server);
  }, 60_000);

  it('run to their end, and leave no span open', () => {
    expect(result.run).toMatchObject({ status: 0, stderr: '' });
    expect(result.openSpans).toBe(0);
  });

  it('have no finding', async () => {
    expect(await violationsIn(result.telemetry)).toEqual([]);
  });

  it('emit every attribute that the conventions have and the API gives', () => {
    // Calls without a span type of their own are told in our terms; the conventions have none for them.
    const ofConventions = result.spans.filter(({ type }) => type.id !== 'api-call');
    const missing = ofConventions.flatMap(({ type }) => {
      const carried = new Set(
        result.spans.filter((span) => span.type.id === type.id).flatMap(({ attributes }) => [...attributes.keys()]),
      );
      const families = result.dialect.templates.filter((name) =>
        [...carried].some((key) => key.startsWith(`${name}.`)),
      );
      return type.attributes
        .map(({ key }) => key)
        .filter((key) => isOfConventions(key) && !carried.has(key) && !families.includes(key))
        .filter((key) => notEmitted[type.id]?.[key] === undefined)
        .map((key) => `${type.id}: ${key}`);
    });
    expect([...new Set(missing)]).toEqual([]);
  });

  it('have no reason for the absence of what is there', () => {
    const present = result.spans.flatMap(({ type, attributes }) =>
      Object.keys(notEmitted[type.id] ?? {})
        .filter((key) => attributes.has(key))
        .map((key) => `${type.id}: ${key}`),
    );
    expect([...new Set(present)]).toEqual([]);
  });

  it('write content that keeps its schema, by both of its checks', async () => {
    const { content } = await loadValidators(dialectId);
    const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
      'gen_ai.input.messages': contentChecks.isInputMessages,
      'gen_ai.output.messages': contentChecks.isOutputMessages,
      'gen_ai.system_instructions': contentChecks.isSystemInstructions,
      'gen_ai.tool.definitions': contentChecks.isToolDefinitions,
      'gen_ai.retrieval.documents': contentChecks.isRetrievalDocuments,
    };
    const written = result.spans.flatMap(({ attributes }) =>
      Object.keys(checks).flatMap((key) => (attributes.has(key) ? [[key, String(attributes.get(key))] as const] : [])),
    );
    expect(new Set(written.map(([key]) => key))).toEqual(new Set(Object.keys(checks)));
    for (const [key, text] of written) {
      const value: unknown = JSON.parse(text);
      expect(checks[key]?.(value), text).toBe(true);
      expect(content[result.dialect.attributes[key]?.content ?? '']?.(value), text).toBe(true);
    }
  });
});

it('a malformed part of a known type is no generic one', () => {
  const said = (part: object) => contentChecks.isInputMessages([{ role: 'user', parts: [part] }]);
  expect(said({ type: 'text', content: 'Hi' })).toBe(true);
  expect(said({ type: 'text' })).toBe(false);
  expect(said({ type: 'tool_call', id: 'call_1' })).toBe(false);
});

it('docs/conformance.md shows what is emitted', async () => {
  const { spans } = await runScenarios('genai-0.1', fake.server);
  await expect(conformancePage(spans)).toMatchFileSnapshot('../../docs/conformance.md');
}, 60_000);
