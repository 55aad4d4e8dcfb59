import type { InstrumentOptions } from '../options.ts';
import type { ContentPolicy } from '../privacy/content-policy.ts';
import { createContentPolicy } from '../privacy/create-policies.ts';
import { createRedactor, type RedactionOptions, type Redactor } from '../privacy/create-redactor.ts';
import { type PersonalData, SHORTEST_KEY } from '../privacy/personal-data.ts';
import { readEnvironment } from './environment.ts';
import { OptionError } from './option-error.ts';
import { resolveInteger } from './resolve-integer.ts';
import { resolveSwitch } from './resolve-switch.ts';
import { warnAboutVariable } from './warn-about-variable.ts';
import { warnOnce } from './warn-once.ts';

/** The options that say what may leave. */
export type PrivacyOptions = Pick<
  InstrumentOptions,
  | 'redaction'
  | 'personalData'
  | 'onContent'
  | 'maxContentLength'
  | 'maxMessageLength'
  | 'maxSpanContentLength'
  | 'maxContentTokens'
  | 'captureToolSchemas'
>;

/**
 * Makes the policy that options and environment ask for.
 *
 * @param captures - whether content is recorded at all: without it, nothing needs redacting, and no rule is made ready
 * @throws {OptionError} for an option that cannot be used
 * @throws {TypeError} for a redaction rule that cannot be used
 */
export function resolvePrivacy(options: PrivacyOptions, captures: boolean): ContentPolicy {
  const { onContent } = options;
  if (onContent !== undefined && typeof onContent !== 'function') throw new OptionError('onContent', 'a function');
  return createContentPolicy({
    redactor: resolveRedaction(options.redaction, captures),
    personalData: resolvePersonalData(options.personalData),
    limit: {
      attribute: resolveInteger(options, 'maxContentLength', 'CODON_MAX_CONTENT_LENGTH', 256) ?? 65_536,
      message: resolveInteger(options, 'maxMessageLength', 'CODON_MAX_MESSAGE_LENGTH', 256),
      span: resolveInteger(options, 'maxSpanContentLength', 'CODON_MAX_SPAN_CONTENT_LENGTH', 256),
      tokens: resolveInteger(options, 'maxContentTokens', 'CODON_MAX_CONTENT_TOKENS', 256),
    },
    toolSchemas: resolveSwitch(options, 'captureToolSchemas', 'CODON_CAPTURE_TOOL_SCHEMAS'),
    onContent,
    onFailure: () => warnOnce('on-content', 'onContent failed or gave no text: what it was given is not recorded'),
  });
}

/** The redactor that is asked for; undefined for none. */
export function resolveRedaction(
  option: RedactionOptions | false | undefined,
  captures: boolean,
): Redactor | undefined {
  if (option === false) return undefined;
  if (option !== undefined) {
    if (typeof option !== 'object' || option === null) throw new OptionError('redaction', 'an object or false');
    return createRedactor({ ...option, onFailure: (rule) => reportRule(rule, option.onFailure) });
  }
  return captures && !isSwitchedOff() ? defaultRedactor() : undefined;
}

let shared: Redactor | undefined;

/** Making its rules ready takes a while, and they never change: all clients share one. */
function defaultRedactor(): Redactor {
  shared ??= createRedactor({ onFailure: (rule) => reportRule(rule) });
  return shared;
}

function reportRule(rule: string, onFailure?: (rule: string) => void): void {
  warnOnce('redaction-rule', `redaction failed in "${rule}": content it was applied to is not recorded`);
  onFailure?.(rule);
}

function isSwitchedOff(): boolean {
  const text = readEnvironment('CODON_REDACTION')?.trim().toLowerCase();
  if (text === 'off' || text === 'false') return true;
  if (text !== undefined && text !== '' && text !== 'on' && text !== 'true') {
    warnAboutVariable('CODON_REDACTION', 'on, off');
  }
  return false;
}

/** What to do with personal data. */
export function resolvePersonalData(option: PersonalData | undefined): PersonalData {
  if (option !== undefined) {
    if (option === 'drop' || option === 'record') return option;
    const key: unknown = option?.pseudonymise;
    if (typeof key !== 'string' || key.length < SHORTEST_KEY) {
      const expected = `"drop", "record" or { pseudonymise: key } with a key of at least ${SHORTEST_KEY} characters`;
      throw new OptionError('personalData', expected);
    }
    return Object.freeze({ pseudonymise: key });
  }
  const text = readEnvironment('CODON_PERSONAL_DATA')?.trim().toLowerCase();
  if (text === undefined || text === '' || text === 'record') return 'record';
  if (text === 'drop') return 'drop';
  const key = readEnvironment('CODON_PSEUDONYM_KEY') ?? '';
  if (text === 'pseudonymise' && key.length >= SHORTEST_KEY) return Object.freeze({ pseudonymise: key });
  const expected = `drop, record, or pseudonymise with CODON_PSEUDONYM_KEY of at least ${SHORTEST_KEY} characters`;
  warnAboutVariable('CODON_PERSONAL_DATA', `${expected}; personal data is dropped`);
  return 'drop';
}
