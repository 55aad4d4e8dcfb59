import { appendFileSync, writeFileSync } from 'node:fs';
import { JsonTraceSerializer } from '@opentelemetry/otlp-transformer';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace';

/** Writes each batch of spans as one line of OTLP JSON, as the Collector's file exporter does. */
export class OtlpFileExporter implements SpanExporter {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
    writeFileSync(path, '');
  }

  export(spans: ReadableSpan[], done: Parameters<SpanExporter['export']>[1]): void {
    const line = JsonTraceSerializer.serializeRequest(spans);
    if (line !== undefined) appendFileSync(this.#path, Buffer.concat([line, Buffer.from('\n')]));
    done({ code: 0 });
  }

  async shutdown(): Promise<void> {}
}
