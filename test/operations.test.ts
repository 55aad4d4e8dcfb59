import { describe, expect, it } from 'vitest';
import { type Operation, operations } from '../generated/operations.ts';
import { clientMethods } from './support/client-methods.ts';
import { type InstalledOpenAI, loadOpenAI, openaiNames } from './support/installed-openai.ts';

const catalogue = new Map<string, Operation>(Object.entries(operations));
const namesOf = (operation: string) => [operation, ...(catalogue.get(operation)?.aliases ?? [])];
const known = new Map([...catalogue].flatMap(([operation, facts]) => namesOf(operation).map((name) => [name, facts])));

const installed = openaiNames.map(loadOpenAI);
const methods = new Map(installed.map((copy) => [copy, new Set(clientMethods(copy.createClient()))]));

function isAlive({ since = 0, until = Number.POSITIVE_INFINITY }: Operation, { major }: InstalledOpenAI): boolean {
  return since <= major && major <= until;
}

describe.each(installed)('the catalogue against $name, major $major', (copy) => {
  const offered = methods.get(copy) ?? new Set<string>();

  it('finds the methods of the client', () => {
    expect(offered).toContain('chat.completions.create');
    expect(offered.size).toBeGreaterThan(100);
  });

  it('knows every method', () => {
    expect([...offered].filter((name) => !known.has(name))).toEqual([]);
  });

  it('says of every method that this major has it', () => {
    expect([...offered].filter((name) => !isAlive(known.get(name) ?? {}, copy))).toEqual([]);
  });

  it('names no method that this major lacks', () => {
    const lacking = [...catalogue].filter(
      ([operation, facts]) => isAlive(facts, copy) && !namesOf(operation).some((name) => offered.has(name)),
    );
    expect(lacking.map(([operation]) => operation)).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('has no alias that no major knows', () => {
    const aliases = [...catalogue.values()].flatMap(({ aliases = [] }) => aliases);
    expect(aliases.filter((alias) => ![...methods.values()].some((offered) => offered.has(alias)))).toEqual([]);
  });

  it('gives each name to one operation', () => {
    const names = [...catalogue.keys()].flatMap(namesOf);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  it('leads each helper to an operation with a span of its own', () => {
    const dangling = [...catalogue].filter(
      ([, { via }]) => via !== undefined && catalogue.get(via)?.span === undefined,
    );
    expect(dangling.map(([operation]) => operation)).toEqual([]);
  });

  it('gives a helper that waits a span of its own', () => {
    const waiting = [...catalogue].filter(([, { polls }]) => polls === true);
    expect(waiting.map(([operation]) => operation)).toContain('beta.threads.runs.createAndPoll');
    expect(waiting.filter(([, { span, via }]) => span === undefined || via !== undefined)).toEqual([]);
  });

  it('names the method in each signature', () => {
    const misnamed = [...catalogue].filter(
      ([operation, { signature }]) => signature !== undefined && !signature.startsWith(`client.${operation}(`),
    );
    expect(misnamed.map(([operation]) => operation)).toEqual([]);
  });

  it('leaves out only what sends nothing', () => {
    const excluded = [...catalogue].filter(([, facts]) => facts.excluded !== undefined);
    expect(excluded.map(([operation]) => operation)).toEqual([
      'webhooks.unwrap',
      'webhooks.verifySignature',
      'beta.agents.sessions.artifacts.forResult',
    ]);
  });
});
