import type { Signals } from '../telemetry/signals.ts';
import { Binding, bind } from './bindings.ts';
import { patchClient } from './patch-client.ts';

/**
 * Instruments a client of a workload's own, made by `withOptions()`, so that the one it comes from stays as it is and may
 * serve other workloads. A client that cannot be cloned is instrumented itself.
 */
export function instrumentClone<Client extends object>(client: Client, signals: Signals): Client {
  const clone = cloneOf(client);
  bind(clone, new Binding(signals));
  patchClient(clone);
  return clone;
}

function cloneOf<Client extends object>(client: Client): Client {
  if (!('withOptions' in client) || typeof client.withOptions !== 'function') return client;
  return client.withOptions({}) as Client;
}
