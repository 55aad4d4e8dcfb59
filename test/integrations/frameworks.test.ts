import { describe, expect, it } from 'vitest';
import { type ProgramRun, runProgram } from '../support/run-program.ts';
import { useFakeOpenAI } from '../support/use-fake-openai.ts';

const fake = useFakeOpenAI();

/** Runs a program that knows nothing of telemetry, bare or with it. */
function run(program: string, imports: readonly string[]): Promise<ProgramRun> {
  const env = { OPENAI_API_KEY: 'test', OPENAI_BASE_URL: fake.server.baseURL };
  return runProgram(new URL(`./programs/${program}`, import.meta.url), { imports, env });
}

function spansOf({ told }: ProgramRun): { readonly name: unknown; readonly attributes: Record<string, unknown> }[] {
  return told.flatMap(({ span, attributes }) =>
    span === undefined ? [] : [{ name: span, attributes: attributes as Record<string, unknown> }],
  );
}

describe.each([
  ['@langchain/openai', 'langchain.mjs', [...Array(5).fill('chat gpt-4o-mini'), 'embeddings text-embedding-3-small']],
  ['@openai/agents', 'agents.mjs', Array(8).fill('chat gpt-4o-mini')],
])('%s', (_name, program, names) => {
  it('works as before, and each of its requests is traced once', async () => {
    const bare = await run(program, []);
    expect(bare).toMatchObject({ status: 0, stderr: '' });
    const requests = fake.server.requests.length;
    fake.server.reset();
    const traced = await run(program, ['test/attach/programs/tell-spans.ts', 'src/register.ts']);
    expect(traced).toMatchObject({ status: 0, stderr: '' });
    expect(traced.told[0]).toEqual(bare.told[0]);
    expect(fake.server.requests).toHaveLength(requests);
    expect(spansOf(traced).map(({ name }) => name)).toEqual(names);
    for (const { attributes } of spansOf(traced)) {
      expect(attributes['gen_ai.usage.input_tokens']).toBeGreaterThan(0);
      expect(attributes).not.toHaveProperty(['error.type']);
    }
  });
});
