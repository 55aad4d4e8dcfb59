import { guarded } from '../telemetry/problem-log.ts';
import type { Signals } from '../telemetry/signals.ts';
import { type Endpoint, readEndpoint } from './endpoint.ts';
import type { Client } from './sdk-shapes.ts';

/** What is known of an instrumented client. */
export class Binding {
  readonly signals: Signals;
  #baseURL: unknown;
  #endpoint: Endpoint | undefined;

  constructor(signals: Signals) {
    this.signals = signals;
  }

  /** Where the client sends its requests. Read again only when its `baseURL` has changed. */
  endpointOf(client: Client): Endpoint {
    const { baseURL } = client;
    if (this.#endpoint === undefined || baseURL !== this.#baseURL) {
      const endpoint = readEndpoint(client);
      const { provider = endpoint.provider } = this.signals.options;
      this.#baseURL = baseURL;
      this.#endpoint = { ...endpoint, provider };
    }
    return this.#endpoint;
  }

  /** A binding for a clone of the client, which may have another address. */
  forClone(): Binding {
    return new Binding(this.signals);
  }
}

// Kept beside the clients, not on them: an instrumented client looks as it did.
const bindings = new WeakMap<object, Binding>();
const declined = new WeakSet<object>();

/** What instruments clients that nobody instruments one by one. */
interface CommonBinding {
  readonly signals: Signals;
  readonly bindings: WeakMap<object, Binding>;
  /** Called with the first client of each class. */
  readonly prepare: (client: object) => void;
  readonly prepared: WeakSet<object>;
}

let common: CommonBinding | undefined;

/** Whose telemetry a client's calls are: its own, or that of all clients. */
export function bindingOf(client: object | undefined): Binding | undefined {
  if (client === undefined) return undefined;
  return bindings.get(client) ?? (common && commonBindingOf(client, common));
}

export function ownBindingOf(client: object): Binding | undefined {
  return bindings.get(client);
}

export function bind(client: object, binding: Binding): void {
  bindings.set(client, binding);
  declined.delete(client);
}

/** Instruments a clone as the client it comes from, unless it is instrumented already. */
export function bindClone(client: object, clone: object): void {
  const binding = bindings.get(client);
  if (binding !== undefined && !bindings.has(clone)) bindings.set(clone, binding.forClone());
  if (declined.has(client)) declined.add(clone);
}

/** Leaves a client alone, whatever is done to all of them. */
export function unbind(client: object): boolean {
  const wasBound = bindingOf(client) !== undefined;
  bindings.delete(client);
  declined.add(client);
  return wasBound;
}

/** Instruments every client that is not instrumented by itself. The latest call stands. */
export function bindEveryClient(signals: Signals, prepare: (client: object) => void): void {
  common = { signals, bindings: new WeakMap(), prepare, prepared: new WeakSet() };
}

/** Ends what {@link bindEveryClient} began. */
export function unbindEveryClient(): void {
  common = undefined;
}

/** The telemetry of clients that are not instrumented one by one. */
export function commonSignals(): Signals | undefined {
  return common?.signals;
}

function commonBindingOf(client: object, { signals, bindings, prepare, prepared }: CommonBinding): Binding | undefined {
  if (declined.has(client)) return undefined;
  const known = bindings.get(client);
  if (known !== undefined) return known;
  const binding = new Binding(signals);
  bindings.set(client, binding);
  // A class of its own may have resources of its own.
  if (!prepared.has(client.constructor)) {
    prepared.add(client.constructor);
    guarded('preparing a client', () => prepare(client));
  }
  return binding;
}
