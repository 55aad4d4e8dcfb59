import type { Arbitrary } from 'fast-check';
import type { RedactionRule } from '../../../generated/redaction-rules.ts';
import type { FastCheck } from './fast-check.ts';
import { type PlantedText, plantedText } from './planted-text.ts';

/** A value with secrets in it: in texts, in keys, in JSON that stands in strings, and below keys that name a secret. */
export interface PlantedValue {
  readonly value: unknown;
  /** What must not be left anywhere. */
  readonly secrets: readonly string[];
}

/** Nested values with secrets of any of the rules at any place. */
export function plantedValue(fc: FastCheck, rules: readonly RedactionRule[]): Arbitrary<PlantedValue> {
  const leaf = fc.oneof(plantedText(fc, rules).map(fromText), harmless(fc), namedSecret(fc));
  const { node } = fc.letrec<{ node: PlantedValue }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      fc.array(tie('node'), { maxLength: 3 }).map((items) => ({
        value: items.map(({ value }) => value),
        secrets: items.flatMap(({ secrets }) => secrets),
      })),
      fc.dictionary(fc.constantFrom('text', 'content', 'arguments', 'n'), tie('node'), { maxKeys: 3 }).map(fromRecord),
      tie('node').map(({ value, secrets }) => ({ value: JSON.stringify({ inner: value }), secrets })),
    ),
  }));
  return node;
}

function fromText({ text, secrets }: PlantedText): PlantedValue {
  return { value: text, secrets: secrets.map(({ secret }) => secret) };
}

function fromRecord(record: Record<string, PlantedValue>): PlantedValue {
  const entries = Object.entries(record);
  return {
    value: Object.fromEntries(entries.map(([key, { value }]) => [key, value])),
    secrets: entries.flatMap(([, { secrets }]) => secrets),
  };
}

function harmless(fc: FastCheck): Arbitrary<PlantedValue> {
  return fc.constantFrom<unknown>(null, true, 7, 'fine', '', [], {}).map((value) => ({ value, secrets: [] }));
}

/** A value that is secret only because of the name it is under. */
function namedSecret(fc: FastCheck): Arbitrary<PlantedValue> {
  const name = fc.constantFrom('password', 'apiKey', 'client_secret', 'X-Auth-Token', 'dbPassword');
  const secret = fc.stringMatching(/^[a-z]{12,20}$/);
  return fc
    .tuple(name, secret, fc.boolean())
    .map(([key, value, nested]) => ({ value: { [key]: nested ? { deep: [value] } : value }, secrets: [value] }));
}
