import { readFileSync } from 'node:fs';
import type { RedactionRuleSource } from './load-redaction-rules.ts';

/** Sources that rules need both when they are checked here and when they run; they stand in the output as they are. */
const runtime = [
  'rule',
  'check-number',
  'check-address',
  'check-secret',
  'checks',
  'word-test',
  'judge-match',
  'pattern-tree',
];

/**
 * Writes the module of the default rules: their data, the checks they name, and the reader of their patterns.
 *
 * @returns one file; its path is relative to the folder of generated modules.
 */
export function emitRedaction(rules: readonly RedactionRuleSource[]): { path: string; text: string }[] {
  const groups = [...new Set(rules.map(({ group }) => group))];
  const parts = [
    '// @generated from schemas/redaction/*.json. Do not edit.',
    '// To change it, edit the rules and run `npm run generate`.',
    '',
    '/** A group of default rules. */',
    `export type RedactionGroup = ${groups.map((group) => `'${group}'`).join(' | ')};`,
    '',
    `export const redactionGroups: readonly RedactionGroup[] = ${JSON.stringify(groups)};`,
    '',
    ...runtime.map(readRuntime),
    '/** The default rules, in the order of their groups. */',
    'export const defaultRedactionRules: readonly RedactionRule[] = [',
    ...rules.map((rule) => `  ${JSON.stringify(withoutExamples(rule))},`),
    '];',
    '',
  ];
  return [{ path: 'redaction-rules.ts', text: parts.join('\n') }];
}

function withoutExamples({ examples: _, ...rule }: RedactionRuleSource): object {
  return rule;
}

/** A source without its imports: what they name stands in the same file. */
function readRuntime(name: string): string {
  const text = readFileSync(new URL(`./runtime/${name}.ts`, import.meta.url), 'utf8');
  return text
    .slice(text.lastIndexOf(" from './") < 0 ? 0 : text.indexOf('\n', text.lastIndexOf(" from './")) + 1)
    .trim();
}
