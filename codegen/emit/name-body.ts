import type { Dialect, SpanType, ValueType } from '../model/model.ts';
import { quote } from './value-check.ts';

/** A word of a span's name: an expression, and what must hold for the record to have it. */
interface Word {
  readonly text: string;
  readonly tests: readonly string[];
}

/**
 * The statements that build a span's name. Words of the template are joined by spaces; a word with an attribute that the
 * record of `source` lacks is left out; where no word is left, the id of the span type stands in. A name never fails: what is
 * no text, number or boolean counts as lacking.
 */
export function nameBody(written: SpanType, dialect: Dialect, source: SpanType): string[] {
  const template = dialect.spans.get(written.id)?.name ?? written.nameTemplate;
  const words = template.split(' ').flatMap((word) => wordExpression(word, dialect, source) ?? []);
  return [`return ${nameOf(words, source.id)};`];
}

/** Begins with the first word that is there; further ones bring their spaces along. */
function nameOf([first, ...rest]: readonly Word[], spanId: string): string {
  if (first === undefined) return quote(spanId);
  const name = [first.text, ...rest.map(furtherWord)].join(' + ');
  return first.tests.length === 0 ? name : `${first.tests.join(' && ')} ? ${name} : ${nameOf(rest, spanId)}`;
}

function furtherWord({ text, tests }: Word): string {
  return tests.length === 0 ? `' ' + ${text}` : `(${tests.join(' && ')} ? ' ' + ${text} : '')`;
}

const scalarTypes: Partial<Record<ValueType, string>> = {
  string: 'string',
  int: 'number',
  double: 'number',
  boolean: 'boolean',
};

/** Undefined when the word is empty, or has an attribute that is never there. */
function wordExpression(word: string, dialect: Dialect, source: SpanType): Word | undefined {
  const terms: string[] = [];
  const tests: string[] = [];
  // Splitting at a group keeps it: literals stand at even places, keys at odd ones.
  for (const [place, part] of word.split(/\{([^}]+)\}/).entries()) {
    if (place % 2 === 0) {
      if (part !== '') terms.push(quote(part));
      continue;
    }
    const use = source.uses.find(({ attribute }) => attribute.key === part);
    const type = use === undefined ? undefined : scalarTypes[use.rule.type];
    if (use === undefined || type === undefined || dialect.attributes.get(part)?.omit !== undefined) return undefined;
    const property = `record.${use.attribute.property}`;
    terms.push(type === 'string' ? property : `String(${property})`);
    tests.push(`typeof ${property} === '${type}'`);
  }
  return terms.length === 0 ? undefined : { text: terms.join(' + '), tests };
}
