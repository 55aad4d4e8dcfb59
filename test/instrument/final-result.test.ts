import { describe, expect, it } from 'vitest';
import { instrumentOpenAI } from '../../src/instrument/instrument-openai.ts';
import { TelemetryCapture } from '../support/telemetry.ts';
import { collect, useFakeOpenAI } from '../support/use-fake-openai.ts';

const fake = useFakeOpenAI();

const session = { id: 'session_1', object: 'agent.session', required_actions: [], status: 'idle' };
const turn = { id: 'turn_1', session_id: 'session_1', subagent_id: null, status: 'in_progress' };
const message = {
  id: 'msg_1',
  type: 'message',
  status: 'completed',
  turn_id: 'turn_1',
  role: 'assistant',
  content: [],
};
const events = [
  { type: 'agent.session.created', session },
  { type: 'agent.session.turn.created', turn_id: 'turn_1', turn },
  { type: 'agent.session.turn.item.done', output_index: 0, item: message },
  { type: 'agent.session.turn.completed', turn_id: 'turn_1', turn: { ...turn, status: 'completed' } },
  { type: 'agent.session.idle', session },
  { type: 'agent.session.updated', session },
];

async function createSession(sse: readonly object[]) {
  const telemetry = new TelemetryCapture();
  const bare = fake.client.withOptions({});
  const client = instrumentOpenAI(fake.client.withOptions({}), telemetry.providers);
  const create = (by: typeof client) => {
    fake.server.next({ sse });
    return by.beta.agents.sessions.create({ agent: { id: 'agent_1' }, input: 'Hi', stream: true } as never);
  };
  return { telemetry, bare: await create(bare), stream: await create(client) };
}

type Session = Awaited<ReturnType<typeof createSession>>['stream'] &
  AsyncIterable<unknown> & { finalResult(): Promise<unknown> };

const settled = async (work: Promise<unknown>) =>
  work.then(
    (value) => ({ value: JSON.stringify(value) }),
    (error: Error) => ({ error: `${error.name}: ${error.message}` }),
  );

describe('the stream of a session that finalResult reads', () => {
  it.each<[string, readonly object[], string]>([
    ['whole', events, 'value'],
    ['cut before the turn is over', events.slice(0, 3), 'error'],
  ])('is told to its end: %s', async (_name, sse, kind) => {
    const { telemetry, bare, stream } = await createSession(sse);
    const result = await settled((stream as Session).finalResult());
    expect(result).toEqual(await settled((bare as Session).finalResult()));
    expect(result).toHaveProperty(kind);
    expect(telemetry.spans).toHaveLength(1);
    expect(telemetry.spans[0]?.attributes['codon.openai.stream.outcome']).toBe('completed');
  });

  it('cannot be read again, as without telemetry', async () => {
    const { bare, stream } = await createSession(events);
    for (const one of [bare, stream] as Session[]) {
      await one.finalResult();
      await expect(collect(one)).rejects.toThrow('can only be consumed once');
    }
  });

  it('is told as cancelled where its reader breaks off', async () => {
    const { telemetry, stream } = await createSession(events);
    for await (const _ of stream as Session) break;
    expect(telemetry.spans[0]?.attributes['codon.openai.stream.outcome']).toBe('cancelled');
  });
});
