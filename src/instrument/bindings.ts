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
      const endpoint = readEndpoint(baseURL);
      const { provider } = this.signals.options;
      this.#baseURL = baseURL;
      this.#endpoint = provider === undefined ? endpoint : { ...endpoint, provider };
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

export function bindingOf(client: object | undefined): Binding | undefined {
  return client === undefined ? undefined : bindings.get(client);
}

export function bind(client: object, binding: Binding): void {
  bindings.set(client, binding);
}

export function unbind(client: object): boolean {
  return bindings.delete(client);
}
