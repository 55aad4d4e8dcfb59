import { contract, type DialectFacts, type SpanKind, type SpanTypeFacts } from '../../generated/contract.ts';
import type { FakeOpenAI } from '../../src/testing/fake-openai/fake-openai.ts';
import { type ProgramRun, runProgram } from '../support/run-program.ts';
import { scenarios } from './scenarios.ts';

/** A span as a program emitted it. */
export interface EmittedSpan {
  readonly program: string;
  readonly type: SpanTypeFacts;
  readonly attributes: ReadonlyMap<string, unknown>;
}

/** What all scenarios came to in one dialect. */
export interface ScenarioRun {
  readonly run: ProgramRun;
  readonly dialect: DialectFacts;
  readonly spans: readonly EmittedSpan[];
  /** All signals as OTLP JSON, a request a line. */
  readonly telemetry: string;
  readonly openSpans: unknown;
}

/** Runs all programs in a process of their own, which `register` instruments. */
export async function runScenarios(dialectId: string, server: FakeOpenAI): Promise<ScenarioRun> {
  const dialect = contract.dialects.find(({ id }) => id === dialectId);
  if (dialect === undefined) throw new RangeError(`the contract has no dialect ${dialectId}`);
  server.next(...scenarios.flatMap(({ scripts }) => scripts));
  const run = await runProgram(new URL('./run-programs.ts', import.meta.url), {
    imports: ['src/register.ts'],
    args: scenarios.map(({ program }) => program),
    env: {
      OPENAI_API_KEY: 'test',
      OPENAI_BASE_URL: server.baseURL,
      CODON_CAPTURE_CONTENT: 'both',
      CODON_DIALECT: dialectId,
    },
  });
  const last = run.told.find(({ all }) => all !== undefined);
  return {
    run,
    dialect,
    spans: run.told.flatMap(({ program, spans }) =>
      spansIn(String(spans ?? '{}')).map((span) => emitted(String(program), span, dialect)),
    ),
    telemetry: String(last?.all),
    openSpans: last?.open,
  };
}

interface OtlpSpan {
  readonly kind: number;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

interface OtlpRequest {
  readonly resourceSpans?: readonly { readonly scopeSpans: readonly { readonly spans: readonly OtlpSpan[] }[] }[];
}

function spansIn(text: string): readonly OtlpSpan[] {
  const { resourceSpans = [] } = JSON.parse(text) as OtlpRequest;
  return resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
}

const kinds: readonly (SpanKind | undefined)[] = [undefined, 'internal', 'server', 'client', 'producer', 'consumer'];

function emitted(program: string, { kind, attributes }: OtlpSpan, dialect: DialectFacts): EmittedSpan {
  const values = new Map(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
  const type = dialect.spans.find(
    ({ discriminator, values: told, ...span }) =>
      span.kinds[0] === kinds[kind] &&
      values.has(discriminator) &&
      (told.length === 0 || told.some((value) => value === values.get(discriminator))),
  );
  if (type === undefined) throw new RangeError(`${program} emitted a span of no known type`);
  return { program, type, attributes: values };
}
