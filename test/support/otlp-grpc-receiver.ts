import { createRequire } from 'node:module';
import { decodeOtlp, type OtlpMessage } from './otlp-descriptors.ts';

/** What somebody sent over gRPC. */
interface GrpcReceived {
  readonly message: OtlpMessage;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Record<string, unknown>;
}

/** A server on this machine that takes OTLP over gRPC. */
export interface GrpcReceiver extends AsyncDisposable {
  readonly url: string;
  readonly received: GrpcReceived[];
}

const services: Readonly<Record<OtlpMessage, string>> = {
  Traces: 'opentelemetry.proto.collector.trace.v1.TraceService',
  Metrics: 'opentelemetry.proto.collector.metrics.v1.MetricsService',
  Logs: 'opentelemetry.proto.collector.logs.v1.LogsService',
};

type Grpc = typeof import('@grpc/grpc-js');

/** The gRPC package that comes with the exporter. */
function loadGrpc(): Grpc {
  const exporter = createRequire(import.meta.url).resolve('@opentelemetry/exporter-trace-otlp-grpc');
  const base = createRequire(exporter).resolve('@opentelemetry/otlp-grpc-exporter-base');
  return createRequire(base)('@grpc/grpc-js') as Grpc;
}

/** Starts a server that takes everything and answers with an empty message. */
export async function startGrpcReceiver(): Promise<GrpcReceiver> {
  const grpc = loadGrpc();
  const received: GrpcReceived[] = [];
  const server = new grpc.Server();
  for (const [message, service] of Object.entries(services) as [OtlpMessage, string][]) {
    const methods = {
      Export: {
        path: `/${service}/Export`,
        requestStream: false,
        responseStream: false,
        requestSerialize: (bytes: Buffer) => bytes,
        requestDeserialize: (bytes: Buffer) => bytes,
        responseSerialize: (bytes: Buffer) => bytes,
        responseDeserialize: (bytes: Buffer) => bytes,
      },
    };
    const handlers: import('@grpc/grpc-js').UntypedServiceImplementation = {
      Export: (
        call: import('@grpc/grpc-js').ServerUnaryCall<Buffer, Buffer>,
        done: import('@grpc/grpc-js').sendUnaryData<Buffer>,
      ) => {
        received.push({ message, headers: call.metadata.getMap(), body: decodeOtlp(message, call.request) });
        done(null, Buffer.alloc(0));
      },
    };
    server.addService(methods, handlers);
  }
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, bound) =>
      error === null ? resolve(bound) : reject(error),
    );
  });
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    [Symbol.asyncDispose]: async () => server.forceShutdown(),
  };
}
