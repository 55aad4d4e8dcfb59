import type { MeterProvider } from '@opentelemetry/api';
import type { AttributePolicy } from '../privacy/attribute-policy.ts';
import { createAttributePolicy } from '../privacy/create-policies.ts';
import type { RedactionOptions } from '../privacy/create-redactor.ts';
import type { PersonalData } from '../privacy/personal-data.ts';
import type { OptionNames } from '../privacy/unknown-option.ts';
import { InstrumentsLookup } from './instruments.ts';
import { OptionError, refuseUnknown } from './option-error.ts';
import { resolveCapture } from './resolve-capture.ts';
import { resolveDialect } from './resolve-dialect.ts';
import { resolveInteger } from './resolve-integer.ts';
import { resolvePersonalData, resolveRedaction } from './resolve-privacy.ts';

/** What may leave of spans that other instrumentations made. */
export interface SpanRedactionOptions {
  /**
   * Whether what the schemas call content stays, redacted: messages, tool arguments and results, texts of errors. Else it is
   * left out. Environment: as for `captureContent` of `instrumentOpenAI`.
   *
   * @defaultValue `false`
   */
  readonly captureContent?: boolean | undefined;
  /**
   * How secrets are hidden in everything the schemas do not declare free of them, or `false` for not at all. Environment:
   * `CODON_REDACTION`.
   *
   * @defaultValue all default rules
   */
  readonly redaction?: RedactionOptions | false | undefined;
  /**
   * What happens to ids of users and sessions. Environment: `CODON_PERSONAL_DATA`.
   *
   * @defaultValue `'record'`
   */
  readonly personalData?: PersonalData | undefined;
  /**
   * Longest JSON text of one content attribute, in UTF-16 code units. At least 256. Environment:
   * `CODON_MAX_CONTENT_LENGTH`.
   *
   * @defaultValue 65,536
   */
  readonly maxContentLength?: number | undefined;
  /**
   * Keys of further attributes that hold content, such as `input.value`; so does all that is below them, such as
   * `llm.input_messages` with `llm.input_messages.0.message.content`.
   *
   * @defaultValue none beyond the schemas
   */
  readonly contentAttributes?: readonly string[] | undefined;
  /**
   * Where what is hidden is counted.
   *
   * @defaultValue the globally registered one
   */
  readonly meterProvider?: MeterProvider | undefined;
}

/** What happens to spans before they leave, and where it is counted. */
export interface SpanRedaction {
  readonly policy: AttributePolicy;
  readonly instruments: InstrumentsLookup;
}

const optionNames: OptionNames<SpanRedactionOptions> = {
  captureContent: true,
  redaction: true,
  personalData: true,
  maxContentLength: true,
  contentAttributes: true,
  meterProvider: true,
};

/**
 * Makes the policy that options and environment ask for.
 *
 * @throws {OptionError} for an option that cannot be used
 */
export function resolveSpanRedaction(options: SpanRedactionOptions): SpanRedaction {
  refuseUnknown(options, optionNames);
  const { captureContent, contentAttributes = [] } = options;
  if (!Array.isArray(contentAttributes) || !contentAttributes.every((key) => typeof key === 'string')) {
    throw new OptionError('contentAttributes', 'a list of keys such as "input.value"');
  }
  const policy = createAttributePolicy({
    keepsContent: resolveCapture(captureContent) !== 'none',
    redactor: resolveRedaction(options.redaction, true),
    personalData: resolvePersonalData(options.personalData),
    maxContentLength: resolveInteger(options, 'maxContentLength', 'CODON_MAX_CONTENT_LENGTH', 256) ?? 65_536,
    contentAttributes,
  });
  return { policy, instruments: new InstrumentsLookup(resolveDialect(undefined), options.meterProvider) };
}
