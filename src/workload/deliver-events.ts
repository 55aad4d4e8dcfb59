import type { EventQueue } from './event-queue.ts';
import type { StreamEvent } from './stream-events.ts';

/** Hands each event to a handler and waits for it. When the handler throws, the run is told and no more come. */
export async function deliverEvents(events: EventQueue, onEvent: (event: StreamEvent) => unknown): Promise<void> {
  try {
    for (let step = await events.next(); !step.done; step = await events.next()) await onEvent(step.value);
  } catch (error) {
    events.abandon({ error });
  }
}
