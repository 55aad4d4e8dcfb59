import { type Sensitivity, sensitiveProperties } from '../../generated/sensitivity.ts';
import type { ContentLimits } from '../extract/extractor.ts';
import type { Redactor } from './create-redactor.ts';
import { type ContentLimit, limitContent, shortenText } from './limit-content.ts';
import { type PersonalData, treatPersonal } from './personal-data.ts';
import type { RedactionTally } from './redaction-tally.ts';

/** The span that content belongs to. */
export interface ContentOrigin {
  /** The schema of the span: `inference`, `execute-tool` and so on. */
  readonly spanType: string;
  readonly traceId: string;
  readonly spanId: string;
}

/** Content of one span, without its secrets. */
export interface CapturedContent extends ContentOrigin {
  /** By the names of attributes, those of OpenTelemetry GenAI 0.1. Not shortened to what a span may carry. */
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** Stores content elsewhere. Answers with what finds it again, or with nothing. */
export type OnContent = (content: CapturedContent) => string | undefined;

/** What the policy is made of. */
export interface PolicySettings {
  /** Undefined where nothing is redacted. */
  readonly redactor: Redactor | undefined;
  readonly personalData: PersonalData;
  readonly limit: ContentLimit;
  /** Whether definitions of tools are told with descriptions and parameters. */
  readonly toolSchemas: boolean;
  readonly onContent: OnContent | undefined;
  /** Told when `onContent` throws, or answers with neither a text nor nothing. */
  readonly onFailure: () => void;
}

/** A record whose span type is not known at compile time. */
type AnyRecord = Record<string, unknown>;

/**
 * The one place that decides what may leave of what the schemas call sensitive. Content comes here only where it is to be
 * recorded: it is redacted, offered for storage elsewhere, and then shortened.
 */
export class ContentPolicy {
  /** For those who read content: somewhat longer than what is recorded, so that no secret is cut before it is seen whole. */
  readonly limits: ContentLimits;
  readonly #settings: PolicySettings;

  constructor(settings: PolicySettings) {
    const { redactor, limit, toolSchemas } = settings;
    this.#settings = settings;
    // A cut leaves a head and a tail: either may end within the longest match.
    this.limits = { maxContentLength: limit.attribute + 2 * (redactor?.longestMatch ?? 0), toolSchemas };
  }

  /** What is recorded of content: itself without its secrets, shortened, or the reference to where it was stored. */
  content(content: Readonly<AnyRecord>, origin: ContentOrigin, tally: RedactionTally): AnyRecord {
    return this.settle(this.redact(content, tally), origin, (redacted) => this.limit(redacted));
  }

  /** The reference to where redacted content was stored, where somebody stores it; else what `shorten` leaves of it. */
  settle(redacted: AnyRecord, origin: ContentOrigin, shorten: (redacted: AnyRecord) => AnyRecord): AnyRecord {
    const { onContent } = this.#settings;
    if (onContent === undefined || Object.keys(redacted).length === 0) return shorten(redacted);
    const stored = this.#store(onContent, redacted, origin);
    if (stored === undefined) return shorten(redacted);
    return stored === '' ? {} : { codonOpenaiContentReference: stored };
  }

  /** Redacted content as long as it may be. */
  limit(redacted: AnyRecord): AnyRecord {
    return limitContent(redacted, this.#settings.limit);
  }

  /** Content without its secrets, as long as it is. Whatever fails costs the content. */
  redact(content: Readonly<AnyRecord>, tally: RedactionTally): AnyRecord {
    const { redactor } = this.#settings;
    const kept: AnyRecord = {};
    for (const name of Object.keys(content)) {
      if (content[name] !== undefined && !isSecret(name)) kept[name] = content[name];
    }
    if (redactor === undefined) return kept;
    const { value, counts } = redactor.value(kept);
    tally.add(counts);
    return typeof value === 'object' ? value : {};
  }

  /** A text that was cut off at its end, without its secrets and without what may be the beginning of one. */
  redactCut(text: string, tally: RedactionTally): string {
    const { redactor } = this.#settings;
    if (redactor === undefined) return text;
    const redacted = redactor.cut(text, 'end');
    tally.add(redacted.counts);
    return redacted.text;
  }

  /** The text of an error, where content is recorded: not where it goes elsewhere, for an error may quote it. */
  text(text: string | undefined, tally: RedactionTally): string | undefined {
    const { redactor, limit, onContent } = this.#settings;
    if (text === undefined || onContent !== undefined) return undefined;
    const read = shortenText(text, this.limits.maxContentLength);
    if (redactor === undefined) return read;
    const redacted = redactor.text(read);
    tally.add(redacted.counts);
    return shortenText(redacted.text, limit.attribute);
  }

  /** A record with what it says of people treated, and without secrets; the one that is given is not changed. */
  guard<Guarded extends object>(record: Guarded): Guarded {
    const treated: AnyRecord = Object.fromEntries(Object.entries(record));
    for (const [property, sensitivity] of guarded) {
      if (treated[property] === undefined) continue;
      treated[property] =
        sensitivity === 'personal' ? treatPersonal(treated[property], this.#settings.personalData) : undefined;
    }
    return treated as Guarded;
  }

  /** Undefined for "record it", empty for "record nothing of it". */
  #store(onContent: OnContent, redacted: AnyRecord, origin: ContentOrigin): string | undefined {
    const named = Object.entries(redacted).map(([name, value]) => [sensitiveProperties[name]?.key ?? name, value]);
    try {
      const answer: unknown = onContent({ ...origin, attributes: Object.fromEntries(named) });
      if (answer === undefined || (typeof answer === 'string' && answer !== '')) return answer;
    } catch {
      // Told below: whoever stores content elsewhere does not want it here.
    }
    this.#settings.onFailure();
    return '';
  }
}

const guarded: readonly (readonly [property: string, sensitivity: Sensitivity])[] = Object.entries(sensitiveProperties)
  .map(([property, { sensitivity }]) => [property, sensitivity] as const)
  .filter(([, sensitivity]) => sensitivity === 'personal' || sensitivity === 'secret');

function isSecret(property: string): boolean {
  return sensitiveProperties[property]?.sensitivity === 'secret';
}
