/** Under which name and version telemetry is emitted. A test holds both equal to package.json. */
export const scopeName = '@codon/instrumentation-openai';
export const scopeVersion = '0.1.0';
