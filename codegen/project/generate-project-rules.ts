import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type GeneratedFile, header } from '../emit/generated-file.ts';
import { SchemaError } from '../load/schema-error.ts';
import { checkRules, explain } from '../redaction/generate-redaction.ts';
import { loadRedactionRules, type RedactionRuleSource } from '../redaction/load-redaction-rules.ts';
import { packageRoot } from './package-schemas.ts';

/** Where a project's redaction rules are. */
export interface ProjectRulesOptions {
  /** Folder that paths are relative to. */
  readonly root: string;
  /** Folder of the project's schemas; its rules are in `redaction/` there. */
  readonly schemas: string;
  /** Compare only: verdicts on patterns are not kept. */
  readonly check: boolean;
}

/**
 * Checks a project's redaction rules as the package's own are checked, and writes a module of them. A project without
 * rules gets none.
 *
 * @throws {SchemaError} naming each rule that is not what it says of itself, can be made slow, or has the id of one of the
 * package's.
 */
export function generateProjectRules({ root, schemas, check }: ProjectRulesOptions): GeneratedFile[] {
  const place = `${schemas}/redaction`;
  const folder = join(resolve(root, schemas), 'redaction');
  if (!existsSync(folder)) return [];
  const ours = join(packageRoot(), 'schemas/redaction');
  const rules = explain(place, () => loadRedactionRules(folder, join(ours, 'redaction-rule.schema.json')));
  refuseTakenIds(place, rules, loadRedactionRules(ours));
  const verdicts = join(folder, 'verdicts.json');
  if (check) withCopy(verdicts, (copy) => checkRules(place, rules, copy));
  else checkRules(place, rules, verdicts);
  return [{ path: 'redaction-rules.ts', text: textOf(place, rules) }];
}

function refuseTakenIds(
  file: string,
  rules: readonly RedactionRuleSource[],
  ours: readonly RedactionRuleSource[],
): void {
  const taken = new Set(ours.map(({ id }) => id));
  const problems = rules
    .filter(({ id }) => taken.has(id))
    .map(({ id }) => ({ file, pointer: '', message: `${id}: a rule of the package has this id; choose another` }));
  if (problems.length > 0) throw new SchemaError(problems);
}

function withCopy(path: string, use: (copy: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'codon-telemetry-'));
  try {
    const copy = join(folder, 'verdicts.json');
    if (existsSync(path)) copyFileSync(path, copy);
    use(copy);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Plain data, which fits the type `RedactionRule` of the package: the module imports nothing. */
function textOf(place: string, rules: readonly RedactionRuleSource[]): string {
  const list = rules.map(({ examples: _, ...rule }) => `  ${JSON.stringify(rule)},\n`).join('');
  return `${header(`${place}/*.json`)}
/** Redaction rules of this project, for the option \`redaction: { rules }\`. */
export const redactionRules = [\n${list}] as const;\n`;
}
