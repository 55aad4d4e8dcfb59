import { OpenAIInstrumentation } from './instrumentation.ts';
import { beforeProcessEnds, readEnvironment } from './telemetry/environment.ts';
import { existingTracerProvider } from './telemetry/existing-provider.ts';
import { flushProviders } from './telemetry/flush-providers.ts';
import { initializeTelemetry } from './telemetry/initialize-telemetry.ts';

/*
 * Instruments a program that knows nothing of it:
 *
 *   node --import @codon/instrumentation-openai/register app.js
 *
 * Options come from the environment. Telemetry goes to Codon when there is a key for it, or to the endpoint that the
 * environment names; else to the providers that are registered globally, now or later.
 */
new OpenAIInstrumentation();

function isToBeSetUp(): boolean {
  if (readEnvironment('CODON_API_KEY')) return true;
  return Boolean(readEnvironment('OTEL_EXPORTER_OTLP_ENDPOINT')) && existingTracerProvider() === undefined;
}

if (isToBeSetUp()) {
  try {
    await initializeTelemetry();
  } catch (error) {
    // The program is worth more than its telemetry.
    process.emitWarning(error instanceof Error ? error.message : 'Telemetry could not be set up.');
  }
} else {
  beforeProcessEnds(flushProviders);
}
