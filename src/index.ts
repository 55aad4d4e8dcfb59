export { instrumentOpenAI, uninstrumentOpenAI } from './instrument/instrument-openai.ts';
export type { CaptureContent, InstrumentOptions } from './options.ts';
export type { DialectId } from './telemetry/dialects.ts';
export { rejectedValues } from './telemetry/problem-log.ts';
export { OptionError } from './telemetry/resolve-options.ts';
