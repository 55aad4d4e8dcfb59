import { describe, expect, expectTypeOf, it } from 'vitest';
import { currentNodeTelemetry } from '../../src/telemetry/current-node-telemetry.ts';
import { serverError } from '../../src/testing/fake-openai/scripts/server-error.ts';
import { CHAT, collect } from '../support/use-fake-openai.ts';
import { WorkloadFixture } from '../support/workload-fixture.ts';

const fixture = new WorkloadFixture();
const STREAM = { ...CHAT, stream: true, stream_options: { include_usage: true } } as const;
const CHAT_TOKENS = { 'codon.tokens.input': 10, 'codon.tokens.output': 13, 'codon.tokens.total': 23 };
const RUN_ID = 'codon.workload.run_id';

const runIds = (): Set<unknown> => new Set(fixture.spans.map(({ attributes }) => attributes[RUN_ID]));

describe('middleware: a call on the client of a workload', () => {
  it('has a run of its own, and stands for its node', async () => {
    const workload = fixture.workload();
    await workload.client.chat.completions.create(CHAT);
    await workload.client.embeddings.create({ model: 'text-embedding-3-small', input: 'x' });
    expect(fixture.tree).toEqual(['chat gpt-4o-mini', 'embeddings text-embedding-3-small']);
    expect(runIds().size).toBe(2);
    expect(fixture.span('chat gpt-4o-mini').attributes).toMatchObject({
      ...CHAT_TOKENS,
      'org.namespace': 'acme',
      'agent.framework.name': 'openai',
      'codon.workload.id': 'doc-agent:1.0.0',
      'codon.workload.logic_id': workload.logicId,
      'codon.workload.name': 'Doc Agent',
      'codon.workload.version': '1.0.0',
      'codon.workload.deployment_id': 'prod',
      'codon.nodespec.id': workload.nodes.find(({ name }) => name === 'chat.completions.create')?.id,
      'codon.model.vendor': 'openai',
      'codon.model.id': 'gpt-4o-mini-2024-07-18',
    });
    expect(fixture.span('embeddings text-embedding-3-small').attributes).toMatchObject({
      'codon.tokens.input': 4,
      'codon.tokens.total': 4,
    });
  });

  it('is told when it fails, without tokens', async () => {
    fixture.server.next(serverError());
    await expect(fixture.workload().client.chat.completions.create(CHAT)).rejects.toThrow();
    const { attributes } = fixture.span('chat gpt-4o-mini');
    expect(attributes[RUN_ID]).toMatch(/^[0-9a-f-]{36}$/);
    expect(attributes).not.toHaveProperty('codon.tokens.input');
  });
});

