import { dialectLosses, type Loss } from '../model/dialect-losses.ts';
import type { Dialect, DialectAttribute, FixedAttributes, Model } from '../model/model.ts';
import { cell, code, paragraph, table } from './markdown.ts';

/** The page of the reference that tells how each dialect writes the record, and what it cannot say. */
export function dialectsPage(model: Model): string {
  return [
    '# Dialects',
    'How each dialect differs from the canonical names, and what it cannot say.',
    ...model.dialects.map((dialect) => dialectSection(dialect, model)),
  ].join('\n\n');
}

function dialectSection(dialect: Dialect, model: Model): string {
  const rows = [
    ...[...dialect.attributes].map(([key, how]) => [code(key), attributeText(how)]),
    ...[...dialect.spans].flatMap(([id, { type, name, writtenAs, add, attributes }]) => {
      const written = writtenAs === undefined ? '' : `written as ${code(writtenAs)}`;
      const facts = [type && code(type), name && `named ${code(name)}`, written, fixedText(add)].filter(Boolean);
      return [
        ...(facts.length === 0 ? [] : [[`span ${code(id)}`, facts.join(', ')]]),
        ...[...attributes].map(([key, how]) => [`${code(key)} on ${code(id)}`, attributeText(how)]),
      ];
    }),
    ...[...dialect.sums].map(([key, parts]) => [parts.map(code).join(' + '), code(key)]),
    ...[...dialect.metrics].map(([id, how]) => [`metric ${code(id)}`, signalText(how)]),
    ...[...dialect.events].map(([id, how]) => [`event ${code(id)}`, signalText(how)]),
  ];
  return [
    `## ${dialect.id}`,
    paragraph(dialect.description),
    `Schema URL: ${cell(dialect.schemaUrl)}`,
    rows.length === 0 ? 'Written as in the schemas.' : table(['Canonical', 'In this dialect'], rows),
    ...(dialect.lists.size === 0 ? [] : [listsText(dialect)]),
    lossesText(dialect, model),
  ].join('\n\n');
}

function attributeText(how: DialectAttribute): string {
  if (how.omit !== undefined) return `left out: ${cell(how.omit)}`;
  const words = [...(how.values ?? [])].map(([canonical, word]) => `${code(canonical)} as ${code(word)}`);
  const when = how.nameWhen;
  const facts = [
    how.member === undefined ? how.name && code(how.name) : `${code(how.member)} in ${code(how.name ?? '')}`,
    how.list && `a list of ${cell(how.list)}`,
    when && `${code(when.name)} where ${code(when.key)} is ${code(when.value)}`,
    how.element && `its ${how.element} element`,
    how.type && `as ${how.type}`,
    words.join(', '),
    how.also.length > 0 && `also ${how.also.map(code).join(', ')}`,
    fixedText(how.with),
  ];
  return facts.filter(Boolean).join('; ');
}

function signalText({ omit, name, add = {} }: { omit?: string; name?: string; add?: FixedAttributes }): string {
  if (omit !== undefined) return `left out: ${cell(omit)}`;
  return [name && code(name), fixedText(add)].filter(Boolean).join(', ');
}

function fixedText(fixed: FixedAttributes): string {
  const texts = Object.entries(fixed).map(([key, value]) => code(`${key}=${String(value)}`));
  return texts.length === 0 ? '' : texts.join(', ');
}

function listsText({ lists }: Dialect): string {
  const rows = [...lists.values()].map(({ id, description }) => `- ${cell(id)}: ${cell(description)}`);
  return `Lists have an attribute for each field of each item, with the item's index in its key. An empty list is not written.\n\n${rows.join('\n')}`;
}

function lossesText(dialect: Dialect, model: Model): string {
  const losses = dialectLosses(dialect, model);
  if (losses.length === 0) return 'It can say all that a record can.';
  const groups = new Map<string, [Loss, ...Loss[]]>();
  for (const loss of losses) {
    const group = JSON.stringify([loss.key, loss.extent, loss.why]);
    const others = groups.get(group);
    if (others === undefined) groups.set(group, [loss]);
    else others.push(loss);
  }
  const rows = [...groups.values()].map((group) => [code(group[0].key), spansText(group, model), extentText(group[0])]);
  return `What ${cell(dialect.id)} cannot say:\n\n${table(['Attribute', 'On', 'Why'], rows)}`;
}

function spansText(group: readonly [Loss, ...Loss[]], { spans }: Model): string {
  const [{ key }] = group;
  const carriers = spans.filter(({ uses }) => uses.some(({ attribute }) => attribute.key === key));
  return group.length === carriers.length ? 'all that carry it' : group.map(({ spanId }) => code(spanId)).join(', ');
}

function extentText({ extent, why }: Loss): string {
  return extent === 'whole' ? cell(why) : `In part: ${cell(why)}`;
}
