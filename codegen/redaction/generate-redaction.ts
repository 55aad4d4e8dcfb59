import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from '../emit/generated-file.ts';
import { SchemaError } from '../load/schema-error.ts';
import { checkRule } from './check-rule.ts';
import { emitRedaction } from './emit-redaction.ts';
import { loadRedactionRules, type RedactionRuleSource } from './load-redaction-rules.ts';
import { proveLinear } from './prove-linear.ts';

/**
 * Checks the default rules of a schema folder and writes their module. A folder without rules gives no file.
 *
 * @param folder - the schema folder, relative to `root`
 * @throws {SchemaError} naming each rule that is not what it says of itself, or can be made slow.
 */
export function generateRedaction(folder: string, root: string): GeneratedFile[] {
  const place = `${folder}/redaction`;
  const directory = join(root, place);
  if (!existsSync(directory)) return [];
  const rules = explain(place, () => loadRedactionRules(directory));
  checkRules(place, rules, join(directory, 'verdicts.json'));
  return emitRedaction(rules);
}

/**
 * Checks that rules are what they say of themselves, and cannot be made slow.
 *
 * @param place - how messages name the folder of the rules
 * @param verdictsPath - where verdicts on patterns are kept
 * @throws {SchemaError} naming each rule for which that is not so.
 */
export function checkRules(place: string, rules: readonly RedactionRuleSource[], verdictsPath: string): void {
  const problems = rules.flatMap((rule) => explain(place, () => checkRule(rule)));
  if (problems.length > 0) throw problemsAt(place, problems);
  explain(place, () => proveLinear(rules, verdictsPath));
}

/** Runs a step; what it objects to, a line each, is told as problems of the rules. */
export function explain<T>(place: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof Error) || 'code' in error) throw error;
    throw problemsAt(place, error.message.split('\n'));
  }
}

function problemsAt(file: string, messages: readonly string[]): SchemaError {
  return new SchemaError(messages.map((message) => ({ file, pointer: '', message })));
}
