import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { type Context, trace } from '@opentelemetry/api';
import type OpenAI from 'openai';
import type { PeerName } from '../peers/peers.ts';
import { listen } from './listen.ts';
import type { Scenario } from './scenarios.ts';
import type { Task } from './task.ts';
import { bareCall, type Call, floorCall, ourCall, type VariantParts } from './variants.ts';

/** A variant that is ready to be called. */
export interface Prepared {
  readonly call: Call;
  /** What calls are made in. */
  readonly context: Context;
  /** How many spans were told so far. */
  countSpans(): number;
}

type Load = (name: string) => unknown;

/** Has whoever loads a package from now on get a copy of its own. */
export function loadAnew(name: string, packages: string): void {
  const { cache } = createRequire(join(packages, 'package.json'));
  const folder = join('node_modules', name, sep);
  for (const file of Object.keys(cache)) if (file.includes(folder)) delete cache[file];
}

/** Sets up this process for the calls of a task, which are those of a scenario. It may be set up for several. */
export async function prepare({ subject, mode, listener, packages }: Task, scenario: Scenario): Promise<Prepared> {
  const load: Load = createRequire(join(packages, 'package.json'));
  const listening = listen(subject === 'bare' ? 'none' : listener);
  const { tracerProvider } = listening;
  const parts = { scenario, mode, tracerProvider, newClient: (send: typeof fetch) => newClient(load, send) };
  const own = { spans: 0 };
  return {
    call: await callOf(subject, parts, load, own),
    context: listening.context,
    countSpans: () => listening.spans + own.spans,
  };
}

async function callOf(
  subject: Task['subject'],
  parts: VariantParts,
  load: Load,
  own: { spans: number },
): Promise<Call> {
  if (subject === 'bare') return bareCall(parts);
  if (subject === 'floor') return floorCall(parts);
  if (subject === 'ours') return ourCall(parts);
  return peerCall(subject, parts, load, () => {
    own.spans += 1;
  });
}

async function peerCall(peer: PeerName, parts: VariantParts, load: Load, spanEnded: () => void): Promise<Call> {
  const { attachPeer } = await import('../peers/attach-peer.ts');
  const { scenario, mode, tracerProvider } = parts;
  if (tracerProvider !== undefined) trace.setGlobalTracerProvider(tracerProvider);
  const client = await attachPeer[peer]({
    load,
    content: mode === 'content',
    newClient: () => parts.newClient(scenario.fetch),
    spanEnded,
  });
  return () => scenario.run(client);
}

/** Loaded only here: some packages have to be there before. */
function newClient(load: Load, send: typeof fetch): OpenAI {
  const { OpenAI: Client } = load('openai') as { OpenAI: typeof OpenAI };
  return new Client({ apiKey: 'bench', baseURL: 'https://api.openai.com/v1', fetch: send, maxRetries: 1 });
}
