import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isInputMessages,
  isOutputMessages,
  isRetrievalDocuments,
  isSystemInstructions,
  isToolDefinitions,
} from '../../generated/content-checks.ts';
import type { InferenceContent } from '../../generated/spans/inference.ts';
import type { RetrievalContent } from '../../generated/spans/retrieval.ts';
import { apiCall } from '../../src/extract/api-call.ts';
import { assistants } from '../../src/extract/assistants.ts';
import { chatCompletions } from '../../src/extract/chat-completions.ts';
import { completions } from '../../src/extract/completions.ts';
import { embeddings } from '../../src/extract/embeddings.ts';
import type { Extractor } from '../../src/extract/extractor.ts';
import { extractors } from '../../src/extract/extractors.ts';
import { fetchResponse } from '../../src/extract/fetch-response.ts';
import { images } from '../../src/extract/images.ts';
import { responses } from '../../src/extract/responses.ts';
import { runs } from '../../src/extract/runs.ts';
import { speech } from '../../src/extract/speech.ts';
import { transcriptions } from '../../src/extract/transcriptions.ts';
import { vectorSearch } from '../../src/extract/vector-search.ts';
import { describeRecorded } from '../support/describe-recorded.ts';
import { deepFreeze } from './deep-freeze.ts';
import { recordings } from './recordings.ts';

const limits = { maxContentLength: 500, toolSchemas: true };

type AnyContent = InferenceContent & RetrievalContent;
type AnyExtractor = Extractor<Record<string, unknown>, AnyContent>;

/** Without the shield that the table puts around them: guarding is their own work. */
const bare = {
  chatCompletions,
  completions,
  responses,
  fetchResponse,
  embeddings,
  images,
  speech,
  transcriptions,
  assistants,
  runs,
  vectorSearch,
  apiCall,
} as unknown as Record<string, AnyExtractor>;

/** Has an extractor read the value in every role, and gives the content it found. */
function readAsAnything(extractor: AnyExtractor, value: unknown): AnyContent[] {
  const contents: AnyContent[] = [];
  for (const args of [[value], ['id', value], ['id', 'id', value]]) {
    const asked: AnyContent = {};
    extractor.start(args, {});
    extractor.request(args, {});
    extractor.requestContent(args, asked, limits);
    contents.push(asked);
  }
  const answered: AnyContent = {};
  extractor.response(value, {});
  extractor.responseContent(value, answered, limits);
  extractor.failure?.(value);
  for (const content of [true, false]) {
    const reader = extractor.stream?.({ content, limits });
    for (const chunk of Array.isArray(value) ? value : [value, value]) reader?.add(chunk);
    const streamed: AnyContent = {};
    reader?.finish({}, streamed);
    reader?.failure?.();
    contents.push(streamed);
  }
  return [answered, ...contents];
}

function expectValid(content: AnyContent): void {
  const { genAiInputMessages, genAiOutputMessages, genAiSystemInstructions, genAiToolDefinitions } = content;
  const { genAiRetrievalDocuments } = content;
  if (genAiInputMessages !== undefined) expect(isInputMessages(genAiInputMessages)).toBe(true);
  if (genAiOutputMessages !== undefined) expect(isOutputMessages(genAiOutputMessages)).toBe(true);
  if (genAiSystemInstructions !== undefined) expect(isSystemInstructions(genAiSystemInstructions)).toBe(true);
  if (genAiRetrievalDocuments !== undefined) expect(isRetrievalDocuments(genAiRetrievalDocuments)).toBe(true);
  if (genAiToolDefinitions !== undefined) expect(isToolDefinitions(genAiToolDefinitions)).toBe(true);
}

/** JSON made of the words that the APIs use, so that a random value gets somewhere. */
const apiWords = fc.constantFrom(
  ...['messages', 'role', 'content', 'type', 'text', 'tool_calls', 'function', 'name', 'arguments', 'choices', 'delta'],
  ...['message', 'index', 'finish_reason', 'usage', 'input', 'output', 'item', 'response', 'status', 'tools', 'audio'],
  ...['image_url', 'input_audio', 'data', 'file', 'summary', 'action', 'error', 'output_index', 'instructions', 'id'],
  ...['prompt', 'suffix', 'image', 'mask', 'b64_json', 'url', 'revised_prompt', 'headers', 'get', 'size', 'query'],
  ...['event', 'session', 'turn', 'item_id', 'required_action', 'submit_tool_outputs', 'required_actions', 'value'],
  ...['tool_outputs', 'thread', 'additional_messages', 'step_details', 'code_interpreter', 'attributes', 'score'],
);
const apiTypes = fc.constantFrom(
  ...['message', 'reasoning', 'function_call', 'function_call_output', 'web_search_call', 'mcp_call', 'compaction'],
  ...['input_image', 'input_file', 'input_audio', 'image_url', 'refusal', 'image_generation_call', 'shell_call_output'],
  ...['response.output_text.delta', 'response.output_item.added', 'response.output_item.done', 'response.completed'],
  ...['image_generation.completed', 'transcript.text.delta', 'transcript.text.done', 'thread.message.delta'],
  ...['thread.message.completed', 'thread.run.step.completed', 'thread.run', 'requires_action', 'agent.session'],
  ...['agent.session.turn.output_text.delta', 'agent.session.turn.item.done', 'code_interpreter', 'expired'],
  ...['response.function_call_arguments.delta', 'response.failed', 'error', 'completed', 'constructor', '__proto__'],
);
const { anything } = fc.letrec((tie) => ({
  anything: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.jsonValue(),
    apiTypes,
    fc.array(tie('anything'), { maxLength: 4 }),
    fc.dictionary(apiWords, tie('anything'), { maxKeys: 8 }),
    fc.tuple(apiTypes, fc.dictionary(apiWords, tie('anything'))).map(([type, rest]) => ({ ...rest, type })),
  ),
}));