describe('context: workload.run', () => {
  it('binds everything inside to one run, across async calls and clients', async () => {
    const workload = fixture.workload();
    const other = fixture.workload({ name: 'Other' });
    const result = await workload.run({ deploymentId: 'eu' }, async ({ run_id, deployment_id }) => {
      await Promise.all([workload.client.chat.completions.create(CHAT), other.client.chat.completions.create(CHAT)]);
      await new Promise((resolve) => setTimeout(resolve, 5));
      await collect(await workload.client.chat.completions.create(STREAM));
      return { run_id, deployment_id };
    });
    expect(result.deployment_id).toBe('eu');
    expect([...runIds()]).toEqual([result.run_id]);
    expect(fixture.tree.slice(0, -1)).toEqual(Array(3).fill('chat gpt-4o-mini < agent.graph'));
    expect(fixture.span('agent.graph').attributes).toMatchObject({
      'codon.workload.deployment_id': 'eu',
      'codon.graph.node_count': workload.nodes.length,
      'codon.graph.edge_count': 0,
      'codon.graph.definition_hash': expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('keeps the type of what it returns', async () => {
    const workload = fixture.workload();
    expectTypeOf(workload.run({}, () => 1)).toEqualTypeOf<number>();
    expect(workload.run({}, () => 1)).toBe(1);
    expect(await workload.run({}, async () => 'x')).toBe('x');
  });

  it('keeps runs at the same time apart', async () => {
    const workload = fixture.workload();
    const ask = (): Promise<unknown> => workload.run({}, async () => workload.client.chat.completions.create(CHAT));
    await Promise.all([ask(), ask(), ask()]);
    expect(runIds().size).toBe(3);
  });

  it.each([
    [
      'throws',
      () => {
        throw new TypeError('secret');
      },
    ],
    ['rejects', async () => Promise.reject(new TypeError('secret'))],
  ])('tells a failure when its function %s, but not its text', async (_, fail) => {
    const workload = fixture.workload();
    await expect(async () => workload.run({}, fail)).rejects.toThrow(new TypeError('secret'));
    const { attributes, status } = fixture.span('agent.graph');
    expect(attributes['error.type']).toBe('TypeError');
    expect(status).toEqual({ code: 2 });
  });

  it('needs a deployment', () => {
    const workload = fixture.workload({ deploymentId: undefined });
    expect(() => workload.run({}, () => 1)).toThrow('deployment_id is required when executing a workload');
  });
});

describe('decorator: workload.node', () => {
  it('makes each call an activation, which alone tells the tokens of its calls, added up', async () => {
    const workload = fixture.workload();
    const ask = workload.node({ name: 'ask', role: 'writer' }, async (question: string) => {
      for (let call = 0; call < 2; call += 1) await workload.client.chat.completions.create(CHAT);
      return question.length;
    });
    expectTypeOf(ask).toEqualTypeOf<(question: string) => Promise<number>>();
    expect(await workload.run({}, () => ask('why?'))).toBe(4);
    expect(fixture.tree).toEqual([
      'chat gpt-4o-mini < codon.node.ask',
      'chat gpt-4o-mini < codon.node.ask',
      'codon.node.ask < agent.graph',
      'agent.graph',
    ]);
    expect(fixture.span('codon.node.ask').attributes).toMatchObject({
      'codon.nodespec.id': workload.nodes.at(-1)?.id,
      'codon.nodespec.role': 'writer',
      'codon.node.status_code': 'OK',
      'codon.node.latency_ms': expect.any(Number),
      'codon.tokens.input': 20,
      'codon.tokens.output': 26,
      'codon.tokens.total': 46,
      'codon.model.vendor': 'openai',
      'codon.model.id': 'gpt-4o-mini-2024-07-18',
    });
    const { attributes } = fixture.spans[0] ?? { attributes: {} };
    for (const key of ['codon.tokens.input', 'codon.tokens.usage_json', 'codon.nodespec.id']) {
      expect(attributes).not.toHaveProperty(key);
    }
    expect(fixture.span('agent.graph').attributes['codon.graph.node_count']).toBe(workload.nodes.length);
  });

  describe('that returns what begins its work when somebody waits for it, as a query does', () => {
    class Query implements PromiseLike<string> {
      runs = 0;
      readonly #fails: boolean;

      constructor(fails = false) {
        this.#fails = fails;
      }

      // biome-ignore lint/suspicious/noThenProperty: it is what queries of databases have
      then<A = string, B = never>(
        onValue?: ((value: string) => A | PromiseLike<A>) | null,
        onError?: ((reason: unknown) => B | PromiseLike<B>) | null,
      ): PromiseLike<A | B> {
        this.runs += 1;
        const work = this.#fails ? Promise.reject(new Error('no such table')) : Promise.resolve(`row ${this.runs}`);
        return work.then(onValue, onError);
      }
    }

    it('returns it as it is, and works once for whoever waits', async () => {
      const workload = fixture.workload();
      const query = new Query();
      const { then } = query;
      const find = workload.node({ name: 'find', role: 'r' }, () => query);
      const found = workload.run({}, () => find());
      expect(found).toBe(query);
      expect(query.runs).toBe(0);
      expect(await found).toBe('row 1');
      expect(query.runs).toBe(1);
      expect(fixture.tree).toEqual(['codon.node.find < agent.graph', 'agent.graph']);
      expect(query.then).toBe(then);
      expect(await query).toBe('row 2');
    });

    it('tells its failure', async () => {
      const query = new Query(true);
      const find = fixture.workload().node({ name: 'find', role: 'r' }, () => query);
      await expect(find()).rejects.toThrow('no such table');
      expect(query.runs).toBe(1);
      expect(fixture.span('codon.node.find').attributes).toMatchObject({ 'codon.node.status_code': 'ERROR' });
    });

    it('cannot follow one that is frozen, and leaves it alone', async () => {
      const query = Object.freeze(new Query());
      const find = fixture.workload().node({ name: 'find', role: 'r' }, () => query);
      expect(find()).toBe(query);
      expect(fixture.tree).toEqual(['codon.node.find']);
    });
  });

  it('nests nodes, each with its own tokens', async () => {
    const workload = fixture.workload();
    const inner = workload.node({ name: 'inner', role: 'r' }, () => workload.client.chat.completions.create(CHAT));
    const outer = workload.node({ name: 'outer', role: 'r' }, async () => {
      await inner();
      await workload.client.embeddings.create({ model: 'text-embedding-3-small', input: 'x' });
    });
    await workload.run({}, outer);
    expect(fixture.tree).toEqual([
      'chat gpt-4o-mini < codon.node.inner',
      'codon.node.inner < codon.node.outer',
      'embeddings text-embedding-3-small < codon.node.outer',
      'codon.node.outer < agent.graph',
      'agent.graph',
    ]);
    expect(fixture.span('codon.node.inner').attributes).toMatchObject(CHAT_TOKENS);
    expect(fixture.span('codon.node.outer').attributes['codon.tokens.total']).toBe(4);
  });

  it('gives a call outside of runs a run id, which nested nodes share', async () => {
    const workload = fixture.workload();
    const inner = workload.node({ name: 'inner', role: 'r' }, () => workload.client.chat.completions.create(CHAT));
    const outer = workload.node({ name: 'outer', role: 'r' }, async () => inner());
    await outer();
    expect(fixture.tree).toEqual([
      'chat gpt-4o-mini < codon.node.inner',
      'codon.node.inner < codon.node.outer',
      'codon.node.outer',
    ]);
    expect(runIds().size).toBe(1);
  });

  it('returns the promise of the client itself, with its own methods', async () => {
    const workload = fixture.workload();
    const ask = workload.node({ name: 'ask', role: 'r' }, () => workload.client.chat.completions.create(CHAT));
    const { data, response } = await ask().withResponse();
    expect(data.object).toBe('chat.completion');
    expect(response.status).toBe(200);
    expect(fixture.span('codon.node.ask').attributes).toMatchObject(CHAT_TOKENS);
  });

  it('follows an async generator from its first step to its last', async () => {
    const workload = fixture.workload({}, { captureContent: true });
    const stream = workload.node({ name: 'stream', role: 'r' }, async function* (limit: number) {
      for await (const chunk of await workload.client.chat.completions.create(STREAM)) {
        if (limit-- > 0) yield chunk.choices[0]?.delta.content ?? '';
      }
    });
    const unused = stream(1);
    expect(typeof unused[Symbol.asyncIterator]).toBe('function');
    expect(await collect(stream(2))).toHaveLength(2);
    expect(fixture.tree).toEqual(['chat gpt-4o-mini < codon.node.stream', 'codon.node.stream']);
    const { attributes } = fixture.span('codon.node.stream');
    expect(attributes).toMatchObject({ 'codon.tokens.total': expect.any(Number), 'codon.node.input': '2' });
    expect(JSON.parse(String(attributes['codon.node.output']))).toHaveLength(2);
  });

  it('ends a generator that is left early, or thrown into', async () => {
    const workload = fixture.workload();
    const count = workload.node({ name: 'count', role: 'r' }, async function* () {
      for (let n = 0; ; n += 1) yield n;
    });
    for await (const n of count()) if (n === 2) break;
    const failing = count();
    await failing.next();
    await expect(failing.throw(new RangeError('x'))).rejects.toThrow(RangeError);
    const types = fixture.spans.map(({ attributes }) => attributes['error.type']);
    expect(types).toEqual([undefined, 'RangeError']);
  });

  it('tells a failure, and its text only where content is recorded', async () => {
    for (const captureContent of [false, true]) {
      const workload = fixture.workload({}, { captureContent });
      const fail = workload.node({ name: 'fail', role: 'r' }, (_: string) => {
        throw new TypeError('private');
      });
      expect(() => fail('given')).toThrow(new TypeError('private'));
    }
    const [quiet, open] = fixture.spans;
    expect(quiet?.attributes).toMatchObject({ 'codon.node.status_code': 'ERROR', 'error.type': 'TypeError' });
    expect(JSON.stringify(quiet)).not.toMatch(/private|given/);
    expect(open?.attributes).toMatchObject({
      'codon.node.error_message': 'TypeError: private',
      'codon.node.input': '"given"',
    });
  });

  it('leaves a rejection that nobody handles exactly one', async () => {
    const workload = fixture.workload();
    const fail = workload.node({ name: 'fail', role: 'r' }, async () => Promise.reject(new Error('alone')));
    const seen: unknown[] = [];
    const note = (reason: unknown): void => void seen.push(reason);
    process.on('unhandledRejection', note);
    void fail();
    await fail().catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.off('unhandledRejection', note);
    expect(seen).toEqual([new Error('alone')]);
  });

  it('keeps `this`, name, length and a function without telemetry', async () => {
    const workload = fixture.workload();
    const helper = {
      factor: 3,
      times: workload.node({ name: 'times', role: 'math' }, function times(this: { factor: number }, n: number) {
        return n * this.factor;
      }),
    };
    expect(helper.times(2)).toBe(6);
    expect([helper.times.name, helper.times.length]).toEqual(['times', 1]);
  });

  it('is a node that `execute` can run', async () => {
    const workload = fixture.workload({ operations: [] });
    workload.node({ name: 'shout', role: 'formatter' }, (text: string) => text.toUpperCase());
    const report = await workload.execute('hi', { deploymentId: 'prod' });
    expect(report.nodeResults('shout')).toEqual(['HI']);
    expect(fixture.tree).toEqual(['codon.node.shout < agent.graph', 'agent.graph']);
  });

  it('refuses a name that is taken and a description that is wrong, and stays as it was', () => {
    const workload = fixture.workload();
    const { logicId } = workload;
    expect(() => workload.node({ name: 'new', role: '' }, () => 1)).toThrow("'role' must be a string");
    expect(() => workload.node({ name: 'new', role: 'r' }, 1 as never)).toThrow("Node 'new' needs a function");
    expect(workload.logicId).toBe(logicId);
    expect(() => workload.node({ name: 'files.create', role: 'r' }, () => 1)).toThrow(
      "Node 'files.create' already registered",
    );
  });

  it('has calls that outlive it tell their tokens themselves', async () => {
    const workload = fixture.workload();
    const open = workload.node({ name: 'open', role: 'r' }, async () =>
      workload.client.chat.completions.create(STREAM),
    );
    await collect(await open());
    expect(fixture.tree).toEqual(['codon.node.open', 'chat gpt-4o-mini < codon.node.open']);
    expect(fixture.span('codon.node.open').attributes).not.toHaveProperty('codon.tokens.total');
    expect(fixture.span('chat gpt-4o-mini').attributes['codon.tokens.total']).toEqual(expect.any(Number));
  });

  it('lets a node count what other models use', async () => {
    const workload = fixture.workload();
    const local = workload.node({ name: 'local', role: 'r' }, () => {
      currentNodeTelemetry()?.recordTokens({ inputTokens: 1, outputTokens: 2 });
    });
    local();
    expect(currentNodeTelemetry()).toBeUndefined();
    expect(fixture.span('codon.node.local').attributes['codon.tokens.total']).toBe(3);
  });

  it('says nothing of what was given and made unless content is recorded', async () => {
    const workload = fixture.workload();
    const ask = workload.node({ name: 'ask', role: 'r' }, async (text: string) => {
      await workload.client.chat.completions.create({ ...CHAT, messages: [{ role: 'user', content: text }] });
      return text;
    });
    await workload.run({}, () => ask('my secret'));
    expect(await fixture.telemetry.serialize()).not.toContain('my secret');
  });

  it('bounds what was given and made', async () => {
    const workload = fixture.workload({}, { captureContent: true });
    workload.node({ name: 'long', role: 'r' }, (text: string) => text)('x'.repeat(10_000));
    const { attributes } = fixture.span('codon.node.long');
    for (const key of ['codon.node.input', 'codon.node.output']) {
      expect(attributes[key]).toHaveLength(2048);
      expect(attributes[key]).toMatch(/\.\.\.$/);
    }
  });

  it('hides half a secret, too, where an error text was cut', async () => {
    const workload = fixture.workload({}, { captureContent: true });
    const text = `${'no '.repeat(671)}account of ann.lee@example.com is known`;
    const find = workload.node({ name: 'find', role: 'r' }, () => Promise.reject(new Error(text)));
    await expect(workload.run({}, find)).rejects.toThrow(text);
    const { attributes, status } = fixture.span('codon.node.find');
    const told = [attributes['codon.node.error_message'], status.message, fixture.span('agent.graph').status.message];
    for (const one of told) {
      expect(one).toContain('account of [CUT]');
      expect(one).not.toContain('ann.lee');
    }
  });
});
