import type { Signals } from '../telemetry/signals.ts';
import { Binding, bind } from './bindings.ts';
import { patchClient } from './patch-client.ts';
import { rawClientOf } from './raw-client.ts';

/**
 * Instruments a client of a workload's own, made by `withOptions()`, so that the one it comes from stays as it is and may
 * serve other workloads. A client that cannot be cloned is instrumented itself.
 */
export function instrumentClone<Client extends object>(client: Client, signals: Signals): Client {
  const clone = cloneOf(client);
  const raw = rawClientOf(clone) ?? clone;
  bind(raw, new Binding(signals));
  patchClient(raw);
  return clone;
}

function cloneOf<Client extends object>(client: Client): Client {
  if (!('withOptions' in client) || typeof client.withOptions !== 'function') return client;
  return client.withOptions({}) as Client;
}
