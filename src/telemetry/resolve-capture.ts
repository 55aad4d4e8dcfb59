import type { CaptureContent, InstrumentOptions } from '../options.ts';
import { readEnvironment } from './environment.ts';
import { OptionError } from './option-error.ts';
import { warnAboutVariable } from './warn-about-variable.ts';

const captureWords: Readonly<Record<string, CaptureContent>> = {
  none: 'none',
  span: 'span',
  event: 'event',
  both: 'both',
  true: 'span',
  false: 'none',
  no_content: 'none',
  span_only: 'span',
  event_only: 'event',
  span_and_event: 'both',
};

/**
 * Where content is recorded, by option, else by environment.
 *
 * @throws {OptionError} for an option that cannot be used
 */
export function resolveCapture(option: InstrumentOptions['captureContent']): CaptureContent {
  if (option !== undefined) {
    const capture = option === true ? 'span' : option === false ? 'none' : option;
    if (!['none', 'span', 'event', 'both'].includes(capture)) {
      throw new OptionError('captureContent', '"none", "span", "event", "both" or a boolean');
    }
    return capture;
  }
  for (const name of ['CODON_CAPTURE_CONTENT', 'OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT']) {
    const text = readEnvironment(name)?.trim().toLowerCase();
    if (text === undefined || text === '') continue;
    const capture = Object.hasOwn(captureWords, text) ? captureWords[text] : undefined;
    if (capture !== undefined) return capture;
    warnAboutVariable(name, Object.keys(captureWords).join(', '));
  }
  return 'none';
}
