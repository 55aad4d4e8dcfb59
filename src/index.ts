export { instrumentOpenAI, uninstrumentOpenAI } from './instrument/instrument-openai.ts';
export { type TraceToolOptions, traceTool } from './instrument/trace-tool.ts';
export type { Attempts, CaptureContent, InstrumentOptions } from './options.ts';
export type { DialectId } from './telemetry/dialects.ts';
export { rejectedValues } from './telemetry/problem-log.ts';
export { OptionError } from './telemetry/resolve-options.ts';
