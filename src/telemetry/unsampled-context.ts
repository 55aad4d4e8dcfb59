import { type Context, INVALID_TRACEID, type Span, TraceFlags, trace } from '@opentelemetry/api';
import { CallContext } from './call-context.ts';

/**
 * The context in which to make a call whose span nobody records, so that what happens inside it is not sampled either;
 * undefined where the active one says so already.
 *
 * @param span - the span of the call, or the API's own where no SDK is there
 */
export function unsampledContext(active: Context, span: Span): Context | undefined {
  return carriesNothing(span) || saysSo(active, span) ? undefined : new CallContext(active, span, undefined);
}

function carriesNothing(span: Span): boolean {
  return span.spanContext().traceId === INVALID_TRACEID;
}

/** Inside a local span that is not recorded either, samplers find the same answers as inside the call's own. */
function saysSo(active: Context, span: Span): boolean {
  const outer = trace.getSpan(active);
  if (outer === undefined || outer.isRecording()) return false;
  const { traceId, traceFlags, traceState, isRemote } = outer.spanContext();
  const own = span.spanContext();
  const isSame = own.traceId === traceId && own.traceFlags === traceFlags && own.traceState === traceState;
  return isSame && traceFlags === TraceFlags.NONE && isRemote !== true;
}
