import { createRequire } from 'node:module';
import * as openai from 'openai';
import { Stream } from 'openai/streaming';
import { afterAll, beforeAll, expect } from 'vitest';
import { instrumentOpenAI } from '../../src/instrument/instrument-openai.ts';
import type { InstrumentOptions } from '../../src/options.ts';
import type { FakeOpenAI } from '../../src/testing/fake-openai/fake-openai.ts';
import type { ReceivedRequest } from '../../src/testing/fake-openai/received-request.ts';
import type { Script } from '../../src/testing/fake-openai/script.ts';
import { startFakeOpenAI } from '../../src/testing/fake-openai/start-fake-openai.ts';
import { describeValue } from './describe-value.ts';
import { findViolations } from './find-violations.ts';
import { TelemetryCapture } from './telemetry.ts';

/** The openai package as a program imports it. */
export type Sdk = typeof openai & { readonly Stream: typeof Stream };

/** A piece of a program that uses OpenAI, and what it comes to. */
export type Program<T> = (client: openai.OpenAI, sdk: Sdk, server: FakeOpenAI) => T | PromiseLike<T>;

export interface PairOptions extends InstrumentOptions {
  /** What the server answers, one script a request; then it answers by itself. */
  readonly scripts?: readonly Script[];
  /** Options of both clients. One attempt a call unless they say otherwise. */
  readonly client?: Partial<openai.ClientOptions>;
  /** Makes another kind of client. */
  readonly create?: (sdk: Sdk, server: FakeOpenAI) => openai.OpenAI;
  /** Default: one that listens to everything. */
  readonly telemetry?: TelemetryCapture;
}

/** What a program comes to. */
interface Outcome<T> {
  readonly value?: T;
  readonly error?: unknown;
  readonly requests: readonly ReceivedRequest[];
}

export interface PairRun<T> extends Outcome<T> {
  readonly telemetry: TelemetryCapture;
}

// Two builds of one package with classes of their own: what is patched in one does not exist in the other.
const require = createRequire(import.meta.url);
const bareSdk: Sdk = { ...require('openai'), ...require('openai/streaming') };
const instrumentedSdk: Sdk = { ...openai, Stream };

/**
 * Runs programs with a bare client and with an instrumented one, each against a server of its own.
 *
 * `runBoth` expects both to come to the same: result or error, and every request as it arrived. It expects telemetry
 * without violations and no span left open, and returns what the instrumented program came to.
 */
export function useClientPair(): { runBoth<T>(program: Program<T>, options?: PairOptions): Promise<PairRun<T>> } {
  let bareServer: FakeOpenAI;
  let server: FakeOpenAI;
  beforeAll(async () => {
    bareServer = await startFakeOpenAI();
    server = await startFakeOpenAI();
  });
  afterAll(async () => {
    await bareServer.close();
    await server.close();
  });
  return {
    async runBoth(program, options = {}) {
      const { telemetry = new TelemetryCapture(), scripts, client, create, ...rest } = options;
      const setup = { scripts, client, create };
      const bare = await run(program, bareSdk, bareServer, setup, (made) => made);
      const ours = await run(program, instrumentedSdk, server, setup, (made) =>
        instrumentOpenAI(made, { ...telemetry.providers, ...rest }),
      );
      expect(visible(ours, server)).toEqual(visible(bare, bareServer));
      await expect.poll(() => telemetry.openSpans, { interval: 5, timeout: 5000 }).toBe(0);
      expect(await findViolations(telemetry)).toEqual([]);
      return { ...ours, telemetry };
    },
  };
}

async function run<T>(
  program: Program<T>,
  sdk: Sdk,
  server: FakeOpenAI,
  { scripts = [], client, create }: { [K in 'scripts' | 'client' | 'create']: PairOptions[K] | undefined },
  prepare: (client: openai.OpenAI) => openai.OpenAI,
): Promise<Outcome<T>> {
  server.reset();
  server.next(...scripts);
  const made =
    create?.(sdk, server) ??
    new sdk.OpenAI({ baseURL: server.baseURL, apiKey: 'sk-test', maxRetries: 0, logLevel: 'off', ...client });
  const { requests } = server;
  try {
    const value = await program(prepare(made), sdk, server);
    return { value, requests: [...requests] };
  } catch (error) {
    return { error, requests: [...requests] };
  }
}

function visible({ requests, ...outcome }: Outcome<unknown>, { origin }: FakeOpenAI): unknown {
  const port = new URL(origin).port;
  const text = JSON.stringify(describeValue({ ...outcome, requests: requests.map(onTheWire) }), (_key, value) =>
    value === undefined ? '[undefined]' : value,
  );
  return JSON.parse(text.replaceAll(`:${port}`, ':port'));
}

function onTheWire({ aborted, ...request }: ReceivedRequest): object {
  // Whether the server has noticed yet that a client went away depends on timing; tests that care wait for it.
  return request;
}
