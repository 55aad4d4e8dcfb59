import type { ReadableSpan } from '@opentelemetry/sdk-trace';
import { ERROR_TYPE, GEN_AI_USAGE_INPUT_TOKENS, GEN_AI_USAGE_OUTPUT_TOKENS } from '../../../generated/attributes.ts';
import type { Finding } from '../../../src/validate/findings.ts';

/** Prints spans as a tree: duration, tokens, failure, and how the contract was kept. */
export function printTrace(spans: readonly ReadableSpan[], findings: readonly Finding[]): void {
  const childrenOf = (parentId: string | undefined) =>
    spans.filter((span) => span.parentSpanContext?.spanId === parentId);
  const print = (span: ReadableSpan, indent: string): void => {
    console.log(`${indent}${describe(span)}${violations(span, findings)}`);
    for (const child of childrenOf(span.spanContext().spanId)) print(child, `${indent}  `);
  };
  console.log();
  for (const root of childrenOf(undefined)) print(root, '');
  const count = (level: Finding['level']) => findings.filter((finding) => finding.level === level).length;
  console.log(`\n${spans.length} spans: ${count('violation')} violations, ${count('improvement')} improvements`);
}

function describe({ name, duration, attributes }: ReadableSpan): string {
  const milliseconds = duration[0] * 1000 + duration[1] / 1e6;
  const input = attributes[GEN_AI_USAGE_INPUT_TOKENS];
  const output = attributes[GEN_AI_USAGE_OUTPUT_TOKENS];
  const error = attributes[ERROR_TYPE];
  return [
    name,
    `${milliseconds.toFixed(1)} ms`,
    ...(input === undefined ? [] : [`${input} in${output === undefined ? '' : `, ${output} out`}`]),
    ...(error === undefined ? [] : [`failed: ${error}`]),
  ].join(' · ');
}

function violations(span: ReadableSpan, findings: readonly Finding[]): string {
  const { spanId } = span.spanContext();
  const broken = findings.filter((finding) => finding.spanId === spanId && finding.level === 'violation');
  return broken.map(({ id, attribute }) => ` ✗ ${id}${attribute === undefined ? '' : ` (${attribute})`}`).join('');
}
