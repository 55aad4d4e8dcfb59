import { createRedactor } from '../../src/privacy/create-redactor.ts';
import { type CorpusEntry, join } from './corpus/entry.ts';
import { loadCorpus } from './corpus/load-corpus.ts';
import { isHidden } from './measure-rule.ts';

/** A sentence with a secret that one of the default rules hides. */
export interface PlantedSecret {
  readonly rule: string;
  readonly text: string;
  readonly entry: CorpusEntry;
}

const redactor = createRedactor();

/** One for each default rule. */
export const plantedSecrets: readonly PlantedSecret[] = loadCorpus().map(({ rule, positives }) => {
  const entry = positives.find((each) => isHidden(each, redactor.text(join(each)).text));
  if (entry === undefined) throw new Error(`the rule "${rule}" hides nothing`);
  return { rule, entry, text: join(entry) };
});

/** Times, ids and measured numbers in OTLP: digits that may be like those of any number by chance. */
const BY_CHANCE =
  /"(?:\w*TimeUnixNano|\w*[sS]panId|traceId)":"[0-9a-f]*"|"(?:sum|min|max|asDouble|doubleValue)":[\d.e+-]+/g;

/** The rules whose secret is left in a text. */
export function rulesOfSecretsLeftIn(text: string): string[] {
  const told = text.replace(BY_CHANCE, '');
  return plantedSecrets.filter(({ entry }) => !isHidden(entry, told)).map(({ rule }) => rule);
}
