import { describe, expect, it } from 'vitest';
import { traceTool } from '../../src/instrument/trace-tool.ts';
import { pointsOf } from '../support/metric-points.ts';
import { CHAT } from '../support/use-fake-openai.ts';
import { WorkloadFixture } from '../support/workload-fixture.ts';

const fixture = new WorkloadFixture();

describe('a run of a workload', () => {
  it('is measured as a workflow: how long it took, how often it called a model and ran a tool', async () => {
    const weigh = traceTool('weigh', () => 3, fixture.telemetry.providers);
    const workload = fixture.workload({ operations: ['chat.completions.create'] });
    await workload.run({ deploymentId: 'prod' }, async () => {
      await workload.client.chat.completions.create(CHAT);
      await workload.client.chat.completions.create(CHAT);
      await workload.client.embeddings.create({ model: 'text-embedding-3-small', input: 'Hi' });
      weigh();
    });
    const attributes = { 'gen_ai.agent.name': 'Doc Agent' };
    expect(await pointsOf(fixture.telemetry, 'gen_ai.invoke_agent.duration')).toMatchObject([
      { count: 1, attributes: { ...attributes, 'gen_ai.operation.name': 'invoke_workflow' } },
    ]);
    expect(await pointsOf(fixture.telemetry, 'gen_ai.invoke_agent.inference_calls')).toMatchObject([
      { sum: 2, attributes },
    ]);
    expect(await pointsOf(fixture.telemetry, 'gen_ai.invoke_agent.tool_calls')).toMatchObject([{ sum: 1, attributes }]);
  });

  it('tells how it failed, and leaves no span open', async () => {
    const workload = fixture.workload({ operations: ['chat.completions.create'] });
    const failing = workload.run({ deploymentId: 'prod' }, async () => {
      throw new RangeError('mine');
    });
    await expect(failing).rejects.toThrow('mine');
    const [duration] = await pointsOf(fixture.telemetry, 'gen_ai.invoke_agent.duration');
    expect(duration?.attributes['error.type']).toBe('RangeError');
    for (const { value } of await pointsOf(fixture.telemetry, 'codon.openai.open_spans')) expect(value).toBe(0);
  });
});
