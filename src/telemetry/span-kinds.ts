import { SpanKind } from '@opentelemetry/api';
import type { SpanWriter } from '../../generated/runtime.ts';
import type { AnyRecord } from './dialects.ts';

/** Span kinds by the names that writers give them. */
export const spanKinds = {
  internal: SpanKind.INTERNAL,
  client: SpanKind.CLIENT,
  server: SpanKind.SERVER,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
} as const satisfies Record<SpanWriter<AnyRecord, AnyRecord>['kind'], SpanKind>;
