import { type Sensitivity, sensitivityOfAttributes } from '../../generated/sensitivity.ts';
import type { RedactedValue, Redactor } from './create-redactor.ts';
import { limitContent } from './limit-content.ts';
import { type PersonalData, treatPersonal } from './personal-data.ts';
import type { RedactionTally } from './redaction-tally.ts';

/** What happens to attributes that are written already, whoever wrote them. */
export interface AttributePolicySettings {
  /** Whether content stays, redacted. Else it is left out. */
  readonly keepsContent: boolean;
  /** Undefined where nothing is redacted. */
  readonly redactor: Redactor | undefined;
  readonly personalData: PersonalData;
  /** Longest JSON text of one content attribute, in UTF-16 code units. */
  readonly maxContentLength: number;
  /** Further keys that hold content; so does all that is below them. */
  readonly contentAttributes: readonly string[];
}

/** Attributes by their keys. */
export type AnyAttributes = Readonly<Record<string, unknown>>;

/**
 * The policy of the schemas for attributes of any span. What the schemas name is treated as they say; what they do not know
 * stays, without its secrets.
 */
export class AttributePolicy {
  readonly #settings: AttributePolicySettings;
  readonly #known = new Map<string, Sensitivity | undefined>();

  constructor(settings: AttributePolicySettings) {
    this.#settings = settings;
  }

  /** New attributes; the ones that are given are not changed. */
  attributes(attributes: AnyAttributes, tally: RedactionTally): Record<string, unknown> {
    const treated: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(attributes)) {
      const kept = this.#treat(key, value, tally);
      if (kept !== undefined) treated[this.name(key, tally)] = kept;
    }
    return treated;
  }

  /** A text that says what something is called. */
  name(text: string, tally: RedactionTally): string {
    const redacted = this.#settings.redactor?.text(text);
    if (redacted === undefined) return text;
    tally.add(redacted.counts);
    return redacted.text;
  }

  /** A text that may quote what people wrote, such as that of an error. */
  content(text: string, tally: RedactionTally): string | undefined {
    return this.#settings.keepsContent ? this.name(text, tally) : undefined;
  }

  #treat(key: string, value: unknown, tally: RedactionTally): unknown {
    const { keepsContent, personalData, maxContentLength } = this.#settings;
    switch (this.#sensitivityOf(key)) {
      case 'none':
        return value;
      case 'secret':
        return undefined;
      case 'personal':
        return treatPersonal(value, personalData);
      case 'content':
        return keepsContent
          ? limitContent({ value: this.#redact('', value, tally) }, { attribute: maxContentLength }).value
          : undefined;
      default:
        return this.#redact(key, value, tally);
    }
  }

  #redact(key: string, value: unknown, tally: RedactionTally): unknown {
    const { redactor } = this.#settings;
    if (redactor === undefined || !mayHoldSecrets(value)) return value;
    const { value: redacted, counts } = redactAttribute(redactor, key, value);
    tally.add(counts);
    return redacted;
  }

  /** What a key holds; undefined for keys that the schemas do not know. */
  #sensitivityOf(key: string): Sensitivity | undefined {
    if (this.#known.has(key)) return this.#known.get(key);
    const sensitivity = this.#lookUp(key);
    // Keys come from outside: what is remembered of them is bounded.
    if (this.#known.size < REMEMBERED) this.#known.set(key, sensitivity);
    return sensitivity;
  }

  #lookUp(key: string): Sensitivity | undefined {
    const { contentAttributes } = this.#settings;
    const named = [key, ...parentsOf(key)];
    if (named.some((name) => contentAttributes.includes(name))) return 'content';
    if (Object.hasOwn(sensitivityOfAttributes, key)) return sensitivityOfAttributes[key];
    // Older instrumentations write one attribute for each message: `gen_ai.prompt.0.content`.
    const parent = parentsOf(key).find((name) => Object.hasOwn(sensitivityOfAttributes, name));
    const sensitivity = parent === undefined ? undefined : sensitivityOfAttributes[parent];
    return sensitivity === 'none' ? undefined : sensitivity;
  }
}

const REMEMBERED = 4096;

/** Whether an attribute's value is text, or a list that may hold some. */
export function mayHoldSecrets(value: unknown): value is string | readonly unknown[] {
  return typeof value === 'string' || Array.isArray(value);
}

/** The last word of a key may say that its value is a secret, as in `http.request.header.authorization`. */
export function redactAttribute(redactor: Redactor, key: string, value: unknown): RedactedValue<unknown> {
  const name = key.slice(key.lastIndexOf('.') + 1);
  const { value: redacted, counts } = redactor.value<unknown>({ [name]: value });
  // Where redaction failed, a mark stands for the whole.
  return { value: typeof redacted === 'object' && redacted !== null ? Object.values(redacted)[0] : redacted, counts };
}

/** `a.b.c` gives `a.b` and `a`. */
function parentsOf(key: string): string[] {
  const words = key.split('.');
  return words.slice(1).map((_, index) => words.slice(0, words.length - 1 - index).join('.'));
}
