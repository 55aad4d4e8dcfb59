import { type TracerProvider, trace } from '@opentelemetry/api';
import type OpenAI from 'openai';
import type { InstrumentOptions } from '../../../src/index.ts';
import type { Scenario } from './scenarios.ts';
import { floorMode, type Mode } from './task.ts';

/** Makes one call. */
export type Call = () => PromiseLike<unknown>;

/** What a variant is made of. */
export interface VariantParts {
  readonly scenario: Scenario;
  readonly mode: Mode;
  /** Absent where nobody listens. */
  readonly tracerProvider: TracerProvider | undefined;
  newClient(fetch: typeof globalThis.fetch): OpenAI;
}

const modeOptions: Readonly<Record<Mode, InstrumentOptions>> = {
  default: {},
  content: { captureContent: true, redaction: false },
  redaction: { captureContent: true },
  dialects: { dialect: ['genai-0.1', 'openinference'] },
  'content-dialects': { captureContent: true, redaction: false, dialect: ['genai-0.1', 'openinference'] },
};

/** The client as it is. */
export function bareCall({ scenario, newClient }: VariantParts): Call {
  const client = newClient(scenario.fetch);
  return () => scenario.run(client);
}

/** The least that tells the same, by hand. */
export function floorCall({ scenario, mode, tracerProvider, newClient }: VariantParts): Call {
  const tracer = (tracerProvider ?? trace).getTracer('floor');
  return scenario.floor({ tracer, mode: floorMode(mode), fetch: scenario.fetch, newClient });
}

/** The client with this package, which no other variant loads. */
export async function ourCall({ scenario, mode, tracerProvider, newClient }: VariantParts): Promise<Call> {
  const { instrumentOpenAI } = await import('../../../src/index.ts');
  const client = newClient(scenario.fetch);
  instrumentOpenAI(client, { ...modeOptions[mode], tracerProvider });
  return () => scenario.run(client);
}
