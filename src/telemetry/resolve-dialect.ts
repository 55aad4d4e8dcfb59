import type { InstrumentOptions } from '../options.ts';
import { type Dialect, type DialectId, dialectIds, dialectOf, isDialectId } from './dialects.ts';
import { readEnvironment } from './environment.ts';
import { mergeDialects } from './merge-dialects.ts';
import { OptionError } from './option-error.ts';
import { warnAboutVariable } from './warn-about-variable.ts';
import { warnOnce } from './warn-once.ts';

/** What OpenTelemetry's own switch asks for. */
const stabilityWords: Readonly<Record<string, DialectId>> = { gen_ai_latest_experimental: 'genai-0.1' };

/** The switch knows more words, which are about other libraries. */
const ABOUT_GEN_AI = /^gen_?ai/i;

/**
 * The dialect to write, made of several where several are asked for.
 *
 * @throws {OptionError} for an option given in code that names no dialect
 */
export function resolveDialect(option: InstrumentOptions['dialect']): Dialect {
  const [first = 'genai-0.1', ...others] = chosen(option) ?? fromEnvironment() ?? [];
  return mergeDialects(dialectOf(first), others.map(dialectOf));
}

function chosen(option: InstrumentOptions['dialect']): readonly DialectId[] | undefined {
  if (option === undefined) return undefined;
  const ids: readonly unknown[] = Array.isArray(option) ? option : [option];
  if (ids.length > 0 && ids.every(isId)) return [...new Set(ids)];
  throw new OptionError('dialect', `${dialectIds.map((id) => `"${id}"`).join(', ')}, or a list of these`);
}

function fromEnvironment(): readonly DialectId[] | undefined {
  const ids = wordsOf('CODON_DIALECT');
  if (ids.length > 0) {
    if (ids.every(isId)) return ids;
    warnAboutVariable('CODON_DIALECT', `${dialectIds.join(', ')}, or several with commas between`);
  }
  const words = wordsOf('OTEL_SEMCONV_STABILITY_OPT_IN').filter((word) => ABOUT_GEN_AI.test(word));
  const asked = words.flatMap((word) =>
    Object.hasOwn(stabilityWords, word) ? [stabilityWords[word] as DialectId] : [],
  );
  if (asked.length < words.length) {
    const known = Object.keys(stabilityWords).join(', ');
    warnOnce(
      'environment:stability',
      `OTEL_SEMCONV_STABILITY_OPT_IN has a word about GenAI that is not known: expected ${known}; CODON_DIALECT names other dialects`,
    );
  }
  return asked.length === 0 ? undefined : asked;
}

/** The words of a variable that holds several with commas between, each once. */
function wordsOf(variable: string): readonly string[] {
  const words = (readEnvironment(variable) ?? '').split(',').map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ''))];
}

function isId(id: unknown): id is DialectId {
  return typeof id === 'string' && isDialectId(id);
}
