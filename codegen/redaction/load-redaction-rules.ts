import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileSchema } from '../ajv.ts';
import { parseJson } from '../load/parse-json.ts';
import type { RedactionRule } from './runtime/rule.ts';

/** A rule as it stands in schemas/redaction: with its group, its title and its examples. */
export interface RedactionRuleSource extends RedactionRule {
  readonly title: string;
  readonly group: string;
  readonly maxLength: number;
  readonly examples: { readonly match: readonly ExampleText[]; readonly noMatch: readonly ExampleText[] };
}

/** A text in pieces is joined: so no schema file holds what a scanner would take for a real key. */
export type ExampleText = string | readonly string[];

interface RuleFile {
  readonly group: string;
  readonly rules: readonly Omit<RedactionRuleSource, 'group'>[];
}

const SCHEMA = 'redaction-rule.schema.json';
const VERDICTS = 'verdicts.json';

/**
 * Reads all rules of a folder, in the order of file names and of the rules within.
 *
 * @param schema - path of the schema of rule files; by default the one in the folder
 * @throws {Error} that names the file, the place and what was expected there.
 */
export function loadRedactionRules(folder: string, schema = join(folder, SCHEMA)): readonly RedactionRuleSource[] {
  const check = compileSchema(readJson(schema) as object);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== SCHEMA && name !== VERDICTS);
  const rules = names.sort().flatMap((name) => {
    const file = readJson(join(folder, name));
    const problems = check(file).map((error) => `${name}#${error.instancePath}: ${error.message ?? error.keyword}`);
    if (problems.length > 0) throw new Error(problems.join('\n'));
    const { group, rules } = file as RuleFile;
    return rules.map((rule) => ({ ...rule, group }));
  });
  const twice = rules.find((rule, index) => rules.findIndex(({ id }) => id === rule.id) !== index);
  if (twice !== undefined)
    throw new Error(`schemas/redaction: the id "${twice.id}" is used twice; give each rule its own`);
  return rules;
}

function readJson(path: string): unknown {
  return parseJson(readFileSync(path, 'utf8'));
}
