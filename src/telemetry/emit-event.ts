import type { Context } from '@opentelemetry/api';
import type { EventWriter } from '../../generated/runtime.ts';
import { RedactionTally } from '../privacy/redaction-tally.ts';
import type { Failure } from './call-telemetry.ts';
import { type AnyRecord, writersOf } from './dialects.ts';
import type { EventRecord } from './event-logger.ts';
import { reportProblem } from './problem-log.ts';
import type { Signals } from './signals.ts';
import { countRedactions } from './tell-redactions.ts';

/** Emits one log event, where the dialect has it and somebody listens. */
export function emitEvent(signals: Signals, eventId: string, record: AnyRecord, active: Context): void {
  for (const writer of writersOf(signals.options.dialect.events, eventId)) emit(signals, writer, record, active);
}

/** Emits the log events that tell calls of a span type in full. */
export function emitDetails(signals: Signals, spanId: string, record: AnyRecord, active: Context): void {
  for (const writer of Object.values(signals.options.dialect.events)) {
    if (writer.of === spanId) emit(signals, writer, record, active);
  }
}

function emit(signals: Signals, writer: EventWriter<AnyRecord>, record: AnyRecord, active: Context): void {
  const loggers = signals.loggers();
  if (loggers.length === 0) return;
  const { name, severityNumber } = writer;
  const attributes = writer.attributes(record, reportProblem) as EventRecord['attributes'];
  for (const logger of loggers) logger.emit({ eventName: name, severityNumber, attributes, context: active });
}

/** Emits what was thrown. Its words, which may quote what people wrote, only where events carry content. */
export function emitException(signals: Signals, eventId: string, failure: Failure, active: Context): void {
  const { contentOnEvent, policy } = signals.options;
  const { exception } = failure;
  // An answer may tell of a failure without anything being thrown: the span says all there is to say.
  if (exception === undefined) return;
  const tally = new RedactionTally();
  const told = (text: string | undefined) => (contentOnEvent ? policy.text(text, tally) : undefined);
  const content = { exceptionMessage: told(failure.message), exceptionStacktrace: told(exception.stack) };
  countRedactions(tally, signals.instruments());
  emitEvent(signals, eventId, { exceptionType: exception.type, ...content }, active);
}
