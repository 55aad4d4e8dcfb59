import OpenAI from 'openai';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { InstrumentOptions } from '../../src/options.ts';
import type { FakeOpenAI } from '../../src/testing/fake-openai/fake-openai.ts';
import { startFakeOpenAI } from '../../src/testing/fake-openai/start-fake-openai.ts';
import type { FromOpenAIOptions } from '../../src/workload/from-openai-options.ts';
import { OpenAIWorkload } from '../../src/workload/openai-workload.ts';
import { findViolations } from './find-violations.ts';
import { TelemetryCapture } from './telemetry.ts';

/** A span, as far as tests of workloads look at it. */
export interface SpanFacts {
  readonly name: string;
  /** Name of the span it is in. */
  readonly parent: string | undefined;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly status: { readonly code: number; readonly message?: string };
}

/**
 * A server, a client and a capture for each test. After each one its telemetry is expected to keep the contract, and no
 * span to be open.
 */
export class WorkloadFixture {
  server!: FakeOpenAI;
  client!: OpenAI;
  telemetry!: TelemetryCapture;

  constructor() {
    beforeAll(async () => {
      this.server = await startFakeOpenAI();
    });
    beforeEach(() => {
      this.telemetry = new TelemetryCapture();
      this.client = new OpenAI({ baseURL: this.server.baseURL, apiKey: 'test', maxRetries: 0 });
    });
    afterEach(async () => {
      this.server.reset();
      expect(await findViolations(this.telemetry)).toEqual([]);
      expect(this.telemetry.openSpans).toBe(0);
    });
    afterAll(() => this.server.close());
  }

  /** A workload of the client, whose telemetry is captured. */
  workload(options: Partial<FromOpenAIOptions> = {}, instrument: InstrumentOptions = {}) {
    return OpenAIWorkload.fromOpenAI(this.client, {
      name: 'Doc Agent',
      version: '1.0.0',
      deploymentId: 'prod',
      orgNamespace: 'acme',
      ...options,
      returnArtifacts: false,
      telemetry: { ...this.telemetry.providers, ...instrument },
    });
  }

  /** All spans, in the order of their ends. */
  get spans(): SpanFacts[] {
    const { spans } = this.telemetry;
    const names = new Map(spans.map((span) => [span.spanContext().spanId, span.name]));
    return spans.map(({ name, parentSpanContext, attributes, status }) => ({
      name,
      parent: names.get(parentSpanContext?.spanId ?? ''),
      attributes,
      status,
    }));
  }

  /** Names of spans and of what they are in: `chat gpt-4o-mini < codon.node.ask`. */
  get tree(): string[] {
    return this.spans.map(({ name, parent }) => (parent === undefined ? name : `${name} < ${parent}`));
  }

  /** The one span of a name. */
  span(name: string): SpanFacts {
    const found = this.spans.filter((span) => span.name === name);
    expect(found.map((span) => span.name)).toEqual([name]);
    return found[0] as SpanFacts;
  }
}
