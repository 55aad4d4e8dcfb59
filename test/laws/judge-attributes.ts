import { expect } from 'vitest';
import { standsAlone, type WrittenUse } from '../../codegen/model/dialect-view.ts';
import type { ValidationError, Validator } from '../../generated/validators/index.ts';
import type { AnyRecord } from '../support/record-arbitrary.ts';

/** What a builder wrote, and the attributes it reported. */
export interface Written {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly reported: ReadonlySet<string>;
}

/** Calls a builder and keeps what it reports. */
export function write(build: (report: (attribute: string, expected: string) => void) => object): Written {
  const reported = new Set<string>();
  const attributes = build((attribute, expected) => {
    expect(expected).not.toBe('');
    reported.add(attribute);
  });
  return { attributes: { ...attributes }, reported };
}

/** The validator accepts what was written, or misses only what the builder's own report names. */
export function expectJudged(
  { attributes, reported }: Written,
  validate: Validator,
  uses: readonly WrittenUse[],
): void {
  if (validate(attributes)) return;
  const canonical = new Map(uses.map((use) => [use.writtenKey, use.attribute.key]));
  for (const error of validate.errors ?? []) {
    // The error of a condition comes beside the errors of what it asks for.
    if (error.keyword === 'if') continue;
    const key = missingKey(error);
    expect(key, `${error.keyword} at ${error.instancePath}`).toBeDefined();
    expect([...reported]).toContain(canonical.get(key ?? '') ?? key);
  }
}

function missingKey({ keyword, params }: ValidationError): string | undefined {
  if (keyword !== 'required' && keyword !== 'dependentRequired') return undefined;
  return String(params.missingProperty);
}

/** The value stands on the span as it is: under one name, in the same words, in the same shape. */
export function isCopied(use: WrittenUse): boolean {
  const { values, element, nameWhen } = use.how;
  if (use.rule.type === 'template') return false;
  return standsAlone(use) && values === undefined && element === undefined && nameWhen === undefined;
}

/** Every attribute that the record has was written or reported: nothing is lost without a word. */
export function expectNothingLost(
  { attributes, reported }: Written,
  record: AnyRecord,
  uses: readonly WrittenUse[],
): void {
  for (const use of uses) {
    const value = record[use.attribute.property];
    if (value === undefined || reported.has(use.attribute.key)) continue;
    // What is taken apart, or goes into another attribute, has nothing to show where it holds nothing.
    if (!isCopied(use) && isEmpty(value)) continue;
    if (use.how.list !== undefined) expect(Object.keys(attributes)).toContainEqual(below(use.writtenKey));
    else if (use.rule.type === 'template' && use.writtenType !== 'json')
      expectFamily(attributes, value, use.writtenKey);
    else
      expect([use.writtenKey, use.how.nameWhen?.name].some((key) => key !== undefined && key in attributes)).toBe(true);
  }
}

/** Nothing, or nothing but nulls. A cycle holds nothing more. */
function isEmpty(value: unknown, above: readonly unknown[] = []): boolean {
  if (typeof value !== 'object' || value === null || above.includes(value))
    return value === null || typeof value === 'object';
  return Object.values(value).every((member) => isEmpty(member, [...above, value]));
}

function below(key: string): unknown {
  return expect.stringMatching(`^${key.replaceAll('.', '\\.')}\\.`);
}

function expectFamily(attributes: Written['attributes'], family: unknown, key: string): void {
  for (const [name, value] of Object.entries(family as object)) {
    if (name !== '') expect(attributes[`${key}.${name}`]).toBe(value);
  }
}
