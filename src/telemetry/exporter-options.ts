import { createRequire } from 'node:module';
import type { TelemetrySignal } from './telemetry-options.ts';
import type { TelemetrySettings } from './telemetry-settings.ts';

const grpcBase = '@opentelemetry/otlp-grpc-exporter-base';

/** How an OTLP exporter is to be made: where to, and with which headers. */
export function exporterOptions(settings: TelemetrySettings, signal: TelemetrySignal): object {
  const { endpoint = '', protocol, headers } = settings;
  if (protocol !== 'grpc') return { url: signalAddress(endpoint, signal), headers };
  return { url: endpoint, metadata: grpcMetadata(headers, signal) };
}

/** An endpoint may have a path, which comes first. */
function signalAddress(endpoint: string, signal: TelemetrySignal): string {
  const address = new URL(endpoint);
  address.pathname = `${address.pathname.replace(/\/+$/, '')}/v1/${signal}`;
  return address.href;
}

interface Metadata {
  set(name: string, value: string): void;
}

/**
 * Headers as gRPC takes them. Its package is the exporter's own, so it is asked for from there: an application need not
 * have installed it by name.
 */
function grpcMetadata(headers: Readonly<Record<string, string>>, signal: TelemetrySignal): Metadata {
  const exporter = `@opentelemetry/exporter-${signal === 'traces' ? 'trace' : signal}-otlp-grpc`;
  const base = createRequire(createRequire(import.meta.url).resolve(exporter)).resolve(grpcBase);
  const grpc = createRequire(base)('@grpc/grpc-js') as { readonly Metadata: new () => Metadata };
  const metadata = new grpc.Metadata();
  for (const [name, value] of Object.entries(headers)) metadata.set(name, value);
  return metadata;
}
