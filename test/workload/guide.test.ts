import { describe, expect, it } from 'vitest';
import { fencesOf } from '../support/markdown-pages.ts';
import { projectText } from '../support/project-files.ts';
import { runNode } from '../support/run-node.ts';
import { PROJECT } from '../support/schema-project.ts';

const [agent, output] = fencesOf('docs/guides/workloads.md');

describe('the quick start of the guide to workloads', () => {
  it('is the agent of the example, in fewer than 30 lines', () => {
    const source = projectText('docs/examples/two-node-agent/agent.ts');
    expect(agent?.text).toBe(source.replace('../../../src/index.ts', '@codon/instrumentation-openai'));
    expect(source.trimEnd().split('\n').length).toBeLessThan(30);
  });

  it('shows what running it prints', () => {
    const { status, stdout, stderr } = runNode(PROJECT, ['docs/examples/two-node-agent/main.ts']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(output?.text);
  });
});
