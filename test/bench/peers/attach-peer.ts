import { trace } from '@opentelemetry/api';
import type OpenAI from 'openai';
import type { PeerName } from './peers.ts';

/** What a package is attached to. */
export interface PeerHost {
  /** Requires a package. What hooks into `require` has to be loaded before the first client is made. */
  load(name: string): unknown;
  /** Whether prompts and answers are to be recorded, where that is a choice. */
  readonly content: boolean;
  newClient(): OpenAI;
  /** To be called for each span that does not go through OpenTelemetry. */
  spanEnded(): void;
}

type Wrap = (client: OpenAI, options?: object) => OpenAI;
type Instrumentation = new (options: object) => { manuallyInstrument(openai: unknown): void };

/**
 * Attaches each package as its documentation says, and gives the client that is then called. OpenTelemetry's global tracer
 * provider is there already; what has an exporter of its own gets one that drops everything in this process.
 */
export const attachPeer: Readonly<Record<PeerName, (host: PeerHost) => OpenAI | Promise<OpenAI>>> = {
  /** An instrumentation that hooks into `require`. */
  '@opentelemetry/instrumentation-openai'({ load, content, newClient }) {
    const { OpenAIInstrumentation } = load('@opentelemetry/instrumentation-openai') as {
      OpenAIInstrumentation: Instrumentation;
    };
    new OpenAIInstrumentation({ captureMessageContent: content });
    return newClient();
  },

  /** An instrumentation that hooks into `require`. It records content unless told not to. */
  '@arizeai/openinference-instrumentation-openai'({ load, content, newClient }) {
    const { OpenAIInstrumentation } = load('@arizeai/openinference-instrumentation-openai') as {
      OpenAIInstrumentation: Instrumentation;
    };
    new OpenAIInstrumentation({ traceConfig: { hideInputs: !content, hideOutputs: !content } });
    return newClient();
  },

  /** Its hook into `require` takes openai up to 6, so that it is given the class, which its documentation says for bundlers. */
  '@traceloop/instrumentation-openai'({ load, content, newClient }) {
    const { OpenAIInstrumentation } = load('@traceloop/instrumentation-openai') as {
      OpenAIInstrumentation: Instrumentation;
    };
    const { OpenAI } = load('openai') as { OpenAI: unknown };
    new OpenAIInstrumentation({ traceContent: content }).manuallyInstrument(OpenAI);
    return newClient();
  },

  /** A proxy around the client. It always records content. */
  '@langfuse/openai'({ load, newClient }) {
    const { observeOpenAI } = load('@langfuse/openai') as { observeOpenAI: Wrap };
    return observeOpenAI(newClient());
  },

  /** A copy of the client with wrapped methods. It always records content. */
  langsmith({ load, newClient, spanEnded }) {
    const { wrapOpenAI } = load('langsmith/wrappers/openai') as { wrapOpenAI: Wrap };
    const { Client } = load('langsmith') as { Client: new (options: object) => object };
    class Sink extends Client {
      async createRun(): Promise<void> {}
      async updateRun(): Promise<void> {
        spanEnded();
      }
    }
    const client = new Sink({ apiKey: 'bench' });
    return wrapOpenAI(newClient(), { client, tracingEnabled: true, project_name: 'bench' });
  },

  /** A wrapper of the client. It always records content. */
  async braintrust({ load, newClient, spanEnded }) {
    const { _exportsForTestingOnly, initLogger, wrapOpenAI } = load('braintrust') as {
      _exportsForTestingOnly: {
        simulateLoginForTests(): Promise<unknown>;
        useTestBackgroundLogger(): { log(rows: readonly unknown[]): void };
      };
      initLogger(options: object): unknown;
      wrapOpenAI: Wrap;
    };
    await _exportsForTestingOnly.simulateLoginForTests();
    _exportsForTestingOnly.useTestBackgroundLogger().log = spanEnded;
    initLogger({ projectName: 'bench', projectId: 'bench' });
    return wrapOpenAI(newClient());
  },

  /** An instrumentation that hooks into `require`, switched on by `init`. It records content unless told not to. */
  openlit({ load, content, newClient }) {
    const { Openlit } = load('openlit') as { Openlit: { init(options: object): void } };
    // It takes the provider that is there, instead of one of its own, if that can be given processors, as those of SDK 1 could.
    Object.assign(trace.getTracerProvider(), { addSpanProcessor() {} });
    Openlit.init({ disableMetrics: true, disableEvents: true, pricingJson: '{}', captureMessageContent: content });
    return newClient();
  },

  /** A proxy around the client. Its tracing is its own. */
  '@sentry/node'({ load, content, newClient, spanEnded }) {
    const sentry = load('@sentry/node') as {
      init(options: object): { on(event: 'spanEnd', listener: () => void): void } | undefined;
      instrumentOpenAiClient: Wrap;
    };
    const client = sentry.init({
      dsn: 'https://bench@o0.ingest.sentry.io/0',
      tracesSampleRate: 1,
      defaultIntegrations: false,
      enableRuntimeChannelInjection: false,
      transport: () => ({ send: async () => ({}), flush: async () => true }),
    });
    client?.on('spanEnd', spanEnded);
    return sentry.instrumentOpenAiClient(newClient(), { recordInputs: content, recordOutputs: content });
  },
};
