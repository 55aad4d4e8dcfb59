import { KeyLists } from '../validate/read/key-lists.ts';
import { isJsonObject, type JsonObject, readField, readString } from '../validate/read/read-field.ts';
import { joinMetrics } from './join-metrics.ts';
import type { TranslatedDialect } from './load-dialect.ts';
import { translateEvent } from './translate-event.ts';
import { translateMetric } from './translate-metric.ts';
import { translateSpan } from './translate-span.ts';

/** How many of something there were, and how many were translated. */
interface Count {
  all: number;
  translated: number;
}

/** What came of the telemetry of a message. */
export interface TranslationCounts {
  readonly spans: Count;
  /** One of which some data points stayed as they are was not translated. */
  readonly metrics: Count;
  readonly logs: Count;
  /** Values of spans that the new dialect could not say. */
  unsaid: number;
}

/** What to translate between. */
export interface Translation {
  readonly to: TranslatedDialect;
  /** The dialects something may be in, in the order in which they are tried where no schema URL tells. */
  readonly from: readonly TranslatedDialect[];
  /** Whether `from` holds whatever a schema URL says. */
  readonly isForced: boolean;
}

/** What came of a metric or a log record. */
interface TranslatedItem {
  readonly translated: readonly JsonObject[];
  /** What stays as it is. */
  readonly left: JsonObject | undefined;
}

/** Translates OTLP messages. All that is of no known type stays as it is. */
export class MessageTranslator {
  readonly counts: TranslationCounts = {
    spans: { all: 0, translated: 0 },
    metrics: { all: 0, translated: 0 },
    logs: { all: 0, translated: 0 },
    unsaid: 0,
  };
  readonly #translation: Translation;
  readonly #keyLists = new KeyLists();

  constructor(translation: Translation) {
    this.#translation = translation;
  }

  translate(message: JsonObject): JsonObject {
    const { counts } = this;
    const traced = mapScopes(message, ['resourceSpans'], ['scopeSpans', 'instrumentationLibrarySpans'], (...scope) => [
      this.#translateSpans(...scope),
    ]);
    const measured = mapScopes(traced, ['resourceMetrics'], ['scopeMetrics'], (scope, schemaUrl) =>
      this.#split(scope, schemaUrl, 'metrics', counts.metrics, (metric, from) => this.#translateMetric(metric, from)),
    );
    return mapScopes(measured, ['resourceLogs'], ['scopeLogs'], (scope, schemaUrl) =>
      this.#split(scope, schemaUrl, 'logRecords', counts.logs, (log, from) => this.#translateLog(log, from)),
    );
  }

  /** A scope of which spans were translated gets the schema URL of the new dialect. */
  #translateSpans(scope: JsonObject, schemaUrl: string | undefined): JsonObject {
    const candidates = this.#candidates(schemaUrl);
    let isTranslated = false;
    const translated = mapList(scope, ['spans'], (span) => {
      const other = this.#translateSpan(span, candidates);
      isTranslated ||= other !== span;
      return [other];
    });
    return isTranslated ? this.#withSchemaUrl(translated) : scope;
  }

  #translateSpan(span: JsonObject, candidates: readonly TranslatedDialect[]): JsonObject {
    const { counts } = this;
    counts.spans.all += 1;
    for (const from of candidates) {
      const translated = translateSpan(span, from, this.#translation.to, this.#keyLists);
      if (translated === undefined) continue;
      counts.spans.translated += 1;
      counts.unsaid += translated.unsaid;
      return translated.span;
    }
    return span;
  }

  /** What was translated, and what stays as it is with the schema URL that it had: a scope each. */
  #split(
    scope: JsonObject,
    schemaUrl: string | undefined,
    field: string,
    count: Count,
    translate: (item: JsonObject, from: TranslatedDialect) => TranslatedItem | undefined,
  ): readonly JsonObject[] {
    const candidates = this.#candidates(schemaUrl);
    const others: JsonObject[] = [];
    const rest = mapList(scope, [field], (item) => {
      count.all += 1;
      for (const from of candidates) {
        const found = translate(item, from);
        if (found === undefined) continue;
        others.push(...found.translated);
        if (found.left !== undefined) return [found.left];
        count.translated += 1;
        return [];
      }
      return [item];
    });
    if (others.length === 0) return [scope];
    const joined = field === 'metrics' ? joinMetrics(others) : others;
    const translated = this.#withSchemaUrl(withList(scope, field, joined));
    return isEmpty(readField(rest, field)) ? [translated] : [translated, rest];
  }

  #translateMetric(metric: JsonObject, from: TranslatedDialect): TranslatedItem | undefined {
    const { metrics, left } = translateMetric(metric, from, this.#translation.to, this.#keyLists);
    return metrics.length === 0 ? undefined : { translated: metrics, left };
  }

  #translateLog(log: JsonObject, from: TranslatedDialect): TranslatedItem | undefined {
    const event = translateEvent(log, from, this.#translation.to, this.#keyLists);
    return event && { translated: [event], left: undefined };
  }

  #withSchemaUrl({ schema_url: _old, ...scope }: JsonObject): JsonObject {
    return { ...scope, schemaUrl: this.#translation.to.facts.schemaUrl };
  }

  /** None where all is in the new dialect already. */
  #candidates(schemaUrl: string | undefined): readonly TranslatedDialect[] {
    const { to, from, isForced } = this.#translation;
    if (isForced) return from;
    if (schemaUrl === to.facts.schemaUrl) return [];
    const known = from.find(({ facts }) => facts.schemaUrl === schemaUrl);
    return known === undefined ? from : [known];
  }
}

/** A message whose scopes are others, each of which may be several. */
function mapScopes(
  message: JsonObject,
  resources: readonly string[],
  scopes: readonly string[],
  map: (scope: JsonObject, schemaUrl: string | undefined) => readonly JsonObject[],
): JsonObject {
  return mapList(message, resources, (resource) => [
    mapList(resource, scopes, (scope) =>
      map(scope, readString(scope, 'schemaUrl') || readString(resource, 'schemaUrl')),
    ),
  ]);
}

/** A message in which the objects of a list, under the first of the names it has, are others. */
function mapList(
  message: JsonObject,
  names: readonly string[],
  map: (item: JsonObject) => readonly JsonObject[],
): JsonObject {
  for (const name of names) {
    const list = readField(message, name);
    if (!Array.isArray(list)) continue;
    return withList(
      message,
      name,
      list.flatMap((item: unknown): readonly unknown[] => (isJsonObject(item) ? map(item) : [item])),
    );
  }
  return message;
}

/** The same with another list, whichever of its spellings the name has there. */
function withList(message: JsonObject, name: string, list: readonly unknown[]): JsonObject {
  const old = readField(message, name);
  const key = Object.keys(message).find((each) => message[each] === old) ?? name;
  return { ...message, [key]: list };
}

function isEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}
