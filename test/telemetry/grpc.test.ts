import { trace } from '@opentelemetry/api';
import { describe, expect, it } from 'vitest';
import { startGrpcReceiver } from '../support/otlp-grpc-receiver.ts';
import { useTelemetry } from './use-telemetry.ts';

const fresh = useTelemetry();

describe('over gRPC', () => {
  it('sends spans with the key as metadata', async () => {
    await using server = await startGrpcReceiver();
    const telemetry = await fresh.start({
      apiKey: 'key-1',
      endpoint: server.url,
      protocol: 'grpc',
      orgLookupUrl: '',
      serviceName: 'docs',
    });
    trace.getTracer('test').startSpan('work').end();
    await telemetry.flush();
    const traces = server.received.filter(({ message }) => message === 'Traces');
    expect(traces).toMatchObject([{ headers: { 'x-codon-api-key': 'key-1' } }]);
    expect(JSON.stringify(traces)).toContain('"name":"work"');
    expect(JSON.stringify(traces)).toContain('"stringValue":"docs"');
  });
});
