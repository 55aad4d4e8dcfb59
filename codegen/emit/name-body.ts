import type { Dialect, SpanType } from '../model/model.ts';
import { quote } from './value-check.ts';

/** A word of a span's name: an expression, and the record's properties that must be there for it. */
interface Word {
  readonly text: string;
  readonly optional: readonly string[];
}

/**
 * The statements that build a span's name. Words of the template are joined by spaces; a word with an attribute that the
 * record of `source` lacks is left out.
 */
export function nameBody(written: SpanType, dialect: Dialect, source: SpanType): string[] {
  const words = written.nameTemplate.split(' ').flatMap((word) => wordExpression(word, dialect, source) ?? []);
  const [first, ...rest] = words;
  if (first === undefined) return [`return ${quote(source.id)};`];
  const more = rest.map((word) =>
    word.optional.length === 0 ? ` + ' ' + ${word.text}` : ` + (${missing(word)} ? '' : ' ' + ${word.text})`,
  );
  return [`return ${firstWord(first, source.id)}${more.join('')};`];
}

/** A name is never empty: where the first word may be missing, the id of the span type stands in. */
function firstWord({ text, optional }: Word, spanId: string): string {
  if (optional.length === 0) return text;
  return optional[0] === text
    ? `(${text} ?? ${quote(spanId)})`
    : `(${missing({ text, optional })} ? ${quote(spanId)} : ${text})`;
}

function missing({ optional }: Word): string {
  return optional.map((property) => `${property} === undefined`).join(' || ');
}

/** Undefined when the word has an attribute that is never there. */
function wordExpression(word: string, dialect: Dialect, source: SpanType): Word | undefined {
  const terms: string[] = [];
  const optional: string[] = [];
  // Splitting at a group keeps it: literals stand at even places, keys at odd ones.
  for (const [place, part] of word.split(/\{([^}]+)\}/).entries()) {
    if (place % 2 === 0) {
      if (part !== '') terms.push(quote(part));
      continue;
    }
    const use = source.uses.find(({ attribute }) => attribute.key === part);
    if (use === undefined || dialect.attributes.get(part)?.omit !== undefined) return undefined;
    const property = `record.${use.attribute.property}`;
    terms.push(property);
    if (use.level !== 'required') optional.push(property);
  }
  return { text: terms.join(' + '), optional };
}
