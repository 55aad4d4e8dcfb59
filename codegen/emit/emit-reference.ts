import type { Attribute, AttributeSet, Event, Model, SpanType } from '../model/model.ts';
import { describeMetric } from './describe-metric.ts';
import { dialectsPage } from './dialects-page.ts';
import { diagramPage } from './emit-diagram.ts';
import type { GeneratedFile } from './generated-file.ts';
import { cell, code, paragraph, table } from './markdown.ts';
import { deprecationText } from './tsdoc.ts';
import { expectation } from './value-check.ts';

/** The Markdown reference: a page for attributes, spans, metrics, events, operations and dialects, and a diagram. */
export function emitReference(model: Model): GeneratedFile[] {
  const pages: Record<string, string> = {
    'attributes.md': attributesPage(model),
    'spans.md': setsPage('Span types', model.spans, spanHead),
    'metrics.md': setsPage('Metrics', model.metrics, describeMetric),
    'events.md': setsPage('Events', model.events, eventHead),
    'operations.md': operationsPage(model),
    'dialects.md': dialectsPage(model),
    'diagram.md': diagramPage(model),
  };
  return Object.entries(pages).map(([path, text]) => ({
    path,
    text: `<!-- @generated from schemas/. Do not edit. To change it, edit the schema and run \`npm run generate\`. -->\n\n${text.trimEnd()}\n`,
  }));
}

function attributesPage(model: Model): string {
  const files = [...new Set(model.attributes.map(({ file }) => file))].sort();
  const sections = files.map((file) => {
    const rows = model.attributes.filter((attribute) => attribute.file === file).map(attributeRow);
    return `## ${file.replace(/^.*\//, '').replace(/\.schema\.json$/, '')}\n\n${table(['Attribute', 'Value', 'Meaning', 'Sensitivity'], rows)}`;
  });
  return [
    '# Attributes',
    'Every attribute of the catalogue. A value outside its rule is left out and reported.',
    ...sections,
  ].join('\n\n');
}

function attributeRow(attribute: Attribute): string[] {
  const { key, rule, description, examples, deprecated, sensitivity } = attribute;
  const example = examples[0] === undefined ? '' : ` Example: ${code(JSON.stringify(examples[0]))}`;
  const old =
    deprecated === undefined ? '' : `**Deprecated.** ${cell(deprecationText(deprecated).replaceAll('`', ''))} `;
  return [code(key), cell(expectation(rule)), `${old}${cell(description)}${example}`, sensitivity];
}

function setsPage<T extends AttributeSet>(
  title: string,
  sets: readonly T[],
  head: (set: T) => readonly string[],
): string {
  const sections = sets.map((set) =>
    [
      `## ${set.id}`,
      paragraph(set.description),
      ...head(set),
      table(
        ['Attribute', 'Level', 'When', 'Meaning'],
        set.uses.map(({ attribute, level, condition, note }) => [
          code(attribute.key),
          level.replaceAll('_', ' '),
          cell(condition ?? ''),
          cell(note ?? attribute.description),
        ]),
      ),
    ].join('\n\n'),
  );
  return [`# ${title}`, ...sections].join('\n\n');
}

function spanHead({ type, kinds, nameTemplate, failure, conditions }: SpanType): string[] {
  const rules = conditions.map(({ when, required }) => {
    const value =
      when.values === undefined
        ? 'is present'
        : `is ${when.values.map((each) => code(JSON.stringify(each))).join(' or ')}`;
    return `- where ${code(when.key)} ${value}, ${required.map(code).join(', ')} must be too`;
  });
  return [
    `Type ${code(type)}, kind ${kinds.map(code).join(' or ')}, name ${code(nameTemplate)}.`,
    ...(failure === undefined ? [] : [`${code(failure)} is present exactly when the status is ERROR.`]),
    ...(rules.length === 0 ? [] : [rules.join('\n')]),
  ];
}

function eventHead({ name, carrier, severityNumber, sameAsSpan }: Event): string[] {
  return [
    carrier === 'span'
      ? `Event ${code(name)} on the span that is under way.`
      : `Event ${code(name)}, severity ${severityNumber}.`,
    ...(sameAsSpan === undefined
      ? []
      : [`Carries what a span of type [${sameAsSpan}](spans.md#${sameAsSpan}) carries.`]),
  ];
}

function operationsPage(model: Model): string {
  const rows = model.operations.map(({ id, facts }) => [
    code(id),
    typeof facts.method === 'string' ? code(`${facts.method} ${facts.path}`) : '',
    cell(String(facts.span ?? (facts.via ? `as ${facts.via}` : `left alone: ${facts.excluded}`))),
    cell(String(facts.description ?? '')),
  ]);
  return [
    '# Operations',
    'Every method of the OpenAI client and the span type that tells it.',
    table(['Method', 'Request', 'Span', 'What it does'], rows),
  ].join('\n\n');
}
