import type { Model, SpanType } from '../model/model.ts';
import { oneLine } from './markdown.ts';

/** A page with one diagram: what each span type tells, and what is recorded beside it. */
export function diagramPage(model: Model): string {
  const lines = model.spans.flatMap((span, index) => spanLines(span, `span${index}`, model));
  return [
    '# Span types at a glance',
    'From left to right: the calls that a span type tells, the span type, its metrics and events. A dotted line leads ' +
      'to the span type as which a dialect writes one that it lacks.',
    ['```mermaid', 'flowchart LR', ...lines.map((line) => `  ${line}`), '```'].join('\n'),
  ].join('\n\n');
}

function spanLines(span: SpanType, node: string, model: Model): string[] {
  const calls = model.operations.filter(({ facts }) => facts.span === span.id).map(({ id }) => id);
  const metrics = model.metrics.filter(({ of }) => of.includes(span.id)).map(({ name }) => name);
  const events = model.events.filter(({ sameAsSpan }) => sameAsSpan === span.id).map(({ name }) => name);
  return [
    `${node}["${label([span.id, span.type])}"]`,
    ...(calls.length === 0 ? [] : [`${node}calls(["${label(abridge(calls))}"]) --> ${node}`]),
    ...(metrics.length === 0 ? [] : [`${node} --> ${node}metrics[/"${label(metrics)}"/]`]),
    ...(events.length === 0 ? [] : [`${node} --> ${node}events>"${label(events)}"]`]),
    ...model.dialects.flatMap(({ id, spans }) => {
      const target = model.spans.findIndex((other) => other.id === spans.get(span.id)?.writtenAs);
      return target === -1 ? [] : [`${node} -. "${label([id])}" .-> span${target}`];
    }),
  ];
}

const SHOWN = 4;

function abridge(names: readonly string[]): string[] {
  if (names.length <= SHOWN + 1) return [...names];
  return [...names.slice(0, SHOWN), `and ${names.length - SHOWN} more`];
}

/** Lines of text inside quotes, in which Mermaid gives a meaning to these characters. */
function label(lines: readonly string[]): string {
  const escapes: Readonly<Record<string, string>> = {
    '"': '#quot;',
    '#': '#35;',
    '<': '#lt;',
    '>': '#gt;',
    '`': '#96;',
  };
  return lines.map((line) => oneLine(line).replace(/["#<>`]/g, (character) => escapes[character] ?? '')).join('<br/>');
}
