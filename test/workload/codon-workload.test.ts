import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { agentClassId } from '../../src/workload/agent-class-id.ts';
import { CodonWorkload } from '../../src/workload/codon-workload.ts';
import { NodeSpecValidationError, WorkloadRegistrationError } from '../../src/workload/errors.ts';
import { Workload } from '../../src/workload/workload.ts';
import { askPython, hasPython } from './python.ts';

const pass = (message: unknown): unknown => message;

beforeEach(() => vi.stubEnv('ORG_NAMESPACE', 'acme'));
afterEach(() => vi.unstubAllEnvs());

function docAgent(): CodonWorkload {
  return new CodonWorkload({ name: 'DocAgent', version: '1.0.0' });
}

describe('CodonWorkload', () => {
  it('is a Workload with frozen metadata', () => {
    const workload = new CodonWorkload({ name: 'n', version: 'v', description: 'd', tags: ['a', 'b'] });
    expect(workload).toBeInstanceOf(Workload);
    expect(workload.metadata).toEqual({ name: 'n', version: 'v', description: 'd', tags: ['a', 'b'] });
    expect(Object.isFrozen(workload.metadata) && Object.isFrozen(workload.metadata.tags)).toBe(true);
    expect(docAgent().metadata).toEqual({ name: 'DocAgent', version: '1.0.0', tags: [] });
  });

  it('has the ids of the same agent in Python, from its construction on', () => {
    const workload = docAgent();
    expect(workload.agentClassId).toBe('docagent:1.0.0');
    expect(workload.logicId).toBe('97f2827430a279aef333789cb5d0be1992ef85dd6c67e60789897135419fa3f4');
    const ingest = workload.addNode(pass, 'ingest', 'parser');
    workload.addNode(pass, 'count', 'analyzer');
    expect(ingest.id).toBe('9054d7463032315fd4dc5bffbc4f601bb5b6855633960197519dac466fb62db8');
    const before = workload.logicId;
    workload.addEdge('ingest', 'count');
    expect(workload.logicId).toBe('529f022c5a960f0e1bd27d577a481471781352d1197fd0e0f473c96e6337c297');
    expect(before).not.toBe(workload.logicId);
    workload.addEdge('ingest', 'count');
    expect(workload.logicId).toBe('529f022c5a960f0e1bd27d577a481471781352d1197fd0e0f473c96e6337c297');
  });

  it('needs a name and a version', () => {
    for (const options of [{ name: '' }, { version: '' }, { name: 1 as never }]) {
      expect(() => new CodonWorkload({ name: 'n', version: 'v', ...options })).toThrow('needs a name and a version');
    }
  });

  it('does not count tags, and counts the description', () => {
    const withTags = new CodonWorkload({ name: 'DocAgent', version: '1.0.0', tags: ['x'] });
    const described = new CodonWorkload({ name: 'DocAgent', version: '1.0.0', description: 'x' });
    expect(withTags.logicId).toBe(docAgent().logicId);
    expect(described.logicId).not.toBe(docAgent().logicId);
  });

  it('lists nodes as they came and edges by code point', () => {
    const workload = docAgent();
    for (const name of ['\u{1f600}', '\uff5e', 'b', 'a']) workload.addNode(pass, name, 'r');
    workload.addEdge('\u{1f600}', 'a');
    workload.addEdge('\uff5e', '\uff5e');
    workload.addEdge('a', 'b');
    workload.addEdge('a', 'a');
    expect(workload.nodes.map((node) => node.name)).toEqual(['\u{1f600}', '\uff5e', 'b', 'a']);
    expect(workload.topology).toEqual([
      ['a', 'a'],
      ['a', 'b'],
      ['\uff5e', '\uff5e'],
      ['\u{1f600}', 'a'],
    ]);
  });

  it('says what is wrong with a registration, word for word', () => {
    const workload = docAgent();
    workload.addNode(pass, 'x', 'r');
    const errors: [() => unknown, string][] = [
      [() => workload.addNode(pass, 'x', ''), "Node 'x' already registered"],
      [() => workload.addEdge('y', 'z'), "Unknown source node 'y'"],
      [() => workload.addEdge('x', 'z'), "Unknown destination node 'z'"],
      [() => workload.addNode(undefined as never, 'y', 'r'), "Node 'y' needs a function"],
    ];
    for (const [act, message] of errors) {
      expect(act).toThrow(WorkloadRegistrationError);
      expect(act).toThrow(expect.objectContaining({ message }));
    }
  });

  it('leaves the graph as it was when a node is refused', () => {
    const workload = docAgent();
    expect(() => workload.addNode(pass, 'x', '')).toThrow(NodeSpecValidationError);
    expect(() => workload.addNode(pass, 'x', 'r', { modelNme: 'm' } as never)).toThrow(NodeSpecValidationError);
    expect(workload.nodes).toEqual([]);
    expect(workload.logicId).toBe(docAgent().logicId);
  });

  it('law: the order of registration does not change the Logic ID', () => {
    const names = fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(names, (given) => {
        const build = (ordered: readonly string[]): string => {
          const workload = docAgent();
          for (const name of ordered) workload.addNode(pass, name, 'r');
          for (const name of ordered) workload.addEdge(given[0] ?? '', name);
          return workload.logicId;
        };
        expect(build(given.toReversed())).toBe(build(given));
      }),
    );
  });

  it('stays linear when a large graph is built', () => {
    const workload = docAgent();
    for (let index = 0; index < 2000; index += 1) workload.addNode(pass, `node-${index}`, 'r');
    for (let index = 1; index < 2000; index += 1) workload.addEdge(`node-${index - 1}`, `node-${index}`);
    expect(workload.topology).toHaveLength(1999);
    expect(workload.logicId).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('agentClassId', () => {
  it.each([
    ['Doc  Agent', 'doc--agent:1.0.0'],
    ['  Trim Me\n', 'trim-me:1.0.0'],
    ['Tab\tInside', 'tab\tinside:1.0.0'],
    ['\ufeffBOM', '\ufeffbom:1.0.0'],
    ['\x1cSep\x85', 'sep:1.0.0'],
    ['İSTANBUL', 'i̇stanbul:1.0.0'],
  ])('makes a slug of %j', (name, expected) => {
    expect(agentClassId(name, '1.0.0')).toBe(expected);
  });

  it.skipIf(!hasPython())('law: makes the slug that Python makes', () => {
    // Ranges whose letters have been the same for long, since two runtimes may know different versions of Unicode.
    const unit = fc
      .oneof(
        fc.integer({ min: 0, max: 0x1c7f }),
        fc.integer({ min: 0x2000, max: 0x3000 }),
        fc.constantFrom(0x20, 0xfeff),
      )
      .map((point) => String.fromCodePoint(point));
    const names = fc.sample(fc.string({ unit }), { numRuns: 2000, seed: 7 });
    const expected = askPython("v.strip().lower().replace(' ', '-') + ':1'", names);
    expect(names.map((name) => agentClassId(name, '1'))).toEqual(expected);
  });
});
