import type { InvokeAgentContent, InvokeAgentRecord } from '../../generated/spans/invoke-agent.ts';
import type { ChunkReader, StreamOptions } from './extractor.ts';
import { type Fields, fields, isObject, items, label, MAX_ENTRIES, text } from './read.ts';
import { type RunFacts, readRun, readSession, runFailure } from './run-facts.ts';
import { requiredCalls, serverCalls } from './run-items.ts';
import type { StreamedItem } from './streamed-item.ts';
import { StreamedOutput } from './streamed-output.ts';
import { TextBudget } from './text-budget.ts';
import { readUsage } from './usage.ts';

/** Reads the events of a run, `{event: 'thread.…', data}`, and those of a session, `{type: 'agent.…', …}`. */
export class RunChunks implements ChunkReader<InvokeAgentRecord, InvokeAgentContent> {
  readonly #facts: RunFacts = {};
  /** Undefined when no content is wanted. */
  readonly #output: StreamedOutput | undefined;
  /** Places in the output, by the ids of messages and calls. */
  readonly #places = new Map<string, number>();
  #failure: string | undefined;

  constructor(options: StreamOptions) {
    if (options.content) this.#output = new StreamedOutput(new TextBudget(options.limits.maxContentLength));
  }

  add(chunk: unknown): void {
    if (!isObject(chunk)) return;
    const name = label(chunk.event) ?? label(chunk.type);
    if (name === undefined) return;
    if (name === 'error') this.#noteFailure(label(fields(chunk.data ?? chunk.error).code) ?? '_OTHER');
    else if (isObject(chunk.data)) this.#addThreadEvent(name, chunk.data);
    else this.#addSessionEvent(name, chunk);
  }

  finish(record: InvokeAgentRecord, content: InvokeAgentContent | undefined): void {
    Object.assign(record, this.#facts);
    const messages = content && this.#output?.messages(this.#facts.genAiResponseFinishReasons?.[0]);
    if (content !== undefined && messages !== undefined) content.genAiOutputMessages = messages;
  }

  failure(): string | undefined {
    return this.#failure;
  }

  #addThreadEvent(name: string, data: Fields): void {
    if (name === 'thread.message.delta') this.#addMessageDelta(data);
    else if (data.object === 'thread.run') {
      readRun(data, this.#facts);
      this.#noteFailure(runFailure(data));
      for (const call of requiredCalls(data)) this.#item(call.call_id)?.complete(call);
    } else if (name === 'thread.message.completed' || name === 'thread.message.incomplete') {
      this.#item(data.id)?.complete({ type: 'message', content: data.content });
    } else if (name === 'thread.run.step.completed') {
      for (const call of serverCalls(data)) this.#item(call.id)?.complete(call);
    }
  }

  #addSessionEvent(name: string, event: Fields): void {
    if (isObject(event.session)) {
      readSession(event.session, this.#facts);
      this.#noteFailure(runFailure(event.session));
    } else if (isObject(event.turn)) this.#addTurn(event.turn);
    else if (name === 'agent.session.turn.output_text.delta') this.#item(event.item_id)?.add('output_text', event);
    else if (name === 'agent.session.turn.item.done' && isObject(event.item)) {
      this.#item(event.item.id)?.complete(event.item);
    }
  }

  /** The turns of subagents are told within the turn of the agent that set them to work. */
  #addTurn(turn: Fields): void {
    if (label(turn.subagent_id) !== undefined) return;
    readUsage(turn.usage, this.#facts);
    this.#noteFailure(runFailure(turn));
  }

  /** A session that fails has no code, but its turn had one before. */
  #noteFailure(code: string | undefined): void {
    if (code !== undefined && code !== '_OTHER') this.#failure = code;
    else this.#failure ??= code;
  }

  #addMessageDelta(data: Fields): void {
    const item = this.#item(data.id);
    for (const part of items(fields(data.delta).content)) {
      const { index, type, text: written, refusal } = fields(part);
      const delta = text(fields(written).value) ?? refusal;
      item?.add(type === 'refusal' ? 'refusal' : 'output_text', { delta, content_index: index });
    }
  }

  #item(id: unknown): StreamedItem | undefined {
    const key = label(id);
    if (this.#output === undefined || key === undefined) return undefined;
    const known = this.#places.get(key);
    if (known === undefined && this.#places.size === MAX_ENTRIES) return undefined;
    const place = known ?? this.#places.size;
    this.#places.set(key, place);
    return this.#output.item(place);
  }
}
