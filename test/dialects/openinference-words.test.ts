import * as words from '@arizeai/openinference-semantic-conventions';
import { fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { loadModel } from '../../codegen/generate.ts';
import { loadReaders } from '../support/load-readers.ts';
import { type AnyRecord, rightRecord } from '../support/record-arbitrary.ts';
import { OPTIONS } from '../support/schema-project.ts';

/** What we write that OpenInference's own package has no word for, each with its reason. */
const ours: Readonly<Record<string, string>> = {
  'embedding.invocation_parameters': 'in the specification, not in the package',
  'llm.token_count.completion_details.image': 'a detail of the same make as audio',
  'llm.token_count.completion_details.text': 'a detail of the same make as audio',
  'llm.token_count.prompt_details.image': 'a detail of the same make as audio',
  'llm.token_count.prompt_details.text': 'a detail of the same make as audio',
  'error.type': 'OpenTelemetry’s',
  'http.request.resend_count': 'OpenTelemetry’s',
  'http.response.status_code': 'OpenTelemetry’s',
  'server.address': 'OpenTelemetry’s',
  'server.port': 'OpenTelemetry’s',
  'agent.framework.name': 'Codon’s',
  'org.namespace': 'Codon’s',
};

/** Providers that OpenInference does not name stay as the GenAI conventions have them. */
const providersAsTheyAre = ['ibm.watsonx.ai'];

const constants = Object.values(words).filter((word) => typeof word === 'string');
const known = new Set<string>([...constants, ...Object.values(words.SemanticConventions)]);

const model = loadModel(OPTIONS);
const openinference = (await loadReaders(model)).find(({ id }) => id === 'openinference');

/** Attributes of spans of each type, made of many records. */
const written = model.spans.flatMap((span) =>
  fc
    .sample(rightRecord(span, model), { numRuns: 200, seed: 1 })
    .map((record) => openinference?.translations[span.id]?.write(record) ?? {}),
);

/** A key of an item of a list is made of several words, with the item's place between. */
function isKnown(key: string): boolean {
  return key.split(/\.\d+(?:\.|$)/).every((part) => part === '' || isWord(part));
}

function isWord(part: string): boolean {
  return (
    known.has(part) || [...known].some((word) => part.startsWith(`${word}.`) && isWord(part.slice(word.length + 1)))
  );
}

function valuesOf(key: string): ReadonlySet<unknown> {
  return new Set(written.flatMap((attributes) => (key in attributes ? [attributes[key]] : [])));
}

function write(record: AnyRecord): Readonly<Record<string, unknown>> {
  return openinference?.translations.inference?.write({ genAiOperationName: 'chat', ...record }) ?? {};
}

describe('what is told in OpenInference', () => {
  test('stands under keys of OpenInference, but for those that are listed', () => {
    const keys = new Set(written.flatMap((attributes) => Object.keys(attributes)));
    const others = [...keys].filter((key) => !key.startsWith('codon.') && !isKnown(key));
    expect(others.sort()).toEqual(Object.keys(ours).sort());
  });

  test('is of a kind that OpenInference has', () => {
    const kinds: readonly unknown[] = Object.values(words.OpenInferenceSpanKind);
    const told = [...valuesOf('openinference.span.kind')];
    expect(told.sort()).toEqual(['AGENT', 'CHAIN', 'EMBEDDING', 'LLM', 'RETRIEVER', 'TOOL']);
    for (const kind of told) expect(kinds).toContain(kind);
  });

  test('is of a form that OpenInference has', () => {
    const forms: readonly unknown[] = Object.values(words.MimeType);
    for (const form of [...valuesOf('input.mime_type'), ...valuesOf('output.mime_type')]) expect(forms).toContain(form);
  });

  test('names providers by OpenInference’s names', () => {
    const names: readonly unknown[] = Object.values(words.LLMProvider);
    const providers = model.attributes.find(({ key }) => key === 'gen_ai.provider.name')?.rule.wellKnown ?? [];
    const others = providers.filter(
      (provider) => !names.includes(write({ genAiProviderName: provider })['llm.provider']),
    );
    expect(others).toEqual(providersAsTheyAre);
    expect(Object.values(words.LLMSystem)).toContain(write({ genAiProviderName: 'openai' })['llm.system']);
  });
});
