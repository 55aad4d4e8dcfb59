import { notEmitted } from './not-emitted.ts';
import type { EmittedSpan } from './run-scenarios.ts';
import { scenarios } from './scenarios.ts';

const HEAD = `# Conformance

Programs that never mention instrumentation, run with \`node --import @codon/instrumentation-openai/register\`, do what the
scenarios of OpenTelemetry's conformance suite do: [test/conformance/programs](../test/conformance/programs). A test runs
them against the embedded server, in both GenAI dialects, and expects

- every attribute that the conventions have for their spans and that the API gives;
- no finding of \`validate\`, on spans, metrics and events;
- message JSON that keeps the content schemas: a malformed part of a known type does not pass as a generic one.

The tables are written by that test, for dialect \`genai-0.1\` with content captured; \`genai-1.41\` has the same but for what
[dialects](reference/dialects.md) lists. Attributes below \`codon.\` are left out.
`;

/** docs/conformance.md: which attributes the spans of each scenario carry. */
export function conformancePage(spans: readonly EmittedSpan[]): string {
  const types = [...new Set(spans.map(({ type }) => type.id))];
  return [
    HEAD,
    ...types.map((id) =>
      section(
        id,
        spans.filter(({ type }) => type.id === id),
      ),
    ),
  ].join('\n');
}

function section(typeId: string, spans: readonly EmittedSpan[]): string {
  const programs = scenarios
    .map(({ program }) => program)
    .filter((name) => spans.some((span) => span.program === name));
  const keys = [...new Set(spans.flatMap(({ attributes }) => [...attributes.keys()]))].filter(isOfConventions).sort();
  const rows = keys.map((key) => [`\`${key}\``, ...programs.map((name) => (carries(spans, name, key) ? '●' : ''))]);
  const reasons = Object.entries(notEmitted[typeId] ?? {}).map(([key, reason]) => `- \`${key}\`: ${reason}`);
  return [
    `## ${typeId}\n`,
    line([`${keys.length} attributes`, ...programs]),
    line(['---', ...programs.map(() => ':-:')]),
    ...rows.map(line),
    ...(reasons.length === 0 ? [] : ['\nNot there:\n', ...reasons]),
    '',
  ].join('\n');
}

/** Whether any of a program's spans has the attribute. */
function carries(spans: readonly EmittedSpan[], program: string, key: string): boolean {
  return spans.some((span) => span.program === program && span.attributes.has(key));
}

/** Of templates each name is an attribute; they count as what the conventions name. */
export function isOfConventions(key: string): boolean {
  return /^(gen_ai|openai|server|error|http)\./.test(key);
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
