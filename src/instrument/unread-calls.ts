import { guarded } from '../telemetry/problem-log.ts';

/** A call that waits for its reader: an open stream, or an answer that nobody has asked for yet. */
export interface UnreadCall {
  /** Set by the call whenever its reader takes something; cleared here. */
  wasRead: boolean;
  /** Its reader has asked for something that has not come yet: the server may be slow, the reader is not idle. */
  readonly isAwaited: boolean;
  readonly idleTimeout: number;
  /** @param idleSince - `performance.now()` at which its reader was seen to be idle; undefined where that is not known */
  abandon(idleSince: number | undefined): void;
}

interface Watch {
  idleSince: number;
}

const watched = new Map<UnreadCall, Watch>();
let timer: NodeJS.Timeout | undefined;
let period = 0;

// What is held here must not keep the watched object alive: a call refers neither to its stream nor to its promise.
const collected = new FinalizationRegistry<UnreadCall>((call) => abandon(call));

/**
 * Ends a call as abandoned when the object its reader would need is collected, or when nothing is read for its idle
 * time-out. The timer does not keep the process alive.
 */
export function watchUnread(call: UnreadCall, readBy: object): void {
  collected.register(readBy, call, call);
  watched.set(call, { idleSince: performance.now() });
  const wanted = Math.max(5, Math.min(call.idleTimeout / 4, 60_000));
  if (timer === undefined || wanted < period) {
    clearInterval(timer);
    period = wanted;
    timer = setInterval(sweep, period);
    timer.unref();
  }
}

/** The call has ended, or is being read to its end elsewhere. */
export function unwatch(call: UnreadCall): void {
  if (!watched.delete(call)) return;
  collected.unregister(call);
  if (watched.size === 0) {
    clearInterval(timer);
    timer = undefined;
  }
}

function sweep(): void {
  const now = performance.now();
  for (const [call, watch] of watched) {
    if (call.wasRead || call.isAwaited) {
      call.wasRead = false;
      watch.idleSince = now;
    } else if (now - watch.idleSince >= call.idleTimeout) {
      abandon(call);
    }
  }
}

function abandon(call: UnreadCall): void {
  const isIdle = !call.wasRead && !call.isAwaited;
  const idleSince = isIdle ? watched.get(call)?.idleSince : undefined;
  unwatch(call);
  guarded('an abandoned call', () => call.abandon(idleSince));
}
