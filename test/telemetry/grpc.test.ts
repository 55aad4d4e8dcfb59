import { trace } from '@opentelemetry/api';
import { describe, expect, it } from 'vitest';
import { findGrpc, startGrpcReceiver } from '../support/otlp-grpc-receiver.ts';
import { useTelemetry } from './use-telemetry.ts';

const fresh = useTelemetry();
const grpc = findGrpc();

describe('over gRPC', () => {
  if (grpc === undefined) {
    it.skip('is not tried: the exporter brings no @grpc/grpc-js', () => {});
    return;
  }

  it('sends spans with the key as metadata', async () => {
    await using server = await startGrpcReceiver(grpc);
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
