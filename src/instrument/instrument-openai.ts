import type { InstrumentOptions } from '../options.ts';
import { resolveOptions } from '../telemetry/resolve-options.ts';
import { Signals } from '../telemetry/signals.ts';
import { Binding, bind, ownBindingOf, unbind } from './bindings.ts';
import { patchClient } from './patch-client.ts';
import { rawClientOf } from './raw-client.ts';

/**
 * Makes a client's calls tell OpenTelemetry what they do: a span each, metrics, and content where it is asked for. The
 * program sees the same results, errors and streams as before.
 *
 * Instrumenting a client again changes nothing: the first options stand. Clients made from it by `withOptions()` are
 * instrumented too.
 *
 * @param client - an `OpenAI` client of openai 4 to 7, or one of its kin such as `AzureOpenAI`; where something wraps one,
 *   the client inside is instrumented
 * @returns the same client
 * @throws {TypeError} when `client` is not a client, or hides the one inside it
 * @throws {OptionError} for an option that cannot be used, naming it
 *
 * @example
 * ```ts
 * const client = instrumentOpenAI(new OpenAI());
 * await client.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: 'Hi' }] });
 * // span "chat gpt-4o-mini", CLIENT, with gen_ai.usage.input_tokens = 8 and so on
 * ```
 */
export function instrumentOpenAI<T extends object>(client: T, options: InstrumentOptions = {}): T {
  const raw = rawClientOf(client);
  if (raw === undefined) {
    throw new TypeError('instrumentOpenAI expects a client of the openai package; pass what `new OpenAI()` gave');
  }
  if (ownBindingOf(raw) === undefined) {
    bind(raw, new Binding(new Signals(resolveOptions(options))));
    patchClient(raw);
  }
  return client;
}

/**
 * Ends what {@link instrumentOpenAI} began, for this client. Calls under way are told to their end.
 *
 * @returns whether the client was instrumented
 */
export function uninstrumentOpenAI(client: object): boolean {
  const raw = rawClientOf(client);
  return raw !== undefined && unbind(raw);
}
