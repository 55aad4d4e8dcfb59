import { readFileSync } from 'node:fs';
import type { RedactionRuleSource } from './load-redaction-rules.ts';

/** Sources that rules need both when they are checked here and when they run; they stand in the output as they are. */
const checks = ['check-number', 'check-address', 'check-secret', 'checks', 'word-test', 'judge-match', 'pattern-tree'];

const header = [
  '// @generated from schemas/redaction/*.json. Do not edit.',
  '// To change it, edit the rules and run `npm run generate`.',
  '',
];

/**
 * Writes the modules of the default rules: one with their data, which a program may look at, and one with what they are
 * run by, the checks they name and the reader of their patterns.
 *
 * @returns files; their paths are relative to the folder of generated modules.
 */
export function emitRedaction(rules: readonly RedactionRuleSource[]): { path: string; text: string }[] {
  const groups = [...new Set(rules.map(({ group }) => group))];
  const rulesText = [
    ...header,
    '/** A group of default rules. */',
    `export type RedactionGroup = ${groups.map((group) => `'${group}'`).join(' | ')};`,
    '',
    `export const redactionGroups: readonly RedactionGroup[] = ${JSON.stringify(groups)};`,
    '',
    readRuntime('rule'),
    '/** The default rules, in the order of their groups. */',
    'export const defaultRedactionRules: readonly RedactionRule[] = [',
    ...rules.map((rule) => `  ${JSON.stringify(withoutExamples(rule))},`),
    '];',
    '',
  ];
  const checksText = [
    ...header,
    "import type { RedactionCheck, RedactionRule, RedactionWords } from './redaction-rules.ts';",
    '',
    ...checks.map(readRuntime),
    '',
  ];
  return [
    { path: 'redaction-checks.ts', text: checksText.join('\n') },
    { path: 'redaction-rules.ts', text: rulesText.join('\n') },
  ];
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
