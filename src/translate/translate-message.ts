import { KeyLists } from '../validate/read/key-lists.ts';
import { isJsonObject, type JsonObject, readField, readString } from '../validate/read/read-field.ts';
import type { TranslatedDialect } from './load-dialect.ts';
import { translateSpan } from './translate-span.ts';

/** What came of the spans of a message. */
export interface TranslationCounts {
  spans: number;
  translated: number;
  /** Values that the new dialect could not say. */
  unsaid: number;
}

/** What to translate between. */
export interface Translation {
  readonly to: TranslatedDialect;
  /** The dialects a span may be in, in the order in which they are tried where no schema URL tells. */
  readonly from: readonly TranslatedDialect[];
  /** Whether `from` holds whatever a schema URL says. */
  readonly isForced: boolean;
}

/**
 * Translates the spans of OTLP messages. All that is not a span of a known type stays as it is; a scope of which spans were
 * translated gets the schema URL of the new dialect.
 */
export class MessageTranslator {
  readonly counts: TranslationCounts = { spans: 0, translated: 0, unsaid: 0 };
  readonly #translation: Translation;
  readonly #keyLists = new KeyLists();

  constructor(translation: Translation) {
    this.#translation = translation;
  }

  translate(message: JsonObject): JsonObject {
    return mapList(message, ['resourceSpans'], (resource) =>
      mapList(resource, ['scopeSpans', 'instrumentationLibrarySpans'], (scope) =>
        this.#translateScope(scope, readString(scope, 'schemaUrl') || readString(resource, 'schemaUrl')),
      ),
    );
  }

  #translateScope(scope: JsonObject, schemaUrl: string | undefined): JsonObject {
    const { to } = this.#translation;
    const candidates = this.#candidates(schemaUrl);
    let isTranslated = false;
    const translated = mapList(scope, ['spans'], (span) => {
      const other = this.#translateSpan(span, candidates);
      isTranslated ||= other !== span;
      return other;
    });
    if (!isTranslated) return scope;
    const { schema_url: _old, ...rest } = translated;
    return { ...rest, schemaUrl: to.facts.schemaUrl };
  }

  #translateSpan(span: JsonObject, candidates: readonly TranslatedDialect[]): JsonObject {
    const { counts } = this;
    counts.spans += 1;
    for (const from of candidates) {
      const translated = translateSpan(span, from, this.#translation.to, this.#keyLists);
      if (translated === undefined) continue;
      counts.translated += 1;
      counts.unsaid += translated.unsaid;
      return translated.span;
    }
    return span;
  }

  /** None where the spans are in the new dialect already. */
  #candidates(schemaUrl: string | undefined): readonly TranslatedDialect[] {
    const { to, from, isForced } = this.#translation;
    if (isForced) return from;
    if (schemaUrl === to.facts.schemaUrl) return [];
    const known = from.find(({ facts }) => facts.schemaUrl === schemaUrl);
    return known === undefined ? from : [known];
  }
}

/** A message in which the objects of a list, under the first of the names it has, are others. */
function mapList(message: JsonObject, names: readonly string[], map: (item: JsonObject) => JsonObject): JsonObject {
  for (const name of names) {
    const list = readField(message, name);
    if (!Array.isArray(list)) continue;
    const key = Object.keys(message).find((each) => message[each] === list) ?? name;
    return { ...message, [key]: list.map((item: unknown) => (isJsonObject(item) ? map(item) : item)) };
  }
  return message;
}
