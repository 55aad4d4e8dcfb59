import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadModel } from '../../codegen/generate.ts';
import type { Dialect } from '../../codegen/model/model.ts';
import { loadReaders } from '../support/load-readers.ts';
import { OPTIONS } from '../support/schema-project.ts';

interface Rename {
  readonly from: string;
  readonly to: string | readonly string[];
  readonly only_on?: string;
  readonly operations?: string | readonly string[];
}

interface Migration {
  readonly renamed_attributes: readonly Rename[];
  readonly renamed_metrics: readonly Rename[];
  readonly renamed_span_types: readonly Rename[];
  readonly removed: {
    readonly 'attributes_already_deprecated_in_1.41': readonly {
      readonly name: string;
      readonly renamed_to?: string;
    }[];
  };
}

// The conventions' migration guide as data is kept beside the project, not in it.
const FILE = fileURLToPath(new URL('../../../shared/semconv/migration.json', import.meta.url));
const isMissing = !existsSync(FILE);
const reason = isMissing ? ' (skipped: there is no ../shared/semconv/migration.json)' : '';
const none: Migration = {
  renamed_attributes: [],
  renamed_metrics: [],
  renamed_span_types: [],
  removed: { 'attributes_already_deprecated_in_1.41': [] },
};
const migration: Migration = isMissing ? none : (JSON.parse(readFileSync(FILE, 'utf8')) as Migration);

const model = loadModel(OPTIONS);
const dialects = await loadReaders(model);
const [former, present] = ['genai-1.41', 'genai-0.1'].map((id) => dialects.find((dialect) => dialect.id === id));

/** Attributes of a span of version 1.41, as version 0.1 has them. */
function migrate(spanId: string, attributes: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const record = former?.translations[spanId]?.read(attributes) ?? {};
  return present?.translations[spanId]?.write(record) ?? {};
}

/** A span that carries what only some spans do. */
function carrier(onlyOn: string | undefined): readonly [spanId: string, operation: string] {
  if (onlyOn?.startsWith('retrieval')) return ['retrieval', 'retrieval'];
  if (onlyOn?.startsWith('invoke_workflow')) return ['invoke-agent-internal', 'invoke_workflow'];
  return ['inference', 'chat'];
}

function exampleOf(key: string): unknown {
  const attribute = model.attributes.find((each) => each.key === key);
  if (attribute?.rule.type === 'double') return 3;
  return attribute?.rule.wellKnown?.[0] ?? attribute?.examples[0] ?? 'text';
}

/** A part is not more than the wholes it is a part of. */
function wholesOf(key: string): Readonly<Record<string, number>> {
  const wholes = model.attributes.find((each) => each.key === key)?.partOf ?? [];
  return Object.fromEntries(wholes.map((whole) => [whole, 1_000_000]));
}

function metricName(id: string, dialect: Dialect | undefined): string | undefined {
  const how = dialect?.metrics.get(id);
  return how?.omit === undefined ? (how?.name ?? model.metrics.find((metric) => metric.id === id)?.name) : undefined;
}

describe.skipIf(isMissing)(`the migration from 1.41 to 0.1${reason}`, () => {
  const attributes = migration.renamed_attributes.map(({ from, to, only_on }) => [from, String(to), only_on] as const);
  const deprecated = migration.removed['attributes_already_deprecated_in_1.41'].flatMap(({ name, renamed_to }) =>
    renamed_to === undefined ? [] : [[name, renamed_to, undefined] as const],
  );

  test.each([...attributes, ...deprecated])('makes %s %s', (from, to, onlyOn) => {
    const [spanId, operation] = carrier(onlyOn);
    const value = exampleOf(from);
    const migrated = migrate(spanId, { 'gen_ai.operation.name': operation, ...wholesOf(to), [from]: value });
    expect(migrated).toMatchObject({ 'gen_ai.operation.name': operation, [to]: value });
    expect(migrated).not.toHaveProperty([from]);
  });

  test('leaves an agent its name where it runs no workflow', () => {
    const attributes = { 'gen_ai.operation.name': 'invoke_agent', 'gen_ai.agent.name': 'Helper' };
    expect(migrate('invoke-agent-internal', attributes)).toEqual(attributes);
  });

  test('does not take over a value that means something else now', () => {
    const migrated = migrate('inference', { 'gen_ai.openai.request.response_format': 'json_schema' });
    expect(migrated).not.toHaveProperty(['gen_ai.output.type']);
  });

  test.each(migration.renamed_metrics.map(({ from, to, operations }) => [from, [to].flat(), operations] as const))(
    'makes the metric %s %s',
    (from, to, operations) => {
      const [name] = to;
      const candidates = model.metrics.filter(({ id }) => metricName(id, present?.dialect) === name);
      expect(
        candidates.map(({ id }) => metricName(id, former?.dialect)),
        String(operations),
      ).toContain(from);
    },
  );

  const known = migration.renamed_span_types.filter(({ to }) => model.spans.some(({ type }) => type === to));
  test.each(known.map(({ from, to }) => [from, String(to)] as const))('makes the span type %s %s', (from, to) => {
    const former141 = model.spans
      .filter(({ type }) => type === to)
      .map(({ id, type }) => former?.dialect.spans.get(id)?.type ?? type);
    // Workflows were a type of their own, and are told by their operation in both.
    expect(former141).toContain(from.replace('invoke_workflow', 'invoke_agent'));
  });
});
