import { metrics, trace } from '@opentelemetry/api';
import { logs } from '@opentelemetry/api-logs';
import { JsonTraceSerializer } from '@opentelemetry/otlp-transformer';
import { TelemetryCapture } from '../support/telemetry.ts';

// Stands for an application that sets up OpenTelemetry and is started with `--import …/register`. Runs programs one after
// the other and prints a line for each: its spans, as OTLP JSON. A last line has the events and metrics of all.
const telemetry = new TelemetryCapture();
trace.setGlobalTracerProvider(telemetry.providers.tracerProvider);
metrics.setGlobalMeterProvider(telemetry.providers.meterProvider);
logs.setGlobalLoggerProvider(telemetry.providers.loggerProvider);

for (const program of process.argv.slice(2)) {
  const before = telemetry.spans.length;
  await import(`./programs/${program}.ts`);
  const bytes = JsonTraceSerializer.serializeRequest(telemetry.spans.slice(before));
  console.log(JSON.stringify({ program, spans: Buffer.from(bytes ?? []).toString('utf8') }));
}
console.log(JSON.stringify({ all: await telemetry.serialize(), open: telemetry.openSpans }));
