import type { OutputMessages } from '../../generated/content.ts';
import type { InferenceContent, InferenceRecord } from '../../generated/spans/inference.ts';
import { cutWithin } from './cut.ts';
import type { ChunkReader, StreamOptions } from './extractor.ts';
import { count, type Fields, isObject, items, label } from './read.ts';
import { failureOf, type ResponseFacts, readResponse } from './response-facts.ts';
import { responseOutputMessages } from './response-items.ts';
import { StreamedOutput } from './streamed-output.ts';
import { TextBudget } from './text-budget.ts';

/** Events that continue a piece of an item, and what the piece is. */
const DELTAS: ReadonlyMap<string, string> = new Map([
  ['response.output_text.delta', 'output_text'],
  ['response.refusal.delta', 'refusal'],
  ['response.reasoning_text.delta', 'reasoning_text'],
  ['response.reasoning_summary_text.delta', 'summary_text'],
  ['response.function_call_arguments.delta', 'arguments'],
  ['response.mcp_call_arguments.delta', 'arguments'],
  ['response.custom_tool_call_input.delta', 'input'],
  ['response.code_interpreter_call_code.delta', 'code'],
]);

/** Reads the events of a response. */
export class ResponseChunks implements ChunkReader<InferenceRecord, InferenceContent> {
  readonly #facts: ResponseFacts = {};
  readonly #limit: number;
  /** Undefined when no content is wanted, and when the final event brought all of it. */
  #streamed: StreamedOutput | undefined;
  #final: OutputMessages | undefined;
  #status: string | undefined;
  #failure: string | undefined;
  #lastItem = -1;
  #lastItemType: string | undefined;

  constructor(options: StreamOptions) {
    this.#limit = options.limits.maxContentLength;
    if (options.content) this.#streamed = new StreamedOutput(new TextBudget(this.#limit));
  }

  /** What is known of the response itself. */
  get facts(): Readonly<ResponseFacts> {
    return this.#facts;
  }

  /** The response's status in the last event that told it. */
  get status(): string | undefined {
    return this.#status;
  }

  add(chunk: unknown): void {
    if (!isObject(chunk) || typeof chunk.type !== 'string') return;
    const kind = DELTAS.get(chunk.type);
    if (kind === undefined) this.#addEvent(chunk.type, chunk);
    else this.#streamed?.item(chunk.output_index)?.add(kind, chunk);
  }

  finish(record: InferenceRecord, content: InferenceContent | undefined): void {
    Object.assign(record, this.#facts);
    const messages = content && this.messages();
    if (content !== undefined && messages !== undefined) content.genAiOutputMessages = messages;
  }

  failure(): string | undefined {
    return this.#failure;
  }

  /** What the model has written so far. */
  messages(): OutputMessages | undefined {
    return this.#final ?? this.#streamed?.messages(this.#facts.genAiResponseFinishReasons?.[0]);
  }

  #addEvent(type: string, event: Fields): void {
    switch (type) {
      case 'response.output_item.added':
      case 'response.output_item.done':
        if (isObject(event.item)) this.#addItem(event, event.item, type.endsWith('done'));
        break;
      case 'error':
        this.#failure = label(event.code) ?? '_OTHER';
        break;
      default:
        if (isObject(event.response)) this.#addResponse(event.response);
    }
  }

  #addItem(event: Fields, item: Fields, done: boolean): void {
    const type = label(item.type);
    const index = count(event.output_index) ?? 0;
    if (index >= this.#lastItem && type !== undefined) {
      this.#lastItem = index;
      this.#lastItemType = type;
    }
    if (type === 'compaction') this.#facts.genAiConversationCompacted = true;
    const streamed = this.#streamed?.item(index);
    if (done) streamed?.complete(item);
    else streamed?.begin(item);
  }

  #addResponse(response: Fields): void {
    readResponse(response, this.#facts, this.#lastItemType);
    this.#status = label(response.status) ?? this.#status;
    this.#failure = failureOf(response) ?? this.#failure;
    if (this.#streamed === undefined || items(response.output).length === 0) return;
    const reason = this.#facts.genAiResponseFinishReasons?.[0];
    // Only the final event has the whole output. What was gathered is given up for it.
    if (reason === undefined) return;
    this.#final = responseOutputMessages(response.output, reason, cutWithin(new TextBudget(this.#limit)));
    this.#streamed = undefined;
  }
}