describe.each(Object.entries(bare))('%s', (_name, extractor) => {
  test('law: any JSON is read without a throw or a change, and what comes of it is valid', () => {
    fc.assert(
      fc.property(anything, (value) => {
        for (const content of readAsAnything(extractor, deepFreeze(value))) expectValid(content);
      }),
      { numRuns: 300 },
    );
  });
});

test.each(Object.entries(extractors))('%s survives getters that throw', (_name, extractor) => {
  const hostile = new Proxy([1], {
    get() {
      throw new Error('from the caller');
    },
    ownKeys() {
      throw new Error('from the caller');
    },
  });
  for (const value of [
    { __proto__: hostile },
    { model: 'm', messages: hostile, choices: hostile, output: hostile, data: hostile },
  ]) {
    expect(() => readAsAnything(extractor as unknown as AnyExtractor, value)).not.toThrow();
  }
});

describeRecorded('recorded traffic', () => {
  test.each(Object.entries(bare))('law: any damage done to it is read by %s, too', (_name, extractor) => {
    const real = ['/completions', '/responses', '/runs', '/assistants', '/images/generations']
      .flatMap(recordings)
      .filter(({ answer, chunks }) => JSON.stringify(answer ?? chunks).length < 20_000);
    fc.assert(
      fc.property(
        fc.constantFrom(...real),
        fc.array(fc.tuple(fc.nat(400), anything), { maxLength: 4 }),
        (one, damage) => {
          for (const whole of [one.request, one.answer, one.chunks]) {
            const value = structuredClone(whole);
            for (const [place, wrong] of damage) replaceAt(value, place, wrong);
            for (const content of readAsAnything(extractor, deepFreeze(value))) expectValid(content);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

test('nothing that was read is kept: later changes by the caller do not show', () => {
  const schema = { type: 'object', properties: { a: { type: 'string' } } };
  const body = {
    messages: [{ role: 'user', content: [{ type: 'hologram', deep: { list: [1] } }] }],
    tools: [{ type: 'function', function: { name: 'f', parameters: schema } }],
    stop: ['END'],
  };
  const content: InferenceContent = {};
  const record: Record<string, unknown> = {};
  bare.chatCompletions?.request([body], record);
  bare.chatCompletions?.requestContent([body], content, limits);
  const before = structuredClone({ content, record });
  body.messages[0]?.content[0]?.deep.list.push(2);
  body.stop.push('x');
  schema.properties.a.type = 'number';
  expect({ content, record }).toEqual(before);
});

test('law: a stream of a million letters leaves a reader no larger than its limit', () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const options = { content: true, limits: { maxContentLength: 65_536 } };
  const chat = chatCompletions.stream?.(options);
  const events = responses.stream?.(options);
  const run = runs.stream?.(options);
  const transcript = transcriptions.stream?.(options);
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < 100_000; i++) {
    const content = `word ${i} `;
    chat?.add({
      id: 'c',
      choices: [{ index: i % 300, delta: { content, tool_calls: [{ index: i % 300, id: `${i}` }] } }],
    });
    events?.add({ type: 'response.output_text.delta', output_index: i % 300, content_index: i % 200, delta: content });
    const part = { index: i % 200, type: 'text', text: { value: content } };
    run?.add({ event: 'thread.message.delta', data: { id: `${i % 300}`, delta: { content: [part] } } });
    transcript?.add({ type: 'transcript.text.delta', delta: content });
  }
  collect();
  const grown = process.memoryUsage().heapUsed - before;
  for (const reader of [chat, events, run, transcript]) {
    const content: InferenceContent = {};
    reader?.finish({} as never, content);
    expect(JSON.stringify(content.genAiOutputMessages).length).toBeLessThan(2 * 65_536);
  }
  expect(grown).toBeLessThan(2_000_000);
});

/** Replaces the value that comes at a place of a walk through a value. */
function replaceAt(root: unknown, place: number, replacement: unknown): void {
  let left = place;
  const walk = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return false;
    const node = value as Record<string, unknown>;
    for (const key of Object.keys(node)) {
      if (left-- === 0) {
        node[key] = structuredClone(replacement);
        return true;
      }
      if (walk(node[key])) return true;
    }
    return false;
  };
  walk(root);
}
